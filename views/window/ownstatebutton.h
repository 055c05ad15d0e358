// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QToolButton>

namespace Cordboard {

class PersonTools;
class Theme;

/// Who sits here, and in which state: a menu changes it.
class OwnStateButton final : public QToolButton
{
    Q_OBJECT
public:
    OwnStateButton(OperatorDesk &desk, PersonTools &tools, const Theme &theme, QWidget *parent = nullptr);

    void refresh();

private:
    OperatorDesk &m_desk;
    const Theme &m_theme;
};

} // namespace Cordboard
