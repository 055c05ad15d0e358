// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watchapplication.h"

#include <QPaintEvent>

#include <utility>

namespace Cordboard::Bench {

void WatchApplication::watch(QWidget *widget, std::function<void(const QRegion &)> painted)
{
    m_widget = widget;
    m_painted = std::move(painted);
    m_region = {};
}

void WatchApplication::unwatch()
{
    m_widget.clear();
    m_painted = {};
}

bool WatchApplication::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Paint && receiver == m_widget)
        m_region += static_cast<QPaintEvent *>(event)->region();
    // Only what can lead to painting: an event loop inside another event would count as one long event.
    const bool paints = type == QEvent::UpdateRequest || type == QEvent::Expose || type == QEvent::Paint;
    m_depth += paints;
    const bool result = QApplication::notify(receiver, event);
    m_depth -= paints;
    if (paints && m_depth == 0 && !m_region.isEmpty() && m_painted) {
        const auto painted = m_painted; // it may unwatch
        painted(std::exchange(m_region, {}));
    }
    return result;
}

} // namespace Cordboard::Bench
