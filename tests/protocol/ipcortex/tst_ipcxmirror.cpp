// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxdecode.h"
#include "backends/ipcortex/ipcxliteral.h"
#include "backends/ipcortex/ipcxmirror.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// From the PABX's records to our rows.
class TestIpcxMirror : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void people();
    void linkedCall();
    void callByNumbers();
    void callSeenFromOneEnd();
    void waitingInAQueue();
    void parked();
    void parkedTwiceFromOneNumber();
    void conference();
    void agents();
    void lampOfAnUnseenCall();
    void secondLine();
    void clockDrift();
    void onlyDifferencesAreTold();

private:
    void node(const QString &key, const char *text);
    void settle() { m_outside.apply(m_mirror->takeChanges()); }
    Call onlyCall() const { return m_outside.table<Call>().size() == 1 ? *m_outside.table<Call>().cbegin() : Call(); }
    Extension person(const QString &number) const { return m_outside.table<Extension>().value({ m_account, number }); }

    const AccountId m_account { u"a"_s };
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'767'258'000'000, QTimeZone::UTC);
    std::unique_ptr<IpcxMirror> m_mirror;
    StateStore m_outside;
};

static QJsonObject object(const char *text)
{
    const auto value = IpcxLiteral::read(QString::fromUtf8(text));
    return value ? value->toObject() : QJsonObject();
}

void TestIpcxMirror::node(const QString &key, const char *text)
{
    IpcxUpdate update;
    decodeNode(key, object(text), update);
    m_mirror->apply(update, m_now);
}

void TestIpcxMirror::init()
{
    m_mirror = std::make_unique<IpcxMirror>(m_account);
    IpcxUser user;
    user.id = u"11"_s;
    m_mirror->setUser(user);
    IpcxUpdate update;
    update.directory = decodeDirectory(object(R"({
        cidToUsr: {11: {i: 11, x: '201', n: 'Ann'}, 12: {i: 12, x: '202', n: 'Bob'}},
        cidToPhn: {11: [{d: 'alice', m: 'aa', p: 1, o: 1}], 12: [{d: 'bob', m: 'bb', p: 1, o: 1}]},
        extToCid: {201: {e: '201', n: 'Ann', t: 'A', l: [{i: 11, o: 1}]}, 202: {e: '202', n: 'Bob', t: 'A', l: [{i: 12, o: 1}]},
                   300: {e: '300', n: 'Everybody', t: 'H', l: [{i: 11, o: 0}, {i: 12, o: 0}]},
                   600: {e: '600', n: 'Sales', t: 'Q', l: [{i: 11, o: 0}, {i: 12, o: 0}]}, 6500: {e: '6500', n: 'Room', t: 'C', l: []}}})"));
    update.directory->addresses = decodeAddresses(
        object("{addressBook: {system: [{pa: '70', n: 'Park', c: 'x'}, {pi: '71', n: 'Pickup 71', c: 'x'}]}}"),
        *update.directory);
    m_mirror->apply(update, m_now);
    m_outside.clear();
    m_outside.apply(m_mirror->synchronize());
}

void TestIpcxMirror::people()
{
    QCOMPARE(m_outside.table<Extension>().size(), 3);
    QCOMPARE(person(u"201"_s).name, u"Ann"_s);
    QCOMPARE(person(u"300"_s).kind, ExtensionKind::RingGroup);
    QCOMPARE(m_outside.table<Queue>().size(), 1);
    QCOMPARE(m_outside.table<Conference>().size(), 1);
    QCOMPARE(m_outside.table<ParkSlot>().size(), 1);
    QCOMPARE(m_mirror->ownExtension(), u"201"_s);
    QCOMPARE(m_mirror->parkNumber(), u"70"_s);
    QVERIFY(m_mirror->isOwnDevice(u"SIP/alice_2"_s));
    QVERIFY(!m_mirror->isOwnDevice(u"SIP/bob"_s));
    node(u"SIP/bob"_s, "{blf: 0, device: {status: 'OK'}}");
    node(u"202@default"_s, "{device: {newMessages: 2, oldMessages: 0}}");
    node(u"Custom/12"_s, "{customData: {xmpp: {show: 'away', status: ''}}}");
    settle();
    QCOMPARE(person(u"202"_s).registration, Registration::Registered);
    QCOMPARE(person(u"202"_s).voicemailNew, 2);
    QCOMPARE(person(u"202"_s).presence, Presence::Away);
}

void TestIpcxMirror::linkedCall()
{
    node(u"SIP/trunk"_s,
        R"({device: {status: 'OK', calls: [{ID: '1', callID: 't1', linkedID: '9', party: 'caller', state: 'ring', callerID: '5550100', callerName: 'Ole',
        bridgedObj: {state: 'ringing', callerID: '201'}}]}})");
    node(u"SIP/alice"_s,
        R"({blf: 2, device: {status: 'OK', calls: [{ID: '2', callID: 'a1', linkedID: '9', party: 'callee', state: 'ringing', callerID: '201',
        bridgedObj: {state: 'ring', callerID: '5550100', callerName: 'Ole'}}]}})");
    settle();
    const Call call = onlyCall();
    QCOMPARE(call.id.local(), u"9"_s);
    QCOMPARE(call.direction, Direction::Inbound);
    QCOMPARE(call.state, CallState::Ringing);
    QCOMPARE(call.legs.size(), 2);
    const Leg *mine = call.legOf({ m_account, u"201"_s });
    QVERIFY(mine);
    QCOMPARE(mine->state, LineState::Ringing);
    QCOMPARE(mine->id.local(), u"SIP/alice/a1"_s);
    const Leg *outside = call.leg({ m_account, u"SIP/trunk/t1"_s });
    QVERIFY(outside && outside->isOutside());
    QCOMPARE(outside->name, u"Ole"_s);
    QCOMPARE(person(u"201"_s).state, LineState::Ringing);
    // The end is told once more, as dead.
    node(u"SIP/trunk"_s, "{device: {status: 'OK', calls: [{ID: '1', callID: 't1', party: 'dead'}]}}");
    node(u"SIP/alice"_s, "{blf: 0, device: {status: 'OK', calls: [{ID: '2', callID: 'a1', party: 'dead'}]}}");
    settle();
    QVERIFY(m_outside.table<Call>().isEmpty());
    QCOMPARE(person(u"201"_s).state, LineState::Idle);
}

void TestIpcxMirror::callByNumbers()
{
    // Nothing says that the two belong together but their numbers.
    node(u"SIP/alice"_s,
        "{device: {status: 'OK', calls: [{ID: '1', callID: 'a1', party: 'caller', state: 'up', callerID: '201', "
        "bridgedObj: {state: 'up', callerID: '202'}}]}}");
    settle();
    const QString first = onlyCall().id.local();
    QCOMPARE(onlyCall().legs.size(), 2); // the other end, as far as ours tells it
    node(u"SIP/bob"_s,
        "{device: {status: 'OK', calls: [{ID: '2', callID: 'b1', party: 'callee', state: 'up', callerID: '202', "
        "bridgedObj: {state: 'up', callerID: '201'}}]}}");
    settle();
    QCOMPARE(onlyCall().id.local(), first);
    QCOMPARE(onlyCall().legs.size(), 2);
    QCOMPARE(onlyCall().direction, Direction::Internal);
    QCOMPARE(onlyCall().state, CallState::Talking);
    QVERIFY(onlyCall().leg({ m_account, u"SIP/bob/b1"_s }));
}

void TestIpcxMirror::callSeenFromOneEnd()
{
    node(u"SIP/alice"_s,
        R"({device: {status: 'OK', calls: [{ID: '1', callID: 'a1', party: 'callee', state: 'up', callerID: '201', bridgedTo: 'CALL:up', colp: '5550100', colpName: 'Ole'}]}})");
    settle();
    QCOMPARE(onlyCall().legs.size(), 2);
    QCOMPARE(onlyCall().legs.at(1).number, u"5550100"_s);
    QCOMPARE(onlyCall().legs.at(1).name, u"Ole"_s);
    QCOMPARE(onlyCall().direction, Direction::Inbound);
    QCOMPARE(onlyCall().state, CallState::Talking);
}

void TestIpcxMirror::waitingInAQueue()
{
    node(u"SIP/trunk"_s,
        R"({device: {status: 'OK', calls: [{ID: '5', callID: 't5', party: 'caller', state: 'up', callerID: '5550105', bridgedTo: 'QUEUE:q_600', q_time: 1767257990},
        {ID: '4', callID: 't4', party: 'caller', state: 'up', callerID: '5550104', callerName: 'Per', bridgedTo: 'QUEUE:q_600', q_time: 1767257980}]}})");
    settle();
    const Queue queue = *m_outside.table<Queue>().cbegin();
    QCOMPARE(queue.waiting.size(), 2);
    QCOMPARE(queue.waiting.at(0).number, u"5550104"_s);
    QCOMPARE(queue.waiting.at(0).name, u"Per"_s);
    QCOMPARE(queue.waiting.at(1).number, u"5550105"_s);
    const Call waiting = m_outside.table<Call>().value(queue.waiting.at(0).call);
    QCOMPARE(waiting.state, CallState::Queued);
    QCOMPARE(waiting.queue, queue.id);
}

void TestIpcxMirror::parked()
{
    node(u"SIP/trunk"_s,
        "{device: {status: 'OK', calls: [{ID: '5', callID: 't5', party: 'caller', state: 'park', callerID: "
        "'5550105'}]}}");
    node(u"Park/71"_s, "{blf: 1, device: {parkedNum: '5550105', parkedName: 'Per'}}");
    settle();
    const ParkSlot slot = m_outside.table<ParkSlot>().value({ m_account, u"71"_s });
    QVERIFY(slot.occupied);
    QCOMPARE(slot.callerName, u"Per"_s);
    QCOMPARE(slot.call, onlyCall().id);
    QCOMPARE(slot.since, m_now);
    QCOMPARE(onlyCall().state, CallState::Parked);
    node(u"Park/71"_s, "{blf: 0, device: {}}");
    node(u"SIP/trunk"_s, "{device: {status: 'OK', calls: [{ID: '5', callID: 't5', party: 'dead'}]}}");
    settle();
    QVERIFY(!m_outside.table<ParkSlot>().value({ m_account, u"71"_s }).occupied);
}

void TestIpcxMirror::parkedTwiceFromOneNumber()
{
    node(u"SIP/trunk"_s,
        "{device: {status: 'OK', calls: [{ID: '5', callID: 't5', party: 'caller', state: 'park', callerID: '1'}, {ID: "
        "'6', callID: 't6', party: 'caller', state: 'park', callerID: '1'}]}}");
    node(u"Park/71"_s, "{device: {parkedNum: '1'}}");
    settle();
    // Rather none than the wrong one.
    QVERIFY(m_outside.table<ParkSlot>().value({ m_account, u"71"_s }).call.isEmpty());
}

void TestIpcxMirror::conference()
{
    node(u"SIP/alice"_s,
        "{device: {status: 'OK', calls: [{ID: '1', callID: 'a1', linkedID: '9', party: 'caller', state: 'up', "
        "bridgedTo: 'MEETME:6500'}]}}");
    node(u"SIP/bob"_s,
        "{device: {status: 'OK', calls: [{ID: '2', callID: 'b1', linkedID: '9', party: 'caller', state: 'up', "
        "bridgedTo: 'MEETME:6500'}]}}");
    settle();
    const Conference room = *m_outside.table<Conference>().cbegin();
    QCOMPARE(room.members.size(), 2);
    QCOMPARE(room.members.at(0).number, u"201"_s);
    QCOMPARE(room.members.at(0).name, u"Ann"_s);
}

void TestIpcxMirror::agents()
{
    const auto agent = [this](const QString &number) {
        return m_outside.table<QueueAgent>().value(queueAgentId({ m_account, u"600"_s }, { m_account, number }));
    };
    QVERIFY(!agent(u"201"_s).loggedIn);
    node(u"Queue/q_600"_s,
        "{device: {complete: 1, abandon: 0, members: [{location: 'SIP/alice', status: 1, paused: 0, callsTaken: 4}, "
        "{location: 'SIP/bob', status: 2, paused: 1}]}}");
    settle();
    QVERIFY(agent(u"201"_s).loggedIn);
    QCOMPARE(agent(u"201"_s).callsTaken, 4);
    QCOMPARE(agent(u"201"_s).state, AgentState::Idle);
    QVERIFY(agent(u"202"_s).paused);
    node(u"SIP/alice"_s, "{customData: {optout: '600'}, device: {status: 'OK'}}");
    settle();
    QVERIFY(!agent(u"201"_s).loggedIn);
}

void TestIpcxMirror::lampOfAnUnseenCall()
{
    node(u"SIP/bob"_s, "{blf: 1, device: {status: 'OK'}}");
    settle();
    QCOMPARE(person(u"202"_s).state, LineState::Talking);
    node(u"SIP/bob"_s, "{blf: 2, device: {status: 'OK'}}");
    settle();
    QCOMPARE(person(u"202"_s).state, LineState::Ringing);
    node(u"SIP/bob"_s, "{blf: 0, device: {status: 'UNREACHABLE'}}");
    settle();
    QCOMPARE(person(u"202"_s).state, LineState::Unavailable);
}

void TestIpcxMirror::secondLine()
{
    node(u"SIP/alice_2"_s,
        "{blf: 1, device: {status: 'OK', calls: [{ID: '1', callID: 'a1', party: 'caller', state: 'up', bridgedTo: "
        "'PLAYBACK:x'}]}}");
    settle();
    QCOMPARE(person(u"201"_s).state, LineState::Talking);
    QVERIFY(onlyCall().legOf({ m_account, u"201"_s }));
}

void TestIpcxMirror::clockDrift()
{
    m_mirror->setDrift(3'600'000);
    node(u"SIP/trunk"_s,
        "{device: {status: 'OK', calls: [{ID: '5', callID: 't5', party: 'caller', state: 'up', callerID: '1', "
        "bridgedTo: 'QUEUE:q_600', q_time: 1767254390}]}}");
    settle();
    QCOMPARE(m_outside.table<Queue>().cbegin()->waiting.first().since.toMSecsSinceEpoch(), 1'767'257'990'000);
}

void TestIpcxMirror::onlyDifferencesAreTold()
{
    node(u"SIP/bob"_s, "{blf: 0, device: {status: 'OK'}}");
    QVERIFY(!m_mirror->takeChanges().isEmpty());
    node(u"SIP/bob"_s, "{blf: 0, device: {status: 'OK'}}");
    node(u"SIP/stranger"_s, "{blf: 1, device: {status: 'OK'}}");
    QVERIFY(m_mirror->takeChanges().isEmpty());
}

QTEST_GUILESS_MAIN(TestIpcxMirror)
#include "tst_ipcxmirror.moc"
