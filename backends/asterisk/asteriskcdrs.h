// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/pbxbackend.h"
#include "backends/asterisk/amimessage.h"

#include <QHash>

namespace Cordboard {

/// One record for each call that we saw end. Asterisk itself writes one for each pair of channels, nine for a call that was parked and
/// transferred [transcript], so its Cdr events only add what the channels did not show: why nobody answered, and voicemail. What happened
/// while the link was down is not among them.
class AsteriskCdrs
{
public:
    explicit AsteriskCdrs(AccountId account) : m_account(std::move(account)) { }

    void follow(const Call &call);
    /// Answers the record.
    Cdr end(const CallId &call, const QDateTime &time);
    /// The call has come back (it was only between two channels): its record is no more. false: there was none.
    bool revive(const CallId &call);
    /// A Cdr event; answers the record that it changed, if that was told of already.
    std::optional<Cdr> apply(const AmiMessage &event, const QString &linkedid);
    CdrPage page(const CdrQuery &query) const;

private:
    static constexpr qsizetype maxRows = 3'000;
    static constexpr qsizetype maxDrafts = 20'000;

    AccountId m_account;
    QHash<CallId, Cdr> m_drafts;
    QHash<QString, Disposition> m_unanswered; ///< by linkedid: what the events say of a call nobody answered
    QList<Cdr> m_rows; ///< oldest first
};

} // namespace Cordboard
