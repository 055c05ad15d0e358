// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/callpageview.h"

class QComboBox;

namespace Cordboard {

class KeyButton;
class MissedDesk;
class PillTabBar;

/// Who called and reached nobody, over all queues, grouped by caller; open until somebody has talked to him.
class MissedDeskView final : public CallPageView
{
    Q_OBJECT
public:
    /// Both must outlive it.
    MissedDeskView(MissedDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    PillTabBar *pills() const { return m_pills; }
    QComboBox *spans() const { return m_spans; }

signals:
    /// The calls of this number, please.
    void historyRequested(const QString &number);

protected:
    void showChosen() override;

private:
    void showCounts();
    void dial(int row);
    CellLook lookOf(const QModelIndex &index) const;

    MissedDesk &m_desk;
    PillTabBar *m_pills;
    QComboBox *m_spans;
    KeyButton *m_history;
    KeyButton *m_settle;
    KeyButton *m_callBack;
};

} // namespace Cordboard
