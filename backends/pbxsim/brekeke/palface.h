// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/brekeke/palmethods.h"
#include "backends/pbxsim/face.h"
#include "backends/pbxsim/officedriver.h"
#include "backends/sim/office.h"

#include <QWebSocketServer>

#include <memory>
#include <vector>

namespace Cordboard {

/// The office as a Brekeke PBX: PAL over WebSocket.
///
/// Settings (--set): directory (first part of the path, "pbx"), sa-password ("cordboard"), certificate and key (PEM files), version.
class PalFace : public Face, private OfficeListener
{
    Q_OBJECT
public:
    PalFace(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent = nullptr);
    ~PalFace() override;

    quint16 listen(const QHostAddress &address, bool tls) override;
    QString error() const override { return m_error; }
    QString url(const QString &hostAndPort) const override;
    void push(const QByteArray &frame) override;
    void setFault(const Fault &fault) override;
    int clients() const override;

private:
    void accept();
    void welcome(PalPeer *peer);
    void sendState(PalPeer *peer);
    void sendSwitches(PalPeer *peer);
    void answer(PalPeer *peer, const QJsonObject &request, QJsonObject *response);
    void officeEvent(const OfficeEvent &event) override;
    /// To every peer that `wants` it; written once.
    template<class Wants>
    void tell(QLatin1StringView method, const QJsonObject &parameters, Wants wants);

    OfficeDriver &m_driver;
    Office &m_office;
    QHash<QString, QString> m_settings;
    PalStore m_store;
    std::unique_ptr<QWebSocketServer> m_server;
    std::vector<PalPeer *> m_peers; ///< children of this
    Fault m_fault;
    QTimer m_faultTimer;
    QString m_path;
    QString m_error;
};

} // namespace Cordboard
