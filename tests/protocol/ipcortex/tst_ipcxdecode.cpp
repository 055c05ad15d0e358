// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxcdrcolumns.h"
#include "backends/ipcortex/ipcxdecode.h"
#include "backends/ipcortex/ipcxhttp.h"
#include "backends/ipcortex/ipcxliteral.h"
#include "backends/ipcortex/ipcxnightmode.h"
#include "backends/ipcortex/ipcxobjects.h"
#include "backends/ipcortex/ipcxsettings.h"
#include "backends/ipcortex/ipcxstates.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the PABX says, read by hand-made examples.
class TestIpcxDecode : public QObject
{
    Q_OBJECT
private slots:
    void login();
    void commandReplies();
    void serverTime();
    void directory();
    void addresses();
    void shownStates_data();
    void shownStates();
    void device();
    void deadCall();
    void park();
    void queue();
    void mailboxAndPresence();
    void registration_data();
    void registration();
    void nonsense();
    void objects();
    void cdrs_data();
    void cdrs();
    void nightMode();
    void settings();
    void redaction();
};

static QJsonObject object(const char *text)
{
    const auto value = IpcxLiteral::read(QString::fromUtf8(text));
    return value ? value->toObject() : QJsonObject();
}

void TestIpcxDecode::login()
{
    const auto user =
        decodeLogin(u"<response result=\"success\">\n<user id=\"11\" login=\"fred\" name=\"Fred B\" company=\"acme\" "
                    u"home=\"acme\" />\n"
                    "<action name=\"comms\" />\n<action name=\"admin\" company=\"true\" />\n</response>"_s);
    QVERIFY(user.has_value());
    QCOMPARE(user->id, u"11"_s);
    QCOMPARE(user->login, u"fred"_s);
    QCOMPARE(user->name, u"Fred B"_s);
    QCOMPARE(user->company, u"acme"_s);
    QCOMPARE(user->permissions.value(u"comms"_s), u"yes"_s);
    QCOMPARE(user->permissions.value(u"admin"_s), u"company"_s);
    const auto refused = decodeLogin(u"<response result=\"fail\" cmd=\"login\" data=\"login\">"_s);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, PbxError::Kind::AuthFailed);
}

void TestIpcxDecode::commandReplies()
{
    QVERIFY(decodeCommandReply(u"<response result=\"success\">\n</response>"_s).has_value());
    const auto refused = decodeCommandReply(u"<response result=\"fail\" cmd=\"hangup\" data=\"no such call\">"_s);
    QCOMPARE(refused.error().kind, PbxError::Kind::Refused);
    QCOMPARE(refused.error().detail, u"no such call"_s);
    QCOMPARE(decodeCommandReply(u"<html>500</html>"_s).error().kind, PbxError::Kind::Protocol);
}

void TestIpcxDecode::serverTime()
{
    QCOMPARE(*decodeServerTime(u"<response result=\"success\">\n<time time=\"1767258000.250\" />"_s), 1767258000.25);
    QVERIFY(!decodeServerTime(u"<response result=\"fail\">"_s).has_value());
}

void TestIpcxDecode::directory()
{
    const IpcxDirectory all = decodeDirectory(object(R"({
        cidToUsr: {11: {i: 11, x: '201', n: 'Ann', u: 'ann', e: 'ann@example.com', c: 'acme'}},
        cidToPhn: {11: [{d: 'alice', m: '0004F2000001', p: 1, n: 2, o: 1}], 12: [{d: 'alice', m: '0004F2000001', p: 1, o: 0, l: 'fork'}]},
        extToCid: {201: {e: '201', n: 'Ann', t: 'A', c: 'acme', v: 1, p: 25, l: [{i: 11, o: 1}, {i: 12, o: 0}]},
                   '600_acme': {e: '600', n: 'Sales', t: 'Q', c: 'acme', l: [{i: 11, o: 0}]}}})"));
    QCOMPARE(all.contacts.value(u"11"_s).extension, u"201"_s);
    QCOMPARE(all.contacts.value(u"11"_s).email, u"ann@example.com"_s);
    // A forked phone stands in two lists and belongs to its owner.
    QCOMPARE(all.phones.value(u"SIP/alice"_s).contact, u"11"_s);
    QCOMPARE(all.phones.value(u"SIP/alice"_s).mac, u"0004F20000011"_s);
    QCOMPARE(all.extensions.value(u"201"_s).owner, u"11"_s);
    QCOMPARE(all.extensions.value(u"600_acme"_s).number, u"600"_s);
    QCOMPARE(all.extensions.value(u"600_acme"_s).type, QChar(u'Q'));
    const IpcxDirectory lines = decodeDirectory(object("{cidToPhn: {11: [{d: 'bob', m: 'x', p: 1, o: 1}]}}"), all);
    QCOMPARE(lines.phones.size(), 1);
    QCOMPARE(lines.contacts.size(), 1);
}

void TestIpcxDecode::addresses()
{
    IpcxDirectory directory;
    directory.contacts.insert(u"11"_s, { u"11"_s, u"Ann"_s, {}, {}, {}, u"201"_s });
    const auto book = decodeAddresses(
        object(R"({addressBook: {system: [{pa: 70, n: 'Park', c: 'acme'}, {pi: '71', n: 'Pickup 71', c: 'acme'}],
        company: [{i: 11, n: 'Ann', e: '201'}, {k: 5, n: 'Dentist', e: '0123'}, {x: '600', n: 'Sales', c: 'acme'}], personal: [{k: 6, n: 'Mum', e: 'mum@example.com', x: '07'}]}})"),
        directory);
    using Kind = IpcxAddress::Kind;
    QCOMPARE(book.value(u"p70_acme"_s).kind, Kind::Park);
    QCOMPARE(book.value(u"p71_acme"_s).kind, Kind::PickUp);
    QCOMPARE(book.value(u"11"_s).number, u"201"_s);
    QCOMPARE(book.value(u"a5"_s).number, u"0123"_s);
    QCOMPARE(book.value(u"a5"_s).group, u"company"_s);
    QCOMPARE(book.value(u"e600_acme"_s).kind, Kind::Extension);
    QCOMPARE(book.value(u"a6"_s).number, u"07"_s);
    QCOMPARE(book.value(u"a6"_s).email, u"mum@example.com"_s);
}

void TestIpcxDecode::shownStates_data()
{
    // The table of section 4.5, row by row: near end, far end, what is shown.
    QTest::addColumn<QString>("nearState");
    QTest::addColumn<QString>("farState");
    QTest::addColumn<QString>("shown");
    const QList<QStringList> rows { { u"none"_s, u"down"_s, u"dial"_s, u"ring"_s, u"ring"_s, u"ring"_s },
        { u"dialing"_s, u"dial"_s, u"dial"_s, u"ring"_s, u"ring"_s, u"up"_s },
        { u"ring"_s, u"ring"_s, u"ring"_s, u"ring"_s, u"ring"_s, u"ring"_s },
        { u"ringing"_s, u"ring"_s, u"ring"_s, u"ring"_s, u"ring"_s, u"ring"_s },
        { u"up"_s, u"ring"_s, u"dial"_s, u"ring"_s, u"ring"_s, u"up"_s },
        { u"park"_s, u"park"_s, u"park"_s, u"ring"_s, u"park"_s, u"park"_s },
        { u"hold"_s, u"hold"_s, u"hold"_s, u"hold"_s, u"hold"_s, u"hold"_s } };
    const QStringList far { u"none"_s, u"dialing"_s, u"ring"_s, u"ringing"_s, u"up"_s };
    for (const QStringList &row : rows)
        for (int i = 0; i < far.size(); ++i)
            QTest::addRow("%s %s", qPrintable(row.first()), qPrintable(far.at(i)))
                << row.first() << far.at(i) << row.at(i + 1);
}

void TestIpcxDecode::shownStates()
{
    QFETCH(const QString, nearState);
    QFETCH(const QString, farState);
    QFETCH(const QString, shown);
    QCOMPARE(ipcxShownState(ipcxState(nearState), ipcxState(farState), false), ipcxState(shown));
    QCOMPARE(ipcxShownState(ipcxState(nearState), ipcxState(farState), true), IpcxState::Hold);
}

void TestIpcxDecode::device()
{
    IpcxUpdate update;
    decodeNode(u"SIP/alice"_s,
        object(
            R"({sequence: 4, blf: 3, company: 'acme', customData: {optout: '601,602'}, device: {status: 'OK (12 ms)', mailbox: '201@default',
        calls: [{ID: '14.1', callID: 'abc', party: 'Callee', state: 'up', holdState: 1, callerID: '201', bridgedObj: {state: 'up', callerID: '5550100', callerName: 'Ole'}},
                {ID: '14.2', callID: 'def', party: 'caller', state: 'ring', dial: '202', bridgedTo: 'CALL:ringing', colp: '202', colpName: 'Bob'},
                {ID: '14.3', callID: 'ghi', party: 'caller', state: 'up', bridgedTo: 'QUEUE:q_600', q_time: 1767258000},
                {ID: '14.4', callID: 'jkl', party: 'caller', state: 'up', bridgedTo: 'MEETME:6500,opts'}]}})"),
        update);
    QCOMPARE(update.devices.size(), 1);
    const IpcxDevice &device = update.devices.first();
    QCOMPARE(device.blf, 3);
    QCOMPARE(device.optOut, (QStringList { u"601"_s, u"602"_s }));
    QCOMPARE(device.registration, Registration::Registered);
    QCOMPARE(device.calls.at(0).state, IpcxState::Hold);
    QCOMPARE(device.calls.at(0).farName, u"Ole"_s);
    QCOMPARE(device.calls.at(0).role, LegRole::Callee);
    QCOMPARE(device.calls.at(0).key, u"SIP/alice/abc"_s);
    QCOMPARE(device.calls.at(1).state, IpcxState::Ring);
    QCOMPARE(device.calls.at(1).farNumber, u"202"_s);
    QCOMPARE(ipcxLineState(device.calls.at(1).nearState, device.calls.at(1).role), LineState::Calling);
    QCOMPARE(device.calls.at(2).waitsIn, u"600"_s);
    QCOMPARE(device.calls.at(2).queuedAt.toMSecsSinceEpoch(), 1767258000000);
    QCOMPARE(device.calls.at(3).conference, u"6500"_s);
}

void TestIpcxDecode::deadCall()
{
    QCOMPARE(decodeCall(u"SIP/a"_s, object("{ID: '1', callID: 'x', party: 'dead'}")).state, IpcxState::Dead);
}

void TestIpcxDecode::park()
{
    IpcxUpdate update;
    decodeNode(u"Park/71"_s, object("{blf: 1, device: {parkedNum: '5550100', parkedName: 'Ole'}}"), update);
    decodeNode(u"Park/72"_s, object("{blf: 0, device: {}}"), update);
    QCOMPARE(update.parks.at(0).callerNumber, u"5550100"_s);
    QVERIFY(update.parks.at(1).callerNumber.isEmpty());
    QVERIFY(update.devices.isEmpty());
}

void TestIpcxDecode::queue()
{
    IpcxUpdate update;
    decodeNode(u"Queue/q_600"_s,
        object(
            R"({device: {depth: 1, complete: 5, abandon: 2, members: [{location: 'SIP/a', status: 1}, {location: 'SIP/b', status: 6, paused: 1, callsTaken: 3},
        {location: 'SIP/c', status: 5}, {location: 'SIP/d', status: 0}]}})"),
        update);
    decodeNode(u"Queue/default"_s, object("{device: {}}"), update);
    QCOMPARE(update.queues.size(), 1);
    const IpcxQueue &queue = update.queues.first();
    QCOMPARE(queue.completed, 5);
    QCOMPARE(queue.abandoned, 2);
    QCOMPARE(queue.members.at(0).state, AgentState::Idle);
    QCOMPARE(queue.members.at(1).state, AgentState::Ringing);
    QVERIFY(queue.members.at(1).paused);
    QCOMPARE(queue.members.at(1).callsTaken, 3);
    QCOMPARE(queue.members.at(2).state, AgentState::Unavailable);
    QCOMPARE(queue.members.at(3).state, AgentState::Unknown);
}

void TestIpcxDecode::mailboxAndPresence()
{
    IpcxUpdate update;
    decodeNode(u"201@default"_s, object("{device: {oldMessages: '3', newMessages: 2}}"), update);
    decodeNode(u"Custom/11"_s,
        object("{customData: {eXxmpp: {desk: {s: 'away', t: 'x'}}, xmpp: {show: 'away', status: "
               "'lunch%3A%20back%20at%201'}}}"),
        update);
    QCOMPARE(update.mailboxes.first().unread, 2);
    QCOMPARE(update.mailboxes.first().read, 3);
    const IpcxPresence presence = update.presences.first();
    QString text;
    QCOMPARE(ipcxPresence(presence.show, presence.status, &text), Presence::Lunch);
    QCOMPARE(text, u"back at 1"_s);
    QCOMPARE(ipcxPresence(u"online"_s, u"here"_s, &text), Presence::Available);
    QCOMPARE(text, u"here"_s);
    QCOMPARE(ipcxPresence(u"dnd"_s, {}, &text), Presence::DoNotDisturb);
    QCOMPARE(ipcxPresence({}, {}, &text), Presence::Unknown);
}

void TestIpcxDecode::registration_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<Registration>("wanted");
    QTest::newRow("ok") << u"SIP/a"_s << QByteArray("{status: 'OK (3 ms)'}") << Registration::Registered;
    QTest::newRow("unmonitored, registered")
        << u"SIP/a"_s << QByteArray("{status: 'Unmonitored', regExpires: 120}") << Registration::Registered;
    QTest::newRow("unmonitored, not registered")
        << u"SIP/a"_s << QByteArray("{status: 'Unmonitored', regExpires: 0, ipport: 1}") << Registration::Unknown;
    QTest::newRow("unmonitored trunk") << u"IAX2/a"_s << QByteArray("{status: 'Unmonitored', ipport: 4569}")
                                       << Registration::Registered;
    QTest::newRow("unregistered") << u"SIP/a"_s << QByteArray("{status: 'Unregistered'}") << Registration::Unknown;
    QTest::newRow("unreachable") << u"SIP/a"_s << QByteArray("{status: 'UNREACHABLE'}") << Registration::Unregistered;
    QTest::newRow("unknown") << u"SIP/a"_s << QByteArray("{status: 'UNKNOWN'}") << Registration::Unregistered;
}

void TestIpcxDecode::registration()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, device);
    QFETCH(const Registration, wanted);
    QCOMPARE(ipcxRegistration(name, object(device.constData())), wanted);
}

void TestIpcxDecode::nonsense()
{
    IpcxUpdate update;
    for (const char *text :
        { "{}", "{device: 5}", "{device: {calls: 'x', members: {}}}", "{blf: 'x', device: {calls: [1, null, {}]}}" })
        for (const QString &key : { u"SIP/a"_s, u"Queue/q_1"_s, u"Park/1"_s, u"1@x"_s, u"Custom/1"_s, u""_s, u"x"_s })
            decodeNode(key, object(text), update);
    QVERIFY(!update.isEmpty());
    QVERIFY(decodeDirectory(object("{cidToUsr: [], cidToPhn: {1: 2}, extToCid: {1: 2}}")).phones.isEmpty());
}

void TestIpcxDecode::objects()
{
    IpcxDirectory directory;
    const IpcxUpdate update = decodeObjects(object(R"({
        extensions: [{key: '201', number: '201', name: 'Ann', type: 'A', owner: '11', contacts: ['11']}],
        contacts: [{id: '11', name: 'Ann', login: 'ann', tags: ['french'], show: 'online', mayTag: true}],
        addresses: [{key: 'p70_x', name: 'Park', number: '70', group: 'system'}],
        queues: [{name: 'q_600', number: '600', label: 'Sales', completed: 4, calls: ['SIP/t/9'], members: [{device: 'SIP/alice', state: 'paused', paused: true}]}],
        devices: [{name: 'SIP/alice', state: 'up', blf: 1, owner: '11', optOut: ['600'], calls: [{uid: 'u1', cid: 'c1', id: '9', device: 'SIP/alice', party: 'callee', state: 'hold', nrState: 'up',
                      name: 'Ole', number: '5550100', stamp: 1767258000000, start: 1767258001000}]},
                  {name: 'SIP/t', state: 'up', calls: [{uid: 'SIP/t/9', cid: '9', id: '9', party: 'caller', state: 'up', nrState: 'up', name: 'Queue', number: '600', ownNumber: '5550100'}]},
                  {name: 'Park/71', park: {number: '5550101', name: 'Per'}}],
        mailboxes: [{name: '201@default', read: 1, unread: 2}]})"),
        directory);
    QVERIFY(update.directory.has_value());
    QCOMPARE(directory.contacts.value(u"11"_s).extension, u"201"_s);
    QCOMPARE(directory.contacts.value(u"11"_s).tags, QStringList { u"french"_s });
    QVERIFY(directory.contacts.value(u"11"_s).mayTag);
    QCOMPARE(directory.addresses.value(u"p70_x"_s).kind, IpcxAddress::Kind::Park);
    QCOMPARE(update.devices.size(), 2);
    const IpcxCall held = update.devices.at(0).calls.first();
    QCOMPARE(held.nearState, IpcxState::Hold);
    QCOMPARE(held.farNumber, u"5550100"_s);
    QCOMPARE(held.answeredAt.toMSecsSinceEpoch(), 1767258001000);
    const IpcxCall waiting = update.devices.at(1).calls.first();
    QCOMPARE(waiting.waitsIn, u"600"_s);
    QCOMPARE(waiting.ownNumber, u"5550100"_s);
    QVERIFY(waiting.farNumber.isEmpty());
    QCOMPARE(update.parks.first().callerNumber, u"5550101"_s);
    QVERIFY(update.queues.first().members.first().paused);
    // The same again tells nothing new of who there is.
    QVERIFY(!decodeObjects(
        object("{contacts: [{id: '11', name: 'Ann', login: 'ann', tags: ['french'], mayTag: true}]}"), directory)
                 .directory.has_value());
    QVERIFY(decodeObjects(object("{devices: [1, {}], contacts: 'x', queues: [[]]}"), directory).queues.isEmpty());
}

void TestIpcxDecode::cdrs_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("milliseconds") << QByteArray(
        "{start: 1767258000000, answer: 1767258005000, end: 1767258060000, src: '5550100', dst: '201', direction: "
        "'inbound', disposition: 'ANSWERED'}");
    QTest::newRow("seconds") << QByteArray(
        "{Start_Time: 1767258000, answer_time: 1767258005, duration: 60, from: '5550100', to: '201', dir: 'in'}");
    QTest::newRow("text") << QByteArray("{calldate: '2026-01-01 09:00:00', duration: 60, billsec: 55, src: '5550100', "
                                        "dst: '201', direction: 'IN', disposition: 'ANSWERED'}");
}

void TestIpcxDecode::cdrs()
{
    QFETCH(const QByteArray, row);
    const Cdr cdr = ipcxCdr(AccountId(u"a"_s), object(row.constData()));
    QCOMPARE(cdr.startedAt.toMSecsSinceEpoch(), 1767258000000);
    QCOMPARE(cdr.answeredAt.toMSecsSinceEpoch(), 1767258005000);
    QCOMPARE(cdr.endedAt.toMSecsSinceEpoch(), 1767258060000);
    QCOMPARE(cdr.callerNumber, u"5550100"_s);
    QCOMPARE(cdr.calleeNumber, u"201"_s);
    QCOMPARE(cdr.direction, Direction::Inbound);
    QCOMPARE(cdr.disposition, Disposition::Answered);
    QVERIFY(!cdr.id.isEmpty());
    QCOMPARE(ipcxCdrRows(QJsonArray { object(row.constData()), 5 }).size(), 1);
    QCOMPARE(
        ipcxCdrRows(object("{columns: ['src', 'dst'], rows: [['1', '2'], ['3']]}")).at(0).value("dst"_L1).toString(),
        u"2"_s);
}

void TestIpcxDecode::nightMode()
{
    const AccountId account { u"a"_s };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'767'258'000'000, QTimeZone::UTC);
    const auto value = [&](const char *events) {
        const QList<Flow> flows = IpcxNightMode::read(account, object(events), { u"acme"_s }, now);
        return flows.isEmpty() ? QString() : flows.first().value;
    };
    QCOMPARE(value("{}"), u"day"_s);
    QCOMPARE(value("{acme: [{event_start: 1767257000000, event_end: 1767259000000, event_action: 'ON', event_repeat: "
                   "'NEVER', event_instance: '0'}]}"),
        u"night"_s);
    QCOMPARE(
        value(
            "{acme: [{event_start: 1767259000000, event_end: 1767259900000, event_action: 'ON', event_instance: 0}]}"),
        u"day"_s);
    QCOMPARE(value("{acme: [{event_start: '2026-01-01T08:00:00Z', event_end: '2026-01-01T10:00:00Z', event_action: "
                   "'ON', event_instance: 0}]}"),
        u"night"_s);
    // Begun later wins.
    QCOMPARE(
        value("{acme: [{event_start: 1767257000000, event_end: 1767259000000, event_action: 'ON', event_instance: 0},"
              "{event_start: 1767257500000, event_end: 1767259000000, event_action: 'OFF', event_instance: 0}]}"),
        u"day"_s);
    // Every day at this hour since last year.
    QCOMPARE(value("{acme: [{event_start: 1735721000000, event_end: 1735724000000, event_action: 'ON', event_repeat: "
                   "'DAILY', event_instance: 0}]}"),
        u"night"_s);
    QCOMPARE(
        IpcxNightMode::read(account, object("{acme: [{event_start: 1, event_end: 2, event_instance: 3}]}"), {}, now)
            .size(),
        2);
}

void TestIpcxDecode::settings()
{
    QCOMPARE(IpcxSettings::fromUrl(QUrl(u"https://pabx.example"_s)).value(u"port"_s).toInt(), 443);
    QCOMPARE(IpcxSettings::fromUrl(QUrl(u"http://pabx.example:8080/"_s)).value(u"port"_s).toInt(), 8080);
    QVERIFY(IpcxSettings::fromUrl(QUrl(u"ws://pabx.example/pbx/ws"_s)).isEmpty());
    QVERIFY(IpcxSettings::fromUrl(QUrl(u"https://pabx.example/pbx/proxyapi.php"_s)).isEmpty());
    Account account;
    account.settings = IpcxSettings::fromUrl(QUrl(u"https://pabx.example"_s));
    QCOMPARE(IpcxSettings(account, {}).feedPorts().first(), 84);
    account.settings = IpcxSettings::fromUrl(QUrl(u"http://pabx.example"_s));
    QCOMPARE(IpcxSettings(account, {}).feedPorts().first(), 82);
    account.settings = IpcxSettings::fromUrl(QUrl(u"http://pabx.example:8080"_s));
    QCOMPARE(IpcxSettings(account, {}).feedPorts().first(), 8080);
    account.settings.insert(u"feedPort"_s, 9082);
    QCOMPARE(IpcxSettings(account, {}).feedPorts(), QList<int> { 9082 });
}

void TestIpcxDecode::redaction()
{
    QCOMPARE(ipcxRedacted("cmd=login&sessionUser=fred&sessionPass=hush%20hush"),
        QByteArray("cmd=login&sessionUser=fred&sessionPass=***"));
    QVERIFY(!ipcxRedacted(R"({"auth":{"type":"auth","username":"f","password":"hush"}})").contains("hush"));
    QVERIFY(!ipcxRedacted(R"({"user":{"id":"1","session":"abcdef"}})").contains("abcdef"));
    QCOMPARE(ipcxForm({ { u"a"_s, u"1&2"_s }, { u"b"_s, u"æ"_s } }), QByteArray("a=1%262&b=%C3%A6"));
}

QTEST_GUILESS_MAIN(TestIpcxDecode)
#include "tst_ipcxdecode.moc"
