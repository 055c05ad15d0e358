// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QList>
#include <QRect>
#include <QString>

#include <functional>

namespace Cordboard {

/// How AT-SPI names an object: the program's name on the bus, and a path.
struct AccessibleReference
{
    QString service;
    QDBusObjectPath path;
};
QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference);

/// One object of a program, as a screen reader sees it. Everything is asked anew; an object that is gone answers with nothing.
class Accessible
{
public:
    /// The bits of AT-SPI's states that matter here.
    enum State { Enabled = 8, Focusable = 11, Focused = 12, Selected = 23, Sensitive = 24, Showing = 25 };

    Accessible() = default;
    Accessible(const QDBusConnection &bus, const AccessibleReference &reference);

    bool isNull() const { return m_reference.service.isEmpty(); }
    QString path() const { return m_reference.path.path(); }
    QString name() const;
    QString description() const;
    QString role() const; ///< AT-SPI's English word: "push button"
    bool has(State state) const;
    QList<Accessible> children() const;
    QRect extents() const; ///< on the screen
    QStringList actions() const;
    /// Does the action of that name; false: there is none, or it was refused.
    bool act(const QString &action) const;
    bool press() const { return act(QStringLiteral("Press")); }
    QString text() const;
    bool setText(const QString &text) const;
    bool grabFocus() const;

    /// Depth first, itself included; `fits` is asked only for what is on the screen unless `hidden`.
    Accessible find(const std::function<bool(const Accessible &)> &fits, bool hidden = false) const;
    void visit(const std::function<void(const Accessible &)> &seen) const;

private:
    QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    QVariant property(const QString &interface, const QString &name) const;

    QDBusConnection m_bus = QDBusConnection(QString());
    AccessibleReference m_reference;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::AccessibleReference)
