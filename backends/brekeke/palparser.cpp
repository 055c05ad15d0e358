// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palparser.h"

#include "backends/brekeke/palencoder.h"
#include "backends/brekeke/palflatframe.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace Pal {

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (const auto number = value.isDouble() ? integer(value) : std::nullopt)
        return QString::number(*number);
    return {};
}

std::optional<bool> flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    return flagFromWord(text(value));
}

std::optional<bool> flagFromWord(const QString &text)
{
    const QString word = text.toLower();
    if (word == "true"_L1 || word == "on"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "off"_L1 || word == "0"_L1)
        return false;
    return std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        // Beyond 2^53 a JSON number no longer names one integer; converting a huge one would be undefined.
        constexpr double exact = 9007199254740992.0;
        const double number = value.toDouble();
        if (std::isnan(number) || std::abs(number) > exact || number != std::floor(number))
            return std::nullopt;
        return qint64(number);
    }
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    list.reserve(array.size());
    for (const QJsonValue &item : array)
        list.append(text(item));
    return list;
}

std::optional<QStringList> textList(const QJsonValue &value)
{
    return value.isArray() ? std::optional(texts(value)) : std::nullopt;
}

} // namespace Pal

namespace {

// A number that names a leg, room or extension is short; something longer is rubbish that must not fill our tables.
constexpr qsizetype maxIdLength = 200;
constexpr qsizetype maxTextLength = 1000;

// `Fields` are a QJsonObject or a PalFlatFrame: one way to read what either says.

template<class Fields>
QString idField(const Fields &o, QLatin1StringView key)
{
    QString id = Pal::text(o.value(key));
    return id.size() <= maxIdLength ? id : QString();
}

template<class Fields>
QString textField(const Fields &o, QLatin1StringView key)
{
    QString text = Pal::text(o.value(key));
    return text.size() <= maxTextLength ? text : text.left(maxTextLength);
}

template<class Fields>
qint64 timeField(const Fields &o)
{
    constexpr qint64 year9999 = 253'370'764'800'000;
    const qint64 time = Pal::integer(o.value("time"_L1)).value_or(0);
    return time > 0 && time < year9999 ? time : 0;
}

template<class Fields>
int countField(const Fields &o, QLatin1StringView key)
{
    const qint64 count = Pal::integer(o.value(key)).value_or(-1);
    return count >= 0 && count <= 1'000'000'000 ? int(count) : -1;
}

PalMalformed wrong(QLatin1StringView method)
{
    return { "%1: a field is missing or of the wrong type"_L1.arg(method) };
}

template<class Fields>
void readStatus(const Fields &p, int code, PalStatus &s)
{
    s.user = idField(p, "user"_L1);
    s.code = code;
    s.talker = idField(p, "talker_id"_L1);
    s.room = idField(p, "room_id"_L1);
    s.otherNumber = idField(p, "other_number"_L1);
    s.userName = textField(p, "user_display_name"_L1);
    s.otherName = textField(p, "other_user_display_name"_L1);
    if (s.otherName.isEmpty())
        s.otherName = textField(p, "other_display_name"_L1);
    s.role = idField(p, "role"_L1);
    s.rescode = idField(p, "rescode"_L1);
    s.recording = textField(p, "rec"_L1);
    s.time = timeField(p);
}

template<class Fields>
std::optional<int> statusCode(const Fields &p)
{
    const auto code = Pal::integer(p.value("status"_L1));
    if (!code || *code < -1000 || *code > 100'000)
        return std::nullopt;
    return int(*code);
}

template<class Fields>
PalMessage status(const Fields &p)
{
    const auto code = statusCode(p);
    if (!code)
        return wrong("notify_status"_L1);
    PalMessage message { std::in_place_type<PalStatus> };
    PalStatus &s = std::get<PalStatus>(message);
    readStatus(p, *code, s);
    // A leg that ends needs no room: it is found by its id.
    if (s.user.isEmpty() || s.talker.isEmpty() || (s.room.isEmpty() && s.code != PalStatus::Disconnect))
        message = wrong("notify_status"_L1);
    return message;
}

template<class Fields>
PalMessage park(const Fields &p)
{
    const auto on = Pal::flag(p.value("status"_L1));
    PalPark n { decodeParkNumber(idField(p, "park"_L1)), on.value_or(false), idField(p, "room_id"_L1),
        idField(p, "talker_id"_L1), timeField(p) };
    if (!on || n.park.isEmpty() || (n.on && n.room.isEmpty()))
        return wrong("notify_park"_L1);
    return n;
}

template<class Fields>
PalMessage line(const Fields &p)
{
    const auto on = Pal::flag(p.value("status"_L1));
    PalLine n { idField(p, "line"_L1), on.value_or(false), idField(p, "room_id"_L1), idField(p, "line_talker_id"_L1),
        idField(p, "line_talker"_L1), idField(p, "assigned_talker_id"_L1), timeField(p) };
    if (!on || n.line.isEmpty())
        return wrong("notify_line"_L1);
    return n;
}

template<class Fields>
PalMessage queue(const Fields &p)
{
    const auto on = Pal::flag(p.value("status"_L1));
    PalQueue n { idField(p, "extension"_L1), on.value_or(false), idField(p, "room_id"_L1), timeField(p) };
    if (!on || n.extension.isEmpty() || n.room.isEmpty())
        return wrong("notify_queue"_L1);
    return n;
}

template<class Fields>
PalMessage registered(const Fields &p)
{
    const auto on = Pal::flag(p.value("registered"_L1));
    PalRegistered n { idField(p, "user"_L1), on.value_or(false) };
    if (!on || n.user.isEmpty())
        return wrong("notify_registered"_L1);
    return n;
}

template<class Fields>
PalMessage voicemail(const Fields &p)
{
    PalVoicemail n { idField(p, "user"_L1), countField(p, "new"_L1), countField(p, "unread"_L1),
        countField(p, "read"_L1), countField(p, "saved"_L1) };
    if (n.user.isEmpty())
        return wrong("notify_voicemail"_L1);
    return n;
}

template<class Fields>
PalMessage callRecording(const Fields &p)
{
    const auto on = Pal::flag(p.value("status"_L1));
    PalRecording n { idField(p, "user"_L1), idField(p, "talker_id"_L1), on.value_or(false) };
    if (!on || (n.user.isEmpty() && n.talker.isEmpty()))
        return wrong("notify_callrecording"_L1);
    return n;
}

template<class Fields>
PalMessage serverStatus(const Fields &p)
{
    const QString word = textField(p, "status"_L1);
    if (word == "active"_L1 || word == "inactive"_L1)
        return PalServerStatus { word == "active"_L1 };
    return wrong("notify_serverstatus"_L1);
}

template<class Fields>
PalMessage notice(const Fields &p)
{
    const auto code = Pal::integer(p.value("code"_L1));
    PalNotice n { code && *code >= -1'000'000 && *code <= 1'000'000 ? int(*code) : 0, textField(p, "message"_L1) };
    if (!code && n.message.isEmpty())
        return wrong("notify_pal"_L1);
    return n;
}

template<class Fields>
PalMessage challenge(const Fields &p)
{
    PalChallenge n { textField(p, "nonce"_L1) };
    if (n.nonce.isEmpty())
        return wrong("login_password_required"_L1);
    return n;
}

/// What a notification of that name is read with, in either shape.
struct Notification
{
    QLatin1StringView method;
    PalMessage (*fromJson)(const QJsonObject &);
    PalMessage (*fromFlat)(const PalFlatFrame &);
};
constexpr std::array notifications {
    Notification { "notify_status"_L1, status, status },
    Notification { "notify_park"_L1, park, park },
    Notification { "notify_line"_L1, line, line },
    Notification { "notify_queue"_L1, queue, queue },
    Notification { "notify_registered"_L1, registered, registered },
    Notification { "notify_voicemail"_L1, voicemail, voicemail },
    Notification { "notify_callrecording"_L1, callRecording, callRecording },
    Notification { "notify_serverstatus"_L1, serverStatus, serverStatus },
    Notification { "notify_pal"_L1, notice, notice },
    Notification { "login_password_required"_L1, challenge, challenge },
};

/// nullptr: unknown.
template<class Method>
const Notification *findNotification(const Method &method)
{
    const auto it = std::find_if(
        notifications.cbegin(), notifications.cend(), [&method](const Notification &n) { return method == n.method; });
    return it == notifications.cend() ? nullptr : &*it;
}

PalMessage notification(const QString &method, const QJsonValue &params)
{
    const Notification *known = findNotification(method);
    if (!known)
        return PalUnknown { method.left(maxIdLength) };
    if (!params.isObject())
        return PalMalformed { "%1: its parameters are no object"_L1.arg(method) };
    return known->fromJson(params.toObject());
}

PalMessage notification(const PalFlatFrame &frame)
{
    const Notification *known = findNotification(frame.method());
    return known ? known->fromFlat(frame) : PalMessage(PalUnknown { QString::fromUtf8(frame.method()).left(maxIdLength) });
}

PalMessage failure(const QString &id, const QJsonValue &error)
{
    PalFailure f { id, 0, {} };
    if (error.isObject()) {
        const QJsonObject o = error.toObject();
        const qint64 code = Pal::integer(o.value("code"_L1)).value_or(0);
        f.code = code >= -1'000'000 && code <= 1'000'000 ? int(code) : 0;
        f.message = textField(o, "message"_L1);
    } else {
        f.message = Pal::text(error).left(maxTextLength);
    }
    return f;
}

PalMessage message(const QJsonValue &value)
{
    if (!value.isObject())
        return PalMalformed { u"a message is no object"_s };
    const QJsonObject o = value.toObject();
    const QString id = idField(o, "id"_L1);
    const QJsonValue method = o.value("method"_L1);
    if (method.isString()) {
        // With an id it would be a request to us, and no PBX is known to make one.
        return id.isEmpty() ? notification(method.toString(), o.value("params"_L1))
                            : PalMessage(PalUnknown { method.toString().left(maxIdLength) });
    }
    const QJsonValue error = o.value("error"_L1);
    if (!error.isUndefined() && !error.isNull())
        return failure(id, error);
    if (id.isEmpty())
        return PalMalformed { u"neither a method nor an id"_s };
    if (!o.contains("result"_L1))
        return PalMalformed { u"a reply with neither result nor error"_s, id };
    return PalReply { id, o.value("result"_L1) };
}

} // namespace

std::optional<PalMessage> parsePalNotification(const QByteArray &frame)
{
    PalFlatFrame flat;
    return flat.read(frame) ? std::optional(notification(flat)) : std::nullopt;
}

QList<PalMessage> parsePalFrame(const QByteArray &frame)
{
    QList<PalMessage> messages;
    if (auto flat = parsePalNotification(frame)) {
        messages.append(std::move(*flat));
        return messages;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(frame, &error);
    if (error.error != QJsonParseError::NoError)
        return { PalMalformed { "no JSON: "_L1 + error.errorString() } };
    if (document.isObject())
        return { message(document.object()) };
    const QJsonArray array = document.array();
    messages.reserve(array.size());
    for (const QJsonValue &item : array)
        messages.append(message(item));
    return messages;
}

QList<PalStatus> parseTalkerInfo(const QJsonValue &result)
{
    QList<PalStatus> rows;
    const QJsonArray array = result.isObject() ? QJsonArray { result } : result.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject o = item.toObject();
        const auto code = statusCode(o);
        PalStatus row;
        readStatus(o, code.value_or(PalStatus::Calling), row);
        row.number = idField(o, "number"_L1);
        row.monitoring = idField(o, "monitoring"_L1);
        if (!row.talker.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace Cordboard
