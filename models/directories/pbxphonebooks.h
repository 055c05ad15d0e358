// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Cordboard {

class Switchboard;

/// The phone books that the PBXes keep, in the one list of contacts. A PBX that tells its contacts by itself is left to do so; the
/// others are asked, a page at a time: after the log-in, after something was written from here, and now and then. GUI thread.
class PbxPhoneBooks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PbxPhoneBooks)
public:
    struct Timings
    {
        int settleMs = 2'000; ///< after the log-in, so that the first state comes before the phone books
        int againMs = 15 * 60'000; ///< between two readings
        int retryMs = 60'000; ///< after one that failed
    };

    /// `board` must outlive it.
    explicit PbxPhoneBooks(Switchboard &board, QObject *parent = nullptr);
    PbxPhoneBooks(Switchboard &board, const Timings &timings, QObject *parent = nullptr);

    /// The entry whole, as the PBX has it now.
    QFuture<Result<Contact>> fetch(const ContactId &id) const;
    /// Writes, and reads that PBX's phone books anew; an empty id creates.
    QFuture<Result<ContactId>> save(const AccountId &account, const Contact &contact);
    QFuture<Result<void>> remove(const ContactId &id);
    /// Names of the phone books of which entries are known, sorted.
    QStringList namesOf(const AccountId &account) const;

private:
    struct Book
    {
        QTimer *timer = nullptr; ///< owned; until the next reading
        bool tellsItself = false;
        bool wasRead = false;
        bool isAsked = false;
        int failures = 0; ///< in a row
        quint64 generation = 0; ///< answers to an earlier reading are of no interest
        QList<Contact> found;
        QList<qsizetype> bare; ///< of those found, which came without a number and may have one
        int fruitless = 0; ///< of those, asked for in a row
    };
    void follow();
    void begin(const AccountId &account);
    void askPage(const AccountId &account, quint64 generation);
    void askBare(const AccountId &account, quint64 generation);
    void finish(const AccountId &account);
    void failed(const AccountId &account, const PbxError &error);
    /// nullptr: that reading is over, or the PBX is gone.
    Book *current(const AccountId &account, quint64 generation);

    Switchboard &m_board;
    const Timings m_timings;
    QHash<AccountId, Book> m_books;
    quint64 m_generation = 0;
};

} // namespace Cordboard
