// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Cordboard {

class MissedCalls;
class PanelHeader;
class Theme;

/// One line: how many calls nobody took today, and how many of them nobody has called back. Opens the history.
class MissedPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `missed` must outlive it.
    MissedPanel(const MissedCalls &missed, const Theme &theme, QWidget *parent = nullptr);

    PanelHeader *header() const { return m_header; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Clicked, or Space: show the history with the missed calls only.
    void historyRequested();
    void textTyped(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    const MissedCalls &m_missed;
    PanelHeader *m_header;
    QWidget *m_ring;
};

} // namespace Cordboard
