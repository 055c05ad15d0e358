// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blackbox/blackbox.h"

#include "backends/api/pbxbackend.h"
#include "backends/record/commandwords.h"
#include "backends/record/fields.h"
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool isRecorded(const Change &change)
{
    return std::visit(Overloaded { []<Recorded T>(const Upserted<T> &) { return true; }, []<Recorded T>(const Removed<T> &) { return true; },
                          []<Recorded T>(const Snapshot<T> &) { return true; }, [](const auto &) { return false; } },
        change);
}

std::function<qint64()> realTime()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

BlackBox::BlackBox(const Switchboard &board, const Clock &clock, const Limits &limits, std::function<qint64()> monotonic, QObject *parent)
    : QObject(parent), m_board(board), m_clock(clock), m_limits(limits), m_monotonic(monotonic ? std::move(monotonic) : realTime())
{
}

BlackBox::~BlackBox() = default;

void BlackBox::attach(PbxBackend *backend, const Account &account, const Secrets &secrets)
{
    detach(account.id);
    const AccountId id = account.id;
    m_backends.insert(id, backend);
    m_accounts.insert(id, RecordedAccount { account.id, account.name, account.backend, {} });
    for (const QString &key : secrets.keys())
        if (const QString secret = secrets.value(key); !secret.isEmpty() && !m_secrets.contains(secret))
            m_secrets.append(secret);
    connect(backend, &PbxBackend::changed, this, [this, id](const QList<Change> &changes) { addChanges(id, changes); });
    connect(backend, &PbxBackend::connectionChanged, this, [this, id](const ConnectionInfo &now) { add(id, now); });
    connect(backend, &PbxBackend::sessionChanged, this, [this, id](const SessionInfo &now) { add(id, now); });
}

void BlackBox::detach(const AccountId &account)
{
    if (!m_backends.contains(account))
        return;
    if (PbxBackend *backend = m_backends.take(account))
        backend->disconnect(this);
    add(account, RecordEntry::Closed {});
}

void BlackBox::follow(const OperatorDesk &desk)
{
    connect(&m_board, &Switchboard::commandStarted, this, [this](const CommandRecord &record) {
        add(record.command.account, RecordEntry::Asked { record.serial, commandWord(record.command), commandArguments(record.command) });
    });
    connect(&m_board, &Switchboard::commandSettled, this, [this](const CommandRecord &record) {
        add(record.command.account, RecordEntry::Answered { record.serial, { record.error.kind, record.error.detail } });
    });
    connect(&desk, &OperatorDesk::noticed, this,
        [this](const Notice &notice) { add(notice.call.account(), RecordEntry::Said { int(notice.level), notice.text }); });
}

void BlackBox::addAction(const QString &name)
{
    if (name.isEmpty())
        return;
    // An action's own slot runs before ours: what it asked and said at this very moment came after the key.
    const qint64 now = m_monotonic();
    std::deque<Kept> after;
    while (!m_ring.empty() && m_ring.back().entry.ms == now && m_ring.back().entry.what.index() > RecordEntry::What(RecordEntry::Action {}).index()) {
        after.push_front(std::move(m_ring.back()));
        m_ring.pop_back();
    }
    add({}, RecordEntry::Action { name });
    for (Kept &kept : after)
        m_ring.push_back(std::move(kept));
}

void BlackBox::addChanges(const AccountId &account, const QList<Change> &changes)
{
    if (std::all_of(changes.cbegin(), changes.cend(), isRecorded)) {
        add(account, changes); // shared, not copied
        return;
    }
    QList<Change> recorded;
    std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(recorded), isRecorded);
    if (!recorded.isEmpty())
        add(account, recorded);
}

void BlackBox::add(const AccountId &account, RecordEntry::What what)
{
    // A command may be for an account that is not ours to speak of any more.
    const AccountId known = m_accounts.contains(account) ? account : AccountId();
    Kept kept { { m_monotonic(), m_clock.now().toMSecsSinceEpoch(), known, std::move(what) }, 0 };
    kept.weight = weightOf(kept.entry);
    m_bytes += kept.weight;
    m_ring.push_back(std::move(kept));
    trim();
}

void BlackBox::trim()
{
    const qint64 oldest = m_ring.back().entry.ms - m_limits.ms;
    while (!m_ring.empty()) {
        const Kept &first = m_ring.front();
        if (qsizetype(m_ring.size()) <= m_limits.entries && m_bytes <= m_limits.bytes && first.entry.ms >= oldest)
            break;
        m_base.apply(first.entry);
        if (std::holds_alternative<RecordEntry::Closed>(first.entry.what) && !m_backends.contains(first.entry.account)) {
            const AccountId gone = first.entry.account;
            const bool spokenOf = std::any_of(m_ring.cbegin() + 1, m_ring.cend(), [&gone](const Kept &other) { return other.entry.account == gone; });
            if (!spokenOf)
                m_accounts.remove(gone);
        }
        m_bytes -= first.weight;
        m_ring.pop_front();
    }
}

qint64 BlackBox::span() const
{
    return m_ring.empty() ? 0 : m_monotonic() - m_ring.front().entry.ms;
}

RecordFile BlackBox::recording(bool masked) const
{
    RecordFile file;
    file.program = QStringLiteral(CORDBOARD_VERSION);
    file.masked = masked;
    for (RecordedAccount account : m_accounts) {
        const QList<Capability> known = m_board.capabilities(account.id).known();
        for (Capability capability : known)
            account.capabilities.append(capabilityName(capability));
        file.accounts.append(account);
    }
    const qint64 now = m_monotonic();
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    file.entries = m_base.entries(m_ring.empty() ? now : m_ring.front().entry.ms, m_ring.empty() ? wall : m_ring.front().entry.wall);
    file.entries.reserve(file.entries.size() + qsizetype(m_ring.size()));
    for (const Kept &kept : m_ring)
        file.entries.append(kept.entry);
    return file;
}

QString BlackBox::save(const QString &path, bool masked) const
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && recording(masked).write(&file, m_secrets) && file.commit();
    return done ? QString() : tr("What happened could not be written to %1: %2").arg(path, file.errorString());
}

} // namespace Cordboard
