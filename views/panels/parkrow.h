// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/callerwishes.h"
#include "views/panels/rowdelegate.h"

namespace Cordboard {

/// Where the parts of a park slot lie.
struct ParkRow
{
    QRect number;
    QRect name;
    QRect detail;
    QRect time;
    QRect bar; ///< along the bottom edge
};
/// Pure geometry; texts already measured in pixels.
ParkRow layoutParkRow(const QRect &row, const Theme &theme, int numberWidth, int nameWidth, int timeWidth);

/// Rows of park slots: a slot is always there, taken or free.
class ParkRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    static constexpr int SoonSeconds = 20; ///< before it rings back, a slot turns amber

    /// `wishes` must outlive it.
    ParkRowDelegate(PanelList &list, const CallerWishes &wishes);

    /// Late when the parked call rings back soon.
    static AlarmLevel levelOf(const QModelIndex &index, const QDateTime &now);
    static QString nameOf(const QModelIndex &index);
    /// "for Marek Nowak", "by Priya Nair", "rings back in 0:08"
    static QString detailOf(const QModelIndex &index, const CallerWishes &wishes, const QDateTime &now, bool stale);
    /// "Slot 701, Mr Whitlock, for Marek Nowak, 41 seconds"
    static QString sentence(const QModelIndex &index, const CallerWishes &wishes, const QDateTime &now);

protected:
    void paintRow(const RowPaint &paint, const QModelIndex &index) const override;

private:
    void paintFree(const RowPaint &paint, const QString &number) const;

    const CallerWishes &m_wishes;
};

} // namespace Cordboard
