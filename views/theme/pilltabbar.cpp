// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/pilltabbar.h"

#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QCursor>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Cordboard {

namespace {

constexpr int pillHeight = 28;
constexpr int tabPadding = 10;
constexpr int leastPadding = 3;
constexpr int squarePadding = 4;
constexpr int tabGap = 5;
constexpr int between = 2;

} // namespace

PillTabBar::PillTabBar(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
    , m_padding(tabPadding)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        for (Pill &pill : m_pills)
            pill.measured.reset();
        // QTabBar measures its tabs again only when a tab changes.
        if (QTabBar::count() > 0)
            setTabText(0, tabText(0));
        fit();
        update();
    });
    connect(this, &QTabBar::currentChanged, this, &PillTabBar::fit);
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) { m_pills.move(from, to); });
}

int PillTabBar::addPill(const QString &text, const QString &iconName, const QString &toolTip)
{
    const int index = addTab(text);
    m_pills[index].iconName = iconName;
    setTabToolTip(index, toolTip);
    if (text.isEmpty())
        setAccessibleTabName(index, toolTip);
    setTabText(index, text);
    return index;
}

void PillTabBar::setCount(int index, std::optional<int> count)
{
    if (index < 0 || index >= m_pills.size() || m_pills.at(index).count == count)
        return;
    m_pills[index].count = count;
    setAccessibleTabName(index, count ? tabText(index) + u' ' + countText(index) : QString());
    setTabText(index, tabText(index));
    fitSoon();
}

std::optional<int> PillTabBar::count(int index) const
{
    return m_pills.value(index).count;
}

void PillTabBar::tabInserted(int index)
{
    m_pills.insert(index, Pill {});
    QTabBar::tabInserted(index);
    fitSoon();
}

void PillTabBar::tabRemoved(int index)
{
    m_pills.removeAt(index);
    QTabBar::tabRemoved(index);
    fitSoon();
}

QString PillTabBar::countText(int index) const
{
    const std::optional<int> count = m_pills.value(index).count;
    return count ? locale().toString(*count) : QString();
}

void PillTabBar::setLeavesOut(bool leavesOut)
{
    m_leavesOut = leavesOut;
    fit();
}

void PillTabBar::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

void PillTabBar::fitSoon()
{
    if (std::exchange(m_fitIsDue, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_fitIsDue = false;
        fit();
    }, Qt::QueuedConnection);
}

void PillTabBar::fit()
{
    if (m_fitting || width() <= 0 || QTabBar::count() == 0)
        return;
    m_fitting = true;
    const auto total = [this](int inside) {
        int sum = 0;
        for (int index = 0; index < QTabBar::count(); ++index)
            sum += widthWith(inside, index);
        return sum;
    };
    // Closer together first; where that is not enough, they keep their air and the last ones wait.
    int inside = tabPadding;
    while (inside >= leastPadding && total(inside) > width())
        --inside;
    const bool all = inside >= leastPadding;
    if (!all)
        inside = tabPadding;
    int left = width() - widthWith(inside, currentIndex());
    bool room = true;
    bool changed = std::exchange(m_padding, inside) != inside;
    for (int index = 0; index < QTabBar::count(); ++index) {
        const bool current = index == currentIndex();
        if (!current)
            left -= widthWith(inside, index);
        room = room && left >= 0;
        const bool shown = current || all || !m_leavesOut || room;
        if (isTabVisible(index) == shown)
            continue;
        setTabVisible(index, shown);
        changed = true;
    }
    if (changed)
        setTabText(0, tabText(0)); // measures them again, and takes back what was scrolled
    m_fitting = false;
}

QSize PillTabBar::tabSizeHint(int index) const
{
    const int wanted = widthWith(m_padding, index);
    // The last one left is cut rather than scrolled.
    return { m_leavesOut && width() > 0 ? std::min(wanted, width()) : wanted, m_theme.px(pillHeight) };
}

int PillTabBar::widthWith(int padding, int index) const
{
    if (tabText(index).isEmpty())
        return m_theme.px(pillHeight) + between;
    const bool hasIcon = index < m_pills.size() && !m_pills.at(index).iconName.isEmpty();
    return textWidth(index) + 2 * padding + (hasIcon ? m_theme.px(16) + tabGap : 0) + between;
}

int PillTabBar::textWidth(int index) const
{
    const QString text = tabText(index);
    // The current tab is heavier; all are measured so, or choosing one would move its neighbours.
    const auto measure = [&] {
        const QString count = countText(index);
        const int word = QFontMetrics(m_theme.font(TypeRole::Strong)).horizontalAdvance(text);
        return count.isEmpty() ? word : word + tabGap + QFontMetrics(m_theme.tabularFont(TypeRole::Caption)).horizontalAdvance(count);
    };
    if (index >= m_pills.size())
        return measure(); // QTabBar asks before the tab is wholly in
    const Pill &pill = m_pills.at(index);
    if (!pill.measured || pill.measured->text != text || pill.measured->count != pill.count)
        pill.measured = { text, pill.count, measure() };
    return pill.measured->width;
}

QSize PillTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void PillTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int index = 0; index < QTabBar::count(); ++index)
        if (isTabVisible(index))
            paintPill(painter, index);
}

void PillTabBar::paintPill(QPainter &painter, int index) const
{
    const bool current = index == currentIndex();
    QRect box = tabRect(index);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    box.adjust(mirrored ? between : 0, 0, mirrored ? 0 : -between, 0);
    const int radius = m_theme.tokens().radius.control;
    if (current) {
        fillRounded(painter, box, radius, m_theme.color(Token::Card));
        strokeRounded(painter, box, radius, m_theme.color(m_theme.isContrast() ? Token::Edge : Token::Hair));
    }
    if (current && hasFocus())
        paintFocus(painter, box, m_theme, radius);
    else if (isTabEnabled(index) && !current && box.contains(mapFromGlobal(QCursor::pos())) && underMouse())
        strokeRounded(painter, box, radius, m_theme.color(Token::Edge));

    const Pill pill = m_pills.value(index);
    const QColor ink = m_theme.color(!isTabEnabled(index) ? Token::Text3 : current ? Token::Text : Token::Text2);
    const QString text = tabText(index);
    const int side = m_theme.px(text.isEmpty() ? pillHeight - 2 * squarePadding : 16);
    QRect content = text.isEmpty() ? QRect(box.center() - QPoint(side / 2, side / 2), QSize(side, side))
                                   : box.adjusted(m_padding, 0, -m_padding, 0);
    if (!pill.iconName.isEmpty()) {
        QRect icon(content.left(), box.top() + (box.height() - side) / 2, side, side);
        if (mirrored)
            icon.moveRight(content.right());
        drawIcon(painter, icon.topLeft(), m_theme, pill.iconName, ink, side);
        content.adjust(mirrored ? 0 : side + tabGap, 0, mirrored ? -(side + tabGap) : 0, 0);
    }
    if (text.isEmpty())
        return;
    const QFont font = m_theme.font(current ? TypeRole::Strong : TypeRole::Body);
    drawRuns(painter, content.adjusted(mirrored ? -1 : 0, 0, mirrored ? 0 : 1, 0),
        { { text, font, ink },
            { countText(index), m_theme.tabularFont(TypeRole::Caption), m_theme.color(Token::Text3) } },
        tabGap, layoutDirection());
}

} // namespace Cordboard
