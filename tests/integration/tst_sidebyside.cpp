// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/host/backendregistry.h"
#include "models/callmodel.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "tests/integration/simprocess.h"

#include <QTest>

#include <map>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// All backends in one process, each with a PBX of its own behind a real socket, in one switchboard.
class TestSideBySide : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyPbxTellsItsPeople();
    void aCallShowsAtItsOwnPbxAlone();
    void oneLostLinkLeavesTheOthersAlone();

private:
    struct Site
    {
        SimProcess sim;
        std::unique_ptr<PbxBackend> backend;
        AccountId account;
    };
    /// Calls in which that extension of that account takes part.
    int callsOf(const AccountId &account, const QString &number) const
    {
        const ExtensionId id = m_board->extensionByNumber(account, number);
        return id.isEmpty() ? -1 : int(m_board->callsOf(id).size());
    }

    SystemClock m_clock;
    BackendRegistry m_registry { QStringList() };
    std::map<QString, Site> m_sites;
    std::unique_ptr<Switchboard> m_board;
};

void TestSideBySide::initTestCase()
{
    // Who logs in where, as the standard office has it.
    const struct { QString id; QString user; QString secretKey; QString secret; QVariantMap more; } logins[] {
        { u"brekeke"_s, u"1000"_s, u"password"_s, u"cordboard"_s, {} },
        { u"asterisk"_s, u"1000"_s, u"password"_s, u"cordboard"_s, { { u"extension"_s, u"1000"_s } } },
        { u"yeastar-linkus"_s, u"sdk-id"_s, u"password"_s, u"sdk-key"_s, { { u"extension"_s, u"1000"_s } } },
        { u"yeastar-k2"_s, u"api"_s, u"password"_s, u"Api12345"_s, { { u"operatorExtension"_s, u"1000"_s }, { u"listenPort"_s, 0 } } },
        { u"ipcortex"_s, u"1000"_s, u"password"_s, u"cordboard"_s, {} },
        { u"mirta"_s, {}, u"key"_s, u"tenant-key"_s, { { u"tenant"_s, u"ACME"_s }, { u"extension"_s, u"1000"_s }, { u"requestsPerSecond"_s, 20 } } },
    };
    m_board = std::make_unique<Switchboard>(m_clock);
    for (const auto &login : logins) {
        const PbxBackendPlugin *plugin = m_registry.plugin(login.id);
        QVERIFY2(plugin, qPrintable(login.id));
        Site &site = m_sites[login.id];
        QVERIFY2(site.sim.start({ u"--protocol"_s, login.id }), site.sim.output());
        Account account;
        account.id = site.account = AccountId(login.id);
        account.backend = login.id;
        account.name = plugin->displayName();
        account.settings = plugin->settingsFromUrl(site.sim.url());
        QVERIFY2(!account.settings.isEmpty(), qPrintable(site.sim.url().toString()));
        account.settings.insert(login.more);
        if (!login.user.isEmpty())
            account.settings.insert(u"user"_s, login.user);
        Secrets secrets;
        secrets.set(login.secretKey, login.secret);
        site.backend.reset(plugin->create(nullptr));
        m_board->addBackend(site.backend.get(), account);
        site.backend->open(account, secrets);
    }
    for (const auto &[id, site] : m_sites)
        QVERIFY2(QTest::qWaitFor([backend = site.backend.get()] { return backend->connection().state == ConnectionState::Online; }, 60'000),
            qPrintable(id + u": "_s + site.backend->connection().error.message()));
    m_board->flushNow();
}

void TestSideBySide::cleanupTestCase()
{
    for (auto &[id, site] : m_sites)
        if (site.backend)
            site.backend->close();
    m_board.reset();
    m_sites.clear();
}

void TestSideBySide::everyPbxTellsItsPeople()
{
    QCOMPARE(m_sites.size(), size_t(6));
    for (const auto &[id, site] : m_sites) {
        QTRY_VERIFY2_WITH_TIMEOUT(!m_board->extensionByNumber(site.account, u"1003"_s).isEmpty(), qPrintable(id), 60'000);
        QVERIFY2(site.backend->capabilities().has(Capability::BlindTransfer), qPrintable(id));
    }
    // One table holds them all, and their ids do not meet.
    QVERIFY(m_board->extensions()->rowCount() >= int(6 * m_sites.size()));
}

void TestSideBySide::aCallShowsAtItsOwnPbxAlone()
{
    for (auto &[id, site] : m_sites) {
        QCOMPARE(site.sim.post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1003"_L1 } }).status, 200);
        QTRY_VERIFY2_WITH_TIMEOUT(callsOf(site.account, u"1003"_s) == 1, qPrintable(id), 60'000);
        for (const auto &[otherId, other] : m_sites)
            if (otherId != id)
                QVERIFY2(callsOf(other.account, u"1003"_s) <= 0, qPrintable(id + u" shows at "_s + otherId));
        site.sim.post(u"hangup"_s, { { "number"_L1, "1001"_L1 } });
        QTRY_VERIFY2_WITH_TIMEOUT(callsOf(site.account, u"1003"_s) == 0, qPrintable(id), 60'000);
    }
}

void TestSideBySide::oneLostLinkLeavesTheOthersAlone()
{
    Site &lost = m_sites.at(u"brekeke"_s);
    lost.sim.post(u"fault"_s, { { "kind"_L1, "refuse"_L1 }, { "for_ms"_L1, 60'000 } });
    lost.sim.post(u"drop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lost.backend->connection().state != ConnectionState::Online, 60'000);
    QVERIFY(m_board->isStale(lost.account));
    for (const auto &[id, site] : m_sites)
        if (id != "brekeke"_L1)
            QVERIFY2(m_board->isConnected(site.account), qPrintable(id));
    QVERIFY(!m_board->extensionByNumber(lost.account, u"1003"_s).isEmpty()); // what was known last stays
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
