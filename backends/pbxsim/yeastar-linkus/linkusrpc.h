// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/pbxsim/yeastar-linkus/linkustokens.h"
#include "backends/pbxsim/yeastar-linkus/linkusweb.h"
#include "backends/pbxsim/yeastar-linkus/linkuswire.h"

#include <QSet>

namespace Cordboard {

/// The simulated PBX's HTTP interface: both surfaces, by path. Knows no sockets.
///
/// Settings (--set): client-id, client-secret (sdk-id, sdk-key), version, oem (1: the Chinese plan), plan (off), linkus (off),
/// token-life (seconds), kill-older (on), idle (60001: a query for calls that finds none fails with it), uacsta (none, or a list of
/// numbers; all), unmonitored (extensions whose monitor switches are off), msg (object: events carry objects).
class LinkusRpc
{
public:
    LinkusRpc(Office &office, QHash<QString, QString> settings);

    LinkusWebReply handle(const LinkusWebRequest &request);
    /// 0: the socket may open.
    int admit(const LinkusWebRequest &request) const;
    /// What the token of a socket stands for; nothing: it is not good.
    const LinkusTokens::Token *tokenOf(const QString &token) const { return m_tokens.find(token, m_office.now()); }

    LinkusWire &wire() { return m_wire; }
    const LinkusWire &wire() const { return m_wire; }
    void setUnauthorized(bool on) { m_unauthorized = on; }
    QString setting(const QString &key, const QString &otherwise = {}) const { return m_settings.value(key, otherwise); }
    /// Calls whose new member joins as soon as it answers.
    void settleMembers();

    /// Told to the face: a new own session of that extension throws the older ones out; these tokens are gone.
    std::function<void(const QString &extension)> onSecondLogin;
    std::function<void()> onTokensGone;
    std::function<void(const QString &callId, const QString &prompt)> onPromptEnd;

private:
    struct Input
    {
        QJsonObject parameters; ///< body of a POST, query of a GET as strings
        QString extension; ///< own surface
        QString token;
        QString text(QLatin1StringView key) const;
        int number(QLatin1StringView key, int otherwise = 0) const;
    };
    using Handler = std::function<QJsonObject(const Input &)>;
    struct Entry
    {
        bool post = false;
        Handler run;
    };

    void addSession(); ///< linkusrpc_session.cpp
    void addOwn(); ///< linkusrpc_own.cpp
    void addDirectory(); ///< linkusrpc_directory.cpp
    void addCalls(); ///< linkusrpc_calls.cpp
    void addQueues(); ///< linkusrpc_queues.cpp
    void addRecords(); ///< linkusrpc_records.cpp
    void get(const QString &path, Handler run) { m_entries.insert(path, { false, std::move(run) }); }
    void post(const QString &path, Handler run) { m_entries.insert(path, { true, std::move(run) }); }

    static QJsonObject error(int errcode);
    static QJsonObject success(QJsonObject more = {});
    static QJsonObject outcome(const PbxError &error);
    template<class T>
    static QJsonObject outcome(const Result<T> &result, const QJsonObject &more = {})
    {
        return result ? success(more) : outcome(result.error());
    }
    /// One page of rows, sorted as asked, under `key`.
    static QJsonObject paged(QList<QJsonObject> rows, const Input &in, const QString &key, int defaultSize, const QString &numberKey = QStringLiteral("total_number"));
    QJsonObject run(const LinkusWebRequest &request, const QString &path);
    QJsonObject tokenAnswer(const LinkusTokens::Token &token) const;

    const SimLeg *legOf(const Input &in) const { return m_wire.leg(in.text(QLatin1StringView("channel_id"))); }
    QJsonObject onLeg(const Input &in, const std::function<QJsonObject(const SimLeg &)> &act) const;
    QJsonObject transfer(const Input &in);
    QJsonObject blind(const Input &in);
    QJsonObject attended(const Input &in);
    QJsonObject park(const Input &in);
    QJsonObject listen(const Input &in);
    QJsonObject playPrompt(const Input &in);
    QJsonObject csta(const Input &in, bool accept);
    QJsonObject agents(const Input &in, bool login, bool byExtension);
    QList<QJsonObject> cdrRows(bool wholeCalls) const;
    LinkusWebReply download(const QString &name) const;

    Office &m_office;
    QHash<QString, QString> m_settings;
    LinkusWire m_wire;
    LinkusTokens m_tokens;
    QHash<QString, Entry> m_entries; ///< by path
    QHash<QString, QString> m_signs; ///< signature to extension
    QHash<QString, QString> m_downloads; ///< random name to file
    QSet<QString> m_joining; ///< legs whose consultation becomes a conference
    bool m_unauthorized = false;
    int m_failedLogins = 0;
};

} // namespace Cordboard
