// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/asterisk/amibook.h"
#include "backends/sim/officeevents.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Cordboard {

/// What happens in the office, as the events of a manager. The sequences are those of a real server [transcript], without the Local
/// channels that its dialplan may put between.
class AmiNews final : public OfficeListener
{
public:
    /// An event for all who may hear its class: "call", "agent", "cdr" or "system".
    using Tell = std::function<void(const char *rights, const QByteArray &frame)>;
    /// The end of an Originate that waited for that leg.
    using Ended = std::function<void(const QString &leg, bool answered)>;

    AmiNews(Office &office, AmiBook &book, Tell tell, Ended ended);
    ~AmiNews() override;

    void officeEvent(const OfficeEvent &event) override;
    void officeSettled() override;

    // --- rows that lists and events share
    int hintStatus(const QString &number) const;
    static QString hintText(int status);
    static QString deviceWord(int status);
    static QString hint(const QString &number);
    static QString flowDevice(const QString &flow) { return QStringLiteral("Custom:night") + flow; }
    static AmiFrame hintRow(const QString &number, const QString &hint, int status);
    static AmiFrame deviceRow(const QString &device, const QString &state);
    AmiFrame presenceRow(const SimPerson &person) const;
    void addMember(AmiFrame &frame, const SimQueue &queue, const SimAgent &agent, bool row) const;
    void addParked(AmiFrame &frame, const SimPark &slot, const SimLeg &leg) const;
    static int agentStatus(AgentState state);
    /// The bridge in which that leg belongs; empty: none.
    QString bridgeOf(const SimLeg &leg) const;
    static QString conferenceOf(const SimCall &call) { return call.conference; }
    /// Whoever asks first is back with the caller, and whom he asks waits.
    bool isSwapped(const SimCall &call) const;

private:
    void tell(const char *rights, AmiFrame frame);
    void channelEvent(const char *name, const SimLeg &leg, const std::function<void(AmiFrame &)> &more = {});
    void onLeg(const LegEvent &event);
    void onEnded(const LegEvent &event);
    void dialBegin(const SimLeg &leg);
    void dialEnd(AmiBook::Entry &entry, const SimLeg *leg, const QString &status);
    void setState(const SimLeg &leg);
    void rebridge(const QString &call);
    void moveTo(const SimLeg &leg, const QString &bridge);
    void onPark(const ParkEvent &event);
    void onQueue(const QueueEvent &event);
    void onAgent(const AgentEvent &event);
    void onConference(const ConferenceEvent &event);
    void onCdr(const Cdr &cdr);
    void cel(const char *name, const SimLeg &leg, const QString &application = {}, const QJsonObject &extra = {});
    void celRow(const char *name, const QString &linkedid, const std::function<void(AmiFrame &)> &more);
    void celTransfer(const SimLeg &by, const SimLeg &target, bool attended);
    void celLeg(const LegEvent &event, const SimLeg &leg);
    void celEnded(const LegEvent &event, const SimLeg &leg);
    void spy(const QString &leg, bool start);
    void lamp(const QString &number);
    void onHold(const LegEvent &event, const SimLeg &leg);
    void tellHolds();

    struct AgentFace
    {
        bool loggedIn = false;
        bool paused = false;
        int penalty = 0;
    };

    Office &m_office;
    AmiBook &m_book;
    Tell m_tell;
    Ended m_ended;
    qint64 m_time = 0;
    QSet<QString> m_people; ///< whose lamps may have changed
    QSet<QString> m_calls; ///< whose bridges may have changed
    QHash<QString, int> m_lamps;
    QHash<QString, AgentFace> m_agents;
    QHash<QString, QString> m_spied; ///< monitoring leg to the leg that it listens to
    QSet<QString> m_conferences; ///< under way
    QSet<QString> m_swapped; ///< calls in which they were told to be so
    QList<std::pair<QString, bool>> m_holds; ///< legs that hold or no longer do during a consultation, in this step
    QStringList m_gone; ///< ended in this step
    QHash<QString, QString> m_queueCallers; ///< call to the leg that waits
    QHash<QString, SimLeg> m_lastLegs; ///< as they were told last: an ended one can no longer be asked for
};

} // namespace Cordboard
