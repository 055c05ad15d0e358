// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QList>
#include <QRect>
#include <QString>

namespace Cordboard {

/// How AT-SPI names an object: the program's name on the bus, and a path.
struct AccessibleReference
{
    QString service;
    QDBusObjectPath path;
};
QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference);

/// One object of a program, as a screen reader sees it. Everything is asked anew; an object that is gone answers with
/// nothing.
///
/// Each fact can be asked in two halves, so that many questions are on their way at once: nameAsked() sends, nameIn()
/// waits.
class Accessible
{
public:
    /// The bits of AT-SPI's states that matter here.
    enum State { Enabled = 8, Focusable = 11, Focused = 12, Selected = 23, Sensitive = 24, Showing = 25 };

    Accessible() = default;
    Accessible(const QDBusConnection &bus, const AccessibleReference &reference);

    bool isNull() const { return m_reference.service.isEmpty(); }
    QString service() const { return m_reference.service; }
    QString path() const { return m_reference.path.path(); }

    QString name() const { return nameIn(nameAsked()); }
    QString description() const;
    QString role() const { return roleIn(roleAsked()); } ///< AT-SPI's English word: "push button"
    bool has(State state) const { return has(stateIn(stateAsked()), state); }
    QList<Accessible> children() const { return childrenIn(childrenAsked()); }
    QStringList actions() const;
    /// Does the action of that name; false: there is none, or it was refused.
    bool act(const QString &action) const;
    bool press() const { return act(QStringLiteral("Press")); }
    bool setText(const QString &text) const;

    QDBusPendingCall nameAsked() const;
    QDBusPendingCall roleAsked() const;
    QDBusPendingCall stateAsked() const;
    QDBusPendingCall childrenAsked() const;
    QDBusPendingCall extentsAsked() const;
    static QString nameIn(QDBusPendingCall asked);
    static QString roleIn(QDBusPendingCall asked);
    static QList<quint32> stateIn(QDBusPendingCall asked);
    static bool has(const QList<quint32> &words, State state);
    QList<Accessible> childrenIn(QDBusPendingCall asked) const;
    static QRect extentsIn(QDBusPendingCall asked); ///< on the screen
    /// Whether the object was there to answer: an empty name of one that has gone is no missing name.
    static bool answered(QDBusPendingCall asked);

    /// How many questions were never answered, neither with a fact nor with an error: where a screen reader would hang.
    static int unanswered();

private:
    QDBusPendingCall ask(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    QDBusPendingCall askProperty(const QString &interface, const QString &name) const;

    QDBusConnection m_bus = QDBusConnection(QString());
    AccessibleReference m_reference;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::AccessibleReference)
