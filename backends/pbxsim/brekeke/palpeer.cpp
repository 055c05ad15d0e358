// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palpeer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QWebSocket>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int silenceMs = 5 * 60'000; // [assumed]
constexpr qint64 maxBacklog = 256 * 1024 * 1024;

QString md5Hex(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

PalSubscription::Scope scopeOf(const QString &word)
{
    if (word == "self"_L1)
        return PalSubscription::Scope::Self;
    return word == "true"_L1 ? PalSubscription::Scope::All : PalSubscription::Scope::None;
}

void addName(PalSubscription::Names &names, const QString &value)
{
    if (value == "*"_L1)
        names.all = true;
    else if (!value.isEmpty())
        names.names.insert(value);
}

} // namespace

PalPeer::PalPeer(QWebSocket *socket, const Office &office, const QString &systemPassword, QObject *parent)
    : QObject(parent), m_socket(socket), m_office(office), m_systemPassword(systemPassword)
{
    m_socket->setParent(this);
    readQuery(socket->requestUrl());
    m_silence.setSingleShot(true);
    m_silence.start(silenceMs);
    m_release.setSingleShot(true);
    m_release.setInterval(30);
    connect(&m_silence, &QTimer::timeout, this, [this] { m_socket->close(); });
    connect(&m_release, &QTimer::timeout, this, &PalPeer::releaseHeld);
    connect(socket, &QWebSocket::textMessageReceived, this, &PalPeer::receive);
    connect(socket, &QWebSocket::disconnected, this, &PalPeer::closed);
}

PalPeer::~PalPeer()
{
    m_socket->disconnect(this);
}

void PalPeer::readQuery(const QUrl &url)
{
    // By hand: keys repeat, and a client with an empty list leaves an empty part. [client]
    const QStringList parts = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    const auto decoded = [](const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); };
    for (const QString &part : parts) {
        const QString key = decoded(part.section(u'=', 0, 0));
        const QString value = decoded(part.section(u'=', 1));
        m_query.insert(key, value);
        if (key == "user"_L1)
            addName(m_subscription.users, value);
        else if (key == "park"_L1)
            addName(m_subscription.parks, palDecodeParkNumber(value));
        else if (key == "line"_L1)
            addName(m_subscription.lines, value);
        else if (key == "queue"_L1)
            addName(m_subscription.queues, value);
    }
    m_user = m_query.value(u"login_user"_s);
    m_subscription.status = m_query.value(u"status"_s) == "true"_L1;
    m_subscription.registered = scopeOf(m_query.value(u"registered"_s));
    m_subscription.voicemail = scopeOf(m_query.value(u"voicemail"_s));
    m_subscription.recording = scopeOf(m_query.value(u"callrecording"_s));
}

bool PalPeer::tenantFits() const
{
    // A single-tenant PBX has no use for the word, and the apps send one all the same. [client]
    return m_user == "sa"_L1 || m_office.config().tenant.isEmpty() || m_query.value(u"tenant"_s) == m_office.config().tenant;
}

std::optional<QString> PalPeer::password() const
{
    if (m_user == "sa"_L1)
        return m_systemPassword;
    const SimPerson *person = m_office.person(m_user);
    if (!person)
        return std::nullopt;
    return person->config.password;
}

void PalPeer::start(bool refuseLogin)
{
    m_refuse = refuseLogin;
    if (m_query.contains(u"login_password"_s)) {
        const std::optional<QString> wanted = password();
        if (!m_refuse && wanted && tenantFits() && m_query.value(u"login_password"_s) == *wanted)
            succeed();
        else
            failLogin();
        return;
    }
    m_nonce = QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
    send(palNotification("login_password_required"_L1, { { "nonce"_L1, m_nonce } }));
}

void PalPeer::loginWith(const QString &answer, const QJsonValue &id)
{
    const std::optional<QString> wanted = password();
    const QString right = md5Hex(m_user + u':' + m_nonce + u':' + md5Hex(wanted.value_or(QString())));
    const bool fits = !m_refuse && wanted && tenantFits() && !m_nonce.isEmpty() && answer == right;
    m_nonce.clear(); // good for one answer
    if (!fits) {
        send(palFrame(palErrorResponse(id, PalError::LoginFailed, u"Login failed (4)"_s)));
        m_closing = true;
        m_socket->close();
        return;
    }
    send(palFrame(palResponse(id, QJsonValue(true))));
    succeed();
}

void PalPeer::succeed()
{
    m_loggedIn = true;
    emit loggedIn();
}

void PalPeer::failLogin()
{
    send(palFrame(palErrorResponse(QJsonValue(), PalError::LoginFailed, u"Login failed (4)"_s)));
    m_closing = true;
    m_socket->close();
}

Permission PalPeer::permission() const
{
    if (m_user == "sa"_L1)
        return Permission::System;
    const SimPerson *person = m_office.person(m_user);
    return person && person->config.admin ? Permission::Administrator : Permission::User;
}

bool PalPeer::sees(const QString &extension) const
{
    if (permission() != Permission::User || extension == m_user)
        return true;
    // "Access users": all or none, by the office's own word for it.
    const SimPerson *person = m_office.person(m_user);
    return person && person->config.controlsOthers;
}

bool PalPeer::controls(const SimLeg &leg) const
{
    return permission() != Permission::User || leg.user == m_user;
}

bool PalPeer::wantsStatusOf(const QString &extension) const
{
    return m_loggedIn && m_subscription.status && m_subscription.users.contains(extension) && sees(extension);
}

bool PalPeer::wants(PalSubscription::Scope scope, const QString &extension) const
{
    if (!m_loggedIn || scope == PalSubscription::Scope::None)
        return false;
    if (scope == PalSubscription::Scope::Self)
        return extension == m_user;
    return m_subscription.users.contains(extension) && sees(extension);
}

void PalPeer::receive(const QString &text)
{
    m_silence.start();
    if (m_closing)
        return;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (document.isNull()) {
        send(palFrame(palErrorResponse(QJsonValue(), PalError::Parse, u"Parse error"_s)));
    } else if (document.isArray()) {
        for (const QJsonValue each : document.array())
            if (const QJsonObject response = handle(each); !response.isEmpty())
                send(palFrame(response));
    } else if (const QJsonObject response = handle(document.object()); !response.isEmpty()) {
        send(palFrame(response));
    }
}

QJsonObject PalPeer::handle(const QJsonValue &message)
{
    const QJsonObject request = message.toObject();
    const QJsonValue id = request.contains("id"_L1) ? request.value("id"_L1) : QJsonValue();
    const QJsonValue method = request.value("method"_L1);
    const QJsonValue parameters = request.value("params"_L1);
    if (request.value("jsonrpc"_L1).toString() != "2.0"_L1 || !method.isString())
        return palErrorResponse(id, PalError::InvalidRequest, u"Invalid Request"_s);
    if (!parameters.isUndefined() && !parameters.isNull() && !parameters.isObject())
        return palErrorResponse(id, PalError::BadParameters, u"Invalid params"_s);
    if (method.toString() == "login"_L1 && !m_loggedIn) {
        loginWith(parameters.toObject().value("login_password"_L1).toString(), id);
        return {};
    }
    if (!m_loggedIn)
        return palErrorResponse(id, PalError::NoPermission, u"No permission."_s);
    QJsonObject response;
    emit requested(request, &response);
    return request.contains("id"_L1) ? response : QJsonObject(); // a notification gets no reply
}

void PalPeer::setFault(const Fault &fault)
{
    releaseHeld();
    m_fault = fault;
    m_messages = 0;
}

void PalPeer::releaseHeld()
{
    m_release.stop();
    if (!m_held.isEmpty())
        m_socket->sendTextMessage(std::exchange(m_held, QString()));
}

void PalPeer::send(const QString &frame)
{
    if (m_closing)
        return;
    if (m_socket->bytesToWrite() > maxBacklog) {
        m_closing = true;
        m_socket->abort(); // it does not read: a real PBX does not wait for ever either
        return;
    }
    const bool hit = m_loggedIn && m_fault.kind != Fault::Kind::None && ++m_messages % m_fault.every == 0;
    if (!hit) {
        m_socket->sendTextMessage(frame);
        releaseHeld();
        return;
    }
    switch (m_fault.kind) {
    case Fault::Kind::Garbage: {
        static const QStringList rubbish { u"}{"_s, u"\u0001\u0002 not JSON"_s, u"[[[[[[[["_s, u"42"_s, u"null"_s,
            u"{\"jsonrpc\":\"2.0\",\"method\":\"notify_status\",\"params\":[1,2]}"_s,
            u"{\"jsonrpc\":\"2.0\",\"method\":\"notify_status\",\"params\":{\"user\":7,\"status\":{},\"talker_id\":null}}"_s,
            u"{\"jsonrpc\":\"2.0\",\"method\":\"notify_unheard_of\",\"params\":{}}"_s,
            u"{\"jsonrpc\":\"2.0\",\"result\":true,\"id\":\"never asked\"}"_s };
        m_socket->sendTextMessage(rubbish.at(m_messages / m_fault.every % rubbish.size()));
        m_socket->sendTextMessage(frame);
        break;
    }
    case Fault::Kind::Truncate:
        m_socket->sendTextMessage(frame.first(frame.size() / 2));
        m_closing = true;
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        break;
    case Fault::Kind::Duplicate:
        m_socket->sendTextMessage(frame);
        m_socket->sendTextMessage(frame);
        break;
    case Fault::Kind::Reorder:
        releaseHeld();
        m_held = frame;
        m_release.start(); // there may be no next one
        break;
    case Fault::Kind::Huge: {
        m_fault.kind = Fault::Kind::None; // one is enough
        m_socket->sendTextMessage(palNotification("notify_huge"_L1, { { "text"_L1, QString(m_fault.bytes, u'x') } }));
        m_socket->sendTextMessage(frame);
        break;
    }
    default:
        m_socket->sendTextMessage(frame);
        break;
    }
}

} // namespace Cordboard
