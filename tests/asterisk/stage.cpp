// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/stage.h"

#include "backends/api/snapshotjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool isParty(const Leg &leg, const QString &party)
{
    return leg.isOutside() ? leg.number == party : leg.extension.local() == party;
}

} // namespace

void Stage::adopt(std::unique_ptr<PbxBackend> backend, const Account &account, const Secrets &secrets)
{
    m_account = account.id;
    m_backend = std::move(backend);
    QObject::connect(m_backend.get(), &PbxBackend::changed, m_backend.get(), [this](const QList<Change> &changes) { m_sequences.hear(changes); });
    m_backend->open(account, secrets);
}

void Stage::leave()
{
    m_backend.reset();
}

Result<void> Stage::perform(const CallCommand::Kind &what)
{
    const QFuture<Result<void>> future = ask(what);
    if (!until([&future] { return future.isFinished(); }))
        return PbxError { PbxError::Kind::Timeout, u"the command was never answered"_s };
    return future.result();
}

std::optional<Call> Stage::callOf(const QString &party) const
{
    std::optional<Call> newest;
    for (const Call &call : state().table<Call>())
        if (std::any_of(call.legs.cbegin(), call.legs.cend(), [&party](const Leg &leg) { return isParty(leg, party); }))
            if (!newest || call.startedAt >= newest->startedAt)
                newest = call;
    return newest;
}

std::optional<Leg> Stage::legOf(const QString &party) const
{
    if (const auto call = callOf(party))
        for (const Leg &leg : call->legs)
            if (isParty(leg, party))
                return leg;
    return std::nullopt;
}

bool Stage::is(const QString &party, std::initializer_list<LineState> states) const
{
    QList<LineState> found;
    for (const Call &call : state().table<Call>())
        for (const Leg &leg : call.legs)
            if (isParty(leg, party))
                found.append(leg.state);
    QList<LineState> wanted(states);
    std::sort(found.begin(), found.end());
    std::sort(wanted.begin(), wanted.end());
    return found == wanted;
}

bool Stage::areTalking(const QString &one, const QString &other) const
{
    const auto call = callOf(one);
    return call && call->answeredAt.isValid() && is(one, { LineState::Talking }) && is(other, { LineState::Talking }) && callOf(other)->id == call->id;
}

bool Stage::isQuiet() const
{
    return state().table<Call>().isEmpty() && !occupiedSlot()
        && std::all_of(state().table<Queue>().cbegin(), state().table<Queue>().cend(), [](const Queue &q) { return q.waiting.isEmpty(); });
}

std::optional<ParkSlot> Stage::occupiedSlot() const
{
    for (const ParkSlot &slot : state().table<ParkSlot>())
        if (slot.occupied)
            return slot;
    return std::nullopt;
}

const Queue *Stage::queue(const QString &number) const
{
    for (const Queue &queue : state().table<Queue>())
        if (queue.number == number || queue.name == number)
            return &queue;
    return nullptr;
}

QString Stage::describe() const
{
    const QJsonObject all = snapshotJson(state());
    const QJsonObject shown { { u"calls"_s, all.value("calls"_L1) }, { u"parks"_s, all.value("parks"_L1) }, { u"queues"_s, all.value("queues"_L1) } };
    return QString::fromUtf8(QJsonDocument(shown).toJson());
}

} // namespace Cordboard
