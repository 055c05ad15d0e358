// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"
#include "backends/pbxsim/brekeke/palrpc.h"
#include "backends/pbxsim/fault.h"
#include "backends/sim/office.h"

#include <QHash>
#include <QJsonDocument>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace Cordboard {

/// What a client asked for in its URL, section 1.1 of the protocol note.
struct PalSubscription
{
    enum class Scope { None, Self, All };
    struct Names
    {
        bool all = false;
        QSet<QString> names;
        bool contains(const QString &name) const { return all || names.contains(name); }
    };
    Names users;
    Names parks;
    Names lines;
    Names queues;
    bool status = false;
    Scope registered = Scope::None;
    Scope voicemail = Scope::None;
    Scope recording = Scope::None;
};

/// One client's connection: its log-in, its rights, its wishes. Passes requests on once it is logged in.
class PalPeer : public QObject
{
    Q_OBJECT
public:
    /// Everybody's password when nobody else's: the system administrator is no extension.
    PalPeer(QWebSocket *socket, const Office &office, const QString &systemPassword, QObject *parent);
    ~PalPeer() override;

    void start(bool refuseLogin); ///< greets or logs in, as the URL says
    bool isLoggedIn() const { return m_loggedIn; }
    const QString &user() const { return m_user; } ///< extension, or "sa"
    Permission permission() const;
    QString phoneIndex() const { return m_query.value(QStringLiteral("phone_idx")); }
    const PalSubscription &subscription() const { return m_subscription; }

    /// May know about that extension.
    bool sees(const QString &extension) const;
    /// May act on that leg.
    bool controls(const SimLeg &leg) const;
    bool wantsStatusOf(const QString &extension) const;
    bool wants(PalSubscription::Scope scope, const QString &extension) const;

    void send(const QString &frame);
    void setFault(const Fault &fault);

signals:
    void loggedIn();
    void requested(const QJsonObject &request, QJsonObject *response);
    void closed();

private:
    void readQuery(const QUrl &url);
    void receive(const QString &text);
    QJsonObject handle(const QJsonValue &message);
    void loginWith(const QString &answer, const QJsonValue &id);
    void succeed();
    void failLogin();
    bool tenantFits() const;
    /// The password of the user who logs in; nothing: no such user.
    std::optional<QString> password() const;
    void releaseHeld();

    QWebSocket *m_socket;
    const Office &m_office;
    QString m_systemPassword;
    QHash<QString, QString> m_query;
    PalSubscription m_subscription;
    QString m_user;
    QString m_nonce;
    bool m_loggedIn = false;
    bool m_refuse = false;
    bool m_closing = false;
    QTimer m_silence;
    Fault m_fault;
    int m_messages = 0; ///< since the fault began
    QString m_held; ///< the message that the next one overtakes
    QTimer m_release;
};

} // namespace Cordboard
