// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/jshost.h"
#include "tests/integration/simprocess.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The library that the simulated PABX serves has the documented object model: protocol note, section 3. It is run as a
/// real one would be.
class TestIpcxLibrary : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void documentedNames();
    void listeners();
    void feedStopsAndResumes();
    void addressBookIsKeptUpToDate();
    void clockAndRest();
    void logInAndOut();

private:
    /// The script as the body of an async function with PBX, Types and `wait(condition)`; answers what it returns.
    QJsonValue ask(const QByteArray &body);
    QJsonValue reply(const QString &action, const QJsonObject &arguments = {});

    std::unique_ptr<SimProcess> m_sim;
    std::unique_ptr<JsHost> m_host;
    int m_next = 1;
};

QJsonValue TestIpcxLibrary::reply(const QString &action, const QJsonObject &arguments)
{
    QSignalSpy received(m_host.get(), &JsHost::received);
    QJsonObject message = arguments;
    const int id = m_next++;
    message.insert("do"_L1, action);
    message.insert("id"_L1, id);
    m_host->send(message);
    QJsonObject answer;
    const bool answered = QTest::qWaitFor(
        [&] {
            for (const QList<QVariant> &one : received)
                if (const QJsonObject told = one.first().toJsonObject();
                    told.value("t"_L1) == "reply"_L1 && told.value("id"_L1).toInt() == id)
                    answer = told;
            return !answer.isEmpty();
        },
        10'000);
    if (!answered)
        return u"never answered"_s;
    return answer.value("ok"_L1).toBool() ? answer.value("value"_L1)
                                          : QJsonValue(u"failed: "_s + answer.value("error"_L1).toString());
}

QJsonValue TestIpcxLibrary::ask(const QByteArray &body)
{
    QSignalSpy evaluated(m_host.get(), &JsHost::evaluated);
    m_host->evaluate("IPCortex.PBX.httpStopReuse = async () => { const { PBX, Types } = IPCortex;"
                     "const wait = async (condition) => { for (let i = 0; i < 400 && !condition(); ++i) await new "
                     "Promise((r) => setTimeout(r, 10)); return condition(); };"
            + body + "};",
        u"test.js"_s);
    if (!QTest::qWaitFor([&] { return !evaluated.isEmpty(); }) || !evaluated.first().at(1).toString().isEmpty())
        return evaluated.value(0).value(1).toString();
    return reply(u"method"_s, { { "name"_L1, "PBX.httpStopReuse"_L1 } });
}

void TestIpcxLibrary::initTestCase()
{
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start({ u"--protocol"_s, u"ipcortex"_s }), m_sim->output());
    QNetworkAccessManager network;
    QUrl url = m_sim->url();
    url.setPath(u"/api/api.js"_s);
    const std::unique_ptr<QNetworkReply> script(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(script->isFinished());
    m_host = JsHost::create();
    QVERIFY(m_host);
    m_host->start(m_sim->url(), {}, {});
    QSignalSpy evaluated(m_host.get(), &JsHost::evaluated);
    m_host->evaluate(script->readAll(), u"api.js"_s);
    QTRY_COMPARE(evaluated.size(), 1);
    QCOMPARE(evaluated.first().at(1).toString(), QString());
    QCOMPARE(
        reply(u"login"_s,
            { { "host"_L1, m_sim->url().toString() }, { "user"_L1, "1000"_L1 }, { "password"_L1, "cordboard"_L1 } })
            .toObject()
            .value("id"_L1)
            .toString(),
        u"11"_s);
    QVERIFY(reply(u"start"_s, { { "pingtime"_L1, 10 } }).toObject().value("can"_L1).toArray().contains("Transfer"_L1));
    m_sim->post(u"dial"_s, { { "from"_L1, "1000"_L1 }, { "to"_L1, "1001"_L1 } });
}

void TestIpcxLibrary::documentedNames()
{
    const QJsonValue missing = ask(R"(
        await wait(() => PBX.owned[0].calls.length === 1);
        const documented = {
            'PBX.Auth': ['setHost', 'login', 'logout', 'exit', 'getSubID', 'id', 'uname', 'name', 'company'],
            PBX: ['Auth', 'startFeed', 'pauseFeed', 'stopFeed', 'stopPoll', 'fetchData', 'enableTags', 'disableTags', 'REST', 'getLines', 'getAddressbook', 'owned', 'contacts', 'rooms'],
            Device: ['name', 'label', 'extension', 'extensions', 'queues', 'optOut', 'mailbox', 'webrtc', 'webrtcState', 'owner', 'ownerID', 'phone', 'calls', 'mac', 'features', 'state', 'blf',
                'autoanswer', 'autohold', 'dial', 'history', 'addListener', 'removeListener'],
            Call: ['label', 'name', 'number', 'id', 'uid', 'cid', 'stamp', 'start', 'inq', 'outq', 'device', 'party', 'features', 'state', 'nrState', 'talk', 'hold', 'hangup', 'send'],
            Extension: ['extension', 'number', 'name', 'owner', 'canOpt', 'company', 'contacts', 'ddis', 'type', 'blf', 'dial'],
            Contact: ['cID', 'name', 'uname', 'company', 'companyName', 'email', 'canCall', 'canChat', 'canTag', 'chatID', 'tags', 'states', 'show', 'blf', 'dial', 'photo'],
            Address: ['name', 'number', 'group', 'email', 'key', 'isMe', 'canCall', 'canChat', 'tags', 'blf', 'show', 'states', 'sortFn'],
            Mailbox: ['name', 'label', 'read', 'unread'],
            Phone: ['name', 'owner', 'ownerID', 'lines', 'devices', 'deviceNames', 'extensions', 'mac', 'features'],
            Queue: ['name', 'extension', 'depth', 'calls', 'completed', 'abandoned', 'total', 'members'],
        };
        const address = (await PBX.getAddressbook())[0];
        const objects = { 'PBX.Auth': PBX.Auth, PBX, Device: PBX.owned[0], Call: PBX.owned[0].calls[0], Extension: PBX.owned[0].extensions[0], Contact: PBX.contacts[0],
            Address: address, Mailbox: PBX.mailboxes[0], Queue: PBX.queues[0], Phone: PBX.owned[0].phone };
        const missing = [];
        for (const [name, members] of Object.entries(documented))
            for (const member of members)
                if (!(member in objects[name]))
                    missing.push(name + '.' + member);
        for (const name of ['Device', 'Call', 'Queue', 'Mailbox', 'Phone', 'Extension', 'Contact', 'Address', 'Room', 'Xmpp', 'Av', 'File', 'History'])
            if (typeof Types[name]?.addListener !== 'function')
                missing.push('Types.' + name);
        return missing;)");
    QCOMPARE(missing, QJsonValue(QJsonArray()));
}

void TestIpcxLibrary::listeners()
{
    // The callback comes back, or null; "new" is for classes; what was there before is not announced.
    QCOMPARE(ask(R"(
        const seen = [];
        const callback = (device) => seen.push('update ' + device.name);
        if (PBX.owned[0].addListener('update', callback) !== callback || PBX.owned[0].addListener('update', null) !== null)
            return 'addListener';
        const onNew = Types.Call.addListener('new', (call) => seen.push('new ' + call.party));
        PBX.owned[0].dial('1002', () => {});
        const told = await wait(() => seen.includes('update SIP/1000') && seen.some((word) => word.startsWith('new')));
        PBX.owned[0].removeListener('update', callback);
        Types.Call.removeListener('new', onNew);
        return told;)"),
        QJsonValue(true));
}

void TestIpcxLibrary::feedStopsAndResumes()
{
    QCOMPARE(ask(R"(
        await PBX.pauseFeed();
        await PBX.startFeed();
        await PBX.stopFeed();
        await PBX.fetchData();
        await PBX.startFeed({ deviceMin: true });
        const heard = [];
        const onUpdate = Types.Device.addListener('update', (device) => heard.push(device.name));
        await PBX.stopFeed();
        await PBX.startFeed({ deviceMin: true });
        if (heard.some((name) => name !== 'SIP/1000'))
            return 'more than its own devices: ' + heard;
        await PBX.setIdle(true);
        await PBX.setIdle(false);
        await PBX.stopFeed();
        heard.length = 0;
        await new Promise((resolve, reject) => PBX.startFeed(resolve, reject, { pingtime: 10 }));
        Types.Device.removeListener('update', onUpdate);
        if (!heard.includes('SIP/1001'))
            return 'only its own devices: ' + heard;
        return wait(() => PBX.owned.length === 1 && PBX.queues.length === 1);)"),
        QJsonValue(true));
}

void TestIpcxLibrary::addressBookIsKeptUpToDate()
{
    QCOMPARE(ask(R"(
        const log = [];
        await PBX.getAddressbook((added, removed) => log.push([added.length, removed.length]));
        const deleted = Types.Address.addListener('deleted', (address) => log.push(address.name));
        await PBX.createAddress('Zoe', '0401');
        if (!await wait(() => log.length === 2))
            return 'not created';
        const zoe = (await PBX.getAddressbook()).find((address) => address.name === 'Zoe');
        await zoe.edit('Zoe Zander', '0402');
        if (!await wait(() => zoe.number === '0402'))
            return 'not edited';
        await zoe.remove();
        const gone = await wait(() => log.includes('Zoe Zander'));
        Types.Address.removeListener('deleted', deleted);
        return gone && log[0][0] > 0 && log[0][1] === 0 && log[1][0] === 1;)"),
        QJsonValue(true));
}

void TestIpcxLibrary::clockAndRest()
{
    QCOMPARE(ask(R"(
        const clock = await PBX.getTimeDelta();
        const records = await PBX.REST('/call/read', { type: 'cdr' });
        let word = '';
        await PBX.REST('/dialplan/readcal', { type: 'nm' }, (answer) => { word = answer.result; });
        PBX.setIce('stun.example.com', [{ urls: 'turn:turn.example.com', username: 'u', credential: 'c' }]);
        return [Math.abs(clock.clientTime - clock.serverTime - clock.driftTime) < 0.01, records.values.length > 10, word];)"),
        QJsonValue(QJsonArray { true, true, u"success"_s }));
}

void TestIpcxLibrary::logInAndOut()
{
    QCOMPARE(ask(R"(
        const words = [];
        await new Promise((resolve) => PBX.Auth.login((ok, message) => { words.push(ok, message); resolve(); }, { username: '1000', password: 'wrong' })).catch(() => {});
        await PBX.Auth.login({ username: '1000', password: 'cordboard', checkonly: true });
        words.push(PBX.Auth.uname, PBX.Auth.getSubID() !== PBX.Auth.getSubID());
        await PBX.Auth.exit({ logout: true });
        words.push(PBX.Auth.id);
        return words;)"),
        QJsonValue(QJsonArray { false, u"Authentication failed"_s, u"1000"_s, true, QJsonValue::Null }));
}

QTEST_GUILESS_MAIN(TestIpcxLibrary)
#include "tst_ipcxlibrary.moc"
