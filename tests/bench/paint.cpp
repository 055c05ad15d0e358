// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changebatcher.h"
#include "models/extensionmodel.h"
#include "tests/bench/parts.h"
#include "tests/bench/rig.h"
#include "tests/bench/screen.h"
#include "tests/bench/watchapplication.h"
#include "views/people/peoplerows.h"

#include <QDateTime>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Follows every change of a person in sight from the frame to the picture.
class Tracer final : public QObject
{
public:
    Tracer(Rig &rig, Screen &screen, int visible)
        : m_rig(rig)
        , m_screen(screen)
    {
        const auto *rows = static_cast<PeopleRows *>(screen.grid().model());
        for (int row = 0; row < visible; ++row)
            if (const ExtensionId id = rows->extensionAt(row); !id.isEmpty())
                m_rects.insert(id, screen.grid().visualRect(rows->index(row, 0)));
        connect(&rig.backend(), &PbxBackend::changed, this, &Tracer::onChanged);
        WatchApplication::self()->watch(screen.grid().viewport(), [this](const QRegion &region) { onPainted(region); });
    }
    ~Tracer() override { WatchApplication::self()->unwatch(); }

    const Latencies &fromReceipt() const { return m_fromReceipt; }
    const QList<double> &fromSending() const { return m_fromSending; }
    qsizetype unpainted() const { return m_waiting.size(); }

private:
    struct Event
    {
        ExtensionId id;
        QDateTime sent; ///< the PBX's own time stamp, whole milliseconds
        qint64 received;
        std::optional<qint64> stolen; ///< by then
    };

    void onChanged(const QList<Change> &changes)
    {
        // Told while the frame is handled, a few microseconds after it was read.
        for (const Change &change : changes)
            if (const auto *upsert = std::get_if<Upserted<Extension>>(&change))
                onPerson(upsert->value);
    }
    void onPerson(const Extension &person)
    {
        // Only what looks different: nothing is painted for the rest.
        if (!m_rects.contains(person.id) || m_state.value(person.id, LineState::Idle) == person.state)
            return;
        m_state.insert(person.id, person.state);
        m_waiting.append({ person.id, person.stateSince, steadyNow(), stolenTicks() });
    }
    void onPainted(const QRegion &region)
    {
        const qint64 now = steadyNow();
        const QDateTime wall = QDateTime::currentDateTimeUtc();
        m_waiting.removeIf([&](const Event &event) {
            // A picture of the row before the change does not count.
            const Extension *row = m_rig.board().extension(event.id);
            if (!row || row->stateSince < event.sent || !region.intersects(m_rects.value(event.id)))
                return false;
            m_fromReceipt.add(double(now - event.received) / 1e6, event.stolen);
            m_fromSending.append(double(event.sent.msecsTo(wall)));
            return true;
        });
    }

    Rig &m_rig;
    Screen &m_screen;
    QHash<ExtensionId, QRect> m_rects;
    QHash<ExtensionId, LineState> m_state;
    QList<Event> m_waiting;
    Latencies m_fromReceipt;
    QList<double> m_fromSending;
};

Row latency(const QString &what, const QList<double> &times, double aimMs, const QString &aim)
{
    const double half = percentile(times, 50);
    const double most = percentile(times, 99);
    Row row { u"paint"_s, what, u"50th %1, 99th %2"_s.arg(milliseconds(half), milliseconds(most)), u"%1 changes in sight"_s.arg(times.size()), aim };
    if (!aim.isEmpty())
        row.met = most <= aimMs;
    row.numbers = { { u"p50"_s, half }, { u"p99"_s, most }, { u"samples"_s, times.size() } };
    return row;
}

} // namespace

Rows measurePaint(const Settings &settings)
{
    const int people = settings.quick ? 500 : 10'000;
    constexpr int rate = 1'000;
    const int seconds = settings.quick ? 1 : 20;
    const ServerProcess server(people);
    Rig rig;
    Screen screen(rig);
    screen.window().show();
    rig.open(server.port());
    rig.waitOnline();
    screen.waitFor(people);

    const int visible = screen.visibleCards();
    const Tracer tracer(rig, screen, visible);
    // A tenth of the calls where they can be seen: a fair share of ten thousand would be one change in a second or two.
    constexpr int callsAtOnce = 200;
    constexpr int visiblePercent = 10;
    rig.prepareStream(rate * seconds, rate, callsAtOnce, visible, visiblePercent);
    const double cpu = cpuSeconds();
    const qint64 start = steadyNow();
    rig.runStream();
    const double load = (cpuSeconds() - cpu) / (double(steadyNow() - start) / 1e9);

    if (tracer.fromReceipt().all().size() < rate * seconds / 100)
        giveUp(u"hardly anything was painted"_s);
    constexpr double frame = 1000.0 / 60;
    const double aim = frame + ChangeBatcher::IntervalMs;
    const QString conditions = u"1,000 events/s, %1 extensions, %2 cards in sight"_s.arg(count(people)).arg(visible);
    Row work { u"paint"_s, u"Processor time meanwhile, all of it"_s, u"%1 % of one core"_s.arg(load * 100, 0, 'f', 1), {}, {} };
    work.numbers = { { u"load"_s, load } };
    const QString aimText = u"99th <= %1 (one 60 Hz frame + %2 ms batch interval)"_s.arg(milliseconds(aim)).arg(ChangeBatcher::IntervalMs);
    Rows rows { latency(u"Frame received to pixels painted, "_s + conditions, tracer.fromReceipt().all(), aim, aimText) };
    if (!tracer.fromReceipt().undisturbed().isEmpty())
        rows.append(latency(u"The same while the machine's host took no time away"_s, tracer.fromReceipt().undisturbed(), aim, aimText));
    rows.append(latency(u"From the moment the PBX sent it, clock in whole ms"_s, tracer.fromSending(), 0, {}));
    rows.append(work);
    return rows;
}

} // namespace Cordboard::Bench
