// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/endpoint.h"
#include "app/accounts/teststeps.h"
#include "backends/api/pbxerror.h"

#include <QHostInfo>
#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

namespace Cordboard {

/// Knocks at an address the way a backend would, but one step at a time, so that each failure can be told from the others:
/// looks the name up, connects, and with TLS shakes hands. Sends nothing else. For one use.
class EndpointProbe final : public QObject
{
    Q_OBJECT
public:
    /// `pin`: SHA-256 of a certificate that is trusted whatever is wrong with it; empty: none.
    EndpointProbe(Endpoint endpoint, QString pin, TestTimeouts timeouts, QObject *parent = nullptr);
    ~EndpointProbe() override;
    Q_DISABLE_COPY_MOVE(EndpointProbe)

    void start();
    /// This computer's address towards the PBX; empty before Port has passed.
    QString ownAddress() const { return m_ownAddress; }

signals:
    void begun(Cordboard::TestStep step);
    /// `finding`: one translated sentence.
    void passed(Cordboard::TestStep step, const QString &finding);
    /// The last signal unless done() is.
    void failed(Cordboard::TestStep step, const Cordboard::PbxError &error);
    void done();

private:
    void lookedUp(const QHostInfo &info);
    void connected();
    void judge(const QList<QSslError> &errors);
    void encrypted();
    void broke(QAbstractSocket::SocketError error);
    void begin(TestStep step, std::chrono::milliseconds patience);
    void fail(const PbxError &error);
    void finish();

    Endpoint m_endpoint;
    QString m_pin;
    TestTimeouts m_timeouts;
    QSslSocket m_socket;
    QTimer m_patience;
    TestStep m_step = TestStep::Address;
    int m_lookup = -1;
    QString m_ownAddress;
    PbxError m_certificateProblem;
    bool m_trustedByPin = false;
    bool m_over = false;
};

} // namespace Cordboard
