// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2loader.h"

#include "backends/yeastar-k2/k2values.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

bool k2IsLinkError(const PbxError &error)
{
    switch (error.kind) {
    case PbxError::Kind::NotSupported:
    case PbxError::Kind::NotAllowed:
    case PbxError::Kind::NoSuchCall:
    case PbxError::Kind::NoSuchTarget:
    case PbxError::Kind::TargetBusy:
    case PbxError::Kind::Refused:
    case PbxError::Kind::Licence: return false;
    default: return true;
    }
}

template<class T>
void K2Loader::ask(const QString &endpoint, QFuture<Result<T>> future, std::function<void(const T &)> take)
{
    ++m_open;
    future.then(this, [this, endpoint, take = std::move(take)](const Result<T> &answer) {
        if (m_over)
            return;
        if (answer) {
            take(*answer);
        } else if (k2IsLinkError(answer.error())) {
            m_over = true;
            emit failed(answer.error());
            return;
        } else if (answer.error().kind == PbxError::Kind::NotSupported) {
            unknown.insert(endpoint);
        }
        finishedOne();
    });
}

void K2Loader::finishedOne()
{
    if (--m_open > 0 || m_over)
        return;
    m_over = true;
    emit loaded();
}

void K2Loader::loadDirectory()
{
    using Rows = QList<QJsonObject>;
    const auto into = [](Rows *rows) { return [rows](const Rows &told) { *rows = told; }; };
    const QString all = u"all"_s;
    ask<Rows>(u"extension/list"_s, m_api.extensions(),
        [this](const Rows &rows) { directory.extensions = round.extensions = rows; });
    ask<Rows>(u"extension/query"_s, m_api.extensionDetails(all), into(&directory.details));
    ask<Rows>(u"extensiongroup/query"_s, m_api.extensionGroups(all), into(&directory.groups));
    ask<Rows>(u"companycontacts/query"_s, m_api.contacts(all), into(&directory.contacts));
    ask<Rows>(u"conference/query"_s, m_api.conferences(all), into(&directory.conferences));
    ask<Rows>(u"paginggrouplist/query"_s, m_api.pagingGroupList(), into(&directory.pagingGroups));
    ask<Rows>(u"queue/query"_s, m_api.queues(all), [this](const Rows &rows) {
        directory.queues = rows;
        for (const QJsonObject &row : rows)
            ask<Rows>(u"queue/query_status"_s, m_api.queueStatus(K2::text(row, { "number"_L1, "queuenumber"_L1 })),
                [this](const Rows &status) { queueStatus += status; });
    });
}

void K2Loader::load(quint64 asOf)
{
    using Rows = QList<QJsonObject>;
    using Calls = QList<K2Call>;
    const auto into = [](Rows *rows) { return [rows](const Rows &told) { *rows = told; }; };
    const auto calls = [this](const Calls &told) { round.calls += told; };
    const QString all = u"all"_s;
    round.asOf = asOf;
    loadDirectory();
    ask<Calls>(u"call/query"_s, m_api.callsOfType(u"inbound"_s), calls);
    ask<Calls>(u"call/query"_s, m_api.callsOfType(u"outbound"_s), calls);
    ask<Calls>(u"extension/query_call"_s, m_api.extensionCalls(all), calls);
    ask<Rows>(u"call/callpark_status"_s, m_api.parked(), into(&parked));
    ask<Rows>(u"conference/query_in_session"_s, m_api.conferencesInSession(all), into(&inSession));
    ask<Rows>(u"voicemail/query"_s, m_api.voicemails(all), into(&voicemails));
    ask<Rows>(u"wakeupcall/query"_s, m_api.wakeUps(all), into(&wakeUps));
}

} // namespace Cordboard
