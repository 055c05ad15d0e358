// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/rowdelegate.h"

namespace Cordboard {

/// Where the parts of a queue row lie.
struct QueueRow
{
    QRect name;
    QRect levelIcon; ///< null for the calm levels
    QRect count;
    QRect agents;
    QRect longest;
    QRect service;
    QRect bar;
};
/// Pure geometry; texts already measured in pixels.
QueueRow layoutQueueRow(const QRect &row, const Theme &theme, AlarmLevel level, int nameWidth, int countWidth,
    int longestWidth, int serviceWidth);

/// Rows of queues: how many wait, how long, who is free.
class QueueRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit QueueRowDelegate(PanelList &list);

    static QString nameOf(const QModelIndex &index);
    static AlarmLevel levelOf(const QModelIndex &index, const QDateTime &now);
    /// "Main number, 2 waiting, longest 12 seconds, 1 of 2 agents free, service level 94 percent"
    static QString sentence(const QModelIndex &index, const QDateTime &now);

protected:
    void paintRow(const RowPaint &paint, const QModelIndex &index) const override;
};

} // namespace Cordboard
