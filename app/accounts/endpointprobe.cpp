// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/endpointprobe.h"

#include "app/accounts/certificatesummary.h"

#include <QHostAddress>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cordboard {

EndpointProbe::EndpointProbe(Endpoint endpoint, QString pin, TestTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_pin(std::move(pin))
    , m_timeouts(timeouts)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail({ PbxError::Kind::Timeout, {} }); });
    connect(&m_socket, &QSslSocket::connected, this, &EndpointProbe::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &EndpointProbe::encrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &EndpointProbe::broke);
    connect(&m_socket, &QSslSocket::sslErrors, this, &EndpointProbe::judge);
}

EndpointProbe::~EndpointProbe()
{
    finish();
}

void EndpointProbe::start()
{
    begin(TestStep::Address, m_timeouts.lookup);
    m_lookup = QHostInfo::lookupHost(m_endpoint.host, this, [this](const QHostInfo &info) { lookedUp(info); });
}

void EndpointProbe::lookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_over)
        return;
    if (info.addresses().isEmpty()) {
        // The system's sentence only repeats ours when the name is simply not there.
        const bool plain = info.error() == QHostInfo::HostNotFound || info.error() == QHostInfo::NoError;
        fail({ PbxError::Kind::HostUnknown, plain ? QString() : info.errorString() });
        return;
    }
    const QString first = info.addresses().first().toString();
    emit passed(TestStep::Address,
        first == m_endpoint.host ? tr("Address %1").arg(first) : tr("Host found, %1").arg(first));
    if (m_over)
        return;
    begin(TestStep::Port, m_timeouts.connect);
    m_socket.connectToHost(m_endpoint.host, m_endpoint.port);
}

void EndpointProbe::connected()
{
    m_ownAddress = m_socket.localAddress().toString();
    emit passed(TestStep::Port, tr("Port %1 answers").arg(m_endpoint.port));
    if (m_over)
        return;
    if (!m_endpoint.tls) {
        finish();
        emit done();
        return;
    }
    begin(TestStep::Certificate, m_timeouts.handshake);
    m_socket.setPeerVerifyName(m_endpoint.host);
    m_socket.startClientEncryption();
}

void EndpointProbe::judge(const QList<QSslError> &errors)
{
    const QByteArray offered = m_socket.peerCertificate().toDer();
    if (matchesPin(offered, m_pin)) {
        m_trustedByPin = true;
        m_socket.ignoreSslErrors();
        return;
    }
    QStringList reasons;
    for (const QSslError &error : errors)
        if (!reasons.contains(error.errorString()))
            reasons << error.errorString();
    m_certificateProblem = { PbxError::Kind::Certificate, reasons.join("; "_L1), offered };
}

void EndpointProbe::encrypted()
{
    const QString until = QLocale().toString(m_socket.peerCertificate().expiryDate().toLocalTime().date(), QLocale::LongFormat);
    emit passed(TestStep::Certificate,
        m_trustedByPin ? tr("Certificate trusted by you") : tr("Certificate valid until %1").arg(until));
    if (m_over)
        return;
    finish();
    emit done();
}

void EndpointProbe::broke(QAbstractSocket::SocketError error)
{
    const QString detail = m_socket.errorString();
    if (m_step == TestStep::Certificate) {
        if (m_certificateProblem.kind != PbxError::Kind::None)
            fail(m_certificateProblem);
        else
            fail({ PbxError::Kind::Protocol, detail });
        return;
    }
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: fail({ PbxError::Kind::ConnectionRefused, {} }); return;
    case QAbstractSocket::HostNotFoundError: fail({ PbxError::Kind::HostUnknown, {} }); return;
    case QAbstractSocket::SocketTimeoutError: fail({ PbxError::Kind::Timeout, {} }); return;
    default: fail({ PbxError::Kind::Network, detail }); return;
    }
}

void EndpointProbe::begin(TestStep step, std::chrono::milliseconds patience)
{
    m_step = step;
    m_patience.start(patience);
    emit begun(step);
}

void EndpointProbe::fail(const PbxError &error)
{
    if (m_over)
        return;
    const TestStep step = m_step;
    finish();
    emit failed(step, error);
}

void EndpointProbe::finish()
{
    m_over = true;
    m_patience.stop();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
    m_socket.disconnect(this);
    m_socket.abort();
}

} // namespace Cordboard
