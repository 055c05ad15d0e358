// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

#include <QTimeZone>

namespace Cordboard {

/// What the office's things are called on this PBX: accounts, channels, unique ids; and how its states are written.
class MirtaSimNames
{
public:
    MirtaSimNames(const Office &office, QString tenant, QTimeZone zone);

    const QString &tenant() const { return m_tenant; }
    QString account(const QString &number) const { return number + u'-' + m_tenant; }
    QString uniqueId(const QString &leg) const { return m_epoch + u'.' + leg; }
    QString linkedId(const QString &call) const { return m_epoch + u'.' + call; }
    QString channel(const SimLeg &leg) const;
    QString time(qint64 ms) const; ///< in the box's zone, to the second

    /// The inverses; nullptr: none of ours, or gone.
    const SimLeg *legOfChannel(const QString &channel) const;
    const SimLeg *legOfUniqueId(const QString &id) const;
    const SimCall *callOfLinkedId(const QString &id) const;
    /// "104", "104-ACME", "SIP/104-ACME" is "104".
    QString number(const QString &account) const;

    static QString lamp(LineState state);
    static QString channelState(LineState state);
    /// Application and its data, as the channel runs them.
    QPair<QString, QString> application(const SimLeg &leg, const SimCall &call) const;

private:
    const Office &m_office;
    QString m_tenant;
    QTimeZone m_zone;
    QString m_epoch;
};

} // namespace Cordboard
