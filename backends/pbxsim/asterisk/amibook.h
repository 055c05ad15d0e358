// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/asterisk/amiframe.h"
#include "backends/sim/office.h"

#include <QHash>
#include <QStringList>

namespace Cordboard {

/// The office's legs and calls under the names that Asterisk gives them: a leg is a channel such as "PJSIP/1001-0000002a" with a Uniqueid
/// "<seconds>.<leg>", a call is the Linkedid that its channels share, the Uniqueid of the first one. The same ids are in the truth.
class AmiBook
{
public:
    explicit AmiBook(Office &office) : m_office(office) { }

    struct Entry
    {
        QString leg;
        QString channel;
        QString uniqueid;
        QString linkedid;
        QString bridge;
        QString parent; ///< leg that dialled it, until that is over
        QHash<QString, QString> variables;
        int state = 0; ///< ChannelState as it was told last
    };

    /// Enters the leg if it is new. Its ids stay readable until forget().
    Entry &enter(const SimLeg &leg);
    Entry *find(const QString &leg);
    void forget(const QString &leg);
    QString linkedid(const QString &call) const { return m_calls.value(call); }
    void forgetCall(const QString &call) { m_calls.remove(call); }
    QString uniqueid(const QString &leg) const { return m_entries.value(leg).uniqueid; }
    const SimLeg *legOfChannel(const QString &channel) const;
    QStringList legs() const { return m_entries.keys(); }

    static int channelState(const SimLeg &leg);
    static QString stateWord(int state);
    /// Channel, ChannelState ... Linkedid, each name with `prefix`.
    void addChannel(AmiFrame &frame, const SimLeg &leg, const QByteArray &prefix = {});
    static QString context() { return QStringLiteral("from-internal"); }
    static QString device(const QString &extension) { return QStringLiteral("PJSIP/") + extension; }

private:
    Office &m_office;
    QHash<QString, Entry> m_entries; ///< by leg
    QHash<QString, QString> m_channels; ///< channel to leg
    QHash<QString, QString> m_calls; ///< call to linkedid
};

} // namespace Cordboard
