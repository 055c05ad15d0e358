// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/ipcortex/ipcxrestface.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

IpcxRestFace::Reply restFailure(const QString &message, int status = 200)
{
    return { status, { { "result"_L1, "fail"_L1 }, { "message"_L1, message } }, {} };
}

IpcxRestFace::Reply restSuccess(const QJsonValue &values)
{
    return { 200, { { "result"_L1, "success"_L1 }, { "values"_L1, values } }, {} };
}

QString dispositionWord(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Answered: return u"ANSWERED"_s;
    case Disposition::Missed: return u"NO ANSWER"_s;
    case Disposition::Busy: return u"BUSY"_s;
    case Disposition::Voicemail: return u"VOICEMAIL"_s;
    default: return u"FAILED"_s;
    }
}

} // namespace

IpcxRestFace::Reply IpcxRestFace::run(const QString &path, const QJsonObject &body, IpcxSessions::Session *session)
{
    const QJsonObject auth = body.value("auth"_L1).toObject();
    if (path == "auth/logout"_L1) {
        if (session)
            m_sessions.end(session->id);
        return { 200, { { "result"_L1, "success"_L1 } }, {} };
    }
    if (path == "auth"_L1)
        return login(auth);
    const bool byKey = !m_apiKey.isEmpty() && auth.value("key"_L1).toString() == m_apiKey;
    if (!session && !byKey)
        return restFailure(u"Not authenticated"_s, 401);
    if (path == "call/read"_L1) {
        if (body.value("type"_L1).toString() != "cdr"_L1)
            return restFailure(u"Unknown type"_s);
        return restSuccess(records(body.value("scope"_L1).toObject()));
    }
    if (path == "dialplan/readcal"_L1)
        return body.value("type"_L1).toString() == "nm"_L1 ? restSuccess(calendar()) : restFailure(u"Unknown type"_s);
    if (path == "dialplan/createcal"_L1)
        return addEvent(body.value("values"_L1).toObject());
    return restFailure(u"Unknown request"_s, 404);
}

QJsonObject IpcxRestFace::user(const QString &extension, const QString &session) const
{
    const SimPerson *person = m_office.person(extension);
    QJsonObject rights;
    const auto permissions = ipcxPermissions(*person);
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        rights.insert(it.key(), *it);
    return { { "id"_L1, m_nodes.contactOf(extension) }, { "login"_L1, extension }, { "name"_L1, person->config.name },
        { "company"_L1, "default"_L1 }, { "home"_L1, "default"_L1 }, { "session"_L1, session }, { "perms"_L1, rights },
        { "companies"_L1, QJsonArray { "default"_L1 } } };
}

IpcxRestFace::Reply IpcxRestFace::login(const QJsonObject &auth)
{
    if (m_refuseLogins)
        return restFailure(u"Authentication failed"_s);
    if (const QString key = auth.value("key"_L1).toString(); !key.isEmpty()) {
        if (key != m_apiKey)
            return restFailure(u"Authentication failed"_s);
        return { 200, { { "result"_L1, "success"_L1 }, { "user"_L1, user(m_office.people().first(), {}) } }, {} };
    }
    const QString who =
        ipcxAuthenticate(m_office, auth.value("username"_L1).toString(), auth.value("password"_L1).toString());
    if (who.isEmpty())
        return restFailure(u"Authentication failed"_s);
    const QString session = m_sessions.begin(who).id;
    return { 200, { { "result"_L1, "success"_L1 }, { "user"_L1, user(who, session) } }, session };
}

QJsonArray IpcxRestFace::records(const QJsonObject &scope) const
{
    const qint64 from = scope.value("minDate"_L1).toInteger();
    const qint64 to = scope.value("maxDate"_L1).toInteger(std::numeric_limits<qint64>::max());
    QJsonArray rows;
    for (const Cdr &cdr : m_office.cdrs()) {
        const qint64 start = cdr.startedAt.toMSecsSinceEpoch();
        if (start < from || start > to)
            continue;
        QJsonObject row { { "id"_L1, cdr.id.local() }, { "start"_L1, start },
            { "end"_L1, cdr.endedAt.toMSecsSinceEpoch() }, { "src"_L1, cdr.callerNumber },
            { "srcname"_L1, cdr.callerName }, { "dst"_L1, cdr.calleeNumber }, { "dstname"_L1, cdr.calleeName },
            { "direction"_L1, stateWord(cdr.direction) }, { "disposition"_L1, dispositionWord(cdr.disposition) },
            { "duration"_L1, cdr.startedAt.secsTo(cdr.endedAt) }, { "company"_L1, "default"_L1 } };
        if (cdr.answeredAt.isValid())
            row.insert("answer"_L1, cdr.answeredAt.toMSecsSinceEpoch());
        if (!cdr.did.isEmpty())
            row.insert("ddi"_L1, cdr.did);
        if (!cdr.queue.isEmpty())
            row.insert("queue"_L1, cdr.queue);
        rows.append(row);
    }
    return rows;
}

QJsonObject IpcxRestFace::calendar() const
{
    QJsonArray events;
    for (const QJsonObject &event : m_events)
        events.append(event);
    if (!m_office.flows().isEmpty()) {
        const SimFlow &flow = m_office.flows().first();
        if (flow.value != flow.config.choices.value(0)) {
            const qint64 now = m_office.now();
            events.append(QJsonObject { { "event_start"_L1, now - 1'000 }, { "event_end"_L1, now + 86'400'000 },
                { "event_action"_L1, "ON"_L1 }, { "event_repeat"_L1, "NEVER"_L1 }, { "event_instance"_L1, "0"_L1 } });
        }
    }
    return { { "default"_L1, events } };
}

IpcxRestFace::Reply IpcxRestFace::addEvent(const QJsonObject &values)
{
    const QString action = values.value("action"_L1).toString();
    const qint64 start = values.value("start"_L1).toInteger(-1);
    const qint64 end = values.value("end"_L1).toInteger(-1);
    if (values.value("company"_L1).toString() != "default"_L1 || start < 0 || end <= start
        || (action != "ON"_L1 && action != "OFF"_L1))
        return restFailure(u"Invalid event"_s);
    const qint64 now = m_office.now();
    const QString instance = values.value("instance"_L1).toVariant().toString();
    // Clocks differ by a little; what begins now has begun.
    constexpr qint64 slack = 5'000;
    if (instance == "0"_L1 && start <= now + slack && end > now && !m_office.flows().isEmpty()) {
        const FlowConfig &flow = m_office.flows().first().config;
        const Result<void> set =
            m_office.setFlow(flow.number, action == "ON"_L1 ? flow.choices.value(1) : flow.choices.value(0));
        return set ? restSuccess(QJsonObject()) : restFailure(set.error().message());
    }
    if (m_events.size() >= 1'000)
        return restFailure(u"The calendar is full"_s);
    m_events.append({ { "event_start"_L1, start }, { "event_end"_L1, end }, { "event_action"_L1, action },
        { "event_repeat"_L1, values.value("repeat"_L1) }, { "event_instance"_L1, instance } });
    return restSuccess(QJsonObject());
}

} // namespace Cordboard
