// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QList>
#include <QString>

#include <functional>
#include <variant>

namespace Cordboard {

class TrainingScene;

/// One step of the shortest way: the letters that find somebody, by his extension number; or one key.
using TrainingMove = std::variant<QString, DeskAction>;

/// Something that a receptionist does all day, on a scene made for it.
struct TrainingTask
{
    QString id; ///< in the settings
    QString title; ///< translated
    QString what; ///< translated: one sentence that says what to do
    QList<TrainingMove> moves; ///< the shortest way
    std::function<void(TrainingScene &)> begin;
    std::function<bool(TrainingScene &)> done;
};

/// In the order in which one would learn them.
QList<TrainingTask> trainingTasks();

} // namespace Cordboard
