// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/carddavdirectory.h"

#include "models/directories/vcardreader.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr qsizetype chunk = 100; // cards of one multiget
constexpr qsizetype maxBooks = 50;
constexpr auto etagKey = "etag"_L1;

QUrl baseUrl(const Account &account)
{
    QUrl url(account.text(u"url"_s).trimmed());
    url.setUserInfo({});
    url.setFragment({});
    url.setQuery(QString());
    return url;
}

} // namespace

CardDavDirectory::CardDavDirectory(const Account &account, const Secrets &secrets, QObject *parent)
    : DirectorySource(account, parent)
    , m_client(account.text(u"user"_s), secrets.value(u"password"_s), account.text(u"caFile"_s).trimmed())
    , m_base(baseUrl(account))
    , m_wanted(account.text(u"book"_s).trimmed())
{
}

void CardDavDirectory::setKnown(const DirectoryContent &content)
{
    const QJsonObject tokens = QJsonDocument::fromJson(content.token.toUtf8()).object();
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        m_tokens.insert(it.key(), it.value().toString());
    for (const Contact &contact : content.contacts)
        m_cards.insert(contact.id.local(), { contact.extra.value(etagKey), contact });
}

void CardDavDirectory::refresh()
{
    if (std::exchange(m_running, true))
        return;
    m_books.clear();
    m_listed.clear();
    m_note.clear();
    m_context = m_base;
    const bool bare = m_base.path().isEmpty() || m_base.path() == "/"_L1;
    if (bare)
        m_context.setPath(u"/.well-known/carddav"_s);
    discover(m_context, bare);
}

void CardDavDirectory::discover(const QUrl &url, bool wellKnown)
{
    m_client.send("PROPFIND", url, 0, davPropfind({ u"D:current-user-principal"_s, u"D:resourcetype"_s, u"D:displayname"_s, u"D:sync-token"_s, u"C:addressbook-home-set"_s }),
        [this, wellKnown](const DavReply &reply) {
            if (reply.isMultiStatus() && reply.error.isEmpty()) {
                m_context = reply.url;
                const DavResource told = reply.answer.resources.value(0);
                if (told.isAddressBook) {
                    m_books.append({ reply.url, told.syncToken });
                    nextBook();
                } else if (!told.home.isEmpty()) {
                    listHome(reply.url.resolved(QUrl(told.home)));
                } else if (!told.principal.isEmpty()) {
                    askPrincipal(reply.url.resolved(QUrl(told.principal)));
                } else {
                    listHome(reply.url);
                }
            } else if (wellKnown && reply.error.isEmpty()) {
                // No such address there: perhaps the root tells.
                QUrl root = m_base;
                root.setPath(u"/"_s);
                discover(root, false);
            } else {
                fail(reply.error.isEmpty() ? tr("There is no address book at %1 (HTTP %2).").arg(m_base.toDisplayString()).arg(reply.status) : reply.error);
            }
        });
}

void CardDavDirectory::askPrincipal(const QUrl &url)
{
    if (!isOurs(url))
        return fail(tr("%1 sends to another server.").arg(m_base.host()));
    m_client.send("PROPFIND", url, 0, davPropfind({ u"C:addressbook-home-set"_s }), [this](const DavReply &reply) {
        const QString home = reply.answer.resources.value(0).home;
        if (home.isEmpty())
            fail(reply.error.isEmpty() ? tr("%1 does not say where its address books are.").arg(m_base.host()) : reply.error);
        else
            listHome(reply.url.resolved(QUrl(home)));
    });
}

void CardDavDirectory::listHome(const QUrl &url)
{
    if (!isOurs(url))
        return fail(tr("%1 sends to another server.").arg(m_base.host()));
    m_client.send("PROPFIND", url, 1, davPropfind({ u"D:resourcetype"_s, u"D:displayname"_s, u"D:sync-token"_s }), [this](const DavReply &reply) {
        if (!reply.isMultiStatus() || !reply.error.isEmpty())
            return fail(reply.error.isEmpty() ? tr("The address books cannot be listed (HTTP %1).").arg(reply.status) : reply.error);
        take(reply.answer, reply.url);
        if (m_books.isEmpty())
            return fail(m_wanted.isEmpty() ? tr("There is no address book for this user.") : tr("There is no address book named “%1”.").arg(m_wanted));
        nextBook();
    });
}

void CardDavDirectory::take(const DavAnswer &answer, const QUrl &base)
{
    for (const DavResource &resource : answer.resources) {
        const QUrl url = base.resolved(QUrl(resource.href));
        if (!resource.isAddressBook || !isOurs(url) || m_books.size() >= maxBooks)
            continue;
        const QString folder = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
        if (m_wanted.isEmpty() || resource.displayName.compare(m_wanted, Qt::CaseInsensitive) == 0 || folder == m_wanted)
            m_books.append({ url, resource.syncToken });
    }
}

void CardDavDirectory::nextBook()
{
    if (m_books.isEmpty())
        return finish();
    const Book book = m_books.first();
    m_listed.append(keyOf(book.url));
    const QString known = m_tokens.value(keyOf(book.url));
    const bool any = std::any_of(m_cards.keyBegin(), m_cards.keyEnd(), [&](const QString &path) { return path.startsWith(keyOf(book.url)); });
    if (!known.isEmpty() && known == book.token)
        bookDone(); // nothing has changed since
    else if (!known.isEmpty())
        readChanges(book);
    else if (any)
        compareTags(book);
    else
        readWhole(book);
}

void CardDavDirectory::readWhole(const Book &book)
{
    m_client.send("REPORT", book.url, 1, davAddressBookQuery(), [this, book](const DavReply &reply) {
        if (!reply.error.isEmpty())
            return fail(reply.error);
        if (!reply.isMultiStatus())
            return compareTags(book); // does not know queries: card by card
        forgetBook(book.url);
        keep(reply.answer, reply.url);
        m_tokens.insert(keyOf(book.url), book.token);
        bookDone();
    });
}

void CardDavDirectory::readChanges(const Book &book)
{
    m_client.send("REPORT", book.url, 0, davSyncCollection(m_tokens.value(keyOf(book.url))), [this, book](const DavReply &reply) {
        if (!reply.isMultiStatus() || !reply.error.isEmpty() || reply.answer.syncToken.isEmpty()) {
            // The token is too old, or was another server's.
            m_tokens.remove(keyOf(book.url));
            return readWhole(book);
        }
        QStringList changed;
        for (const DavResource &resource : reply.answer.resources) {
            const QUrl url = reply.url.resolved(QUrl(resource.href));
            if (!isOurs(url) || keyOf(url) == keyOf(book.url))
                continue;
            if (resource.status == 404)
                m_cards.remove(keyOf(url));
            else if (!resource.etag.isEmpty() && m_cards.value(keyOf(url)).etag != resource.etag)
                changed.append(keyOf(url));
        }
        m_tokens.insert(keyOf(book.url), reply.answer.syncToken);
        fetch(book.url, changed);
    });
}

void CardDavDirectory::compareTags(const Book &book)
{
    m_client.send("PROPFIND", book.url, 1, davPropfind({ u"D:getetag"_s, u"D:resourcetype"_s }), [this, book](const DavReply &reply) {
        if (!reply.isMultiStatus() || !reply.error.isEmpty())
            return fail(reply.error.isEmpty() ? tr("An address book cannot be read (HTTP %1).").arg(reply.status) : reply.error);
        QStringList changed;
        QSet<QString> there;
        for (const DavResource &resource : reply.answer.resources) {
            const QUrl url = reply.url.resolved(QUrl(resource.href));
            if (resource.isCollection || resource.etag.isEmpty() || !isOurs(url))
                continue;
            there.insert(keyOf(url));
            if (m_cards.value(keyOf(url)).etag != resource.etag)
                changed.append(keyOf(url));
        }
        m_cards.removeIf([&](const auto &it) { return it.key().startsWith(keyOf(book.url)) && !there.contains(it.key()); });
        m_tokens.insert(keyOf(book.url), book.token);
        fetch(book.url, changed);
    });
}

void CardDavDirectory::fetch(const QUrl &book, QStringList hrefs)
{
    if (hrefs.isEmpty())
        return bookDone();
    const QStringList now = hrefs.first(std::min(chunk, hrefs.size()));
    hrefs.remove(0, now.size());
    m_client.send("REPORT", book, 1, davMultiGet(now), [this, book, hrefs](const DavReply &reply) {
        if (!reply.isMultiStatus() || !reply.error.isEmpty()) {
            m_tokens.remove(keyOf(book)); // what is missing now is asked for the next time
            return fail(reply.error.isEmpty() ? tr("Contacts cannot be read (HTTP %1).").arg(reply.status) : reply.error);
        }
        keep(reply.answer, reply.url);
        fetch(book, hrefs);
    });
}

void CardDavDirectory::keep(const DavAnswer &answer, const QUrl &book)
{
    for (const DavResource &resource : answer.resources) {
        const QUrl url = book.resolved(QUrl(resource.href));
        if (resource.card.isEmpty() || !isOurs(url))
            continue;
        if (m_cards.size() >= DirectoryCaps::Contacts) {
            m_note = tr("Only the first %n contacts are read.", nullptr, int(m_cards.size()));
            return;
        }
        ContactBuilder builder(account().id, account().name);
        readVCards(resource.card, builder, keyOf(url));
        Card card { resource.etag, builder.take().contacts.value(0) };
        card.contact.extra.insert(etagKey, resource.etag);
        m_cards.insert(keyOf(url), card);
    }
}

void CardDavDirectory::forgetBook(const QUrl &book)
{
    m_cards.removeIf([path = keyOf(book)](const auto &it) { return it.key().startsWith(path); });
}

void CardDavDirectory::bookDone()
{
    m_books.removeFirst();
    nextBook();
}

void CardDavDirectory::finish()
{
    m_running = false;
    // A book that is no longer there, or no longer wanted, takes its contacts along.
    const auto isListed = [this](const QString &path) {
        return std::any_of(m_listed.cbegin(), m_listed.cend(), [&path](const QString &book) { return path.startsWith(book); });
    };
    m_cards.removeIf([&](const auto &it) { return !isListed(it.key()); });
    m_tokens.removeIf([&](const auto &it) { return !isListed(it.key()); });
    DirectoryContent content;
    for (const Card &card : std::as_const(m_cards))
        if (!card.contact.id.isEmpty())
            content.contacts.append(card.contact);
    QJsonObject tokens;
    for (auto it = m_tokens.cbegin(); it != m_tokens.cend(); ++it)
        if (!it->isEmpty())
            tokens.insert(it.key(), it.value());
    content.token = QString::fromUtf8(QJsonDocument(tokens).toJson(QJsonDocument::Compact));
    content.note = m_note;
    emit loaded(content);
}

void CardDavDirectory::fail(const QString &message)
{
    m_running = false;
    m_books.clear();
    emit failed(message);
}

} // namespace Cordboard
