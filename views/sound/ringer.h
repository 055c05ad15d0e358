// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QObject>
#include <QSet>

class QSettings;

namespace Cordboard {

class OperatorDesk;
class SoundPlayer;
class WaitingModel;

/// What makes the console ring.
enum class RingFor { Everybody, OwnPhone, Nobody };

/// Rings while somebody waits for the operator, and stops when the call is answered, taken by somebody else or gone. While the
/// operator talks each new call is one tone. Urgent as soon as one of them is overdue.
class Ringer final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    Ringer(SoundPlayer &player, const WaitingModel &waiting, const OperatorDesk &desk, QSettings &settings, QObject *parent = nullptr);

    RingFor ringFor() const { return m_ringFor; }
    void setRingFor(RingFor whom);

    /// Stops the ring for those who wait now; whoever comes next rings again.
    void silence();
    bool canBeSilenced() const;

signals:
    void changed();

private:
    void update();

    SoundPlayer &m_player;
    const WaitingModel &m_waiting;
    const OperatorDesk &m_desk;
    QSettings &m_settings;
    RingFor m_ringFor = RingFor::Everybody;
    QSet<CallId> m_known; ///< who waited when last looked
    QSet<CallId> m_silenced;
};

} // namespace Cordboard
