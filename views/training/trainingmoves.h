// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/training/trainingtask.h"

namespace Cordboard {

class TrainingScene;

/// The shortest way through a scene: how many keys, and which.
struct TrainingWay
{
    int keys = 0;
    QStringList steps; ///< translated: "type an", "Enter"
    QString sentence() const; ///< translated list of the steps
};

/// The fewest letters or digits with which the window's search puts that person first; empty: none do.
QString fewestLetters(const Switchboard &board, const QString &number);

/// By the window's own keys and its own search.
TrainingWay shortestWay(TrainingScene &scene, const TrainingTask &task);

} // namespace Cordboard
