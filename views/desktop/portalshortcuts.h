// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QHash>
#include <QList>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace Cordboard {

/// One entry of the portal's lists: D-Bus type (sa{sv}).
struct PortalShortcut
{
    QString id;
    QVariantMap options;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut);

/// Keys that work while another program is in front, by the desktop's portal org.freedesktop.portal.GlobalShortcuts (version 1): the
/// program says what it has, the user says to the desktop which keys he wants, and the desktop tells when one is pressed. Nothing
/// is asked of the bus before look() or bind().
class PortalShortcuts final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< nobody has asked yet
        Looking,
        Missing, ///< no bus, no portal, or one without this interface
        Ready, ///< there, and nothing is bound
        Binding, ///< the desktop asks the user
        Bound,
        Refused, ///< the user or the desktop said no
    };

    struct Wish
    {
        QString id;
        QString description; ///< for the user
        QString trigger; ///< as the XDG shortcuts specification writes it: "CTRL+SHIFT+F8"
    };

    explicit PortalShortcuts(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~PortalShortcuts() override;

    State state() const { return m_state; }
    /// Finds out whether this desktop has the portal, unless that is known; stateChanged() tells.
    void look();
    /// Asks for these keys, at once or as soon as the portal is there. `window` names the window that asks, as portals want it.
    void bind(const QList<Wish> &wishes, const QString &window);
    /// Gives all keys back.
    void release();
    /// How the desktop names the key of a wish ("Press Ctrl+Shift+F8"); empty: the user has given it none, or it is not bound.
    QString triggerOf(const QString &id) const { return m_triggers.value(id); }

signals:
    void stateChanged();
    void activated(const QString &id);

private slots:
    void onResponse(uint code, const QVariantMap &results, const QDBusMessage &message);
    void onActivated(const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);
    void onChanged(const QDBusObjectPath &session, const QDBusMessage &message);
    void onClosed(const QVariantMap &details);

private:
    using Answer = std::function<void(uint code, const QVariantMap &results)>;

    void setState(State state);
    void found(bool there);
    void createSession();
    void bindShortcuts();
    void forget();
    QString nextToken();
    /// A call that the portal answers by a Request's Response; `answer` comes once.
    void request(const QDBusMessage &message, const QString &token, const Answer &answer);
    void listen(const QString &request, const Answer &answer);
    Answer stopListening(const QString &request);
    void readTriggers(const QVariant &shortcuts);

    QDBusConnection m_bus;
    State m_state = State::Unknown;
    QList<Wish> m_wishes;
    QString m_window;
    QString m_session;
    QHash<QString, QString> m_triggers;
    QHash<QString, Answer> m_answers; ///< by the Request's path
    int m_asked = 0; ///< requests so far
    int m_round = 0; ///< raised by forget(): what is still under way belongs to nobody
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::PortalShortcut)
Q_DECLARE_METATYPE(QList<Cordboard::PortalShortcut>)
