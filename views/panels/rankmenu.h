// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace Cordboard {

/// Whose rank in which queue, and what to do with the one that is chosen.
struct RankChoice
{
    QString agent;
    QString queue;
    int rank = 0; ///< the present one; 0 is asked first
    std::function<void(int)> chosen;
};

/// "0, asked first", "3"
QString rankText(int rank);

/// The ranks to choose from, the present one checked, and any other by typing. `owner`: over whose window that is
/// asked; it must outlive what `chosen` uses. Belongs to `parent`.
QMenu *makeRankMenu(const RankChoice &choice, QWidget *parent, QWidget *owner);

} // namespace Cordboard
