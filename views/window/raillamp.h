// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

namespace Cordboard {

class PanelHeader;
class Theme;

/// A panel's header where there is no room for the panel: its icon, count and colour, one below the other.
class RailLamp final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Follows `header`, which may end earlier; then the lamp stays dark.
    RailLamp(PanelHeader *header, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A drag has reached the lamp: whoever drags wants to see the panel.
    void reached();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    QPointer<PanelHeader> m_header;
    const Theme &m_theme;
};

} // namespace Cordboard
