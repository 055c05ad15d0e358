// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simhelp.h"

#include <QJsonArray>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestOfficeConfig : public QObject
{
    Q_OBJECT
private slots:
    void standardOffice()
    {
        const OfficeConfig config = OfficeConfig::standard();
        Office office(config, 1);
        QVERIFY(office.person(u"1000"_s)->config.admin);
        QVERIFY(!office.person(u"1001"_s)->config.admin);
        QVERIFY(!office.person(u"1005"_s)->config.controlsOthers);
        for (const PersonConfig &p : config.people)
            QCOMPARE(p.password, u"cordboard"_s);
        QCOMPARE(office.parks().size(), 9);
        QVERIFY(office.park(u"71"_s) && office.park(u"79"_s));
        QCOMPARE(office.lines().first().id, u"external/1"_s);
        QCOMPARE(office.flows().first().config.number, u"800"_s);
        QCOMPARE(office.conferences().first().number, u"6500"_s);
        QCOMPARE(office.queues().first().agents.size(), 2);
        QVERIFY(!office.contacts().isEmpty());
        for (const QString &number : { u"1000"_s, u"1001"_s, u"1002"_s }) {
            int all = 0;
            int missed = 0;
            for (const Cdr &cdr : office.cdrs())
                if (cdr.callerNumber == number || cdr.calleeNumber == number) {
                    ++all;
                    missed += cdr.disposition == Disposition::Missed;
                    QVERIFY(cdr.endedAt.toMSecsSinceEpoch() <= office.now());
                }
            QVERIFY(all >= 5);
            QCOMPARE(missed, 1);
        }
    }

    void answerAfterSparesTheOperator()
    {
        OfficeConfig config = OfficeConfig::standard();
        config.answerAfter(2'500);
        for (const PersonConfig &p : std::as_const(config.people))
            QCOMPARE(p.behaviour.kind == Behaviour::Kind::Answer, p.number != u"1000" && p.number != u"1005");
    }

    void demoOffice()
    {
        const OfficeConfig config = OfficeConfig::demo();
        QCOMPARE(config.people.size(), 148);
        QSet<QString> numbers, names;
        QHash<QString, int> groups;
        for (const PersonConfig &p : config.people) {
            numbers.insert(p.number);
            names.insert(p.name);
            ++groups[p.group];
            QVERIFY(p.email.endsWith(u"@nordhafen.example"));
        }
        QCOMPARE(numbers.size(), 148);
        QCOMPARE(names.size(), 148);
        QCOMPARE(groups.value(u"Accounts"_s), 12);
        QCOMPARE(groups.value(u"Board"_s), 5);
        QCOMPARE(config.queues.size(), 5);
        for (const QueueConfig &q : config.queues)
            QVERIFY(!q.agents.isEmpty());
    }

    void sizes_data()
    {
        QTest::addColumn<int>("extensions");
        QTest::addColumn<int>("queues");
        QTest::addColumn<int>("parkSlots");
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("middle") << 300 << 12 << 30;
        QTest::newRow("past the queues' numbers") << 7'000 << 40 << 9;
    }
    void sizes()
    {
        QFETCH(int, extensions);
        QFETCH(int, queues);
        QFETCH(int, parkSlots);
        for (const OfficeConfig &config : { OfficeConfig::standard({ extensions, queues, parkSlots }), OfficeConfig::demo({ extensions, queues, parkSlots }) }) {
            QCOMPARE(config.people.size(), extensions);
            QCOMPARE(config.queues.size(), queues);
            QCOMPARE(config.parkNumbers.size(), parkSlots);
            QSet<QString> numbers(config.parkNumbers.cbegin(), config.parkNumbers.cend());
            for (const PersonConfig &p : config.people)
                numbers.insert(p.number);
            for (const QueueConfig &q : config.queues)
                numbers.insert(q.number);
            QCOMPARE(numbers.size(), extensions + queues + parkSlots);
        }
    }

    void fromFile()
    {
        const auto config = OfficeConfig::fromFile(QStringLiteral(CORDBOARD_TEST_DATA "/office.json"));
        QVERIFY2(config, config ? "" : qPrintable(config.error().detail));
        QCOMPARE(config->tenant, u"acme"_s);
        QCOMPARE(config->people.size(), 6);
        QCOMPARE(config->people.at(1).behaviour.kind, Behaviour::Kind::Answer);
        QCOMPARE(config->people.at(2).presence, Presence::Lunch);
        QCOMPARE(config->people.at(2).password, u"secret"_s);
        QCOMPARE(config->people.at(3).forwarding.noAnswer, u"1001"_s);
        QVERIFY(!config->people.at(5).registered);
        QCOMPARE(config->queues.at(1).agents.at(1).pauseReason, u"Break"_s);
        QCOMPARE(config->parkTimeoutMs, 45'000);
        Office office(*config, 1);
        const auto call = office.inbound(u"5550199"_s, u"5550100"_s);
        QVERIFY(call);
        QCOMPARE(office.call(call->call)->callerName, u"Maria Lopez"_s);
        QCOMPARE(office.call(call->call)->queue, u"6700"_s);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names");
        QTest::newRow("no number") << QByteArray(R"({"users":[{"name":"x"}]})") << u"number"_s;
        QTest::newRow("twice") << QByteArray(R"({"users":[{"number":"71"}],"parkNumbers":["71"]})") << u"71"_s;
        QTest::newRow("no such agent") << QByteArray(R"({"queues":[{"number":"6700","agents":["1"]}]})") << u"agent"_s;
        QTest::newRow("answer") << QByteArray(R"({"users":[{"number":"1","answer":"sings"}]})") << u"sings"_s;
        QTest::newRow("strategy") << QByteArray(R"({"queues":[{"number":"6700","strategy":"dice"}]})") << u"dice"_s;
        QTest::newRow("outcome") << QByteArray(R"({"outside":[{"prefix":"0","outcome":"odd"}]})") << u"odd"_s;
    }
    void badFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const auto config = OfficeConfig::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!config);
        QVERIFY2(config.error().detail.contains(names), qPrintable(config.error().detail));
    }
    void missingFile()
    {
        QVERIFY(!OfficeConfig::fromFile(u"/nowhere/office.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestOfficeConfig)
#include "tst_office_config.moc"
