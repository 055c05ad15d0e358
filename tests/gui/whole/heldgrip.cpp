// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/whole/heldgrip.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTimer>

namespace Cordboard {

using namespace Qt::StringLiterals;

bool HeldGrip::run(const std::function<bool()> &arrived, const std::function<void()> &look) const
{
    constexpr int patience = 30'000;
    QStringList steps { u"mousemove"_s, QString::number(from.x()), QString::number(from.y()) };
    if (!key.isEmpty())
        steps << u"keydown"_s << key;
    steps << u"mousedown"_s << QString::number(button);
    // The pauses are the hand's own: the X server would fold faster moves into one. The last steps are small ones over
    // the target.
    constexpr int count = 10;
    for (int i = 1; i <= count; ++i) {
        const QPoint p = from + (to - from) * i / count;
        steps << u"mousemove"_s << QString::number(p.x()) << QString::number(p.y()) << u"sleep"_s << u"0.03"_s;
    }
    for (const int shake : { 2, 0 })
        steps << u"mousemove"_s << QString::number(to.x() + shake) << QString::number(to.y()) << u"sleep"_s
              << u"0.05"_s;
    QStringList end { u"mouseup"_s, QString::number(button) };
    if (!key.isEmpty())
        end << u"keyup"_s << key;

    // The drag turns an event loop of its own inside ours, so that what happens in its middle is done by a timer.
    QProcess press;
    QProcess release;
    QElapsedTimer since;
    since.start();
    bool there = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        const bool pressed = press.state() == QProcess::NotRunning;
        if (!pressed || (!arrived() && since.elapsed() < patience))
            return;
        watch.stop();
        there = arrived();
        if (there)
            look();
        release.start(u"xdotool"_s, end);
    });
    press.start(u"xdotool"_s, steps);
    watch.start(30);
    const bool finished =
        QTest::qWaitFor([&] { return !watch.isActive() && release.state() == QProcess::NotRunning; }, 3 * patience);
    return there && finished && release.exitStatus() == QProcess::NormalExit && release.exitCode() == 0;
}

} // namespace Cordboard
