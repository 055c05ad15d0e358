// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/face.h"
#include "backends/pbxsim/officedriver.h"
#include "backends/pbxsim/yeastar-k2/k2delivery.h"
#include "backends/pbxsim/yeastar-k2/k2door.h"
#include "backends/pbxsim/yeastar-k2/k2methods.h"

#include <QHttpServer>

#include <memory>

namespace Cordboard {

/// The office as a Yeastar K2: HTTP API 2.0 and its pushed events.
///
/// Settings (--set): report=http|tcp|both (http), api-user (api), api-password (Api12345),
/// inbound-control=answer|destination|both (answer), cloud=yes (refresh tokens), firmware, uacsta=off, survey=on,
/// hangup=v1 (call/hangup is unknown), operate=none (call/attended_transfer_operate is unknown), unknown=a,b (endpoints
/// that are answered with 10003), transfer-event, forward-event, redirect=URL (API calls are redirected there),
/// certificate and key (PEM files).
class K2Face : public Face
{
    Q_OBJECT
public:
    K2Face(OfficeDriver &driver, QHash<QString, QString> settings, QObject *parent = nullptr);
    ~K2Face() override;

    quint16 listen(const QHostAddress &address, bool tls) override;
    QString error() const override { return m_error; }
    QString url(const QString &hostAndPort) const override;
    void push(const QByteArray &frame) override;
    void setFault(const Fault &fault) override;
    int clients() const override;
    StateStore truth(const StateStore &office) const override;

private:
    struct Answer
    {
        QByteArray body;
        QByteArray type = "application/json";
    };
    QHttpServerResponse handle(const QHttpServerRequest &request);
    QHttpServerResponse control_(const QHttpServerRequest &request);
    QJsonObject answer(const QString &endpoint, const QString &token, const QByteArray &body, const QString &peer);
    Answer file(const QString &kind, const QUrlQuery &query, const QString &token, const QString &peer);
    QByteArray distorted(const QByteArray &body);
    K2Context context(const QString &peer);

    OfficeDriver &m_driver;
    Office &m_office;
    QHash<QString, QString> m_settings;
    K2Wire m_wire;
    K2Store m_store;
    K2Tokens m_tokens;
    K2Delivery m_delivery;
    K2Reporter m_reporter;
    K2Door m_door;
    std::unique_ptr<QHttpServer> m_http;
    Fault m_fault;
    QTimer m_faultTimer;
    int m_answers = 0;
    bool m_tls = false;
    QString m_error;
};

} // namespace Cordboard
