// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/handedover.h"
#include "views/panels/rowdelegate.h"
#include "views/panels/rowtime.h"

#include <QPointer>

class QAction;

namespace Cordboard {

class OperatorDesk;

/// Where the parts of a handed-over row lie.
struct HandedRow
{
    QRect caller;
    QRect arrow;
    QRect target;
    QRect levelIcon; ///< null for the calm levels
    QRect time;
    QRect stageIcon;
    QRect stage;
    QRect story;
    QRect button; ///< null without one
    QRect bar;
};
/// Pure geometry; texts already measured in pixels. Caller and target share what room there is.
HandedRow layoutHandedRow(
    const QRect &row, const Theme &theme, AlarmLevel level, int callerWidth, int targetWidth, int timeWidth, int buttonWidth);

/// Rows of calls on their way to somebody, each with the one button that gets it back.
class HandedRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    enum Button { NoButton, BringBackButton, FetchButton };

    HandedRowDelegate(PanelList &list, OperatorDesk &desk, QAction *bringBack, QAction *fetchBack);

    int buttonAt(const QModelIndex &index, const QRect &item, const QPoint &position) const override;
    /// Which button the row shows now.
    Button buttonOf(const QModelIndex &index) const;
    AlarmLevel levelOf(const QModelIndex &index, const QDateTime &now) const;
    /// "Ms Laurent to Priya Nair, No answer at 231, came back, 1 minute, 3rd try: Anna, Sales"
    QString sentence(const QModelIndex &index, const QDateTime &now) const;

protected:
    void paintRow(const RowPaint &paint, const QModelIndex &index) const override;
    bool isStale(const QModelIndex &index) const override;

private:
    RowButton lookOf(const QModelIndex &index, Button button) const;
    HandedRow layoutOf(const QModelIndex &index, const QRect &row, const RowTime &time, AlarmLevel level) const;
    QDateTime staleSince(const QModelIndex &index) const;
    RowTime timeOf(const QModelIndex &index, const QDateTime &now) const;
    QString stageTextOf(const QModelIndex &index) const;
    QString storyOf(const QModelIndex &index, const QDateTime &now) const;

    OperatorDesk &m_desk;
    QPointer<QAction> m_bringBack;
    QPointer<QAction> m_fetchBack;
};

} // namespace Cordboard
