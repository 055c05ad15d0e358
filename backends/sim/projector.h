// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/change.h"
#include "backends/sim/office.h"

#include <functional>

namespace Cordboard {

/// The simulated office as an account's values: the whole at once, and then the changes, once each step has settled. Marks what each
/// event touches and reads the office again only for that.
class OfficeProjector final : public OfficeListener
{
public:
    using Sink = std::function<void(const QList<Change> &)>;
    /// Listens to `office`, which must outlive it, and hands each step's changes to `sink`.
    OfficeProjector(Office &office, AccountId account, Sink sink = {});
    ~OfficeProjector() override;
    OfficeProjector(const OfficeProjector &) = delete;
    OfficeProjector &operator=(const OfficeProjector &) = delete;

    /// A Snapshot of every kind except contacts and call records, which are asked for in pages.
    QList<Change> snapshot() const;
    void setEnabled(bool enabled); ///< disabled: nothing is told and nothing remembered, as when a link is down

    Extension extension(const QString &number) const;
    Call call(const QString &id) const;
    QueueAgent agent(const SimQueue &queue, const SimAgent &agent) const;
    Contact contact(Contact contact) const; ///< with this account in its ids
    Cdr cdr(Cdr cdr) const;

    void officeEvent(const OfficeEvent &event) override;
    void officeSettled() override;

private:
    bool visible(const SimCall &call) const;
    ParkSlot park(const SimPark &) const;
    Queue queue(const SimQueue &) const;
    SharedLine line(const SimLine &) const;
    Mailbox mailbox(const SimPerson &) const;
    Flow flow(const SimFlow &) const;
    Conference conference(const SimConference &) const;
    WakeUpCall wakeUp(WakeUpCall) const;
    template<class Tag>
    Id<Tag> id(const QString &local) const
    {
        return local.isEmpty() ? Id<Tag>() : Id<Tag>(m_account, local);
    }
    ExtensionId extensionId(const QString &number) const;
    void touch(QStringList &list, const QString &id);

    Office &m_office;
    AccountId m_account;
    Sink m_sink;
    bool m_enabled = true;
    // What the current step has touched, in order.
    QStringList m_people, m_calls, m_parks, m_queues, m_lines, m_mailboxes, m_flows, m_conferences, m_wakeUps;
    QList<QPair<QString, QString>> m_agents;
    QList<Change> m_direct; ///< contacts and records, complete already
};

} // namespace Cordboard
