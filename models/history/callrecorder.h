// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "models/core/switchboard.h"

#include <QHash>
#include <QTimer>

namespace Cordboard {

class CallStore;

/// Carries call records into the store: what the PBXes tell live and what anybody fetches for the screen, and what was missed while
/// the program or the link was away. Asks for older ones page by page, so that a PBX is not loaded by it; an interrupted fetch goes
/// on where it stopped.
class CallRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallRecorder)
public:
    static constexpr int PageSize = 200;

    /// Both must outlive it.
    CallRecorder(Switchboard &board, CallStore &store, QObject *parent = nullptr);

    /// Between two pages, and between two looks at a PBX that tells no call records by itself; for tests.
    void setPace(int betweenPagesMs, int betweenLooksMs);
    /// Some account's older calls are being fetched now.
    bool isFetching() const { return !m_fetches.isEmpty(); }

signals:
    void fetchingChanged();

private:
    struct Fetch
    {
        QDateTime from;
        QDateTime to;
        int offset = 0;
        bool older = false; ///< the second round: all that lies before what is known
        bool busy = false;
    };
    void take(int first, int last);
    void flush();
    void look();
    void begin(const AccountId &account);
    void next();
    void fetchPage(const AccountId &account);
    void onPage(const AccountId &account, const Result<CdrPage> &page);
    void finish(const AccountId &account, bool whole);

    Switchboard &m_board;
    CallStore &m_store;
    QHash<CdrId, Cdr> m_pending;
    QHash<AccountId, Fetch> m_fetches;
    QHash<AccountId, bool> m_online; ///< as seen last
    QTimer m_flush;
    QTimer m_pages;
    QTimer m_looks;
};

} // namespace Cordboard
