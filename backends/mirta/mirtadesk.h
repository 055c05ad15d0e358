// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/mirta/mirtahelp.h"
#include "backends/mirta/mirtamethods.h"

#include <QElapsedTimer>

namespace Cordboard {

/// What a desk asks for now and then: call records, phone books, messages, recordings.
class MirtaDesk final : public QObject
{
    Q_OBJECT
public:
    MirtaDesk(MirtaMethods &methods, AccountId account, int phoneBookMs);
    /// `books`: the names that the account sets; empty: all that the PBX lists.
    void configure(const MirtaHelp &help, const QStringList &books);
    void setNames(std::function<QString(const QString &number)> nameOf) { m_nameOf = std::move(nameOf); }

    QFuture<Result<CdrPage>> cdrs(const CdrQuery &query, const QDateTime &boxNow);
    QFuture<Result<ContactPage>> contacts(const ContactQuery &query);
    QFuture<Result<Contact>> contact(const ContactId &id);
    /// A phone book entry cannot be changed: a new one is written, then the old one deleted.
    QFuture<Result<ContactId>> save(const Contact &contact);
    QFuture<Result<void>> remove(const ContactId &id);
    /// With the transcripts of the newest.
    QFuture<Result<QList<VoicemailMessage>>> voicemail(const MailboxId &mailbox);
    QFuture<Result<Media>> audio(const QString &mailbox, const QString &message);
    QFuture<Result<Media>> recording(const QString &id);

private:
    using Entries = QList<MirtaPhoneBookEntry>;
    QFuture<Result<Entries>> allEntries(const QString &onlyBook);
    void readBooks(QStringList books, Entries found, std::shared_ptr<QPromise<Result<Entries>>> promise);
    QFuture<Result<Entries>> entriesOf(const QString &book);

    MirtaMethods &m_methods;
    AccountId m_account;
    int m_phoneBookMs;
    MirtaHelp m_help;
    QStringList m_books;
    std::function<QString(const QString &)> m_nameOf;
    Entries m_entries; ///< of all books, as they were read last
    QElapsedTimer m_readAt; ///< invalid: to be read again
};

/// The PBX's phone book names its fields as it likes: name-ish, phone-ish, the rest untouched. [assumed]
Contact mirtaContact(const AccountId &account, const MirtaPhoneBookEntry &entry);
QMap<QString, QString> mirtaContactFields(const Contact &contact);
Cdr mirtaCdr(const AccountId &account, const MirtaCdr &row, const std::function<QString(const QString &)> &nameOf);

} // namespace Cordboard
