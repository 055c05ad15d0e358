// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/amimessage.h"
#include "backends/asterisk/asteriskchannel.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Cordboard {

/// What is known of a call besides its channels.
struct AsteriskCallFacts
{
    QString queue;
    QString did;
    QDateTime answeredAt;
};

/// All channels of one server, how they are bridged, dialled and paired, and which belong to one call.
///
/// Ids: a leg is a channel and its id the channel's Uniqueid, which stays through transfers, parks and renames. A call is what shares a
/// Linkedid, and that is its id; a channel that comes to talk with an older call takes over that call's Linkedid, so the call that lives
/// longest keeps its name. What is only reached through a Local channel keeps the Linkedid that it had [seen on 22]: the two halves of such a
/// pair make one call of two Linkedids, named after the older. Somebody who spies belongs to the call that is spied on.
class AsteriskChannels
{
public:
    static constexpr int maxChannels = 50'000;

    void clear();
    /// An event about channels or bridges; others are left alone. `time`: when it happened.
    void apply(const AmiMessage &event, const QDateTime &time);
    /// That channel is gone, though no Hangup told so.
    void end(const QString &uniqueid, const QDateTime &time);
    /// One row of the Status list.
    void add(const AmiMessage &row);
    /// Once all rows were added: who holds whom, and what else a row alone does not tell.
    void joined();

    const AsteriskChannel *find(const QString &uniqueid) const;
    const AsteriskChannel *byName(const QString &name) const;
    QStringList callIds() const { return m_calls.keys(); }
    /// Channels of that call in order of creation; hidden ones too.
    QList<const AsteriskChannel *> ofCall(const QString &linkedid) const;
    const AsteriskCallFacts &facts(const QString &linkedid) const;
    QString callOf(const AsteriskChannel &channel) const;
    /// Whether it is a party to be shown.
    bool isShown(const AsteriskChannel &channel) const;
    /// Off hook with nobody, and nothing told yet where it goes: it has left one bridge, slot or line and not come into the next, or was
    /// just answered. Asterisk tells a move in several events, in whatever order; until the last of them it is shown as it was.
    bool isBetween(const AsteriskChannel &channel) const;
    /// Has put somebody on hold who is still there.
    bool isHolding(const AsteriskChannel &channel) const;
    /// Rung or talked to by an attended transfer that is not decided yet.
    bool isConsulted(const AsteriskChannel &channel) const;
    QList<const AsteriskChannel *> inBridge(const QString &bridge) const;
    /// The parties that this one talks to, through Local halves too; else those that it rings, or who rings it.
    QList<const AsteriskChannel *> peersOf(const AsteriskChannel &channel) const;

    /// Notes what other reports tell.
    void setParked(const QString &uniqueid, bool parked, const QDateTime &time);
    void setQueued(const QString &uniqueid, bool queued, const QString &queue, const QDateTime &time);
    void setMuted(const QString &uniqueid, bool muted);
    void setRecording(const QString &uniqueid, RecordingState state, const QString &file = {});
    void setMonitoring(const QString &uniqueid, BargeMode mode, const QString &spied);

    /// A look at those that are between two places. True: one was so twice before, and may stay there; see settle().
    bool lookBetween();
    bool hasBetween() const { return !m_between.isEmpty(); }
    /// All that had come when lookBetween() said so has been applied: who is still between two places stays where he is.
    void settle(const QDateTime &time);

    /// Calls that changed since the last look, the vanished ones too.
    QSet<QString> takeDirty() { return std::exchange(m_dirty, {}); }
    void touchAll();
    /// The channel's line state, and since when it is so.
    LineState lineState(const AsteriskChannel &channel) const;
    /// How that party listens to the others; None: it talks with them.
    BargeMode monitoring(const AsteriskChannel &channel) const;
    /// "PJSIP/6001-1,qEw", the arguments of a ChanSpy.
    static BargeMode modeOf(const QString &arguments);
    /// Spies of whom nobody told how they listen: their channels' names.
    QStringList takeUnknownSpies() { return std::exchange(m_unknownSpies, {}); }

private:
    /// Does `move`, then looks anew at the calls that it touched.
    void change(const std::function<void()> &move, const QDateTime &time);
    AsteriskChannel *known(const AmiMessage &event, QLatin1StringView prefix = {});
    void update(AsteriskChannel &channel, const AmiMessage &event, QLatin1StringView prefix);
    void setLinkedid(AsteriskChannel &channel, const QString &linkedid);
    void setBridge(AsteriskChannel &channel, const QString &bridge);
    void onNew(const AmiMessage &event);
    void remove(const QString &uniqueid);
    void onDialBegin(const AmiMessage &event);
    void onDialEnd(const AmiMessage &event);
    void onBridge(const AmiMessage &event, bool enter);
    void onHold(const AmiMessage &event, bool hold);
    void onRename(const AmiMessage &event);
    void onHandedOver(const AmiMessage &event);
    void onSpy(const AmiMessage &event, bool start);
    void markPassage(AsteriskChannel &half);
    void realias(const AsteriskChannel &half);
    QString canonical(const QString &linkedid) const;
    const AsteriskChannel *spyOf(const AsteriskChannel &channel) const;
    /// Whoever asked him is back with the caller for now.
    bool isPutAside(const AsteriskChannel &channel) const;
    void refresh(AsteriskChannel &channel, const QDateTime &time);
    void refreshCall(const QString &linkedid, const QDateTime &time);
    void dirty(const AsteriskChannel &channel);
    const AsteriskChannel *outermost(const AsteriskChannel &channel) const;
    void collect(const AsteriskChannel &channel, QSet<QString> &seen, QList<const AsteriskChannel *> &found) const;

    QHash<QString, AsteriskChannel> m_channels; ///< by uniqueid
    QHash<QString, QString> m_names; ///< name to uniqueid
    QHash<QString, QSet<QString>> m_calls; ///< linkedid to uniqueids
    QHash<QString, QSet<QString>> m_bridges; ///< bridge to uniqueids
    QHash<QString, AsteriskCallFacts> m_facts; ///< by linkedid
    QSet<QString> m_dirty;
    QSet<QString> m_onHold; ///< uniqueids that the list showed as put on hold by somebody; until joined()
    QHash<QString, std::pair<QString, QString>> m_splits; ///< by far half: Linkedids that its pair joins, the older first
    QHash<QString, int> m_between; ///< uniqueid to how often it was looked at
    QSet<QString> m_swapped; ///< uniqueids of those who are back with whom they had put on hold, while whom they ask is on hold
    QSet<QString> m_spies; ///< uniqueids of those that listen to somebody
    QStringList m_unknownSpies;
};

} // namespace Cordboard
