// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/logging.h"

#include <QMutex>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

QStringList shown;
QMutex shownMutex;

void record(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&shownMutex);
    if (type == QtWarningMsg && QLatin1StringView(context.category) == "cordboard.backend"_L1)
        shown.append(message);
}

} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void burstIsShown();
    void restIsHeldBackAndCounted();
    void kindsAreLimitedEachByItself();
    void heldBackIsToldInTheNextPeriod();
    void longTextIsCut();
    void longKindIsCut();
    void inventedKindsDoNotGrowWithoutEnd();
    void wireIsSilentByDefault();

private:
    static constexpr qint64 never = 1'000'000'000;
    QtMessageHandler m_previous = nullptr;
};

void TestLogging::init()
{
    shown.clear();
    m_previous = qInstallMessageHandler(record);
}

void TestLogging::cleanup()
{
    qInstallMessageHandler(m_previous);
}

void TestLogging::burstIsShown()
{
    RateLimitedLog log(lcBackend(), 3, never);
    for (int i = 0; i < 3; ++i)
        log.warn(u"bad frame"_s, u"number %1"_s.arg(i));
    QCOMPARE(shown, (QStringList { u"bad frame - number 0"_s, u"bad frame - number 1"_s, u"bad frame - number 2"_s }));
    QCOMPARE(log.count(u"bad frame"_s), 3);
}

void TestLogging::restIsHeldBackAndCounted()
{
    RateLimitedLog log(lcBackend(), 3, never);
    for (int i = 0; i < 10'000; ++i)
        log.warn(u"bad frame"_s, u"x"_s);
    QCOMPARE(shown.size(), 3);
    QCOMPARE(log.count(u"bad frame"_s), 10'000);
    QCOMPARE(log.count(u"another"_s), 0);
}

void TestLogging::kindsAreLimitedEachByItself()
{
    RateLimitedLog log(lcBackend(), 1, never);
    for (int i = 0; i < 5; ++i) {
        log.warn(u"bad frame"_s, u"x"_s);
        log.warn(u"unknown event"_s, u"y"_s);
    }
    QCOMPARE(shown, (QStringList { u"bad frame - x"_s, u"unknown event - y"_s }));
    QCOMPARE(log.count(u"bad frame"_s), 5);
    QCOMPARE(log.count(u"unknown event"_s), 5);
}

void TestLogging::heldBackIsToldInTheNextPeriod()
{
    RateLimitedLog log(lcBackend(), 1, 1);
    const auto report = [] { return shown.filter(u"held back"_s).value(0); };
    int asked = 0;
    // Short periods end between the warnings by themselves; one that had to hold some back says how many.
    QTRY_VERIFY([&] {
        for (int i = 0; i < 1000; ++i, ++asked)
            log.warn(u"bad frame"_s, u"x"_s);
        return !report().isEmpty();
    }());
    QVERIFY2(report().startsWith(u"bad frame - "), qPrintable(report()));
    QCOMPARE(log.count(u"bad frame"_s), asked);
    int heldBack = 0;
    for (const QString &line : shown.filter(u"held back"_s))
        heldBack += line.section(u' ', 3, 3).toInt();
    const auto let = shown.size() - shown.filter(u"held back"_s).size();
    QVERIFY(heldBack > 0);
    QVERIFY(let >= 2); // the first one, and the one that began the next period
    QVERIFY(let + heldBack <= asked);
}

void TestLogging::longTextIsCut()
{
    RateLimitedLog log(lcBackend());
    log.warn(u"bad frame"_s, QString(1'000'000, u'x'));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first(), u"bad frame - "_s + QString(300, u'x'));
}

void TestLogging::longKindIsCut()
{
    // A kind may hold a method's name, and that comes from the peer.
    RateLimitedLog log(lcBackend());
    log.warn(QString(1'000'000, u'k'), u"x"_s);
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first().size() < 200);
    QVERIFY(shown.first().endsWith(u"- x"));
    QCOMPARE(log.count(QString(1'000'000, u'k')), 1);
}

void TestLogging::inventedKindsDoNotGrowWithoutEnd()
{
    RateLimitedLog log(lcBackend(), 1, never);
    for (int i = 0; i < 5000; ++i)
        log.warn(u"kind %1"_s.arg(i), u"x"_s);
    QVERIFY(shown.size() <= 201);
    QCOMPARE(log.count(u"kind 0"_s), 1);
    QCOMPARE(log.count(u"kind 4999"_s), 0); // counted among the others
    QVERIFY(log.count(u"other"_s) >= 4700);
    // The kinds known from before still have their own count.
    log.warn(u"kind 0"_s, u"x"_s);
    QCOMPARE(log.count(u"kind 0"_s), 2);
}

void TestLogging::wireIsSilentByDefault()
{
    QVERIFY(!lcWire().isDebugEnabled());
    QVERIFY(!lcWire().isWarningEnabled());
    QVERIFY(lcBackend().isWarningEnabled());
    QVERIFY(!lcBackend().isDebugEnabled());
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
