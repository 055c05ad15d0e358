// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtareply.h"

#include <functional>

namespace Cordboard {

/// One request, without key and tenant: those belong to the transport.
struct MirtaRequest
{
    QString reqtype;
    QList<QPair<QString, QString>> parameters;
    QString format; ///< empty: the account's
    int patienceMs = 0; ///< 0: the transport's
    qint64 maxBytes = 32 * 1024 * 1024;
    bool large = false; ///< the answer may be megabytes: read beside the GUI thread then

    /// Adds what is not empty.
    MirtaRequest &with(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            parameters.append({ name, value });
        return *this;
    }
    QString value(const QString &name) const
    {
        for (const auto &[key, text] : parameters)
            if (key == name)
                return text;
        return {};
    }
};

/// Sends a request once and answers once, also when the link goes.
class MirtaCaller
{
public:
    using Answer = std::function<void(const Result<MirtaBody> &)>;
    virtual ~MirtaCaller() = default;
    virtual void request(const MirtaRequest &request, Answer answer) = 0;
};

} // namespace Cordboard
