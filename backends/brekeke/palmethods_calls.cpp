// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palencoder.h"
#include "backends/brekeke/palmethods_p.h"
#include "backends/brekeke/palparser.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

QJsonObject PalMethods::in(QJsonObject parameters) const
{
    if (!m_tenant.isEmpty())
        parameters.insert("tenant"_L1, m_tenant);
    return parameters;
}

QFuture<Result<void>> PalMethods::act(const QString &method, const QJsonObject &parameters)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const QFuture<Result<void>> future = promise->future();
    m_caller.request(method, parameters, nullptr, [promise](const Result<QJsonValue> &answer) {
        const Result<QJsonValue> outcome = answer ? palOutcome(*answer) : answer;
        // deleteExtension fails with "false" as its result. [doc] 5.7
        const bool no = outcome && (outcome->isBool() || outcome->isString()) && Pal::flag(*outcome) == false;
        if (!outcome)
            promise->addResult(Result<void>(outcome.error()));
        else if (no)
            promise->addResult(Result<void>(PbxError { PbxError::Kind::Refused, {} }));
        else
            promise->addResult(Result<void>());
        promise->finish();
    });
    return future;
}

QFuture<Result<void>> PalMethods::onTalker(const QString &method, const QString &talker)
{
    return act(method, in({ { u"tid"_s, talker } }));
}

QFuture<Result<QString>> PalMethods::makeCall(const PalCallRequest &request)
{
    QJsonObject p {
        { u"user"_s, request.user },
        { u"from"_s, request.from },
        { u"to"_s, QJsonArray::fromStringList(request.to) },
        { u"type"_s, request.fromFirst ? u"2"_s : u"1"_s },
    };
    if (request.phone > 0)
        p.insert("phone"_L1, QString::number(request.phone));
    if (request.autoAnswer)
        p.insert("auto_answer"_L1, u"true"_s);
    if (!request.line.isEmpty())
        p.insert("line"_L1, request.line);

    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const QFuture<Result<QString>> future = promise->future();
    m_caller.request(u"makeCall"_s, in(p), nullptr, [promise](const Result<QJsonValue> &answer) {
        const Result<QJsonValue> outcome = answer ? palOutcome(*answer) : answer;
        if (outcome) {
            const QString text = Pal::text(*outcome);
            promise->addResult(Result<QString>(text.mid(text.indexOf(u':') + 1).trimmed()));
        } else {
            promise->addResult(Result<QString>(outcome.error()));
        }
        promise->finish();
    });
    return future;
}

QFuture<Result<void>> PalMethods::disconnect(const QString &talker)
{
    return onTalker(u"disconnect"_s, talker);
}

QFuture<Result<void>> PalMethods::disconnectRoom(const QString &room, int delay)
{
    QJsonObject p { { u"rid"_s, room } };
    if (delay > 0)
        p.insert("delay"_L1, delay);
    return act(u"disconnect"_s, in(p));
}

QFuture<Result<void>> PalMethods::hold(const QString &talker)
{
    return onTalker(u"hold"_s, talker);
}

QFuture<Result<void>> PalMethods::unhold(const QString &talker)
{
    return onTalker(u"unhold"_s, talker);
}

QFuture<Result<void>> PalMethods::park(const QString &talker, const QString &number)
{
    return act(u"park"_s, in({ { u"tid"_s, talker }, { u"number"_s, encodeParkNumber(number) } }));
}

QFuture<Result<void>> PalMethods::unpark(const QString &user, const QString &number)
{
    return act(u"unpark"_s, in({ { u"user"_s, user }, { u"number"_s, encodeParkNumber(number) } }));
}

QFuture<Result<void>> PalMethods::transferBlind(const QString &talker, const QString &user)
{
    return act(u"transfer"_s, in({ { u"user"_s, user }, { u"tid"_s, talker }, { u"mode"_s, u"blind"_s } }));
}

QFuture<Result<void>> PalMethods::transferAttended(const QString &talker, const QString &user)
{
    return act(u"transfer"_s, in({ { u"user"_s, user }, { u"tid"_s, talker }, { u"mode"_s, u"attended"_s } }));
}

QFuture<Result<void>> PalMethods::cancelTransfer(const QString &talker)
{
    return onTalker(u"cancelTransfer"_s, talker);
}

QFuture<Result<void>> PalMethods::conference(const QString &talker)
{
    // The guide says talker_id, the vendor's phone app sends tid: both, so that either is found.
    return act(u"conference"_s, in({ { u"talker_id"_s, talker }, { u"tid"_s, talker } }));
}

QFuture<Result<void>> PalMethods::barge(const PalBargeRequest &request)
{
    using Speak = PalBargeRequest::Speak;
    // "An integer", says the guide; an id that is none is sent as it is.
    bool whole = false;
    const qint64 number = request.talker.toLongLong(&whole);
    return act(u"barge"_s,
        in({
            { u"user"_s, request.user },
            { u"tid"_s, whole ? QJsonValue(number) : QJsonValue(request.talker) },
            { u"listen"_s, request.listen ? u"true"_s : u"false"_s },
            { u"speak"_s, request.speak == Speak::Tutor ? u"tutor"_s : request.speak == Speak::Yes ? u"true"_s : u"false"_s },
        }));
}

QFuture<Result<void>> PalMethods::callforward(const QString &room, const QStringList &users)
{
    return act(u"callforward"_s, in({ { u"rid"_s, room }, { u"user"_s, QJsonArray::fromStringList(users) } }));
}

QFuture<Result<void>> PalMethods::startRecording(const QString &talker)
{
    return onTalker(u"startRecording"_s, talker);
}

QFuture<Result<void>> PalMethods::stopRecording(const QString &talker)
{
    return onTalker(u"stopRecording"_s, talker);
}

QFuture<Result<void>> PalMethods::sendDTMF(const QString &talker, QChar signal)
{
    return act(u"sendDTMF"_s, in({ { u"talker_id"_s, talker }, { u"signal"_s, QString(signal) } }));
}

QFuture<Result<void>> PalMethods::remoteControlTalk(const QString &talker)
{
    return act(u"remoteControl"_s, in({ { u"talker_id"_s, talker }, { u"action"_s, u"talk"_s } }));
}

QFuture<Result<void>> PalMethods::remoteControlHold(const QString &talker)
{
    return act(u"remoteControl"_s, in({ { u"talker_id"_s, talker }, { u"action"_s, u"hold"_s } }));
}

QFuture<Result<QList<PalStatus>>> PalMethods::getTalkerInfo(const QString &room, const QString &talker)
{
    QJsonObject p { { u"room_id"_s, room } };
    if (!talker.isEmpty())
        p.insert("talker_id"_L1, talker);
    return ask<QList<PalStatus>>(u"getTalkerInfo"_s, in(p),
        [](const QJsonValue &result) { return std::optional(parseTalkerInfo(result)); });
}

QFuture<Result<void>> PalMethods::line(const QString &line, bool reserve)
{
    return act(u"line"_s, in({ { u"line"_s, line }, { u"status"_s, reserve ? u"on"_s : u"off"_s } }));
}

} // namespace Cordboard
