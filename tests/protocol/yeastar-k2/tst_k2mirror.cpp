// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2mirror.h"
#include "backends/yeastar-k2/k2parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId account(u"a"_s);
const QDateTime start(QDate(2026, 1, 1), QTime(9, 0), QTimeZone::UTC);

QString ext(const char *number, const char *channel, const char *status, const char *path = "")
{
    return u"{\"ext\":{\"number\":\"%1\",\"channelid\":\"%2\",\"memberstatus\":\"%3\",\"callpath\":\"%4\"}}"_s.arg(
        QLatin1StringView(number), QLatin1StringView(channel), QLatin1StringView(status), QLatin1StringView(path));
}
QString inbound(const char *from, const char *channel, const char *status, const char *path = "")
{
    return u"{\"inbound\":{\"from\":\"%1\",\"to\":\"6700\",\"trunkname\":\"t\",\"channelid\":\"%2\",\"memberstatus\":\"%3\",\"callpath\":\"%4\"}}"_s
        .arg(QLatin1StringView(from), QLatin1StringView(channel), QLatin1StringView(status), QLatin1StringView(path));
}
QString outbound(const char *to, const char *channel, const char *status)
{
    return u"{\"outbound\":{\"from\":\"1000\",\"to\":\"%1\",\"channelid\":\"%2\",\"memberstatus\":\"%3\"}}"_s.arg(
        QLatin1StringView(to), QLatin1StringView(channel), QLatin1StringView(status));
}
QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

/// What the mirror makes of events and answers, in and out of order.
class TestK2Mirror : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void internalCall();
    void inboundThroughTheQueue();
    void holdAndPark();
    void channelMovesToAnotherCall();
    void lateEventDoesNotRaiseTheDead();
    void duplicatesSayNothing();
    void roundAgainstEvents();
    void offeredCall();
    void nextQuestionStands();
    void extensionStatus();
    void conference();
    void queueStatus();
    void trunkToTrunkIsNotShown();
    void whatOnlyTheAskerKnows();
    void hints();
    void snapshotIsWhole();

private:
    void event(const QString &text)
    {
        m_now = m_now.addMSecs(100);
        m->applyEvent(parseK2Event(text.toUtf8()), m_now);
        m_told.apply(m->takeChanges());
    }
    void status(const QString &callId, const QStringList &members)
    {
        event(u"{\"event\":\"CallStatus\",\"callid\":\"%1\",\"members\":[%2]}"_s.arg(callId, members.join(u',')));
    }
    const Call *call(const QString &id) const { return m_told.find<Call>({ account, id }); }
    const Extension *person(const QString &number) const { return m_told.find<Extension>({ account, number }); }
    LineState state(const QString &number) const { return person(number)->state; }
    void take() { m_told.apply(m->takeChanges()); }
    K2Round round(const QStringList &calls, quint64 asOf)
    {
        K2Round r;
        r.asOf = asOf;
        for (const QString &each : calls)
            r.calls += parseK2Calls(json(u"{\"calls\":[%1]}"_s.arg(each)));
        return r;
    }

    std::unique_ptr<K2Mirror> m;
    StateStore m_told;
    QDateTime m_now;
};

void TestK2Mirror::init()
{
    m = std::make_unique<K2Mirror>(account);
    m_told.clear();
    m_now = start;
    K2Directory d;
    for (const char *number : { "1000", "1001", "1002" })
        d.extensions.append(json(u"{\"number\":\"%1\",\"status\":\"Idle\",\"type\":\"SIP\",\"username\":\"N%1\"}"_s.arg(
            QLatin1StringView(number))));
    d.groups.append(json(u"{\"id\":1,\"name\":\"Sales\",\"extensions\":\"1001,1002,\"}"_s));
    d.contacts.append(json(u"{\"id\":\"1\",\"firstname\":\"Ole\",\"lastname\":\"Jensen\",\"business\":\"5550100\"}"_s));
    d.queues.append(json(u"{\"number\":\"6700\",\"queuename\":\"Main\",\"agents\":\"1001,1002,\"}"_s));
    d.conferences.append(json(u"{\"number\":\"6500\",\"conferencename\":\"Room\"}"_s));
    d.pagingGroups.append(json(u"{\"number\":\"6300\",\"name\":\"All\"}"_s));
    d.parkNumbers = { u"6900"_s };
    m->setDirectory(d, m_now);
    take();
}

void TestK2Mirror::internalCall()
{
    QCOMPARE(person(u"1001"_s)->group, u"Sales"_s);
    status(u"1767258000.1"_s, { ext("1000", "c0", "ALERT"), ext("1001", "c1", "RING") });
    QCOMPARE(call(u"1767258000.1"_s)->state, CallState::Ringing);
    QCOMPARE(call(u"1767258000.1"_s)->direction, Direction::Internal);
    QCOMPARE(call(u"1767258000.1"_s)->startedAt.toSecsSinceEpoch(), 1767258000);
    QCOMPARE(state(u"1000"_s), LineState::Calling);
    QCOMPARE(state(u"1001"_s), LineState::Ringing);
    status(u"1767258000.1"_s, { ext("1000", "c0", "ANSWERED"), ext("1001", "c1", "ANSWER") });
    QCOMPARE(call(u"1767258000.1"_s)->state, CallState::Talking);
    QCOMPARE(call(u"1767258000.1"_s)->answeredAt, m_now);
    status(u"1767258000.1"_s, { ext("1000", "c0", "BYE"), ext("1001", "c1", "BYE") });
    QVERIFY(!call(u"1767258000.1"_s));
    QCOMPARE(state(u"1000"_s), LineState::Idle);
}

void TestK2Mirror::inboundThroughTheQueue()
{
    status(u"1.1"_s, { inbound("5550100", "t1", "ANSWERED", "6700") });
    QCOMPARE(call(u"1.1"_s)->state, CallState::Queued);
    QCOMPARE(call(u"1.1"_s)->legs[0].state, LineState::Calling);
    QCOMPARE(call(u"1.1"_s)->legs[0].name, u"Ole Jensen"_s);
    QCOMPARE(call(u"1.1"_s)->queue.local(), u"6700"_s);
    const QueueId queue(account, u"6700"_s);
    QCOMPARE(m_told.find<Queue>(queue)->waiting.size(), 1);
    QVERIFY(m->takeHints().queues);
    status(u"1.1"_s,
        { inbound("5550100", "t1", "ANSWERED", "6700"), ext("1001", "c1", "RING", "6700"),
            ext("1002", "c2", "RING", "6700") });
    QCOMPARE(m_told.find<Queue>(queue)->waiting.size(), 1);
    QCOMPARE(call(u"1.1"_s)->state, CallState::Queued);
    status(u"1.1"_s,
        { inbound("5550100", "t1", "ANSWERED", "6700"), ext("1001", "c1", "ANSWER", "6700"),
            ext("1002", "c2", "BYE", "6700") });
    QVERIFY(m_told.find<Queue>(queue)->waiting.isEmpty());
    QCOMPARE(call(u"1.1"_s)->state, CallState::Talking);
    QCOMPARE(call(u"1.1"_s)->legs[0].state, LineState::Talking);
    QCOMPARE(call(u"1.1"_s)->direction, Direction::Inbound);
}

void TestK2Mirror::holdAndPark()
{
    status(u"1.1"_s, { inbound("5550199", "t1", "ANSWERED"), ext("1000", "c0", "HOLD") });
    QCOMPARE(call(u"1.1"_s)->state, CallState::Held);
    QCOMPARE(state(u"1000"_s), LineState::Held);
    status(u"1.1"_s, { inbound("5550199", "t1", "HOLD"), ext("1000", "c0", "BYE") });
    QVERIFY(m->takeHints().parks);
    m->applyParked(
        { json(
            u"{\"parker\":\"1000\",\"parkedparty\":\"5550199\",\"parkingslot\":\"6901\",\"parktime\":\"20\",\"channelid\":\"t1\"}"_s) },
        m_now);
    take();
    QCOMPARE(call(u"1.1"_s)->state, CallState::Parked);
    const ParkSlot *slot = m_told.find<ParkSlot>({ account, u"6901"_s });
    QVERIFY(slot && slot->occupied);
    QCOMPARE(slot->call.local(), u"1.1"_s);
    QCOMPARE(slot->parkedBy.local(), u"1000"_s);
    QCOMPARE(slot->returnsAt, m_now.addSecs(20));
    QVERIFY(!m_told.find<ParkSlot>({ account, u"6900"_s })->occupied); // shown while it is empty
    m->applyParked({}, m_now);
    take();
    QVERIFY(!m_told.find<ParkSlot>({ account, u"6901"_s }));
    QCOMPARE(call(u"1.1"_s)->legs[0].state, LineState::Held);
    // A slot whose call is not known yet makes a round worth asking.
    m->applyParked({ json(u"{\"parkingslot\":\"6902\",\"channelid\":\"t9\"}"_s) }, m_now);
    QVERIFY(m->takeHints().round);
}

void TestK2Mirror::channelMovesToAnotherCall()
{
    status(u"1.1"_s, { ext("1000", "c0", "ANSWERED"), ext("1001", "c1", "ANSWER") });
    status(u"1.2"_s, { ext("1002", "c2", "ANSWERED"), ext("1001", "c1", "ANSWER") });
    QCOMPARE(call(u"1.2"_s)->legs.size(), 2);
    QCOMPARE(call(u"1.1"_s)->legs.size(), 1);
    QCOMPARE(state(u"1001"_s), LineState::Talking);
}

void TestK2Mirror::lateEventDoesNotRaiseTheDead()
{
    status(u"1.1"_s, { ext("1000", "c0", "ANSWERED"), ext("1001", "c1", "ANSWER") });
    status(u"1.1"_s, { ext("1000", "c0", "BYE"), ext("1001", "c1", "BYE") });
    status(u"1.1"_s, { ext("1000", "c0", "ALERT"), ext("1001", "c1", "RING") }); // overtaken
    QVERIFY(!call(u"1.1"_s));
    m->applyRound(
        round({ u"{\"callid\":\"1.1\",\"members\":[%1]}"_s.arg(ext("1000", "c0", "ANSWERED")) }, m->serial()), m_now);
    take();
    QVERIFY(!call(u"1.1"_s));
}

void TestK2Mirror::duplicatesSayNothing()
{
    status(u"1.1"_s, { ext("1000", "c0", "ALERT"), ext("1001", "c1", "RING") });
    m->applyEvent(parseK2Event(u"{\"event\":\"CallStatus\",\"callid\":\"1.1\",\"members\":[%1,%2]}"_s
                                   .arg(ext("1000", "c0", "ALERT"), ext("1001", "c1", "RING"))
                                   .toUtf8()),
        m_now.addSecs(5));
    QVERIFY(m->takeChanges().isEmpty());
}

void TestK2Mirror::roundAgainstEvents()
{
    const QString row =
        u"{\"callid\":\"1.1\",\"members\":[%1,%2]}"_s.arg(ext("1000", "c0", "ALERT"), ext("1001", "c1", "RING"));
    m->applyRound(round({ row }, m->serial()), m_now);
    take();
    QCOMPARE(call(u"1.1"_s)->state, CallState::Ringing);
    QVERIFY(m->takeSurprise()); // no event had told
    // Asked, then an event comes, then the answer: the event is newer.
    const quint64 asked = m->serial();
    status(u"1.1"_s, { ext("1000", "c0", "ANSWERED"), ext("1001", "c1", "ANSWER") });
    status(u"1.5"_s, { ext("1002", "c5", "ALERT"), outbound("5550100", "t5", "RING") });
    m->applyRound(round({ row }, asked), m_now);
    take();
    QCOMPARE(call(u"1.1"_s)->state, CallState::Talking);
    QVERIFY(call(u"1.5"_s));
    QVERIFY(!m->isSettled());
    QVERIFY(!m->takeSurprise());
    // Asked again, it says that one is over.
    m->applyRound(round({ row }, m->serial()), m_now);
    take();
    QVERIFY(m->isSettled());
    QVERIFY(!call(u"1.5"_s));
    QCOMPARE(state(u"1002"_s), LineState::Idle);
}

void TestK2Mirror::offeredCall()
{
    const QString member =
        u"{\"inbound\":{\"from\":\"5550100\",\"to\":\"5559999\",\"trunkname\":\"t\",\"channelid\":\"t1\"}}"_s;
    event(u"{\"event\":\"Invite\",\"callid\":\"1.1\",\"members\":[%1]}"_s.arg(member));
    QCOMPARE(call(u"1.1"_s)->decideBy, m_now.addSecs(10));
    QCOMPARE(call(u"1.1"_s)->did, u"5559999"_s);
    QVERIFY(!m->isDestinationOffer(u"1.1"_s));
    event(u"{\"event\":\"Incoming\",\"callid\":\"1.1\",\"members\":[%1]}"_s.arg(member));
    QVERIFY(m->isDestinationOffer(u"1.1"_s));
    m->expireOffers(m_now.addSecs(9));
    take();
    QVERIFY(call(u"1.1"_s)->decideBy.isValid());
    m->expireOffers(m_now.addSecs(10));
    take();
    QVERIFY(!call(u"1.1"_s)->decideBy.isValid());
    event(
        u"{\"event\":\"Invite\",\"callid\":\"1.2\",\"members\":[%1]}"_s.arg(QString(member).replace(u"t1"_s, u"t2"_s)));
    status(u"1.2"_s, { inbound("5550100", "t2", "ALERT"), ext("1000", "c0", "RING") });
    QVERIFY(!call(u"1.2"_s)->decideBy.isValid());
    // A question that comes too late is none.
    event(u"{\"event\":\"Incoming\",\"callid\":\"1.2\",\"members\":[%1]}"_s.arg(
        QString(member).replace(u"t1"_s, u"t2"_s)));
    QVERIFY(!call(u"1.2"_s)->decideBy.isValid());
}

void TestK2Mirror::nextQuestionStands()
{
    const QString member =
        u"{\"inbound\":{\"from\":\"5550100\",\"to\":\"5559999\",\"trunkname\":\"t\",\"channelid\":\"t1\"}}"_s;
    event(u"{\"event\":\"Invite\",\"callid\":\"1.1\",\"members\":[%1]}"_s.arg(member));
    // The PBX asks where to before the answer to "let it in" has come: that question is still open.
    event(u"{\"event\":\"Incoming\",\"callid\":\"1.1\",\"members\":[%1]}"_s.arg(member));
    m->noteDecided(u"1.1"_s, false);
    take();
    QVERIFY(call(u"1.1"_s)->decideBy.isValid());
    // Told again, it is no other question and has no more time.
    const QDateTime end = call(u"1.1"_s)->decideBy;
    m_now = m_now.addSecs(2);
    event(u"{\"event\":\"Incoming\",\"callid\":\"1.1\",\"members\":[%1]}"_s.arg(member));
    QCOMPARE(call(u"1.1"_s)->decideBy, end);
    m->noteDecided(u"1.1"_s, true);
    take();
    QVERIFY(!call(u"1.1"_s)->decideBy.isValid());
    event(u"{\"event\":\"Incoming\",\"callid\":\"1.1\",\"members\":[%1]}"_s.arg(member));
    QVERIFY(!call(u"1.1"_s)->decideBy.isValid());
}

void TestK2Mirror::extensionStatus()
{
    event(u"{\"event\":\"ExtensionStatus\",\"extension\":\"1001\",\"status\":\"Unregistered\"}"_s);
    QCOMPARE(person(u"1001"_s)->registration, Registration::Unregistered);
    QCOMPARE(state(u"1001"_s), LineState::Unavailable);
    event(u"{\"event\":\"ExtensionStatus\",\"extension\":\"1001\",\"status\":\"Registered\"}"_s);
    QCOMPARE(state(u"1001"_s), LineState::Idle);
    // The lamp alone, for a call that nothing told of.
    event(u"{\"event\":\"ExtensionStatus\",\"extension\":\"1001\",\"status\":\"Busy\"}"_s);
    QCOMPARE(state(u"1001"_s), LineState::Talking);
    event(u"{\"event\":\"ExtensionStatus\",\"extension\":\"1001\",\"status\":\"Idle\"}"_s);
    QCOMPARE(state(u"1001"_s), LineState::Idle);
    event(u"{\"event\":\"ExtensionStatus\",\"extension\":\"9999\",\"status\":\"Busy\"}"_s);
    QVERIFY(!person(u"9999"_s));
}

void TestK2Mirror::conference()
{
    const QString text =
        u"{\"event\":\"ConferenceStatus\",\"callid\":\"1.1\",\"conferencenumber\":\"6500\",\"conferencename\":\" Room\",\"members\":[%1]}"_s;
    event(text.arg(ext("1000", "c0", "ANSWERED", "6500") + u',' + outbound("5550100", "t1", "ANSWER") + u','
        + ext("1001", "c1", "RING", "6500")));
    const Conference *room = m_told.find<Conference>({ account, u"6500"_s });
    QCOMPARE(room->members.size(), 2);
    QCOMPARE(room->members[1].number, u"5550100"_s);
    QCOMPARE(room->members[1].name, u"Ole Jensen"_s);
    const quint64 asked = m->serial();
    event(text.arg(QString()));
    QVERIFY(m_told.find<Conference>({ account, u"6500"_s })->members.isEmpty());
    // An answer that an event has overtaken changes nothing; a newer one does.
    const QJsonObject row =
        json(u"{\"conferencenumber\":\"6500\",\"members\":[%1]}"_s.arg(ext("1000", "c7", "ANSWERED")));
    m->applyConferences({ row }, asked, m_now);
    take();
    QVERIFY(m_told.find<Conference>({ account, u"6500"_s })->members.isEmpty());
    m->applyConferences({ row }, m->serial(), m_now);
    take();
    QCOMPARE(m_told.find<Conference>({ account, u"6500"_s })->members.size(), 1);
}

void TestK2Mirror::queueStatus()
{
    status(u"1.1"_s, { inbound("5550100", "t1", "ANSWERED", "6700") });
    const QString text =
        u"{\"number\":\"6700\",\"queuestatus\":[{\"callercount\":\"1\",\"members\":[{\"agent\":\"1001\",\"agentstatus\":\"%1\"}],\"callers\":[{\"callernum\":\"5550100\",\"waittime\":\"17\",\"channelid\":\"t1\"}]}]}"_s;
    const QueueId queue(account, u"6700"_s);
    const auto agent = [this, queue](const QString &number) {
        return m_told.find<QueueAgent>(queueAgentId(queue, { account, number }));
    };
    m->applyQueueStatus({ json(text.arg(9)) }, m->serial(), m_now);
    take();
    QCOMPARE(m_told.find<Queue>(queue)->waiting[0].since, m_now.addSecs(-17));
    QVERIFY(agent(u"1001"_s)->loggedIn && agent(u"1001"_s)->paused);
    QVERIFY(!agent(u"1002"_s)->loggedIn);
    QCOMPARE(agent(u"1002"_s)->state, AgentState::Unavailable);
    m->applyQueueStatus({ json(text.arg(10)) }, m->serial(), m_now);
    take();
    QVERIFY(!agent(u"1001"_s)->paused);
    QCOMPARE(agent(u"1001"_s)->state, AgentState::WrapUp);
    event(u"{\"event\":\"QueueAutoPause\",\"queue\":\"6700\",\"agent\":\"1001\"}"_s);
    QVERIFY(agent(u"1001"_s)->paused);
    m->applyQueueStatus(
        { json(u"{\"number\":\"6700\",\"queuestatus\":[{\"callercount\":\"\",\"members\":[],\"callers\":[]}]}"_s) },
        m->serial(), m_now);
    take();
    QVERIFY(m_told.find<Queue>(queue)->waiting.isEmpty());
    QVERIFY(call(u"1.1"_s)->state != CallState::Queued);
}

void TestK2Mirror::trunkToTrunkIsNotShown()
{
    status(u"1.1"_s, { inbound("5550100", "t1", "ANSWERED"), ext("1000", "c0", "ANSWER") });
    QVERIFY(call(u"1.1"_s));
    status(u"1.1"_s,
        { inbound("5550100", "t1", "ANSWERED"), ext("1000", "c0", "BYE"), outbound("5550101", "t2", "ANSWER") });
    QVERIFY(!call(u"1.1"_s));
}

void TestK2Mirror::whatOnlyTheAskerKnows()
{
    status(u"1.1"_s, { ext("1000", "c0", "ANSWERED"), inbound("5550100", "t1", "ANSWERED") });
    m->noteMuted(u"c0"_s, true);
    take();
    QVERIFY(call(u"1.1"_s)->legs[0].muted);
    m->noteConsultation(u"1.1"_s, u"1001"_s);
    status(u"1.1"_s, { ext("1000", "c0", "HOLD"), inbound("5550100", "t1", "ANSWERED"), ext("1001", "c1", "RING") });
    QVERIFY(call(u"1.1"_s)->legOf({ account, u"1001"_s })->consultation);
    m->noteConsultation(u"1.1"_s, {});
    take();
    QVERIFY(!call(u"1.1"_s)->legOf({ account, u"1001"_s })->consultation);
    m->noteMonitor(u"1002"_s, u"1001"_s, BargeMode::Listen);
    status(u"1.1"_s,
        { ext("1000", "c0", "HOLD"), inbound("5550100", "t1", "ANSWERED"), ext("1001", "c1", "ANSWER"),
            ext("1002", "c2", "RING") });
    QCOMPARE(call(u"1.1"_s)->legOf({ account, u"1002"_s })->monitoring, BargeMode::Listen);
    m->noteMonitor(u"1002"_s, u"1001"_s, BargeMode::Speak);
    take();
    QCOMPARE(call(u"1.1"_s)->legOf({ account, u"1002"_s })->monitoring, BargeMode::Speak);
}

void TestK2Mirror::hints()
{
    (void)m->takeHints();
    event(u"{\"event\":\"ConfigChange\",\"type\":\"extension\",\"extid\":\"1001\",\"operation\":\"update\"}"_s);
    QCOMPARE(m->takeHints().extensions, QStringList { u"1001"_s });
    event(u"{\"event\":\"ConfigChange\",\"type\":\"extension\",\"extid\":\"1009\",\"operation\":\"add\"}"_s);
    QVERIFY(m->takeHints().directory);
    event(u"{\"event\":\"ConfigChange\",\"type\":\"trunk\",\"trunkname\":\"t\",\"operation\":\"update\"}"_s);
    QVERIFY(!m->takeHints().directory);
    event(u"{\"event\":\"NewCdr\",\"callid\":\"1.1\",\"status\":\"VOICEMAIL\"}"_s);
    QVERIFY(m->takeHints().mailboxes);
    event(
        u"{\"event\":\"uacstacall\",\"operation\":\"callstart\",\"extnumber\":\"1000\",\"cstacallid\":\"7\",\"ipaddress\":\"ip\"}"_s);
    QVERIFY(m->phoneCall(u"1000"_s).ringing);
    event(
        u"{\"event\":\"uacstacall\",\"operation\":\"callanswer\",\"extnumber\":\"1000\",\"cstacallid\":\"7\",\"ipaddress\":\"ip\"}"_s);
    QVERIFY(!m->phoneCall(u"1000"_s).ringing);
    event(
        u"{\"event\":\"uacstacall\",\"operation\":\"callover\",\"extnumber\":\"1000\",\"cstacallid\":\"7\",\"ipaddress\":\"ip\"}"_s);
    QVERIFY(m->phoneCall(u"1000"_s).id.isEmpty());
}

void TestK2Mirror::snapshotIsWhole()
{
    status(u"1.1"_s, { ext("1000", "c0", "ALERT"), ext("1001", "c1", "RING") });
    m->applyMailboxes({ json(
        u"{\"number\":\"1001\",\"messages\":[{\"msgid\":\"a\",\"status\":\"unread\"},{\"msgid\":\"b\",\"status\":\"read\"}]}"_s) });
    m->applyWakeUps({ json(u"{\"id\":\"1\",\"number\":\"1002\",\"time\":\"07:00\",\"repeat\":\"daily\"}"_s) }, 0);
    take();
    StateStore fresh;
    fresh.apply(m->snapshot());
    QCOMPARE(fresh.table<Extension>(), m_told.table<Extension>());
    QCOMPARE(fresh.table<Call>(), m_told.table<Call>());
    QCOMPARE(fresh.table<Mailbox>(), m_told.table<Mailbox>());
    QCOMPARE(fresh.table<WakeUpCall>().size(), 1);
    QCOMPARE(person(u"1001"_s)->voicemailNew, 1);
    QCOMPARE(person(u"6300"_s)->kind, ExtensionKind::Paging);
}

QTEST_GUILESS_MAIN(TestK2Mirror)
#include "tst_k2mirror.moc"
