// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Cordboard {

/// OpenLDAP's server, unpacked by fetch-slapd, with a directory of its own on loopback addresses and ports of its own. It ends with
/// this object, and with this process whatever happens.
class SlapdServer
{
public:
    SlapdServer() = default;
    ~SlapdServer();
    Q_DISABLE_COPY_MOVE(SlapdServer)

    /// False: it was not fetched.
    static bool isThere();
    /// Loads the entries and starts; a text: what went wrong.
    QString start(const QByteArray &ldif, const QByteArray &moreConfiguration = {});
    void stop();

    int port() const { return m_port; } ///< StartTLS or nothing
    int tlsPort() const { return m_tlsPort; } ///< LDAPS
    qint64 processId() const { return m_process.processId(); }

private:
    static void prepare(QProcess &process, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_tlsPort = 0;
};

} // namespace Cordboard
