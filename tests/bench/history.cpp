// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/calldatabase.h"
#include "tests/bench/parts.h"
#include "tests/bench/rig.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double aimMs = 50;
constexpr int pageSize = 200;
constexpr int batch = 10'000;
const QDateTime firstCall({ 2015, 1, 1 }, { 8, 0 }, QTimeZone::UTC);

/// Ten years of a busy office: 50,000 callers of whom a few call often, 400 of ours, 30 queues.
Cdr benchCall(int number, int callers)
{
    static const QStringList firstNames { u"Maria"_s, u"Ole"_s, u"Jürgen"_s, u"Fatima"_s, u"Priya"_s, u"Sven"_s, u"Yuki"_s, u"Grace"_s,
        u"Anna"_s, u"Luca"_s, u"Mehmet"_s, u"Aoife"_s, u"Ines"_s, u"Peter"_s, u"Claire"_s, u"Marek"_s };
    static const QStringList lastNames { u"Lopez"_s, u"Jensen"_s, u"Müller"_s, u"El-Sayed"_s, u"Nair"_s, u"Albrecht"_s, u"Tanaka"_s, u"Okafor"_s,
        u"Bergmann"_s, u"Ferri"_s, u"Kaya"_s, u"Byrne"_s, u"Carvalho"_s, u"Vogel"_s, u"Dubois"_s, u"Nowak"_s, u"Whitfield"_s, u"Lindqvist"_s };
    const quint32 random = quint32(number) * 2654435761u;
    const int caller = int(random % 10 < 3 ? random % 200 : random % quint32(callers));
    const int person = int((random >> 8) % 400);
    Cdr cdr;
    cdr.id = { AccountId(u"head"_s), QString::number(number) };
    cdr.call = { AccountId(u"head"_s), u"c"_s + QString::number(number) };
    const bool out = random % 5 == 0;
    cdr.direction = out ? Direction::Outbound : Direction::Inbound;
    const QString name = firstNames[caller % firstNames.size()] + u' ' + lastNames[caller / 7 % lastNames.size()]
        + (caller % 3 == 0 ? u" Ltd %1"_s.arg(caller) : QString());
    const QString tel = u"+44 1632 %1"_s.arg(caller + 100'000);
    const QString ours = QString::number(1000 + person);
    const QString ourName = u"%1 %2"_s.arg(firstNames[person % firstNames.size()], lastNames[person / 3 % lastNames.size()]);
    cdr.callerNumber = out ? ours : tel;
    cdr.callerName = out ? ourName : name;
    cdr.calleeNumber = out ? tel : ours;
    cdr.calleeName = out ? name : ourName;
    cdr.did = u"+44 20 7946 %1"_s.arg(1000 + random % 20);
    cdr.queue = out ? QString() : u"Queue %1"_s.arg(random % 30);
    cdr.startedAt = firstCall.addSecs(qint64(number) * 300);
    if (random % 6 != 0)
        cdr.answeredAt = cdr.startedAt.addSecs(8);
    cdr.endedAt = cdr.startedAt.addSecs(60 + random % 600);
    cdr.disposition = random % 6 == 0 ? Disposition::Missed : Disposition::Answered;
    return cdr;
}

struct Question
{
    QString what;
    CallFilter filter;
};

/// What operators and supervisors look for; also what finds nothing, and what only very old calls match.
QList<Question> questions(int calls)
{
    const QDateTime end = firstCall.addSecs(qint64(calls) * 300);
    return { { u"all"_s, {} }, { u"one letter"_s, { .text = u"m"_s } }, { u"a name"_s, { .text = u"maria lopez"_s } },
        { u"two people's names"_s, { .text = u"yuki nowak grace"_s } }, { u"umlaut"_s, { .text = u"mueller"_s } },
        { u"fragment of a number"_s, { .text = u"3210"_s } }, { u"start of every number"_s, { .text = u"44"_s } },
        { u"nobody"_s, { .text = u"zeppelin"_s } }, { u"a number"_s, { .number = u"01632 100123"_s } },
        { u"a caller with a person"_s, { .number = u"+44 1632 100007"_s, .person = u"1042"_s } },
        { u"a queue, missed"_s, { .queue = u"Queue 7"_s, .onlyMissed = true } }, { u"outbound in a week"_s, { .from = end.addDays(-7), .directions = { Direction::Outbound } } },
        { u"a name, long ago"_s, { .text = u"ferri"_s, .to = firstCall.addDays(30) } },
        { u"all at once"_s, { .text = u"anna 1632"_s, .from = firstCall.addDays(100), .to = end.addDays(-100), .queue = u"Queue 3"_s, .onlyMissed = true } } };
}

double elapsedMs(qint64 start)
{
    return double(steadyNow() - start) / 1e6;
}

Row timedRow(const QString &what, const QList<double> &times, const QString &beside)
{
    const double half = percentile(times, 50);
    const double most = percentile(times, 99);
    return { u"history"_s, what, u"50th %1, 99th %2"_s.arg(milliseconds(half), milliseconds(most)), beside, u"99th < 50 ms"_s, most < aimMs,
        { { u"p50"_s, half }, { u"p99"_s, most }, { u"samples"_s, times.size() } } };
}

} // namespace

Rows measureHistory(const Settings &settings)
{
    const int calls = settings.quick ? 5'000 : 1'000'000;
    const int callers = settings.quick ? 1'000 : 50'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"calls.db"_s);
    qint64 start = steadyNow();
    {
        CallDatabase database(path, u"bench-write"_s);
        database.open();
        for (int i = 0; i < calls; i += batch) {
            QList<Cdr> cdrs;
            for (int k = i; k < std::min(calls, i + batch); ++k)
                cdrs.append(benchCall(k, callers));
            database.upsert(cdrs);
        }
        if (database.problem() != StoreProblem::None)
            giveUp(u"the call store cannot be written: "_s + database.problemDetail());
    }
    const double written = elapsedMs(start);

    const std::optional<qint64> memoryBefore = residentKiB();
    start = steadyNow();
    CallDatabase database(path, u"bench-read"_s);
    database.open();
    const double opened = elapsedMs(start);
    const std::optional<qint64> memory = residentKiB();

    Rows rows { { u"history"_s, u"Writing %1 calls into an empty store"_s.arg(count(calls)), milliseconds(written),
                    u"%1 calls/s"_s.arg(count(calls / written * 1000)), QString(), {}, { { u"ms"_s, written } } },
        { u"history"_s, u"Opening a store of %1 calls"_s.arg(count(calls)), milliseconds(opened),
            memory && memoryBefore ? u"%1 MiB more memory"_s.arg((*memory - *memoryBefore) / 1024) : QString(), QString(), {}, { { u"ms"_s, opened } } } };

    QList<double> first;
    QList<double> next;
    double slowest = 0;
    QString slowestName;
    for (int run = 0; run < settings.runs * 2; ++run) {
        for (const Question &question : questions(calls)) {
            start = steadyNow();
            const CallPage page = database.page({ .filter = question.filter, .limit = pageSize });
            first.append(elapsedMs(start));
            if (first.last() > slowest) {
                slowest = first.last();
                slowestName = question.what;
            }
            if (!page.more)
                continue;
            start = steadyNow();
            database.page({ .filter = question.filter, .before = page.rows.last().row, .limit = pageSize });
            next.append(elapsedMs(start));
        }
    }
    rows.append(timedRow(u"Filtering %1 calls: first page and the count of all, %2 kinds of questions"_s.arg(count(calls)).arg(questions(calls).size()), first,
        u"slowest: %1, %2"_s.arg(slowestName, milliseconds(slowest))));
    rows.append(timedRow(u"Next page of %1 rows among %2 calls"_s.arg(pageSize).arg(count(calls)), next, u"%1 pages"_s.arg(next.size())));

    QList<double> facts;
    for (int i = 0; i < 40; ++i) {
        start = steadyNow();
        database.caller(u"+44 1632 %1"_s.arg(100'000 + i * 37), firstCall.addSecs(qint64(calls) * 300));
        facts.append(elapsedMs(start));
    }
    rows.append(timedRow(u"All about a caller among %1 calls"_s.arg(count(calls)), facts, u"%1 callers"_s.arg(facts.size())));
    return rows;
}

} // namespace Cordboard::Bench
