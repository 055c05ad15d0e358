// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/morning/hand.h"

#include <QProcess>
#include <QSignalSpy>

namespace Cordboard {

using namespace Qt::StringLiterals;

bool Hand::run(const QStringList &arguments)
{
    QProcess xdotool;
    QSignalSpy finished(&xdotool, &QProcess::finished);
    xdotool.start(u"xdotool"_s, arguments);
    // The event loop turns meanwhile: the window takes the events as they come, and a drag has a loop of its own.
    return finished.wait(30'000) && xdotool.exitCode() == 0;
}

bool Hand::press(const QString &key)
{
    return run({ u"key"_s, u"--clearmodifiers"_s, key });
}

bool Hand::type(const QString &text)
{
    return run({ u"type"_s, u"--delay"_s, u"15"_s, text });
}

bool Hand::moveTo(const QPoint &global)
{
    return run({ u"mousemove"_s, u"--sync"_s, QString::number(global.x()), QString::number(global.y()) });
}

bool Hand::click(const QPoint &global, int button)
{
    return run({ u"mousemove"_s, QString::number(global.x()), QString::number(global.y()), u"click"_s, QString::number(button) });
}

bool Hand::drag(const QPoint &from, const QPoint &to)
{
    QStringList steps { u"mousemove"_s, QString::number(from.x()), QString::number(from.y()), u"mousedown"_s, u"1"_s };
    // The pauses are the hand's own: the X server would fold faster moves into one.
    constexpr int count = 12;
    for (int i = 1; i <= count; ++i) {
        const QPoint p = from + (to - from) * i / count;
        steps << u"mousemove"_s << QString::number(p.x()) << QString::number(p.y()) << u"sleep"_s << u"0.03"_s;
    }
    steps << u"sleep"_s << u"0.3"_s << u"mouseup"_s << u"1"_s;
    return run(steps);
}

} // namespace Cordboard
