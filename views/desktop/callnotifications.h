// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/waitingmodel.h"
#include "views/desktop/desktopnotifier.h"
#include "views/theme/inputguard.h"

#include <QHash>
#include <QSet>

class QSettings;

namespace Cordboard {

class OperatorDesk;
class ScreenLock;

/// Which notifications there are: one for each of the first calls that wait, and one for the number of the others; only while none of our
/// windows is active. Gone as soon as the call is, or the operator is back. While the screen is locked they name nobody and offer
/// nothing. What they offer is bound to the call, and deaf for the first 400 ms.
class CallNotifications final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostCalls = 3;

    /// `notifier` is asked first, `fallback` (may be nullptr) where this desktop has no notification service. All must outlive it.
    CallNotifications(OperatorDesk &desk, const WaitingModel &waiting, const ScreenLock &lock, DesktopNotifier &notifier, DesktopNotifier *fallback,
        QSettings &settings, QObject *parent = nullptr);
    ~CallNotifications() override;

    bool isOn() const { return m_on; }
    void setOn(bool on);
    /// Whether one of our windows has the keyboard.
    void setWindowActive(bool active);
    /// Any other news, such as an alarm, with buttons by id and label; withdrawn by key, or when the operator is back.
    void notify(const QString &key, const QString &title, const QString &text, const QList<QPair<QString, QString>> &actions = {});
    void withdraw(const QString &key);

    /// Replaces the guard's clock, for tests.
    void setClock(MillisecondClock clock) { m_clock = std::move(clock); }

signals:
    /// A button of such news.
    void acted(const QString &key, const QString &action);
    /// A notification was clicked: bring the window.
    void raiseRequested(const QByteArray &activationToken);

private:
    struct Shown
    {
        Notification content;
        InputGuard guard;
        DesktopNotifier *by = nullptr;
        bool again = false; ///< its action came too early; the desktop closes it, so it is shown once more
    };
    void listenTo(DesktopNotifier *notifier);
    void update();
    Notification contentFor(const WaitingCall &call) const;
    void put(const QString &key, const Notification &content);
    void take(const QString &key);
    void onAction(const QString &key, const QString &action);
    void onClosed(const QString &key);
    void onUnavailable(const QString &key);

    OperatorDesk &m_desk;
    const WaitingModel &m_waiting;
    const ScreenLock &m_lock;
    DesktopNotifier &m_notifier;
    DesktopNotifier *m_fallback;
    QSettings &m_settings;
    MillisecondClock m_clock;
    bool m_on = true;
    bool m_windowActive = true;
    QHash<QString, Shown> m_shown;
    QHash<QString, CallId> m_calls; ///< whom a key is about
    QSet<QString> m_dismissed; ///< no longer on the screen, and not to be shown again
};

} // namespace Cordboard
