// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callrecord.h"

#include <string>
#include <string_view>
#include <vector>

namespace Cordboard {

/// The columns that a filter asks, in memory: 32 bytes a call, and each party's and queue's name once. The whole of a
/// million calls is walked in a few milliseconds whatever is combined, which no index of the database promises for words in the
/// middle of names and numbers. Filled from the database, changed with it; one thread at a time.
class CallIndex
{
public:
    struct Row
    {
        CallRowId id = 0;
        quint32 caller = 0; ///< party
        quint32 callee = 0; ///< party
        quint32 route = 0;
        quint16 account = 0;
        quint8 direction = 0;
        quint8 disposition = 0;
        bool answered = false;
    };
    struct Match
    {
        std::vector<CallRowId> ids; ///< newest first
        int total = 0;
    };

    void clear();
    /// A name must be known before a row that mentions it. Numbers of parties and routes are the database's, from 1, in rising order.
    void addParty(quint32 id, const QString &number, const QString &name);
    void addRoute(quint32 id, const QString &did, const QString &queue);
    void reserve(size_t rows) { m_rows.reserve(rows); }
    /// In any order; rows of the same id are replaced. One merge a call.
    void put(std::vector<Row> rows);
    void remove(CallRowId id);

    size_t size() const { return m_rows.size(); }
    size_t parties() const { return m_parties.starts.size(); }
    /// `account`: the database's number of filter.account; 0: there is no such account.
    Match find(const CallQuery &query, quint16 account) const;

private:
    /// Texts of numbered things, one after the other, so that a word is looked for in one sweep.
    struct Names
    {
        std::string texts;
        std::vector<quint32> starts; ///< by number: where its text begins
        quint64 changes = 0;
        void add(quint32 id, const std::string &text);
        void mark(std::string_view needle, quint16 bit, std::vector<quint16> &masks) const;
    };
    struct Masks
    {
        QString text, number, person, queue;
        quint64 changes = ~quint64(0);
        std::vector<quint16> party;
        std::vector<quint16> route;
        quint16 wanted = 0; ///< bits that a row must have, from any of its names
    };
    void prepare(const CallFilter &filter) const;

    std::vector<Row> m_rows; ///< oldest first
    Names m_parties;
    Names m_routes;
    mutable Masks m_masks; ///< of the filter asked last: its next page asks the same
};

} // namespace Cordboard
