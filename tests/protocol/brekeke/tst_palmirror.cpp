// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmirror.h"
#include "backends/brekeke/palparser.h"
#include "tests/protocol/brekeke/changetext.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId account { u"office"_s };

PalDirectoryData office()
{
    PalDirectoryData data;
    for (const auto &[number, name] : { std::pair { u"1000"_s, u"Olga"_s }, std::pair { u"1001"_s, u"Alice"_s },
             std::pair { u"1002"_s, u"Bob"_s }, std::pair { u"1003"_s, u"Carol"_s }, std::pair { u"1004"_s, u"Dan"_s } }) {
        Extension person;
        person.id = { account, number };
        person.number = number;
        person.name = name;
        data.people.append(person);
    }
    Queue queue;
    queue.id = { account, u"6700"_s };
    queue.number = u"6700"_s;
    data.queues = { queue };
    data.agents = { { u"6700"_s, { u"1004"_s } } };
    data.parkNumbers = { u"71"_s };
    return data;
}

PalStatus status(const QString &user, int code, const QString &talker, const QString &room, const QString &other, qint64 time)
{
    PalStatus s;
    s.user = user;
    s.code = code;
    s.talker = talker;
    s.room = room;
    s.otherNumber = other;
    s.time = time;
    return s;
}

constexpr qint64 t0 = 1'700'000'000'000;

} // namespace

/// Transcripts of what a PBX says against the changes that must follow; see data/.
class PalMirrorTest : public QObject
{
    Q_OBJECT
private slots:
    void transcript_data();
    void transcript();
    void snapshotEqualsChanges();
    void timesAndNames();
    void sinceWhenDoesNotDependOnHowOftenWeTell();
    void earlyNotificationsAreMerged();
    void reconnectRemembersWhenCallsBegan();
    void bargeIsMarked();
    void endedCallsAreListed();
    void legNamedBeforeItMovedIsThereOnce();
    void strangerOfARoomThatComesBackIsAskedFor_data();
    void strangerOfARoomThatComesBackIsAskedFor();
    void hostileNumbersAreBounded();
};

void PalMirrorTest::transcript_data()
{
    QTest::addColumn<QString>("file");
    const QDir data(QStringLiteral(CORDBOARD_TEST_DATA));
    const QStringList files = data.entryList({ u"*.jsonl"_s });
    QVERIFY(files.size() >= 10);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << data.filePath(file);
}

void PalMirrorTest::transcript()
{
    QFETCH(const QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    PalMirror mirror(account);
    mirror.synchronize(office());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(t0 + 60'000, QTimeZone::UTC);
    int expectations = 0;
    for (int line = 1; !source.atEnd(); ++line) {
        QJsonParseError error;
        const QJsonObject o = QJsonDocument::fromJson(source.readLine(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        if (o.contains("frame"_L1) || o.contains("text"_L1)) {
            const QByteArray frame = o.contains("text"_L1) ? o.value("text"_L1).toString().toUtf8()
                                                           : QJsonDocument(o.value("frame"_L1).toObject()).toJson();
            for (const PalMessage &message : parsePalFrame(frame))
                mirror.apply(message, now);
        } else if (o.value("dir"_L1) == "answer"_L1) {
            mirror.applyInfo(o.value("room"_L1).toString(), parseTalkerInfo(o.value("result"_L1)), now);
        } else if (o.contains("expect"_L1)) {
            ++expectations;
            QStringList got;
            for (const Change &change : mirror.takeChanges())
                got.append(changeText(change));
            const QStringList expected = Pal::texts(o.value("expect"_L1));
            if (got != expected)
                qWarning().noquote() << file << "line" << line << "\n got     " << got << "\n expected" << expected;
            QCOMPARE(got, expected);
        }
    }
    QVERIFY(expectations > 0);
}

void PalMirrorTest::snapshotEqualsChanges()
{
    // Whoever applies the changes must hold what a new snapshot would say.
    PalMirror mirror(account);
    StateStore outside;
    outside.apply(mirror.synchronize(office()));
    mirror.apply(status(u"1001"_s, 1, u"1"_s, u"10"_s, u"5550100"_s, t0), {});
    mirror.apply(status(u"1001"_s, 14, u"1"_s, u"10"_s, u"5550100"_s, t0 + 5), {});
    mirror.apply(PalPark { u"71"_s, true, u"11"_s, u"9"_s, t0 }, {});
    mirror.apply(PalRegistered { u"1005"_s, true }, {});
    outside.apply(mirror.takeChanges());
    QCOMPARE(snapshotJson(outside), snapshotJson(mirror.state()));
    QCOMPARE(outside.table<Call>().size(), 2);
    QCOMPARE(outside.table<Extension>().size(), 6);
}

void PalMirrorTest::timesAndNames()
{
    PalMirror mirror(account);
    mirror.synchronize(office());
    mirror.apply(status(u"1001"_s, 1, u"1"_s, u"10"_s, u"1002"_s, t0), {});
    mirror.apply(status(u"1002"_s, 65, u"2"_s, u"10"_s, u"1001"_s, t0 + 10), {});
    mirror.apply(status(u"1002"_s, 2, u"2"_s, u"10"_s, u"1001"_s, t0 + 3000), {});
    mirror.apply(status(u"1001"_s, 14, u"1"_s, u"10"_s, u"1002"_s, t0 + 3001), {});
    mirror.apply(status(u"1001"_s, 35, u"1"_s, u"10"_s, u"1002"_s, t0 + 4000), {});
    mirror.takeChanges();
    const Call *call = mirror.state().find<Call>({ account, u"10"_s });
    QVERIFY(call);
    QCOMPARE(call->startedAt.toMSecsSinceEpoch(), t0);
    QCOMPARE(call->answeredAt.toMSecsSinceEpoch(), t0 + 3001);
    QCOMPARE(call->legs.first().name, u"Alice"_s);
    QCOMPARE(call->legs.first().since.toMSecsSinceEpoch(), t0 + 4000);
    QCOMPARE(call->legs.first().role, LegRole::Caller);
    QCOMPARE(call->legs.last().role, LegRole::Callee);
    const Extension *bob = mirror.state().find<Extension>({ account, u"1002"_s });
    QCOMPARE(bob->stateSince.toMSecsSinceEpoch(), t0 + 3000);
}

void PalMirrorTest::sinceWhenDoesNotDependOnHowOftenWeTell()
{
    const QList<PalStatus> events { status(u"1001"_s, 1, u"1"_s, u"10"_s, u"1002"_s, t0),
        status(u"1002"_s, 65, u"2"_s, u"10"_s, u"1001"_s, t0 + 10), status(u"1001"_s, -1, u"1"_s, u"10"_s, u"1002"_s, t0 + 20),
        status(u"1002"_s, -1, u"2"_s, u"10"_s, u"1001"_s, t0 + 20), status(u"1002"_s, 65, u"3"_s, u"11"_s, u"1003"_s, t0 + 30),
        status(u"1002"_s, 2, u"3"_s, u"11"_s, u"1003"_s, t0 + 40), status(u"1002"_s, 35, u"3"_s, u"11"_s, u"1003"_s, t0 + 50),
        status(u"1002"_s, 65, u"4"_s, u"12"_s, u"1001"_s, t0 + 60), status(u"1002"_s, -1, u"4"_s, u"12"_s, u"1001"_s, t0 + 70) };
    PalMirror often(account);
    PalMirror once(account);
    often.synchronize(office());
    once.synchronize(office());
    for (const PalStatus &event : events) {
        often.apply(event, {});
        often.takeChanges();
        once.apply(event, {});
    }
    StateStore outside;
    outside.apply(once.takeChanges());
    QCOMPARE(snapshotJson(often.state()), snapshotJson(once.state()));
    for (const QString &number : { u"1001"_s, u"1002"_s }) {
        const ExtensionId id(account, number);
        QCOMPARE(*once.state().find<Extension>(id), *often.state().find<Extension>(id));
        QVERIFY(outside.find<Extension>(id));
        QCOMPARE(outside.find<Extension>(id)->stateSince, often.state().find<Extension>(id)->stateSince);
    }
}

void PalMirrorTest::earlyNotificationsAreMerged()
{
    PalMirror mirror(account);
    mirror.apply(PalRegistered { u"1001"_s, true }, {});
    mirror.apply(PalVoicemail { u"1001"_s, 3, 1, 0, 0 }, {});
    mirror.apply(PalRegistered { u"1050"_s, false }, {});
    mirror.apply(status(u"1001"_s, 1, u"1"_s, u"10"_s, u"1002"_s, t0), {});
    QVERIFY(mirror.takeChanges().isEmpty());
    StateStore outside;
    outside.apply(mirror.synchronize(office()));
    const Extension *alice = outside.find<Extension>({ account, u"1001"_s });
    QCOMPARE(alice->name, u"Alice"_s);
    QCOMPARE(alice->registration, Registration::Registered);
    QCOMPARE(alice->voicemailNew, 3);
    QCOMPARE(alice->state, LineState::Calling);
    const Extension *unlisted = outside.find<Extension>({ account, u"1050"_s });
    QCOMPARE(unlisted->name, u"1050"_s);
    QCOMPARE(unlisted->state, LineState::Unavailable);
    // Both are ours: nobody is made up.
    QCOMPARE(outside.find<Call>({ account, u"10"_s })->legs.size(), 1);
}

void PalMirrorTest::reconnectRemembersWhenCallsBegan()
{
    PalMirror mirror(account);
    mirror.synchronize(office());
    mirror.apply(PalPark { u"71"_s, true, u"10"_s, u"9"_s, t0 }, {});
    mirror.apply(status(u"1001"_s, 1, u"1"_s, u"11"_s, u"1002"_s, t0), {});
    mirror.takeChanges();
    mirror.restart();
    mirror.apply(PalPark { u"71"_s, true, u"10"_s, u"9"_s, t0 + 5000 }, {});
    StateStore outside;
    outside.apply(mirror.synchronize(office()));
    QCOMPARE(outside.table<Call>().size(), 1);
    QCOMPARE(outside.find<Call>({ account, u"10"_s })->startedAt.toMSecsSinceEpoch(), t0);
    QCOMPARE(outside.find<Extension>({ account, u"1001"_s })->state, LineState::Idle);
}

void PalMirrorTest::bargeIsMarked()
{
    PalMirror mirror(account);
    mirror.synchronize(office());
    mirror.apply(status(u"1001"_s, 1, u"1"_s, u"10"_s, u"1002"_s, t0), {});
    mirror.apply(status(u"1002"_s, 2, u"2"_s, u"10"_s, u"1001"_s, t0 + 1), {});
    mirror.apply(status(u"1001"_s, 14, u"1"_s, u"10"_s, u"1002"_s, t0 + 1), {});
    mirror.rooms().expectMonitor(u"10"_s, u"1000"_s, BargeMode::Whisper);
    mirror.apply(status(u"1000"_s, 65, u"3"_s, u"10"_s, {}, t0 + 2), {});
    mirror.apply(status(u"1000"_s, 2, u"3"_s, u"10"_s, {}, t0 + 3), {});
    mirror.takeChanges();
    const Call *call = mirror.state().find<Call>({ account, u"10"_s });
    QCOMPARE(call->legs.size(), 3);
    QCOMPARE(call->legs.last().monitoring, BargeMode::Whisper);
    QCOMPARE(call->state, CallState::Talking); // who listens in is no party
}

void PalMirrorTest::endedCallsAreListed()
{
    PalMirror mirror(account);
    mirror.synchronize(office());
    for (int i = 0; i < 5; ++i) {
        const QString room = QString::number(100 + i);
        mirror.apply(status(u"1001"_s, 1, room + u'a', room, u"555010"_s + QString::number(i), t0 + i * 1000), {});
        mirror.apply(status(u"1001"_s, -1, room + u'a', room, {}, t0 + i * 1000 + 500), {});
    }
    mirror.takeChanges();
    CdrPage page = mirror.cdrs().page({ {}, {}, {}, 1, 2 });
    QCOMPARE(page.total, 5);
    QVERIFY(page.more);
    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(page.rows.first().calleeNumber, u"5550103"_s); // newest first
    QCOMPARE(page.rows.first().disposition, Disposition::Missed);
    QCOMPARE(page.rows.first().direction, Direction::Outbound);
    page = mirror.cdrs().page({ {}, {}, u"50104"_s, 0, 100 });
    QCOMPARE(page.rows.size(), 1);
    QVERIFY(!page.more);
}

void PalMirrorTest::legNamedBeforeItMovedIsThereOnce()
{
    PalMirror mirror(account);
    mirror.synchronize(office());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(t0 + 5, QTimeZone::UTC);
    mirror.apply(status(u"1001"_s, 1, u"1"_s, u"10"_s, u"5550100"_s, t0), now);
    // The answer names a leg whose own events still tell of another room; then they tell of this one, and of its end.
    mirror.applyInfo(u"10"_s, QList<PalStatus> { status(u"1002"_s, 14, u"7"_s, u"10"_s, {}, t0 + 5) }, now);
    mirror.apply(status(u"1002"_s, 1, u"7"_s, u"20"_s, u"1003"_s, t0 + 10), now);
    mirror.apply(status(u"1002"_s, 16, u"7"_s, u"10"_s, u"1001"_s, t0 + 20), now);
    mirror.takeChanges();
    const auto legs = [&mirror] {
        const Call *call = mirror.state().find<Call>({ account, u"10"_s });
        return call ? std::count_if(call->legs.cbegin(), call->legs.cend(), [](const Leg &leg) { return leg.id.local() == u"7"_s; }) : -1;
    };
    QCOMPARE(legs(), 1);
    mirror.apply(status(u"1002"_s, -1, u"7"_s, u"10"_s, u"1001"_s, t0 + 30), now);
    mirror.takeChanges();
    QCOMPARE(legs(), 0);
    QCOMPARE(mirror.state().find<Extension>({ account, u"1002"_s })->state, LineState::Idle);
}

void PalMirrorTest::strangerOfARoomThatComesBackIsAskedFor_data()
{
    QTest::addColumn<bool>("parked");
    QTest::newRow("another of ours takes it") << false;
    QTest::newRow("it is parked") << true;
}

void PalMirrorTest::strangerOfARoomThatComesBackIsAskedFor()
{
    QFETCH(bool, parked);
    PalMirror mirror(account);
    mirror.synchronize(office());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(t0 + 5, QTimeZone::UTC);
    // All of it before there was time to ask anything.
    mirror.apply(status(u"1001"_s, 65, u"1"_s, u"10"_s, u"5550100"_s, t0), now);
    mirror.apply(status(u"1001"_s, 2, u"1"_s, u"10"_s, u"5550100"_s, t0 + 1), now);
    mirror.apply(status(u"1001"_s, -1, u"1"_s, u"10"_s, u"5550100"_s, t0 + 2), now);
    if (parked)
        mirror.apply(PalPark { u"71"_s, true, u"10"_s, u"9"_s, t0 + 3 }, now);
    else
        mirror.apply(status(u"1002"_s, 65, u"2"_s, u"10"_s, u"5550100"_s, t0 + 3), now);
    QCOMPARE(mirror.rooms().takeToAsk(4), QStringList { u"10"_s });
    mirror.applyInfo(u"10"_s, QList<PalStatus> { status({}, 14, u"9"_s, u"10"_s, {}, t0 + 3) }, now);
    mirror.takeChanges();
    const Call *call = mirror.state().find<Call>({ account, u"10"_s });
    QVERIFY(call && std::any_of(call->legs.cbegin(), call->legs.cend(), [](const Leg &leg) { return leg.id.local() == u"9"_s; }));
    QVERIFY(std::none_of(call->legs.cbegin(), call->legs.cend(), [](const Leg &leg) { return leg.id.local().contains(u':'); }));
}

void PalMirrorTest::hostileNumbersAreBounded()
{
    PalMirror mirror(account);
    mirror.synchronize(office());
    for (int i = 0; i < 11'000; ++i)
        mirror.apply(PalPark { QString::number(i), true, QString::number(i), {}, t0 }, {});
    for (int i = 0; i < 300; ++i)
        mirror.apply(status(u"1001"_s, 1, u't' + QString::number(i), u"r"_s, QString::number(i), t0), {});
    mirror.takeChanges();
    QVERIFY(mirror.state().table<ParkSlot>().size() <= 10'000);
    QVERIFY(mirror.rooms().find(u"r"_s)->count(PalLeg::Source::Told) <= 200);
}

QTEST_GUILESS_MAIN(PalMirrorTest)
#include "tst_palmirror.moc"
