// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/ipcortex/ipcxhttp.h"
#include "backends/ipcortex/ipcxsettings.h"
#include "backends/ipcortex/ipcxtimings.h"

#include <QJsonObject>

namespace Cordboard {

/// The PABX's REST interface, which both ways in use for the log-in check, call records and night mode: protocol note,
/// section 5.
class IpcxRest : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<QJsonObject> &)>;

    explicit IpcxRest(const IpcxTimings &timings, QObject *parent = nullptr);

    void open(const IpcxSettings &settings);
    void close();

    /// POST /rest/<path>. Logs in first where that is needed, and once more when the session has ended.
    void call(const QString &path, const QJsonObject &body, Done done);
    /// Whether the user may log in. NotSupported: this PABX has no REST.
    void checkLogin(Done done);
    const QJsonObject &user() const { return m_user; } ///< as /rest/auth told; empty: not logged in
    QStringList companies() const;

signals:
    void wireFrame(bool sent, const QByteArray &redacted);

private:
    void send(const QString &path, const QJsonObject &body, Done done);

    const IpcxTimings m_timings;
    IpcxSettings m_settings;
    IpcxHttp m_http;
    QJsonObject m_user;
    bool m_loggedIn = false;
};

} // namespace Cordboard
