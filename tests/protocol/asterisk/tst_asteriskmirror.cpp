// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskmirror.h"
#include "tests/protocol/asterisk/transcript.h"

#include <QTest>
#include <QTimeZone>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A real server's session, step by step, and what the mirror makes of it.
class AsteriskMirrorTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void firstState();
    void morning();
    void eventsBeforeTheListsCount();
    void attendedTransfer();
    void splitLinkedids();
    void lateEventsMakeNothing();
    void logFillsWhatWasNotSeen_data();
    void logFillsWhatWasNotSeen();
    void logOfNobody();
    void endThatOnlyTheLogTold();
    void tellsOnlyWhatIsNew();
    void uniqueids();

private:
    void play(const Transcript::Step &step);
    void event(const QByteArray &text);
    const Call *call(const QString &id) const { return m_state.find<Call>({ m_account, id }); }
    QString describe(const QString &id) const;

    const AccountId m_account { u"t"_s };
    std::unique_ptr<AsteriskMirror> m_mirror;
    AmiParser m_parser;
    StateStore m_state;
    QHash<QString, QDateTime> m_ends; ///< by linkedid, as the log tells them
    bool m_listing = true;
};

void AsteriskMirrorTest::init()
{
    m_mirror = std::make_unique<AsteriskMirror>(m_account);
    m_mirror->restart(AsteriskSettings(Account(), Secrets()));
    m_parser.reset();
    m_parser.feed("Asterisk Call Manager/11.0.0\r\n");
    m_state.clear();
    m_listing = true;
}

void AsteriskMirrorTest::play(const Transcript::Step &step)
{
    QByteArray bytes = step.received;
    if (bytes.startsWith("Asterisk Call Manager"))
        bytes.remove(0, bytes.indexOf('\n') + 1);
    for (const AmiMessage &m : framesOf(m_parser, bytes)) {
        if (m.text("EventName"_L1) == "LINKEDID_END"_L1)
            m_ends.insert(m.text("LinkedID"_L1),
                QDateTime::fromMSecsSinceEpoch(qRound64(m.bytes("Timestamp"_L1).toDouble() * 1'000.0), QTimeZone::UTC));
        if (!m.has("ActionID"_L1)) {
            m_mirror->apply(m);
        } else if (m_listing) {
            if (m.isEvent("QueueParams"_L1) || m.isEvent("QueueMember"_L1))
                m_mirror->queues().apply(m, m_mirror->now());
            else if (m.isEvent("Parkinglot"_L1))
                m_mirror->rooms().addLot(m);
            else if (m.isEvent("EndpointList"_L1))
                m_mirror->directory().addEndpoint(m);
            else
                m_mirror->directory().apply(m, m_mirror->now());
        }
    }
    m_state.apply(m_mirror->takeChanges());
}

void AsteriskMirrorTest::event(const QByteArray &text)
{
    for (const AmiMessage &m : framesOf(m_parser, QByteArray(text).replace('\n', "\r\n") + "\r\n\r\n"))
        m_mirror->apply(m);
    m_state.apply(m_mirror->takeChanges());
}

QString AsteriskMirrorTest::describe(const QString &id) const
{
    const Call *c = call(id);
    if (!c)
        return u"none"_s;
    QStringList words { stateWord(c->state) };
    for (const Leg &leg : c->legs) {
        QString word = (leg.isOutside() ? leg.number : u'x' + leg.extension.local()) + u'=' + stateWord(leg.state);
        if (leg.monitoring != BargeMode::None)
            word += u'~' + stateWord(leg.monitoring);
        if (leg.recording == RecordingState::On)
            word += "*"_L1;
        if (leg.consultation)
            word += "?"_L1;
        words.append(word);
    }
    return words.join(u' ');
}

void AsteriskMirrorTest::firstState()
{
    const Transcript transcript = Transcript::read(QStringLiteral(CORDBOARD_TEST_DATA "/transcript.txt"));
    QVERIFY(transcript.steps.size() > 10);
    for (const Transcript::Step &step : transcript.steps.mid(0, 3))
        play(step);
    m_state.apply(m_mirror->synchronize());
    QCOMPARE(m_state.table<Extension>().size(), 10);
    QCOMPARE(m_state.find<Extension>({ m_account, u"101"_s })->state, LineState::Idle);
    QCOMPARE(m_state.find<Extension>({ m_account, u"6001"_s })->registration, Registration::Unregistered);
    QCOMPARE(m_state.table<ParkSlot>().size(), 20);
    QCOMPARE(m_state.table<Queue>().size(), 2);
    QCOMPARE(m_state.find<Queue>({ m_account, u"support"_s })->serviceLevelSeconds, 20);
    QCOMPARE(m_state.table<QueueAgent>().size(), 4);
    const QueueAgent *agent = m_state.find<QueueAgent>(queueAgentId({ m_account, u"sales"_s }, { m_account, u"6002"_s }));
    QVERIFY(agent);
    QCOMPARE(agent->state, AgentState::Unavailable);
    QCOMPARE(agent->penalty, 1);
}

void AsteriskMirrorTest::morning()
{
    const Transcript transcript = Transcript::read(QStringLiteral(CORDBOARD_TEST_DATA "/transcript.txt"));
    const QString first = u"1795299716.0"_s;
    const QString spy = u"1795299721.4"_s;
    const QHash<QString, QString> afterStep {
        { u"an outside caller comes in for the queue"_s, u"talking 5551000=talking x101=talking"_s },
        { u"record it"_s, u"talking 5551000=talking* x101=talking"_s },
        { u"a supervisor listens in (ChanSpy), from virtual phone 104"_s, u"talking 5551000=talking* x101=talking x104=talking~listen"_s },
        { u"park the caller"_s, u"parked 5551000=parked* x104=talking~listen"_s },
        { u"virtual phone 103 picks the parked call up at 701"_s, u"talking 5551000=talking* x104=talking~listen x103=talking"_s },
        { u"put the caller on to 102 by Redirect (blind transfer)"_s, u"talking 5551000=talking x104=talking~listen x102=talking"_s },
        { u"hang up"_s, u"none"_s },
    };
    int seen = 0;
    for (const Transcript::Step &step : transcript.steps) {
        if (m_listing && !step.note.isEmpty() && step.note != "log in"_L1 && step.note != "first picture of the board"_L1) {
            m_state.apply(m_mirror->synchronize());
            m_listing = false;
        }
        play(step);
        if (const auto expected = afterStep.constFind(step.note); expected != afterStep.cend()) {
            QCOMPARE(step.note + ": "_L1 + describe(first), step.note + ": "_L1 + *expected);
            ++seen;
        }
        if (step.note == "an outside caller comes in for the queue"_L1) {
            QCOMPARE(call(first)->queue.local(), u"support"_s);
            QCOMPARE(call(first)->startedAt.toSecsSinceEpoch(), 1795299716);
            QVERIFY(call(first)->answeredAt.isValid());
            QVERIFY(m_state.find<Queue>({ m_account, u"support"_s })->waiting.isEmpty());
            QCOMPARE(m_state.find<QueueAgent>(queueAgentId({ m_account, u"support"_s }, { m_account, u"102"_s }))->pauseReason, u"lunch"_s);
        }
        if (step.note == "park the caller"_L1) {
            const ParkSlot *slot = m_state.find<ParkSlot>({ m_account, u"701"_s });
            QVERIFY(slot->occupied);
            QCOMPARE(slot->call.local(), first);
            QCOMPARE(slot->callerName, u"Dana Whit"_s);
        }
        if (step.note == "hang up"_L1)
            QCOMPARE(describe(spy), u"talking x104=talking"_s); // he listens to nobody now
    }
    QCOMPARE(seen, afterStep.size());
    QVERIFY(m_state.table<Call>().isEmpty());
    for (const Extension &person : m_state.table<Extension>())
        QVERIFY2(person.state == LineState::Idle || person.state == LineState::Unavailable, qPrintable(person.number));
    const CdrPage records = m_mirror->cdrs().page({});
    QCOMPARE(records.rows.size(), 2); // the call, and the one who listened on when it had ended
    QCOMPARE(records.rows.last().callerNumber, u"5551000"_s);
    QCOMPARE(records.rows.last().disposition, Disposition::Answered);
    QCOMPARE(records.rows.last().queue, u"support"_s);
    // Its end is what the server's log says, not when we looked.
    QCOMPARE(records.rows.last().endedAt, m_ends.value(first));
    QCOMPARE(records.rows.first().endedAt, m_ends.value(spy));
}

void AsteriskMirrorTest::eventsBeforeTheListsCount()
{
    const QByteArray hint = "Event: ExtensionStatus\nExten: 6001\nContext: internal\nHint: PJSIP/6001\nStatus: ";
    // Both arrive while the lists are read: one that the list knows already, one that is newer.
    event("Event: Newchannel\nChannel: PJSIP/6001-00000001\nChannelState: 4\nUniqueid: 1000.1\nLinkedid: 1000.1\nExten: 6002");
    event("Event: Hangup\nChannel: PJSIP/6001-00000001\nUniqueid: 1000.1\nLinkedid: 1000.1");
    event(hint + "8");
    QVERIFY(m_state.table<Extension>().isEmpty());
    for (const AmiMessage &m : framesOf(m_parser, QByteArray(hint + "0").replace('\n', "\r\n") + "\r\n\r\n"))
        m_mirror->directory().apply(m, m_mirror->now());
    for (const AmiMessage &m : framesOf(m_parser,
             "Event: Status\r\nChannel: PJSIP/6001-00000001\r\nChannelState: 4\r\nUniqueid: 1000.1\r\nLinkedid: 1000.1\r\nApplication: Dial\r\n\r\n"))
        m_mirror->channels().add(m);
    m_state.apply(m_mirror->synchronize());
    QVERIFY(m_state.table<Call>().isEmpty());
    QCOMPARE(m_state.find<Extension>({ m_account, u"6001"_s })->state, LineState::Ringing);
}

void AsteriskMirrorTest::attendedTransfer()
{
    // The sequence of a real server, with phones: it holds, the one who is asked is put into a bridge before he answers, then the one who asks.
    for (const QByteArray &number : { "6001"_ba, "6002"_ba, "6003"_ba })
        for (const AmiMessage &m : framesOf(m_parser,
                 "Event: ExtensionStatus\r\nExten: " + number + "\r\nContext: internal\r\nHint: PJSIP/" + number + "\r\nStatus: 0\r\n\r\n"))
            m_mirror->directory().apply(m, m_mirror->now());
    m_state.apply(m_mirror->synchronize());
    const auto channel = [](const char *number, const char *state, const char *id) {
        return QByteArray("Channel: PJSIP/") + number + "-0000000" + number[3] + "\nChannelState: " + state + "\nUniqueid: " + id
            + "\nLinkedid: 100.1";
    };
    event("Event: Newchannel\n" + channel("6001", "4", "100.1"));
    event("Event: Newchannel\n" + channel("6002", "0", "100.2"));
    QByteArray dest = channel("6002", "0", "100.2");
    dest.replace("Channel", "DestChannel").replace("Uniqueid", "DestUniqueid").replace("Linkedid", "DestLinkedid");
    event("Event: DialBegin\n" + channel("6001", "4", "100.1") + "\n" + dest);
    event("Event: Newstate\n" + channel("6002", "5", "100.2"));
    QCOMPARE(describe(u"100.1"_s), u"ringing x6001=calling x6002=ringing"_s);
    event("Event: Newstate\n" + channel("6002", "6", "100.2"));
    event("Event: Newstate\n" + channel("6001", "6", "100.1"));
    event("Event: BridgeEnter\nBridgeUniqueid: b1\n" + channel("6001", "6", "100.1"));
    event("Event: BridgeEnter\nBridgeUniqueid: b1\n" + channel("6002", "6", "100.2"));
    QCOMPARE(describe(u"100.1"_s), u"talking x6001=talking x6002=talking"_s);
    event("Event: Hold\n" + channel("6001", "6", "100.1"));
    QCOMPARE(describe(u"100.1"_s), u"held x6001=held x6002=talking"_s);
    event("Event: Newchannel\n" + channel("6003", "0", "100.3"));
    event("Event: BridgeEnter\nBridgeUniqueid: b2\n" + channel("6003", "0", "100.3"));
    event("Event: BridgeLeave\nBridgeUniqueid: b1\n" + channel("6001", "6", "100.1"));
    event("Event: BridgeEnter\nBridgeUniqueid: b2\n" + channel("6001", "6", "100.1"));
    event("Event: Newstate\n" + channel("6003", "5", "100.3"));
    QCOMPARE(describe(u"100.1"_s), u"held x6001=held x6002=talking x6003=ringing?"_s);
    event("Event: Newstate\n" + channel("6003", "6", "100.3"));
    QCOMPARE(describe(u"100.1"_s), u"talking x6001=held x6002=talking x6003=talking?"_s);
    event("Event: Hangup\n" + channel("6001", "6", "100.1"));
    event("Event: BridgeLeave\nBridgeUniqueid: b2\n" + channel("6003", "6", "100.3"));
    event("Event: BridgeEnter\nBridgeUniqueid: b1\n" + channel("6003", "6", "100.3"));
    QCOMPARE(describe(u"100.1"_s), u"talking x6002=talking x6003=talking"_s);
}

void AsteriskMirrorTest::splitLinkedids()
{
    // Fetched through a Local channel: only its near half takes over the parked call's Linkedid.
    for (const QByteArray &number : { "6001"_ba, "6002"_ba })
        for (const AmiMessage &m : framesOf(m_parser,
                 "Event: ExtensionStatus\r\nExten: " + number + "\r\nContext: internal\r\nHint: PJSIP/" + number + "\r\nStatus: 0\r\n\r\n"))
            m_mirror->directory().apply(m, m_mirror->now());
    m_state.apply(m_mirror->synchronize());
    event("Event: Newchannel\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.1\nLinkedid: 100.1");
    event("Event: BridgeEnter\nBridgeUniqueid: b1\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.1\nLinkedid: 100.1");
    event("Event: Newchannel\nChannel: Local/6002@internal-1;1\nChannelState: 0\nUniqueid: 101.2\nLinkedid: 101.2");
    event("Event: Newchannel\nChannel: Local/6002@internal-1;2\nChannelState: 4\nUniqueid: 101.3\nLinkedid: 101.2");
    event("Event: Newchannel\nChannel: PJSIP/6002-1\nChannelState: 6\nUniqueid: 101.4\nLinkedid: 101.2");
    event("Event: BridgeEnter\nBridgeUniqueid: b2\nChannel: PJSIP/6002-1\nChannelState: 6\nUniqueid: 101.4\nLinkedid: 101.2");
    event("Event: BridgeEnter\nBridgeUniqueid: b2\nChannel: Local/6002@internal-1;2\nChannelState: 6\nUniqueid: 101.3\nLinkedid: 101.2");
    QCOMPARE(describe(u"101.2"_s), u"talking x6002=talking"_s);
    event("Event: BridgeEnter\nBridgeUniqueid: b1\nChannel: Local/6002@internal-1;1\nChannelState: 6\nUniqueid: 101.2\nLinkedid: 100.1");
    QCOMPARE(describe(u"100.1"_s), u"talking x6001=talking x6002=talking"_s);
    QCOMPARE(describe(u"101.2"_s), u"none"_s);
    event("Event: Hangup\nChannel: Local/6002@internal-1;1\nUniqueid: 101.2\nLinkedid: 100.1");
    QCOMPARE(describe(u"100.1"_s), u"talking x6001=talking"_s);
    QCOMPARE(describe(u"101.2"_s), u"talking x6002=talking"_s);
}

void AsteriskMirrorTest::lateEventsMakeNothing()
{
    m_state.apply(m_mirror->synchronize());
    event("Event: Newchannel\nChannel: PJSIP/6001-1\nChannelState: 4\nUniqueid: 100.1\nLinkedid: 100.1");
    event("Event: Hangup\nChannel: PJSIP/6001-1\nUniqueid: 100.1\nLinkedid: 100.1");
    event("Event: DialEnd\nDestChannel: PJSIP/6001-1\nDestChannelState: 6\nDestUniqueid: 100.1\nDestLinkedid: 100.1");
    event("Event: BridgeEnter\nBridgeUniqueid: b\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.1\nLinkedid: 100.1");
    event("Event: Newstate\nUniqueid:\nLinkedid:\nChannelState: x");
    event("Event: SomethingNew\nA: b");
    QVERIFY(m_mirror->channels().callIds().isEmpty());
    QVERIFY(m_state.table<Call>().isEmpty());
}

void AsteriskMirrorTest::logFillsWhatWasNotSeen_data()
{
    QTest::addColumn<QByteArray>("log"); // of the caller's channel and of the one that rings: EventName|further headers
    QTest::addColumn<Disposition>("disposition");
    QTest::addColumn<QString>("callee");
    const QByteArray caller = "UniqueID: 100.1|LinkedID: 100.1";
    const QByteArray called = "UniqueID: 100.2|LinkedID: 100.1";
    const QString ben = u"6002"_s;
    QTest::newRow("nothing") << QByteArray() << Disposition::Missed << ben;
    QTest::newRow("given up") << "HANGUP|"_ba + caller + R"(|Extra: {"hangupcause":16,"dialstatus":"CANCEL"})" << Disposition::Missed << ben;
    QTest::newRow("busy") << "HANGUP|"_ba + caller + R"(|Extra: {"hangupcause":16,"dialstatus":"BUSY"})" << Disposition::Busy << ben;
    QTest::newRow("busy, by the dialplan") << "HANGUP|"_ba + caller + R"(|Extra: {"hangupcause":17,"dialstatus":""})" << Disposition::Busy << ben;
    QTest::newRow("not there") << "HANGUP|"_ba + caller + R"(|Extra: {"hangupcause":20,"dialstatus":"CHANUNAVAIL"})" << Disposition::Failed << ben;
    QTest::newRow("one of those called was busy") << "HANGUP|"_ba + called + R"(|Extra: {"hangupcause":17,"dialstatus":""})" << Disposition::Missed << ben;
    QTest::newRow("voicemail") << "APP_START|"_ba + caller + "|Application: VoiceMail|AppData: 6002@default,u" << Disposition::Voicemail << ben;
    QTest::newRow("answered") << "ANSWER|"_ba + called << Disposition::Answered << ben;
    QTest::newRow("answered by the dialplan") << "ANSWER|"_ba + caller + "|Application: Answer" << Disposition::Missed << ben;
    QTest::newRow("picked up") << "PICKUP|"_ba + called + R"(|Extra: {"pickup_channel":"PJSIP/6003-3","pickup_channel_uniqueid":"100.3"})"
                               << Disposition::Answered << u"6003"_s;
    QTest::newRow("picked up by nobody we know") << "PICKUP|"_ba + called + R"(|Extra: {"pickup_channel_uniqueid":"9.9"})" << Disposition::Missed << ben;
    QTest::newRow("not JSON") << "HANGUP|"_ba + caller + "|Extra: {\"hangupcause\":17" << Disposition::Missed << ben;
    QTest::newRow("JSON of other kinds") << "HANGUP|"_ba + caller + R"(|Extra: {"hangupcause":"17","dialstatus":["BUSY"]})" << Disposition::Missed << ben;
    QTest::newRow("from the future") << "TELEPATHY|"_ba + caller << Disposition::Missed << ben;
}

void AsteriskMirrorTest::logFillsWhatWasNotSeen()
{
    QFETCH(QByteArray, log);
    QFETCH(Disposition, disposition);
    QFETCH(QString, callee);
    for (const QByteArray &number : { "6001"_ba, "6002"_ba, "6003"_ba })
        for (const AmiMessage &m : framesOf(m_parser,
                 "Event: ExtensionStatus\r\nExten: " + number + "\r\nContext: internal\r\nHint: PJSIP/" + number + "\r\nStatus: 0\r\n\r\n"))
            m_mirror->directory().apply(m, m_mirror->now());
    m_state.apply(m_mirror->synchronize());
    const QByteArray caller = "Channel: PJSIP/6001-1\nChannelState: 4\nCallerIDNum: 6001\nUniqueid: 100.1\nLinkedid: 100.1";
    const QByteArray called = "Channel: PJSIP/6002-2\nChannelState: 0\nCallerIDNum: 6002\nUniqueid: 100.2\nLinkedid: 100.1";
    const QByteArray third = "Channel: PJSIP/6003-3\nChannelState: 4\nCallerIDNum: 6003\nUniqueid: 100.3\nLinkedid: 100.3";
    const QByteArray cel = log.isEmpty() ? QByteArray() : "Event: CEL\nTimestamp: 200.5\nEventName: " + QByteArray(log).replace('|', '\n');
    const QByteArray end = "Event: CEL\nTimestamp: 260.25\nEventName: LINKEDID_END\nUniqueID: 100.1\nLinkedID: 100.1";
    event("Event: Newchannel\n" + caller);
    event("Event: Newchannel\n" + called);
    event("Event: Newchannel\n" + third);
    const QString before = describe(u"100.1"_s);
    if (!cel.isEmpty())
        event(cel);
    QCOMPARE(describe(u"100.1"_s), before); // the log moves nobody
    event("Event: Hangup\n" + called);
    event(end);
    event("Event: Hangup\n" + caller);
    const auto row = [this] {
        const QList<Cdr> rows = m_mirror->cdrs().page({}).rows;
        return rows.isEmpty() ? Cdr() : rows.last();
    };
    QCOMPARE(row().call.local(), u"100.1"_s);
    QCOMPARE(row().disposition, disposition);
    QCOMPARE(row().calleeNumber, callee);
    QCOMPARE(row().endedAt, QDateTime::fromMSecsSinceEpoch(260'250, QTimeZone::UTC));
    QCOMPARE(row().answeredAt.isValid(), disposition == Disposition::Answered);
    if (disposition == Disposition::Answered)
        QCOMPARE(row().answeredAt, QDateTime::fromMSecsSinceEpoch(200'500, QTimeZone::UTC));
    QVERIFY(!m_mirror->hasEnded());
}

void AsteriskMirrorTest::logOfNobody()
{
    m_state.apply(m_mirror->synchronize());
    event("Event: CEL");
    event("Event: CEL\nEventName: LINKEDID_END\nUniqueID: 100.1\nLinkedID: 100.1");
    event("Event: CEL\nEventName: PICKUP\nExtra: " + QByteArray(100'000, '['));
    QVERIFY(m_mirror->takeChanges().isEmpty());
    QVERIFY(m_mirror->cdrs().page({}).rows.isEmpty());
    QVERIFY(!m_mirror->hasEnded());
    // What comes after the record changes the record that was told.
    event("Event: ExtensionStatus\nExten: 6001\nContext: internal\nHint: PJSIP/6001\nStatus: 0");
    event("Event: Newchannel\nChannel: PJSIP/6001-1\nChannelState: 4\nUniqueid: 100.1\nLinkedid: 100.1");
    event("Event: Hangup\nChannel: PJSIP/6001-1\nUniqueid: 100.1\nLinkedid: 100.1");
    QCOMPARE(m_mirror->cdrs().page({}).rows.size(), 1);
    event("Event: CEL\nTimestamp: 260.25\nEventName: LINKEDID_END\nUniqueID: 100.1\nLinkedID: 100.1");
    QCOMPARE(m_mirror->cdrs().page({}).rows.first().endedAt, QDateTime::fromMSecsSinceEpoch(260'250, QTimeZone::UTC));
    QCOMPARE(m_mirror->cdrs().page({}).rows.size(), 1);
}

void AsteriskMirrorTest::endThatOnlyTheLogTold()
{
    for (const AmiMessage &m : framesOf(m_parser, "Event: ExtensionStatus\r\nExten: 6001\r\nContext: internal\r\nHint: PJSIP/6001\r\nStatus: 0\r\n\r\n"))
        m_mirror->directory().apply(m, m_mirror->now());
    m_state.apply(m_mirror->synchronize());
    event("Event: Newchannel\nChannel: PJSIP/6001-1\nChannelState: 4\nUniqueid: 100.1\nLinkedid: 100.1");
    event("Event: CEL\nTimestamp: 260.25\nEventName: LINKEDID_END\nUniqueID: 100.1\nLinkedID: 100.1");
    QVERIFY(call(u"100.1"_s)); // its Hangup follows
    QVERIFY(m_mirror->hasEnded());
    QCOMPARE(m_mirror->lookEnded(), QStringList());
    QCOMPARE(m_mirror->lookEnded(), QStringList { u"PJSIP/6001-1"_s }); // it did not
    QVERIFY(!m_mirror->hasEnded());
    m_mirror->channels().end(u"100.1"_s, m_mirror->now());
    m_state.apply(m_mirror->takeChanges());
    QVERIFY(!call(u"100.1"_s));
    QCOMPARE(m_mirror->cdrs().page({}).rows.size(), 1);
    QVERIFY(m_mirror->channels().callIds().isEmpty());
}

void AsteriskMirrorTest::tellsOnlyWhatIsNew()
{
    const QByteArray hint = "Event: ExtensionStatus\nExten: 6001\nContext: internal\nHint: PJSIP/6001\nStatus: 8";
    m_state.apply(m_mirror->synchronize());
    event(hint);
    QCOMPARE(m_state.table<Extension>().size(), 1);
    for (const AmiMessage &m : framesOf(m_parser, QByteArray(hint).replace('\n', "\r\n") + "\r\n\r\n"))
        m_mirror->apply(m);
    QVERIFY(m_mirror->takeChanges().isEmpty());
    event("Event: ExtensionStatus\nExten: 6001\nContext: internal\nHint: PJSIP/6001\nStatus: -2");
    QVERIFY(m_state.table<Extension>().isEmpty());
}

void AsteriskMirrorTest::uniqueids()
{
    QVERIFY(uniqueidLess(u"100.9"_s, u"100.10"_s));
    QVERIFY(uniqueidLess(u"99.10"_s, u"100.1"_s));
    QVERIFY(uniqueidLess(u"pbx-a-99.10"_s, u"pbx-a-100.1"_s));
    QCOMPARE(uniqueidTime(u"pbx-1795299716.10"_s).toSecsSinceEpoch(), 1795299716);
    QVERIFY(!uniqueidTime(u"nonsense"_s).isValid());
    QVERIFY(!uniqueidTime(QString()).isValid());
}

QTEST_GUILESS_MAIN(AsteriskMirrorTest)
#include "tst_asteriskmirror.moc"
