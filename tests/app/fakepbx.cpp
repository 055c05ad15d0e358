// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fakepbx.h"

#include "app/accounts/certificatesummary.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Cordboard {

static QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(CORDBOARD_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fakeCertificate()
{
    return QSslCertificate(dataFile(u"selfsigned.pem"_s)).toDer();
}

FakePbx::FakePbx(QWebSocketServer::SslMode mode) : m_server(u"fake"_s, mode)
{
    if (mode == QWebSocketServer::SecureMode) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(dataFile(u"selfsigned.pem"_s)));
        configuration.setPrivateKey(QSslKey(dataFile(u"selfsigned.key"_s), QSsl::Rsa));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
    }
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        QWebSocket *socket = m_server.nextPendingConnection();
        socket->setParent(this);
        connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &message) { answer(socket, message); });
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    });
}

void FakePbx::answer(QWebSocket *socket, const QString &message)
{
    ++logins;
    switch (mood) {
    case Mood::Silent: return;
    case Mood::AddressNotAllowed: socket->sendTextMessage(u"address"_s); return;
    case Mood::NoLicence: socket->sendTextMessage(u"licence"_s); return;
    case Mood::NotAllowed: socket->sendTextMessage(u"right"_s); return;
    case Mood::LoginOnly: socket->sendTextMessage(u"welcome"_s); return;
    case Mood::Friendly: break;
    }
    if (message != "mia "_L1 + password) {
        socket->sendTextMessage(u"password"_s);
        return;
    }
    socket->sendTextMessage(u"welcome"_s);
    socket->sendTextMessage(u"people"_s);
}

FakeBackend::FakeBackend(QObject *parent) : PbxBackend(parent)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &FakeBackend::heard);
    connect(&m_socket, &QWebSocket::errorOccurred, this,
        [this] { become(ConnectionState::Reconnecting, { PbxError::Kind::Network, m_socket.errorString() }); });
    connect(&m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (matchesPin(errors.first().certificate().toDer(), m_account.text(u"pinnedCertificate"_s)))
            m_socket.ignoreSslErrors();
    });
}

void FakeBackend::open(const Account &account, const Secrets &secrets)
{
    m_account = account;
    become(ConnectionState::Connecting);
    if (account.backend == "demo"_L1) {
        become(ConnectionState::Online);
        return;
    }
    const QString login = account.text(u"user"_s) + u' ' + secrets.value(u"password"_s);
    connect(&m_socket, &QWebSocket::connected, this, [this, login] {
        emit wireFrame(true, login.toUtf8());
        m_socket.sendTextMessage(login);
    });
    QUrl url;
    url.setScheme(account.settings.value(u"tls"_s).toBool() ? u"wss"_s : u"ws"_s);
    url.setHost(account.text(u"host"_s));
    url.setPort(account.settings.value(u"port"_s).toInt());
    m_socket.open(url);
}

void FakeBackend::close()
{
    m_socket.disconnect(this);
    m_socket.abort();
    become(ConnectionState::Offline);
}

QFuture<Result<void>> FakeBackend::perform(const CallCommand &)
{
    return settled(Result<void>(PbxError { PbxError::Kind::NotSupported, {} }));
}

void FakeBackend::heard(const QString &word)
{
    if (word == "password"_L1)
        become(ConnectionState::Refused, { PbxError::Kind::AuthFailed, {} });
    else if (word == "address"_L1)
        become(ConnectionState::Refused, { PbxError::Kind::AddressNotAllowed, {} });
    else if (word == "licence"_L1)
        become(ConnectionState::Refused, { PbxError::Kind::Licence, u"UC option: 0 free"_s });
    else if (word == "right"_L1)
        become(ConnectionState::Refused, { PbxError::Kind::NotAllowed, {} });
    else if (word == "welcome"_L1)
        become(ConnectionState::Synchronizing);
    else if (word == "people"_L1) {
        QList<Extension> people;
        for (const QString &number : { u"201"_s, u"202"_s, u"203"_s }) {
            Extension extension;
            extension.id = ExtensionId(m_account.id, number);
            people << extension;
        }
        emit changed({ snapshot<Extension>(m_account.id, people) });
        become(ConnectionState::Online);
    }
}

void FakeBackend::become(ConnectionState state, PbxError error)
{
    m_connection.state = state;
    m_connection.error = std::move(error);
    emit connectionChanged(m_connection);
}

QList<AccountField> FakePlugin::accountFields() const
{
    using Type = AccountField::Type;
    return {
        { u"host"_s, u"Server address"_s, Type::Host },
        { u"port"_s, u"Port"_s, Type::Port, true, 8443 },
        { u"tenant"_s, u"Tenant"_s, Type::Text, false, {}, u"Leave empty if your PBX has only one."_s },
        { u"user"_s, u"User"_s, Type::Text },
        { u"password"_s, u"Password"_s, Type::Password },
        { u"tls"_s, u"Encrypt the connection"_s, Type::Bool, false, true, {}, {}, true },
        { u"interval"_s, u"Heartbeat in seconds"_s, Type::Number, false, 5, {}, {}, true },
        { u"role"_s, u"Role"_s, Type::Choice, false, u"user"_s, {},
            { { u"user"_s, u"User"_s }, { u"admin"_s, u"Administrator"_s } }, true },
        { u"recordings"_s, u"Recordings at"_s, Type::Url, false, {}, {}, {}, true },
    };
}

QVariantMap FakePlugin::settingsFromUrl(const QUrl &url) const
{
    if (url.scheme() != "ws"_L1 && url.scheme() != "wss"_L1)
        return {};
    const bool tls = url.scheme() == "wss"_L1;
    return { { u"host"_s, url.host() }, { u"port"_s, url.port(tls ? 443 : 80) }, { u"tls"_s, tls } };
}

Account fakeAccount(quint16 port, bool tls)
{
    return { AccountId(u"a1"_s), u"fake"_s, u"Head office"_s,
        { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, port }, { u"user"_s, u"mia"_s }, { u"tls"_s, tls } } };
}

Secrets fakeSecrets(const QString &password)
{
    Secrets secrets;
    secrets.set(u"password"_s, password);
    return secrets;
}

} // namespace Cordboard
