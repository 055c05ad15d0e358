// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "tests/asterisk/witness.h"

#include <QStringList>

namespace Cordboard {

/// Holds what a console believes against what Asterisk itself says over another connection: CoreShowChannels, QueueStatus, ParkedCalls,
/// ExtensionStateList, ConfbridgeList.
class Reality
{
public:
    Reality(Witness &witness, const StateStore &belief) : m_witness(witness), m_belief(belief) { }

    /// Empty: they are equal.
    QStringList differences();

private:
    using Frame = Witness::Frame;

    void readChannels();
    void compareExtensions();
    void compareLegs();
    void compareBridges();
    void compareQueues();
    void compareAgents();
    void compareParking();
    void differ(const QString &what, const QString &truth, const QString &belief);

    Frame channel(const QString &uniqueid) const;
    const Extension *extension(const QString &number) const;
    static QString endpoint(const QString &channel); ///< "6001" of "PJSIP/6001-00000003"

    Witness &m_witness;
    const StateStore &m_belief;
    QList<Frame> m_channels; ///< of phones and trunks; Asterisk's own halves are nobody's business
    QList<Frame> m_parked;
    QStringList m_differences;
};

} // namespace Cordboard
