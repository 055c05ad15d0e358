// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/host/backendregistry.h"
#include "models/callmodel.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "tests/integration/simprocess.h"

#include <QLibrary>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace Cordboard {
/// No backend is linked into this program: what it has was loaded.
void importBackends() { }
} // namespace Cordboard

/// The backends as modules of their own, through QPluginLoader, as a build without static backends installs them.
class TestBackendPlugins : public QObject
{
    Q_OBJECT
private slots:
    void allLoad();
    void aLoadedBackendWorks_data();
    void aLoadedBackendWorks();
    void theSecondOfAName();

private:
    const QString m_folder = QStringLiteral(CORDBOARD_BACKEND_MODULES);
    SystemClock m_clock;
};

constexpr int patience = 60'000;

void TestBackendPlugins::allLoad()
{
    const BackendRegistry registry({ m_folder });
    QStringList ids;
    for (const BackendEntry &entry : registry.entries()) {
        QVERIFY2(entry.error.isEmpty(), qPrintable(entry.path + u": "_s + entry.error));
        QVERIFY(QLibrary::isLibrary(entry.path));
        ids.append(entry.id);
    }
    // All but IPCortex, whose script engine must be linked in.
    QCOMPARE(ids, QStringList({ u"asterisk"_s, u"brekeke"_s, u"demo"_s, u"mirta"_s, u"yeastar-k2"_s, u"yeastar-linkus"_s }));
}

void TestBackendPlugins::aLoadedBackendWorks_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("in the process") << u"demo"_s;
    QTest::newRow("over a socket") << u"brekeke"_s;
}

void TestBackendPlugins::aLoadedBackendWorks()
{
    QFETCH(const QString, id);
    const BackendRegistry registry({ m_folder });
    const PbxBackendPlugin *plugin = registry.plugin(id);
    QVERIFY(plugin);
    Account account;
    account.id = AccountId(id);
    account.backend = id;
    Secrets secrets;
    SimProcess sim;
    if (id != "demo"_L1) {
        QVERIFY2(sim.start({ u"--protocol"_s, id }), sim.output());
        account.settings = plugin->settingsFromUrl(sim.url());
        account.settings.insert(u"user"_s, u"1000"_s);
        secrets.set(u"password"_s, u"cordboard"_s);
    }
    const std::unique_ptr<PbxBackend> backend(plugin->create(nullptr));
    Switchboard board(m_clock);
    board.addBackend(backend.get(), account);
    backend->open(account, secrets);
    QTRY_VERIFY2_WITH_TIMEOUT(board.isConnected(account.id), qPrintable(backend->connection().error.message()), patience);
    board.flushNow();
    const ExtensionId self = board.ownExtension(account.id);
    QVERIFY(!self.isEmpty());

    // Everything crosses the border: a command with its result, and the changes that follow from it.
    const auto dialled = backend->perform({ account.id, Command::Dial { self, u"1003"_s, {} } });
    QTRY_VERIFY_WITH_TIMEOUT(dialled.isFinished(), patience);
    QVERIFY(dialled.result().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!board.callsOf(self).isEmpty(), patience);
    backend->close();
}

void TestBackendPlugins::theSecondOfAName()
{
    const BackendRegistry registry({ m_folder });
    const QString path = std::find_if(registry.entries().begin(), registry.entries().end(), [](const BackendEntry &e) { return e.id == "demo"_L1; })->path;
    const QTemporaryDir copies;
    const QString copy = copies.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    const BackendRegistry both({ m_folder, copies.path() });
    const auto second = std::find_if(both.entries().begin(), both.entries().end(), [&copy](const BackendEntry &e) { return e.path == copy; });
    QVERIFY(second != both.entries().end());
    QVERIFY(!second->plugin);
    QVERIFY(!second->error.isEmpty()); // and says why
    QVERIFY(both.plugin(u"demo"_s));
}

QTEST_GUILESS_MAIN(TestBackendPlugins)
#include "tst_backendplugins.moc"
