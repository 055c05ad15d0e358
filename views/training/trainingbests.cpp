// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingbests.h"

#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

std::optional<TrainingResult> TrainingBests::best(const QString &task) const
{
    const TrainingResult kept { m_settings.value(u"training/%1/keys"_s.arg(task)).toInt(), m_settings.value(u"training/%1/ms"_s.arg(task)).toLongLong(),
        m_settings.value(u"training/%1/fewest"_s.arg(task)).toInt() };
    return kept.keys > 0 ? std::optional(kept) : std::nullopt;
}

bool TrainingBests::offer(const QString &task, const TrainingResult &result)
{
    const auto before = best(task);
    if (result.keys <= 0 || (before && !result.isBetterThan(*before)))
        return false;
    m_settings.setValue(u"training/%1/keys"_s.arg(task), result.keys);
    m_settings.setValue(u"training/%1/ms"_s.arg(task), result.ms);
    m_settings.setValue(u"training/%1/fewest"_s.arg(task), result.fewest);
    return true;
}

} // namespace Cordboard
