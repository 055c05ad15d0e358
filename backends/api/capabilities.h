// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Cordboard {

/// What a PBX, with this login, on this day, can do. One entry a thing the UI can offer.
enum class Capability {
    Dial, ///< ring my phone, then the number
    Answer, ///< make a ringing phone go off hook
    HangUp, ///< end a leg
    HangUpOthers, ///< end other people's calls
    Hold,
    Mute,
    SendDtmf,
    BlindTransfer,
    AttendedTransfer, ///< start, complete, cancel
    ThreeWay, ///< make a consultation a conference
    SwapParties,
    Join, ///< two calls into one
    VoicemailTransfer,
    Park, ///< somewhere
    ParkToSlot, ///< in the slot of my choice
    Unpark,
    PickUp,
    TakeFromQueue,
    Listen,
    Whisper,
    Barge,
    Record, ///< start and stop on demand
    RecordPause,
    ForwardCall,
    SetForwarding,
    SetDoNotDisturb,
    SetPresence,
    Queues, ///< tells who waits
    QueueLogin,
    QueuePause,
    SharedLines,
    Flows,
    Conferences,
    WakeUpCalls,
    Voicemail, ///< counts
    Contacts,
    ContactsEdit,
    CdrHistory, ///< the PBX itself keeps records that can be asked for
    RegistrationState,
    PresenceState,
    RouteOffered, ///< calls are offered for accept/refuse before they are routed
    Notes,
    RawMethods, ///< the documented API can be called by name
    AddMember, ///< another party into a call that goes on
    VoicemailMessages, ///< messages can be listed and heard
    Recordings, ///< recorded files can be heard
    Paging, ///< announce to a group of phones
    Prompts, ///< play a recorded announcement
    EditTags,
    QueuePenalty, ///< which members are asked first
    Count_ ///< number of the above
};

/// Three answers a capability: never (absent: the UI hides it), not now (the UI disables it and shows the reason), yes.
class Capabilities
{
public:
    void add(Capability c)
    {
        m_available |= bit(c);
        m_known |= bit(c);
        m_reasons.remove(c);
    }
    void add(std::initializer_list<Capability> list)
    {
        for (Capability c : list)
            add(c);
    }
    /// This PBX has it, but not now or not for this login; `reason` is a full sentence for the operator.
    void addUnavailable(Capability c, const QString &reason)
    {
        m_known |= bit(c);
        m_available &= ~bit(c);
        m_reasons.insert(c, reason);
    }
    void remove(Capability c)
    {
        m_known &= ~bit(c);
        m_available &= ~bit(c);
        m_reasons.remove(c);
    }

    bool has(Capability c) const { return m_available & bit(c); } ///< can be used now
    bool knows(Capability c) const { return m_known & bit(c); } ///< this PBX has it at all
    QString reason(Capability c) const { return m_reasons.value(c); } ///< why not now
    QList<Capability> known() const;

    friend bool operator==(const Capabilities &, const Capabilities &) = default;

private:
    static constexpr quint64 bit(Capability c) { return quint64(1) << int(c); }
    static_assert(int(Capability::Count_) <= 64);

    quint64 m_available = 0;
    quint64 m_known = 0;
    QHash<Capability, QString> m_reasons;
};

/// Stable lower-case name, such as "blind-transfer", for the command line and logs.
QString capabilityName(Capability);

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::Capabilities)
