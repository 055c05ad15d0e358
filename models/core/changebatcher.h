// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/pendingchanges.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Cordboard {

/// Gathers changes for a moment, so that a hundred events of one call cost one repaint. The timer is started only when it
/// is idle: restarting it with every change would let a steady stream starve the screen.
class ChangeBatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeBatcher)
public:
    static constexpr int IntervalMs = 33; ///< two frames of a 60 Hz screen
    static constexpr qsizetype EarlyFlush = 4000; ///< distinct entities; bounds the work of one flush to some milliseconds

    using Sink = std::function<void(const PendingChanges &)>;
    explicit ChangeBatcher(Sink sink, QObject *parent = nullptr);

    /// A list is never split over two flushes.
    void add(const QList<Change> &changes);
    /// Hands over at once what is pending. Changes added while the sink runs wait for the next flush.
    void flushNow();
    /// Forgets what is pending of that account.
    void dropAccount(const AccountId &account);
    bool isEmpty() const { return m_pending.isEmpty(); }

private:
    Sink m_sink;
    PendingChanges m_pending;
    QTimer m_timer;
    bool m_flushing = false;
};

} // namespace Cordboard
