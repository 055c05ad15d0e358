// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

namespace Cordboard {

/// A cordboard-pbxsim of its own, and its control port. Ends with this object.
class SimProcess
{
public:
    ~SimProcess();

    /// Speaks PAL unless the arguments say --protocol. False: it did not say that it is ready; see output().
    bool start(const QStringList &arguments = {});
    QUrl url() const { return m_url; }
    QByteArray output();

    struct Reply
    {
        int status = 0; ///< HTTP
        QJsonObject body;
    };
    Reply get(const QString &name);
    Reply post(const QString &name, const QJsonObject &body = {});
    Reply postRaw(const QString &name, const QByteArray &body);
    QJsonObject truth() { return get(QStringLiteral("truth")).body; }

    QProcess &process() { return m_process; }

private:
    Reply wait(QNetworkReply *reply);

    QProcess m_process;
    QUrl m_url;
    QUrl m_control;
    QNetworkAccessManager m_network;
};

} // namespace Cordboard
