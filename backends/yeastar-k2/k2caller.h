// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-k2/k2http.h"

namespace Cordboard {

/// Sends a request of the API and answers with what came back, failures inside an answer already made errors.
class K2Caller
{
public:
    using Answer = K2Http::Answer;
    using FileAnswer = K2Http::FileAnswer;

    virtual ~K2Caller() = default;
    /// `endpoint` as documented ("call/dial"). Answers exactly once.
    virtual void request(const QString &endpoint, const QJsonObject &body, Answer answer) = 0;
    /// GET with the token added.
    virtual void download(const QString &endpoint, const QList<QPair<QString, QString>> &query, FileAnswer answer) = 0;
};

} // namespace Cordboard
