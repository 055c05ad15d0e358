// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QWidget>

class QLabel;
class QMenuBar;

namespace Cordboard {

class KeyButton;
class LinkBanner;
class OwnStateButton;
class PersonTools;
class Theme;

/// Menus at the start; link, operator and clock at the end. A bad link takes all the room beside the menus, at the same
/// height, so that nothing below moves.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(OperatorDesk &desk, const Theme &theme, QMenuBar *menus, PersonTools &tools, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    OperatorDesk &m_desk;
    const Theme &m_theme;
    LinkBanner *m_banner;
    QWidget *m_calm;
    QLabel *m_linkIcon;
    QLabel *m_link;
    OwnStateButton *m_own;
    QLabel *m_time;
};

} // namespace Cordboard
