// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palencoder.h"
#include "backends/brekeke/palmethods.h"
#include "backends/brekeke/palmethodtable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Records the request as it would cross the wire, and answers what it was told to.
class Recorder final : public PalCaller
{
public:
    void request(const QString &method, const QJsonObject &parameters, QObject *, Answer answer) override
    {
        sent = encodePalRequest(u"1"_s, method, parameters);
        methods.insert(method);
        answer(next);
    }
    QByteArray sent;
    QSet<QString> methods;
    Result<QJsonValue> next { QJsonValue() };
};

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + ']').array().at(0);
}

} // namespace

/// One check for each method: the exact request of the guide (or of the vendor's clients), and its form of answer.
class PalMethodsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_pal.setTenant({}); }
    void callControl();
    void talkerInfo();
    void makeCall();
    void extensions();
    void timers();
    void phonebooks();
    void notes();
    void appData();
    void tenants();
    void routes();
    void dids();
    void push();
    void server();
    void secondFactor();
    void failures();
    void systemLoginNamesTheTenant();
    void zzTableIsComplete();

private:
    /// Calls, checks method and parameters, and returns what became of `answer`.
    template<class Call>
    auto check(const char *answer, const char *method, const char *parameters, Call call)
    {
        m_recorder.next = json(answer);
        auto future = call();
        QJsonObject expected { { u"jsonrpc"_s, u"2.0"_s }, { u"id"_s, u"1"_s }, { u"method"_s, QString::fromLatin1(method) } };
        if (*parameters)
            expected.insert(u"params"_s, json(parameters));
        const QJsonObject got = QJsonDocument::fromJson(m_recorder.sent).object();
        if (got != expected)
            qWarning().noquote() << "sent" << m_recorder.sent << "\nexpected" << QJsonDocument(expected).toJson(QJsonDocument::Compact);
        m_matched = got == expected && future.isFinished();
        return future.result();
    }
    #define CHECKED(...) check(__VA_ARGS__); QVERIFY(m_matched)

    bool m_matched = false;
    Recorder m_recorder;
    PalMethods m_pal { m_recorder };
};

void PalMethodsTest::callControl()
{
    const char *ok = R"("succeeded: 1")";
    QVERIFY(check(ok, "disconnect", R"({"tid":"1416"})", [&] { return m_pal.disconnect(u"1416"_s); }) && m_matched);
    QVERIFY(check(ok, "disconnect", R"({"rid":"2820","delay":5})", [&] { return m_pal.disconnectRoom(u"2820"_s, 5); }) && m_matched);
    QVERIFY(check(ok, "hold", R"({"tid":"1416"})", [&] { return m_pal.hold(u"1416"_s); }) && m_matched);
    QVERIFY(check(ok, "unhold", R"({"tid":"1416"})", [&] { return m_pal.unhold(u"1416"_s); }) && m_matched);
    QVERIFY(check(ok, "park", R"({"tid":"1416","number":"701"})", [&] { return m_pal.park(u"1416"_s, u"701"_s); }) && m_matched);
    QVERIFY(check(ok, "park", R"({"tid":"1416","number":"~003700200031"})", [&] { return m_pal.park(u"1416"_s, u"7 1"_s); }) && m_matched);
    QVERIFY(check(ok, "unpark", R"({"user":"1003","number":"701"})", [&] { return m_pal.unpark(u"1003"_s, u"701"_s); }) && m_matched);
    QVERIFY(check(ok, "transfer", R"({"user":"1003","tid":"1416","mode":"blind"})", [&] { return m_pal.transferBlind(u"1416"_s, u"1003"_s); }) && m_matched);
    QVERIFY(check(ok, "transfer", R"({"user":"1003","tid":"1416","mode":"attended"})", [&] { return m_pal.transferAttended(u"1416"_s, u"1003"_s); }) && m_matched);
    QVERIFY(check(ok, "cancelTransfer", R"({"tid":"1416"})", [&] { return m_pal.cancelTransfer(u"1416"_s); }) && m_matched);
    QVERIFY(check(ok, "conference", R"({"talker_id":"1416","tid":"1416"})", [&] { return m_pal.conference(u"1416"_s); }) && m_matched);
    using Speak = PalBargeRequest::Speak;
    QVERIFY(check(ok, "barge", R"({"user":"1004","tid":1416,"listen":"true","speak":"false"})", [&] { return m_pal.barge({ u"1004"_s, u"1416"_s, true, Speak::No }); }) && m_matched);
    QVERIFY(check(ok, "barge", R"({"user":"1004","tid":1416,"listen":"true","speak":"tutor"})", [&] { return m_pal.barge({ u"1004"_s, u"1416"_s, true, Speak::Tutor }); }) && m_matched);
    QVERIFY(check(ok, "barge", R"({"user":"1004","tid":1416,"listen":"true","speak":"true"})", [&] { return m_pal.barge({ u"1004"_s, u"1416"_s, true, Speak::Yes }); }) && m_matched);
    QVERIFY(check(ok, "callforward", R"({"rid":"2820","user":["1003","1004"]})", [&] { return m_pal.callforward(u"2820"_s, { u"1003"_s, u"1004"_s }); }) && m_matched);
    QVERIFY(check(ok, "startRecording", R"({"tid":"1416"})", [&] { return m_pal.startRecording(u"1416"_s); }) && m_matched);
    QVERIFY(check(ok, "stopRecording", R"({"tid":"1416"})", [&] { return m_pal.stopRecording(u"1416"_s); }) && m_matched);
    QVERIFY(check(ok, "sendDTMF", R"({"talker_id":"1416","signal":"#"})", [&] { return m_pal.sendDTMF(u"1416"_s, u'#'); }) && m_matched);
    QVERIFY(check(ok, "remoteControl", R"({"talker_id":"1417","action":"talk"})", [&] { return m_pal.remoteControlTalk(u"1417"_s); }) && m_matched);
    QVERIFY(check(ok, "remoteControl", R"({"talker_id":"1417","action":"hold"})", [&] { return m_pal.remoteControlHold(u"1417"_s); }) && m_matched);
    QVERIFY(check(ok, "line", R"({"line":"external/1","status":"on"})", [&] { return m_pal.line(u"external/1"_s, true); }) && m_matched);
}

void PalMethodsTest::talkerInfo()
{
    const auto rows = CHECKED(R"([{"talker_id":"1","number":"5550100","status":"14","role":"c"},{"talker_id":"2","user":"1000","status":"2"}])",
        "getTalkerInfo", R"({"room_id":"2820"})", [&] { return m_pal.getTalkerInfo(u"2820"_s); });
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().number, u"5550100"_s);
    const auto single = CHECKED(R"({"talker_id":"1"})", "getTalkerInfo", R"({"room_id":"2820","talker_id":"1"})",
        [&] { return m_pal.getTalkerInfo(u"2820"_s, u"1"_s); });
    QCOMPARE(single->size(), 1);
}

void PalMethodsTest::makeCall()
{
    PalCallRequest request { u"1000"_s, u"1000"_s, { u"1002"_s }, true, 1, true, u"external/1"_s };
    const auto log = CHECKED(R"("succeeded: 5120")", "makeCall",
        R"({"user":"1000","from":"1000","to":["1002"],"type":"2","phone":"1","auto_answer":"true","line":"external/1"})",
        [&] { return m_pal.makeCall(request); });
    QCOMPARE(*log, u"5120"_s);
    const auto both = CHECKED(R"("failed: busy")", "makeCall", R"({"user":"1000","from":"1000","to":["1002","1003"],"type":"1"})",
        [&] { return m_pal.makeCall({ u"1000"_s, u"1000"_s, { u"1002"_s, u"1003"_s }, false }); });
    QCOMPARE(both.error().kind, PbxError::Kind::TargetBusy);
}

void PalMethodsTest::extensions()
{
    const auto rows = CHECKED(R"([["1001","Alice"],["1002","Bob"]])", "getExtensions",
        R"({"pattern":"..*","limit":-1,"type":"user","property_names":["name"]})",
        [&] { return m_pal.getExtensions({ u"..*"_s, u"user"_s, { u"name"_s } }); });
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(1).values, QStringList { u"Bob"_s });
    const auto flat = CHECKED(R"(["1001","1002"])", "getExtensions", R"({"pattern":"1.*","limit":500,"type":"ringgroup","offset":500})",
        [&] { return m_pal.getExtensions({ u"1.*"_s, u"ringgroup"_s, {}, 500, 500 }); });
    QCOMPARE(flat->at(0).extension, u"1001"_s);
    const auto values = CHECKED(R"(["Alice","true"])", "getExtensionProperties", R"({"extension":"1001","property_names":["name","admin"]})",
        [&] { return m_pal.getExtensionProperties(u"1001"_s, { u"name"_s, u"admin"_s }); });
    QCOMPARE(*values, QStringList({ u"Alice"_s, u"true"_s }));
    const auto many = CHECKED(R"([["Alice"],"No permission."])", "getExtensionProperties", R"({"extension":["1001","1002"],"property_names":["name"]})",
        [&] { return m_pal.getExtensionProperties(QStringList { u"1001"_s, u"1002"_s }, { u"name"_s }); });
    QVERIFY(many->at(0).readable);
    QVERIFY(!many->at(1).readable);
    QVERIFY(check(R"("OK")", "setExtensionProperties", R"({"extension":"1001","properties":{"name":"A"}})",
                [&] { return m_pal.setExtensionProperties(u"1001"_s, { { u"name"_s, u"A"_s } }); }) && m_matched);
    QVERIFY(check(R"("true")", "createExtension", R"({"extension":"1009","type":"user","password":"1","login_password":"2"})",
                [&] { return m_pal.createExtension({ u"1009"_s, u"user"_s, u"1"_s, u"2"_s }); }) && m_matched);
    QVERIFY(check(R"("true")", "createExtension", R"({"extension":"600","type":"ringgroup"})",
                [&] { return m_pal.createExtension({ u"600"_s, u"ringgroup"_s }); }) && m_matched);
    QVERIFY(check(R"("true")", "deleteExtension", R"({"extension":"1009"})", [&] { return m_pal.deleteExtension(u"1009"_s); }) && m_matched);
    QVERIFY(!check(R"("false")", "deleteExtension", R"({"extension":"1009"})", [&] { return m_pal.deleteExtension(u"1009"_s); }));
}

void PalMethodsTest::timers()
{
    const auto timer = CHECKED(R"("P2026010120261231A62T09001700")", "getPlanSwitchTimer", R"({"extension":"1001","number":"2"})",
        [&] { return m_pal.getPlanSwitchTimer(u"1001"_s, 2); });
    QCOMPARE(*timer, u"P2026010120261231A62T09001700"_s);
    QVERIFY(check(R"("OK")", "setPlanSwitchTimer", R"({"extension":"1001","number":"1","schedule":"A62"})",
                [&] { return m_pal.setPlanSwitchTimer(u"1001"_s, u"A62"_s); }) && m_matched);
}

void PalMethodsTest::phonebooks()
{
    const auto books = CHECKED(R"([{"phonebook":"main","shared":"true"},{"phonebook":"mine"}])", "getPhonebooks", "", [&] { return m_pal.getPhonebooks(); });
    QVERIFY(books->at(0).shared);
    QVERIFY(!books->at(1).shared);
    const auto rows = CHECKED(R"([{"aid":"6636","display_name":"Ann Lee","phonebook":"main","user":"1001"}])", "getContactList",
        R"({"phonebook":"","search_text":"ann","offset":0,"limit":100})", [&] { return m_pal.getContactList({ {}, u"ann"_s }); });
    QCOMPARE(rows->first().displayName, u"Ann Lee"_s);
    const auto card = CHECKED(R"({"aid":"6636","display_name":"Ann Lee","phonebook":"main","shared":true,"info":{"$tel_work":"5550100"}})",
        "getContact", R"({"aid":"6636"})", [&] { return m_pal.getContact(u"6636"_s); });
    QVERIFY(card->shared);
    QCOMPARE(card->info.value("$tel_work"_L1).toString(), u"5550100"_s);
    const auto id = CHECKED(R"({"aid":6636})", "setContact", R"({"phonebook":"main","shared":"true","display_name":"Ann","info":{"$nickname":"Ann"}})",
        [&] { return m_pal.setContact({ {}, u"Ann"_s, u"main"_s, true, { { u"$nickname"_s, u"Ann"_s } } }); });
    QCOMPARE(*id, u"6636"_s);
    const auto gone = CHECKED(R"({"succeeded":[6636],"failed":["7"]})", "deleteContact", R"({"aid":["6636","7"]})",
        [&] { return m_pal.deleteContact({ u"6636"_s, u"7"_s }); });
    QCOMPARE(gone->succeeded, QStringList { u"6636"_s });
    QCOMPARE(gone->failed, QStringList { u"7"_s });
    const auto caller = CHECKED(R"({"display_name":"Ann","image_url":"u"})", "getPhoneAppliContact", R"({"user":"1000","tel":"555"})",
        [&] { return m_pal.getPhoneAppliContact(u"1000"_s, u"555"_s); });
    QCOMPARE(caller->displayName, u"Ann"_s);
}

void PalMethodsTest::notes()
{
    const auto names = CHECKED(R"(["a","b"])", "getNoteNames", "", [&] { return m_pal.getNoteNames(); });
    QCOMPARE(names->size(), 2);
    const auto note = CHECKED(R"({"name":"a","description":"d","useraccess":2,"note":"text"})", "getNote", R"({"name":"a"})", [&] { return m_pal.getNote(u"a"_s); });
    QCOMPARE(note->userAccess, 2);
    QCOMPARE(note->text, u"text"_s);
    QVERIFY(check(R"("OK")", "setNote", R"({"name":"a","description":"d","useraccess":"1","note":"t"})",
                [&] { return m_pal.setNote({ u"a"_s, u"d"_s, 1, u"t"_s }); }) && m_matched);
    QVERIFY(check(R"("true")", "deleteNote", R"({"name":"a"})", [&] { return m_pal.deleteNote(u"a"_s); }) && m_matched);
}

void PalMethodsTest::appData()
{
    const auto data = CHECKED(R"("{\"a\":1}")", "getAppData", R"({"data_id":"x"})", [&] { return m_pal.getAppData(u"x"_s); });
    QCOMPARE(*data, u"{\"a\":1}"_s);
    QVERIFY(check("null", "setAppData", R"({"data_id":"x","data":{"a":1}})", [&] { return m_pal.setAppData(u"x"_s, { { u"a"_s, 1 } }); }) && m_matched);
}

void PalMethodsTest::tenants()
{
    QVERIFY(check(R"("true")", "createTenant", R"({"tenant":"acme"})", [&] { return m_pal.createTenant(u"acme"_s); }) && m_matched);
    const auto values = CHECKED(R"(["Acme","50"])", "getTenantProperties", R"({"tenant":"acme","property_names":["desc","maxusers"]})",
        [&] { return m_pal.getTenantProperties(u"acme"_s, { u"desc"_s, u"maxusers"_s }); });
    QCOMPARE(values->at(1), u"50"_s);
    QVERIFY(check(R"("OK")", "setTenantProperties", R"({"tenant":"acme","properties":{"maxusers":"60"}})",
                [&] { return m_pal.setTenantProperties(u"acme"_s, { { u"maxusers"_s, u"60"_s } }); }) && m_matched);
}

void PalMethodsTest::routes()
{
    const auto names = CHECKED(R"(["out"])", "getRouteTemplateNames", "", [&] { return m_pal.getRouteTemplateNames(); });
    QCOMPARE(*names, QStringList { u"out"_s });
    const auto routes = CHECKED(R"([["1","acme","r1","pw","","","5550100","b"]])", "getRouteVariables", R"({"tenant":"acme","template":"out"})",
        [&] { return m_pal.getRouteVariables(u"acme"_s, u"out"_s); });
    QCOMPARE(routes->first().name, u"r1"_s);
    QCOMPARE(routes->first().variables, QStringList({ u"5550100"_s, u"b"_s }));
    const PalRoute route { true, u"acme"_s, u"r1"_s, u"pw"_s, { u"5550100"_s } };
    QVERIFY(check(R"("true")", "insertRouteVariables", R"({"template":"out","values":["1","acme","r1","pw","","","5550100"]})",
                [&] { return m_pal.insertRouteVariables(u"out"_s, route); }) && m_matched);
    QVERIFY(check(R"("true")", "updateRouteVariables", R"({"template":"out","update_password":"false","values":["0","acme","r1","","","",""]})",
                [&] { return m_pal.updateRouteVariables(u"out"_s, { false, u"acme"_s, u"r1"_s, {}, {} }, false); }) && m_matched);
    QVERIFY(check(R"("OK")", "deleteRouteVariables", R"({"template":"out","name":"r1"})",
                [&] { return m_pal.deleteRouteVariables(u"out"_s, u"r1"_s); }) && m_matched);
}

void PalMethodsTest::dids()
{
    const auto dids = CHECKED(R"([["r1","5550100"]])", "getAllDids", "", [&] { return m_pal.getAllDids(); });
    QCOMPARE(dids->toArray().size(), 1);
    QVERIFY(check(R"("OK")", "setDid", R"({"template":"temp1","name":"n1","enabled":"1","v1":"value1","v2":"value2"})",
                [&] { return m_pal.setDid({ u"temp1"_s, u"n1"_s, true, { { u"v1"_s, u"value1"_s }, { u"v2"_s, u"value2"_s } } }); }) && m_matched);
}

void PalMethodsTest::push()
{
    const auto apps = CHECKED(R"({"appid":"A","desc":"D"})", "getPnApplicationInfo", R"({"appname":"x","service_id":"3"})",
        [&] { return m_pal.getPnApplicationInfo(u"x"_s, PalPushService::WebPush); });
    QCOMPARE(apps->first().applicationId, u"A"_s);
    QVERIFY(check(R"("Succeeded:")", "pnmanage", R"({"command":"add","username":"u","service_id":"1","application_id":"A","device_id":"D"})",
                [&] { return m_pal.pnmanageAdd({ u"u"_s, PalPushService::Apns, u"A"_s, u"D"_s }); }) && m_matched);
    QVERIFY(!check(R"("Error: no")", "pnmanage", R"({"command":"add","username":"u","service_id":"3","application_id":"A","endpoint":"e","key":"k","auth_secret":"s","user_agent":"a"})",
                [&] { return m_pal.pnmanageAdd({ u"u"_s, PalPushService::WebPush, u"A"_s, {}, u"e"_s, u"k"_s, u"s"_s, u"a"_s }); }) && m_matched);
    QVERIFY(check(R"("Succeeded:")", "pnmanage", R"({"command":"remove","username":"u"})", [&] { return m_pal.pnmanageRemove(u"u"_s); }) && m_matched);
    PalPushMessage message;
    message.userName = u"1000"_s;
    message.message = u"hi"_s;
    message.priority = 5;
    QVERIFY(check("null", "pnsend", R"({"username":"1000","type":"user","message":"hi","priority":5})", [&] { return m_pal.pnsend(message); }) && m_matched);
}

void PalMethodsTest::server()
{
    QVERIFY(check("null", "ping", "", [&] { return m_pal.ping(); }) && m_matched);
    const auto options = CHECKED(R"({"pn":"true"})", "getOptions", "", [&] { return m_pal.getOptions(); });
    QVERIFY(options->isObject());
    const auto info = CHECKED(R"({"version":"3.17"})", "getProductInfo", R"({"webphone":"true"})", [&] { return m_pal.getProductInfo(); });
    QCOMPARE(info->value("version"_L1).toString(), u"3.17"_s);
    const auto header = CHECKED(R"("Digest x")", "createAuthHeader", R"({"username":"p1"})", [&] { return m_pal.createAuthHeader(u"p1"_s); });
    QCOMPARE(*header, u"Digest x"_s);
    const auto token = CHECKED(R"({"token":"t"})", "getToken", "", [&] { return m_pal.getToken(); });
    QCOMPARE(*token, u"t"_s);
}

void PalMethodsTest::secondFactor()
{
    const auto start = CHECKED(R"({"status":"OK","type":"code","sess_key":"k"})", "mfa/start", R"({"user":"1000","ip_address":"192.0.2.1"})",
        [&] { return m_pal.mfaStart(u"1000"_s, u"192.0.2.1"_s); });
    QCOMPARE(start->sessionKey, u"k"_s);
    QVERIFY(!check(R"({"status":"FAILED"})", "mfa/check", R"({"user":"1000","sess_key":"k","code":"1"})",
                [&] { return m_pal.mfaCheck(u"1000"_s, u"k"_s, u"1"_s); }) && m_matched);
    const auto token = CHECKED(R"({"status":"OK","token":"t"})", "device_token/create",
        R"({"user":"1000","ip_address":"192.0.2.1","user_agent":"c","options":{}})",
        [&] { return m_pal.deviceTokenCreate(u"1000"_s, u"192.0.2.1"_s, u"c"_s); });
    QCOMPARE(*token, u"t"_s);
}

void PalMethodsTest::failures()
{
    m_recorder.next = PbxError { PbxError::Kind::NotAllowed, u"No permission."_s };
    QCOMPARE(m_pal.getNote(u"a"_s).result().error().kind, PbxError::Kind::NotAllowed);
    m_recorder.next = QJsonValue(7);
    QCOMPARE(m_pal.getNote(u"a"_s).result().error().kind, PbxError::Kind::Protocol);
    QCOMPARE(m_pal.getPhonebooks().result().error().kind, PbxError::Kind::Protocol);
    QCOMPARE(m_pal.getExtensionProperties(QStringList { u"1"_s }, {}).result().error().kind, PbxError::Kind::Protocol);
}

void PalMethodsTest::systemLoginNamesTheTenant()
{
    m_pal.setTenant(u"acme"_s);
    QVERIFY(check("null", "park", R"({"tenant":"acme","tid":"1","number":"71"})", [&] { return m_pal.park(u"1"_s, u"71"_s); }) && m_matched);
    QVERIFY(check(R"(["a"])", "getNoteNames", R"({"tenant":"acme"})", [&] { return m_pal.getNoteNames(); }) && m_matched);
}

void PalMethodsTest::zzTableIsComplete()
{
    // Section 5 of the vendor's guide, in its order: each was called above, so that it is listed too.
    static constexpr const char *guide[] { "barge", "callforward", "cancelTransfer", "conference", "createExtension", "createTenant", "deleteExtension",
        "deleteNote", "deleteRouteVariables", "disconnect", "getAllDids", "getContact", "getContactList", "getExtensionProperties", "getExtensions",
        "getNote", "getNoteNames", "getOptions", "getPnApplicationInfo", "getPhonebooks", "getPlanSwitchTimer", "getRouteTemplateNames",
        "getRouteVariables", "getTalkerInfo", "getTenantProperties", "insertRouteVariables", "makeCall", "park", "pnmanage", "pnsend", "remoteControl",
        "setContact", "setDid", "setExtensionProperties", "setNote", "setPlanSwitchTimer", "setTenantProperties", "startRecording", "stopRecording",
        "transfer", "unpark", "updateRouteVariables" };
    static_assert(std::size(guide) == 42);
    for (const char *method : guide)
        QVERIFY2(m_recorder.methods.contains(QString::fromLatin1(method)), method);
    QSet<QString> listed;
    for (const MethodInfo &method : palMethodTable()) {
        QVERIFY2(!listed.contains(method.name), qPrintable(method.name));
        QVERIFY(!method.what.isEmpty());
        listed.insert(method.name);
    }
    QCOMPARE(m_recorder.methods - listed, QSet<QString>());
    QCOMPARE(listed - m_recorder.methods, QSet<QString> { u"searchExtensions"_s });
}

QTEST_GUILESS_MAIN(PalMethodsTest)
#include "tst_palmethods.moc"
