// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/rowdelegate.h"

namespace Cordboard {

class MissedCalls;

/// Where the parts of a history row lie.
struct HistoryRow
{
    QRect icon;
    QRect name;
    QRect mark; ///< the triangle of a call that waits for a call back; null without one
    QRect when;
    QRect detail;
    QRect length;
    QRect button; ///< null without one
};
/// Pure geometry; texts already measured in pixels.
HistoryRow layoutHistoryRow(const QRect &row, const Theme &theme, int nameWidth, bool mark, int whenWidth, int lengthWidth,
    int buttonWidth);

/// Rows of finished calls.
class HistoryRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    enum Button { NoButton, CallBackButton };

    /// `missed` must outlive it.
    HistoryRowDelegate(PanelList &list, const MissedCalls &missed);

    int buttonAt(const QModelIndex &index, const QRect &item, const QPoint &position) const override;
    /// Missed, and nobody has talked to that number since.
    bool isOpen(const QModelIndex &index) const;
    /// "Missed", "In", "Out", "Internal", "Voicemail"
    static QString kindOf(const QModelIndex &index);
    /// The time today, else the date.
    static QString whenOf(const QModelIndex &index, const QDateTime &now);
    /// "Missed, Ms Tanaka, on Sales line, 09:12, not called back"
    QString sentence(const QModelIndex &index, const QDateTime &now) const;

protected:
    void paintRow(const RowPaint &paint, const QModelIndex &index) const override;
    bool isStale(const QModelIndex &index) const override;

private:
    struct Texts;
    Texts textsOf(const QModelIndex &index, const QDateTime &now) const;
    HistoryRow layoutOf(const Texts &texts, const QRect &row) const;
    RowButton callBack() const;

    const MissedCalls &m_missed;
};

} // namespace Cordboard
