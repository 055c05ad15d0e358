// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QWebSocket>
#include <QWebSocketServer>

namespace Cordboard {

/// A PBX of a few lines, on a real port: takes "user password" as the first message and answers one word.
class FakePbx final : public QObject
{
    Q_OBJECT
public:
    enum class Mood { Friendly, AddressNotAllowed, NoLicence, NotAllowed, Silent, LoginOnly };
    explicit FakePbx(QWebSocketServer::SslMode mode = QWebSocketServer::NonSecureMode);

    quint16 port() const { return m_server.serverPort(); }
    Mood mood = Mood::Friendly;
    QString password = QStringLiteral("s3cret!");
    int logins = 0;

private:
    void answer(QWebSocket *socket, const QString &message);

    QWebSocketServer m_server;
};

/// Its backend: opens, logs in, reports the three people of the office.
class FakeBackend final : public PbxBackend
{
    Q_OBJECT
public:
    explicit FakeBackend(QObject *parent = nullptr);

    Capabilities capabilities() const override { return {}; }
    ConnectionInfo connection() const override { return m_connection; }
    SessionInfo session() const override { return { {}, QStringLiteral("Mia Holt") }; }
    void open(const Account &account, const Secrets &secrets) override;
    void close() override;
    void retryNow() override { }
    QFuture<Result<void>> perform(const CallCommand &command) override;

private:
    void heard(const QString &word);
    void become(ConnectionState state, PbxError error = {});

    QWebSocket m_socket;
    Account m_account;
    ConnectionInfo m_connection;
};

class FakePlugin final : public PbxBackendPlugin
{
public:
    QString id() const override { return QStringLiteral("fake"); }
    QString displayName() const override { return QStringLiteral("Fake PBX"); }
    QString description() const override { return QStringLiteral("A PBX for tests"); }
    QList<AccountField> accountFields() const override;
    Capabilities bestCapabilities() const override { return {}; }
    QVariantMap settingsFromUrl(const QUrl &url) const override;
    PbxBackend *create(QObject *parent) const override { return new FakeBackend(parent); }
};

/// Stands for the demo office: no field at all, Online at once.
class FakeDemoPlugin final : public PbxBackendPlugin
{
public:
    QString id() const override { return QStringLiteral("demo"); }
    QString displayName() const override { return QStringLiteral("Demo office"); }
    QString description() const override { return QStringLiteral("Try everything with a simulated company"); }
    QList<AccountField> accountFields() const override { return {}; }
    Capabilities bestCapabilities() const override { return {}; }
    QVariantMap settingsFromUrl(const QUrl &) const override { return {}; }
    PbxBackend *create(QObject *parent) const override { return new FakeBackend(parent); }
};

Account fakeAccount(quint16 port, bool tls = false);
Secrets fakeSecrets(const QString &password);
/// The certificate that FakePbx shows in secure mode.
QByteArray fakeCertificate();

} // namespace Cordboard
