// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>

class QObject;

namespace Cordboard {

/// Something that PAL methods can be called on: a live session, or a test.
class PalCaller
{
public:
    using Answer = std::function<void(const Result<QJsonValue> &)>;

    virtual ~PalCaller() = default;
    /// Calls `answer` exactly once: with the raw result, or with why there is none. If `context` is given and is gone by
    /// then, `answer` is dropped. Without a link the answer comes before this returns.
    virtual void request(const QString &method, const QJsonObject &parameters, QObject *context, Answer answer) = 0;
};

} // namespace Cordboard
