// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/recordentry.h"

#include "backends/record/valuejson.h"

namespace Cordboard {

qsizetype weightOf(const RecordEntry &entry)
{
    qsizetype weight = sizeof(RecordEntry);
    if (const auto *changes = std::get_if<QList<Change>>(&entry.what))
        for (const Change &change : *changes)
            weight += weightOf(change);
    else if (const auto *said = std::get_if<RecordEntry::Said>(&entry.what))
        weight += said->text.size() * qsizetype(sizeof(QChar));
    else if (std::holds_alternative<RecordEntry::Asked>(entry.what))
        weight += 400; // a handful of short members
    return weight;
}

} // namespace Cordboard
