// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2capabilities.h"
#include "backends/yeastar-k2/k2methodtable.h"
#include "tests/protocol/yeastar-k2/k2calls.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what was asked and answers with what it was told to.
class RecordingCaller final : public K2Caller
{
public:
    void request(const QString &endpoint, const QJsonObject &body, Answer answer) override
    {
        last = endpoint;
        lastBody = body;
        ++asked;
        answer(reply);
    }
    void download(const QString &endpoint, const QList<QPair<QString, QString>> &query, FileAnswer answer) override
    {
        last = endpoint;
        lastBody = {};
        for (const auto &[key, value] : query)
            lastBody.insert(key, value);
        ++asked;
        answer(K2Http::File { "bytes", u"audio/x-wav"_s });
    }

    Result<QJsonObject> reply = QJsonObject { { "status"_L1, "Success"_L1 } };
    QString last;
    QJsonObject lastBody;
    int asked = 0;
};

QStringList vendorList()
{
    QStringList list;
    for (const char *name :
        { "login", "token/refresh", "heartbeat", "deviceinfo/query", "logout", "companycontacts/query",
            "companycontacts/add", "companycontacts/update", "companycontacts/delete", "extension/list",
            "extension/query", "extension/query_call", "extension/add", "extension/update", "extension/delete",
            "extensiongroup/query", "extensiongroup/add", "extensiongroup/update", "extensiongroup/delete",
            "trunk/list", "trunk/query_siptrunk", "trunk/add_siptrunk", "trunk/update_siptrunk",
            "trunk/delete_siptrunk", "inroute/query", "inroute/add", "inroute/update", "inroute/delete",
            "outroute/query", "outroute/add", "outroute/update", "outroute/delete", "ivr/query", "ivr/update",
            "queue/query", "queue/update", "queue/query_status", "queue/add_dynamicagent", "queue/delete_dynamicagent",
            "queue/pause_agent", "queue/unpause_agent", "conference/query", "instant_conference/query",
            "conference/query_in_session", "instant_conference/start", "conference/update", "conference/add_member",
            "conference/kick_member", "conference/mute_member", "conference/unmute_member", "paginggrouplist/query",
            "paginggroup/query", "paginggroup/add", "paginggroup/update", "paginggroup/delete", "voicemail/query",
            "voicemail/delete", "voicemail/get_random", "recording/get_random", "cdr/get_random", "wakeupcall/create",
            "wakeupcall/query", "wakeupcall/update", "wakeupcall/delete", "call/query", "call/dial",
            "call/accept_inbound", "call/refuse_inbound", "call/listen", "call/hold", "call/unhold", "call/mute",
            "call/unmute", "call/callpark", "call/callpark_status", "call/transfer", "call/attended_transfer",
            "call/add_member", "call/playprompt", "paginggroup/hangup/music", "uacstacall/accept_inbound",
            "uacstacall/refuse_inbound", "uacstacall/hangup" })
        list.append(QString::fromLatin1(name));
    return list;
}

QString eventList()
{
    return u"BootUp ConfigChange Invite Incoming ExtensionStatus CallStatus NewCdr CallTransfer CallForward CallFailed DTMF PlayPromptEnd satisfaction sms-send ConferenceStatus uacstacall"_s;
}

/// Where the operator meets each of them.
QMap<QString, QByteArray> eventsShown()
{
    return { { u"BootUp"_s, "link banner" }, { u"ConfigChange"_s, "people" }, { u"Invite"_s, "offered call with its time" },
        { u"Incoming"_s, "offered call with its time" }, { u"ExtensionStatus"_s, "people: lamp" },
        { u"CallStatus"_s, "calls" }, { u"NewCdr"_s, "history" }, { u"CallTransfer"_s, "calls, asked for anew" },
        { u"CallForward"_s, "calls, asked for anew" }, { u"CallFailed"_s, "calls, asked for anew" },
        { u"DTMF"_s, "not shown" }, { u"PlayPromptEnd"_s, "not shown" }, { u"satisfaction"_s, "not shown" },
        { u"sms-send"_s, "not shown" }, { u"ConferenceStatus"_s, "conferences" }, { u"uacstacall"_s, "answer" } };
}

} // namespace

/// The vendor's list of endpoints: each is a typed call that sends what the documents say, and is in the table of
/// methods.
class TestK2Api : public QObject
{
    Q_OBJECT
private slots:
    void sends_data();
    void sends();
    void answers();
    void vendorsListIsCovered();
    void writesTheCoverageTable();
};

void TestK2Api::sends_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < k2TypedCalls().size(); ++i)
        QTest::newRow(k2TypedCalls().at(i).endpoint) << i;
}

void TestK2Api::sends()
{
    QFETCH(const int, index);
    const K2TypedCall &typed = k2TypedCalls().at(index);
    RecordingCaller caller;
    K2Api api(caller);
    typed.call(api);
    QCOMPARE(caller.asked, 1);
    QCOMPARE(caller.last, QString::fromLatin1(typed.endpoint));
    QCOMPARE(QJsonDocument(caller.lastBody).toJson(QJsonDocument::Compact), QByteArray(typed.body));
    // A failure is handed on, whatever the call answers otherwise.
    caller.reply = PbxError { PbxError::Kind::Refused, u"no"_s };
    typed.call(api);
    QCOMPARE(caller.asked, 2);
}

void TestK2Api::answers()
{
    RecordingCaller caller;
    K2Api api(caller);
    caller.reply = QJsonObject { { "deviceinfo"_L1, QJsonObject { { "firmwarever"_L1, "80.2"_L1 } } } };
    QCOMPARE(api.deviceInfo().result()->value("firmwarever"_L1).toString(), u"80.2"_s);
    caller.reply = QJsonObject { { "callid"_L1, "1.2"_L1 } };
    QCOMPARE(*api.dial(u"1"_s, u"2"_s, {}, false).result(), u"1.2"_s);
    caller.reply = QJsonObject { { "parkingslot"_L1, 6900 } };
    QCOMPARE(*api.park(u"c"_s, {}).result(), u"6900"_s);
    QVERIFY(!caller.lastBody.contains("parkingslot"_L1));
    caller.reply = QJsonObject { { "Calls"_L1, QJsonArray { QJsonObject { { "callid"_L1, "1.2"_L1 } } } } };
    QCOMPARE(api.callById(u"1.2"_s).result()->size(), 1);
    QCOMPARE(caller.lastBody, (QJsonObject { { "callid"_L1, "1.2"_L1 } }));
    QVERIFY(api.hangUpV1(u"extension"_s, u"1001"_s).result());
    QCOMPARE(caller.last, u"/api/v1.1.0/extension/hangup"_s);
    QCOMPARE(caller.lastBody, (QJsonObject { { "extid"_L1, "1001"_L1 } }));
    caller.reply = PbxError { PbxError::Kind::NoSuchCall, {} };
    QCOMPARE(api.hold(u"c"_s).result().error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(api.queues(u"all"_s).result().error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(api.dial(u"1"_s, u"2"_s, {}, false).result().error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(api.extensionCalls(u"all"_s).result().error().kind, PbxError::Kind::NoSuchCall);
}

void TestK2Api::vendorsListIsCovered()
{
    QStringList table;
    for (const MethodInfo &method : k2MethodTable()) {
        QVERIFY2(!method.what.isEmpty(), qPrintable(method.name));
        QVERIFY2(!table.contains(method.name), qPrintable(method.name));
        QVERIFY2(!method.destroys || method.changes, qPrintable(method.name));
        table.append(method.name);
    }
    QStringList typed;
    for (const K2TypedCall &call : k2TypedCalls())
        typed.append(QString::fromLatin1(call.endpoint));
    QCOMPARE(vendorList().size(), 83);
    for (const QString &name : vendorList())
        QVERIFY2(table.contains(name) && typed.contains(name), qPrintable(name));
    table.sort();
    typed.sort();
    QCOMPARE(typed, table);
}

void TestK2Api::writesTheCoverageTable()
{
    QFile file(u"yeastar-k2-coverage.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QByteArray text = "# Yeastar K2 / S-Series: what is covered\n\n| endpoint | typed call | protocol test | body | "
                      "shown in |\n|---|---|---|---|---|\n";
    QHash<QString, bool> assumed;
    for (const MethodInfo &method : k2MethodTable())
        assumed.insert(method.name, method.assumed);
    for (const K2TypedCall &call : k2TypedCalls())
        text += "| " + QByteArray(call.endpoint) + " | yes | tst_k2api | "
            + (assumed.value(QString::fromLatin1(call.endpoint)) ? "assumed" : "documented") + " | " + call.shown
            + " |\n";
    text += "\n| event | handled | protocol test | shown in |\n|---|---|---|---|\n";
    const QStringList events = eventList().split(u' ');
    const QMap<QString, QByteArray> shown = eventsShown();
    QCOMPARE(QSet<QString>(events.cbegin(), events.cend()), QSet<QString>(shown.keyBegin(), shown.keyEnd()));
    for (const QString &event : events)
        text += "| " + event.toUtf8() + " | yes | tst_k2parser, tst_k2mirror | " + shown.value(event) + " |\n";
    QCOMPARE(file.write(text), text.size());
    QCOMPARE(text.count('\n'), k2TypedCalls().size() + 16 + 7);
}

QTEST_GUILESS_MAIN(TestK2Api)
#include "tst_k2api.moc"
