// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/targetstyle.h"

#include <QCheckBox>
#include <QStyleOption>

#include <algorithm>

namespace Cordboard {

namespace {

constexpr int leastTarget = 24;

} // namespace

TargetStyle::TargetStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

QRect TargetStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect part = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect: break;
    case SE_CheckBoxIndicator:
        // With a style sheet Qt does not ask for the click rectangle of a check box but joins those of mark and text,
        // so the mark's has to be high enough; it is drawn in the middle.
        if (qobject_cast<const QCheckBox *>(widget))
            break;
        return part;
    default: return part;
    }
    // As high as the widget, and no wider than mark and word: beside them nothing is meant.
    const QRect all = option->rect;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isAlone = button && button->text.isEmpty() && button->icon.isNull();
    const int width = isAlone ? std::min(std::max(part.width(), leastTarget), all.width()) : part.width();
    const int left = option->direction == Qt::LeftToRight ? part.left() : part.right() + 1 - width;
    return { left, all.top(), width, all.height() };
}

void TargetStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == PE_IndicatorCheckBox && qobject_cast<const QCheckBox *>(widget)) {
        QStyleOptionButton mark = *button;
        const QSize size(
            pixelMetric(PM_IndicatorWidth, option, widget), pixelMetric(PM_IndicatorHeight, option, widget));
        mark.rect = alignedRect(option->direction, Qt::AlignLeading | Qt::AlignVCenter, size, option->rect);
        QProxyStyle::drawPrimitive(element, &mark, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize TargetStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool isTarget = type == CT_CheckBox || type == CT_RadioButton || type == CT_Slider;
    return isTarget ? wanted.expandedTo({ leastTarget, leastTarget }) : wanted;
}

} // namespace Cordboard
