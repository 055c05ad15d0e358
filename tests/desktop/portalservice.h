// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desktop/portalshortcuts.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QStringList>

namespace Cordboard {

/// The desktop's portal with its global shortcuts, played by a test on its own bus: org.freedesktop.portal.GlobalShortcuts version 1.
/// Answers come as Response signals on request objects; the test says what the user answers.
class PortalService final : public QObject
{
    Q_OBJECT
public:
    explicit PortalService(const QDBusConnection &bus, QObject *parent = nullptr);
    ~PortalService() override;
    /// `shortcuts`: whether this portal has them at all.
    bool start(bool shortcuts = true);
    void stop();

    /// The user presses the key that belongs to it.
    void press(const QString &id) { pressIn(session, id); }
    void pressIn(const QString &session, const QString &id);
    /// The user gives it another key in the desktop's settings.
    void rename(const QString &id, const QString &trigger);
    /// The desktop ends the session by itself.
    void endSession();

    uint answer = 0; ///< of BindShortcuts: 0 yes, 1 cancelled, 2 otherwise ended
    uint sessionAnswer = 0;
    bool oldPaths = false; ///< requests live elsewhere than their token says
    QVariant shortcutsAnswer; ///< instead of the right list
    QStringList calls; ///< method names, in order
    QString application; ///< as whom the program registered
    QString session; ///< empty: none
    QList<PortalShortcut> bound;
    int closed = 0; ///< sessions that the program gave back

    // Called by the objects on the bus.
    void createSession(const QVariantMap &options, const QDBusMessage &message);
    void bind(const QList<PortalShortcut> &shortcuts, const QVariantMap &options, const QDBusMessage &message);
    void closeSession();

private:
    void respond(const QVariantMap &options, const QDBusMessage &message, uint code, const QVariantMap &results);

    QDBusConnection m_bus;
    std::unique_ptr<QObject> m_desktop;
    std::unique_ptr<QObject> m_session;
    int m_count = 0;
};

/// org.freedesktop.portal.GlobalShortcuts
class PortalShortcutsFace final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")
    Q_PROPERTY(uint version READ version)
public:
    PortalShortcutsFace(PortalService &portal, QObject *object) : QDBusAbstractAdaptor(object), m_portal(portal) { }
    uint version() const { return 1; }

public slots:
    QDBusObjectPath CreateSession(const QVariantMap &options, const QDBusMessage &message);
    QDBusObjectPath BindShortcuts(const QDBusObjectPath &session, const QList<Cordboard::PortalShortcut> &shortcuts, const QString &window, const QVariantMap &options,
        const QDBusMessage &message);

private:
    PortalService &m_portal;
};

/// org.freedesktop.host.portal.Registry
class PortalRegistryFace final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.host.portal.Registry")
public:
    PortalRegistryFace(PortalService &portal, QObject *object) : QDBusAbstractAdaptor(object), m_portal(portal) { }

public slots:
    void Register(const QString &application, const QVariantMap &options);

private:
    PortalService &m_portal;
};

/// org.freedesktop.portal.Session
class PortalSessionFace final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Session")
public:
    PortalSessionFace(PortalService &portal, QObject *object) : QDBusAbstractAdaptor(object), m_portal(portal) { }

public slots:
    void Close() { m_portal.closeSession(); }

private:
    PortalService &m_portal;
};

} // namespace Cordboard
