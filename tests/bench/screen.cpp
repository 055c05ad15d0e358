// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screen.h"

#include "tests/bench/watchapplication.h"

#include <QApplication>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

Screen::Screen(Rig &rig)
    : m_waiting(&rig.board())
    , m_desk(rig.board(), m_waiting, rig.clock())
    , m_window(m_desk, m_waiting, themed(), m_settings)
    , m_grid(m_window.findChild<PeopleGrid *>(u"peopleGrid"_s))
    , m_box(m_window.findChild<QLineEdit *>(u"searchBox"_s))
{
    if (!m_grid || !m_box)
        giveUp(u"the window has no people or no search box"_s);
    m_window.resize(1440, 900);
}

Theme &Screen::themed()
{
    // As in the program: before the first widget is made.
    m_theme.apply(*qApp);
    return m_theme;
}

void Screen::waitFor(int people)
{
    runUntil(u"a picture of all people"_s, [&] { return grid().model()->rowCount() >= people && visibleCards() > 0; },
        [&](const std::function<void()> &check) {
            WatchApplication::self()->watch(grid().viewport(), [check](const QRegion &) { check(); });
        });
    WatchApplication::self()->unwatch();
}

int Screen::visibleCards()
{
    const QRect sight = grid().viewport()->rect();
    const QAbstractItemModel *model = grid().model();
    int visible = 0;
    while (visible < model->rowCount() && sight.contains(grid().visualRect(model->index(visible, 0))))
        ++visible;
    return visible;
}

} // namespace Cordboard::Bench
