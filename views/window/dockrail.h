// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

class QDockWidget;
class QVBoxLayout;

namespace Cordboard {

class PanelHeader;
class RailLamp;
class Theme;

/// What stands in the place of a whole dock area in a narrow window: a lamp for each dock. A lamp opens its dock's content over the
/// middle of the window; Esc, the lamp again or another lamp closes it.
class DockRail final : public QWidget
{
    Q_OBJECT
public:
    explicit DockRail(const Theme &theme, QWidget *parent = nullptr);
    ~DockRail() override;

    /// `header` gives icon, count and colour of the lamp; `dock` stays where it is and is hidden by whoever shows the rail.
    void addDock(QDockWidget *dock, PanelHeader *header);
    /// The region that an open panel covers; must be a relative of the rail.
    void setCovered(QWidget *region) { m_covered = region; }

    /// Lends the dock's content to the place over the region, also of a dock without a lamp.
    void open(QDockWidget *dock);
    /// Gives it back; nothing is open then.
    void close();
    QDockWidget *opened() const { return m_opened; }
    QList<QDockWidget *> docks() const { return m_docks; }

signals:
    void openedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<QDockWidget *> m_docks;
    QHash<QDockWidget *, RailLamp *> m_lamps;
    QPointer<QWidget> m_covered;
    QPointer<QDockWidget> m_opened;
    QPointer<QWidget> m_title; ///< lent by the dock, nullptr: it has its own
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_sheet; ///< over the region, and its sibling: it may end before the rail
};

} // namespace Cordboard
