// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"
#include "backends/yeastar-linkus/linkusmirror.h"
#include "backends/yeastar-linkus/linkusredactor.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId account { u"test"_s };
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'770'000'100, QTimeZone::UTC);

QByteArray frame(int topic, const QJsonObject &msg, bool asObject = false)
{
    QJsonObject o { { "type"_L1, topic }, { "sn"_L1, "36"_L1 } };
    if (asObject)
        o.insert("msg"_L1, msg);
    else
        o.insert("msg"_L1, QString::fromUtf8(QJsonDocument(msg).toJson(QJsonDocument::Compact)));
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

QJsonObject ext(const QString &number, const QString &status, const QString &path = {})
{
    QJsonObject body { { "number"_L1, number }, { "channel_id"_L1, u"PJSIP/%1-1"_s.arg(number) }, { "member_status"_L1, status } };
    if (!path.isEmpty())
        body.insert("call_path"_L1, path);
    return { { "extension"_L1, body } };
}

QJsonObject inbound(const QString &status, const QString &path = {})
{
    QJsonObject body { { "from"_L1, "5550100"_L1 }, { "to"_L1, "5559000"_L1 }, { "trunk_name"_L1, "t1"_L1 }, { "channel_id"_L1, "PJSIP/t1-1"_L1 }, { "member_status"_L1, status } };
    if (!path.isEmpty())
        body.insert("call_path"_L1, path);
    return { { "inbound"_L1, body } };
}

QJsonObject call(const QJsonArray &members)
{
    return { { "call_id"_L1, "1770000000.1"_L1 }, { "members"_L1, members } };
}

} // namespace

/// Each event of both surfaces, and what becomes of it.
class LinkusEventsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyTopicIsRead();
    void topicsByFirmware();
    void notEvents_data();
    void notEvents();
    void callsLife();
    void queueAndPark();
    void channelsMoveBetweenCalls();
    void phonesAndPeople();
    void offersAndFailures();
    void reconcile();
    void secretsAreStruckOut();

private:
    void tell(int topic, const QJsonObject &msg, bool asObject = false)
    {
        QString why;
        const auto event = readLinkusEvent(frame(topic, msg, asObject), &why);
        QVERIFY2(event, qPrintable(why));
        m_mirror->apply(*event, now);
        m_outside.apply(m_mirror->takeChanges());
    }
    const Call *theCall() const { return m_outside.find<Call>(CallId(account, u"1770000000.1"_s)); }
    LineState phone(const QString &number) const { return m_outside.find<Extension>(ExtensionId(account, number))->state; }
    const Extension &person(const QString &number) const { return *m_outside.find<Extension>(ExtensionId(account, number)); }

    std::unique_ptr<LinkusMirror> m_mirror;
    StateStore m_outside;
};

void LinkusEventsTest::init()
{
    m_mirror = std::make_unique<LinkusMirror>(account);
    m_outside.clear();
    LinkusOffice office;
    for (const QString &number : { u"1000"_s, u"1001"_s, u"1002"_s }) {
        LinkusExtension e;
        e.id = u"2"_s + number;
        e.number = number;
        e.name = u"P"_s + number;
        e.presence = u"available"_s;
        e.registeredKinds = QStringList { u"sip_phone"_s };
        office.extensions.append(e);
    }
    office.groups.append({ u"1"_s, u"Sales"_s, { u"1001"_s } });
    office.queues.append({ u"3"_s, u"6400"_s, u"Main"_s, { { u"21001"_s, u"P1001"_s, u"1001"_s, false } } });
    office.agents.insert(u"6400"_s, { { u"1001"_s, {}, true, false, {}, AgentState::Idle, false } });
    m_outside.apply(m_mirror->synchronize(office, now));
}

void LinkusEventsTest::everyTopicIsRead()
{
    const QJsonObject whole { { "extension"_L1, "1000"_L1 }, { "call_id"_L1, "1770000000.1"_L1 }, { "members"_L1, QJsonArray { ext(u"1000"_s, u"RING"_s) } }, { "queue_number"_L1, "queue-6400"_L1 },
        { "agent_number"_L1, "1001"_L1 }, { "ext_number"_L1, "1000"_L1 } };
    QSet<size_t> kinds;
    for (const int topic : linkusOpenApiTopics()) {
        for (const bool asObject : { false, true }) {
            QString why;
            const auto event = readLinkusEvent(frame(topic, whole, asObject), &why);
            QVERIFY2(event, qPrintable(QString::number(topic) + u' ' + why));
            kinds.insert(event->index());
            m_mirror->apply(*event, now);
        }
    }
    for (const int topic : linkusOwnTopics(u"37.16.0.1"_s)) {
        QString why;
        const auto event = readLinkusEvent(frame(topic, {}), &why);
        QVERIFY(event && std::holds_alternative<LinkusOwnEvent>(*event));
        kinds.insert(event->index());
    }
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<LinkusEvent>); // each kind of event has a topic that makes it
    const LinkusMirror::Wishes wishes = m_mirror->takeWishes();
    QVERIFY(wishes.extensions && wishes.calls && wishes.queues.contains(u"6400"_s));
}

void LinkusEventsTest::topicsByFirmware()
{
    QVERIFY(linkusOwnTopics(u"37.16.0.1"_s).contains(20154));
    QVERIFY(linkusOwnTopics(u"37.12.0.10"_s).contains(20153));
    QVERIFY(!linkusOwnTopics(u"37.12.0.9"_s).contains(20153));
    const QList<int> topics = linkusOwnTopics(u"84.20.1.1"_s);
    QVERIFY(std::is_sorted(topics.begin(), topics.end()));
}

void LinkusEventsTest::notEvents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("}{");
    QTest::newRow("number") << QByteArray("42");
    QTest::newRow("list") << QByteArray("[[[[[[");
    QTest::newRow("no type") << QByteArray("{\"msg\":\"{}\"}");
    QTest::newRow("word for a type") << QByteArray("{\"type\":\"x\",\"msg\":\"{}\"}");
    QTest::newRow("no call") << frame(30011, {});
    QTest::newRow("broken msg") << QByteArray("{\"type\":30011,\"msg\":\"{\\\"call_id\\\":\"}");
    QTest::newRow("nobody") << QByteArray("{\"type\":30008,\"msg\":{\"extension\":{},\"status\":null}}");
}

void LinkusEventsTest::notEvents()
{
    QFETCH(QByteArray, bytes);
    QString why;
    QVERIFY(!readLinkusEvent(bytes, &why));
    QVERIFY(!why.isEmpty());
}

void LinkusEventsTest::callsLife()
{
    tell(30011, call({ inbound(u"ALERT"_s), ext(u"1001"_s, u"RING"_s) }));
    QVERIFY(theCall());
    QCOMPARE(theCall()->state, CallState::Ringing);
    QCOMPARE(theCall()->direction, Direction::Inbound);
    QCOMPARE(theCall()->did, u"5559000"_s);
    QCOMPARE(theCall()->startedAt.toSecsSinceEpoch(), 1'770'000'000);
    QCOMPARE(phone(u"1001"_s), LineState::Ringing);
    tell(30011, call({ inbound(u"ANSWERED"_s), ext(u"1001"_s, u"ANSWER"_s) }));
    QCOMPARE(theCall()->state, CallState::Talking);
    QCOMPARE(theCall()->answeredAt, now);
    tell(30011, call({ inbound(u"ANSWERED"_s), ext(u"1001"_s, u"HOLD"_s) }));
    QCOMPARE(theCall()->state, CallState::Held);
    QCOMPARE(theCall()->legOf(ExtensionId(account, u"1001"_s))->role, LegRole::Callee); // as before it held
    m_mirror->expectConsultation(u"1770000000.1"_s);
    tell(30013, call({ inbound(u"ANSWERED"_s), ext(u"1001"_s, u"HOLD"_s), ext(u"1002"_s, u"RING"_s) }));
    QVERIFY(theCall()->legOf(ExtensionId(account, u"1002"_s))->consultation);
    tell(30014, call({ inbound(u"ANSWERED"_s), ext(u"1001"_s, u"BYE"_s), ext(u"1002"_s, u"ANSWER"_s) }));
    QVERIFY(!theCall()->legOf(ExtensionId(account, u"1001"_s)));
    QVERIFY(!theCall()->legOf(ExtensionId(account, u"1002"_s))->consultation);
    QCOMPARE(phone(u"1001"_s), LineState::Idle);
    tell(30011, call({ inbound(u"BYE"_s), ext(u"1002"_s, u"BYE"_s) }));
    QVERIFY(!theCall());
    QCOMPARE(phone(u"1002"_s), LineState::Idle);
    // Only the record tells of an end that was missed.
    tell(30011, call({ inbound(u"ALERT"_s), ext(u"1001"_s, u"RING"_s) }));
    tell(30012, { { "call_id"_L1, "1770000000.1"_L1 }, { "status"_L1, "NO ANSWER"_L1 } });
    QVERIFY(!theCall());
}

void LinkusEventsTest::queueAndPark()
{
    tell(30011, call({ inbound(u"ANSWERED"_s, u"6400"_s), ext(u"1001"_s, u"RING"_s, u"6400"_s) }));
    QCOMPARE(theCall()->state, CallState::Queued);
    const Queue *queue = m_outside.find<Queue>(QueueId(account, u"6400"_s));
    QCOMPARE(queue->waiting.size(), 1);
    QCOMPARE(queue->waiting.at(0).number, u"5550100"_s);
    QCOMPARE(m_outside.table<QueueAgent>().cbegin()->state, AgentState::Ringing);
    m_mirror->setQueueStatus(u"6400"_s, { { { u"1770000000.1"_s, u"5550100"_s, u"Zoe"_s, {}, 40 } }, {}, {} }, now);
    m_outside.apply(m_mirror->takeChanges());
    QCOMPARE(m_outside.find<Queue>(QueueId(account, u"6400"_s))->waiting.at(0).name, u"Zoe"_s);
    tell(30011, call({ inbound(u"ANSWERED"_s, u"6400"_s), ext(u"1001"_s, u"ANSWER"_s, u"6400"_s) }));
    QCOMPARE(theCall()->state, CallState::Talking);
    QVERIFY(m_outside.find<Queue>(QueueId(account, u"6400"_s))->waiting.isEmpty());

    (void)m_mirror->takeWishes();
    tell(30011, call({ inbound(u"HOLD"_s, u"6400"_s), ext(u"1001"_s, u"BYE"_s) }));
    QVERIFY(m_mirror->takeWishes().parks); // somebody alone on hold: parked perhaps
    m_mirror->setParked({ { u"6000"_s, u"1001"_s, u"Zoe<5550100>"_s, u"PJSIP/t1-1"_s, now } });
    m_outside.apply(m_mirror->takeChanges());
    QCOMPARE(theCall()->state, CallState::Parked);
    const ParkSlot *slot = m_outside.find<ParkSlot>(ParkSlotId(account, u"6000"_s));
    QVERIFY(slot && slot->occupied);
    QCOMPARE(slot->callerName, u"Zoe"_s);
    QCOMPARE(slot->call, theCall()->id);
    // Fetched: the call itself tells, before anybody asks again.
    tell(30011, call({ inbound(u"ANSWERED"_s), ext(u"1000"_s, u"ANSWER"_s) }));
    QVERIFY(!m_outside.find<ParkSlot>(ParkSlotId(account, u"6000"_s)));
    QCOMPARE(theCall()->state, CallState::Talking);
}

void LinkusEventsTest::channelsMoveBetweenCalls()
{
    tell(30011, call({ inbound(u"ANSWERED"_s), ext(u"1001"_s, u"ANSWER"_s) }));
    tell(30011, { { "call_id"_L1, "1770000050.2"_L1 }, { "members"_L1, QJsonArray { inbound(u"ANSWERED"_s), ext(u"1002"_s, u"ANSWER"_s) } } });
    QCOMPARE(theCall()->legs.size(), 1); // the caller has left it
    QCOMPARE(m_outside.find<Call>(CallId(account, u"1770000050.2"_s))->legs.size(), 2);
}

void LinkusEventsTest::phonesAndPeople()
{
    tell(30007, { { "extension"_L1, "1000"_L1 }, { "kind"_L1, "Sip"_L1 }, { "status"_L1, "Unregistered"_L1 } });
    QCOMPARE(person(u"1000"_s).registration, Registration::Unregistered);
    QCOMPARE(phone(u"1000"_s), LineState::Unavailable);
    tell(30007, { { "extension"_L1, "1000"_L1 }, { "kind"_L1, "Web"_L1 }, { "status"_L1, "Registered"_L1 } }, true);
    QCOMPARE(person(u"1000"_s).registration, Registration::Registered);
    tell(30009, { { "extension"_L1, "1000"_L1 }, { "status"_L1, "do_not_disturb"_L1 } });
    QCOMPARE(person(u"1000"_s).presence, Presence::DoNotDisturb);
    QCOMPARE(person(u"1000"_s).dnd, std::optional(true));
    tell(30009, { { "extension"_L1, "1000"_L1 }, { "status"_L1, "sabbatical"_L1 } });
    QCOMPARE(person(u"1000"_s).presence, Presence::Unknown);
    QCOMPARE(person(u"1000"_s).presenceText, u"sabbatical"_s);
    tell(30008, { { "extension"_L1, "1001"_L1 }, { "status"_L1, "Busy"_L1 } });
    QCOMPARE(phone(u"1001"_s), LineState::Talking); // with whom is still to be found out
    QVERIFY(m_mirror->takeWishes().calls);
    tell(30008, { { "extension"_L1, "1001"_L1 }, { "status"_L1, "Idle"_L1 } });
    QCOMPARE(phone(u"1001"_s), LineState::Idle);
    tell(30020, { { "operation"_L1, "call_start"_L1 }, { "extension"_L1, "1001"_L1 }, { "call_id"_L1, "1.1"_L1 }, { "ip_address"_L1, "192.0.2.9"_L1 } });
    QCOMPARE(m_mirror->cstaAddress(u"1001"_s), u"192.0.2.9"_s);
    tell(30022, { { "ext_number"_L1, "1002"_L1 }, { "option"_L1, "DELETE"_L1 } });
    QVERIFY(!m_outside.find<Extension>(ExtensionId(account, u"1002"_s)));
    QCOMPARE(person(u"1001"_s).group, u"Sales"_s);
}

void LinkusEventsTest::offersAndFailures()
{
    tell(30016, call({ inbound(u"ALERT"_s) }));
    QCOMPARE(theCall()->decideBy, now.addSecs(10));
    tell(30011, call({ inbound(u"ALERT"_s), ext(u"1001"_s, u"RING"_s) }));
    QVERIFY(!theCall()->decideBy.isValid());
    tell(30015, { { "call_id"_L1, "1770000000.1"_L1 }, { "reason"_L1, "User Busy"_L1 }, { "members"_L1, QJsonArray { inbound(u"BYE"_s) } } });
    QVERIFY(!theCall());
}

void LinkusEventsTest::reconcile()
{
    tell(30011, call({ inbound(u"ANSWERED"_s), ext(u"1001"_s, u"ANSWER"_s) }));
    tell(30008, { { "extension"_L1, "1002"_L1 }, { "status"_L1, "Busy"_L1 } });
    LinkusCall other;
    other.id = u"1770000060.3"_s;
    other.members = { *readLinkusMember(ext(u"1000"_s, u"ALERT"_s)) };
    m_mirror->setCalls({ other }, now);
    m_outside.apply(m_mirror->takeChanges());
    QVERIFY(!theCall());
    QCOMPARE(phone(u"1000"_s), LineState::Calling);
    QCOMPARE(phone(u"1001"_s), LineState::Idle);
    QCOMPARE(phone(u"1002"_s), LineState::Idle); // all calls are known, and it is in none
    QCOMPARE(m_outside.table<Call>(), m_mirror->state().table<Call>());
}

void LinkusEventsTest::secretsAreStruckOut()
{
    const QByteArray wire = R"(POST /openapi/v1.0/x?access_token=AAA&page=1 {"password":"BBB","sign":"CCC","access_token":"DDD","msg":"{\"reg_password\":\"EEE\"}","registerpassword":"FFF","number":"1000"})";
    const QByteArray shown = linkusRedacted(wire);
    for (const char *secret : { "AAA", "BBB", "CCC", "DDD", "EEE", "FFF" })
        QVERIFY2(!shown.contains(secret), secret);
    QVERIFY(shown.contains("1000") && shown.contains("page=1"));
}

QTEST_GUILESS_MAIN(LinkusEventsTest)
#include "tst_linkusevents.moc"
