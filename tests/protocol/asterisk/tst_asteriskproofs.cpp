// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskbackend.h"
#include "tests/protocol/asterisk/fakeami.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Asterisk says "queued" or "sent" to much of what it is asked, and then nothing may come of it: the operator is told
/// that it was done only once it shows.
class AsteriskProofsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void codeThatWorks_data() { codes(); }
    void codeThatWorks();
    void codeThatIsAnother_data() { codes(); }
    void codeThatIsAnother();
    void partyThatLeavesMeanwhile_data() { codes(); }
    void partyThatLeavesMeanwhile();
    void phoneThatListens_data() { wishes(); }
    void phoneThatListens();
    void phoneThatIsAboutToRing();
    void phoneThatDoesNotListen_data() { wishes(); }
    void phoneThatDoesNotListen();
    void phoneThatIsHungUpMeanwhile_data();
    void phoneThatIsHungUpMeanwhile();
    void linkThatIsCutMeanwhile();
    void olderPhone();

private:
    enum class Code { ThreeWay, Swap };
    enum class Wish { Answer, Hold, Unhold };
    using Asked = QFuture<Result<void>>;

    static void codes();
    static void wishes();
    CallCommand::Kind kind(Code code) const;
    Asked ask(const CallCommand::Kind &what) { return m_backend->perform({ m_account, what }); }
    Asked ask(Wish wish);
    LineState own() const { return m_state.find<Call>(m_call)->legOf({ m_account, u"6001"_s })->state; }
    void add(const char *who, const char *id, int state);
    void event(const char *name, const char *who, const char *id, const char *bridge = nullptr);
    void talk();
    void consult();
    const AccountId m_account { u"t"_s };
    const CallId m_call { m_account, u"100.1"_s };
    std::unique_ptr<FakeAmi> m_pbx;
    std::unique_ptr<AsteriskBackend> m_backend;
    StateStore m_state;
};

constexpr int patience = 20'000;

void AsteriskProofsTest::init()
{
    m_pbx = std::make_unique<FakeAmi>();
    QByteArray hints;
    for (const char *device : { "PJSIP/6001", "PJSIP/6002", "SIP/6003" })
        hints += "Event: ExtensionStatus\r\nActionID: %ID%\r\nExten: "_ba + QByteArray(device).right(4)
            + "\r\nContext: internal\r\nHint: " + device + "\r\nStatus: 0\r\n\r\n";
    m_pbx->replies.insert("ExtensionStateList",
        "Response: Success\r\nActionID: %ID%\r\nEventList: start\r\n\r\n" + hints
            + "Event: AllComplete\r\nActionID: %ID%\r\nEventList: Complete\r\n\r\n");
    AsteriskTimings timings;
    timings.transferMs = timings.phoneMs = timings.bridgeMs = 300'000; // as good as for ever
    if (QByteArrayView(QTest::currentTestFunction()) == "codeThatIsAnother"
        || QByteArrayView(QTest::currentTestFunction()) == "phoneThatDoesNotListen")
        timings.transferMs = timings.phoneMs = 50;
    timings.ownKeyPauseMs = 5;
    m_backend = std::make_unique<AsteriskBackend>(timings, nullptr);
    m_state.clear();
    connect(
        m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
    Account account;
    account.id = m_account;
    account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_pbx->port() }, { u"user"_s, u"desk"_s },
        { u"extension"_s, u"6001"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"hush"_s);
    m_backend->open(account, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(m_backend->connection().state == ConnectionState::Online, patience);
}

void AsteriskProofsTest::cleanup()
{
    m_backend.reset();
    m_pbx.reset();
}

void AsteriskProofsTest::codes()
{
    QTest::addColumn<Code>("code");
    QTest::newRow("three-way") << Code::ThreeWay;
    QTest::newRow("swap") << Code::Swap;
}

void AsteriskProofsTest::wishes()
{
    QTest::addColumn<Wish>("wish");
    QTest::newRow("answer") << Wish::Answer;
    QTest::newRow("hold") << Wish::Hold;
    QTest::newRow("unhold") << Wish::Unhold;
}

CallCommand::Kind AsteriskProofsTest::kind(Code code) const
{
    if (code == Code::ThreeWay)
        return Command::ThreeWay { m_call, {} };
    return Command::SwapParties { m_call, {} };
}

AsteriskProofsTest::Asked AsteriskProofsTest::ask(Wish wish)
{
    switch (wish) {
    case Wish::Answer: return ask(Command::Answer { m_call, {} });
    case Wish::Hold: return ask(Command::Hold { m_call, {} });
    case Wish::Unhold: break;
    }
    return ask(Command::Unhold { m_call, {} });
}

void AsteriskProofsTest::add(const char *who, const char *id, int state)
{
    m_pbx->event("Event: Newchannel\nChannel: "_ba + who + "\nChannelState: " + QByteArray::number(state)
        + "\nCallerIDNum: 5550100\nUniqueid: " + id + "\nLinkedid: 100.1");
}

void AsteriskProofsTest::event(const char *name, const char *who, const char *id, const char *bridge)
{
    m_pbx->event("Event: "_ba + name + "\nChannel: " + who + "\nChannelState: 6\nUniqueid: " + id + "\nLinkedid: 100.1"
        + (bridge ? "\nBridgeType: basic\nBridgeUniqueid: "_ba + bridge : QByteArray()));
}

void AsteriskProofsTest::talk()
{
    add("PJSIP/trunk-1", "100.1", 6);
    add("PJSIP/6001-1", "100.2", 6);
    event("BridgeEnter", "PJSIP/trunk-1", "100.1", "a");
    event("BridgeEnter", "PJSIP/6001-1", "100.2", "a");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_state.find<Call>(m_call) && m_state.find<Call>(m_call)->state == CallState::Talking, patience);
}

void AsteriskProofsTest::consult()
{
    talk();
    event("Hold", "PJSIP/6001-1", "100.2");
    event("BridgeLeave", "PJSIP/6001-1", "100.2", "a");
    event("BridgeEnter", "PJSIP/6001-1", "100.2", "b");
    add("PJSIP/6002-1", "100.3", 6);
    event("BridgeEnter", "PJSIP/6002-1", "100.3", "b");
    QTRY_COMPARE_WITH_TIMEOUT(m_state.find<Call>(m_call)->legs.size(), 3, patience);
}

void AsteriskProofsTest::codeThatWorks()
{
    QFETCH(Code, code);
    consult();
    const Asked asked = ask(kind(code));
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PlayDTMF"), 2, patience);
    // The keys were taken; what follows from them is not told yet.
    add("PJSIP/trunk-9", "900.1", 4);
    add("PJSIP/6002-9", "900.2", 5);
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(m_call)->legs.size() > 3, patience);
    QVERIFY(!asked.isFinished());
    if (code == Code::Swap)
        event("Hold", "PJSIP/6001-1", "100.2"); // whom it leaves now
    event("BridgeLeave", "PJSIP/6001-1", "100.2", "b");
    event("BridgeEnter", "PJSIP/6001-1", "100.2", "a");
    if (code == Code::ThreeWay) {
        QTRY_COMPARE_WITH_TIMEOUT(own(), LineState::Talking, patience);
        QVERIFY(!asked.isFinished());
        event("BridgeLeave", "PJSIP/6002-1", "100.3", "b");
        event("BridgeEnter", "PJSIP/6002-1", "100.3", "a");
    }
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    QVERIFY(asked.result());
    if (code == Code::Swap) {
        // Who was asked waits now, and is still the one who is asked.
        const auto ben = [this] { return *m_state.find<Call>(m_call)->legOf({ m_account, u"6002"_s }); };
        QTRY_COMPARE_WITH_TIMEOUT(ben().state, LineState::Held, patience);
        QVERIFY(ben().consultation);
        QCOMPARE(own(), LineState::Talking);
    }
}

void AsteriskProofsTest::codeThatIsAnother()
{
    QFETCH(Code, code);
    consult();
    const Asked asked = ask(kind(code));
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    QCOMPARE(m_pbx->count("PlayDTMF"), 2);
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, PbxError::Kind::Refused);
    QVERIFY(asked.result().error().detail.contains(code == Code::ThreeWay ? "*3"_L1 : "*4"_L1));
}

void AsteriskProofsTest::partyThatLeavesMeanwhile()
{
    QFETCH(Code, code);
    consult();
    const Asked asked = ask(kind(code));
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PlayDTMF"), 2, patience);
    event("Hangup", "PJSIP/6002-1", "100.3");
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, PbxError::Kind::NoSuchCall);
}

void AsteriskProofsTest::phoneThatListens()
{
    QFETCH(Wish, wish);
    if (wish == Wish::Answer) {
        add("PJSIP/trunk-1", "100.1", 4);
        add("PJSIP/6001-1", "100.2", 5);
        QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(m_call), patience);
    } else {
        talk();
    }
    if (wish == Wish::Unhold) {
        event("Hold", "PJSIP/6001-1", "100.2");
        QTRY_COMPARE_WITH_TIMEOUT(m_state.find<Call>(m_call)->state, CallState::Held, patience);
    }
    const Asked asked = ask(wish);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPNotify"), 1, patience);
    QCOMPARE(m_pbx->last("PJSIPNotify").value("Variable"), wish == Wish::Hold ? "Event=hold"_ba : "Event=talk"_ba);
    // Its answer is there by the time that another is.
    const auto later = m_backend->callMethod(u"Ping"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(later.isFinished(), patience);
    QVERIFY(!asked.isFinished());
    event(wish == Wish::Answer ? "Newstate" : wish == Wish::Hold ? "Hold" : "Unhold", "PJSIP/6001-1", "100.2");
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    QVERIFY(asked.result());
}

void AsteriskProofsTest::phoneThatIsAboutToRing()
{
    // It is shown as rung from the moment in which it is called, and can be answered once it has said that it rings.
    add("PJSIP/trunk-1", "100.1", 4);
    add("PJSIP/6001-1", "100.2", 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(m_call) && own() == LineState::Ringing, patience);
    const Asked asked = ask(Wish::Answer);
    QVERIFY(!asked.isFinished());
    QCOMPARE(m_pbx->count("PJSIPNotify"), 0);
    m_pbx->event("Event: Newstate\nChannel: PJSIP/6001-1\nChannelState: 5\nUniqueid: 100.2\nLinkedid: 100.1");
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPNotify"), 1, patience);
    event("Newstate", "PJSIP/6001-1", "100.2");
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    QVERIFY(asked.result());
}

void AsteriskProofsTest::phoneThatDoesNotListen()
{
    QFETCH(Wish, wish);
    if (wish == Wish::Answer) {
        add("PJSIP/trunk-1", "100.1", 4);
        add("PJSIP/6001-1", "100.2", 5);
        QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(m_call), patience);
    } else {
        talk();
    }
    if (wish == Wish::Unhold) {
        event("Hold", "PJSIP/6001-1", "100.2");
        QTRY_COMPARE_WITH_TIMEOUT(m_state.find<Call>(m_call)->state, CallState::Held, patience);
    }
    const Asked asked = ask(wish);
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    QCOMPARE(m_pbx->count("PJSIPNotify"), 1);
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, PbxError::Kind::Refused);
    QVERIFY(!asked.result().error().detail.isEmpty());
}

void AsteriskProofsTest::phoneThatIsHungUpMeanwhile_data()
{
    QTest::addColumn<bool>("hasListened");
    QTest::newRow("the first time") << false;
    QTest::newRow("after it has listened") << true;
}

void AsteriskProofsTest::phoneThatIsHungUpMeanwhile()
{
    // A phone that knows no such event may lose its call for having been asked. It is not asked again, unless it has
    // listened before.
    QFETCH(bool, hasListened);
    talk();
    if (hasListened) {
        const Asked first = ask(Wish::Hold);
        QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPNotify"), 1, patience);
        event("Hold", "PJSIP/6001-1", "100.2");
        QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), patience);
        QVERIFY(first.result());
        event("Unhold", "PJSIP/6001-1", "100.2");
        QTRY_COMPARE_WITH_TIMEOUT(own(), LineState::Talking, patience);
        QCOMPARE(ask(Wish::Unhold).result().error().kind, PbxError::Kind::Refused); // it is so already
    }
    const int before = m_pbx->count("PJSIPNotify");
    const Asked asked = ask(Wish::Hold);
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPNotify"), before + 1, patience);
    event("Hangup", "PJSIP/6001-1", "100.2");
    event("Hangup", "PJSIP/trunk-1", "100.1");
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), patience);
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, PbxError::Kind::NoSuchCall);
    QTRY_VERIFY_WITH_TIMEOUT(!m_state.find<Call>(m_call), patience);
    talk();
    const Asked again = ask(Wish::Hold);
    if (hasListened) {
        QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PJSIPNotify"), before + 2, patience);
        return;
    }
    QVERIFY(again.isFinished());
    QCOMPARE(again.result().error().kind, PbxError::Kind::NotSupported);
    QVERIFY(!again.result().error().detail.isEmpty());
    QCOMPARE(m_pbx->count("PJSIPNotify"), before + 1);
}

void AsteriskProofsTest::linkThatIsCutMeanwhile()
{
    consult();
    const Asked swap = ask(kind(Code::Swap));
    QTRY_COMPARE_WITH_TIMEOUT(m_pbx->count("PlayDTMF"), 2, patience);
    m_pbx->stop();
    QTRY_VERIFY_WITH_TIMEOUT(swap.isFinished(), patience);
    QVERIFY(!swap.result());
    QCOMPARE(swap.result().error().kind, PbxError::Kind::NotConnected);
}

void AsteriskProofsTest::olderPhone()
{
    add("PJSIP/trunk-1", "100.1", 4);
    add("SIP/6003-1", "100.2", 5);
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(m_call) && m_state.find<Call>(m_call)->legs.size() == 2, patience);
    const LegId ringing = m_state.find<Call>(m_call)->legs.last().id;
    const Asked asked = ask(Command::Answer { m_call, ringing });
    QVERIFY(asked.isFinished());
    QVERIFY(!asked.result());
    QCOMPARE(asked.result().error().kind, PbxError::Kind::NotSupported);
    QVERIFY(!asked.result().error().detail.isEmpty());
    QCOMPARE(m_pbx->count("PJSIPNotify"), 0);
}

QTEST_GUILESS_MAIN(AsteriskProofsTest)
#include "tst_asteriskproofs.moc"
