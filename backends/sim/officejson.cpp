// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/officeconfig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

/// Reads an office from a file; the format is documented at OfficeConfig.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

Unexpected bad(const QString &why)
{
    return { { PbxError::Kind::Protocol, why } };
}

QString text(const QJsonObject &o, QLatin1StringView key, const QString &otherwise = {})
{
    return o.value(key).toString(otherwise);
}

Result<Behaviour> behaviour(const QJsonObject &o)
{
    static const QHash<QString, Behaviour::Kind> words { { u"manual"_s, Behaviour::Kind::Manual }, { u"never"_s, Behaviour::Kind::Never },
        { u"busy"_s, Behaviour::Kind::Busy }, { u"refuse"_s, Behaviour::Kind::Refuse }, { u"after"_s, Behaviour::Kind::Answer },
        { u"forward"_s, Behaviour::Kind::Forward } };
    const QString word = text(o, "answer"_L1, u"manual"_s);
    if (!words.contains(word))
        return bad(u"answer: %1"_s.arg(word));
    return Behaviour { words.value(word), o.value("answerMs"_L1).toInt(2'500), text(o, "answerTo"_L1) };
}

Result<PersonConfig> person(const QJsonObject &o)
{
    PersonConfig p;
    p.number = text(o, "number"_L1);
    if (p.number.isEmpty())
        return bad(u"users: number is missing"_s);
    p.name = text(o, "name"_L1, p.number);
    p.group = text(o, "group"_L1);
    p.role = text(o, "role"_L1);
    p.email = text(o, "email"_L1);
    p.mobile = text(o, "mobile"_L1);
    for (const QJsonValue tag : o.value("tags"_L1).toArray())
        p.tags.append(tag.toString());
    p.password = text(o, "password"_L1, u"cordboard"_s);
    p.admin = o.value("admin"_L1).toBool();
    p.controlsOthers = o.value("controlsOthers"_L1).toBool(true);
    p.registered = o.value("registered"_L1).toBool(true);
    p.presence = presenceFromWord(text(o, "presence"_L1, u"available"_s));
    if (p.presence == Presence::Unknown)
        return bad(u"users: presence: %1"_s.arg(text(o, "presence"_L1)));
    p.presenceText = text(o, "presenceText"_L1);
    p.dnd = o.value("dnd"_L1).toBool();
    const QJsonObject forward = o.value("forward"_L1).toObject();
    p.forwarding = { text(forward, "always"_L1), text(forward, "busy"_L1), text(forward, "noAnswer"_L1) };
    const auto answers = behaviour(o);
    if (!answers)
        return answers.error();
    p.behaviour = *answers;
    p.maxCalls = o.value("maxCalls"_L1).toInt(2);
    p.ringMs = o.value("ringMs"_L1).toInt();
    p.mailbox = o.value("mailbox"_L1).toBool(true);
    p.pagingGroup = o.value("pagingGroup"_L1).toBool();
    p.voicemailNew = o.value("voicemailNew"_L1).toInt();
    return p;
}

Result<QueueConfig> queue(const QJsonObject &o)
{
    QueueConfig q;
    q.number = text(o, "number"_L1);
    if (q.number.isEmpty())
        return bad(u"queues: number is missing"_s);
    q.name = text(o, "name"_L1, q.number);
    const QString strategy = text(o, "strategy"_L1, u"ring-all"_s);
    if (strategy != u"ring-all" && strategy != u"longest-idle")
        return bad(u"queues: strategy: %1"_s.arg(strategy));
    q.strategy = strategy == u"ring-all" ? QueueConfig::Strategy::RingAll : QueueConfig::Strategy::LongestIdle;
    for (const QJsonValue &v : o.value("agents"_L1).toArray()) {
        const QJsonObject a = v.toObject();
        q.agents.append({ v.isString() ? v.toString() : text(a, "extension"_L1), a.value("loggedIn"_L1).toBool(true), text(a, "pauseReason"_L1) });
    }
    q.wrapUpMs = o.value("wrapUpMs"_L1).toInt(q.wrapUpMs);
    q.ringMs = o.value("ringMs"_L1).toInt(q.ringMs);
    q.serviceLevelSeconds = o.value("serviceLevelSeconds"_L1).toInt(q.serviceLevelSeconds);
    return q;
}

Result<OutsideRule> rule(const QJsonObject &o)
{
    static const QHash<QString, OutsideRule::Outcome> words { { u"answer"_s, OutsideRule::Outcome::Answer },
        { u"busy"_s, OutsideRule::Outcome::Busy }, { u"not-found"_s, OutsideRule::Outcome::NotFound },
        { u"no-answer"_s, OutsideRule::Outcome::NoAnswer } };
    const QString word = text(o, "outcome"_L1, u"answer"_s);
    if (!words.contains(word))
        return bad(u"outside: outcome: %1"_s.arg(word));
    return OutsideRule { text(o, "prefix"_L1), words.value(word), o.value("afterMs"_L1).toInt(3'000) };
}

Contact contact(const QJsonObject &o)
{
    Contact c;
    c.phonebook = text(o, "phonebook"_L1, u"main"_s);
    c.shared = o.value("shared"_L1).toBool(true);
    c.name = text(o, "name"_L1);
    c.company = text(o, "company"_L1);
    c.email = text(o, "email"_L1);
    c.notes = text(o, "notes"_L1);
    const QJsonObject numbers = o.value("numbers"_L1).toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it)
        c.numbers.append({ it.key(), it.value().toString() });
    return c;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &v : value.toArray())
        list.append(v.toString());
    return list;
}

} // namespace

Result<OfficeConfig> OfficeConfig::fromJson(const QJsonObject &o)
{
    OfficeConfig office;
    office.name = text(o, "name"_L1, office.name);
    office.tenant = text(o, "tenant"_L1);
    for (const QJsonValue &v : o.value("users"_L1).toArray()) {
        auto p = person(v.toObject());
        if (!p)
            return p.error();
        office.people.append(*p);
    }
    office.parkNumbers = strings(o.value("parkNumbers"_L1));
    for (const QJsonValue &v : o.value("lines"_L1).toArray()) {
        const QString id = v.isString() ? v.toString() : text(v.toObject(), "id"_L1);
        office.lines.append({ id, text(v.toObject(), "name"_L1, id) });
    }
    for (const QJsonValue &v : o.value("queues"_L1).toArray()) {
        auto q = queue(v.toObject());
        if (!q)
            return q.error();
        office.queues.append(*q);
    }
    for (const QJsonValue &v : o.value("flows"_L1).toArray()) {
        const QJsonObject f = v.toObject();
        const QStringList choices = strings(f.value("choices"_L1));
        office.flows.append({ text(f, "number"_L1), text(f, "name"_L1), choices, text(f, "value"_L1, choices.value(0)) });
    }
    for (const QJsonValue &v : o.value("conferences"_L1).toArray())
        office.conferences.append({ text(v.toObject(), "number"_L1), text(v.toObject(), "name"_L1) });
    for (const QJsonValue &v : o.value("dids"_L1).toArray()) {
        const QJsonObject d = v.toObject();
        office.dids.append({ text(d, "number"_L1), text(d, "name"_L1), text(d, "to"_L1), text(d, "flow"_L1), text(d, "nightTo"_L1) });
    }
    if (o.contains("outside"_L1)) {
        for (const QJsonValue &v : o.value("outside"_L1).toArray()) {
            auto r = rule(v.toObject());
            if (!r)
                return r.error();
            office.outside.append(*r);
        }
    } else {
        office.outside = standard({ 0, 0, 0 }).outside;
    }
    for (const QJsonValue &v : o.value("callers"_L1).toArray()) {
        const QJsonObject c = v.toObject();
        office.callers.append({ text(c, "number"_L1), text(c, "name"_L1), text(c, "company"_L1), text(c, "language"_L1), c.value("patienceMs"_L1).toInt(90'000) });
    }
    for (const QJsonValue &v : o.value("contacts"_L1).toArray())
        office.contacts.append(contact(v.toObject()));
    office.ringMs = o.value("ringMs"_L1).toInt(office.ringMs);
    office.noAnswerMs = o.value("noAnswerMs"_L1).toInt(office.noAnswerMs);
    office.parkTimeoutMs = o.value("parkTimeoutMs"_L1).toInt(office.parkTimeoutMs);
    office.letsGoAtOnce = o.value("letsGoAtOnce"_L1).toBool();

    QSet<QString> numbers;
    QStringList all = office.parkNumbers;
    for (const PersonConfig &p : std::as_const(office.people))
        all.append(p.number);
    for (const QueueConfig &q : std::as_const(office.queues))
        all.append(q.number);
    for (const FlowConfig &f : std::as_const(office.flows))
        all.append(f.number);
    for (const auto &[number, name] : std::as_const(office.conferences))
        all.append(number);
    for (const QString &number : std::as_const(all)) {
        if (numbers.contains(number))
            return bad(u"number used twice: %1"_s.arg(number));
        numbers.insert(number);
    }
    for (const QueueConfig &q : std::as_const(office.queues))
        for (const QueueConfig::Agent &a : q.agents)
            if (!numbers.contains(a.extension))
                return bad(u"queues: %1: no such agent: %2"_s.arg(q.number, a.extension));
    return office;
}

Result<OfficeConfig> OfficeConfig::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(u"%1: %2"_s.arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return bad(u"%1: %2"_s.arg(path, error.errorString()));
    return fromJson(document.object());
}

} // namespace Cordboard
