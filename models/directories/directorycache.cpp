// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/directorycache.h"

#include "backends/api/logging.h"

#include <QDataStream>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int schemaVersion = 1;
constexpr auto streamVersion = QDataStream::Qt_6_0;

QByteArray packed(const Contact &c)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << c.phonebook << c.name << c.company << c.email << c.notes << c.tags << c.extra << qint32(c.numbers.size());
    for (const ContactNumber &number : c.numbers)
        stream << number.label << number.number;
    return body;
}

std::optional<Contact> unpacked(const AccountId &directory, const QString &local, const QByteArray &body)
{
    QDataStream stream(body);
    stream.setVersion(streamVersion);
    Contact c;
    c.id = { directory, local };
    c.shared = true;
    qint32 numbers = 0;
    stream >> c.phonebook >> c.name >> c.company >> c.email >> c.notes >> c.tags >> c.extra >> numbers;
    for (qint32 i = 0; i < std::min(numbers, qint32(DirectoryCaps::Numbers)); ++i) {
        ContactNumber number;
        stream >> number.label >> number.number;
        c.numbers.append(number);
    }
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return c;
}

/// A connection for one task; closed with it.
class Database
{
public:
    explicit Database(const QString &path)
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setDatabaseName(path);
        m_good = m_database.open() && prepare();
        if (!m_good)
            qCWarning(lcUi).noquote() << "The cache of the directories cannot be used:" << m_database.lastError().text();
        else
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    ~Database()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Database)

    bool isGood() const { return m_good; }
    QSqlQuery query(const QString &text, const QVariantList &values = {})
    {
        QSqlQuery q(m_database);
        q.setForwardOnly(true);
        q.prepare(text);
        for (const QVariant &value : values)
            q.addBindValue(value);
        m_good = q.exec() && m_good;
        return q;
    }
    void begin() { m_database.transaction(); }
    void end()
    {
        if (m_good)
            m_database.commit();
        else
            m_database.rollback();
    }

private:
    bool prepare()
    {
        m_good = true;
        QSqlQuery version = query(u"PRAGMA user_version"_s);
        const int found = version.next() ? version.value(0).toInt() : 0;
        version.finish();
        if (found == schemaVersion)
            return m_good;
        // It is only a cache: one of another version is begun anew.
        query(u"DROP TABLE IF EXISTS directory"_s);
        query(u"DROP TABLE IF EXISTS contact"_s);
        query(u"CREATE TABLE directory (id TEXT PRIMARY KEY, origin TEXT, refreshed INTEGER, token TEXT, note TEXT)"_s);
        query(u"CREATE TABLE contact (directory TEXT, local TEXT, body BLOB, PRIMARY KEY (directory, local)) WITHOUT ROWID"_s);
        query(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
        return m_good;
    }

    QString m_name;
    QSqlDatabase m_database;
    bool m_good = false;
};

std::optional<CachedDirectory> read(const QString &path, const AccountId &directory, const QString &origin)
{
    if (!QFile::exists(path))
        return std::nullopt;
    Database database(path);
    if (!database.isGood())
        return std::nullopt;
    CachedDirectory cached;
    {
        QSqlQuery about = database.query(u"SELECT origin, refreshed, token, note FROM directory WHERE id = ?"_s, { directory.value() });
        if (!about.next() || about.value(0).toString() != origin)
            return std::nullopt;
        cached.origin = origin;
        cached.refreshed = QDateTime::fromMSecsSinceEpoch(about.value(1).toLongLong(), QTimeZone::UTC);
        cached.content.token = about.value(2).toString();
        cached.content.note = about.value(3).toString();
    }
    QSqlQuery rows = database.query(u"SELECT local, body FROM contact WHERE directory = ?"_s, { directory.value() });
    while (rows.next() && cached.content.contacts.size() < DirectoryCaps::Contacts) {
        const auto contact = unpacked(directory, rows.value(0).toString(), rows.value(1).toByteArray());
        if (!contact)
            return std::nullopt; // damaged: better nothing than half of it
        cached.content.contacts.append(*contact);
    }
    return cached;
}

void erase(Database &database, const AccountId &directory)
{
    database.query(u"DELETE FROM contact WHERE directory = ?"_s, { directory.value() });
    database.query(u"DELETE FROM directory WHERE id = ?"_s, { directory.value() });
}

void write(const QString &path, const AccountId &directory, const CachedDirectory &cached)
{
    Database database(path);
    if (!database.isGood())
        return;
    database.begin();
    erase(database, directory);
    for (const Contact &contact : cached.content.contacts) {
        database.query(u"INSERT OR REPLACE INTO contact VALUES (?, ?, ?)"_s, { directory.value(), contact.id.local(), packed(contact) });
        if (!database.isGood())
            break;
    }
    database.query(u"INSERT INTO directory VALUES (?, ?, ?, ?, ?)"_s,
        { directory.value(), cached.origin, cached.refreshed.toMSecsSinceEpoch(), cached.content.token, cached.content.note });
    database.end();
}

} // namespace

DirectoryCache::DirectoryCache(const QString &path)
    : m_path(path)
{
    m_thread.setMaxThreadCount(1);
}

DirectoryCache::~DirectoryCache()
{
    m_thread.waitForDone();
}

QFuture<std::optional<CachedDirectory>> DirectoryCache::load(const AccountId &directory, const QString &origin)
{
    if (m_path.isEmpty())
        return QtFuture::makeReadyValueFuture(std::optional<CachedDirectory>());
    return QtConcurrent::run(&m_thread, read, m_path, directory, origin);
}

void DirectoryCache::save(const AccountId &directory, const CachedDirectory &cached)
{
    if (!m_path.isEmpty())
        m_thread.start([path = m_path, directory, cached] { write(path, directory, cached); });
}

void DirectoryCache::remove(const AccountId &directory)
{
    if (m_path.isEmpty())
        return;
    m_thread.start([path = m_path, directory] {
        Database database(path);
        if (!database.isGood())
            return;
        database.begin();
        erase(database, directory);
        database.end();
    });
}

} // namespace Cordboard
