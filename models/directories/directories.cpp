// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/directories.h"

#include "models/contactmodel.h"
#include "models/directories/directorykind.h"
#include "models/directories/directorysource.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto refreshKey = "refreshMinutes"_L1;

/// What decides which contacts a directory has.
QString originOf(const Account &account)
{
    QVariantMap settings = account.settings;
    settings.remove(refreshKey);
    return account.backend + u' ' + QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(settings)).toJson(QJsonDocument::Compact));
}

} // namespace

Directories::Directories(ContactModel &contacts, const Clock &clock, const QString &cachePath, QObject *parent)
    : QObject(parent)
    , m_contacts(contacts)
    , m_clock(clock)
    , m_cache(cachePath)
{
}

Directories::~Directories() = default;

Directories::Open &Directories::enter(const Account &account)
{
    // The rows stay until the new ones are there: an edited directory does not flicker.
    Open &open = m_open[account.id];
    delete std::exchange(open.source, nullptr);
    delete std::exchange(open.timer, nullptr);
    open.account = account;
    open.generation = ++m_generation;
    open.status.error.clear();
    return open;
}

void Directories::open(const Account &account, const Secrets &secrets)
{
    DirectorySource *source = createDirectory(account, secrets, this);
    if (!source)
        return;
    Open &open = enter(account);
    open.source = source;
    open.timer = new QTimer(this);
    open.timer->setSingleShot(true);
    open.status.state = DirectoryStatus::State::Reading;
    const AccountId id = account.id;
    connect(open.timer, &QTimer::timeout, this, [this, id] { refresh(id); });
    connect(source, &DirectorySource::loaded, this, [this, id](const DirectoryContent &content) { loaded(id, content); });
    connect(source, &DirectorySource::failed, this, [this, id](const QString &message) { failed(id, message); });
    connect(source, &DirectorySource::outdated, this, [this, id] { refresh(id); });
    // Told before anything is read: what is small is there before this returns.
    const quint64 generation = open.generation;
    emit statusChanged(id);
    loadKept(id, generation);
}

void Directories::fail(const Account &account, const QString &message)
{
    Open &open = enter(account);
    open.status.state = DirectoryStatus::State::Failed;
    open.status.error = message;
    const quint64 generation = open.generation;
    emit statusChanged(account.id);
    loadKept(account.id, generation);
}

void Directories::loadKept(const AccountId &id, quint64 generation)
{
    const auto opened = m_open.constFind(id);
    if (opened == m_open.cend() || opened->generation != generation)
        return; // closed by somebody who was told
    m_cache.load(id, originOf(opened->account)).then(this, [this, id, generation](const std::optional<CachedDirectory> &cached) {
        const auto open = m_open.find(id);
        if (open == m_open.end() || open->generation != generation)
            return;
        if (cached) {
            show(*open, cached->content, cached->refreshed);
            if (open->source)
                open->source->setKnown(cached->content);
            emit statusChanged(id);
        }
        if (open->source)
            open->source->refresh();
    });
}

void Directories::close(const AccountId &directory)
{
    const auto open = m_open.find(directory);
    if (open == m_open.end())
        return;
    delete open->source;
    delete open->timer;
    m_open.erase(open);
    m_contacts.removeDirectory(directory);
    emit statusChanged(directory);
}

void Directories::remove(const AccountId &directory)
{
    close(directory);
    m_cache.remove(directory);
}

void Directories::refresh(const AccountId &directory)
{
    const auto open = m_open.find(directory);
    if (open == m_open.end() || !open->source)
        return;
    open->status.state = DirectoryStatus::State::Reading;
    open->source->refresh();
    emit statusChanged(directory);
}

DirectoryStatus Directories::status(const AccountId &directory) const
{
    return m_open.value(directory).status;
}

void Directories::show(Open &open, const DirectoryContent &content, const QDateTime &refreshed)
{
    QList<Contact> contacts = content.contacts;
    for (Contact &contact : contacts)
        contact.phonebook = open.account.name; // it may have been renamed since
    m_contacts.setDirectory(open.account.id, contacts);
    open.status.contacts = int(contacts.size());
    open.status.refreshed = refreshed;
    open.status.note = content.note;
}

void Directories::loaded(const AccountId &id, const DirectoryContent &content)
{
    Open &open = m_open[id];
    const QDateTime now = m_clock.now();
    show(open, content, now);
    open.status.state = DirectoryStatus::State::Ready;
    open.status.error.clear();
    m_cache.save(id, { content, now, originOf(open.account) });
    start(open);
    emit statusChanged(id);
}

void Directories::failed(const AccountId &id, const QString &message)
{
    Open &open = m_open[id];
    open.status.state = DirectoryStatus::State::Failed;
    open.status.error = message;
    start(open);
    emit statusChanged(id);
}

void Directories::start(Open &open)
{
    constexpr int againMinutes = 5;
    constexpr int leastMinutes = 1;
    constexpr int mostMinutes = 7 * 24 * 60;
    const int wanted = open.account.settings.value(refreshKey).toInt();
    if (wanted <= 0)
        return; // a file tells by itself
    const int minutes = open.status.state == DirectoryStatus::State::Failed ? std::min(wanted, againMinutes) : wanted;
    open.timer->start(std::chrono::minutes(std::clamp(minutes, leastMinutes, mostMinutes)));
}

} // namespace Cordboard
