// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/indicator.h"

#include "views/theme/theme.h"

#include <QWidget>

namespace Cordboard {

void frameIndicator(const Theme &theme, QWidget *widget)
{
    const auto ink = [&theme, widget] {
        // Fusion draws these frames in the window colour made darker by this much, which vanishes on a dark card.
        constexpr int fusionDarkens = 140;
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Window, theme.color(Token::Edge).lighter(fusionDarkens));
        widget->setPalette(palette);
    };
    ink();
    QObject::connect(&theme, &Theme::changed, widget, ink);
}

} // namespace Cordboard
