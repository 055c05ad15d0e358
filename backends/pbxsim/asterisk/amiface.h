// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/asterisk/amiactions.h"
#include "backends/pbxsim/face.h"
#include "backends/pbxsim/officedriver.h"

#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <vector>

namespace Cordboard {

/// The office as an Asterisk: the manager interface over TCP or TLS, version 22, configured as FreePBX does.
///
/// Settings (--set): secret ("cordboard"), of the users admin and cordboard, who may do everything; version; certificate and key (PEM files).
/// Every extension is a manager user too, with its own password: an administrator may do everything, others all but configuration, and
/// whoever controls nobody only reads.
class AmiFace : public Face
{
    Q_OBJECT
public:
    AmiFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent = nullptr);
    ~AmiFace() override;

    quint16 listen(const QHostAddress &address, bool tls) override;
    QString error() const override { return m_error; }
    QString url(const QString &hostAndPort) const override;
    void push(const QByteArray &frame) override;
    void setFault(const Fault &fault) override;
    int clients() const override;
    StateStore truth(const StateStore &office) const override;

private:
    void accept();
    void answer(AmiPeer *peer, const AmiRequest &request);
    void logIn(AmiPeer *peer, const AmiContext &context, const AmiRequest &request);
    void tell(const char *rights, const QByteArray &frame);
    void tellOriginate(const AmiOriginate &originate, const QString &uniqueid, bool ok, int reason);
    /// What that user may write; everybody may hear everything.
    QSet<QString> rightsOf(const QString &user) const;
    static QSet<QString> allRights();
    QString secretOf(const QString &user) const;

    OfficeDriver &m_driver;
    Office &m_office;
    QHash<QString, QString> m_settings;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<AmiPeer *> m_peers; ///< children of this
    QHash<QString, AmiOriginate> m_originates;
    QHash<QString, QString> m_database;
    QHash<QString, QString> m_devices;
    std::unique_ptr<AmiBook> m_book;
    std::unique_ptr<AmiNews> m_news;
    Fault m_fault;
    QTimer m_faultTimer;
    QString m_error;
    bool m_tls = false;
};

} // namespace Cordboard
