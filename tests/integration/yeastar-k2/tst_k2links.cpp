// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/yeastar-k2/k2fixture.h"

#include <QTcpServer>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What may go wrong with the link to a K2: tokens, restarts, passwords, other consoles, ports.
class TestK2Links : public QObject, private K2Fixture
{
    Q_OBJECT
private slots:
    void init();
    void keepsItsTokenAlive();
    void tokenExpiresInMidCall();
    void restartsWithThePbx();
    void stopsAfterOneRefusedPassword();
    void twoConsoles();
    void portTaken();
    void olderHangUp();
};

void TestK2Links::init()
{
    m_desk.reset();
    m_sim.reset();
}

void TestK2Links::keepsItsTokenAlive()
{
    for (const QStringList &settings : { QStringList(), QStringList { u"cloud=yes"_s } }) {
        m_desk.reset();
        QVERIFY(startSim(settings));
        K2Timings quick = k2QuickTimings();
        quick.heartbeatMs = 100;
        K2Desk desk(*m_sim, quick);
        int kept = 0;
        connect(&desk.backend, &PbxBackend::wireFrame, this, [&kept](bool sent, const QByteArray &frame) {
            kept += sent && (frame.contains("/heartbeat") || frame.contains("/token/refresh"));
            QVERIFY(!frame.contains("Api12345"));
        });
        QVERIFY(desk.connectNow());
        QTRY_VERIFY(kept >= 3);
        QCOMPARE(desk.backend.pbxSession().logins(), 1);
        QVERIFY(desk.isOnline());
    }
}

void TestK2Links::tokenExpiresInMidCall()
{
    QVERIFY(startDesk());
    QVERIFY(callFromOutside());
    QCOMPARE(m_desk->backend.pbxSession().logins(), 1);
    QVERIFY(post(u"clock"_s, { { "advance_ms"_L1, 31 * 60 * 1000 } }));
    // Whatever is asked next is refused once, and once only.
    QVERIFY(ok(m_desk->perform(Command::Hold { call(), {} })));
    QTRY_COMPARE(line(u"1000"_s), LineState::Held);
    QCOMPARE(m_desk->backend.pbxSession().logins(), 2);
    QVERIFY(post(u"unhold"_s, { { "number"_L1, "1000"_L1 } }));
    QTRY_COMPARE(line(u"1000"_s), LineState::Talking);
    EQUAL_NOW();
}

void TestK2Links::restartsWithThePbx()
{
    QVERIFY(startDesk());
    QVERIFY(callFromOutside());
    m_desk->states.clear();
    QVERIFY(post(u"push"_s, { { "event"_L1, "BootUp"_L1 }, { "sn"_L1, "369"_L1 } }));
    QTRY_VERIFY(m_desk->states.contains(ConnectionState::Reconnecting));
    QTRY_VERIFY(m_desk->isOnline());
    QCOMPARE(m_desk->backend.pbxSession().logins(), 2);
    EQUAL_NOW();
}

void TestK2Links::stopsAfterOneRefusedPassword()
{
    QVERIFY(startSim());
    K2Desk desk(*m_sim);
    desk.backend.open(desk.account(), K2Desk::secrets(u"wrong"_s));
    QTRY_COMPARE(desk.backend.connection().state, ConnectionState::Refused);
    QCOMPARE(desk.backend.connection().error.kind, PbxError::Kind::AuthFailed);
    QCOMPARE(desk.backend.pbxSession().logins(), 1);
    // The user tries again by hand, and that is all that happens.
    for (int i = 2; i <= 5; ++i) {
        desk.states.clear();
        desk.backend.open(desk.account(), K2Desk::secrets(u"wrong"_s));
        QTRY_COMPARE(desk.backend.connection().state, ConnectionState::Refused);
        QCOMPARE(desk.backend.pbxSession().logins(), i);
    }
    // Now this computer is locked out even with the right one, and is told so.
    desk.backend.open(desk.account(), K2Desk::secrets());
    QTRY_COMPARE(desk.backend.connection().state, ConnectionState::Refused);
    QCOMPARE(desk.backend.connection().error.kind, PbxError::Kind::AddressNotAllowed);
    QVERIFY(post(u"clock"_s, { { "advance_ms"_L1, 10 * 60 * 1000 + 1 } }));
    desk.backend.open(desk.account(), K2Desk::secrets());
    QTRY_VERIFY(desk.isOnline());
}

void TestK2Links::twoConsoles()
{
    QVERIFY(startDesk());
    K2Desk second(*m_sim);
    QVERIFY(second.connectNow());
    // The newest log-in has the events now; the first console notices and asks instead.
    QVERIFY(post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } }));
    QTRY_COMPARE(second.lineOf(u"1000"_s), LineState::Ringing);
    QTRY_COMPARE_WITH_TIMEOUT(line(u"1000"_s), LineState::Ringing, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->backend.connection().state, ConnectionState::Degraded, 60'000);
    QVERIFY(!m_desk->backend.connection().error.detail.isEmpty());
    QVERIFY(ok(m_desk->perform(Command::HangUp { m_desk->callOf(u"1000"_s)->id, {}, false })));
    QTRY_VERIFY(second.state.table<Call>().isEmpty());
    // It goes, and the events come back.
    second.backend.close();
    QVERIFY(post(u"inbound"_s, { { "from"_L1, "5550101"_L1 }, { "to"_L1, "1001"_L1 } }));
    QTRY_COMPARE_WITH_TIMEOUT(line(u"1001"_s), LineState::Ringing, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isOnline(), 60'000);
}

void TestK2Links::portTaken()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost));
    QVERIFY(startSim({ u"report=tcp"_s }));
    m_desk = std::make_unique<K2Desk>(*m_sim);
    QVERIFY(m_desk->connectNow(squatter.serverPort()));
    QTRY_COMPARE(m_desk->backend.eventsBy(), u"TCP"_s);
    QVERIFY(m_desk->backend.connection().error.detail.contains(QString::number(squatter.serverPort())));
    QVERIFY(callFromOutside());
    EQUAL_NOW();
    // Where the PBX reports by HTTP, another port does.
    QVERIFY(startSim({ u"report=http"_s }));
    m_desk = std::make_unique<K2Desk>(*m_sim);
    QVERIFY(m_desk->connectNow(squatter.serverPort()));
    QCOMPARE(m_desk->backend.eventsBy(), u"HTTP"_s);
    QVERIFY(m_desk->backend.connection().error.detail.contains(QString::number(squatter.serverPort())));
    QVERIFY(callFromOutside());
    EQUAL_NOW();
}

void TestK2Links::olderHangUp()
{
    QVERIFY(startDesk({ u"hangup=v1"_s }));
    for (int i = 0; i < 2; ++i) { // the first finds out, the second knows
        QVERIFY(callFromOutside());
        QVERIFY(ok(m_desk->perform(Command::HangUp { call(), {}, false })));
        QTRY_VERIFY(m_desk->state.table<Call>().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestK2Links)
#include "tst_k2links.moc"
