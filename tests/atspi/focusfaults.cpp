// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/focusfaults.h"

#include "tests/atspi/scene.h"

#include <QSet>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 24; ///< WCAG 2.2, 2.5.8

bool isCell(const SeenThing &thing)
{
    return thing.role == "cell"_L1 || thing.role == "tree item"_L1;
}

bool hasRole(const SeenThing &thing)
{
    // What Qt says of a widget that it knows nothing about; screen readers pass over it.
    return !thing.role.isEmpty() && thing.role != "filler"_L1 && thing.role != "unknown"_L1
        && !thing.role.startsWith("invalid"_L1);
}

} // namespace

QStringList focusFaults(const Accessible &window, int least)
{
    const QList<SeenThing> things =
        Scene(window).all([](const SeenThing &thing) { return thing.has(Accessible::Focusable); });
    QList<QDBusPendingCall> asked;
    for (const SeenThing &thing : things)
        asked.append(thing.object.extentsAsked());
    QList<QRect> places;
    QSet<int> namedRows; ///< where they begin on the screen
    for (qsizetype i = 0; i < things.size(); ++i) {
        places.append(Accessible::extentsIn(asked.at(i)));
        if (isCell(things.at(i)) && !things.at(i).name.isEmpty())
            namedRows.insert(places.constLast().y());
    }
    QStringList faults;
    for (qsizetype i = 0; i < things.size(); ++i) {
        const SeenThing &thing = things.at(i);
        const QRect place = places.at(i);
        const QString what = u"%1 '%2' %3"_s.arg(thing.role, thing.name, thing.object.path());
        // An empty cell is told by its column and its row, which another cell names.
        if (thing.name.isEmpty() && !(isCell(thing) && namedRows.contains(place.y())))
            faults.append(u"no name: "_s + what);
        if (!hasRole(thing))
            faults.append(u"no role: "_s + what);
        // A text that can be selected is no target; what has no place is a tab that Qt tells of although it is hidden.
        const bool isTarget = thing.role != "label"_L1 && !place.isEmpty();
        if (isTarget && (place.width() < leastTarget || place.height() < leastTarget))
            faults.append(u"%1x%2: %3"_s.arg(place.width()).arg(place.height()).arg(what));
    }
    if (things.size() < least)
        faults.append(u"only %1 things can have the focus"_s.arg(things.size()));
    return faults;
}

} // namespace Cordboard
