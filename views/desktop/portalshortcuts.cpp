// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/portalshortcuts.h"

#include <QCoreApplication>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto shortcutsInterface = "org.freedesktop.portal.GlobalShortcuts"_L1;
constexpr auto requestInterface = "org.freedesktop.portal.Request"_L1;
constexpr auto sessionInterface = "org.freedesktop.portal.Session"_L1;
constexpr auto registryInterface = "org.freedesktop.host.portal.Registry"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr auto appId = "org.cordboard.Cordboard"_L1;
constexpr uint answeredYes = 0;
constexpr uint refused = 2;
constexpr qsizetype longestText = 200; // of what the desktop says and the window shows

QDBusMessage call(QLatin1StringView interface, QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.options;
    argument.endStructure();
    return argument;
}

PortalShortcuts::PortalShortcuts(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
    if (!m_bus.isConnected()) {
        m_state = State::Missing;
        return;
    }
    m_bus.connect(service, path, shortcutsInterface, u"Activated"_s, this, SLOT(onActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    m_bus.connect(service, path, shortcutsInterface, u"ShortcutsChanged"_s, this, SLOT(onChanged(QDBusObjectPath, QDBusMessage)));
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &now) {
        if (m_state == State::Unknown)
            return;
        // Another portal knows nothing of our session.
        forget();
        setState(now.isEmpty() ? State::Missing : State::Unknown);
        if (!now.isEmpty())
            look();
    });
}

PortalShortcuts::~PortalShortcuts()
{
    release();
}

void PortalShortcuts::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void PortalShortcuts::look()
{
    if (!m_bus.isConnected() || (m_state != State::Unknown && m_state != State::Missing))
        return;
    setState(State::Looking);
    // Portals since 1.20 want programs outside a sandbox to say who they are, before anything else; older ones do not know the question.
    m_bus.asyncCall(call(registryInterface, "Register"_L1) << QString(appId) << QVariantMap());
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(propertiesInterface, "Get"_L1) << QString(shortcutsInterface) << u"version"_s), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (round == m_round)
            found(!reply.isError() && reply.value().variant().toUInt() >= 1);
    });
}

void PortalShortcuts::found(bool there)
{
    setState(there ? State::Ready : State::Missing);
    if (there && !m_wishes.isEmpty())
        createSession();
}

void PortalShortcuts::bind(const QList<Wish> &wishes, const QString &window)
{
    release();
    m_wishes = wishes;
    m_window = window;
    if (m_state == State::Ready || m_state == State::Refused)
        createSession();
    else
        look();
}

void PortalShortcuts::release()
{
    m_wishes.clear();
    if (!m_session.isEmpty())
        m_bus.asyncCall(QDBusMessage::createMethodCall(service, m_session, sessionInterface, u"Close"_s));
    const bool there = m_state == State::Binding || m_state == State::Bound || m_state == State::Refused;
    forget();
    if (there)
        setState(State::Ready);
}

void PortalShortcuts::forget()
{
    if (!m_session.isEmpty())
        m_bus.disconnect(service, m_session, sessionInterface, u"Closed"_s, this, SLOT(onClosed(QVariantMap)));
    m_session.clear();
    m_triggers.clear();
    const QStringList requests = m_answers.keys();
    for (const QString &request : requests)
        stopListening(request);
    ++m_round;
    if (m_state == State::Looking)
        m_state = State::Unknown; // its answer will not be heard
}

QString PortalShortcuts::nextToken()
{
    return u"cordboard%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_asked);
}

void PortalShortcuts::listen(const QString &request, const Answer &answer)
{
    m_answers.insert(request, answer);
    m_bus.connect(service, request, requestInterface, u"Response"_s, this, SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
}

PortalShortcuts::Answer PortalShortcuts::stopListening(const QString &request)
{
    m_bus.disconnect(service, request, requestInterface, u"Response"_s, this, SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    return m_answers.take(request);
}

void PortalShortcuts::request(const QDBusMessage &message, const QString &token, const Answer &answer)
{
    // The answer may come before the call's own reply, so it is listened for where portals promise to put it.
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    const QString expected = path + "/request/"_L1 + sender + u'/' + token;
    listen(expected, answer);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, expected, round = m_round] {
        watcher->deleteLater();
        if (round != m_round || !m_answers.contains(expected))
            return;
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            stopListening(expected)(refused, {});
        else if (reply.value().path() != expected)
            listen(reply.value().path(), stopListening(expected)); // a portal older than the promise
    });
}

void PortalShortcuts::onResponse(uint code, const QVariantMap &results, const QDBusMessage &message)
{
    if (const Answer answer = stopListening(message.path()))
        answer(code, results);
}

void PortalShortcuts::createSession()
{
    setState(State::Binding);
    const QString token = nextToken();
    request(call(shortcutsInterface, "CreateSession"_L1) << QVariantMap { { u"handle_token"_s, token }, { u"session_handle_token"_s, token } }, token,
        [this](uint code, const QVariantMap &results) {
            const QVariant handle = results.value(u"session_handle"_s); // a string by the documents, and an object's path by its nature
            m_session = handle.metaType() == QMetaType::fromType<QDBusObjectPath>() ? handle.value<QDBusObjectPath>().path() : handle.toString();
            if (code != answeredYes || m_session.isEmpty())
                return setState(State::Refused);
            m_bus.connect(service, m_session, sessionInterface, u"Closed"_s, this, SLOT(onClosed(QVariantMap)));
            bindShortcuts();
        });
}

void PortalShortcuts::bindShortcuts()
{
    QList<PortalShortcut> list;
    for (const Wish &wish : std::as_const(m_wishes))
        list.append({ wish.id, { { u"description"_s, wish.description }, { u"preferred_trigger"_s, wish.trigger } } });
    const QString token = nextToken();
    request(call(shortcutsInterface, "BindShortcuts"_L1) << QVariant::fromValue(QDBusObjectPath(m_session)) << QVariant::fromValue(list) << m_window
                                                         << QVariantMap { { u"handle_token"_s, token } },
        token, [this](uint code, const QVariantMap &results) {
            if (code != answeredYes) {
                m_bus.asyncCall(QDBusMessage::createMethodCall(service, m_session, sessionInterface, u"Close"_s));
                forget();
                return setState(State::Refused);
            }
            readTriggers(results.value(u"shortcuts"_s));
            setState(State::Bound);
        });
}

void PortalShortcuts::readTriggers(const QVariant &shortcuts)
{
    m_triggers.clear();
    if (!shortcuts.canConvert<QDBusArgument>())
        return;
    const auto argument = shortcuts.value<QDBusArgument>();
    if (argument.currentSignature() != "a(sa{sv})"_L1)
        return;
    const auto list = qdbus_cast<QList<PortalShortcut>>(argument);
    for (const PortalShortcut &one : list)
        if (std::any_of(m_wishes.cbegin(), m_wishes.cend(), [&one](const Wish &wish) { return wish.id == one.id; }))
            m_triggers.insert(one.id, one.options.value(u"trigger_description"_s).toString().left(longestText));
}

void PortalShortcuts::onActivated(const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &)
{
    if (m_state == State::Bound && session.path() == m_session)
        emit activated(id);
}

void PortalShortcuts::onChanged(const QDBusObjectPath &session, const QDBusMessage &message)
{
    if (m_state != State::Bound || session.path() != m_session)
        return;
    readTriggers(message.arguments().value(1));
    emit stateChanged();
}

void PortalShortcuts::onClosed(const QVariantMap &)
{
    forget();
    setState(State::Refused);
}

} // namespace Cordboard
