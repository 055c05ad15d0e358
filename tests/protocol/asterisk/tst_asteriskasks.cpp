// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskbackend.h"
#include "tests/protocol/asterisk/fakeami.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the backend finds out by asking when no list and no event says it.
class AsteriskAsksTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void countsMailboxesThatNobodyLists();
    void countsMailboxesOfPeers();
    void modulesThatComeLate();
    void endThatOnlyTheLogTold_data();
    void endThatOnlyTheLogTold();
    void messagesOfAMailbox();
    void rankOfAMember();

private:
    static QByteArray list(const QByteArray &rows);
    void open();
    bool isOnline() const { return m_backend->connection().state == ConnectionState::Online; }
    const AccountId m_account { u"t"_s };
    std::unique_ptr<FakeAmi> m_pbx;
    std::unique_ptr<AsteriskBackend> m_backend;
    StateStore m_state;
};

static const QByteArray actionId = "ActionID: %ID%\r\n";

QByteArray AsteriskAsksTest::list(const QByteArray &rows)
{
    return "Response: Success\r\n" + actionId + "EventList: start\r\n\r\n" + rows + "Event: AllComplete\r\n" + actionId + "EventList: Complete\r\n\r\n";
}

void AsteriskAsksTest::init()
{
    m_pbx = std::make_unique<FakeAmi>();
    const auto hint = [](const QByteArray &number, const QByteArray &device) {
        return "Event: ExtensionStatus\r\n" + actionId + "Exten: " + number + "\r\nContext: internal\r\nHint: " + device + "\r\nStatus: 0\r\n\r\n";
    };
    m_pbx->replies.insert("ExtensionStateList", list(hint("6001", "PJSIP/6001") + hint("6002", "PJSIP/6002") + hint("6009", "SIP/6009")));
    AsteriskTimings timings;
    timings.bootMs = 200;
    timings.refreshMs = 20;
    timings.betweenMs = 20;
    m_backend = std::make_unique<AsteriskBackend>(timings, nullptr);
    m_state.clear();
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
}

void AsteriskAsksTest::cleanup()
{
    m_backend.reset();
    m_pbx.reset();
}

void AsteriskAsksTest::open()
{
    Account account;
    account.id = m_account;
    account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_pbx->port() }, { u"tls"_s, false }, { u"user"_s, u"desk"_s },
        { u"extension"_s, u"6001"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"hush"_s);
    m_backend->open(account, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 20'000);
}

void AsteriskAsksTest::countsMailboxesThatNobodyLists()
{
    m_pbx->replies.insert("VoicemailUsersList", "Response: Error\r\n" + actionId + "Message: Invalid/unknown command: VoicemailUsersList.\r\n\r\n");
    m_pbx->replies.insert("PJSIPShowEndpoint", list("Event: EndpointDetail\r\n" + actionId + "Mailboxes: 6002@office, 6003\r\n\r\n"));
    m_pbx->replies.insert("MailboxCount",
        "Response: Success\r\n" + actionId + "Mailbox: 6002@office\r\nUrgMessages: 1\r\nNewMessages: 2\r\nOldMessages: 4\r\n\r\n");
    open();
    QCOMPARE(m_pbx->count("MailboxCount"), 2); // each once, though several phones watch them
    QCOMPARE(m_state.table<Mailbox>().size(), 1); // the second was answered for another
    const Mailbox *box = m_state.find<Mailbox>({ m_account, u"6002@office"_s });
    QVERIFY(box);
    QCOMPARE(box->extension, ExtensionId(m_account, u"6002"_s));
    QCOMPARE(box->newCount, 3);
    QCOMPARE(box->read, 4);
    QCOMPARE(m_state.find<Extension>({ m_account, u"6002"_s })->voicemailNew, 3);
    // A list spares the asking.
    m_pbx->replies.insert("VoicemailUsersList",
        list("Event: VoicemailUserEntry\r\n" + actionId + "VMContext: office\r\nVoiceMailbox: 6002\r\nNewMessageCount: 5\r\nOldMessageCount: 0\r\n\r\n"));
    m_pbx->event("Event: Reload\nModule: app_voicemail\nStatus: 0");
    QTRY_COMPARE_WITH_TIMEOUT(m_state.find<Mailbox>({ m_account, u"6002@office"_s })->newCount, 5, 20'000);
    QCOMPARE(m_pbx->count("MailboxCount"), 2);
}

void AsteriskAsksTest::countsMailboxesOfPeers()
{
    m_pbx->replies.insert("SIPshowpeer", "Response: Success\r\n" + actionId + "ObjectName: 6009\r\nVoiceMailbox: 6009@default\r\n\r\n");
    m_pbx->replies.insert("MailboxCount", "Response: Success\r\n" + actionId + "Mailbox: 6009@default\r\nUrgMessages: 0\r\nNewMessages: 0\r\nOldMessages: 2\r\n\r\n");
    open();
    QCOMPARE(m_pbx->last("SIPshowpeer").value("Peer"), "6009"_ba);
    const Mailbox *box = m_state.find<Mailbox>({ m_account, u"6009@default"_s });
    QVERIFY(box); // empty, and there all the same
    QCOMPARE(box->newCount, 0);
    QCOMPARE(box->read, 2);
}

void AsteriskAsksTest::modulesThatComeLate()
{
    // A log-in while the server starts: its queues' module, and so their actions, come afterwards.
    m_pbx->boots = false;
    const QByteArrayList early { "Login", "Ping", "ListCommands", "Status", "ExtensionStateList", "Hangup" };
    m_pbx->allowed = early;
    m_pbx->replies.insert("QueueStatus", list("Event: QueueParams\r\n" + actionId + "Queue: sales\r\nCompleted: 1\r\n\r\n"));
    open();
    QVERIFY(m_state.table<Queue>().isEmpty());
    QCOMPARE(m_pbx->count("QueueStatus"), 0);
    const Capabilities before = m_backend->capabilities();
    m_pbx->allowed = early + QByteArrayList { "QueueStatus", "QueuePause", "QueueAdd", "QueueRemove" };
    m_pbx->event("Event: FullyBooted\nStatus: Fully Booted");
    QTRY_COMPARE_WITH_TIMEOUT(m_state.table<Queue>().size(), 1, 20'000);
    QVERIFY(isOnline());
    QVERIFY(m_backend->capabilities() != before);
}

void AsteriskAsksTest::endThatOnlyTheLogTold_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("gone") << true;
    QTest::newRow("there after all") << false;
}

void AsteriskAsksTest::endThatOnlyTheLogTold()
{
    QFETCH(bool, gone);
    open();
    const CallId call { m_account, u"100.1"_s };
    m_pbx->event("Event: Newchannel\nChannel: PJSIP/trunk-1\nChannelState: 6\nCallerIDNum: 5550100\nUniqueid: 100.1\nLinkedid: 100.1");
    m_pbx->event("Event: Newchannel\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
    m_pbx->event("Event: BridgeEnter\nBridgeUniqueid: b\nChannel: PJSIP/trunk-1\nChannelState: 6\nUniqueid: 100.1\nLinkedid: 100.1");
    m_pbx->event("Event: BridgeEnter\nBridgeUniqueid: b\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(call) && m_state.find<Call>(call)->state == CallState::Talking, 20'000);
    const int asked = m_pbx->count("Status");
    if (gone)
        m_pbx->replies.insert("Status", "Response: Error\r\n" + actionId + "Message: No such channel\r\n\r\n");
    m_pbx->event("Event: CEL\nEventName: LINKEDID_END\nUniqueID: 100.1\nLinkedID: 100.1");
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("Status"), asked + 2, 20'000); // once for each channel, as no Hangup has come
    if (gone) {
        QTRY_VERIFY_WITH_TIMEOUT(!m_state.find<Call>(call), 20'000);
        QCOMPARE(m_backend->fetchCdrs({}).result()->rows.size(), 1);
        return;
    }
    const auto heard = m_backend->callMethod(u"Ping"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(heard.isFinished(), 20'000); // so the answers have been heard, too
    QVERIFY(m_state.find<Call>(call));
    QCOMPARE(m_state.find<Call>(call)->state, CallState::Talking);
}

void AsteriskAsksTest::messagesOfAMailbox()
{
    open();
    m_pbx->replies.insert("VoicemailBoxSummary",
        "Response: Success\r\n" + actionId + "EventList: start\r\n\r\nEvent: VoicemailBoxDetail\r\n" + actionId
            + "Folder: Old\r\nCallerID: 5551001\r\nDuration: 3\r\nID: 1795320000-00000001\r\n\r\nEvent: VoicemailBoxDetail\r\n" + actionId
            + "Folder: INBOX\r\nCallerID: \"Dana Whit\" <5551000>\r\nDuration: 7\r\nID: 1795320001-00000002\r\n\r\n"
            + "Event: VoicemailBoxDetailComplete\r\n" + actionId + "EventList: Complete\r\n\r\n");
    const auto answer = m_backend->fetchVoicemail({ m_account, u"6001@default"_s });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
    QCOMPARE(m_pbx->last("VoicemailBoxSummary").value("Mailbox"), "6001"_ba);
    const QList<VoicemailMessage> messages = *answer.result();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.first().callerName, u"Dana Whit"_s);
    QCOMPARE(messages.first().callerNumber, u"5551000"_s);
    QCOMPARE(messages.first().at.toSecsSinceEpoch(), 1795320001);
    QVERIFY(!messages.first().heard);
    QCOMPARE(messages.last().callerNumber, u"5551001"_s);
    QVERIFY(messages.last().heard);
}

void AsteriskAsksTest::rankOfAMember()
{
    m_pbx->boots = false; // so that it can come later
    m_pbx->replies.insert("QueueStatus",
        list("Event: QueueParams\r\n" + actionId + "Queue: sales\r\nCompleted: 1\r\n\r\nEvent: QueueMember\r\n" + actionId
            + "Queue: sales\r\nName: Ben\r\nLocation: PJSIP/6002\r\nStatus: 1\r\nPaused: 0\r\nPenalty: 2\r\n\r\n"));
    open();
    QVERIFY(m_backend->capabilities().has(Capability::QueuePenalty));
    const QueueId sales { m_account, u"sales"_s };
    const ExtensionId ben { m_account, u"6002"_s };
    const auto rank = [&] { return m_state.find<QueueAgent>(queueAgentId(sales, ben))->penalty; };
    QCOMPARE(rank(), 2);
    // What is answered is no news: the rank is shown when the event tells it.
    const auto asked = m_backend->perform({ m_account, Command::QueuePenalty { sales, ben, 4 } });
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 20'000);
    QVERIFY(asked.result());
    QCOMPARE(rank(), 2);
    m_pbx->event("Event: QueueMemberPenalty\nQueue: sales\nMemberName: Ben\nInterface: PJSIP/6002\nStatus: 1\nPaused: 0\nPenalty: 4");
    QTRY_COMPARE_WITH_TIMEOUT(rank(), 4, 20'000);
    // Nothing is sent for nobody, nor below 0.
    const auto kind = [this](const CallCommand::Kind &what) { return m_backend->perform({ m_account, what }).result().error().kind; };
    QCOMPARE(kind(Command::QueuePenalty { sales, { m_account, u"6001"_s }, 1 }), PbxError::Kind::NoSuchTarget);
    QCOMPARE(kind(Command::QueuePenalty { sales, ben, -1 }), PbxError::Kind::Refused);
    QCOMPARE(m_pbx->count("QueuePenalty"), 1);
    // Whoever may not, reads why.
    m_pbx->allowed = { "Login", "Ping", "ListCommands", "Status", "ExtensionStateList", "QueueStatus" };
    m_pbx->event("Event: FullyBooted\nStatus: Fully Booted");
    QTRY_VERIFY_WITH_TIMEOUT(!m_backend->capabilities().has(Capability::QueuePenalty), 20'000);
    QVERIFY(!m_backend->capabilities().reason(Capability::QueuePenalty).isEmpty());
    QCOMPARE(kind(Command::QueuePenalty { sales, ben, 1 }), PbxError::Kind::NotAllowed);
}

QTEST_GUILESS_MAIN(AsteriskAsksTest)
#include "tst_asteriskasks.moc"
