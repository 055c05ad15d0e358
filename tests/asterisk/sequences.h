// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"

#include <QJsonObject>

namespace Cordboard {

/// What each party, park slot and queue went through, as words in order: what a backend told, without its ids and times, so that two
/// PBXes can be compared.
class Sequences
{
public:
    /// What a PBX told in one go; what is new after it is noted.
    void hear(const QList<Change> &changes);
    void clear(); ///< forgets what was noted, not what there is

    const StateStore &state() const { return m_state; }

    /// {"parties": {"6001": ["ringing", "talking", "gone"], ...}, "slots": {...}, "queues": {...}}. Only what has
    /// changed since clear().
    QJsonObject toJson() const;

private:
    using Words = QMap<QString, QString>; ///< the present word of each

    void note();
    static void noteKind(const Words &now, Words &before, QMap<QString, QStringList> &history);

    StateStore m_state;
    Words m_parties, m_slots, m_queues;
    QMap<QString, QStringList> m_partyHistory, m_slotHistory, m_queueHistory;
};

} // namespace Cordboard
