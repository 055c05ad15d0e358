// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtafields.h"
#include "backends/mirta/mirtamethods.h"

/// What the parts of MirtaMethods share.
namespace Cordboard {

inline PbxError mirtaNothing(const QString &what)
{
    return { PbxError::Kind::NoSuchTarget, what };
}

/// A transcript. Speech may begin with any word: only the PBX's own sentences are complaints.
Result<QString> readMirtaSpeech(const MirtaBody &body);

template<class T, class Read>
MirtaMethods::Future<T> MirtaMethods::list(const MirtaRequest &request, Read read)
{
    const QSet<QString> allowed = MirtaFields::forRequest(request.reqtype, request.value(QStringLiteral("info")));
    return ask<T>(request, [read, allowed](const MirtaBody &body) -> Result<T> {
        const auto reply = readMirtaReply(body.bytes, allowed);
        if (!reply)
            return reply.error();
        return read(*reply);
    });
}

} // namespace Cordboard
