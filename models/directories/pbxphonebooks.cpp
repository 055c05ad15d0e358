// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/pbxphonebooks.h"

#include "models/contactmodel.h"
#include "models/core/switchboard.h"

namespace Cordboard {

namespace {

constexpr int pageSize = 1'000;
constexpr qsizetype mostContacts = 20'000; ///< of one PBX
constexpr qsizetype mostBare = 500; ///< are asked for one by one
constexpr int mostFruitless = 3; ///< in a row; then those without a number have none

bool hasContacts(const Switchboard &board, const AccountId &account)
{
    const ContactModel &contacts = *board.contacts();
    for (int row = 0; row < contacts.rowCount(); ++row)
        if (contacts.at(row).id.account() == account)
            return true;
    return false;
}

} // namespace

PbxPhoneBooks::PbxPhoneBooks(Switchboard &board, QObject *parent)
    : PbxPhoneBooks(board, Timings(), parent)
{
}

PbxPhoneBooks::PbxPhoneBooks(Switchboard &board, const Timings &timings, QObject *parent)
    : QObject(parent), m_board(board), m_timings(timings)
{
    connect(&board, &Switchboard::accountsChanged, this, &PbxPhoneBooks::follow);
    connect(&board, &Switchboard::connectionChanged, this, &PbxPhoneBooks::follow);
    connect(&board, &Switchboard::capabilitiesChanged, this, &PbxPhoneBooks::follow);
    follow();
}

void PbxPhoneBooks::follow()
{
    m_books.removeIf([this](const auto &it) {
        const bool gone = !m_board.account(it.key());
        if (gone)
            delete it.value().timer;
        return gone;
    });
    for (const Account &account : m_board.accounts()) {
        Book &book = m_books[account.id];
        if (!book.timer) {
            book.timer = new QTimer(this);
            book.timer->setSingleShot(true);
            connect(book.timer, &QTimer::timeout, this, [this, id = account.id] { begin(id); });
        }
        if (!m_board.isConnected(account.id) || !m_board.capabilities(account.id).has(Capability::Contacts)) {
            // What was read stays. After the link was lost, everything may have changed.
            book.generation = 0;
            book.isAsked = false;
            book.timer->stop();
        } else if (!book.isAsked) {
            book.isAsked = true;
            book.timer->start(m_timings.settleMs);
        }
    }
}

PbxPhoneBooks::Book *PbxPhoneBooks::current(const AccountId &account, quint64 generation)
{
    const auto it = m_books.find(account);
    return it == m_books.end() || it->generation != generation || generation == 0 ? nullptr : &*it;
}

void PbxPhoneBooks::begin(const AccountId &account)
{
    Book &book = m_books[account];
    book.tellsItself = !book.wasRead && hasContacts(m_board, account);
    if (book.tellsItself)
        return;
    book.generation = ++m_generation;
    book.found.clear();
    book.bare.clear();
    book.fruitless = 0;
    askPage(account, book.generation);
}

void PbxPhoneBooks::askPage(const AccountId &account, quint64 generation)
{
    ContactQuery query;
    query.offset = int(m_books[account].found.size());
    query.limit = pageSize;
    m_board.searchContacts(account, query).then(this, [this, account, generation](const Result<ContactPage> &page) {
        Book *book = current(account, generation);
        if (!book)
            return;
        if (!page)
            return failed(account, page.error());
        for (const Contact &contact : page->rows) {
            if (contact.numbers.isEmpty() && book->bare.size() < mostBare)
                book->bare.append(book->found.size());
            book->found.append(contact);
        }
        if (page->more && !page->rows.isEmpty() && book->found.size() < mostContacts)
            askPage(account, generation);
        else
            askBare(account, generation);
    });
}

void PbxPhoneBooks::askBare(const AccountId &account, quint64 generation)
{
    Book *book = current(account, generation);
    if (!book)
        return;
    if (book->bare.isEmpty())
        return finish(account);
    // One after the other: nobody waits for these.
    const qsizetype at = book->bare.takeLast();
    m_board.fetchContact(book->found.at(at).id).then(this, [this, account, generation, at](const Result<Contact> &whole) {
        Book *now = current(account, generation);
        if (!now)
            return;
        const bool found = whole && !whole->numbers.isEmpty();
        if (found)
            now->found[at] = *whole;
        now->fruitless = found ? 0 : now->fruitless + 1;
        if (now->fruitless >= mostFruitless)
            now->bare.clear();
        askBare(account, generation);
    });
}

void PbxPhoneBooks::finish(const AccountId &account)
{
    Book &book = m_books[account];
    book.generation = 0;
    book.failures = 0;
    book.wasRead = true;
    QList<Contact> found = std::exchange(book.found, {});
    // Whom nobody can call is no help at a switchboard.
    found.removeIf([&account](const Contact &contact) { return contact.numbers.isEmpty() || contact.id.account() != account; });
    m_board.contacts()->setPhoneBook(account, found);
    book.timer->start(m_timings.againMs);
}

void PbxPhoneBooks::failed(const AccountId &account, const PbxError &error)
{
    constexpr int soonTried = 3;
    Book &book = m_books[account];
    book.generation = 0;
    book.found.clear();
    // What this log-in may not read it may not read in a minute either.
    if (error.kind == PbxError::Kind::NotSupported || error.kind == PbxError::Kind::NotAllowed)
        return;
    book.timer->start(++book.failures > soonTried ? m_timings.againMs : m_timings.retryMs);
}

QFuture<Result<Contact>> PbxPhoneBooks::fetch(const ContactId &id) const
{
    return m_board.fetchContact(id);
}

QFuture<Result<ContactId>> PbxPhoneBooks::save(const AccountId &account, const Contact &contact)
{
    return m_board.saveContact(account, contact).then(this, [this, account](const Result<ContactId> &saved) {
        if (saved && m_books.contains(account) && !m_books[account].tellsItself)
            begin(account);
        return saved;
    });
}

QFuture<Result<void>> PbxPhoneBooks::remove(const ContactId &id)
{
    return m_board.deleteContact(id).then(this, [this, account = id.account()](const Result<void> &done) {
        if (done && m_books.contains(account) && !m_books[account].tellsItself)
            begin(account);
        return done;
    });
}

QStringList PbxPhoneBooks::namesOf(const AccountId &account) const
{
    QStringList names;
    const ContactModel &contacts = *m_board.contacts();
    for (int row = 0; row < contacts.rowCount(); ++row) {
        const Contact &contact = contacts.at(row);
        if (contact.id.account() == account && !contact.phonebook.isEmpty() && !names.contains(contact.phonebook))
            names.append(contact.phonebook);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace Cordboard
