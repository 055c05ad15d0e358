// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusapi.h"
#include "backends/yeastar-linkus/yeastarlinkusbackend.h"
#include "tests/protocol/yeastar-linkus/fakelinkus.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what it is asked, and answers what it was told to.
class NotingCaller : public LinkusCaller
{
public:
    void request(const QString &method, const QJsonObject &parameters, QObject *, Answer answer) override
    {
        called.append({ method, parameters });
        answer(answerWith);
    }
    QList<std::pair<QString, QJsonObject>> called;
    Result<QJsonObject> answerWith = QJsonObject();
};

struct TypedCall
{
    QString method;
    QJsonObject parameters;
    QString shown; ///< where the operator meets it
    QJsonObject answer;
    /// Empty: the answer was read as it should.
    std::function<QString(LinkusApi &)> run;
};

template<class T>
QString done(const QFuture<Result<T>> &future)
{
    if (!future.isFinished())
        return u"not settled"_s;
    return future.result() ? QString() : future.result().error().message();
}

template<class T, class Judge>
QString judged(const QFuture<Result<T>> &future, Judge judge)
{
    if (const QString why = done(future); !why.isEmpty())
        return why;
    return judge(*future.result()) ? QString() : u"read wrongly"_s;
}

QJsonArray rows(const QJsonObject &row)
{
    return { row };
}

const QJsonObject channel { { "channel_id"_L1, "PJSIP/1000-1"_L1 } };
const QString leg = u"PJSIP/1000-1"_s;
const QJsonObject csta { { "extension"_L1, "1000"_L1 }, { "call_id"_L1, "1.2"_L1 }, { "ip_address"_L1, "192.0.2.1"_L1 } };

QList<TypedCall> directoryCalls()
{
    const QJsonObject page { { "page"_L1, 2 }, { "page_size"_L1, 50 } };
    const LinkusPageRequest second { 2, 50, {}, false };
    const QJsonObject ann { { "data"_L1, rows({ { "id"_L1, "21"_L1 }, { "number"_L1, 1000 }, { "caller_id_name"_L1, "Ann"_L1 } }) }, { "total_number"_L1, "7"_L1 } };
    const auto isAnn = [](const LinkusPage<LinkusExtension> &p) { return p.total == 7 && p.rows.size() == 1 && p.rows.at(0).id == "21"_L1 && p.rows.at(0).number == "1000"_L1; };
    const QJsonObject group { { "id"_L1, 1 }, { "name"_L1, "Sales"_L1 }, { "member_list"_L1, rows({ { "text2"_L1, "1000"_L1 } }) } };
    const QJsonObject contact { { "data"_L1, rows({ { "id"_L1, 5 }, { "contact_name"_L1, "Zoe"_L1 }, { "number_list"_L1, rows({ { "num_type"_L1, "work"_L1 }, { "number"_L1, "555"_L1 } }) } }) } };
    const auto isZoe = [](const LinkusPage<LinkusContact> &p) { return p.rows.size() == 1 && p.rows.at(0).name == "Zoe"_L1 && p.rows.at(0).numbers.at(0).second == "555"_L1; };
    const auto search = [&page](QJsonObject o) {
        for (auto it = page.begin(); it != page.end(); ++it)
            o.insert(it.key(), it.value());
        return o;
    };
    return {
        { u"sign/create"_s, { { "username"_L1, "1000"_L1 }, { "sign_type"_L1, "sdk"_L1 }, { "expire_time"_L1, 0 } }, u"log-in"_s, { { "data"_L1, QJsonObject { { "sign"_L1, "s"_L1 } } } },
            [](LinkusApi &a) { return judged(a.createSign(u"1000"_s), [](const QString &s) { return s == "s"_L1; }); } },
        { u"extension/list"_s, { { "page"_L1, 2 }, { "page_size"_L1, 50 }, { "sort_by"_L1, "id"_L1 }, { "order_by"_L1, "desc"_L1 } }, u"people"_s, ann,
            [isAnn](LinkusApi &a) { return judged(a.extensions({ 2, 50, u"id"_s, true }), isAnn); } },
        { u"extension/search"_s, search({ { "search_value"_L1, "an"_L1 } }), u"methods"_s, ann, [second, isAnn](LinkusApi &a) { return judged(a.searchExtensions(u"an"_s, second), isAnn); } },
        { u"extension/get"_s, { { "id"_L1, "21"_L1 } }, u"methods"_s, {}, [](LinkusApi &a) { return done(a.extension(u"21"_s)); } },
        { u"extension/query"_s, { { "ids"_L1, QJsonArray { "21"_L1, "22"_L1 } } }, u"methods"_s, {}, [](LinkusApi &a) { return done(a.extensionsById({ u"21"_s, u"22"_s })); } },
        { u"extension/update"_s, { { "id"_L1, 21 }, { "presence_status"_L1, "lunch"_L1 } }, u"presence menu"_s, {}, [](LinkusApi &a) { return done(a.updateExtension(u"21"_s, { { "presence_status"_L1, "lunch"_L1 } })); } },
        { u"extension_group/list"_s, { { "page"_L1, 1 }, { "page_size"_L1, 1000 } }, u"departments"_s, { { "data"_L1, rows(group) } },
            [](LinkusApi &a) { return judged(a.groups(), [](const QList<LinkusGroup> &g) { return g.size() == 1 && g.at(0).numbers == QStringList { u"1000"_s }; }); } },
        { u"extension_group/get"_s, { { "id"_L1, "1"_L1 } }, u"methods"_s, { { "data"_L1, group } }, [](LinkusApi &a) { return judged(a.group(u"1"_s), [](const LinkusGroup &g) { return g.name == "Sales"_L1; }); } },
        { u"organization/list"_s, {}, u"methods"_s, {}, [](LinkusApi &a) { return done(a.organizations()); } },
        { u"company_contact/list"_s, page, u"search, contacts"_s, contact, [second, isZoe](LinkusApi &a) { return judged(a.contacts(second), isZoe); } },
        { u"company_contact/search"_s, search({ { "search_value"_L1, "zo"_L1 } }), u"search, contacts"_s, contact, [second, isZoe](LinkusApi &a) { return judged(a.searchContacts(u"zo"_s, second), isZoe); } },
        { u"trunk/list"_s, {}, u"methods"_s, {}, [](LinkusApi &a) { return done(a.trunks()); } },
    };
}

QList<TypedCall> callCalls()
{
    const QJsonObject calls { { "data"_L1, rows({ { "call_id"_L1, "1.2"_L1 }, { "members"_L1, rows({ { "extension"_L1, QJsonObject { { "number"_L1, "1000"_L1 }, { "channel_id"_L1, "c"_L1 }, { "member_status"_L1, "RING"_L1 } } } }) } }) } };
    const auto isCall = [](const QList<LinkusCall> &c) { return c.size() == 1 && c.at(0).members.at(0).status == LinkusStatus::Ring; };
    QList<TypedCall> list {
        { u"call/query"_s, { { "type"_L1, "inbound"_L1 } }, u"calls"_s, calls, [isCall](LinkusApi &a) { return judged(a.calls(Direction::Inbound), isCall); } },
        { u"call/query"_s, { { "call_id"_L1, "1.2"_L1 } }, u"calls"_s, calls, [isCall](LinkusApi &a) { return judged(a.call(u"1.2"_s), isCall); } },
        { u"call/query"_s, { { "extension"_L1, "1000"_L1 } }, u"calls"_s, calls, [isCall](LinkusApi &a) { return judged(a.callsOf(u"1000"_s), isCall); } },
        { u"call/dial"_s, { { "caller"_L1, "1000"_L1 }, { "callee"_L1, "555"_L1 }, { "auto_answer"_L1, "yes"_L1 }, { "dial_permission"_L1, "1001"_L1 } }, u"dial"_s, { { "call_id"_L1, "1.2"_L1 } },
            [](LinkusApi &a) { return judged(a.dial(u"1000"_s, u"555"_s, true, u"1001"_s), [](const QString &id) { return id == "1.2"_L1; }); } },
        { u"call/transfer"_s, { { "type"_L1, "blind"_L1 }, { "channel_id"_L1, leg }, { "number"_L1, "1001"_L1 }, { "dial_permission"_L1, "1000"_L1 } }, u"transfer, pick up, take"_s, {},
            [](LinkusApi &a) { return done(a.transferBlind(leg, u"1001"_s, u"1000"_s)); } },
        { u"call/transfer"_s, { { "type"_L1, "attended"_L1 }, { "channel_id"_L1, leg }, { "number"_L1, "1001"_L1 }, { "dial_permission"_L1, "1000"_L1 } }, u"attended transfer"_s, {},
            [](LinkusApi &a) { return done(a.transferStart(leg, u"1001"_s, u"1000"_s)); } },
        { u"call/park"_s, { { "channel_id"_L1, leg }, { "parking_slot"_L1, "6000"_L1 } }, u"park"_s, { { "parking_slot"_L1, 6000 } },
            [](LinkusApi &a) { return judged(a.park(leg, u"6000"_s), [](const QString &slot) { return slot == "6000"_L1; }); } },
        { u"call/park_status"_s, {}, u"parked calls"_s, { { "data"_L1, rows({ { "parker"_L1, "1000"_L1 }, { "parked_party"_L1, "Zoe<555>"_L1 }, { "parking_slot"_L1, "6000"_L1 }, { "park_time"_L1, 1770000000 }, { "channel_id"_L1, "c"_L1 } }) } },
            [](LinkusApi &a) { return judged(a.parked(), [](const QList<LinkusParked> &p) { return p.size() == 1 && p.at(0).since.toSecsSinceEpoch() == 1770000000; }); } },
        { u"call/listen"_s, { { "monitor"_L1, "1002"_L1 }, { "channel_id"_L1, leg }, { "type"_L1, "whisper"_L1 } }, u"supervise"_s, { { "call_id"_L1, "9.9"_L1 } },
            [](LinkusApi &a) { return judged(a.listen(u"1002"_s, leg, BargeMode::Whisper), [](const QString &id) { return id == "9.9"_L1; }); } },
        { u"call/hold"_s, channel, u"hold"_s, {}, [](LinkusApi &a) { return done(a.hold(leg)); } },
        { u"call/unhold"_s, channel, u"hold"_s, {}, [](LinkusApi &a) { return done(a.unhold(leg)); } },
        { u"call/mute"_s, channel, u"mute"_s, {}, [](LinkusApi &a) { return done(a.mute(leg)); } },
        { u"call/unmute"_s, channel, u"mute"_s, {}, [](LinkusApi &a) { return done(a.unmute(leg)); } },
        { u"call/hangup"_s, channel, u"hang up"_s, {}, [](LinkusApi &a) { return done(a.hangUp(leg)); } },
        { u"call/record_start"_s, channel, u"record"_s, {}, [](LinkusApi &a) { return done(a.recordStart(leg)); } },
        { u"call/record_pause"_s, channel, u"record"_s, {}, [](LinkusApi &a) { return done(a.recordPause(leg)); } },
        { u"call/record_unpause"_s, channel, u"record"_s, {}, [](LinkusApi &a) { return done(a.recordResume(leg)); } },
        { u"call/accept_inbound"_s, channel, u"offered call"_s, {}, [](LinkusApi &a) { return done(a.acceptInbound(leg)); } },
        { u"call/refuse_inbound"_s, channel, u"offered call"_s, {}, [](LinkusApi &a) { return done(a.refuseInbound(leg)); } },
        { u"call/add_member"_s, { { "channel_id"_L1, leg }, { "number"_L1, "1001"_L1 }, { "dial_permission"_L1, "1000"_L1 } }, u"add to call"_s, {}, [](LinkusApi &a) { return done(a.addMember(leg, u"1001"_s, u"1000"_s)); } },
        { u"call/play_prompt"_s,
            { { "number"_L1, "1001"_L1 }, { "prompts"_L1, QJsonArray { "a"_L1, "b"_L1 } }, { "count"_L1, 2 }, { "auto_answer"_L1, "no"_L1 }, { "volume"_L1, 5 } }, u"announcement"_s, { { "call_id"_L1, "1.3"_L1 } },
            [](LinkusApi &a) { return judged(a.playPrompt({ u"1001"_s, { u"a"_s, u"b"_s }, 2, false, 5, {} }), [](const QString &id) { return id == "1.3"_L1; }); } },
        { u"uacsta_call/accept"_s, csta, u"answer"_s, {}, [](LinkusApi &a) { return done(a.cstaAccept(u"1000"_s, u"1.2"_s, u"192.0.2.1"_s)); } },
        { u"uacsta_call/refuse"_s, csta, u"methods"_s, {}, [](LinkusApi &a) { return done(a.cstaRefuse(u"1000"_s, u"1.2"_s, u"192.0.2.1"_s)); } },
        { u"uacsta_call/hangup"_s, csta, u"methods"_s, {}, [](LinkusApi &a) { return done(a.cstaHangUp(u"1000"_s, u"1.2"_s, u"192.0.2.1"_s)); } },
    };
    for (const auto &[step, word] : { std::pair { LinkusTransferStep::Abort, "abort"_L1 }, { LinkusTransferStep::Complete, "complete"_L1 }, { LinkusTransferStep::ThreeWay, "threeway"_L1 }, { LinkusTransferStep::Swap, "swap"_L1 } })
        list.append({ u"call/transfer"_s, { { "type"_L1, "attended"_L1 }, { "channel_id"_L1, leg }, { "attended_operate"_L1, word } }, u"attended transfer"_s, {}, [step = step](LinkusApi &a) { return done(a.transferStep(leg, step)); } });
    return list;
}

QList<TypedCall> queueAndRecordCalls()
{
    const QJsonObject page { { "page"_L1, 1 }, { "page_size"_L1, 20 } };
    const LinkusPageRequest first { 1, 20, {}, false };
    const QJsonObject row { { "new_id"_L1, "7"_L1 }, { "call_id"_L1, "1770000000.5"_L1 }, { "call_from"_L1, "Zoe<555>"_L1 }, { "call_to"_L1, "Ann<1000>"_L1 }, { "timestamp"_L1, 1770000000 }, { "disposition"_L1, "ANSWERED"_L1 },
        { "talk_duration"_L1, "30"_L1 }, { "ring_duration"_L1, 5 }, { "duration"_L1, 35 }, { "call_type"_L1, "Inbound"_L1 } };
    const auto isCdr = [](const LinkusPage<LinkusCdr> &p) {
        return p.rows.size() == 1 && p.rows.at(0).fromName == "Zoe"_L1 && p.rows.at(0).talkSeconds == 30 && p.rows.at(0).disposition == Disposition::Answered && p.rows.at(0).direction == Direction::Inbound;
    };
    const QJsonObject recording { { "data"_L1, rows({ { "id"_L1, 4 }, { "file"_L1, "a.wav"_L1 }, { "size"_L1, 12 } }) } };
    const auto isFile = [](const LinkusPage<LinkusRecording> &p) { return p.rows.size() == 1 && p.rows.at(0).file == "a.wav"_L1 && p.rows.at(0).size == 12; };
    const QJsonObject where { { "file"_L1, "a.wav"_L1 }, { "download_resource_url"_L1, "/api/download/x"_L1 } };
    const auto isWhere = [](const LinkusDownload &d) { return d.path == "/api/download/x"_L1; };
    return {
        { u"queue/list"_s, { { "page"_L1, 1 }, { "page_size"_L1, 1000 } }, u"queues"_s, { { "queue_list"_L1, rows({ { "id"_L1, 3 }, { "number"_L1, 6400 }, { "dynamic_agent_list"_L1, rows({ { "value"_L1, 21 }, { "text2"_L1, "1000"_L1 } }) } }) } },
            [](LinkusApi &a) { return judged(a.queues(), [](const QList<LinkusQueue> &q) { return q.size() == 1 && q.at(0).agents.at(0).dynamic; }); } },
        { u"queue/call_status"_s, { { "id"_L1, "3"_L1 } }, u"queues, waiting"_s, { { "waiting_list"_L1, rows({ { "call_id"_L1, "1.2"_L1 }, { "duration"_L1, "12"_L1 } }) } },
            [](LinkusApi &a) { return judged(a.queueStatus(u"3"_s), [](const LinkusQueueStatus &s) { return s.waiting.size() == 1 && s.waiting.at(0).seconds == 12; }); } },
        { u"queue/agent_status"_s, { { "id"_L1, "3"_L1 } }, u"agents"_s, { { "data"_L1, rows({ { "number"_L1, "1000"_L1 }, { "is_login"_L1, "1"_L1 }, { "is_pause"_L1, 1 }, { "pause_reason"_L1, "lunch"_L1 }, { "call_status"_L1, 3 } }) } },
            [](LinkusApi &a) { return judged(a.agents(u"3"_s), [](const QList<LinkusAgent> &g) { return g.size() == 1 && g.at(0).loggedIn && g.at(0).pauseReason == "lunch"_L1 && g.at(0).state == AgentState::Ringing; }); } },
        { u"queue/agent_login"_s, { { "queue_id"_L1, "3"_L1 }, { "ext_ids"_L1, QJsonArray { "21"_L1, "24"_L1 } }, { "operation"_L1, "login"_L1 } }, u"agents"_s, {}, [](LinkusApi &a) { return done(a.agentLogin(u"3"_s, { u"21"_s, u"24"_s }, true)); } },
        { u"queue/agent_pause"_s, { { "queue_id"_L1, "3"_L1 }, { "ext_ids"_L1, QJsonArray { "21"_L1 } }, { "operation"_L1, "pause"_L1 }, { "reason"_L1, "*01"_L1 } }, u"agents"_s, {},
            [](LinkusApi &a) { return done(a.agentPause(u"3"_s, { u"21"_s }, true, u"*01"_s)); } },
        { u"agent/login"_s, { { "ext_id"_L1, "21"_L1 }, { "queue_ids"_L1, QJsonArray { "3"_L1 } }, { "operation"_L1, "logout"_L1 } }, u"methods"_s, {}, [](LinkusApi &a) { return done(a.agentLoginTo(u"21"_s, { u"3"_s }, false)); } },
        { u"agent/pause"_s, { { "ext_id"_L1, "21"_L1 }, { "queue_ids"_L1, QJsonArray { "3"_L1 } }, { "operation"_L1, "unpause"_L1 } }, u"methods"_s, {}, [](LinkusApi &a) { return done(a.agentPauseIn(u"21"_s, { u"3"_s }, false, {})); } },
        { u"cdr/list"_s, page, u"history"_s, { { "data"_L1, rows(row) } }, [first, isCdr](LinkusApi &a) { return judged(a.cdrs(first), isCdr); } },
        { u"cdr/search"_s, { { "page"_L1, 1 }, { "page_size"_L1, 20 }, { "number"_L1, "555"_L1 }, { "start_time"_L1, 1000 }, { "end_time"_L1, 2000 } }, u"history"_s, { { "data"_L1, rows(row) } },
            [first, isCdr](LinkusApi &a) { return judged(a.searchCdrs({ QDateTime::fromSecsSinceEpoch(1000, QTimeZone::UTC), QDateTime::fromSecsSinceEpoch(2000, QTimeZone::UTC), u"555"_s }, first), isCdr); } },
        { u"v2.0/cdr/list"_s, page, u"methods"_s, { { "data"_L1, rows(row) } }, [first, isCdr](LinkusApi &a) { return judged(a.cdrsOfNewModule(first), isCdr); } },
        { u"v2.0/cdr/detail"_s, { { "uid"_L1, "u"_L1 } }, u"methods"_s, {}, [](LinkusApi &a) { return done(a.cdrDetail(u"u"_s)); } },
        { u"recording/list"_s, page, u"methods"_s, recording, [first, isFile](LinkusApi &a) { return judged(a.recordings(first), isFile); } },
        { u"recording/search"_s, { { "page"_L1, 1 }, { "page_size"_L1, 20 }, { "search_value"_L1, "a"_L1 } }, u"methods"_s, recording, [first, isFile](LinkusApi &a) { return judged(a.searchRecordings(u"a"_s, first), isFile); } },
        { u"recording/download"_s, { { "file"_L1, "a.wav"_L1 } }, u"history, play"_s, where, [isWhere](LinkusApi &a) { return judged(a.recordingByFile(u"a.wav"_s), isWhere); } },
        { u"recording/download"_s, { { "id"_L1, "4"_L1 } }, u"methods"_s, where, [isWhere](LinkusApi &a) { return judged(a.recordingById(u"4"_s), isWhere); } },
    };
}

} // namespace

/// Every documented request has a typed call that asks for exactly that, and the table of them has no gap.
class LinkusMethodsTest : public QObject
{
    Q_OBJECT
private slots:
    void typedCalls();
    void refusals();
    void ownSurface();
    void coverageTable();

private:
    QHash<QString, QString> m_tested; ///< method: where it is shown
};

void LinkusMethodsTest::typedCalls()
{
    const QList<TypedCall> all = directoryCalls() + callCalls() + queueAndRecordCalls();
    for (const TypedCall &each : all) {
        NotingCaller caller;
        caller.answerWith = each.answer;
        LinkusApi api(caller);
        const QString problem = each.run(api);
        QVERIFY2(problem.isEmpty(), qPrintable(each.method + u": "_s + problem));
        QCOMPARE(caller.called.size(), 1);
        QCOMPARE(caller.called.at(0).first, each.method);
        QCOMPARE(caller.called.at(0).second, each.parameters);
        const LinkusMethod *info = findLinkusMethod(each.method);
        QVERIFY2(info, qPrintable(each.method));
        for (const MethodInfo::Parameter &p : info->info.parameters)
            if (p.required)
                QVERIFY2(each.parameters.contains(p.name), qPrintable(each.method + u' ' + p.name));
        if (each.shown != "methods"_L1 || !m_tested.contains(each.method))
            m_tested.insert(each.method, each.shown);
    }
}

void LinkusMethodsTest::refusals()
{
    NotingCaller caller;
    LinkusApi api(caller);
    caller.answerWith = PbxError { PbxError::Kind::NoSuchTarget, {} };
    // Nothing there is an empty list for a question, and a failure for a command.
    QVERIFY(api.calls(Direction::Inbound).result());
    QVERIFY(api.agents(u"3"_s).result());
    QVERIFY(!api.agentLogin(u"3"_s, { u"21"_s }, true).result());
    caller.answerWith = PbxError { PbxError::Kind::NotAllowed, {} };
    QCOMPARE(api.cdrs({}).result().error().kind, PbxError::Kind::NotAllowed);
}

void LinkusMethodsTest::ownSurface()
{
    FakeLinkus pbx;
    YeastarLinkusBackend backend;
    Account account;
    account.id = AccountId(u"test"_s);
    account.settings = LinkusSettings::fromUrl(pbx.url());
    account.settings.insert(u"user"_s, u"id"_s);
    account.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"password"_s, u"key"_s);
    backend.open(account, secrets);
    QTRY_COMPARE(backend.connection().state, ConnectionState::Online);
    const auto call = [&](const QString &name, const QJsonObject &parameters) {
        const QFuture<Result<QJsonValue>> future = backend.callMethod(name, parameters);
        (void)QTest::qWaitFor([&future] { return future.isFinished(); });
        return future.result();
    };
    for (const LinkusMethod &method : linkusMethods()) {
        const QString &name = method.info.name;
        if (method.surface == LinkusMethod::Surface::Session) {
            QCOMPARE(call(name, {}).error().kind, PbxError::Kind::NotAllowed);
            m_tested.insert(name, u"log-in"_s);
            continue;
        }
        if (method.surface != LinkusMethod::Surface::Own || name == "linkus/logout"_L1)
            continue;
        pbx.requests.clear();
        const auto answer = call(name, { { "number"_L1, "a+b c"_L1 } });
        QVERIFY2(answer, qPrintable(name));
        const FakeRequest &last = pbx.requests.constLast();
        QCOMPARE(last.path, method.path());
        QCOMPARE(last.verb, QByteArray(method.post ? "POST" : "GET"));
        QCOMPARE(last.headers.value("authorization"), QByteArray("own-token"));
        QCOMPARE(method.post ? last.json().value("number"_L1).toString() : last.argument(u"number"_s), u"a+b c"_s);
        m_tested.insert(name, name.contains("searchpersonal"_L1) ? u"history"_s : method.info.changes ? u"methods"_s : u"log-in"_s);
    }
    QCOMPARE(call(u"linkus/extension/getregisterinfo"_s, {})->toObject().value("registerpassword"_L1).toString(), u"***"_s);
    QCOMPARE(call(u"attributes"_s, {})->toObject().value("extensionNumber"_L1).toString(), u"1000"_s);
    pbx.requests.clear();
    QVERIFY(call(u"cdrQuery"_s, { { "page"_L1, 2 }, { "size"_L1, 5 }, { "status"_L1, 2 }, { "sortBy"_L1, "id"_L1 }, { "orderBy"_L1, "asc"_L1 }, { "filter"_L1, "55"_L1 } }));
    const FakeRequest query = pbx.requests.constLast();
    QCOMPARE(query.path, u"/api/v1.0/cdr/searchpersonal"_s);
    for (const auto &[key, value] : { std::pair { u"page"_s, u"2"_s }, { u"page_size"_s, u"5"_s }, { u"status"_s, u"2"_s }, { u"sort_by"_s, u"id"_s }, { u"order_by"_s, u"asc"_s }, { u"number"_s, u"55"_s } })
        QCOMPARE(query.argument(key), value);
    QVERIFY(call(u"logout"_s, {}));
    QCOMPARE(pbx.requests.constLast().path, u"/api/v1.0/logout"_s);
    QCOMPARE(call(u"attributes"_s, {}).error().kind, PbxError::Kind::NotAllowed);
    QVERIFY(call(u"destroy"_s, {}));
    for (const QString &name : { u"cdrQuery"_s, u"attributes"_s, u"logout"_s, u"destroy"_s, u"linkus/logout"_s })
        m_tested.insert(name, name == "cdrQuery"_L1 ? u"history"_s : u"methods"_s);
    backend.close();
}

void LinkusMethodsTest::coverageTable()
{
    QFile file(u"linkus-coverage.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("| method | implemented | tested | shown |\n|---|---|---|---|\n");
    QStringList gaps;
    for (const MethodInfo &info : linkusMethodInfos()) {
        const QString shown = m_tested.value(info.name);
        file.write(u"| %1 | typed%2 | %3 | %4 |\n"_s.arg(info.name, info.assumed ? u", assumed"_s : QString(), shown.isEmpty() ? u"NO"_s : u"yes"_s, shown).toUtf8());
        if (shown.isEmpty())
            gaps.append(info.name);
        QVERIFY2(!info.what.isEmpty(), qPrintable(info.name));
    }
    QVERIFY2(gaps.isEmpty(), qPrintable(gaps.join(u", "_s)));

    // What each event does to the desk; tst_linkusevents and tst_linkusbackend send every one of them.
    static const QMap<int, QString> events { { 10000, u"account refused: logged in elsewhere"_s }, { 20007, u"account refused: extension deleted"_s },
        { 20008, u"softphone only"_s }, { 20010, u"account refused: log in again"_s }, { 20015, u"own session ends: Linkus off"_s }, { 20047, u"softphone only"_s },
        { 20048, u"recording mark of the own leg"_s }, { 20049, u"history"_s }, { 20053, u"softphone only"_s }, { 20065, u"softphone only"_s }, { 20066, u"softphone only"_s },
        { 20082, u"own session ends: Linkus off (Chinese plan)"_s }, { 20104, u"topics are sent again"_s }, { 20153, u"own session ends: plan off"_s },
        { 20154, u"account refused: log in again"_s }, { 30005, u"not shown"_s }, { 30006, u"not shown"_s }, { 30007, u"people: registered"_s }, { 30008, u"people: lamp"_s },
        { 30009, u"people: presence"_s }, { 30011, u"calls"_s }, { 30012, u"history"_s }, { 30013, u"calls"_s }, { 30014, u"calls"_s }, { 30015, u"calls"_s },
        { 30016, u"offered call with its time"_s }, { 30018, u"not shown"_s }, { 30019, u"not shown"_s }, { 30020, u"answer"_s }, { 30022, u"people"_s }, { 30025, u"agents"_s },
        { 30026, u"agents"_s }, { 30027, u"not shown"_s }, { 30028, u"not shown"_s }, { 30029, u"agents"_s }, { 30031, u"not shown"_s }, { 30032, u"not shown"_s },
        { 30033, u"history: read when it is played"_s }, { 30034, u"not shown"_s }, { 30038, u"not shown"_s } };
    file.write("\n| event | implemented | tested | shown |\n|---|---|---|---|\n");
    const QList<int> topics = linkusOwnTopics(u"37.16.0.1"_s) + linkusOpenApiTopics();
    QCOMPARE(events.keys(), topics);
    for (const int topic : topics) {
        QString why;
        const auto event = readLinkusEvent(u"{\"type\":%1,\"msg\":{\"extension\":\"1000\",\"call_id\":\"1.1\"}}"_s.arg(topic).toUtf8(), &why);
        QVERIFY2(event, qPrintable(QString::number(topic) + u' ' + why));
        file.write(u"| %1 | %2 | yes | %3 |\n"_s.arg(QString::number(topic), std::holds_alternative<LinkusOtherEvent>(*event) ? u"read, passed over"_s : u"handled"_s, events.value(topic)).toUtf8());
    }
}

QTEST_GUILESS_MAIN(LinkusMethodsTest)
#include "tst_linkusmethods.moc"
