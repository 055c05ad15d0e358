// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palrpc.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString palText(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return double(whole) == number ? QString::number(whole) : QString::number(number);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

bool PalParameters::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString PalParameters::text(QLatin1StringView key) const
{
    return palText(m_object.value(key));
}

QStringList PalParameters::texts(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    QStringList list;
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            list.append(palText(each));
    } else if (has(key)) {
        list.append(palText(value));
    }
    return list;
}

bool PalParameters::flag(QLatin1StringView key, bool otherwise) const
{
    if (!has(key))
        return otherwise;
    const QString word = text(key).toLower();
    return word == "true"_L1 || word == "on"_L1 || word == "1"_L1;
}

int PalParameters::number(QLatin1StringView key, int otherwise) const
{
    bool ok = false;
    const int value = text(key).toInt(&ok);
    return ok ? value : otherwise;
}

QJsonObject palResponse(const QJsonValue &id, const PalReply &reply)
{
    if (reply.error)
        return palErrorResponse(id, *reply.error, reply.message);
    return { { "jsonrpc"_L1, "2.0"_L1 }, { "result"_L1, reply.result.isUndefined() ? QJsonValue() : reply.result }, { "id"_L1, id } };
}

QJsonObject palErrorResponse(const QJsonValue &id, PalError code, const QString &message)
{
    return { { "jsonrpc"_L1, "2.0"_L1 }, { "error"_L1, QJsonObject { { "code"_L1, int(code) }, { "message"_L1, message } } }, { "id"_L1, id } };
}

QString palFrame(const QJsonObject &message)
{
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

QString palNotification(QLatin1StringView method, const QJsonObject &parameters)
{
    return palFrame({ { "jsonrpc"_L1, "2.0"_L1 }, { "method"_L1, method }, { "params"_L1, parameters } });
}

QString palEncodeParkNumber(const QString &number)
{
    QString out;
    for (const QChar c : number) {
        const bool plain = c.unicode() < 128 && (c.isLetterOrNumber() || u"-_./*"_s.contains(c));
        out += plain ? QString(c) : u"~%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return out;
}

QString palDecodeParkNumber(const QString &number)
{
    QString out;
    for (qsizetype i = 0; i < number.size(); ++i) {
        bool ok = false;
        const ushort code = number.at(i) == u'~' && i + 4 < number.size() ? number.sliced(i + 1, 4).toUShort(&ok, 16) : 0;
        out += ok ? QChar(code) : number.at(i);
        i += ok ? 4 : 0;
    }
    return out;
}

} // namespace Cordboard
