// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskmirror.h"
#include "tests/asterisk/likeness.h"
#include "tests/asterisk/scenes.h"
#include "tests/asterisk/sequences.h"
#include "tests/protocol/asterisk/transcript.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Asterisk tells one move in several events. What the console shows of it must not depend on how many of them came at once, nor on their order:
/// nobody vanishes between two bridges.
class TestAsteriskGrain : public QObject
{
    Q_OBJECT
private slots:
    void eachEvent_data();
    void eachEvent();
    void anyPieces_data() { eachEvent_data(); }
    void anyPieces();
    void anyOrder_data();
    void anyOrder();
    void staysWhereItIs();

private:
    struct Play
    {
        Play();
        void event(const QByteArray &lines);
        void tell() { sequences.hear(mirror.takeChanges()); }
        QStringList wordsOf(const QString &party) const;
        AsteriskMirror mirror { AccountId(u"t"_s) };
        AmiParser parser;
        Sequences sequences;
    };
    static QList<AmiMessage> recorded(const QString &scene);
};

namespace {

/// A channel's headers: number, state, id, Linkedid.
QByteArray channel(const QByteArray &number, int state, const QByteArray &id, const QByteArray &linkedid, const QByteArray &prefix = {})
{
    return prefix + "Channel: PJSIP/" + (number.startsWith("60") ? number : "trunk"_ba) + "-" + QByteArray(id).replace('.', '0') + '\n' + prefix
        + "ChannelState: " + QByteArray::number(state) + '\n' + prefix + "CallerIDNum: " + number + '\n' + prefix + "Uniqueid: " + id + '\n' + prefix
        + "Linkedid: " + linkedid;
}

QByteArray bridge(const char *event, const QByteArray &id, const QByteArray &who, const char *type = "basic")
{
    return "Event: "_ba + event + "\nBridgeUniqueid: " + id + "\nBridgeType: " + type + '\n' + who;
}

} // namespace

TestAsteriskGrain::Play::Play()
{
    parser.feed("Asterisk Call Manager/11.0.0\r\n");
    mirror.restart(AsteriskSettings(Account(), Secrets()));
    const auto take = [this](const QByteArray &lines, const auto &use) {
        for (const AmiMessage &m : framesOf(parser, QByteArray(lines).replace('\n', "\r\n") + "\r\n\r\n"))
            use(m);
    };
    for (const char *number : { "6001", "6002", "6003", "6004" })
        take("Event: ExtensionStatus\nExten: "_ba + number + "\nContext: internal\nHint: PJSIP/" + number + "\nStatus: 0",
            [this](const AmiMessage &m) { mirror.directory().apply(m, mirror.now()); });
    take("Event: QueueParams\nQueue: support\nCalls: 0", [this](const AmiMessage &m) { mirror.queues().apply(m, mirror.now()); });
    take("Event: Parkinglot\nName: default\nStartSpace: 701\nStopSpace: 705", [this](const AmiMessage &m) { mirror.rooms().addLot(m); });
    sequences.hear(mirror.synchronize());
    sequences.clear();
}

void TestAsteriskGrain::Play::event(const QByteArray &lines)
{
    for (const AmiMessage &m : framesOf(parser, QByteArray(lines).replace('\n', "\r\n") + "\r\n\r\n"))
        mirror.apply(m);
}

QStringList TestAsteriskGrain::Play::wordsOf(const QString &party) const
{
    return sequences.toJson().value("parties"_L1).toObject().value(party).toVariant().toStringList();
}

QList<AmiMessage> TestAsteriskGrain::recorded(const QString &scene)
{
    AmiParser parser;
    parser.feed("Asterisk Call Manager/11.0.0\r\n");
    QList<AmiMessage> events;
    for (const Transcript::Step &step : Transcript::read(QStringLiteral(CORDBOARD_ASTERISK_DATA "/moves.txt")).steps)
        if (step.note == scene)
            events += framesOf(parser, step.received);
    return events;
}

void TestAsteriskGrain::eachEvent_data()
{
    QTest::addColumn<QString>("scene");
    for (const Scene &scene : scenes())
        QTest::newRow(scene.name) << QString::fromLatin1(scene.name);
}

void TestAsteriskGrain::eachEvent()
{
    QFETCH(QString, scene);
    const QList<AmiMessage> events = recorded(scene);
    QVERIFY2(events.size() > 4, "was never recorded");
    Play play;
    for (const AmiMessage &event : events) {
        play.mirror.apply(event);
        play.tell();
    }
    const QStringList differences = Likeness().differences(scene, play.sequences.toJson());
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    QVERIFY(play.mirror.channels().callIds().isEmpty());
}

void TestAsteriskGrain::anyPieces()
{
    // Several events at once may hide a state that lasted for a moment only, and never show another.
    QFETCH(QString, scene);
    const QList<AmiMessage> events = recorded(scene);
    const QJsonObject fine = Likeness().recorded(scene);
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        Play play;
        for (const AmiMessage &event : events) {
            play.mirror.apply(event);
            if (random.bounded(4) == 0)
                play.tell();
        }
        play.tell();
        const QJsonObject found = play.sequences.toJson();
        for (const QString &kind : found.keys()) {
            const QJsonObject rows = found.value(kind).toObject();
            for (const QString &name : rows.keys()) {
                const QJsonArray all = fine.value(kind).toObject().value(name).toArray();
                qsizetype at = 0;
                for (const QJsonValue word : rows.value(name).toArray()) {
                    while (at < all.size() && all.at(at) != word)
                        ++at;
                    QVERIFY2(at++ < all.size(), qPrintable(u"seed %1, %2 %3: %4"_s.arg(seed).arg(kind, name, word.toString())));
                }
            }
        }
    }
}

void TestAsteriskGrain::anyOrder_data()
{
    QTest::addColumn<QList<QByteArray>>("before");
    QTest::addColumn<QList<QByteArray>>("move");
    QTest::addColumn<QList<std::pair<int, int>>>("inOrder"); // the first of each pair comes before the second
    QTest::addColumn<QStringList>("expected"); // what is shown of the caller while it happens
    using Orders = QList<std::pair<int, int>>;

    const QByteArray caller = channel("5550301", 6, "100.1", "100.1");
    const QByteArray me = channel("6001", 6, "100.2", "100.1");
    const QByteArray dev = channel("6004", 6, "105.3", "105.3");
    const QList<QByteArray> talking { "Event: Newchannel\n" + channel("5550301", 4, "100.1", "100.1"), "Event: Newchannel\n" + channel("6001", 0, "100.2", "100.1"),
        "Event: DialBegin\n" + channel("5550301", 4, "100.1", "100.1") + '\n' + channel("6001", 0, "100.2", "100.1", "Dest"), "Event: Newstate\n" + me,
        "Event: Newstate\n" + caller, "Event: DialEnd\n" + caller + '\n' + channel("6001", 6, "100.2", "100.1", "Dest"),
        bridge("BridgeEnter", "b1", me), bridge("BridgeEnter", "b1", caller) };
    const QByteArray parkee = "Parkinglot: default\nParkingSpace: 701\n" + channel("5550301", 6, "100.1", "100.1", "Parkee");
    const QList<QByteArray> intoSlot { bridge("BridgeLeave", "b1", caller), bridge("BridgeEnter", "p", caller, "holding"), "Event: ParkedCall\n" + parkee,
        bridge("BridgeLeave", "b1", me), "Event: Hangup\n" + me };
    const QList<QByteArray> parked = talking + intoSlot;

    QTest::newRow("park") << talking << intoSlot << Orders { { 3, 4 } } << QStringList { u"talking"_s, u"parked"_s };
    QTest::newRow("fetch")
        << parked + QList<QByteArray> { "Event: Newchannel\n" + channel("6004", 4, "105.3", "105.3"), "Event: Newstate\n" + dev }
        << QList<QByteArray> { "Event: UnParkedCall\n" + parkee, bridge("BridgeLeave", "p", caller, "holding"), bridge("BridgeEnter", "b2", caller),
               bridge("BridgeEnter", "b2", dev) }
        << Orders {} << QStringList { u"parked"_s, u"talking"_s };
    const QByteArray again = channel("6001", 0, "130.4", "100.1");
    QTest::newRow("park time-out")
        << parked
        << QList<QByteArray> { "Event: ParkedCallTimeOut\n" + parkee, bridge("BridgeLeave", "p", caller, "holding"), "Event: Newchannel\n" + again,
               "Event: DialBegin\n" + caller + '\n' + channel("6001", 0, "130.4", "100.1", "Dest") }
        << Orders { { 1, 3 }, { 2, 3 } } << QStringList { u"parked"_s, u"calling"_s };
    QTest::newRow("blind transfer")
        << talking
        << QList<QByteArray> { bridge("BridgeLeave", "b1", caller), bridge("BridgeLeave", "b1", me), "Event: Hangup\n" + me,
               "Event: Newchannel\n" + channel("6002", 0, "110.3", "100.1"),
               "Event: DialBegin\n" + caller + '\n' + channel("6002", 0, "110.3", "100.1", "Dest") }
        << Orders { { 1, 2 }, { 3, 4 } } << QStringList { u"talking"_s, u"calling"_s };
    const QByteArray ben = channel("6002", 6, "110.3", "100.1");
    QTest::newRow("answered")
        << QList<QByteArray> { talking.at(0), talking.at(1), talking.at(2) } << talking.mid(3) << Orders { { 0, 2 }, { 1, 2 }, { 0, 3 }, { 1, 4 } }
        << QStringList { u"calling"_s, u"talking"_s };
    QTest::newRow("handed over")
        << talking + QList<QByteArray> { "Event: Hold\n" + me, "Event: Newchannel\n" + channel("6002", 0, "110.3", "100.1"), bridge("BridgeEnter", "b2", ben),
               bridge("BridgeLeave", "b1", me), bridge("BridgeEnter", "b2", me), "Event: Newstate\n" + ben }
        << QList<QByteArray> { bridge("BridgeLeave", "b2", me), "Event: Hangup\n" + me, bridge("BridgeLeave", "b2", ben), bridge("BridgeEnter", "b1", ben) }
        << Orders { { 0, 1 } } << QStringList { u"talking"_s };
}

void TestAsteriskGrain::anyOrder()
{
    QFETCH(QList<QByteArray>, before);
    QFETCH(QList<QByteArray>, move);
    using Orders = QList<std::pair<int, int>>;
    QFETCH(Orders, inOrder);
    QFETCH(QStringList, expected);
    QList<int> order(move.size());
    std::iota(order.begin(), order.end(), 0);
    int orders = 0;
    do {
        const bool possible = std::all_of(inOrder.cbegin(), inOrder.cend(),
            [&order](const auto &pair) { return order.indexOf(pair.first) < order.indexOf(pair.second); });
        if (!possible)
            continue;
        ++orders;
        Play play;
        for (const QByteArray &event : before) {
            play.event(event);
            play.tell();
        }
        QStringList words = play.wordsOf(u"5550301"_s).mid(qMax<qsizetype>(play.wordsOf(u"5550301"_s).size() - 1, 0));
        play.sequences.clear();
        QStringList asked;
        for (const int index : std::as_const(order)) {
            play.event(move.at(index));
            play.tell();
            asked.append(QString::fromLatin1(move.at(index).left(move.at(index).indexOf('\n'))));
            QVERIFY2(play.mirror.state().find<Call>({ play.mirror.account(), u"100.1"_s }), qPrintable(asked.join(u", "_s)));
        }
        words += play.wordsOf(u"5550301"_s);
        QVERIFY2(words == expected, qPrintable(asked.join(u", "_s) + u" -> "_s + words.join(u", "_s)));
    } while (std::next_permutation(order.begin(), order.end()));
    QVERIFY(orders > 1);
}

void TestAsteriskGrain::staysWhereItIs()
{
    // A caller who is sent to an announcement is with nobody for good: shown as he was for a while, then as talking. He stays ours.
    Play play;
    const QByteArray caller = channel("5550301", 6, "100.1", "100.1");
    play.event("Event: Newchannel\n" + channel("5550301", 4, "100.1", "100.1"));
    play.event("Event: Newchannel\n" + channel("6001", 0, "100.2", "100.1"));
    play.event("Event: DialBegin\n" + channel("5550301", 4, "100.1", "100.1") + '\n' + channel("6001", 0, "100.2", "100.1", "Dest"));
    play.tell();
    play.event("Event: Hangup\n" + channel("6001", 5, "100.2", "100.1"));
    play.event("Event: Newstate\n" + caller);
    play.tell();
    QCOMPARE(play.wordsOf(u"5550301"_s), QStringList { u"calling"_s });
    QVERIFY(play.mirror.channels().hasBetween());
    QVERIFY(!play.mirror.channels().lookBetween());
    play.mirror.channels().settle(play.mirror.now()); // one look is not enough
    QVERIFY(play.mirror.channels().hasBetween());
    QVERIFY(play.mirror.channels().lookBetween());
    play.mirror.channels().settle(play.mirror.now());
    QVERIFY(!play.mirror.channels().hasBetween());
    play.tell();
    QCOMPARE(play.wordsOf(u"5550301"_s), (QStringList { u"calling"_s, u"talking"_s }));
    play.event("Event: Hangup\n" + caller);
    play.tell();
    QCOMPARE(play.wordsOf(u"5550301"_s).last(), u"gone"_s);
}

QTEST_GUILESS_MAIN(TestAsteriskGrain)
#include "tst_asterisk_grain.moc"
