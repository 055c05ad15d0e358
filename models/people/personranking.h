// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QList>
#include <QObject>

namespace Cordboard {

/// Knows whom the present caller will probably ask for. PersonSearch ranks by it: before this operator's recent choices, which go
/// before everybody else.
class PersonRanking : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nobody is talked to: the search ranks as if there were no ranking.
    virtual bool hasCaller() const = 0;
    /// The likeliest first; only people who are there. Empty: nothing is known of the caller.
    virtual QList<ExtensionId> likeliest() const = 0;
    /// Why that person is likely, one translated sentence; empty: no reason is known.
    virtual QString reasonFor(const ExtensionId &person) const = 0;

signals:
    void changed();
};

} // namespace Cordboard
