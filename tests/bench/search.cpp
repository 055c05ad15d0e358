// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extensionmodel.h"
#include "models/people/personsearch.h"
#include "models/people/searchresultmodel.h"
#include "tests/bench/palstream.h"
#include "tests/bench/parts.h"
#include "tests/bench/rig.h"
#include "tests/bench/screen.h"
#include "tests/bench/watchapplication.h"

#include <QKeyEvent>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double aimMs = 5;

Row keystrokes(const QString &what, const QList<double> &times)
{
    const double half = percentile(times, 50);
    const double most = percentile(times, 99);
    return { u"search"_s, what, u"50th %1, 99th %2"_s.arg(milliseconds(half), milliseconds(most)), u"%1 keystrokes"_s.arg(times.size()),
        u"99th < 5 ms"_s, most < aimMs, { { u"p50"_s, half }, { u"p99"_s, most }, { u"samples"_s, times.size() } } };
}

/// What operators type: the start of a first name, of a last name, both in either order, digits in a number.
QStringList queries(int people, int number)
{
    QStringList list;
    for (int i = 0; i < number; ++i) {
        const BenchPerson person = benchPerson(int(qint64(i) * 7919 % people));
        const QString first = person.name.section(u' ', 0, 0);
        const QString last = person.name.section(u' ', 1).left(6);
        switch (i % 5) {
        case 0: list.append(first.left(4).toLower()); break;
        case 1: list.append(last.toLower()); break;
        case 2: list.append(first.left(3) + u' ' + last.left(4)); break;
        case 3: list.append(last.left(4) + u' ' + first.left(2)); break;
        case 4: list.append(person.number); break;
        }
    }
    return list;
}

double elapsedMs(qint64 start)
{
    return double(steadyNow() - start) / 1e6;
}

} // namespace

Rows measureSearch(const Settings &settings)
{
    const int people = settings.quick ? 1'000 : 50'000;
    const ServerProcess server(people);
    Rig rig;
    Screen screen(rig);
    PersonSearch search(rig.board().extensions(), rig.board().contacts());
    SearchResultModel results(&search);
    screen.window().show();
    rig.open(server.port());
    rig.waitOnline();
    screen.waitFor(people);
    results.setText(u"x"_s); // the index settles

    const QStringList texts = queries(people, settings.quick ? 5 : 200);
    Latencies found;
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const std::optional<qint64> stolen = stolenTicks();
            const qint64 start = steadyNow();
            results.setText(text.left(length));
            found.add(elapsedMs(start), stolen);
        }
        results.setText({});
    }

    QLineEdit &box = screen.searchBox();
    QWidget *list = screen.grid().viewport();
    Latencies shown;
    bool painted = false;
    WatchApplication::self()->watch(list, [&painted](const QRegion &) { painted = true; });
    const auto press = [&box](int key, const QString &text) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&box, &down);
    };
    for (const QString &text : texts) {
        for (QChar letter : text) {
            painted = false;
            const std::optional<qint64> stolen = stolenTicks();
            const qint64 start = steadyNow();
            press(letter.toUpper().unicode(), letter);
            // All that the key sets off, its painting too; where the list has stayed as it was it is painted for the comparison.
            QCoreApplication::processEvents();
            if (!painted)
                list->repaint();
            shown.add(elapsedMs(start), stolen);
        }
        box.clear();
        QCoreApplication::processEvents();
    }
    WatchApplication::self()->unwatch();
    Rows rows;
    const auto tell = [&rows, people](const QString &what, const Latencies &times) {
        rows.append(keystrokes(u"Search keystroke to the %1, %2 people"_s.arg(what, count(people)), times.all()));
        if (!times.undisturbed().isEmpty())
            rows.append(keystrokes(u"The same while the machine's host took no time away"_s, times.undisturbed()));
    };
    tell(u"found rows"_s, found);
    tell(u"list painted"_s, shown);
    return rows;
}

} // namespace Cordboard::Bench
