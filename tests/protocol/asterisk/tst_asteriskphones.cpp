// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskbackend.h"
#include "backends/asterisk/asteriskmakes.h"
#include "tests/protocol/asterisk/fakeami.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A phone that does not understand what it is asked may lose its call: whether it does is decided before it is asked.
class AsteriskPhonesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void makes_data();
    void makes();
    void own_data();
    void own();
    void somebodyElses_data();
    void somebodyElses();
    void everyContactMustDo();
    void notTold();
    void notAllowed();
    void olderPhone();
    void otherPhoneComes();
    void goesAndComesBack();
    void goesWhileAsked();
    void answeredByHandMeanwhile();
    void cutWhileFirstAsked();

private:
    using Asked = QFuture<Result<void>>;
    static QByteArray list(const QByteArray &rows);
    static QByteArray contact(const QByteArray &agent);
    void open(const QString &remoteControl = {}, const QString &self = u"6001"_s);
    void ring(const char *phone = "PJSIP/6001-1");
    void talk(const char *phone = "PJSIP/6001-1");
    Asked ask(const CallCommand::Kind &what) { return m_backend->perform({ m_account, what }); }
    Asked hold() { return ask(Command::Hold { m_call, m_leg }); }
    Asked answer() { return ask(Command::Answer { m_call, m_leg }); }
    bool can(Capability c) const { return m_backend->capabilities().has(c); }
    int asked() const { return m_pbx->count("PJSIPNotify"); }
    const AccountId m_account { u"t"_s };
    const CallId m_call { m_account, u"100.1"_s };
    const LegId m_leg { m_account, u"100.2"_s };
    std::unique_ptr<FakeAmi> m_pbx;
    std::unique_ptr<AsteriskBackend> m_backend;
    StateStore m_state;
};

constexpr int patience = 20'000;
static const QByteArray actionId = "ActionID: %ID%\r\n";
static const QByteArray softPhone = "baresip v1.1.0 (x86_64/Linux)";

#define REFUSED(answer, why) \
    do { \
        const Asked refused = answer; \
        QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), patience); \
        QVERIFY(!refused.result()); \
        QCOMPARE(refused.result().error().kind, PbxError::Kind::NotSupported); \
        QVERIFY2(refused.result().error().detail.contains(why), qPrintable(refused.result().error().detail)); \
        QCOMPARE(asked(), 0); \
    } while (false)

QByteArray AsteriskPhonesTest::list(const QByteArray &rows)
{
    return "Response: Success\r\n" + actionId + "EventList: start\r\n\r\n" + rows + "Event: AllComplete\r\n" + actionId
        + "EventList: Complete\r\n\r\n";
}

QByteArray AsteriskPhonesTest::contact(const QByteArray &agent)
{
    return "Event: ContactStatusDetail\r\n" + actionId + "UserAgent: " + agent + "\r\n\r\n";
}

void AsteriskPhonesTest::init()
{
    m_pbx = std::make_unique<FakeAmi>();
    QByteArray hints;
    for (const char *device : { "PJSIP/6001", "PJSIP/6002", "SIP/6003" })
        hints += "Event: ExtensionStatus\r\n" + actionId + "Exten: " + QByteArray(device).right(4)
            + "\r\nContext: internal\r\nHint: " + device + "\r\nStatus: 0\r\n\r\n";
    m_pbx->replies.insert("ExtensionStateList", list(hints));
    AsteriskTimings timings;
    timings.phoneMs = 300'000; // as good as for ever
    m_backend = std::make_unique<AsteriskBackend>(timings, nullptr);
    m_state.clear();
    connect(
        m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
}

void AsteriskPhonesTest::cleanup()
{
    m_backend.reset();
    m_pbx.reset();
}

void AsteriskPhonesTest::open(const QString &remoteControl, const QString &self)
{
    Account account;
    account.id = m_account;
    account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_pbx->port() }, { u"user"_s, u"desk"_s },
        { u"extension"_s, self }, { u"remoteControl"_s, remoteControl } };
    Secrets secrets;
    secrets.set(u"password"_s, u"hush"_s);
    m_backend->open(account, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(m_backend->connection().state == ConnectionState::Online, patience);
}

void AsteriskPhonesTest::ring(const char *phone)
{
    m_pbx->event("Event: Newchannel\nChannel: PJSIP/trunk-1\nChannelState: 4\nUniqueid: 100.1\nLinkedid: 100.1");
    m_pbx->event("Event: Newchannel\nChannel: "_ba + phone + "\nChannelState: 5\nUniqueid: 100.2\nLinkedid: 100.1");
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(m_call) && m_state.find<Call>(m_call)->legs.size() == 2, patience);
}

void AsteriskPhonesTest::talk(const char *phone)
{
    ring(phone);
    for (const QByteArray &who : { "PJSIP/trunk-1\nUniqueid: 100.1"_ba, phone + "\nUniqueid: 100.2"_ba }) {
        m_pbx->event("Event: Newstate\nChannelState: 6\nLinkedid: 100.1\nChannel: " + who);
        m_pbx->event(
            "Event: BridgeEnter\nBridgeType: basic\nBridgeUniqueid: a\nChannelState: 6\nLinkedid: 100.1\nChannel: " + who);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_state.find<Call>(m_call)->state, CallState::Talking, patience);
}

void AsteriskPhonesTest::makes_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<TalkEvents>("events");
    QTest::newRow("Yealink") << u"Yealink SIP-T27G 69.86.0.15"_s << TalkEvents::Announced;
    QTest::newRow("its DECT") << u"Yealink W60B 77.85.0.25"_s << TalkEvents::Assumed;
    QTest::newRow("snom") << u"snom360/7.3.30"_s << TalkEvents::Announced;
    QTest::newRow("snom D") << u"snomD785/10.1.169.16"_s << TalkEvents::Assumed;
    QTest::newRow("in other case") << u"Snom300/8.7.5.17"_s << TalkEvents::Announced;
    QTest::newRow("Polycom") << u"PolycomSoundPointIP-SPIP_650-UA/3.1.3.0439"_s << TalkEvents::Announced;
    QTest::newRow("VVX") << u"PolycomVVX-VVX_450-UA/6.4.5.1000"_s << TalkEvents::Assumed;
    QTest::newRow("Aastra") << u"Aastra 51i/2.5.1.41"_s << TalkEvents::Announced;
    QTest::newRow("Mitel") << u"Mitel-6920-SIP/6.4.0.140"_s << TalkEvents::Assumed;
    QTest::newRow("Htek") << u"Htek UC924E V3.0.4.5"_s << TalkEvents::Announced;
    QTest::newRow("Grandstream") << u"Grandstream GXP2170 1.0.9.135"_s << TalkEvents::Assumed;
    QTest::newRow("Fanvil") << u"Fanvil X303 2.12.18.9 0c383e63963b"_s << TalkEvents::Assumed;
    QTest::newRow("its door station") << u"Fanvil i16SV 2.4.0"_s << TalkEvents::Unknown;
    QTest::newRow("Grandstream's adapter") << u"Grandstream HT812 1.0.29.8"_s << TalkEvents::Unknown;
    QTest::newRow("Aastra's exchange") << u"Aastra Intelligate"_s << TalkEvents::Unknown;
    QTest::newRow("switched off as it comes") << u"Cisco/SPA525G-7.4.9a"_s << TalkEvents::Unknown;
    QTest::newRow("announces none") << u"Digium D40 1_4_0_0_57389"_s << TalkEvents::Unknown;
    QTest::newRow("baresip") << QString::fromLatin1(softPhone) << TalkEvents::Unknown;
    QTest::newRow("a maker's name within") << u"MyPhone for Yealink SIP-T46S"_s << TalkEvents::Unknown;
    QTest::newRow("nothing") << QString() << TalkEvents::Unknown;
    QTest::newRow("long") << QString(100'000, u'Y') << TalkEvents::Unknown;
}

void AsteriskPhonesTest::makes()
{
    QFETCH(QString, agent);
    QTEST(talkEventsOf(agent), "events");
}

void AsteriskPhonesTest::own_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("missing"); // a word of the reason; empty: it is asked
    QTest::newRow("known make") << QString() << "snomD785/10.1"_ba << QString();
    QTest::newRow("known make, by its make") << u"make"_s << "Htek UC924E V3.0.4.5"_ba << QString();
    QTest::newRow("unknown make") << QString() << softPhone << u"“Always”"_s;
    QTest::newRow("unknown make, always") << u"always"_s << softPhone << QString();
    QTest::newRow("known make, never") << u"never"_s << "snomD785/10.1"_ba << u"“Never”"_s;
    QTest::newRow("some other word") << u"perhaps"_s << softPhone << u"“Always”"_s;
}

void AsteriskPhonesTest::own()
{
    QFETCH(QString, setting);
    QFETCH(QByteArray, agent);
    QFETCH(QString, missing);
    m_pbx->userAgent = agent;
    open(setting);
    for (const Capability c : { Capability::Answer, Capability::Hold }) {
        QCOMPARE(can(c), missing.isEmpty());
        QVERIFY2(m_backend->capabilities().reason(c).contains(missing), qPrintable(m_backend->capabilities().reason(c)));
    }
    for (const Capability c : { Capability::Dial, Capability::HangUp, Capability::PickUp, Capability::BlindTransfer, Capability::Park })
        QVERIFY(can(c));
    ring();
    if (!missing.isEmpty()) {
        REFUSED(answer(), missing);
        REFUSED(ask(Command::Answer { m_call, {} }), missing);
        m_pbx->event("Event: Newstate\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
        QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(m_call)->legs.last().state != LineState::Ringing, patience);
        REFUSED(hold(), missing);
        m_pbx->event("Event: Hold\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
        QTRY_COMPARE_WITH_TIMEOUT(m_state.find<Call>(m_call)->legs.last().state, LineState::Held, patience);
        REFUSED(ask(Command::Unhold { m_call, m_leg }), missing);
        QVERIFY(m_state.find<Call>(m_call));
        return;
    }
    const Asked wish = answer();
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, patience);
    QCOMPARE(m_pbx->last("PJSIPNotify").value("Channel"), "PJSIP/6001-1"_ba);
    QCOMPARE(m_pbx->last("PJSIPNotify").value("Variable"), "Event=talk"_ba);
    m_pbx->event("Event: Newstate\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
    QTRY_VERIFY_WITH_TIMEOUT(wish.isFinished(), patience);
    QVERIFY(wish.result());
}

void AsteriskPhonesTest::somebodyElses_data()
{
    QTest::addColumn<QString>("setting");
    for (const char *setting : { "make", "always", "never" })
        QTest::newRow(setting) << QString::fromLatin1(setting);
}

void AsteriskPhonesTest::somebodyElses()
{
    // What is said of the operator's phone says nothing of the others'.
    QFETCH(QString, setting);
    open(setting, u"6002"_s);
    m_pbx->userAgent = softPhone;
    talk();
    REFUSED(hold(), "Always"_L1);
    m_pbx->userAgent = "snomD785/10.1";
    (void)hold();
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, patience);
}

void AsteriskPhonesTest::everyContactMustDo()
{
    m_pbx->replies.insert("PJSIPShowEndpoint", list(contact("Yealink SIP-T46S 66.86.0.15") + contact(softPhone)));
    open();
    QVERIFY(!can(Capability::Hold));
    talk();
    REFUSED(hold(), "Always"_L1);
    m_pbx->replies.insert("PJSIPShowEndpoint", list(contact("Yealink SIP-T46S 66.86.0.15") + contact("snomD785/10.1")));
    (void)hold();
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 1, patience);
}

void AsteriskPhonesTest::notTold()
{
    for (const QByteArray &reply : { list({}), list("Event: EndpointDetail\r\n" + actionId + "UserAgent: snom300/8\r\n\r\n"),
             list(contact({})), "Response: Error\r\n" + actionId + "Message: Invalid/unknown command: PJSIPShowEndpoint.\r\n\r\n",
             "Response: Error\r\n" + actionId + "Message: Permission denied\r\n\r\n" }) {
        m_pbx->replies.insert("PJSIPShowEndpoint", reply);
        open();
        talk();
        REFUSED(hold(), "Always"_L1);
        m_backend->close();
    }
}

void AsteriskPhonesTest::notAllowed()
{
    m_pbx->allowed = { "Status", "ExtensionStateList", "PJSIPShowEndpoint" };
    open();
    QVERIFY(!can(Capability::Hold));
    QVERIFY(!m_backend->capabilities().reason(Capability::Hold).contains("Always"_L1));
    talk();
    const Asked wish = hold();
    QTRY_VERIFY_WITH_TIMEOUT(wish.isFinished(), patience);
    QCOMPARE(wish.result().error().kind, PbxError::Kind::NotAllowed);
    QCOMPARE(asked(), 0);
}

void AsteriskPhonesTest::olderPhone()
{
    open(u"always"_s, u"6003"_s);
    QVERIFY(!can(Capability::Answer));
    QVERIFY(!m_backend->capabilities().reason(Capability::Answer).isEmpty());
    QVERIFY(can(Capability::Dial));
    talk("SIP/6003-1");
    REFUSED(hold(), "this kind of phone"_L1);
}

void AsteriskPhonesTest::otherPhoneComes()
{
    open();
    QVERIFY(can(Capability::Answer));
    m_pbx->userAgent = softPhone;
    m_pbx->event("Event: ContactStatus\nURI: sip:6001@192.0.2.9\nContactStatus: NonQualified\nAOR: 6001\nEndpointName: 6001");
    QTRY_VERIFY_WITH_TIMEOUT(!can(Capability::Answer) && !can(Capability::Hold), patience);
    m_pbx->userAgent = "snomD785/10.1";
    // What happens to others is no reason to ask.
    const int before = m_pbx->count("PJSIPShowEndpoint");
    m_pbx->event("Event: ContactStatus\nURI: sip:6002@192.0.2.9\nContactStatus: NonQualified\nAOR: 6002\nEndpointName: 6002");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_state.find<Extension>({ m_account, u"6002"_s })->registration, Registration::Registered, patience);
    QCOMPARE(m_pbx->count("PJSIPShowEndpoint"), before);
    // A login that hears of no contacts hears of devices.
    m_pbx->event("Event: DeviceStateChange\nDevice: PJSIP/6001\nState: UNAVAILABLE");
    m_pbx->event("Event: DeviceStateChange\nDevice: PJSIP/6001\nState: NOT_INUSE");
    QTRY_VERIFY_WITH_TIMEOUT(can(Capability::Answer) && can(Capability::Hold), patience);
}

void AsteriskPhonesTest::goesAndComesBack()
{
    m_pbx->userAgent = softPhone;
    open();
    QVERIFY(!can(Capability::Hold));
    // While there is none, what is known of the last one stays.
    m_pbx->userAgent.clear();
    const int before = m_pbx->count("PJSIPShowEndpoint");
    m_pbx->event("Event: ContactStatus\nURI: sip:6001@192.0.2.9\nContactStatus: Removed\nAOR: 6001\nEndpointName: 6001");
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPShowEndpoint"), before + 1, patience);
    const auto later = m_backend->callMethod(u"Ping"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(later.isFinished(), patience);
    QVERIFY(!can(Capability::Hold));
    m_pbx->userAgent = "snomD785/10.1";
    m_pbx->event("Event: ContactStatus\nURI: sip:6001@192.0.2.9\nContactStatus: NonQualified\nAOR: 6001\nEndpointName: 6001");
    QTRY_VERIFY_WITH_TIMEOUT(can(Capability::Hold), patience);
}

void AsteriskPhonesTest::goesWhileAsked()
{
    open();
    talk();
    m_pbx->deaf.insert("PJSIPShowEndpoint");
    const int before = m_pbx->count("PJSIPShowEndpoint");
    const Asked gone = hold();
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPShowEndpoint"), before + 1, patience);
    const QByteArray id = m_pbx->last("PJSIPShowEndpoint").value("ActionID");
    m_pbx->event("Event: Hangup\nChannel: PJSIP/6001-1\nUniqueid: 100.2\nLinkedid: 100.1");
    m_pbx->send(list(contact("snomD785/10.1")).replace("%ID%", id));
    QTRY_VERIFY_WITH_TIMEOUT(gone.isFinished(), patience);
    QCOMPARE(gone.result().error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(asked(), 0);
}

void AsteriskPhonesTest::answeredByHandMeanwhile()
{
    open();
    ring();
    m_pbx->deaf.insert("PJSIPShowEndpoint");
    const int before = m_pbx->count("PJSIPShowEndpoint");
    const Asked wish = answer();
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPShowEndpoint"), before + 1, patience);
    const QByteArray id = m_pbx->last("PJSIPShowEndpoint").value("ActionID");
    m_pbx->event("Event: Newstate\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
    m_pbx->send(list(contact("snomD785/10.1")).replace("%ID%", id));
    QTRY_VERIFY_WITH_TIMEOUT(wish.isFinished(), patience);
    QVERIFY(wish.result());
    QCOMPARE(asked(), 0);
}

void AsteriskPhonesTest::cutWhileFirstAsked()
{
    m_pbx->replies.insert("PJSIPShowEndpoint", "Response: Success\r\n" + actionId + "EventList: start\r\n\r\n"); // and never ends
    // Everybody has a name and a mailbox already, so that only the last question is asked about a phone.
    QByteArray boxes;
    for (const char *number : { "6001", "6002" })
        boxes += "Event: VoicemailUserEntry\r\n" + actionId + "VMContext: office\r\nVoiceMailbox: " + number + "\r\nFullname: Ann\r\n\r\n";
    m_pbx->replies.insert("VoicemailUsersList", list(boxes));
    Account account;
    account.id = m_account;
    account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_pbx->port() }, { u"user"_s, u"desk"_s }, { u"extension"_s, u"6001"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"hush"_s);
    m_backend->open(account, secrets);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPShowEndpoint"), 1, patience);
    QCOMPARE(m_backend->connection().state, ConnectionState::Synchronizing);
    m_pbx->drop();
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().state, ConnectionState::Reconnecting, patience);
    m_pbx->replies.remove("PJSIPShowEndpoint");
    m_backend->retryNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().state, ConnectionState::Online, patience);
    QVERIFY(can(Capability::Answer));
}

QTEST_GUILESS_MAIN(AsteriskPhonesTest)
#include "tst_asteriskphones.moc"
