// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

/// The server's side of PAL's JSON-RPC 2.0 envelope.
namespace Cordboard {

/// The codes are [assumed] but for -2022 [client].
enum class PalError { Parse = -32700, InvalidRequest = -32600, UnknownMethod = -32601, BadParameters = -32602, NoPermission = -32000, LoginFailed = -2022 };

/// What a method answers.
struct PalReply
{
    QJsonValue result;
    std::optional<PalError> error;
    QString message;

    PalReply() = default;
    PalReply(const QJsonValue &value) : result(value) { }
    PalReply(const QString &value) : result(value) { }
    PalReply(PalError code, const QString &why) : error(code), message(why) { }

    /// "No permission." is the text that the vendor's apps show. [client]
    static PalReply noPermission() { return { PalError::NoPermission, QStringLiteral("No permission.") }; }
    static PalReply missing(const QString &parameter) { return { PalError::BadParameters, QStringLiteral("Invalid params: %1").arg(parameter) }; }
    /// Call control answers success and failure alike as a string in `result`. [doc] [assumed] spelling
    static PalReply succeeded(quint64 number = 0)
    {
        return number ? QStringLiteral("succeeded: %1").arg(number) : QStringLiteral("succeeded:");
    }
    static PalReply failed(const QString &why) { return QStringLiteral("failed: %1").arg(why); }
};

/// The parameters of one request, read as leniently as clients write them: numbers as strings, "true" for true, one string
/// where a list is meant.
class PalParameters
{
public:
    PalParameters() = default;
    explicit PalParameters(QJsonObject object) : m_object(std::move(object)) { }

    bool has(QLatin1StringView key) const;
    QString text(QLatin1StringView key) const; ///< empty: absent, null or no scalar
    QStringList texts(QLatin1StringView key) const;
    bool isList(QLatin1StringView key) const { return m_object.value(key).isArray(); }
    bool flag(QLatin1StringView key, bool otherwise = false) const;
    int number(QLatin1StringView key, int otherwise) const;
    QJsonObject object(QLatin1StringView key) const { return m_object.value(key).toObject(); }
    QJsonValue raw(QLatin1StringView key) const { return m_object.value(key); }
    const QJsonObject &all() const { return m_object; }

private:
    QJsonObject m_object;
};

/// A scalar as text; whole numbers without a point.
QString palText(const QJsonValue &value);

QJsonObject palResponse(const QJsonValue &id, const PalReply &reply);
QJsonObject palErrorResponse(const QJsonValue &id, PalError code, const QString &message);
QString palNotification(QLatin1StringView method, const QJsonObject &parameters);
QString palFrame(const QJsonObject &message);

/// A park number as the vendor's apps write it: outside [A-Za-z0-9-_./*] as "~" and four hex digits a character. [client]
QString palEncodeParkNumber(const QString &number);
QString palDecodeParkNumber(const QString &number);

} // namespace Cordboard
