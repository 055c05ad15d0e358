// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/asterisk/amimessage.h"

#include <functional>

class QObject;

namespace Cordboard {

/// What an action brought: its answer, and the events of its list or the one that reports its end.
struct AmiReply
{
    AmiMessage response;
    QList<AmiMessage> events; ///< of a list: without the one that ends it
};

struct AmiAction
{
    QString name;
    AmiFields fields = {};
    /// Not empty: "Success" only means that the action was queued, and this event with its ActionID tells how it went.
    QString finalEvent = {};
    int timeoutMs = 0; ///< 0: AsteriskTimings::callMs
};

/// Something that actions can be sent to: a live session, or a test.
class AmiCaller
{
public:
    using Answer = std::function<void(const Result<AmiReply> &)>;

    virtual ~AmiCaller() = default;
    /// Calls `answer` exactly once: with the reply to "Response: Success", or with why there is none. If `context` is given and is
    /// gone by then, `answer` is dropped. Without a link, or when the encoder refuses, the answer comes before this returns.
    virtual void request(const AmiAction &action, QObject *context, Answer answer) = 0;
};

/// What a "Response: Error" means, from its words, for nothing else tells. [transcript, source: manager.c]
PbxError amiError(const AmiMessage &response);

} // namespace Cordboard
