// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blackbox/blackbox.h"
#include "models/people/departmentmodel.h"
#include "models/people/peoplefilter.h"
#include "models/people/personsearch.h"
#include "tests/bench/palstream.h"
#include "tests/bench/parts.h"
#include "tests/bench/rig.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QWebSocket>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double perSecond = 0; ///< by the clock on the wall
    double cpuMicroseconds = 0; ///< processor time an event
};

constexpr int callsAtOnce = 200;

Run timed(int events, const std::function<void()> &work)
{
    const double cpu = cpuSeconds();
    const qint64 start = steadyNow();
    work();
    const double seconds = double(steadyNow() - start) / 1e9;
    return { events / seconds, (cpuSeconds() - cpu) * 1e6 / events };
}

/// What no client can do without: the socket and the JSON parser.
class PlainClient
{
public:
    explicit PlainClient(quint16 port)
    {
        QObject::connect(&m_socket, &QWebSocket::connected, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QWebSocket::errorOccurred, &m_loop, [] { giveUp(u"no connection to the server"_s); });
        m_socket.open(QUrl(u"ws://127.0.0.1:%1/raw"_s.arg(port)));
        m_loop.exec();
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_loop, [this](const QString &text) {
            const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            const QString method = document["method"_L1].toString();
            m_events += method == "notify_status"_L1;
            const QJsonValue prepared = document["result"_L1]["events"_L1];
            if (prepared.isDouble())
                m_expected = prepared.toInt();
            if (prepared.isDouble() || method == "notify_voicemail"_L1)
                m_loop.quit();
        });
    }
    Run run(int events, int calls)
    {
        m_events = 0;
        m_expected = 0;
        request(u"bench.prepare"_s, { { u"count"_s, events }, { u"calls"_s, calls }, { u"marker"_s, 1 } });
        m_loop.exec();
        const Run result = timed(m_expected, [this] {
            request(u"bench.go"_s, {});
            m_loop.exec();
        });
        if (m_events != m_expected)
            giveUp(u"the stream was not complete"_s);
        return result;
    }

private:
    void request(const QString &method, const QJsonObject &params)
    {
        const QJsonObject o { { u"jsonrpc"_s, u"2.0"_s }, { u"id"_s, u"1"_s }, { u"method"_s, method }, { u"params"_s, params } };
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(o).toJson()));
    }

    QWebSocket m_socket;
    QEventLoop m_loop;
    int m_events = 0;
    int m_expected = 0;
};

Run realRun(Rig &rig, int events, int calls)
{
    const int prepared = rig.prepareStream(events, 0, calls);
    return timed(prepared, [&rig] { rig.runStream(); });
}

/// The same stream twice, one right after the other: what else the machine does, and how fast it happens to be, is alike.
struct Pair
{
    Run plain;
    Run real;
};

double of(const QList<Run> &runs, double Run::*member)
{
    QList<double> values;
    for (const Run &run : runs)
        values.append(run.*member);
    return median(values);
}

QString told(const QList<Run> &runs)
{
    return u"%1 events/s, %2 µs CPU each"_s.arg(count(of(runs, &Run::perSecond))).arg(of(runs, &Run::cpuMicroseconds), 0, 'f', 2);
}

Row beside(const QString &what, const QList<Pair> &pairs)
{
    QList<Run> real;
    QList<Run> plain;
    QList<double> ratios;
    QList<double> cpuRatios;
    for (const Pair &pair : pairs) {
        real.append(pair.real);
        plain.append(pair.plain);
        ratios.append(pair.real.perSecond / pair.plain.perSecond);
        // Time on the wall also holds what else the machine does; processor time does not.
        cpuRatios.append(pair.plain.cpuMicroseconds / pair.real.cpuMicroseconds);
    }
    const double ratio = median(ratios);
    const double cpuRatio = median(cpuRatios);
    constexpr double aim = 0.8;
    return { u"events"_s, what, told(real), u"only received and parsed: %1; ratio %2, by CPU %3"_s.arg(told(plain)).arg(ratio, 0, 'f', 2).arg(cpuRatio, 0, 'f', 2), u"ratio >= 0.8"_s, ratio >= aim,
        { { u"perSecond"_s, of(real, &Run::perSecond) }, { u"plainPerSecond"_s, of(plain, &Run::perSecond) }, { u"ratio"_s, ratio },
            { u"cpuRatio"_s, cpuRatio },
            { u"cpuMicroseconds"_s, of(real, &Run::cpuMicroseconds) }, { u"plainCpuMicroseconds"_s, of(plain, &Run::cpuMicroseconds) } } };
}

} // namespace

Rows measureEvents(const Settings &settings)
{
    const int people = settings.quick ? 500 : 10'000;
    const int events = settings.quick ? 2'000 : 60'000;
    const ServerProcess server(people);
    Rig bare;
    bare.open(server.port());
    bare.waitOnline();
    PlainClient client(server.port());
    const auto pairs = [&] {
        QList<Pair> all;
        for (int i = 0; i < settings.runs; ++i) {
            const Run plain = client.run(events, callsAtOnce);
            all.append({ plain, realRun(bare, events, callsAtOnce) });
        }
        return all;
    };
    const QList<Pair> rows = pairs();
    // What hangs on the rows in the program: filter and sorting, departments, the search.
    PeopleFilter filter(bare.board().extensions());
    DepartmentModel departments(bare.board().extensions());
    PersonSearch search(bare.board().extensions(), bare.board().contacts());
    const QList<Pair> screen = pairs();
    BlackBox box(bare.board(), bare.clock(), BlackBox::Limits());
    Account account;
    account.id = bare.account();
    box.attach(&bare.backend(), account, {});
    const QList<Pair> boxed = pairs();
    return { beside(u"Socket to model rows, %1 extensions"_s.arg(count(people)), rows),
        beside(u"The same with filter, departments and search on the rows"_s, screen),
        beside(u"And with the black box listening"_s, boxed) };
}

Rows measureScale(const Settings &settings)
{
    const QList<int> sizes = settings.quick ? QList<int> { 100, 500 } : QList<int> { 100, 1'000, 10'000, 50'000 };
    const int events = settings.quick ? 2'000 : 60'000;
    constexpr int calls = 25; // as many as a hundred extensions carry, so that all sizes do the same work
    Rows rows;
    double first = 0;
    for (int people : sizes) {
        const ServerProcess server(people);
        Rig rig;
        PeopleFilter filter(rig.board().extensions());
        DepartmentModel departments(rig.board().extensions());
        PersonSearch search(rig.board().extensions(), rig.board().contacts());
        rig.open(server.port());
        rig.waitOnline();
        realRun(rig, events / 4, calls); // warms up
        QList<Run> runs;
        for (int i = 0; i < settings.runs; ++i)
            runs.append(realRun(rig, events, calls));
        const double cost = of(runs, &Run::cpuMicroseconds);
        if (first == 0)
            first = cost;
        constexpr double flat = 1.5;
        const bool reference = people == sizes.first();
        Row row { u"scale"_s, u"Cost of an event, %1 extensions"_s.arg(count(people)), u"%1 µs CPU"_s.arg(cost, 0, 'f', 2),
            reference ? QString() : u"%1 times that of %2"_s.arg(cost / first, 0, 'f', 2).arg(count(sizes.first())),
            reference ? QString() : u"flat: at most 1.5 times"_s };
        if (!reference)
            row.met = cost / first <= flat;
        row.numbers = { { u"people"_s, people }, { u"cpuMicroseconds"_s, cost }, { u"perSecond"_s, of(runs, &Run::perSecond) } };
        rows.append(row);
    }
    return rows;
}

} // namespace Cordboard::Bench
