// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QToolButton>

class QMenu;

namespace Cordboard {

class Theme;

/// The switches of the PBX (day and night service and the like) in the top bar: shows the first one's choice, its menu sets them all.
/// Not there where the PBX has none.
class FlowButton final : public QToolButton
{
    Q_OBJECT
public:
    FlowButton(OperatorDesk &desk, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void fill(QMenu *menu);
    void set(const Flow &flow, const QString &value);

    OperatorDesk &m_desk;
    const Theme &m_theme;
};

/// A choice as the operator reads it; the PBX's own words for day and night are translated.
QString flowWord(const QString &value);

} // namespace Cordboard
