// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>

namespace Cordboard {

/// What a desktop notification says and offers. Plain text everywhere.
struct Notification
{
    QString title;
    QString body;
    bool urgent = false; ///< stays on the screen until it is withdrawn
    QList<QPair<QString, QString>> actions; ///< id and label
    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Shows notifications outside the window. Each has a key of the caller's. Nothing here waits for the desktop.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows it, or changes the one with that key.
    virtual void show(const QString &key, const Cordboard::Notification &notification) = 0;
    virtual void withdraw(const QString &key) = 0;

signals:
    /// It is on the screen, or has changed there.
    void shown(const QString &key);
    void actionInvoked(const QString &key, const QString &action);
    /// The text itself was clicked. `activationToken` lets the window be raised; may be empty.
    void clicked(const QString &key, const QByteArray &activationToken);
    /// It is no longer on the screen, and not because of withdraw().
    void closed(const QString &key);
    /// This desktop has nobody who shows notifications.
    void unavailable(const QString &key);
};

} // namespace Cordboard
