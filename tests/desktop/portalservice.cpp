// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/portalservice.h"

#include <QDBusMetaType>
#include <QTimer>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString shortcutsInterface = u"org.freedesktop.portal.GlobalShortcuts"_s;

} // namespace

PortalService::PortalService(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
}

PortalService::~PortalService()
{
    stop();
}

bool PortalService::start(bool shortcuts)
{
    m_desktop = std::make_unique<QObject>();
    if (shortcuts)
        new PortalShortcutsFace(*this, m_desktop.get());
    new PortalRegistryFace(*this, m_desktop.get());
    return m_bus.registerObject(path, m_desktop.get()) && m_bus.registerService(service);
}

void PortalService::stop()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    closeSession();
    m_desktop.reset();
}

void PortalService::respond(const QVariantMap &options, const QDBusMessage &message, uint code, const QVariantMap &results)
{
    const QString sender = message.service().mid(1).replace(u'.', u'_');
    const QString token = oldPaths ? u"t%1"_s.arg(++m_count) : options.value(u"handle_token"_s).toString();
    const QString request = path + u"/request/"_s + sender + u'/' + token;
    message.setDelayedReply(true);
    const auto tell = [this, request, code, results] {
        QDBusMessage signal = QDBusMessage::createSignal(request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << code << results;
        m_bus.send(signal);
    };
    if (!oldPaths)
        tell(); // before the reply, as a portal may
    m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
    if (oldPaths)
        QTimer::singleShot(200, this, tell); // such a portal answers after the user did
}

void PortalService::createSession(const QVariantMap &options, const QDBusMessage &message)
{
    calls.append(u"CreateSession"_s);
    QVariantMap results;
    if (sessionAnswer == 0) {
        session = path + u"/session/"_s + options.value(u"session_handle_token"_s).toString();
        m_session = std::make_unique<QObject>();
        new PortalSessionFace(*this, m_session.get());
        m_bus.registerObject(session, m_session.get());
        results.insert(u"session_handle"_s, session);
    }
    respond(options, message, sessionAnswer, results);
}

void PortalService::bind(const QList<PortalShortcut> &shortcuts, const QVariantMap &options, const QDBusMessage &message)
{
    calls.append(u"BindShortcuts"_s);
    QVariantMap results;
    if (answer == 0) {
        bound = shortcuts;
        QList<PortalShortcut> told;
        for (const PortalShortcut &one : shortcuts)
            told.append({ one.id, { { u"description"_s, one.options.value(u"description"_s) }, { u"trigger_description"_s, QString(u"Press "_s + one.options.value(u"preferred_trigger"_s).toString()) } } });
        results.insert(u"shortcuts"_s, shortcutsAnswer.isValid() ? shortcutsAnswer : QVariant::fromValue(told));
    }
    respond(options, message, answer, results);
}

void PortalService::closeSession()
{
    if (session.isEmpty())
        return;
    m_bus.unregisterObject(session);
    if (m_session)
        m_session.release()->deleteLater(); // it may be the one that is being called
    session.clear();
    bound.clear();
    ++closed;
}

void PortalService::pressIn(const QString &where, const QString &id)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, shortcutsInterface, u"Activated"_s);
    signal << QVariant::fromValue(QDBusObjectPath(where)) << id << qulonglong(1) << QVariantMap();
    m_bus.send(signal);
}

void PortalService::rename(const QString &id, const QString &trigger)
{
    QList<PortalShortcut> told { { id, { { u"trigger_description"_s, trigger } } }, { u"somebody-elses"_s, { { u"trigger_description"_s, u"F1"_s } } } };
    QDBusMessage signal = QDBusMessage::createSignal(path, shortcutsInterface, u"ShortcutsChanged"_s);
    signal << QVariant::fromValue(QDBusObjectPath(session)) << QVariant::fromValue(told);
    m_bus.send(signal);
}

void PortalService::endSession()
{
    QDBusMessage signal = QDBusMessage::createSignal(session, u"org.freedesktop.portal.Session"_s, u"Closed"_s);
    signal << QVariantMap();
    m_bus.send(signal);
}

QDBusObjectPath PortalShortcutsFace::CreateSession(const QVariantMap &options, const QDBusMessage &message)
{
    m_portal.createSession(options, message);
    return QDBusObjectPath(u"/"_s); // the reply has gone out already
}

QDBusObjectPath PortalShortcutsFace::BindShortcuts(const QDBusObjectPath &, const QList<PortalShortcut> &shortcuts, const QString &, const QVariantMap &options, const QDBusMessage &message)
{
    m_portal.bind(shortcuts, options, message);
    return QDBusObjectPath(u"/"_s);
}

void PortalRegistryFace::Register(const QString &application, const QVariantMap &)
{
    m_portal.calls.append(u"Register"_s);
    m_portal.application = application;
}

} // namespace Cordboard
