// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/autostart.h"
#include "views/desktop/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// One instance, and the start with the session.
class TestComing : public QObject
{
    Q_OBJECT
private slots:
    void theSecondHandsOverAndEnds();
    void anotherSettingsFileIsAnotherOne();
    void aStaleSocketIsNoObstacle();
    void rubbishIsIgnored();
    void aDeafFirstIsTold();
    void nowhereToListenIsNoObstacle();
    void theEntryComesAndGoes();
    void theEntryIsQuoted();
    void whatTheDesktopSwitchedOffIsOff();
    void anUnwritableFolderIsSaid();

private:
    /// begin() waits for the other one: it needs a thread of its own here, as it has a process of its own outside.
    SingleInstance::Role second(const QString &key, const QString &folder, const QStringList &links, const QByteArray &token = {})
    {
        SingleInstance::Role role = SingleInstance::Role::Alone;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance instance(key, folder);
            role = instance.begin(links, token);
        }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        if (!finished.wait(patience))
            qFatal("the second never came to an end");
        thread->wait();
        return role;
    }
};

void TestComing::theSecondHandsOverAndEnds()
{
    const QTemporaryDir folder;
    SingleInstance first(u"a"_s, folder.path());
    QCOMPARE(first.begin({}, {}), SingleInstance::Role::First);
    QSignalSpy called(&first, &SingleInstance::called);
    QCOMPARE(second(u"a"_s, folder.path(), { u"tel:+49-30-1234"_s }, "token-1"), SingleInstance::Role::Second);
    QTRY_COMPARE_WITH_TIMEOUT(called.count(), 1, patience);
    QCOMPARE(called.first().at(0).toStringList(), QStringList { u"tel:+49-30-1234"_s });
    QCOMPARE(called.first().at(1).toByteArray(), "token-1");
    QCOMPARE(second(u"a"_s, folder.path(), {}), SingleInstance::Role::Second); // only raise the window
    QTRY_COMPARE_WITH_TIMEOUT(called.count(), 2, patience);
    QVERIFY(called.last().at(0).toStringList().isEmpty());
    const QFile socket(first.socketName());
    QVERIFY(!(socket.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup)));
}

void TestComing::anotherSettingsFileIsAnotherOne()
{
    const QTemporaryDir folder;
    SingleInstance first(u"a"_s, folder.path());
    QCOMPARE(first.begin({}, {}), SingleInstance::Role::First);
    SingleInstance other(u"b"_s, folder.path());
    QCOMPARE(other.begin({}, {}), SingleInstance::Role::First);
}

void TestComing::aStaleSocketIsNoObstacle()
{
    const QTemporaryDir folder;
    QString name;
    {
        // What a killed program leaves: a socket file that nobody listens at.
        SingleInstance probe(u"a"_s, folder.path());
        name = probe.socketName();
    }
    QLocalServer *left = new QLocalServer;
    QVERIFY(left->listen(name));
    const QString aside = name + u".aside"_s;
    QVERIFY(QFile::rename(name, aside)); // close() would remove it
    delete left;
    QVERIFY(QFile::rename(aside, name));
    QVERIFY(QFile::exists(name));

    SingleInstance first(u"a"_s, folder.path());
    QCOMPARE(first.begin({}, {}), SingleInstance::Role::First);
    QSignalSpy called(&first, &SingleInstance::called);
    QCOMPARE(second(u"a"_s, folder.path(), { u"tel:1234"_s }), SingleInstance::Role::Second);
    QTRY_COMPARE_WITH_TIMEOUT(called.count(), 1, patience);
}

void TestComing::rubbishIsIgnored()
{
    const QTemporaryDir folder;
    SingleInstance first(u"a"_s, folder.path());
    QCOMPARE(first.begin({}, {}), SingleInstance::Role::First);
    QSignalSpy called(&first, &SingleInstance::called);
    for (const QByteArray &rubbish : { "no json\n"_ba, "[1,2]\n"_ba, "\0\0\0\n"_ba, QByteArray(200'000, 'x') }) {
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        QVERIFY(socket.waitForConnected(patience));
        socket.write(rubbish);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
    }
    QCOMPARE(called.count(), 0);
    QStringList many;
    for (int i = 0; i < 50; ++i)
        many.append(u"tel:%1"_s.arg(i));
    QCOMPARE(second(u"a"_s, folder.path(), many), SingleInstance::Role::Second);
    QTRY_COMPARE_WITH_TIMEOUT(called.count(), 1, patience);
    QVERIFY(called.first().at(0).toStringList().size() <= 8);
}

void TestComing::aDeafFirstIsTold()
{
    const QTemporaryDir folder;
    QLocalServer deaf; // accepts and says nothing, like a program that hangs
    {
        const SingleInstance probe(u"a"_s, folder.path());
        QVERIFY(deaf.listen(probe.socketName()));
    }
    QCOMPARE(second(u"a"_s, folder.path(), {}), SingleInstance::Role::Unanswered);
}

void TestComing::nowhereToListenIsNoObstacle()
{
    const QTemporaryDir folder;
    SingleInstance lost(u"a"_s, folder.filePath(u"no such folder"_s));
    QCOMPARE(lost.begin({}, {}), SingleInstance::Role::Alone);
}

void TestComing::theEntryComesAndGoes()
{
    const QTemporaryDir folder;
    const Autostart start(folder.filePath(u"autostart"_s), u"/usr/bin/cordboard"_s);
    QVERIFY(!start.isOn());
    QCOMPARE(start.set(false), QString()); // nothing to remove
    QCOMPARE(start.set(true), QString());
    QVERIFY(start.isOn());
    QFile entry(start.file());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY(text.contains("\nExec=\"/usr/bin/cordboard\"\n"));
    QCOMPARE(start.set(false), QString());
    QVERIFY(!start.isOn());
    QVERIFY(!QFile::exists(start.file()));
}

void TestComing::theEntryIsQuoted()
{
    const QTemporaryDir folder;
    const Autostart start(folder.path(), u"/home/a b/50% \"off\" $HOME`x`"_s);
    QCOMPARE(start.set(true), QString());
    QFile entry(start.file());
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY2(text.contains(R"(Exec="/home/a b/50%% \\"off\\" \\$HOME\\`x\\`")"), text.constData());
}

void TestComing::whatTheDesktopSwitchedOffIsOff()
{
    const QTemporaryDir folder;
    const Autostart start(folder.path(), u"/usr/bin/cordboard"_s);
    for (const QByteArray &line : { "Hidden=true\n"_ba, "X-GNOME-Autostart-enabled=false\n"_ba }) {
        QCOMPARE(start.set(true), QString());
        QVERIFY(start.isOn());
        QFile entry(start.file());
        QVERIFY(entry.open(QIODevice::Append));
        entry.write(line);
        entry.close();
        QVERIFY(!start.isOn());
    }
}

void TestComing::anUnwritableFolderIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Autostart start(folder.filePath(u"file/autostart"_s), u"/usr/bin/cordboard"_s);
    QVERIFY(!start.set(true).isEmpty());
    QVERIFY(!start.isOn());
}

QTEST_GUILESS_MAIN(TestComing)
#include "tst_coming.moc"
