// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/dockpanel.h"
#include "views/panels/historykinds.h"

class QLabel;
class QLineEdit;

namespace Cordboard {

class HistoryProxy;
class HistoryRowDelegate;
class KeyButton;
class MissedCalls;
class PillTabBar;
class RowsProxy;

/// Finished calls of all accounts, newest first; older ones are fetched as one scrolls.
class HistoryPanel final : public DockPanel
{
    Q_OBJECT
public:
    static constexpr int FilterDelayMs = 300; ///< after the last letter, before the PBX is asked

    /// `missed` must outlive it.
    HistoryPanel(OperatorDesk &desk, const MissedCalls &missed, const Theme &theme, QWidget *parent = nullptr);

    HistoryKind kind() const { return m_kinds->kind(); }
    void setKind(HistoryKind kind);
    QLineEdit *filterBox() const { return m_filter; }
    KeyButton *retryButton() const { return m_retry; }
    /// The line below the list: what is being fetched, or why it cannot be.
    QString stateText() const;

signals:
    /// Call back button, Space or double click.
    void dialRequested(const QString &number, const QString &name);
    void menuRequested(const Cordboard::CdrId &cdr, const QPoint &globalPosition);

protected:
    void refreshHeader() override;

private:
    void buildFilter();
    void buildState();
    void applyFilter();
    void showState();
    void dial(const QModelIndex &row);

    HistoryProxy *m_history;
    HistoryKinds *m_kinds;
    RowsProxy *m_spoken;
    QLineEdit *m_filter = nullptr;
    PillTabBar *m_pills = nullptr;
    QLabel *m_state = nullptr;
    KeyButton *m_retry = nullptr;
    QTimer m_delay;
};

} // namespace Cordboard
