// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/replay/replaybackend.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

template<class T>
Change allOf(const StateStore &rows, const AccountId &account)
{
    QList<T> list;
    for (const T &row : rows.table<T>())
        if (row.id.account() == account)
            list.append(row);
    return snapshot<T>(account, list);
}

} // namespace

ReplayBackend::ReplayBackend(const RecordedAccount &account, QObject *parent) : PbxBackend(parent), m_account(account)
{
    for (int i = 0; i < int(Capability::Count_); ++i)
        if (account.capabilities.contains(capabilityName(Capability(i))))
            m_capabilities.addUnavailable(Capability(i), reason());
}

QString ReplayBackend::reason()
{
    return tr("This is a recording: nothing can be done in it.");
}

Account ReplayBackend::account() const
{
    Account account;
    account.id = m_account.id;
    account.backend = u"replay"_s;
    account.name = m_account.name;
    return account;
}

void ReplayBackend::open(const Account &, const Secrets &) { }

void ReplayBackend::close()
{
    if (m_connection.state == ConnectionState::Offline)
        return;
    m_connection = {};
    emit connectionChanged(m_connection);
}

QFuture<Result<void>> ReplayBackend::perform(const CallCommand &)
{
    return settled<void>(PbxError { PbxError::Kind::NotSupported, reason() });
}

void ReplayBackend::tell(const RecordEntry &entry)
{
    if (const auto *changes = std::get_if<QList<Change>>(&entry.what)) {
        emit changed(*changes);
    } else if (const auto *connection = std::get_if<ConnectionInfo>(&entry.what)) {
        m_connection = *connection;
        emit connectionChanged(m_connection);
    } else if (const auto *session = std::get_if<SessionInfo>(&entry.what)) {
        m_session = *session;
        emit sessionChanged(m_session);
    } else if (std::holds_alternative<RecordEntry::Closed>(entry.what)) {
        tellAll({}, {}, {});
    }
}

void ReplayBackend::tellAll(const StateStore &rows, const ConnectionInfo &connection, const SessionInfo &session)
{
    const AccountId id = m_account.id;
    m_session = session;
    emit sessionChanged(m_session);
    emit changed({ allOf<Extension>(rows, id), allOf<Call>(rows, id), allOf<ParkSlot>(rows, id), allOf<Queue>(rows, id), allOf<QueueAgent>(rows, id),
        allOf<SharedLine>(rows, id), allOf<Mailbox>(rows, id), allOf<Flow>(rows, id), allOf<Conference>(rows, id), allOf<WakeUpCall>(rows, id) });
    m_connection = connection;
    emit connectionChanged(m_connection);
}

} // namespace Cordboard
