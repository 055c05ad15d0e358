// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/pbxbackend.h"
#include "backends/asterisk/amimessage.h"

#include <QHash>

namespace Cordboard {

/// What the server's own books (Cdr and CEL events) say of one call.
struct AsteriskRemark
{
    Disposition unanswered = Disposition::Unknown; ///< what became of it if nobody answered
    QDateTime answeredAt; ///< UTC; invalid: not told
    QString answeredBy; ///< number
    QString answeredName;
    QDateTime endedAt; ///< UTC; invalid: not told

    friend bool operator==(const AsteriskRemark &, const AsteriskRemark &) = default;
};

/// One record for each call that we saw end. Asterisk itself writes one for each pair of channels, nine for a call that was parked and
/// transferred [transcript], so its Cdr and CEL events only add what the channels did not show: why nobody answered, voicemail, an answer
/// that was missed, the moment of the end. Either may come before the record or after it, or never. What happened while the link was down is
/// not among them.
class AsteriskCdrs
{
public:
    explicit AsteriskCdrs(AccountId account) : m_account(std::move(account)) { }

    void follow(const Call &call);
    /// Answers the record.
    Cdr end(const CallId &call, const QDateTime &time);
    /// The call has come back (it was only between two channels): its record is no more. false: there was none.
    bool revive(const CallId &call);
    /// What a Cdr event says.
    static AsteriskRemark remarkOf(const AmiMessage &event);
    /// Answers the record that it changed, if that was told of already.
    std::optional<Cdr> note(const QString &linkedid, const AsteriskRemark &remark);
    CdrPage page(const CdrQuery &query) const;

private:
    static constexpr qsizetype maxRows = 3'000;
    static constexpr qsizetype maxDrafts = 20'000;
    static constexpr qsizetype maxRemarks = 4'000;

    static void refine(Cdr &cdr, const AsteriskRemark &remark);

    AccountId m_account;
    QHash<CallId, Cdr> m_drafts;
    QHash<QString, AsteriskRemark> m_remarks; ///< by linkedid, of the newest calls
    QStringList m_remarked; ///< their linkedids, oldest first
    QList<Cdr> m_rows; ///< oldest first
};

} // namespace Cordboard
