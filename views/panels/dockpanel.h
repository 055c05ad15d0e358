// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "views/panels/panellist.h"
#include "views/theme/panelheader.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QVBoxLayout;

namespace Cordboard {

class DragSession;
class RowDelegate;
class Switchboard;
class Theme;

/// What the panels at the sides of the window share: a header that is the lamp, a list below it, and looking at both anew
/// when rows change, when the link does and once a second.
///
/// The header lies above the list until somebody gives it to QDockWidget::setTitleBarWidget().
class DockPanel : public QWidget
{
    Q_OBJECT
public:
    ~DockPanel() override;

    PanelHeader *header() const { return m_header; }
    PanelList *list() const { return m_list; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A letter or digit was typed in the list: it belongs to the search box.
    void textTyped(const QString &text);

protected:
    DockPanel(OperatorDesk &desk, const Theme &theme, const QString &title, const QString &iconName, QWidget *parent);

    OperatorDesk &desk() const { return m_desk; }
    Switchboard &board() const;
    const Theme &theme() const { return m_theme; }
    QDateTime now() const;
    /// Below the header; the list is in it already.
    QVBoxLayout *column() const { return m_column; }
    /// Shows these rows and follows their changes.
    void setRows(QAbstractItemModel *rows, RowDelegate *delegate);
    QAbstractItemModel *rows() const { return m_list->model(); }
    /// Soon, once for many changes.
    void scheduleRefresh();
    /// Some account's link is down: what is shown there is what was known last.
    bool isStale() const;
    /// When the account that is silent longest was last heard; invalid: none is, or it never was.
    QDateTime staleSince() const;
    /// The header while the link is down: the count with a question mark, and as of when. False: all is known.
    bool showStaleHeader(int count);

    /// Count, caption and level of the header from the rows; also once a second.
    virtual void refreshHeader() = 0;

    void paintEvent(QPaintEvent *event) override;

private:
    OperatorDesk &m_desk;
    const Theme &m_theme;
    PanelHeader *m_header;
    PanelList *m_list;
    QVBoxLayout *m_column;
    QTimer m_refresh;
};

} // namespace Cordboard
