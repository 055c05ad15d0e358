// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2rows.h"

#include "backends/yeastar-k2/k2values.h"

#include <QTimeZone>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct NumberField
{
    QLatin1StringView key;
    QLatin1StringView label;
};
constexpr std::array numberFields { NumberField { "business"_L1, "work"_L1 }, NumberField { "business2"_L1, "work"_L1 },
    NumberField { "mobile"_L1, "mobile"_L1 }, NumberField { "mobile2"_L1, "mobile"_L1 },
    NumberField { "home"_L1, "home"_L1 }, NumberField { "home2"_L1, "home"_L1 },
    NumberField { "businessfax"_L1, "fax"_L1 }, NumberField { "homefax"_L1, "fax"_L1 },
    NumberField { "other"_L1, "other"_L1 } };

QString forwardTarget(const QJsonObject &row, QLatin1StringView rule, QChar letter)
{
    if (!K2::flag(K2::text(row, rule)))
        return {};
    const auto field = [&](const char *end) { return K2::text(row.value(letter + QLatin1StringView(end))); };
    const QString kind = field("transferto").toLower();
    const QString extension = field("transferext");
    const QString number = field("transferprefix") + field("transfernum");
    if (kind.startsWith("ext"_L1) && !extension.isEmpty())
        return extension;
    if (!number.isEmpty())
        return number;
    return !extension.isEmpty() ? extension : kind;
}

void putRule(QJsonObject &o, QLatin1StringView rule, QChar letter, const QString &target, bool inside)
{
    o.insert(rule, target.isEmpty() ? "off"_L1 : "on"_L1);
    if (target.isEmpty())
        return;
    o.insert(letter + "transferto"_L1, inside ? "extension"_L1 : "number"_L1);
    o.insert(letter + "transferext"_L1, inside ? target : QString());
    o.insert(letter + "transferprefix"_L1, QString());
    o.insert(letter + "transfernum"_L1, inside ? QString() : target);
}

QList<QString> csvFields(const QString &line)
{
    QList<QString> fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (quoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            fields.append(std::exchange(field, {}));
        } else {
            field += c;
        }
    }
    fields.append(field);
    return fields;
}

/// Column headers are not documented: letters alone, with the names that other pages use.
QString columnName(const QString &header)
{
    QString word;
    for (QChar c : header.toLower())
        if (c.isLetter())
            word += c;
    static const QHash<QString, QString> names { { u"time"_s, u"timestart"_s }, { u"starttime"_s, u"timestart"_s },
        { u"from"_s, u"callfrom"_s }, { u"src"_s, u"callfrom"_s }, { u"to"_s, u"callto"_s }, { u"dst"_s, u"callto"_s },
        { u"duration"_s, u"callduraction"_s }, { u"callduration"_s, u"callduraction"_s },
        { u"talkduration"_s, u"talkduraction"_s }, { u"disposition"_s, u"status"_s }, { u"calltype"_s, u"type"_s },
        { u"communicationtype"_s, u"type"_s }, { u"recordfile"_s, u"recording"_s },
        { u"recordingfile"_s, u"recording"_s }, { u"did"_s, u"didnumber"_s }, { u"uniqueid"_s, u"callid"_s },
        { u"id"_s, u"callid"_s } };
    return names.value(word, word);
}

} // namespace

Contact k2Contact(const AccountId &account, const QJsonObject &row)
{
    Contact c;
    c.id = { account, K2::text(row, { "id"_L1, "contactid"_L1 }) };
    c.phonebook = u"company"_s;
    c.shared = true;
    c.name = K2::text(row, { "name"_L1, "contactname"_L1 });
    if (c.name.isEmpty())
        c.name = QString(K2::text(row, "firstname"_L1) + u' ' + K2::text(row, "lastname"_L1)).trimmed();
    c.company = K2::text(row, "company"_L1);
    c.email = K2::text(row, "email"_L1);
    c.notes = K2::text(row, { "remark"_L1, "notes"_L1 });
    static const QSet<QString> known { u"id"_s, u"contactid"_s, u"name"_s, u"contactname"_s, u"firstname"_s,
        u"lastname"_s, u"company"_s, u"email"_s, u"remark"_s, u"notes"_s };
    QSet<QString> taken = known;
    for (const NumberField &field : numberFields) {
        taken.insert(field.key);
        if (const QString number = K2::text(row, field.key); !number.isEmpty())
            c.numbers.append({ field.label, number });
    }
    for (auto it = row.begin(); it != row.end(); ++it)
        if (const QString value = K2::text(it.value()); !taken.contains(it.key()) && !value.isEmpty())
            c.extra.insert(it.key(), value);
    return c;
}

QJsonObject k2ContactFields(const Contact &contact)
{
    QJsonObject o;
    for (auto it = contact.extra.cbegin(); it != contact.extra.cend(); ++it)
        o.insert(it.key(), it.value());
    o.insert("firstname"_L1, contact.name.section(u' ', 0, 0));
    o.insert("lastname"_L1, contact.name.section(u' ', 1));
    o.insert("company"_L1, contact.company);
    o.insert("email"_L1, contact.email);
    o.insert("remark"_L1, contact.notes);
    for (const NumberField &field : numberFields)
        o.insert(field.key, QString());
    for (const ContactNumber &n : contact.numbers) {
        bool placed = false;
        for (const NumberField &field : numberFields)
            if (!placed && n.label == field.label && o.value(field.key).toString().isEmpty()) {
                o.insert(field.key, n.number);
                placed = true;
            }
        if (!placed && o.value("other"_L1).toString().isEmpty())
            o.insert("other"_L1, n.number);
    }
    return o;
}

Forwarding k2Forwarding(const QJsonObject &row)
{
    return { forwardTarget(row, "alwaysforward"_L1, u'a'), forwardTarget(row, "busyforward"_L1, u'b'),
        forwardTarget(row, "noanswerforward"_L1, u'n') };
}

QJsonObject k2ForwardingFields(const Forwarding &forwarding, const std::function<bool(const QString &)> &isExtension)
{
    QJsonObject o;
    putRule(o, "alwaysforward"_L1, u'a', forwarding.always, isExtension(forwarding.always));
    putRule(o, "busyforward"_L1, u'b', forwarding.busy, isExtension(forwarding.busy));
    putRule(o, "noanswerforward"_L1, u'n', forwarding.noAnswer, isExtension(forwarding.noAnswer));
    return o;
}

QList<VoicemailMessage> k2Messages(const AccountId &account, const QJsonObject &row, int utcOffset)
{
    QList<VoicemailMessage> list;
    const QString number = K2::text(row, { "number"_L1, "extension"_L1 });
    for (const QJsonObject &each : K2::rows(row, { "messages"_L1 }, 10'000)) {
        VoicemailMessage m;
        m.id = K2::text(each, { "msgid"_L1, "id"_L1, "filename"_L1 });
        m.mailbox = { account, number };
        m.callerNumber = K2::text(each, { "callerid"_L1, "callernum"_L1, "caller"_L1 });
        m.callerName = K2::text(each, "callername"_L1);
        m.at = K2::time(K2::text(each, { "time"_L1, "date"_L1 }), utcOffset);
        m.seconds = K2::number(each, "duration"_L1);
        m.folder = K2::text(each, { "status"_L1, "state"_L1 }).toLower();
        m.heard = m.folder == "read"_L1 || m.folder == "old"_L1;
        if (!m.id.isEmpty())
            list.append(m);
    }
    return list;
}

WakeUpCall k2WakeUp(const AccountId &account, const QJsonObject &row, int utcOffset, const QDateTime &now)
{
    WakeUpCall w;
    const QString extension = K2::text(row, { "number"_L1, "extension"_L1 });
    const QString clock = K2::text(row, "time"_L1);
    const QTime time = QTime::fromString(clock.left(5), u"HH:mm"_s);
    if (extension.isEmpty() || !time.isValid())
        return w;
    QString key = K2::text(row, "id"_L1);
    w.id = { account, key.isEmpty() ? extension + u'/' + clock : key };
    w.extension = { account, extension };
    const QString repeat = K2::text(row, "repeat"_L1).toLower();
    w.daily = repeat == "daily"_L1 || K2::flag(repeat);
    const QString status = K2::text(row, "status"_L1);
    w.enabled = status.isEmpty() || K2::flag(status);
    const QDateTime here = now.toUTC().addSecs(utcOffset);
    QDate date = QDate::fromString(K2::text(row, "date"_L1), u"yyyy-MM-dd"_s);
    // A daily one may begin on a later day; once it has begun its date says nothing any more.
    if (!date.isValid() || (w.daily && QDateTime(date, time, QTimeZone::UTC) <= here))
        date = here.time() < time ? here.date() : here.date().addDays(1);
    w.at = QDateTime(date, time, QTimeZone::UTC).addSecs(-utcOffset);
    return w;
}

QJsonObject k2WakeUpFields(const WakeUpCall &call, int utcOffset)
{
    const QDateTime there = call.at.toUTC().addSecs(utcOffset);
    return { { "number"_L1, call.extension.local() }, { "date"_L1, there.toString(u"yyyy-MM-dd"_s) },
        { "time"_L1, there.toString(u"HH:mm"_s) }, { "repeat"_L1, call.daily ? "daily"_L1 : "no"_L1 },
        { "status"_L1, call.enabled ? "on"_L1 : "off"_L1 } };
}

Cdr k2Cdr(const AccountId &account, const QJsonObject &o, int utcOffset)
{
    Cdr c;
    const QString callId = K2::text(o, "callid"_L1);
    c.callerNumber = K2::text(o, "callfrom"_L1);
    c.calleeNumber = K2::text(o, "callto"_L1);
    const QString start = K2::text(o, "timestart"_L1);
    // One call may leave several records, one for each leg, all with its id. [assumed]
    c.id = { account, (callId.isEmpty() ? start + u'/' + c.callerNumber : callId) + u'/' + c.calleeNumber };
    c.call = callId.isEmpty() ? CallId() : CallId(account, callId);
    const QString type = K2::text(o, "type"_L1).toLower();
    c.direction = type == "inbound"_L1 ? Direction::Inbound
        : type == "outbound"_L1        ? Direction::Outbound
        : type == "internal"_L1        ? Direction::Internal
                                       : Direction::Unknown;
    const QString status = K2::text(o, "status"_L1).toUpper();
    static const QHash<QString, Disposition> words { { u"ANSWERED"_s, Disposition::Answered },
        { u"NO ANSWER"_s, Disposition::Missed }, { u"BUSY"_s, Disposition::Busy },
        { u"VOICEMAIL"_s, Disposition::Voicemail }, { u"FAILED"_s, Disposition::Failed } };
    c.disposition = words.value(status, Disposition::Unknown);
    c.did = K2::text(o, "didnumber"_L1);
    c.startedAt = K2::time(start, utcOffset);
    // The misspelt names are the PBX's. [doc v2]
    const int whole = std::max(0, K2::text(o, { "callduraction"_L1, "callduration"_L1 }).toInt());
    const int talk = std::clamp(K2::text(o, { "talkduraction"_L1, "talkduration"_L1 }).toInt(), 0, whole);
    if (c.startedAt.isValid()) {
        c.endedAt = c.startedAt.addSecs(whole);
        if (c.disposition == Disposition::Answered)
            c.answeredAt = c.endedAt.addSecs(-talk);
    }
    c.recordingId = K2::text(o, "recording"_L1);
    return c;
}

QList<QJsonObject> k2CsvRows(const QByteArray &csv, int most)
{
    QList<QJsonObject> rows;
    QStringList columns;
    QByteArrayView rest(csv);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    while (!rest.isEmpty() && rows.size() < most) {
        qsizetype end = rest.indexOf('\n');
        end = end < 0 ? rest.size() : end;
        const QString line = QString::fromUtf8(rest.first(end)).trimmed();
        rest = rest.sliced(std::min(end + 1, rest.size()));
        if (line.isEmpty())
            continue;
        const QStringList fields = csvFields(line);
        if (columns.isEmpty()) {
            for (const QString &header : fields)
                columns.append(columnName(header));
            continue;
        }
        QJsonObject row;
        for (qsizetype i = 0; i < std::min(columns.size(), fields.size()); ++i)
            row.insert(columns.at(i), fields.at(i).trimmed());
        rows.append(row);
    }
    return rows;
}

} // namespace Cordboard
