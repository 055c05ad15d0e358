// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtadesk.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int transcribed = 10; ///< of the newest messages
constexpr int daysBack = 31;

bool isPhoneKey(const QString &key)
{
    static const QStringList marks { u"PHONE"_s, u"MOBILE"_s, u"TEL"_s, u"CELL"_s, u"FAX"_s, u"HOME"_s, u"WORK"_s, u"NUMBER"_s };
    const QString upper = key.toUpper();
    return std::any_of(marks.begin(), marks.end(), [&upper](const QString &mark) { return upper.contains(mark); });
}

bool contains(const Contact &c, const QStringList &words)
{
    QString hay = c.name + u' ' + c.company + u' ' + c.email + u' ' + c.notes;
    for (const ContactNumber &n : c.numbers)
        hay += u' ' + n.number;
    return std::all_of(words.begin(), words.end(), [&hay](const QString &word) { return hay.contains(word, Qt::CaseInsensitive); });
}

template<class T>
std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<class T>
void settle(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

Contact mirtaContact(const AccountId &account, const MirtaPhoneBookEntry &entry)
{
    Contact c;
    c.id = { account, entry.book + u'/' + entry.id };
    c.phonebook = entry.book;
    c.shared = true;
    QString first, last;
    for (auto it = entry.fields.begin(); it != entry.fields.end(); ++it) {
        const QString key = it.key().toUpper();
        if (key == "NAME"_L1 || key == "FULLNAME"_L1 || key == "DISPLAYNAME"_L1)
            c.name = *it;
        else if (key == "FIRSTNAME"_L1)
            first = *it;
        else if (key == "LASTNAME"_L1 || key == "SURNAME"_L1)
            last = *it;
        else if (key == "COMPANY"_L1 || key == "ORGANIZATION"_L1)
            c.company = *it;
        else if (key.contains("MAIL"_L1))
            c.email = *it;
        else if (key.startsWith("NOTE"_L1) || key.startsWith("COMMENT"_L1))
            c.notes = *it;
        else if (isPhoneKey(key))
            c.numbers.append({ it.key(), *it });
        else
            c.extra.insert(it.key(), *it);
    }
    if (c.name.isEmpty())
        c.name = u"%1 %2"_s.arg(first, last).trimmed();
    return c;
}

QMap<QString, QString> mirtaContactFields(const Contact &c)
{
    QMap<QString, QString> fields = c.extra;
    fields.insert(u"NAME"_s, c.name);
    if (!c.company.isEmpty())
        fields.insert(u"COMPANY"_s, c.company);
    if (!c.email.isEmpty())
        fields.insert(u"EMAIL"_s, c.email);
    if (!c.notes.isEmpty())
        fields.insert(u"NOTES"_s, c.notes);
    int next = 1;
    for (const ContactNumber &n : c.numbers) {
        // A label that this PBX itself gave is the field's name.
        const bool own = isPhoneKey(n.label) && n.label == n.label.toUpper();
        QString key = own ? n.label : QString();
        while (key.isEmpty() || fields.contains(key))
            key = u"PHONE%1"_s.arg(next++);
        fields.insert(key, n.number);
    }
    return fields;
}

Cdr mirtaCdr(const AccountId &account, const MirtaCdr &row, const std::function<QString(const QString &)> &nameOf)
{
    static const QHash<QString, Direction> directions { { u"IN"_s, Direction::Inbound }, { u"OUT"_s, Direction::Outbound }, { u"LOCAL"_s, Direction::Internal } };
    static const QHash<QString, Disposition> dispositions { { u"ANSWERED"_s, Disposition::Answered }, { u"NO ANSWER"_s, Disposition::Missed },
        { u"BUSY"_s, Disposition::Busy }, { u"FAILED"_s, Disposition::Failed }, { u"CONGESTION"_s, Disposition::Failed }, { u"VOICEMAIL"_s, Disposition::Voicemail } };
    Cdr cdr;
    cdr.id = { account, row.uniqueId };
    cdr.direction = directions.value(row.direction);
    cdr.disposition = dispositions.value(row.disposition);
    cdr.callerNumber = row.callerNumber;
    cdr.callerName = row.callerName;
    cdr.calleeNumber = row.dialled;
    cdr.calleeName = nameOf ? nameOf(row.answeredBy.isEmpty() ? row.dialled : row.answeredBy) : QString();
    cdr.startedAt = row.start;
    if (row.duration >= 0)
        cdr.endedAt = row.start.addSecs(row.duration);
    if (cdr.disposition == Disposition::Answered) {
        if (row.duration >= 0 && row.billed >= 0)
            cdr.answeredAt = row.start.addSecs(std::max(0, row.duration - row.billed));
        cdr.recordingId = row.uniqueId; // fits whether or not there is one
    }
    return cdr;
}

MirtaDesk::MirtaDesk(MirtaMethods &methods, AccountId account, int phoneBookMs)
    : m_methods(methods), m_account(std::move(account)), m_phoneBookMs(phoneBookMs)
{
}

void MirtaDesk::configure(const MirtaHelp &help, const QStringList &books)
{
    m_help = help;
    m_books = books;
    m_entries.clear();
    m_readAt.invalidate();
}

QFuture<Result<CdrPage>> MirtaDesk::cdrs(const CdrQuery &query, const QDateTime &boxNow)
{
    MirtaCdrFilter filter;
    // Without dates the box tells today's only.
    filter.to = query.to.isValid() ? query.to : boxNow.addDays(1);
    filter.from = query.from.isValid() ? query.from : filter.to.addDays(-daysBack);
    return m_methods.simpleCdrs(filter).then([account = m_account, query, nameOf = m_nameOf](const Result<QList<MirtaCdr>> &rows) -> Result<CdrPage> {
        if (!rows)
            return rows.error();
        QList<Cdr> fitting;
        for (const MirtaCdr &row : *rows)
            if (query.number.isEmpty() || row.callerNumber.contains(query.number) || row.dialled.contains(query.number) || row.answeredBy.contains(query.number))
                fitting.append(mirtaCdr(account, row, nameOf));
        std::stable_sort(fitting.begin(), fitting.end(), [](const Cdr &a, const Cdr &b) { return a.startedAt > b.startedAt; });
        CdrPage page;
        page.total = int(fitting.size());
        page.rows = fitting.mid(std::max(0, query.offset), std::max(1, query.limit));
        page.more = query.offset + page.rows.size() < fitting.size();
        return page;
    });
}

QFuture<Result<MirtaDesk::Entries>> MirtaDesk::entriesOf(const QString &book)
{
    // The older text has only the search, where a percent sign is anything.
    return m_help.has(u"PHONEBOOKS"_s) ? m_methods.phoneBookAll(book) : m_methods.phoneBookQuery(book, u"NAME"_s, u"%"_s);
}

void MirtaDesk::readBooks(QStringList books, Entries found, std::shared_ptr<QPromise<Result<Entries>>> promise)
{
    if (books.isEmpty()) {
        m_entries = found;
        m_readAt.start();
        return settle<Entries>(*promise, found);
    }
    const QString book = books.takeFirst();
    entriesOf(book).then(this, [this, books, found, promise](const Result<Entries> &rows) mutable {
        if (!rows)
            return settle<Entries>(*promise, rows.error());
        readBooks(books, found + *rows, promise);
    });
}

QFuture<Result<MirtaDesk::Entries>> MirtaDesk::allEntries(const QString &onlyBook)
{
    const auto promise = begun<Entries>();
    if (m_readAt.isValid() && m_readAt.elapsed() < m_phoneBookMs) {
        settle<Entries>(*promise, m_entries);
    } else if (!m_books.isEmpty() || !m_help.has(u"PHONEBOOKS"_s)) {
        readBooks(!m_books.isEmpty() ? m_books : QStringList { onlyBook.isEmpty() ? u"Default"_s : onlyBook }, {}, promise);
    } else {
        m_methods.phoneBooks().then(this, [this, promise](const Result<QStringList> &books) {
            if (!books)
                return settle<Entries>(*promise, books.error());
            readBooks(*books, {}, promise);
        });
    }
    return promise->future();
}

QFuture<Result<ContactPage>> MirtaDesk::contacts(const ContactQuery &query)
{
    return allEntries(query.phonebook).then([account = m_account, query](const Result<Entries> &entries) -> Result<ContactPage> {
        if (!entries)
            return entries.error();
        const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
        QList<Contact> fitting;
        for (const MirtaPhoneBookEntry &entry : *entries) {
            if (!query.phonebook.isEmpty() && entry.book != query.phonebook)
                continue;
            const Contact c = mirtaContact(account, entry);
            if (contains(c, words))
                fitting.append(c);
        }
        std::stable_sort(fitting.begin(), fitting.end(), [](const Contact &a, const Contact &b) { return a.name.localeAwareCompare(b.name) < 0; });
        ContactPage page;
        page.rows = fitting.mid(std::max(0, query.offset), std::max(1, query.limit));
        page.more = query.offset + page.rows.size() < fitting.size();
        return page;
    });
}

QFuture<Result<Contact>> MirtaDesk::contact(const ContactId &id)
{
    return allEntries(id.local().section(u'/', 0, -2)).then([account = m_account, id](const Result<Entries> &entries) -> Result<Contact> {
        if (!entries)
            return entries.error();
        for (const MirtaPhoneBookEntry &entry : *entries)
            if (const Contact c = mirtaContact(account, entry); c.id == id)
                return c;
        return PbxError { PbxError::Kind::NoSuchTarget, id.local() };
    });
}

QFuture<Result<ContactId>> MirtaDesk::save(const Contact &contact)
{
    const auto promise = begun<ContactId>();
    const QString oldBook = contact.id.local().section(u'/', 0, -2);
    const QString oldId = contact.id.local().section(u'/', -1);
    const QString book = !contact.phonebook.isEmpty() ? contact.phonebook : !oldBook.isEmpty() ? oldBook : m_books.value(0, u"Default"_s);
    m_readAt.invalidate();
    m_methods.phoneBookAdd(book, mirtaContactFields(contact)).then(this, [this, promise, book, oldBook, oldId, name = contact.name](const Result<QString> &added) {
        if (!added)
            return settle<ContactId>(*promise, added.error());
        const auto finish = [this, promise, book, name](const QString &peid) {
            m_readAt.invalidate();
            if (!peid.isEmpty())
                return settle<ContactId>(*promise, ContactId(m_account, book + u'/' + peid));
            // It was not told: the newest of that name is it.
            m_methods.phoneBookQuery(book, u"NAME"_s, name).then(this, [this, promise, book, name](const Result<Entries> &rows) {
                QString newest;
                if (rows)
                    for (const MirtaPhoneBookEntry &entry : *rows)
                        if (entry.id.toULongLong() >= newest.toULongLong())
                            newest = entry.id;
                settle<ContactId>(*promise, newest.isEmpty() ? Result<ContactId>(PbxError { PbxError::Kind::Protocol, tr("The entry was written, but cannot be found.") })
                                                             : Result<ContactId>(ContactId(m_account, book + u'/' + newest)));
            });
        };
        if (oldId.isEmpty())
            return finish(*added);
        m_methods.phoneBookDelete(oldBook, oldId).then(this, [promise, finish, peid = *added](const Result<void> &deleted) {
            if (!deleted)
                return settle<ContactId>(*promise, deleted.error());
            finish(peid);
        });
    });
    return promise->future();
}

QFuture<Result<void>> MirtaDesk::remove(const ContactId &id)
{
    m_readAt.invalidate();
    return m_methods.phoneBookDelete(id.local().section(u'/', 0, -2), id.local().section(u'/', -1));
}

QFuture<Result<QList<VoicemailMessage>>> MirtaDesk::voicemail(const MailboxId &mailbox)
{
    using Messages = QList<VoicemailMessage>;
    struct Walk
    {
        Messages messages;
        QStringList rowIds;
        qsizetype at = 0;
    };
    const auto promise = begun<Messages>();
    m_methods.messages(mailbox.local()).then(this, [this, promise, mailbox](const Result<QList<MirtaMessage>> &rows) {
        if (!rows)
            return settle<Messages>(*promise, rows.error());
        const auto walk = std::make_shared<Walk>();
        for (const MirtaMessage &row : *rows) {
            VoicemailMessage m;
            m.id = row.id;
            m.mailbox = mailbox;
            m.callerNumber = row.callerNumber;
            m.callerName = row.callerName;
            m.at = row.at;
            m.seconds = row.seconds;
            m.heard = row.heard;
            m.folder = row.folder;
            walk->messages.append(m);
            walk->rowIds.append(row.rowId);
        }
        const auto step = std::make_shared<std::function<void()>>();
        *step = [this, walk, promise, weak = std::weak_ptr(step)] {
            const auto self = weak.lock();
            if (walk->at >= std::min<qsizetype>(walk->messages.size(), transcribed) || walk->rowIds.at(walk->at).isEmpty())
                return settle<Messages>(*promise, walk->messages);
            m_methods.voicemailTranscript(walk->rowIds.at(walk->at)).then(this, [walk, self](const Result<QString> &text) {
                if (text)
                    walk->messages[walk->at].transcript = *text;
                ++walk->at;
                (*self)();
            });
        };
        (*step)();
    });
    return promise->future();
}

QFuture<Result<Media>> MirtaDesk::audio(const QString &mailbox, const QString &message)
{
    return m_methods.message(mailbox, message).then([message](const Result<MirtaMedia> &media) -> Result<Media> {
        return media ? Result<Media>(Media { media->data, media->type, message }) : Result<Media>(media.error());
    });
}

QFuture<Result<Media>> MirtaDesk::recording(const QString &id)
{
    return m_methods.recording(id).then([id](const Result<MirtaMedia> &media) -> Result<Media> {
        return media ? Result<Media>(Media { media->data, media->type, id }) : Result<Media>(media.error());
    });
}

} // namespace Cordboard
