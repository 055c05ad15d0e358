// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/yeastar-linkus/linkusapi.h"
#include "backends/yeastar-linkus/linkusownsession.h"

namespace Cordboard {

/// The part of a list that begins at `offset`, as the one page of a size that holds it whole.
struct LinkusWindow
{
    int page = 1; ///< from 1
    int size = 1;
    int skip = 0; ///< rows of the page that come before the part
    static LinkusWindow of(int offset, int limit, int mostSize);
};

/// Rows of the PBX's records as calls: a call has several rows with one call_id.
Cdr linkusCdr(const AccountId &account, const LinkusCdr &row);
/// `later` belongs to the same call: what both tell.
Cdr linkusMerged(const Cdr &one, const Cdr &later);
Cdr linkusCdr(const AccountId &account, const QString &self, const LinkusPersonalCdr &row);

/// Reads call records a page at a time, for as many calls as are asked for; remembers where the last reader stopped.
class LinkusRecords
{
public:
    LinkusRecords(LinkusApi &api, AccountId account) : m_api(api), m_account(std::move(account)) { }

    QFuture<Result<CdrPage>> fetch(const CdrQuery &query);
    /// The extension's own.
    QFuture<Result<CdrPage>> fetchOwn(LinkusOwnSession &session, const CdrQuery &query) const;

private:
    struct Reading
    {
        CdrQuery query;
        QList<Cdr> calls; ///< newest first
        QHash<CdrId, qsizetype> index;
        int nextPage = 1;
        bool searches = false; ///< the PBX filters; else we alone do
        bool all = false;
        QPromise<Result<CdrPage>> promise;
    };
    void proceed(const std::shared_ptr<Reading> &reading);
    void take(Reading &reading, const LinkusPage<LinkusCdr> &page) const;
    void finish(const std::shared_ptr<Reading> &reading);

    static constexpr int pageSize = 200;
    static constexpr qsizetype mostCalls = 20'000;

    LinkusApi &m_api;
    AccountId m_account;
    std::shared_ptr<Reading> m_last; ///< to go on from
};

Contact linkusContact(const AccountId &account, const LinkusContact &contact);

} // namespace Cordboard
