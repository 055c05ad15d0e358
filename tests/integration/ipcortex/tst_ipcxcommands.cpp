// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/ipcortex/ipcxcoverage.h"
#include "tests/integration/ipcortex/ipcxrig.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What an operator can ask for, and every documented method, by both ways in.
class TestIpcxCommands : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void answerHoldHangUp();
    void dialAndTransfer();
    void attendedComplete();
    void attendedCancelAndSwap();
    void parkAndFetch();
    void waitingCallers();
    void queueMembership();
    void presence();
    void nightMode();
    void tags();
    void addressBook();
    void callRecords();
    void othersCalls();
    void notThere();
    void everyMethod();
    void zzCoverageTableIsCurrent();

private:
    bool isHosted() const { return m_rig.backend->isHosted(); }
    CallId answeredCall(const QString &from = u"5550100"_s);
    QString truthState()
    {
        return m_rig.sim->truth().value("calls"_L1).toArray().at(0).toObject().value("state"_L1).toString();
    }
    QStringList people();

    IpcxRig m_rig;
    QHash<QString, QSet<QString>> m_answered; ///< methods, and the ways in by which they were
};

void TestIpcxCommands::initTestCase_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("hosted") << u"hosted"_s;
    QTest::newRow("native") << u"native"_s;
}

void TestIpcxCommands::init()
{
    QFETCH_GLOBAL(const QString, transport);
    QVERIFY2(m_rig.startSim({ u"--answer-ms"_s, u"50"_s }), m_rig.sim->output());
    QVERIFY(m_rig.connectBackend(transport));
}

/// A caller from outside whom 1000 has answered.
CallId TestIpcxCommands::answeredCall(const QString &from)
{
    m_rig.sim->post(u"inbound"_s, { { "from"_L1, from }, { "to"_L1, "1000"_L1 } });
    Call ringing;
    const bool rings = QTest::qWaitFor([&] {
        for (const Call &call : m_rig.state.table<Call>())
            if (call.state == CallState::Ringing)
                ringing = call;
        return !ringing.id.isEmpty();
    });
    if (!rings || !m_rig.perform(Command::Answer { ringing.id, {} }))
        return {};
    const bool talks =
        QTest::qWaitFor([&] { return m_rig.state.table<Call>().value(ringing.id).state == CallState::Talking; });
    return talks ? ringing.id : CallId();
}

/// Numbers in the one call there is.
QStringList TestIpcxCommands::people()
{
    QStringList list;
    const QJsonArray calls = m_rig.sim->truth().value("calls"_L1).toArray();
    if (calls.size() != 1)
        return list;
    for (const QJsonValue value : calls.at(0).toObject().value("legs"_L1).toArray()) {
        const QJsonObject leg = value.toObject();
        list.append(
            leg.contains("extension"_L1) ? leg.value("extension"_L1).toString() : leg.value("number"_L1).toString());
    }
    list.sort();
    return list;
}

void TestIpcxCommands::answerHoldHangUp()
{
    const CallId call = answeredCall();
    QVERIFY(!call.isEmpty());
    QCOMPARE(truthState(), u"talking"_s);
    QVERIFY(m_rig.perform(Command::Hold { call, {} }));
    QTRY_COMPARE(m_rig.state.table<Call>().value(call).state, CallState::Held);
    QVERIFY(m_rig.perform(Command::Unhold { call, {} }));
    QTRY_COMPARE(m_rig.state.table<Call>().value(call).state, CallState::Talking);
    QVERIFY(m_rig.perform(Command::HangUp { call, {}, false }));
    QTRY_VERIFY(m_rig.state.table<Call>().isEmpty());
}

void TestIpcxCommands::dialAndTransfer()
{
    QVERIFY(m_rig.perform(Command::Dial { {}, u"1001"_s, {}, true }));
    QTRY_COMPARE(m_rig.onlyCall().state, CallState::Talking);
    QCOMPARE(people(), (QStringList { u"1000"_s, u"1001"_s }));
    QVERIFY(m_rig.perform(Command::BlindTransfer { m_rig.onlyCall().id, {}, u"1004"_s }));
    QTRY_COMPARE(people(), (QStringList { u"1001"_s, u"1004"_s }));
    QStringList left;
    QVERIFY2(m_rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void TestIpcxCommands::attendedComplete()
{
    const CallId call = answeredCall();
    QVERIFY(m_rig.perform(Command::AttendedTransfer { call, {}, u"1001"_s }));
    const auto consultation = [this, call] {
        for (const Call &other : m_rig.state.table<Call>())
            if (other.consultationFor == call)
                return other;
        return Call();
    };
    QTRY_COMPARE(consultation().state, CallState::Talking);
    QVERIFY(m_rig.perform(Command::CompleteTransfer { call, {} }));
    QTRY_COMPARE(people(), (QStringList { u"1001"_s, u"5550100"_s }));
    QTRY_COMPARE(m_rig.state.table<Call>().size(), 1);
    QVERIFY(m_rig.onlyCall().consultationFor.isEmpty());
}

void TestIpcxCommands::attendedCancelAndSwap()
{
    const CallId call = answeredCall();
    QVERIFY(m_rig.perform(Command::AttendedTransfer { call, {}, u"1001"_s }));
    QTRY_COMPARE(m_rig.state.table<Call>().size(), 2);
    const auto state = [this](const CallId &id) { return m_rig.state.table<Call>().value(id).state; };
    CallId second;
    for (const Call &other : m_rig.state.table<Call>())
        if (other.id != call)
            second = other.id;
    QTRY_COMPARE(state(second), CallState::Talking);
    QVERIFY(m_rig.perform(Command::SwapParties { call, {} }));
    QTRY_COMPARE(state(call), CallState::Talking);
    QTRY_COMPARE(state(second), CallState::Held);
    QVERIFY(m_rig.perform(Command::SwapParties { call, {} }));
    QTRY_COMPARE(state(second), CallState::Talking);
    QVERIFY(m_rig.perform(Command::CancelTransfer { call, {} }));
    QTRY_COMPARE(m_rig.state.table<Call>().size(), 1);
    QTRY_COMPARE(state(call), CallState::Talking);
}

void TestIpcxCommands::parkAndFetch()
{
    const CallId call = answeredCall();
    QVERIFY(m_rig.backend->capabilities().has(Capability::Park));
    QVERIFY(!m_rig.backend->capabilities().knows(Capability::ParkToSlot));
    const auto toSlot = m_rig.perform(Command::Park { call, {}, ParkSlotId(m_rig.account, u"75"_s) });
    QCOMPARE(toSlot.error().kind, PbxError::Kind::NotSupported);
    QVERIFY(m_rig.perform(Command::Park { call, {}, {} }));
    const auto parked = [this] {
        for (const ParkSlot &slot : m_rig.state.table<ParkSlot>())
            if (slot.occupied)
                return slot;
        return ParkSlot();
    };
    QTRY_VERIFY(parked().occupied);
    QTRY_COMPARE(m_rig.state.table<Call>().value(call).state, CallState::Parked);
    QCOMPARE(parked().callerNumber, u"5550100"_s);
    QCOMPARE(parked().call, call);
    QStringList left;
    QVERIFY2(m_rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(m_rig.perform(Command::Unpark { parked().id, {} }));
    QTRY_COMPARE(people(), (QStringList { u"1000"_s, u"5550100"_s }));
    QTRY_VERIFY(!parked().occupied);
}

void TestIpcxCommands::waitingCallers()
{
    // Nobody is there to take it.
    for (const QString &agent : { u"1002"_s, u"1003"_s })
        QVERIFY(m_rig.control(u"unregister"_s, agent));
    m_rig.sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "6700"_L1 } });
    const auto queue = [this] { return m_rig.state.table<Queue>().value({ m_rig.account, u"6700"_s }); };
    QTRY_COMPARE(queue().waiting.size(), 1);
    const QueueCaller caller = queue().waiting.first();
    QCOMPARE(caller.number, u"5550100"_s);
    // By the server's clock, put right by the difference: it came just now.
    QVERIFY(qAbs(caller.since.msecsTo(QDateTime::currentDateTimeUtc())) < 30'000);
    QTRY_COMPARE(m_rig.state.table<Call>().value(caller.call).state, CallState::Queued);
    const auto taken = m_rig.perform(Command::TakeFromQueue { caller.call, queue().id, {} });
    if (isHosted()) {
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message()));
        QTRY_VERIFY(people().contains(u"1000"_s));
    } else {
        QCOMPARE(taken.error().kind, PbxError::Kind::NotSupported);
        QVERIFY(!m_rig.backend->capabilities().knows(Capability::TakeFromQueue));
    }
}

void TestIpcxCommands::queueMembership()
{
    const QueueId queue(m_rig.account, u"6700"_s);
    const ExtensionId agent(m_rig.account, u"1002"_s);
    const auto row = [&] { return m_rig.state.table<QueueAgent>().value(queueAgentId(queue, agent)); };
    QVERIFY(row().loggedIn);
    QVERIFY(m_rig.perform(Command::QueueLogin { queue, agent, false }));
    QTRY_VERIFY(!row().loggedIn);
    QVERIFY(m_rig.perform(Command::QueueLogin { queue, agent, true }));
    QTRY_VERIFY(row().loggedIn);
    QCOMPARE(m_rig.perform(Command::QueuePause { queue, agent, true, {} }).error().kind, PbxError::Kind::NotSupported);
}

void TestIpcxCommands::presence()
{
    const auto own = [this] { return m_rig.state.table<Extension>().value({ m_rig.account, u"1000"_s }); };
    const auto set = m_rig.perform(Command::SetPresence { own().id, Presence::Lunch, u"back at one"_s });
    if (isHosted()) {
        QCOMPARE(set.error().kind, PbxError::Kind::NotSupported);
        QVERIFY(!m_rig.backend->capabilities().knows(Capability::SetPresence));
        return;
    }
    QVERIFY(set);
    QTRY_COMPARE(own().presence, Presence::Lunch);
    QCOMPARE(own().presenceText, u"back at one"_s);
    QCOMPARE(
        m_rig.perform(Command::SetPresence { ExtensionId(m_rig.account, u"1001"_s), Presence::Away, {} }).error().kind,
        PbxError::Kind::NotAllowed);
}

void TestIpcxCommands::nightMode()
{
    const FlowId flow(m_rig.account, u"default/0"_s);
    QTRY_COMPARE(m_rig.state.table<Flow>().value(flow).value, u"day"_s);
    QVERIFY(m_rig.perform(Command::SetFlow { flow, u"night"_s }));
    QTRY_COMPARE(m_rig.state.table<Flow>().value(flow).value, u"night"_s);
    QCOMPARE(m_rig.sim->truth().value("flows"_L1).toArray().at(0).toObject().value("value"_L1).toString(), u"night"_s);
    QVERIFY(m_rig.perform(Command::SetFlow { flow, u"day"_s }));
    QTRY_COMPARE(m_rig.state.table<Flow>().value(flow).value, u"day"_s);
    QCOMPARE(m_rig.perform(Command::SetFlow { flow, u"dusk"_s }).error().kind, PbxError::Kind::NoSuchTarget);
}

void TestIpcxCommands::tags()
{
    const auto person = [this](const QString &number) {
        return m_rig.state.table<Extension>().value({ m_rig.account, number });
    };
    const auto set = m_rig.perform(Command::SetTags { person(u"1001"_s).id, { u"french"_s, u"billing"_s } });
    if (!isHosted()) {
        QCOMPARE(set.error().kind, PbxError::Kind::NotSupported);
        return;
    }
    QVERIFY(set);
    QTRY_COMPARE(person(u"1001"_s).tags, (QStringList { u"french"_s, u"billing"_s }));
    // An ordinary user may tag himself alone.
    QVERIFY(m_rig.connectBackend(u"hosted"_s, u"1001"_s));
    QVERIFY(m_rig.backend->capabilities().has(Capability::EditTags));
    QCOMPARE(m_rig.perform(Command::SetTags { person(u"1002"_s).id, { u"x"_s } }).error().kind, PbxError::Kind::NotAllowed);
    QVERIFY(m_rig.perform(Command::SetTags { person(u"1001"_s).id, { u"french"_s } }));
    QTRY_COMPARE(person(u"1001"_s).tags, QStringList { u"french"_s });
}

void TestIpcxCommands::addressBook()
{
    const auto wait = [](auto future) {
        return QTest::qWaitFor([&future] { return future.isFinished(); })
            ? future.result()
            : decltype(future.result())(PbxError { PbxError::Kind::Timeout, {} });
    };
    const auto found = [&](const QString &text) {
        return wait(m_rig.backend->searchContacts({ {}, text, 0, 100 }))->rows;
    };
    QVERIFY(!found({}).isEmpty());
    QCOMPARE(found(u"1001"_s).size(), 1);
    Contact contact;
    contact.name = u"Zoe Zander"_s;
    contact.numbers = { { u"work"_s, u"0401 234567"_s } };
    const Result<ContactId> saved = wait(m_rig.backend->saveContact(contact));
    QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().message()));
    QTRY_COMPARE(found(u"Zander"_s).size(), 1);
    // It is told by itself, too, and people of the PABX are no entries.
    const auto told = [this](const QString &name) {
        const auto &all = m_rig.state.table<Contact>();
        return std::count_if(all.cbegin(), all.cend(), [&name](const Contact &one) { return one.name == name; });
    };
    QTRY_COMPARE(told(u"Zoe Zander"_s), 1);
    QVERIFY(std::none_of(m_rig.state.table<Contact>().cbegin(), m_rig.state.table<Contact>().cend(),
        [](const Contact &one) { return one.numbers.first().number == "1001"_L1; }));
    contact = found(u"Zander"_s).first();
    QCOMPARE(contact.numbers.first().number, u"0401234567"_s);
    contact.name = u"Zoe Zimmer"_s;
    QVERIFY(wait(m_rig.backend->saveContact(contact)).has_value());
    QTRY_COMPARE(found(u"Zimmer"_s).size(), 1);
    QCOMPARE(wait(m_rig.backend->fetchContact(contact.id))->name, u"Zoe Zimmer"_s);
    QVERIFY(wait(m_rig.backend->deleteContact(contact.id)).has_value());
    QTRY_VERIFY(found(u"Zimmer"_s).isEmpty());
    QTRY_COMPARE(told(u"Zoe Zimmer"_s), 0);
    contact.numbers.first().number = u"no number"_s;
    QCOMPARE(wait(m_rig.backend->saveContact(contact)).error().kind, PbxError::Kind::Refused);
}

void TestIpcxCommands::callRecords()
{
    CdrQuery query;
    query.number = u"1001"_s;
    query.limit = 3;
    QFuture<Result<CdrPage>> future = m_rig.backend->fetchCdrs(query);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    const CdrPage page = *future.result();
    QCOMPARE(page.rows.size(), 3);
    QVERIFY(page.more);
    for (const Cdr &cdr : page.rows) {
        QVERIFY(cdr.callerNumber == u"1001"_s || cdr.calleeNumber == u"1001"_s);
        QVERIFY(cdr.startedAt.isValid());
        QVERIFY(cdr.direction != Direction::Unknown);
        QVERIFY(cdr.disposition != Disposition::Unknown);
    }
    QVERIFY(page.rows.at(0).startedAt >= page.rows.at(1).startedAt);
}

void TestIpcxCommands::othersCalls()
{
    // They can be seen, and not touched. [doc]
    m_rig.sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1004"_L1 } });
    QTRY_COMPARE(m_rig.onlyCall().state, CallState::Talking);
    const CallId call = m_rig.onlyCall().id;
    QCOMPARE(m_rig.perform(Command::HangUp { call, {}, false }).error().kind, PbxError::Kind::NotAllowed);
    QCOMPARE(m_rig.perform(Command::Hold { call, m_rig.onlyCall().legs.first().id }).error().kind,
        PbxError::Kind::NotAllowed);
    QCOMPARE(m_rig.perform(Command::Dial { ExtensionId(m_rig.account, u"1001"_s), u"1002"_s, {}, true }).error().kind,
        PbxError::Kind::NotAllowed);
}

void TestIpcxCommands::notThere()
{
    using K = PbxError::Kind;
    const CallId none(m_rig.account, u"none"_s);
    QCOMPARE(m_rig.perform(Command::Hold { none, {} }).error().kind, K::NoSuchCall);
    QCOMPARE(m_rig.perform(Command::CompleteTransfer { none, {} }).error().kind, K::NoSuchCall);
    QCOMPARE(m_rig.perform(Command::Unpark { ParkSlotId(m_rig.account, u"99"_s), {} }).error().kind, K::NoSuchTarget);
    const CallId call = answeredCall();
    for (const CallCommand::Kind &what : QList<CallCommand::Kind> {
             Command::SetRecording { call, {}, RecordingState::On }, Command::Barge { call, {}, {}, BargeMode::Listen },
             Command::ThreeWay { call, {} }, Command::Mute { call, {}, true }, Command::SendDtmf { call, {}, u"1"_s },
             Command::SetDoNotDisturb { {}, true }, Command::ForwardCall { call, {} } })
        QCOMPARE(m_rig.perform(what).error().kind, K::NotSupported);
    for (const Capability never : { Capability::Record, Capability::RecordPause, Capability::Barge, Capability::Listen,
             Capability::Whisper, Capability::QueuePause })
        QVERIFY(!m_rig.backend->capabilities().knows(never));
}

void TestIpcxCommands::everyMethod()
{
    QFETCH_GLOBAL(const QString, transport);
    const CallId call = answeredCall();
    QVERIFY(!call.isEmpty());
    const QString leg = m_rig.state.table<Call>().value(call).legOf({ m_rig.account, u"1000"_s })->id.local();
    const QString channel = leg.section(u'/', -1);
    const QString device = u"SIP/1000"_s;
    const QString mac = u"0004F20010001"_s;
    const QJsonObject auth { { "type"_L1, "auth"_L1 }, { "username"_L1, "1000"_L1 },
        { "password"_L1, "cordboard"_L1 } };
    const QJsonObject event { { "start"_L1, qint64(4'000'000'000'000) }, { "end"_L1, qint64(4'000'000'100'000) },
        { "repeat"_L1, "NEVER"_L1 }, { "action"_L1, "ON"_L1 }, { "instance"_L1, "1"_L1 },
        { "company"_L1, "default"_L1 } };
    const QHash<QString, QJsonObject> with {
        { u"PBX.idle"_s, { { "enable"_L1, false } } },
        { u"PBX.REST"_s, { { "path"_L1, "/call/read"_L1 }, { "data"_L1, QJsonObject { { "type"_L1, "cdr"_L1 } } } } },
        { u"PBX.iceServers"_s, { { "stun"_L1, "stun.example.com"_L1 }, { "turn"_L1, QJsonArray() } } },
        { u"Auth.login"_s, { { "username"_L1, "1000"_L1 }, { "password"_L1, "cordboard"_L1 } } },
        { u"Auth.setHost"_s, { { "url"_L1, m_rig.sim->url().toString(QUrl::StripTrailingSlash) } } },
        { u"Device.dial"_s, { { "device"_L1, device }, { "number"_L1, "1001"_L1 } } },
        { u"Device.history"_s, { { "device"_L1, device }, { "on"_L1, true } } },
        { u"Extension.dial"_s, { { "extension"_L1, "1001"_L1 }, { "device"_L1, device } } },
        { u"Contact.dial"_s, { { "contact"_L1, "12"_L1 }, { "device"_L1, device } } },
        { u"Contact.tags"_s, { { "contact"_L1, "12"_L1 }, { "tags"_L1, QJsonArray { "a"_L1 } } } },
        { u"Address.tags"_s, { { "address"_L1, "12"_L1 }, { "tags"_L1, QJsonArray { "b"_L1 } } } },
        { u"Call.talk"_s, { { "call"_L1, leg } } },
        { u"Call.hold"_s, { { "call"_L1, leg } } },
        { u"Call.hangup"_s, { { "call"_L1, leg } } },
        { u"Call.send"_s, { { "call"_L1, leg }, { "number"_L1, "1001"_L1 } } },
        { u"Call.transfer"_s, { { "call"_L1, leg }, { "number"_L1, "1001"_L1 } } },
        { u"Call.attended"_s, { { "call"_L1, leg }, { "cid"_L1, "1"_L1 }, { "device"_L1, device } } },
        { u"rest/auth"_s, { { "auth"_L1, auth } } },
        { u"rest/auth/logout"_s, { { "auth"_L1, QJsonObject { { "type"_L1, "auth"_L1 } } } } },
        { u"rest/call/read"_s, { { "type"_L1, "cdr"_L1 } } },
        { u"rest/dialplan/readcal"_s, { { "type"_L1, "nm"_L1 } } },
        { u"rest/dialplan/createcal"_s, { { "type"_L1, "nm"_L1 }, { "values"_L1, event } } },
        { u"api/login"_s, {} },
        { u"api/selcompany"_s, { { "company"_L1, "default"_L1 } } },
        { u"api/refresh"_s, { { "data"_L1, "roster"_L1 } } },
        { u"api/call"_s, { { "number"_L1, "1001"_L1 }, { "mac"_L1, mac }, { "autoanswer"_L1, true } } },
        { u"api/hangup"_s, { { "hangup"_L1, channel }, { "device"_L1, device } } },
        { u"api/talkhold"_s, { { "hold"_L1, "hold"_L1 }, { "call"_L1, channel }, { "device"_L1, device } } },
        { u"api/transfer"_s, { { "transfer"_L1, channel }, { "number"_L1, "1001"_L1 }, { "device"_L1, device } } },
        { u"api/attended"_s,
            { { "attended"_L1, channel }, { "device"_L1, device }, { "dest"_L1, "1"_L1 }, { "ddevice"_L1, device } } },
        { u"api/opt"_s, { { "opt"_L1, "in"_L1 }, { "exten"_L1, "6700"_L1 }, { "mac"_L1, u"0004F20010021"_s } } },
        { u"api/create"_s, { { "type"_L1, "address"_L1 }, { "name"_L1, "Zoe"_L1 }, { "number"_L1, "0401"_L1 } } },
        { u"api/edit"_s,
            { { "type"_L1, "address"_L1 }, { "key"_L1, "0"_L1 }, { "name"_L1, "Zoe"_L1 },
                { "number"_L1, "0402"_L1 } } },
        { u"api/delete"_s, { { "type"_L1, "address"_L1 }, { "key"_L1, "0"_L1 } } },
        { u"api/save"_s, { { "type"_L1, "ocm2config"_L1 }, { "data"_L1, "e30="_L1 } } },
        { u"api/load"_s, { { "type"_L1, "ocm2config"_L1 } } },
        { u"api/status"_s, { { "show"_L1, "away"_L1 }, { "status"_L1, "out"_L1 } } },
    };
    // These end what the others need.
    const QSet<QString> last { u"Auth.logout"_s, u"Auth.exit"_s, u"api/logout"_s, u"api/exit"_s, u"PBX.stopFeed"_s,
        u"PBX.pauseFeed"_s, u"PBX.startFeed"_s, u"PBX.fetchData"_s, u"rest/auth/logout"_s, u"PBX.disableTags"_s };
    QList<MethodInfo> methods = m_rig.backend->methods();
    std::stable_sort(methods.begin(), methods.end(),
        [&last](const MethodInfo &a, const MethodInfo &b) { return last.contains(a.name) < last.contains(b.name); });
    int answered = 0;
    const QHash<QString, QString> unusable = m_rig.backend->unusableMethods();
    // Reports need nothing to be filled in: today's call records are meant.
    for (const MethodInfo &method : std::as_const(methods))
        if (method.report && !unusable.contains(method.name))
            QVERIFY2(m_rig.call(method.name).has_value(), qPrintable(method.name));
    for (const MethodInfo &method : std::as_const(methods)) {
        QVERIFY2(!method.what.isEmpty(), qPrintable(method.name));
        for (const MethodInfo::Parameter &parameter : method.parameters)
            QVERIFY2(
                (QStringList { u"string"_s, u"number"_s, u"bool"_s, u"array"_s, u"object"_s }).contains(parameter.type),
                qPrintable(method.name));
        const bool native = method.name.startsWith("api/"_L1);
        const bool rest = method.name.startsWith("rest/"_L1);
        // After one of these the link may be gone, or on its way back.
        const bool isLast = last.contains(method.name);
        if (isLast && !QTest::qWaitFor([this] { return m_rig.isOnline(); }, 2'000))
            QVERIFY(m_rig.connectBackend(transport));
        // What cannot be called is known before, and nothing else is said to be so.
        QVERIFY2(unusable.contains(method.name) == (!rest && native == isHosted()), qPrintable(method.name + unusable.value(method.name)));
        const Result<QJsonValue> result = m_rig.call(method.name, with.value(method.name));
        if (!rest && native == isHosted()) {
            QVERIFY2(!result && result.error().kind == PbxError::Kind::NotSupported, qPrintable(method.name));
            continue;
        }
        // Refused for its arguments is an answer too; not understood is none.
        const PbxError::Kind kind = result ? PbxError::Kind::None : result.error().kind;
        const bool understood = result || kind == PbxError::Kind::Refused || kind == PbxError::Kind::NoSuchCall
            || (isLast && kind == PbxError::Kind::NotConnected);
        QVERIFY2(understood, qPrintable(method.name + ": "_L1 + (result ? QString() : result.error().message())));
        if (!result)
            QVERIFY2(!result.error().detail.contains("no such command"_L1)
                    && !result.error().detail.contains("no such method"_L1),
                qPrintable(method.name));
        m_answered[method.name].insert(isHosted() ? u"hosted"_s : u"native"_s);
        ++answered;
    }
    QVERIFY(answered >= 30);
    QCOMPARE(m_rig.call(u"PBX.inventNothing"_s).has_value(), false);
}

void TestIpcxCommands::zzCoverageTableIsCurrent()
{
    QFETCH_GLOBAL(const QString, transport);
    if (transport != "native"_L1)
        return; // it runs after both
    QFile bridge(QStringLiteral(CORDBOARD_IPCX_SOURCES "/bridge.js"));
    QFile calls(QStringLiteral(CORDBOARD_IPCX_SOURCES "/bridge_calls.js"));
    QVERIFY(bridge.open(QIODevice::ReadOnly) && calls.open(QIODevice::ReadOnly));
    const QString scripts = QString::fromUtf8(bridge.readAll() + calls.readAll());
    for (const IpcxClassCoverage &one : ipcxClasses)
        for (const QString &property : QString::fromLatin1(one.properties).split(u' ')) {
            const QRegularExpression read(u"\\.%1\\b"_s.arg(property));
            QVERIFY2(read.match(scripts).hasMatch(), qPrintable(QLatin1StringView(one.name) + u'.' + property));
        }
    const QString table = ipcxCoverageTable(m_answered);
    QFile file(QStringLiteral(CORDBOARD_IPCX_SOURCES "/coverage.md"));
    if (qEnvironmentVariableIsSet("CORDBOARD_WRITE_COVERAGE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table.toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), table);
}

QTEST_GUILESS_MAIN(TestIpcxCommands)
#include "tst_ipcxcommands.moc"
