// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "models/history/callbacklist.h"
#include "models/history/callercontext.h"
#include "models/history/callrecorder.h"
#include "models/history/callstore.h"
#include "models/history/crmlink.h"
#include "models/history/misseddesk.h"

namespace Cordboard {

/// All that is remembered of callers, following the call in hand: the store of finished calls, who this caller is, who was missed, what
/// was promised, and the company's own page about him.
class CallerDesk final : public QObject
{
    Q_OBJECT
public:
    /// `storePath` empty: in memory. All must outlive it.
    CallerDesk(OperatorDesk &desk, const QString &storePath, QSettings &settings, QObject *parent = nullptr);

    CallStore &store() { return m_store; }
    CallerContext &context() { return m_context; }
    MissedDesk &missed() { return m_missed; }
    CallbackList &callbacks() { return m_callbacks; }
    CrmLink &crm() { return m_crm; }
    /// Reads the office hours anew, which somebody else has written to the settings.
    void reread(const QSettings &settings) { m_missed.setOfficeHours(OfficeHours::read(settings)); }

    /// What the call strip says of the caller in hand: marks, calls of this week, whom he spoke to, the note. Empty: nothing is known.
    QString line() const;
    /// Whom this caller will probably ask for, and why; an invalid target: not known.
    Target likely(QString *reason) const;
    /// A message about the call in hand, as far as it is known.
    Callback draft() const;

signals:
    /// line() or likely() may be different.
    void changed();

private:
    void follow();
    CrmFacts facts() const;

    OperatorDesk &m_desk;
    CallStore m_store;
    CallRecorder m_recorder;
    CallerContext m_context;
    MissedDesk m_missed;
    CallbackList m_callbacks;
    CrmLink m_crm;
    DeskState m_last;
};

} // namespace Cordboard
