// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/rowdelegate.h"

namespace Cordboard {

class Switchboard;

/// Where the parts of an agent's row lie.
struct AgentRow
{
    QRect icon;
    QRect name;
    QRect detail;
    QRect time;
};
/// Pure geometry; texts already measured in pixels.
AgentRow layoutAgentRow(const QRect &row, const Theme &theme, int nameWidth, int timeWidth);

/// Rows of agents, one for each queue that somebody serves.
class AgentRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int PauseLimitSeconds = 15 * 60; ///< a longer pause turns amber

    AgentRowDelegate(PanelList &list, const Switchboard &board);

    static QString iconOf(const QModelIndex &index);
    /// Late when a pause lasts too long.
    static AlarmLevel levelOf(const QModelIndex &index, const QDateTime &now);
    /// "Rank 3: asked when nobody with a lower rank is free"; empty: asked first, or not logged in.
    static QString rankOf(const QModelIndex &index);
    /// "Main number · Ole Jensen", "Paused: lunch", "Logged out"
    QString detailOf(const QModelIndex &index) const;
    /// "Anna Bergmann, Talking, Main number · Ole Jensen, 3 minutes"
    QString sentence(const QModelIndex &index, const QDateTime &now) const;

protected:
    void paintRow(const RowPaint &paint, const QModelIndex &index) const override;

private:
    const Switchboard &m_board;
};

} // namespace Cordboard
