// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/yeastar-k2/k2store.h"
#include "backends/pbxsim/yeastar-k2/k2tokens.h"

namespace Cordboard {

/// What a request of API 2.0 works on.
struct K2Context
{
    Office &office;
    K2Wire &wire;
    K2Store &store;
    K2Reporter &reporter;
    const QHash<QString, QString> &settings;
    QString peer; ///< address that asks
};

/// The body of a request: every scalar as a string or a number.
class K2Body
{
public:
    explicit K2Body(QJsonObject object)
        : m_object(std::move(object))
    { }
    QString text(QLatin1StringView key) const
    {
        const QJsonValue value = m_object.value(key);
        return value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
    }
    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// "Success" with fields, or an error code.
struct K2Reply
{
    QJsonObject fields;
    int code = 0;
    static K2Reply ok(QJsonObject fields = {}) { return { std::move(fields), 0 }; }
    static K2Reply error(int code) { return { {}, code }; }
    QJsonObject json() const;
};

namespace K2Error {
constexpr int unknownRequest = 10003;
constexpr int emptyParameter = 10004;
constexpr int noSuchExtension = 10006;
constexpr int noSuchCall = 10007;
constexpr int notIdle = 10008;
constexpr int notMonitorable = 10009;
constexpr int noSuchCallee = 10011;
constexpr int noSuchIvr = 10012;
constexpr int noSuchQueue = 10013;
constexpr int notBridged = 10015;
constexpr int tooLate = 10016;
constexpr int wakeUpFailed = 10020;
constexpr int noWakeUp = 10021;
constexpr int noAudio = 10023;
constexpr int extensionExists = 10085;
constexpr int deleteFailed = 10086;
constexpr int insideFailed = 20010;
constexpr int noRecording = 20014;
constexpr int badAllowedIp = 20015;
constexpr int noVoicemail = 20018;
constexpr int badTime = 20019;
constexpr int noRecords = 20021;
} // namespace K2Error

using K2Method = K2Reply (*)(K2Context &, const K2Body &);
using K2Methods = QHash<QString, K2Method>;
/// By endpoint; without those that deal with tokens.
const K2Methods &k2Methods();

void addK2DirectoryMethods(K2Methods &methods); ///< contacts, extensions, groups
void addK2SetupMethods(K2Methods &methods); ///< trunks, routes, IVR, paging groups
void addK2DeskMethods(K2Methods &methods); ///< queues, conferences, wake-up calls
void addK2FileMethods(K2Methods &methods); ///< voicemail, recordings, call records
void addK2CallMethods(K2Methods &methods);
void addK2TransferMethods(K2Methods &methods);

/// Why the office would not, in the PBX's numbers.
K2Reply k2Outcome(const Result<void> &result, int noSuchTarget = K2Error::noSuchCallee);
/// The CSV file of call records between two moments.
QByteArray k2Csv(const K2Context &context, const QString &numbers, const QString &from, const QString &to);
QDateTime k2Clock(const QString &text); ///< yyyy-MM-dd hh:mm:ss; invalid: it is none

/// The numbers of "1000", "1000,1001" or "all" out of `all`; empty where one of them is not there.
QStringList k2Numbers(const QString &wanted, const QStringList &all);

} // namespace Cordboard
