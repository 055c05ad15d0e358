// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Cordboard {

class Theme;

/// Gives a check box, radio button or slider a frame that can be seen on a card in every theme.
void frameIndicator(const Theme &theme, QWidget *widget);

} // namespace Cordboard
