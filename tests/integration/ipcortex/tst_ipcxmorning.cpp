// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ipcortex/ipcxrig.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A receptionist's busy morning, by both ways in: callers come by themselves, and everything else goes through the
/// backend.
class TestIpcxMorning : public QObject
{
    Q_OBJECT
private slots:
    void morning_data();
    void morning();
    void logsInAgainAfterARestart();
    void twoConsoles();

private:
    /// The operator's own call in that state; empty: none.
    CallId own(LineState state) const;
    bool become(LineState state);

    IpcxRig m_rig;
};

CallId TestIpcxMorning::own(LineState state) const
{
    const ExtensionId self(m_rig.account, u"1000"_s);
    for (const Call &call : m_rig.state.table<Call>())
        if (const Leg *leg = call.legOf(self); leg && leg->state == state)
            return call.id;
    return {};
}

bool TestIpcxMorning::become(LineState state)
{
    return QTest::qWaitFor([this, state] { return !own(state).isEmpty(); }, 10'000);
}

void TestIpcxMorning::morning_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("hosted") << u"hosted"_s;
    QTest::newRow("native") << u"native"_s;
}

void TestIpcxMorning::morning()
{
    QFETCH(const QString, transport);
    QVERIFY2(m_rig.startSim({ u"--seed"_s, u"5"_s, u"--extensions"_s, u"30"_s, u"--scenario"_s, u"busy-morning"_s,
                 u"--answer-ms"_s, u"300"_s }),
        m_rig.sim->output());
    QVERIFY(m_rig.connectBackend(transport));
    const auto caller = [this](const QString &number) {
        return m_rig.sim->post(u"inbound"_s, { { "from"_L1, number }, { "to"_L1, "1000"_L1 } }).status == 200;
    };

    // Answered, put on hold, taken back, handed over.
    QVERIFY(caller(u"5550100"_s));
    QVERIFY(become(LineState::Ringing));
    QVERIFY(m_rig.perform(Command::Answer { own(LineState::Ringing), {} }));
    QVERIFY(become(LineState::Talking));
    QVERIFY(m_rig.perform(Command::Hold { own(LineState::Talking), {} }));
    QVERIFY(become(LineState::Held));
    QVERIFY(m_rig.perform(Command::Unhold { own(LineState::Held), {} }));
    QVERIFY(become(LineState::Talking));
    QVERIFY(m_rig.perform(Command::BlindTransfer { own(LineState::Talking), {}, u"1010"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(own(LineState::Talking).isEmpty(), 60'000);

    // One rings while another is asked whether he wants to be disturbed.
    QVERIFY(caller(u"5550101"_s));
    QVERIFY(become(LineState::Ringing));
    const CallId first = own(LineState::Ringing);
    QVERIFY(m_rig.perform(Command::Answer { first, {} }));
    QVERIFY(become(LineState::Talking));
    QVERIFY(m_rig.perform(Command::AttendedTransfer { first, {}, u"1011"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(
        std::any_of(m_rig.state.table<Call>().cbegin(), m_rig.state.table<Call>().cend(),
            [first](const Call &call) { return call.consultationFor == first && call.state == CallState::Talking; }),
        10'000);
    QVERIFY(m_rig.perform(Command::CompleteTransfer { first, {} }));
    QTRY_VERIFY_WITH_TIMEOUT(own(LineState::Talking).isEmpty() && own(LineState::Held).isEmpty(), 60'000);

    // Parked, and fetched again.
    QVERIFY(caller(u"5550102"_s));
    QVERIFY(become(LineState::Ringing));
    const CallId second = own(LineState::Ringing);
    QVERIFY(m_rig.perform(Command::Answer { second, {} }));
    QVERIFY(become(LineState::Talking));
    QVERIFY(m_rig.perform(Command::Park { second, {}, {} }));
    ParkSlot slot;
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const ParkSlot &one : m_rig.state.table<ParkSlot>())
                if (one.callerNumber == "5550102"_L1)
                    slot = one;
            return slot.occupied;
        },
        10'000));
    QVERIFY(m_rig.perform(Command::Unpark { slot.id, {} }));
    QVERIFY(become(LineState::Talking));
    QVERIFY(m_rig.perform(Command::HangUp { own(LineState::Talking), {}, false }));

    QCOMPARE(m_rig.sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    QVERIFY2(m_rig.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestIpcxMorning::logsInAgainAfterARestart()
{
    QVERIFY2(m_rig.startSim(), m_rig.sim->output());
    QVERIFY(m_rig.connectBackend(u"native"_s));
    // The session ends at the box; the feed says so.
    QCOMPARE(m_rig.sim->postRaw(u"push"_s, "tmplErr(2, \"Not authorised\");").status, 200);
    QTRY_VERIFY(std::any_of(m_rig.connections.cbegin(), m_rig.connections.cend(),
        [](const ConnectionInfo &info) { return info.state == ConnectionState::Reconnecting; }));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.isOnline(), 60'000);
    // The telephone engine reconnects: what is known stays, and it is said.
    const qsizetype people = m_rig.state.table<Extension>().size();
    QVERIFY(people > 0);
    m_rig.connections.clear();
    QCOMPARE(m_rig.sim->postRaw(u"push"_s, "tmplErr(3, \"Asterisk is reconnecting\");").status, 200);
    QTRY_VERIFY(std::any_of(m_rig.connections.cbegin(), m_rig.connections.cend(),
        [](const ConnectionInfo &info) { return info.state == ConnectionState::Degraded; }));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.isOnline(), 60'000);
    QCOMPARE(m_rig.state.table<Extension>().size(), people);
    // And if it does not let us in again, we do not knock for ever.
    QCOMPARE(m_rig.sim->post(u"fault"_s, { { "kind"_L1, "unauthorized"_L1 } }).status, 200);
    QCOMPARE(m_rig.sim->postRaw(u"push"_s, "tmplErr(2, \"Not authorised\");").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.backend->connection().state, ConnectionState::Refused, 60'000);
    QCOMPARE(m_rig.backend->connection().error.kind, PbxError::Kind::AuthFailed);
}

void TestIpcxMorning::twoConsoles()
{
    QVERIFY2(m_rig.startSim(), m_rig.sim->output());
    QVERIFY(m_rig.connectBackend(u"hosted"_s));
    // The same user at a second desk, by the other way in: neither ends the other's session.
    const std::unique_ptr<IpcortexBackend> first = std::move(m_rig.backend);
    QVERIFY(m_rig.connectBackend(u"native"_s));
    m_rig.backend->close();
    QCOMPARE(first->connection().state, ConnectionState::Online);
    QFuture<Result<QJsonValue>> still = first->callMethod(u"PBX.getLines"_s, {});
    QTRY_VERIFY(still.isFinished());
    QVERIFY(still.result().has_value());
}

QTEST_GUILESS_MAIN(TestIpcxMorning)
#include "tst_ipcxmorning.moc"
