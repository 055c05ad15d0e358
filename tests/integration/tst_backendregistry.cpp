// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/host/backendregistry.h"

#include <QDir>
#include <QLibrary>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestBackendRegistry : public QObject
{
    Q_OBJECT
private slots:
    void findsTheBackendsOfThisBuild();
    void listsWhatDoesNotLoad();
    void looksNowhereElse();
    void namesAreUnique();
};

void TestBackendRegistry::findsTheBackendsOfThisBuild()
{
    const BackendRegistry registry;
    QVERIFY(!registry.plugins().isEmpty());
    for (PbxBackendPlugin *plugin : registry.plugins()) {
        QCOMPARE(registry.plugin(plugin->id()), plugin);
        QVERIFY(!plugin->displayName().isEmpty());
        const std::unique_ptr<PbxBackend> backend(plugin->create(nullptr));
        QVERIFY(backend);
        QCOMPARE(backend->connection().state, ConnectionState::Offline);
    }
}

void TestBackendRegistry::listsWhatDoesNotLoad()
{
#if defined(Q_OS_WIN)
    const QString name = u"broken.dll"_s;
#else
    const QString name = u"broken.so"_s;
#endif
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no library at all");
    file.close();
    QFile text(folder.filePath(u"notes.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));

    const BackendRegistry registry({ folder.path() });
    const auto it = std::find_if(registry.entries().begin(), registry.entries().end(), [](const BackendEntry &e) { return e.id == "broken"_L1; });
    QVERIFY(it != registry.entries().end());
    QVERIFY(!it->plugin);
    QVERIFY(!it->error.isEmpty());
    QCOMPARE(QFileInfo(it->path).fileName(), name);
    QVERIFY(!registry.plugin(u"broken"_s));
    for (const BackendEntry &entry : registry.entries())
        QVERIFY(!entry.path.endsWith("notes.txt"_L1));
}

void TestBackendRegistry::looksNowhereElse()
{
    const BackendRegistry registry(QStringList {});
    for (const BackendEntry &entry : registry.entries())
        QVERIFY2(entry.path.isEmpty(), qPrintable(entry.path));
    QCOMPARE(BackendRegistry::pluginFolders().size(), 1);
}

void TestBackendRegistry::namesAreUnique()
{
    const BackendRegistry registry;
    QStringList ids;
    for (PbxBackendPlugin *plugin : registry.plugins())
        ids.append(plugin->id());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

QTEST_GUILESS_MAIN(TestBackendRegistry)
#include "tst_backendregistry.moc"
