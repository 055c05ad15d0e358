// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamirror.h"
#include "tests/protocol/brekeke/changetext.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What two pictures of the office differ in, as text: answers in, changes out, without a wire.
class MirtaMirrorTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aMorning();
    void lampsAlone();
    void newerAnswerWins();
    void localHalves();
    void queueOfAnOlderBox();
    void agentsAndQueues();
    void flows();
    void sameThingTwice();
    void strangers();

private:
    static MirtaChannel channel(const QString &name, const QString &id, const QString &call, LineState state, LegRole role = LegRole::Callee)
    {
        QJsonObject row { { u"channel"_s, name }, { u"uniqueid"_s, id }, { u"linkedid"_s, call }, { u"direction"_s, role == LegRole::Caller ? u"IN"_s : u"OUT"_s },
            { u"state"_s, state == LineState::Talking ? u"Up"_s : state == LineState::Ringing ? u"Ringing"_s : u"Dialing"_s } };
        return *readMirtaChannel(row, u"DEMO"_s, QTimeZone::UTC);
    }
    static MirtaChannel outside(const QString &id, const QString &call, LineState state, const QString &application = u"Dial"_s, const QString &data = {})
    {
        const QJsonObject row { { u"channel"_s, u"SIP/trunk-"_s + id }, { u"uniqueid"_s, id }, { u"linkedid"_s, call }, { u"direction"_s, u"IN"_s },
            { u"state"_s, state == LineState::Talking ? u"Up"_s : u"Dialing"_s }, { u"calleridnum"_s, u"5550100"_s }, { u"calleridname"_s, u"Ole"_s },
            { u"application"_s, application }, { u"data"_s, data } };
        return *readMirtaChannel(row, u"DEMO"_s, QTimeZone::UTC);
    }
    QStringList changes()
    {
        QStringList texts;
        for (const Change &change : m_mirror->takeChanges())
            texts.append(changeText(change));
        return texts;
    }
    void lamps(const QString &ann, const QString &bob) { m_mirror->setBlfs({ { u"104"_s, ann }, { u"105"_s, bob } }, m_now = m_now.addSecs(1)); }
    void calls(const QList<MirtaChannel> &channels) { m_mirror->setChannels(channels, m_now = m_now.addSecs(1)); }
    LineState stateOf(const QString &number) const { return m_mirror->told().find<Extension>({ m_account, number })->state; }

    const AccountId m_account { u"a"_s };
    std::unique_ptr<MirtaMirror> m_mirror;
    QDateTime m_now = QDateTime(QDate(2026, 1, 2), QTime(9, 0), QTimeZone::UTC);
};

void MirtaMirrorTest::init()
{
    m_mirror = std::make_unique<MirtaMirror>(m_account, u"DEMO"_s);
    m_mirror->setDirectory({ { u"1"_s, u"104"_s, u"Ann"_s }, { u"2"_s, u"105"_s, u"Bob"_s } });
    m_mirror->setParkNumbers({ u"71"_s, u"72"_s });
    lamps(u"NOT_INUSE"_s, u"NOT_INUSE"_s);
    calls({});
    m_mirror->synchronize();
    QCOMPARE(changes(), QStringList());
}

void MirtaMirrorTest::aMorning()
{
    // Rings, is answered, is put on hold, parked, fetched by somebody else, and ends.
    calls({ outside(u"1"_s, u"c"_s, LineState::Calling), channel(u"SIP/104-DEMO-2"_s, u"2"_s, u"c"_s, LineState::Ringing) });
    QStringList told = changes();
    QVERIFY2(told.contains(u"call c inbound ringing 1=5550100:calling 2=104:ringing"_s), qPrintable(told.join(u'\n')));
    QCOMPARE(stateOf(u"104"_s), LineState::Ringing);

    calls({ outside(u"1"_s, u"c"_s, LineState::Talking), channel(u"SIP/104-DEMO-2"_s, u"2"_s, u"c"_s, LineState::Talking) });
    told = changes();
    QVERIFY2(told.contains(u"call c inbound talking 1=5550100:talking 2=104:talking"_s), qPrintable(told.join(u'\n')));
    QCOMPARE(m_mirror->told().find<Call>({ m_account, u"c"_s })->answeredAt, m_now);
    QCOMPARE(changes(), QStringList());

    lamps(u"ONHOLD"_s, u"NOT_INUSE"_s);
    told = changes();
    QVERIFY2(told.contains(u"call c inbound held 1=5550100:talking 2=104:held"_s), qPrintable(told.join(u'\n')));
    QCOMPARE(stateOf(u"104"_s), LineState::Held);

    lamps(u"NOT_INUSE"_s, u"NOT_INUSE"_s);
    calls({ outside(u"1"_s, u"c"_s, LineState::Talking, u"Park"_s, u"71"_s) });
    told = changes();
    QVERIFY2(told.contains(u"call c inbound parked 1=5550100:parked"_s), qPrintable(told.join(u'\n')));
    const ParkSlot slot = *m_mirror->told().find<ParkSlot>({ m_account, u"71"_s });
    QVERIFY(slot.occupied);
    QCOMPARE(slot.callerName, u"Ole"_s);
    QCOMPARE(slot.since, m_now);
    QVERIFY(!m_mirror->told().find<ParkSlot>({ m_account, u"72"_s })->occupied);

    calls({ outside(u"1"_s, u"c"_s, LineState::Talking), channel(u"SIP/105-DEMO-3"_s, u"3"_s, u"c"_s, LineState::Talking) });
    told = changes();
    QVERIFY2(told.contains(u"call c inbound talking 1=5550100:talking 3=105:talking"_s), qPrintable(told.join(u'\n')));
    QVERIFY(!m_mirror->told().find<ParkSlot>({ m_account, u"71"_s })->occupied);

    calls({});
    QVERIFY(changes().contains(u"gone call c"_s));
    QVERIFY(!m_mirror->isBusy());
}

void MirtaMirrorTest::lampsAlone()
{
    // Where channels may not be asked, the lamps are all there is.
    m_mirror->restart();
    m_mirror->setDirectory({ { u"1"_s, u"104"_s, u"Ann"_s }, { u"2"_s, u"105"_s, u"Bob"_s }, { u"3"_s, u"106"_s, u"Cleo"_s } });
    m_mirror->setBlfs({ { u"104"_s, u"RINGING"_s }, { u"105"_s, u"UNAVAILABLE"_s }, { u"106"_s, u"PURPLE"_s } }, m_now);
    m_mirror->synchronize();
    QCOMPARE(stateOf(u"104"_s), LineState::Ringing);
    QCOMPARE(stateOf(u"105"_s), LineState::Unavailable);
    QCOMPARE(m_mirror->told().find<Extension>({ m_account, u"105"_s })->registration, Registration::Unregistered);
    QCOMPARE(stateOf(u"106"_s), LineState::Unknown);
    QCOMPARE(m_mirror->told().find<Extension>({ m_account, u"106"_s })->presenceText, u"PURPLE"_s); // its own word
    QVERIFY(m_mirror->isBusy());
}

void MirtaMirrorTest::newerAnswerWins()
{
    calls({ outside(u"1"_s, u"c"_s, LineState::Talking), channel(u"SIP/104-DEMO-2"_s, u"2"_s, u"c"_s, LineState::Talking) });
    changes();
    QCOMPARE(stateOf(u"104"_s), LineState::Talking);
    lamps(u"NOT_INUSE"_s, u"NOT_INUSE"_s); // has hung up since
    changes();
    QCOMPARE(stateOf(u"104"_s), LineState::Idle);
    lamps(u"INUSE"_s, u"NOT_INUSE"_s);
    calls({}); // and now the calls are newer
    changes();
    QCOMPARE(stateOf(u"104"_s), LineState::Idle);
}

void MirtaMirrorTest::localHalves()
{
    calls({ channel(u"Local/105@demo-1;1"_s, u"1"_s, u"c"_s, LineState::Talking), channel(u"Local/105@demo-1;2"_s, u"2"_s, u"c"_s, LineState::Talking),
        channel(u"SIP/104-DEMO-3"_s, u"3"_s, u"c"_s, LineState::Talking, LegRole::Caller), channel(u"SIP/105-DEMO-4"_s, u"4"_s, u"c"_s, LineState::Ringing) });
    changes();
    const Call call = *m_mirror->told().find<Call>({ m_account, u"c"_s });
    QCOMPARE(call.legs.size(), 2);
    QCOMPARE(call.direction, Direction::Internal);
}

void MirtaMirrorTest::queueOfAnOlderBox()
{
    // Without queuecallers the calls themselves tell who waits.
    m_mirror->setQueues({ { u"281"_s, u"Sales"_s } });
    calls({ outside(u"1"_s, u"c"_s, LineState::Talking, u"Queue"_s, u"281,t"_s), channel(u"SIP/104-DEMO-2"_s, u"2"_s, u"c"_s, LineState::Ringing) });
    changes();
    QCOMPARE(m_mirror->told().find<Call>({ m_account, u"c"_s })->state, CallState::Queued);
    const Queue queue = *m_mirror->told().find<Queue>({ m_account, u"281"_s });
    QCOMPARE(queue.waiting.size(), 1);
    QCOMPARE(queue.waiting.at(0).name, u"Ole"_s);
    calls({ outside(u"1"_s, u"c"_s, LineState::Talking, u"Queue"_s, u"281,t"_s), channel(u"SIP/104-DEMO-2"_s, u"2"_s, u"c"_s, LineState::Talking) });
    changes();
    QCOMPARE(m_mirror->told().find<Call>({ m_account, u"c"_s })->state, CallState::Talking);
    QVERIFY(m_mirror->told().find<Queue>({ m_account, u"281"_s })->waiting.isEmpty());
}

void MirtaMirrorTest::agentsAndQueues()
{
    m_mirror->setQueues({ { u"281"_s, u"Sales"_s }, { u"282"_s, u"Support"_s } });
    m_mirror->setQueueNumber(u"281"_s, u"9200"_s);
    MirtaAgent ann { u"104-DEMO"_s, u"104"_s };
    ann.paused = true;
    MirtaAgent bob { u"105-DEMO"_s, u"105"_s };
    m_mirror->setAgents(u"281"_s, { ann, bob });
    m_mirror->setConnected(u"281"_s, { ann });
    MirtaChannel second = outside(u"1"_s, u"c"_s, LineState::Talking);
    second.position = 2;
    second.wait = 10;
    MirtaChannel first = outside(u"2"_s, u"d"_s, LineState::Talking);
    first.position = 1;
    first.wait = 30;
    m_mirror->setQueueCallers(u"281"_s, { second, first }, m_now);
    changes();
    const Queue queue = *m_mirror->told().find<Queue>({ m_account, u"281"_s });
    QCOMPARE(queue.number, u"9200"_s);
    QCOMPARE(queue.waiting.at(0).call.local(), u"d"_s);
    QCOMPARE(queue.waiting.at(0).since, m_now.addSecs(-30));
    // Told in seconds: it must not tremble with each answer.
    first.wait = 33;
    m_mirror->setQueueCallers(u"281"_s, { second, first }, m_now.addSecs(2));
    QCOMPARE(changes(), QStringList());
    const QueueId id { m_account, u"281"_s };
    QVERIFY(m_mirror->told().find<QueueAgent>(queueAgentId(id, { m_account, u"104"_s }))->paused);
    QCOMPARE(m_mirror->told().find<QueueAgent>(queueAgentId(id, { m_account, u"104"_s }))->state, AgentState::Idle);
    QVERIFY(!m_mirror->told().find<QueueAgent>(queueAgentId(id, { m_account, u"105"_s }))->loggedIn);
    QCOMPARE(m_mirror->told().find<QueueAgent>(queueAgentId(id, { m_account, u"105"_s }))->state, AgentState::Unavailable);
    m_mirror->setQueues({ { u"282"_s, u"Support"_s } });
    const QStringList told = changes();
    QVERIFY(told.contains(u"gone queue 281"_s));
    QVERIFY(m_mirror->told().table<QueueAgent>().isEmpty());
}

void MirtaMirrorTest::flows()
{
    MirtaFlow flow;
    flow.number = u"800"_s;
    flow.name = u"Night"_s;
    flow.state = u"NOT_INUSE"_s;
    flow.valueFor = { { u"NOT_INUSE"_s, u"day"_s }, { u"INUSE"_s, u"night"_s } };
    MirtaFlow bare;
    bare.number = u"801"_s;
    bare.state = u"INUSE"_s;
    m_mirror->setFlows({ flow, bare });
    changes();
    QCOMPARE(m_mirror->told().find<Flow>({ m_account, u"800"_s })->value, u"day"_s);
    QCOMPARE(m_mirror->told().find<Flow>({ m_account, u"801"_s })->value, u"INUSE"_s);
    QCOMPARE(m_mirror->flowState(u"800"_s, u"night"_s), u"INUSE"_s);
    QVERIFY(m_mirror->flowState(u"800"_s, u"noon"_s).isEmpty());
}

void MirtaMirrorTest::sameThingTwice()
{
    MirtaFlow flow;
    flow.number = u"800"_s;
    flow.name = u"One"_s;
    MirtaFlow again = flow;
    again.name = u"Two"_s;
    m_mirror->setFlows({ flow, again });
    changes();
    QCOMPARE(m_mirror->told().find<Flow>({ m_account, u"800"_s })->name, u"Two"_s);
    QCOMPARE(changes(), QStringList()); // and no endless to and fro
}

void MirtaMirrorTest::strangers()
{
    // A call between others is none of ours; one channel twice is one leg.
    calls({ outside(u"1"_s, u"c"_s, LineState::Talking), outside(u"2"_s, u"c"_s, LineState::Talking) });
    QCOMPARE(changes(), QStringList());
    calls({ channel(u"SIP/104-DEMO-2"_s, u"2"_s, u"d"_s, LineState::Talking), channel(u"SIP/104-DEMO-2"_s, u"2"_s, u"d"_s, LineState::Talking) });
    changes();
    QCOMPARE(m_mirror->told().find<Call>({ m_account, u"d"_s })->legs.size(), 1);
}

QTEST_GUILESS_MAIN(MirtaMirrorTest)
#include "tst_mirtamirror.moc"
