// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamethods.h"
#include "backends/mirta/mirtamethodtable.h"
#include "tests/protocol/mirta/methodrecorder.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// One check for each request type: the exact request, and what its answer is read as, in both formats where both are known.
class MirtaMethodsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_api.configure(u"DEMO"_s, QTimeZone::UTC); }
    void counts();
    void lampsAndPeers();
    void channels();
    void help();
    void queues();
    void agents();
    void people();
    void recordings();
    void voicemail();
    void records();
    void money();
    void words();
    void dial();
    void calls();
    void queueActions();
    void switches();
    void phoneBooks();
    void administration();
    void database();
    void surveys();
    void failures();
    void raw();
    void zzTableIsComplete();
    void zzCoverageTableIsCurrent();

private:
    template<class Call>
    auto check(const QByteArray &answer, const char *expected, Call call, const QString &type = u"application/json"_s)
    {
        m_recorder.next = answer;
        m_recorder.type = type;
        auto future = call();
        m_matched = future.isFinished() && m_recorder.sent == QLatin1StringView(expected);
        if (!m_matched)
            qWarning().noquote() << "sent" << m_recorder.sent << "\nexpected" << expected;
        return future.result();
    }
#define CHECKED(...) check(__VA_ARGS__); QVERIFY(m_matched)
    /// An action that answers OK, and one that answers a reason.
    template<class Call>
    void act(const char *expected, Call call)
    {
        const Result<void> done = check("OK", expected, call, u"text/html"_s);
        QVERIFY(m_matched && done);
        const Result<void> refused = check("Line is busy", expected, call, u"text/html"_s);
        QVERIFY(!refused && refused.error().kind == PbxError::Kind::Refused);
        QCOMPARE(refused.error().detail, u"Line is busy"_s);
    }

    bool m_matched = false;
    MethodRecorder m_recorder;
    MirtaMethods m_api { m_recorder };
};

void MirtaMethodsTest::counts()
{
    const auto peers = CHECKED(R"({"node1":12,"node2":"3","total":15})", "COUNTPEERS", [&] { return m_api.countPeers(); });
    QCOMPARE(peers->value(u"total"_s), 15);
    QCOMPARE(peers->value(u"node2"_s), 3);
    const auto plain = CHECKED("node1:12|total:12|", "COUNTPEERS", [&] { return m_api.countPeers(); }, u"text/html"_s);
    QCOMPARE(plain->value(u"node1"_s), 12);
    const auto channels = CHECKED(R"({"node1":4})", "COUNTCHANNELS nodename=node1", [&] { return m_api.countChannels(u"node1"_s); });
    QCOMPARE(channels->value(u"node1"_s), 4);
    const auto calls = CHECKED("7", "COUNTCALLS", [&] { return m_api.countCalls(); });
    QCOMPARE(*calls, 7);
    const auto none = CHECKED("", "COUNTCALLS", [&] { return m_api.countCalls(); });
    QCOMPARE(*none, 0);
}

void MirtaMethodsTest::lampsAndPeers()
{
    const auto blfs = CHECKED(R"([{"0":"104-DEMO","st_extension":"104-DEMO","1":"INUSE","st_state":"INUSE","2":"2026-09-26 10:11:12","st_timestamp":"2026-09-26 10:11:12"},
        {"st_extension":"Custom:105-DEMO","st_state":"RINGING","st_timestamp":null}, {"st_extension":"park:71@parkedcalls","st_state":"INUSE"}])",
        "BLFS", [&] { return m_api.blfs(); });
    QCOMPARE(blfs->size(), 3);
    QCOMPARE(blfs->at(0).number, u"104"_s);
    QCOMPARE(blfs->at(0).state, u"INUSE"_s);
    QCOMPARE(blfs->at(0).since, QDateTime(QDate(2026, 9, 26), QTime(10, 11, 12), QTimeZone::UTC));
    QCOMPARE(blfs->at(1).number, u"105"_s);
    QVERIFY(blfs->at(2).isPark);
    QCOMPARE(blfs->at(2).number, u"71"_s);
    const auto plain = CHECKED("104-DEMO|NOT_INUSE|2026-09-26 10:11:12|\n105-DEMO|UNAVAILABLE||\n", "BLFS", [&] { return m_api.blfs(); }, u"text/html"_s);
    QCOMPARE(plain->size(), 2);
    QCOMPARE(plain->at(1).state, u"UNAVAILABLE"_s);

    const auto flows = CHECKED(R"([{"0":"3","fl_id":"3","fl_number":"800","fl_name":"Night","fl_value":"day","fl_value_for_notinuse":"day","fl_value_for_inuse":"night",
        "fl_secret":"x","st_state":"NOT_INUSE"}])", "FLOWS", [&] { return m_api.flows(); });
    QCOMPARE(flows->at(0).number, u"800"_s);
    QCOMPARE(flows->at(0).valueFor.value(u"INUSE"_s), u"night"_s);

    const QByteArray row = R"~([{"node":"node1","Name":"104-DEMO","Host":"192.0.2.7","Status":"OK (12 ms)"},{"Name":"105-DEMO","Status":"UNREACHABLE"},{"Name":"106-DEMO","Status":"Unmonitored"}])~";
    const auto peers = CHECKED(row, "PEERS", [&] { return m_api.peers(); });
    QCOMPARE(peers->at(0).number, u"104"_s);
    QCOMPARE(peers->at(0).reachable(), std::optional(true));
    QCOMPARE(peers->at(1).reachable(), std::optional(false));
    const auto newer = CHECKED("node|Name|Host|Dyn|Forcerport|Comedia|ACL|Port|Status|Description|Realtime|\nnode1|104-DEMO|192.0.2.7|D|Yes|Yes||5060|OK (3 ms)||Cached RT|\n",
        "CHANSIPPEERS", [&] { return m_api.chanSipPeers(); }, u"text/html"_s);
    QCOMPARE(newer->size(), 1);
    QCOMPARE(newer->at(0).status, u"OK (3 ms)"_s);
}

void MirtaMethodsTest::channels()
{
    const auto list = CHECKED(R"([{"channel":"PJSIP/104-DEMO-0000a1","uniqueid":"17.5","linkedid":"17.4","state":"Up","calleridnum":"104"}])",
        "CHANNELS nodename=node1", [&] { return m_api.channels(u"node1"_s); });
    QCOMPARE(list->at(0).owner, u"104"_s);
    const auto one = CHECKED(R"({"Channel":"SIP/104-DEMO-1","Channel State":"6"})", "CHANNELS", [&] { return m_api.channels(); });
    QCOMPARE(one->at(0).state, LineState::Talking);
    const auto none = CHECKED("", "CHANNELS", [&] { return m_api.channels(); });
    QVERIFY(none && none->isEmpty());
    const auto alien = CHECKED(R"([{"foo":"bar"}])", "CHANNELS", [&] { return m_api.channels(); });
    QVERIFY(!alien && alien.error().kind == PbxError::Kind::Protocol);
    QCOMPARE(m_api.strangeChannels(), 1); // counted, not silently dropped
    const auto channel = CHECKED(R"([["Channel","SIP/104-DEMO-1"],["Duration","12"],["Secret","LEAK-1"]])", "CHANNEL channel=SIP/104-DEMO-1",
        [&] { return m_api.channel(u"SIP/104-DEMO-1"_s); });
    QCOMPARE(channel->value("Duration"_L1).toString(), u"12"_s);
    QVERIFY(!channel->contains("Secret"_L1));
    const auto calls = CHECKED(R"([{"chan":"SIP/104-DEMO-1","id":"9"}])", "GETCURRENTCALLS phone=104&multiple=yes", [&] { return m_api.currentCalls(u"104"_s, true); });
    QCOMPARE(calls->size(), 1);
}

void MirtaMethodsTest::help()
{
    const auto text = CHECKED("<html><pre>\nDIAL      - connect\n</pre></html>", "HELP", [&] { return m_api.help(); }, u"text/html"_s);
    QVERIFY(text->contains(u"DIAL"_s));
    const auto page = CHECKED("<html>Not found</html>", "HELP", [&] { return m_api.help(); }, u"text/html"_s);
    QVERIFY(!page);
}

void MirtaMethodsTest::queues()
{
    const auto json = CHECKED(R"({"281":"Sales","282":"Support"})", "INFO info=queues", [&] { return m_api.queues(); });
    QCOMPARE(json->value(u"282"_s), u"Support"_s);
    const auto plain = CHECKED("281: Sales|282: Support|", "INFO info=queues", [&] { return m_api.queues(); }, u"text/html"_s);
    QCOMPARE(*plain, *json);
    const auto queue = CHECKED(R"({"AGENTSAVAILABLE":2,"CALLSINQUEUE":"3","SERVICELEVEL":"80","ANSWEREDCALLS":"5","ABANDONEDCALLS":1,"QUEUECAR":null})",
        "INFO info=queue&id=281", [&] { return m_api.queue(u"281"_s); });
    QCOMPARE(queue->waiting, 3);
    QCOMPARE(queue->serviceLevel, 80);
    QCOMPARE(queue->answered, 5);
    QCOMPARE(queue->all.size(), 6);
    const auto gone = CHECKED("", "INFO info=queue&id=9", [&] { return m_api.queue(u"9"_s); });
    QVERIFY(!gone && gone.error().kind == PbxError::Kind::NoSuchTarget);
    const auto callers = CHECKED(R"([{"position":2,"channel":"SIP/trunk-1","uniqueid":"1","calleridnum":"5550100","wait":"75"}])",
        "INFO info=queuecallers&id=281", [&] { return m_api.queueCallers(u"281"_s); });
    QCOMPARE(callers->at(0).position, 2);
    QCOMPARE(callers->at(0).wait, 75);
    const auto logs = CHECKED(R"([{"0":"x","time":"2026-01-02 03:04:05","qu_name":"Sales","agent":"104-DEMO","holdtime":"7","calltime":"60","callid":"1.2","ex_password":"LEAK-1"}])",
        "INFO info=queuelogs&start=2026-01-02 00:00:00&queue=281",
        [&] { return m_api.queueLogs(u"281"_s, { QDateTime(QDate(2026, 1, 2), QTime(0, 0), QTimeZone::UTC) }); });
    QCOMPARE(logs->at(0).hold, 7);
    const auto none = CHECKED("]", "INFO info=queuelogs&queue=281", [&] { return m_api.queueLogs(u"281"_s, {}); });
    QVERIFY(none && none->isEmpty());
}

void MirtaMethodsTest::agents()
{
    const QByteArray answer = R"({"104-DEMO":{"0":3,"1":"paused","2":"NOT_INUSE","3":90,"4":"","10":"","11":"Ann"},"105-DEMO":["0","available",null]})";
    const auto agents = CHECKED(answer, "INFO info=agents&queue=281", [&] { return m_api.agents(u"281"_s); });
    QCOMPARE(agents->size(), 2);
    QVERIFY(agents->at(0).paused);
    QCOMPARE(agents->at(0).callsTaken, 3);
    QCOMPARE(agents->at(0).name, u"Ann"_s);
    QCOMPARE(agents->at(1).number, u"105"_s);
    QVERIFY(!agents->at(1).paused);
    const auto unknown = CHECKED("null", "INFO info=agents&queue=9", [&] { return m_api.agents(u"9"_s); });
    QVERIFY(unknown && unknown->isEmpty());
    const auto connected = CHECKED("104-DEMO:INUSE|105-DEMO:Paused|", "INFO info=agentsconnected&queue=281", [&] { return m_api.agentsConnected(u"281"_s); }, u"text/html"_s);
    QCOMPARE(connected->at(0).deviceState, u"INUSE"_s);
    QVERIFY(connected->at(1).paused);
    const auto delay = CHECKED(R"({"104-DEMO":{"0":3,"1":5}})", "INFO info=agentsdelay&queue=281", [&] { return m_api.agentsDelay(u"281"_s); });
    QCOMPARE(delay->size(), 1);
    const auto outdialed = CHECKED(R"({"Ann Lee":{"STATE":"Up"}})", "INFO info=outdialed", [&] { return m_api.outdialed(); });
    QCOMPARE(outdialed->value(u"Ann Lee"_s), u"Up"_s);
}

void MirtaMethodsTest::people()
{
    const auto all = CHECKED(R"([{"ex_id":"1","ex_number":"104","ex_name":"Ann","st_state":"INUSE","ex_dnd":"on","ex_password":"LEAK-1","ex_department":"Sales"},
        {"ex_id":"2","ex_number":"105","ex_dnd":""}])", "INFO info=extensions", [&] { return m_api.extensions(); });
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).dnd, std::optional(true));
    QCOMPARE(all->at(1).dnd, std::optional(false));
    const auto keyed = CHECKED(R"({"7":{"ex_number":"104","ex_name":"Ann","st_state":"INUSE"}})", "INFO info=extensions&number=104", [&] { return m_api.extensions(u"104"_s); });
    QCOMPARE(keyed->at(0).id, u"7"_s);
    QVERIFY(!keyed->at(0).dnd);
    const auto plain = CHECKED("Number|Name|Tech|State|Username|Password|\n104|Ann|SIP|INUSE|104-DEMO|LEAK-2|\n", "INFO info=extensions", [&] { return m_api.extensions(); }, u"text/html"_s);
    QCOMPARE(plain->at(0).name, u"Ann"_s);
    QCOMPARE(plain->at(0).tech, u"SIP"_s);
    const auto none = CHECKED("", "INFO info=extensions", [&] { return m_api.extensions(); });
    QVERIFY(!none);
    const auto state = CHECKED(R"({"UniqueID":"1.2","LinkedID":"1.1","Direction":"IN","OtherParty":"5550100"})", "INFO info=extstate&ext=104", [&] { return m_api.extState(u"104"_s); });
    QCOMPARE(state->linkedId, u"1.1"_s);
    QCOMPARE(state->otherParty, u"5550100"_s);
    const auto off = CHECKED(R"({"UniqueID":"KO","LinkedID":"Extension not registered"})", "INFO info=extstate&ext=104", [&] { return m_api.extState(u"104"_s); });
    QVERIFY(!off->registered && off->linkedId.isEmpty());
    const auto reg = CHECKED(R"({"Status":"Registered"})", "INFO info=regstate&ext=104", [&] { return m_api.regState(u"104"_s); });
    QCOMPARE(reg->size(), 1);
    const auto config = CHECKED(R"({"maxchannels":"10","maxextensions":"20","maxdids":null})", "INFO info=config", [&] { return m_api.config(); });
    QCOMPARE(config->value(u"maxextensions"_s), 20);
    const auto dids = CHECKED(R"([{"di_id":"4","di_number":"5550100","di_comment":"Main","te_smtppassword":"LEAK-3"}])", "INFO info=dids", [&] { return m_api.dids(); });
    QCOMPARE(dids->at(0).comment, u"Main"_s);
}

void MirtaMethodsTest::recordings()
{
    const auto audio = CHECKED("ID3.....", "INFO info=recording&id=15a4", [&] { return m_api.recording(u"15a4"_s); }, u"audio/mpeg"_s);
    QCOMPARE(audio->type, u"audio/mpeg"_s);
    const auto none = CHECKED("", "INFO info=recording&id=15a4", [&] { return m_api.recording(u"15a4"_s); }, u"text/html"_s);
    QVERIFY(!none && none.error().kind == PbxError::Kind::NoSuchTarget);
    const auto play = CHECKED("RIFF....", "INFO info=playrecording&id=15a4", [&] { return m_api.playRecording(u"15a4"_s); }, u"text/html"_s);
    QCOMPARE(play->type, u"audio/wav"_s);
    const auto about = CHECKED("7|1.2|call.mp3|2026-01-02 03:04:05|mp3|4170", "INFO info=inforecording&id=1.2", [&] { return m_api.infoRecording(u"1.2"_s); });
    QCOMPARE(about->bytes, 4170);
    QCOMPARE(about->format, u"mp3"_s);
    const auto list = CHECKED(R"([{"re_id":"1"}])", "INFO info=recordings&id=1.2", [&] { return m_api.recordings(u"1.2"_s); });
    QCOMPARE(list->size(), 1);
    const auto spoken = CHECKED("Good morning.", "INFO info=transcript&id=1.2", [&] { return m_api.transcript(u"1.2"_s); }, u"text/html"_s);
    QCOMPARE(*spoken, u"Good morning."_s);
    const auto media = CHECKED("RIFF....", "MEDIAFILE action=getaudio&objectid=3", [&] { return m_api.mediaFile(u"3"_s); }, u"audio/x-wav"_s);
    QVERIFY(media);
    const auto call = CHECKED(R"({"state":"ANSWERED"})", "INFO info=call&id=15a4", [&] { return m_api.call(u"15a4"_s); });
    QCOMPARE(call->at(0).value("state"_L1).toString(), u"ANSWERED"_s);
}

void MirtaMethodsTest::voicemail()
{
    const auto boxes = CHECKED(R"([{"mailbox":"104","fullname":"Ann","email":"a@x.example","password":"LEAK-4","newmessages":"2","oldmessages":"5"}])",
        "VOICEMAIL action=list", [&] { return m_api.mailboxes(); });
    QCOMPARE(boxes->at(0).unread, 2);
    const auto plain = CHECKED("Mailbox|Fullname|Email|Attach|\n104|Ann|a@x.example|no|\n", "VOICEMAIL action=list&mailbox=104", [&] { return m_api.mailboxes(u"104"_s); }, u"text/html"_s);
    QCOMPARE(plain->at(0).name, u"Ann"_s);
    QCOMPARE(plain->at(0).unread, -1);
    const auto messages = CHECKED(R"([{"id":"1","msg_id":"1475685709-00000001","callerid":"\"Ole\" <5550136>","origtime":"1475685709","duration":"12","dir":"/x/104/Old"},
        {"id":"2","msg_id":"1475685800-00000002","callerid":"5550199","origtime":"1475685800","read":"0","dir":"/x/104/INBOX"}])",
        "VOICEMAIL action=messages&mailbox=104", [&] { return m_api.messages(u"104"_s); });
    QCOMPARE(messages->at(0).id, u"1475685800-00000002"_s); // newest first
    QVERIFY(!messages->at(0).heard);
    QCOMPARE(messages->at(1).callerName, u"Ole"_s);
    QCOMPARE(messages->at(1).callerNumber, u"5550136"_s);
    QVERIFY(messages->at(1).heard);
    const auto audio = CHECKED("RIFF....", "VOICEMAIL action=message&mailbox=104&msgid=1-2", [&] { return m_api.message(u"104"_s, u"1-2"_s); }, u"audio/x-wav"_s);
    QVERIFY(audio);
    act("VOICEMAIL action=delete&mailbox=104&msgid=1-2", [&] { return m_api.deleteMessage(u"104"_s, u"1-2"_s); });
    act("VOICEMAIL action=markread&mailbox=104&msgid=1-2", [&] { return m_api.markMessage(u"104"_s, u"1-2"_s, true); });
    act("VOICEMAIL action=markunread&mailbox=104&msgid=1-2", [&] { return m_api.markMessage(u"104"_s, u"1-2"_s, false); });
    const auto byRow = CHECKED("RIFF....", "INFO info=voicemail&id=77", [&] { return m_api.voicemail(u"77"_s); }, u"audio/x-wav"_s);
    QVERIFY(byRow);
    // Speech that begins like a complaint is speech.
    const auto words = CHECKED("No problem, I will call back.", "INFO info=voicemailtranscript&id=77", [&] { return m_api.voicemailTranscript(u"77"_s); }, u"text/html"_s);
    QCOMPARE(*words, u"No problem, I will call back."_s);
    const auto complaint = CHECKED("No id specified", "INFO info=voicemailtranscript&id=77", [&] { return m_api.voicemailTranscript(u"77"_s); }, u"text/html"_s);
    QVERIFY(!complaint);
    const auto json = CHECKED(R"({"transcript":"Hello"})", "INFO info=voicemailtranscript&id=77", [&] { return m_api.voicemailTranscript(u"77"_s); });
    QCOMPARE(*json, u"Hello"_s);
}

void MirtaMethodsTest::records()
{
    MirtaCdrFilter filter;
    filter.from = QDateTime(QDate(2026, 1, 2), QTime(0, 0), QTimeZone::UTC);
    filter.to = filter.from.addDays(1);
    filter.number = u"104"_s;
    filter.direction = u"IN"_s;
    filter.disposition = u"ANSWERED"_s;
    filter.answeredBy = u"105"_s;
    filter.uniqueId = u"1.2"_s;
    filter.caller = u"5550100"_s;
    const auto simple = CHECKED(R"([{"0":"1","sc_te_id":"1","sc_start":"2026-01-02 03:04:05","sc_direction":"IN","sc_calleridnum":"5550100","sc_dialednum":"104",
        "sc_disposition":"NO ANSWER","sc_duration":"20","sc_uniqueid":"1.2"}])",
        "INFO info=simplecdrs&start=2026-01-02 00:00:00&end=2026-01-03 00:00:00&phone=104&calleridnum=5550100&direction=IN&disposition=ANSWERED&whoanswered=105&uniqueid=1.2",
        [&] { return m_api.simpleCdrs(filter); });
    QCOMPARE(simple->at(0).duration, 20);
    QCOMPARE(simple->at(0).disposition, u"NO ANSWER"_s);
    const auto cdrs = CHECKED(R"([{"ID":"1","clid":"\"Ann\" <104>","pincode":"LEAK-5"}])", "INFO info=cdrs", [&] { return m_api.cdrs({}); });
    QVERIFY(!cdrs->at(0).contains("pincode"_L1));
    const auto none = CHECKED("]", "INFO info=cdrs", [&] { return m_api.cdrs({}); });
    QVERIFY(none && none->isEmpty());
}

void MirtaMethodsTest::money()
{
    const auto balance = CHECKED("12.5000", "INFO info=balance", [&] { return m_api.balance(); });
    QCOMPARE(*balance, 12.5);
    const auto empty = CHECKED("", "INFO info=balance", [&] { return m_api.balance(); });
    QVERIFY(!empty);
    const auto changed = CHECKED("OK", "BALANCE amount=-3.5&description=Phone", [&] { return m_api.changeBalance(u"-3.5"_s, u"Phone"_s); });
    QVERIFY(changed);
    const auto refused = CHECKED("Wrong API key type", "BALANCE amount=1", [&] { return m_api.changeBalance(u"1"_s, {}); });
    QVERIFY(!refused);
}

void MirtaMethodsTest::words()
{
    const auto flow = CHECKED("NOT_INUSE", "INFO info=flow&id=3", [&] { return m_api.flow(u"3"_s); }, u"text/html"_s);
    QCOMPARE(*flow, u"NOT_INUSE"_s);
    const auto variable = CHECKED("\"open\"", "INFO info=variable&id=4", [&] { return m_api.variable(u"4"_s); });
    QCOMPARE(*variable, u"open"_s);
}

void MirtaMethodsTest::dial()
{
    MirtaDial all;
    all.source = u"104"_s;
    all.dest = u"01234"_s;
    all.variables = { { u"a"_s, u"b"_s } };
    all.dialTimeout = 20;
    all.timeout = 600;
    all.sourceClid = u"1"_s;
    all.destClid = u"2"_s;
    all.recording = u"yes"_s;
    all.autoAnswer = true;
    all.noFollow = true;
    all.server = u"node1"_s;
    const auto json = CHECKED(R"({"Response":"Success","Message":"Originate successfully queued","ID":"15a4cfe6429054"})",
        "DIAL source=104&dest=01234&account=SOURCE&var=a=b&dialtimeout=20&timeout=600&sourceclid=1&destclid=2&recording=yes&autoanswer=yes&nofollow=yes&server=node1",
        [&] { return m_api.dial(all); });
    QCOMPARE(json->id, u"15a4cfe6429054"_s);
    MirtaDial plain;
    plain.source = u"ACCOUNT"_s;
    plain.account = u"104-DEMO"_s;
    plain.dest = u"105"_s;
    const auto text = CHECKED("Success|Originate successfully queued|15a4cfe6429054|", "DIAL source=ACCOUNT&dest=105&account=104-DEMO",
        [&] { return m_api.dial(plain); }, u"text/html"_s);
    QCOMPARE(text->id, u"15a4cfe6429054"_s);
    const auto failed = CHECKED(R"({"Response":"Error","Message":"Extension does not exist."})", "DIAL source=ACCOUNT&dest=105&account=104-DEMO", [&] { return m_api.dial(plain); });
    QVERIFY(!failed);
    QCOMPARE(failed.error().detail, u"Extension does not exist."_s);
}

void MirtaMethodsTest::calls()
{
    act("HANGUP channel=SIP/1", [&] { return m_api.hangUp(u"SIP/1"_s); });
    act("HANGUP channel=SIP/1&fast=yes", [&] { return m_api.hangUp(u"SIP/1"_s, true); });
    act("HANGUP extension=104-DEMO", [&] { return m_api.hangUpExtension(u"104-DEMO"_s); });
    act("TRANSFER channel=SIP/1&extrachannel=SIP/2&dest=105", [&] { return m_api.transfer(u"SIP/1"_s, u"105"_s, u"SIP/2"_s); });
    act("ATXTRANSFER channel=SIP/1&dest=105", [&] { return m_api.attendedTransfer(u"SIP/1"_s, u"105"_s); });
}

void MirtaMethodsTest::queueActions()
{
    act("AGENT action=pause&extension=104-DEMO&queue=281&pausereason=Lunch", [&] { return m_api.pauseAgent(u"104-DEMO"_s, u"281"_s, true, u"Lunch"_s); });
    act("AGENT action=unpause&extension=104-DEMO&queue=281", [&] { return m_api.pauseAgent(u"104-DEMO"_s, u"281"_s, false, u"Lunch"_s); });
    const auto mine = CHECKED("", "AGENT action=LISTQUEUES&extension=104-DEMO", [&] { return m_api.agentQueues(u"104-DEMO"_s); });
    QVERIFY(mine && mine->isEmpty());
    act("QUEUE action=add&id=281&extension=104&type=NF&penalty=2", [&] { return m_api.queueAdd(u"281"_s, u"104"_s, 2); });
    act("QUEUE action=del&id=281&extension=104", [&] { return m_api.queueRemove(u"281"_s, u"104"_s); });
    act("QUEUE action=clean&id=281", [&] { return m_api.queueClean(u"281"_s); });
    const auto members = CHECKED(R"([{"extension":"104-DEMO","paused":"1","penalty":"2","qu_number":"9200"}])", "QUEUE action=fulllist&id=281", [&] { return m_api.queueMembers(u"281"_s, true); });
    QCOMPARE(members->at(0).number, u"104"_s);
    QCOMPARE(members->at(0).queueNumber, u"9200"_s);
    QVERIFY(members->at(0).paused);
    const auto shortList = CHECKED(R"([{"extension":"104-DEMO"}])", "QUEUE action=list&id=281", [&] { return m_api.queueMembers(u"281"_s, false); });
    QCOMPARE(shortList->at(0).queue, u"281"_s);
    act("QUEUERESET queueid=281", [&] { return m_api.queueReset(u"281"_s); });
}

void MirtaMethodsTest::switches()
{
    act("SETFLOW number=800&state=INUSE", [&] { return m_api.setFlowState(u"800"_s, u"INUSE"_s); });
    act("SETFLOW number=800&value=holiday", [&] { return m_api.setFlowValue(u"800"_s, u"holiday"_s); });
    act("DND action=set&number=104&value=on", [&] { return m_api.setDnd(u"104"_s, true); });
    act("DND action=set&number=104&value=", [&] { return m_api.setDnd(u"104"_s, false); });
    const auto dnd = CHECKED("on", "DND action=get&number=104", [&] { return m_api.dnd(u"104"_s); });
    QVERIFY(*dnd);
    const auto off = CHECKED("", "DND action=get&number=104", [&] { return m_api.dnd(u"104"_s); });
    QVERIFY(!*off);
}

void MirtaMethodsTest::phoneBooks()
{
    const auto books = CHECKED(R"([{"pb_id":"1","pb_name":"Default"},{"pb_id":"2","pb_name":"Suppliers"}])", "PHONEBOOKS subreqtype=list", [&] { return m_api.phoneBooks(); });
    QCOMPARE(*books, (QStringList { u"Default"_s, u"Suppliers"_s }));
    const auto found = CHECKED(R"([{"peid":"5","NAME":"Ben","PHONE1":"5550101","PHONE2":null}])", "PHONEBOOK phonebook=Default&subreqtype=query&field=name&value=Ben%",
        [&] { return m_api.phoneBookQuery(u"Default"_s, u"name"_s, u"Ben%"_s); });
    QCOMPARE(found->at(0).id, u"5"_s);
    QCOMPARE(found->at(0).fields, (QMap<QString, QString> { { u"NAME"_s, u"Ben"_s }, { u"PHONE1"_s, u"5550101"_s } }));
    const auto all = CHECKED(R"({"5":{"NAME":"Ben"}})", "PHONEBOOK phonebook=Default&subreqtype=getall", [&] { return m_api.phoneBookAll(u"Default"_s); });
    QCOMPARE(all->at(0).id, u"5"_s);
    const auto added = CHECKED(R"({"peid":"6"})", R"(PHONEBOOK phonebook=Default&subreqtype=add&values={"NAME":"Ben"}&jsondata={"NAME":"Ben"})",
        [&] { return m_api.phoneBookAdd(u"Default"_s, { { u"NAME"_s, u"Ben"_s } }); });
    QCOMPARE(*added, u"6"_s);
    act("PHONEBOOK phonebook=Default&subreqtype=delete&peid=6", [&] { return m_api.phoneBookDelete(u"Default"_s, u"6"_s); });
    act("PHONEBOOK phonebook=Default&subreqtype=cleanall", [&] { return m_api.phoneBookClean(u"Default"_s); });
}

void MirtaMethodsTest::administration()
{
    act("REBOOT peer=104-DEMO", [&] { return m_api.reboot(u"104-DEMO"_s); });
    act("UNREGISTER peer=ALL", [&] { return m_api.unregister(u"ALL"_s); });
    for (const QString &action : { u"start"_s, u"stop"_s, u"pause"_s, u"resume"_s })
        act(qPrintable(u"CAMPAIGN campaign=4&action=%1"_s.arg(action)), [&] { return m_api.campaign(u"4"_s, action); });
    const auto rights = CHECKED(R"({"username":"ann","level":"admin"})", "CHECKAUTH username=ann&password=x", [&] { return m_api.checkAuth(u"ann"_s, u"x"_s); });
    QCOMPARE(rights->value("level"_L1).toString(), u"admin"_s);
    const auto wrong = CHECKED("Wrong username or password", "CHECKAUTH username=ann&password=x", [&] { return m_api.checkAuth(u"ann"_s, u"x"_s); });
    QVERIFY(!wrong);
}

void MirtaMethodsTest::database()
{
    const auto list = CHECKED(R"([{"te_id":"1","te_code":"DEMO","te_webpassword":"LEAK-6"}])", "MANAGEDB action=list&object=tenant", [&] { return m_api.manageDb(u"tenant"_s, u"list"_s); });
    QVERIFY(!QJsonDocument(list->toArray()).toJson().contains("LEAK"));
    QVERIFY(QJsonDocument(list->toArray()).toJson().contains("DEMO"));
    const auto one = CHECKED(R"({"cu_id":"1"})", "MANAGEDB action=get&object=custom&objectid=1", [&] { return m_api.manageDb(u"custom"_s, u"get"_s, u"1"_s); });
    QCOMPARE(one->toObject().value("cu_id"_L1).toString(), u"1"_s);
    const auto added = CHECKED(R"({"id":"9"})", R"(MANAGEDB action=add&jsondata={"cu_name":"x"}&object=custom)", [&] { return m_api.manageDb(u"custom"_s, u"add"_s, {}, { { u"cu_name"_s, u"x"_s } }); });
    QVERIFY(added);
    const auto updated = CHECKED("OK", R"(MANAGEDB action=update&jsondata={"cu_name":"y"}&object=custom&objectid=9)", [&] { return m_api.manageDb(u"custom"_s, u"update"_s, u"9"_s, { { u"cu_name"_s, u"y"_s } }); });
    QVERIFY(updated);
    const auto binary = CHECKED("RIFF....", "MANAGEDB object=mediafile&action=getbinary&objectid=1", [&] { return m_api.mediaBinary(u"1"_s); }, u"audio/x-wav"_s);
    QVERIFY(binary);
    act(R"(MANAGEDB object=mediafile&action=updatebinary&objectid=1&jsondata={"data":"UklGRg=="})", [&] { return m_api.setMediaBinary(u"1"_s, "RIFF"); });
    const auto hunt = CHECKED(R"([{"ex_number":"104"},{"ex_number":"105"}])", "MANAGEDB object=huntlist&action=getextensions&objectid=1", [&] { return m_api.huntList(u"1"_s); });
    QCOMPARE(*hunt, (QStringList { u"104"_s, u"105"_s }));
    act(R"(MANAGEDB object=huntlist&action=setextensions&objectid=1&jsondata={"extensions":["105"]})", [&] { return m_api.setHuntList(u"1"_s, { u"105"_s }); });
}

void MirtaMethodsTest::surveys()
{
    const auto list = CHECKED(R"([{"response":"4"}])", "RESPONSEPATH id=2&action=list", [&] { return m_api.responsePaths(u"2"_s); });
    QCOMPARE(list->size(), 1);
    const auto last = CHECKED(R"({"response":"5"})", "RESPONSEPATH id=2&action=getlast&filter=queue&filterdata=281", [&] { return m_api.lastResponse(u"2"_s, u"queue"_s, u"281"_s); });
    QCOMPARE(last->value("response"_L1).toString(), u"5"_s);
}

void MirtaMethodsTest::failures()
{
    struct Case { const char *body; PbxError::Kind kind; };
    for (const Case &c : { Case { "Too bad... you mistaken the security api key.", PbxError::Kind::AuthFailed },
             Case { "Wrong or missing tenant", PbxError::Kind::NotAllowed }, Case { "No id specified", PbxError::Kind::Refused },
             Case { "<html><body><h1>It works!</h1></body></html>", PbxError::Kind::Protocol }, Case { "[{\"a\":1", PbxError::Kind::Protocol },
             Case { R"({"error":{"code":"read_only_api_key","message":"The key may only read."}})", PbxError::Kind::Refused } }) {
        const auto blfs = CHECKED(c.body, "BLFS", [&] { return m_api.blfs(); });
        QVERIFY2(!blfs, c.body);
        QCOMPARE(blfs.error().kind, c.kind);
        QVERIFY(!blfs.error().detail.isEmpty());
    }
}

void MirtaMethodsTest::raw()
{
    const auto rows = CHECKED(R"([{"ex_number":"104","ex_password":"LEAK-7"}])", "INFO info=extensions", [&] { return m_api.raw(u"INFO"_s, { { u"info"_s, u"extensions"_s }, { u"key"_s, u"mine"_s } }); });
    QCOMPARE(rows->toArray().at(0).toObject().keys(), QStringList { u"ex_number"_s });
    const auto text = CHECKED("OK", "SETFLOW number=800&state=INUSE", [&] { return m_api.raw(u"SETFLOW"_s, { { u"number"_s, 800 }, { u"state"_s, u"INUSE"_s } }); }, u"text/html"_s);
    QCOMPARE(text->toString(), u"OK"_s);
    const auto audio = CHECKED("ID3", "INFO id=1&info=recording", [&] { return m_api.raw(u"INFO"_s, { { u"info"_s, u"recording"_s }, { u"id"_s, 1 } }); }, u"audio/mpeg"_s);
    QCOMPARE(audio->toObject().value("bytes"_L1).toInt(), 3);
}

void MirtaMethodsTest::zzTableIsComplete()
{
    // What was called above is listed, and what is listed was called above as a typed call.
    QSet<QString> listed;
    for (const MethodInfo &method : mirtaMethodTable()) {
        QVERIFY2(!listed.contains(method.name), qPrintable(method.name));
        QVERIFY(!method.what.isEmpty());
        QVERIFY(!mirtaMethodCall(method.name).reqtype.isEmpty());
        listed.insert(method.name);
    }
    QCOMPARE(QStringList((m_recorder.called - listed).values()), QStringList());
    QCOMPARE(QStringList((listed - m_recorder.called).values()), QStringList());
    QVERIFY(mirtaMethodCall(u"NOSUCH"_s).reqtype.isEmpty());
    QVERIFY(mirtaMethodCall(u"DIAL.x"_s).reqtype.isEmpty());
}

void MirtaMethodsTest::zzCoverageTableIsCurrent()
{
    const QString table = coverageTable(m_recorder.called);
    QFile file(QStringLiteral(CORDBOARD_MIRTA_COVERAGE));
    if (qEnvironmentVariableIsSet("CORDBOARD_WRITE_COVERAGE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table.toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), table);
}

QTEST_GUILESS_MAIN(MirtaMethodsTest)
#include "tst_mirtamethods.moc"
