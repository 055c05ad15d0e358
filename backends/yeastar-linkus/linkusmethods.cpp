// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusmethods.h"

#include "backends/yeastar-linkus/linkusjson.h"

#include <QHash>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::LinkusMethods)
};

/// "name type*" per parameter, separated by "; "; a star: required.
QList<MethodInfo::Parameter> parameters(const QString &list)
{
    QList<MethodInfo::Parameter> result;
    for (const QString &part : list.split(u"; "_s, Qt::SkipEmptyParts)) {
        MethodInfo::Parameter p;
        p.name = part.section(u' ', 0, 0);
        p.type = part.section(u' ', 1, 1);
        p.required = p.type.endsWith(u'*');
        if (p.required)
            p.type.chop(1);
        p.what = part.section(u' ', 2);
        result.append(p);
    }
    return result;
}

enum Flag { Reads = 0, Changes = 1, Destroys = 2, Assumed = 4, Admin = 8, Report = 16 };

LinkusMethod make(LinkusMethod::Surface surface, bool post, const QString &name, const QString &what, const QString &list, int flags)
{
    LinkusMethod m;
    m.surface = surface;
    m.post = post;
    m.info.name = name;
    m.info.what = what;
    m.info.parameters = parameters(list);
    m.info.permission = flags & Admin ? Permission::Administrator : Permission::User;
    m.info.changes = flags & (Changes | Destroys);
    m.info.destroys = flags & Destroys;
    m.info.assumed = flags & Assumed;
    m.info.report = flags & Report;
    return m;
}

LinkusMethod get(const QString &name, const QString &what, const QString &list, int flags = Reads)
{
    return make(LinkusMethod::Surface::OpenApi, false, name, what, list, flags | Admin);
}
LinkusMethod post(const QString &name, const QString &what, const QString &list, int flags = Changes)
{
    return make(LinkusMethod::Surface::OpenApi, true, name, what, list, flags | Admin);
}
LinkusMethod own(bool isPost, const QString &name, const QString &what, const QString &list, int flags = Reads)
{
    return make(LinkusMethod::Surface::Own, isPost, u"linkus/"_s + name, what, list, flags);
}
LinkusMethod sdk(const QString &name, const QString &what, const QString &list, int flags = Reads)
{
    return make(LinkusMethod::Surface::Sdk, false, name, what, list, flags);
}
LinkusMethod session(bool isPost, const QString &name, const QString &what, const QString &list)
{
    return make(LinkusMethod::Surface::Session, isPost, name, what, list, Changes);
}

const QString paging = u"page number; page_size number; sort_by string; order_by string asc or desc"_s;

QList<LinkusMethod> sessionMethods()
{
    return {
        session(true, u"get_token"_s, Text::tr("Log in as an application."), u"username string*; password string*"_s),
        session(true, u"refresh_token"_s, Text::tr("Exchange the token for a new one."), u"refresh_token string*"_s),
        session(false, u"del_token"_s, Text::tr("Give the token back."), {}),
        session(true, u"linkus/login"_s, Text::tr("Log in as an extension with a signature."), u"username string*; password string*; login_source string; login_jump string"_s),
        post(u"sign/create"_s, Text::tr("Make a log-in signature for an extension."), u"username string* extension or e-mail; sign_type string* sdk; expire_time number 0: never"_s, Changes | Assumed),
    };
}

QList<LinkusMethod> directoryMethods()
{
    return {
        get(u"extension/list"_s, Text::tr("Extensions, a page at a time."), paging, Report),
        get(u"extension/search"_s, Text::tr("Extensions that contain a word."), paging + u"; search_value string"_s, Assumed),
        get(u"extension/get"_s, Text::tr("Everything about one extension."), u"id number*"_s, Assumed),
        get(u"extension/query"_s, Text::tr("Everything about several extensions."), u"ids string ids separated by commas"_s, Assumed),
        post(u"extension/update"_s, Text::tr("Change an extension, such as its presence."), u"id number*; presence_status string"_s, Changes | Assumed),
        get(u"extension_group/list"_s, Text::tr("Groups of extensions."), paging, Assumed),
        get(u"extension_group/get"_s, Text::tr("One group."), u"id number*"_s, Assumed),
        get(u"organization/list"_s, Text::tr("The departments."), paging, Assumed),
        get(u"company_contact/list"_s, Text::tr("The company's phone book."), paging, Assumed),
        get(u"company_contact/search"_s, Text::tr("Entries of the phone book that contain a word."), paging + u"; search_value string"_s, Assumed),
        get(u"trunk/list"_s, Text::tr("Lines to the outside."), paging, Assumed | Report),
    };
}

QList<LinkusMethod> callMethods()
{
    const QString channel = u"channel_id string*"_s;
    const QString csta = u"extension string*; call_id string*; ip_address string*"_s;
    return {
        get(u"call/query"_s, Text::tr("Calls that go on: one, those of a kind, or those of an extension."), u"call_id string; type string inbound, outbound or internal; extension string"_s),
        post(u"call/dial"_s, Text::tr("Ring the caller, then the callee."), u"caller string*; callee string*; dial_permission string; auto_answer string yes or no"_s),
        post(u"call/transfer"_s, Text::tr("Hand a call over: blind, or attended in steps."),
            u"type string* blind or attended; channel_id string*; number string; dial_permission string; attended_operate string abort, complete, threeway or swap"_s),
        post(u"call/park"_s, Text::tr("Park a party."), channel + u"; parking_slot string"_s),
        get(u"call/park_status"_s, Text::tr("Who is parked where."), {}, Report),
        post(u"call/listen"_s, Text::tr("Listen in, whisper or barge in."), u"monitor string*; channel_id string*; type string* listen, whisper or barge"_s),
        post(u"call/hold"_s, Text::tr("Put on hold."), channel),
        post(u"call/unhold"_s, Text::tr("Take back from hold."), channel),
        post(u"call/mute"_s, Text::tr("Silence a microphone."), channel),
        post(u"call/unmute"_s, Text::tr("Let it be heard again."), channel),
        post(u"call/hangup"_s, Text::tr("End a party's part."), channel, Destroys),
        post(u"call/record_start"_s, Text::tr("Start recording."), channel, Changes | Assumed),
        post(u"call/record_pause"_s, Text::tr("Pause recording."), channel, Changes | Assumed),
        post(u"call/record_unpause"_s, Text::tr("Go on recording."), channel, Changes | Assumed),
        post(u"call/accept_inbound"_s, Text::tr("Let an incoming call be routed."), channel),
        post(u"call/refuse_inbound"_s, Text::tr("Turn an incoming call away."), channel, Destroys),
        post(u"call/add_member"_s, Text::tr("Bring somebody into a call."), channel + u"; number string*; dial_permission string"_s, Changes | Assumed),
        post(u"call/play_prompt"_s, Text::tr("Play announcements to a number."),
            u"number string*; prompts array*; count number; auto_answer string; volume number; dial_permission string"_s),
        post(u"uacsta_call/accept"_s, Text::tr("Make a uaCSTA phone answer."), csta),
        post(u"uacsta_call/refuse"_s, Text::tr("Make a uaCSTA phone refuse."), csta, Destroys),
        post(u"uacsta_call/hangup"_s, Text::tr("Make a uaCSTA phone hang up."), csta, Destroys),
    };
}

QList<LinkusMethod> queueMethods()
{
    const QString limits = u"max_threshold_for_pause_time number; max_threshold_for_logout_time number; reason string feature code"_s;
    return {
        get(u"queue/list"_s, Text::tr("Queues with their agents."), paging, Report),
        get(u"queue/call_status"_s, Text::tr("Who waits, rings and talks in a queue."), u"id queue*"_s, Report),
        get(u"queue/agent_status"_s, Text::tr("What a queue's agents do."), u"id queue*"_s, Report),
        get(u"queue/agent_login"_s, Text::tr("Log agents of a queue in or out."), u"queue_id number*; ext_ids string*; operation string* login or logout; is_paused number; "_s + limits, Changes),
        get(u"queue/agent_pause"_s, Text::tr("Pause agents of a queue, or let them go on."), u"queue_id number*; ext_ids string*; operation string* pause or unpause; "_s + limits, Changes),
        get(u"agent/login"_s, Text::tr("Log an agent in to several queues, or out."), u"ext_id number*; queue_ids string*; operation string* login or logout; "_s + limits, Changes),
        get(u"agent/pause"_s, Text::tr("Pause an agent in several queues."), u"ext_id number*; queue_ids string*; operation string* pause or unpause; "_s + limits, Changes),
    };
}

QList<LinkusMethod> recordMethods()
{
    return {
        get(u"cdr/list"_s, Text::tr("Call records, a page at a time."), paging + u"; from string new or legacy"_s, Report),
        get(u"cdr/search"_s, Text::tr("Call records of a time or a number."), paging + u"; start_time string; end_time string; call_from string; call_to string; number string"_s, Assumed),
        get(u"v2.0/cdr/list"_s, Text::tr("Call records of the new module, one row a call."), paging, Report),
        get(u"v2.0/cdr/detail"_s, Text::tr("All steps of one call."), u"uid string*"_s),
        get(u"recording/list"_s, Text::tr("Recorded files."), paging, Report),
        get(u"recording/search"_s, Text::tr("Recorded files of a time or a number."), paging + u"; start_time string; end_time string; search_value string"_s, Assumed),
        get(u"recording/download"_s, Text::tr("Where one recorded file can be fetched for half an hour."), u"id number; file string"_s),
    };
}

QList<LinkusMethod> ownMethods()
{
    return {
        own(false, u"pbx/getproduct"_s, Text::tr("What kind of PBX this is."), u"host string"_s),
        own(false, u"extension/getpersonalglobal"_s, Text::tr("What all extensions share."), {}),
        own(false, u"licenseservice/get"_s, Text::tr("The plan."), {}),
        own(false, u"extension/getpersonal"_s, Text::tr("The own extension."), {}),
        own(false, u"extension/getregisterinfo"_s, Text::tr("The own SIP account; its secret is struck out."), {}),
        own(false, u"cdr/searchpersonal"_s, Text::tr("The own call records."), u"page number; page_size number; sort_by string; order_by string; status number; number string"_s, Report),
        own(false, u"logout"_s, Text::tr("End the own session."), {}, Destroys),
        own(true, u"systemlog/webclientlog"_s, Text::tr("Write to the PBX's log."), u"log_list array*"_s, Changes),
        own(false, u"extension/getphoto"_s, Text::tr("The name of an extension's picture."), u"ext_num string*"_s),
        own(false, u"contacts/matchall"_s, Text::tr("Whose number this is."), u"number string*"_s),
        own(true, u"dct/init"_s, Text::tr("Prepare a softphone call."), u"type string*"_s, Changes),
        own(true, u"rascallreport/web"_s, Text::tr("Report a softphone call's quality."), u"report object"_s, Changes),
        sdk(u"cdrQuery"_s, Text::tr("The own call records, as the vendor's client asks for them."),
            u"page number*; size number*; status number 0 all, 1 inbound, 2 missed, 3 outbound; sortBy string time or id; orderBy string asc or desc; filter string"_s),
        sdk(u"attributes"_s, Text::tr("Who the own session is: username, extension number, id and name."), {}),
        sdk(u"logout"_s, Text::tr("Log the own session out."), {}, Destroys),
        sdk(u"destroy"_s, Text::tr("Forget the own session without telling the PBX."), {}, Destroys),
    };
}

} // namespace

QString LinkusMethod::path() const
{
    if (info.name.startsWith("linkus/"_L1))
        return u"/api/v1.0/"_s + info.name.sliced(7);
    if (info.name.startsWith("v2.0/"_L1))
        return u"/openapi/"_s + info.name;
    return u"/openapi/v1.0/"_s + info.name;
}

const QList<LinkusMethod> &linkusMethods()
{
    static const QList<LinkusMethod> methods = sessionMethods() + directoryMethods() + callMethods() + queueMethods() + recordMethods() + ownMethods();
    return methods;
}

const LinkusMethod *findLinkusMethod(const QString &name)
{
    static const QHash<QString, qsizetype> index = [] {
        QHash<QString, qsizetype> hash;
        for (qsizetype i = 0; i < linkusMethods().size(); ++i)
            hash.insert(linkusMethods().at(i).info.name, i);
        return hash;
    }();
    const auto it = index.constFind(name);
    return it == index.cend() ? nullptr : &linkusMethods().at(*it);
}

QList<MethodInfo> linkusMethodInfos()
{
    QList<MethodInfo> infos;
    for (const LinkusMethod &method : linkusMethods())
        infos.append(method.info);
    return infos;
}

QUrlQuery linkusQuery(const QJsonObject &parameters)
{
    QUrlQuery query;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (it->isNull())
            continue;
        QString value = Linkus::text(*it);
        if (it->isArray()) {
            QStringList parts;
            const QJsonArray list = it->toArray();
            for (const QJsonValue &each : list)
                parts.append(Linkus::text(each));
            value = parts.join(u',');
        }
        // QUrlQuery leaves a plus as it is, which a server reads as a space.
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(it.key())), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query;
}

} // namespace Cordboard
