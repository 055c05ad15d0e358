// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/brekeke/palmethods.h"
#include "backends/brekeke/palresult.h"

#include <QPromise>

#include <memory>

/// How palmethods_*.cpp make a request and read its answer. For these files only.
namespace Cordboard {

inline PbxError palNonsense(const QString &method)
{
    return { PbxError::Kind::Protocol, QStringLiteral("%1: unexpected form of answer").arg(method) };
}

/// `read` makes a T of the result, or std::nullopt where it has not the documented form.
template<class T, class Read>
QFuture<Result<T>> PalMethods::ask(const QString &method, const QJsonObject &parameters, Read read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    m_caller.request(method, parameters, nullptr, [promise, method, read](const Result<QJsonValue> &answer) {
        if (!answer) {
            promise->addResult(Result<T>(answer.error()));
        } else {
            std::optional<T> value = read(*answer);
            promise->addResult(value ? Result<T>(std::move(*value)) : Result<T>(palNonsense(method)));
        }
        promise->finish();
    });
    return future;
}

} // namespace Cordboard
