// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supervision/queueoffice.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Thresholds, and how an alarm rises, is silenced and ends; all on a clock that the test moves.
class TestAlarmCenter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void limitsAreReachedOrFallenBelow_data();
    void limitsAreReachedOrFallenBelow();
    void rulesAreRemembered();
    void theWaitFollowsTheServiceLevel();
    void everyMeasureCanRaiseAnAlarm();
    void anAlarmRisesStepByStep();
    void aWarningOnlyTicks();
    void stepsCanBeOff();
    void acknowledgingSilencesWhatIsWrongNow();
    void gettingWorseSpeaksAgain();
    void aShortRestIsNoNewAlarm();
    void snoozingSilencesForAWhile();
    void oneToneWhileACallerListens();
    void aLostLinkRaisesNothing();
    void aVanishedQueueTakesItsAlarmAlong();

private:
    void limit(Measure measure, Limits limits)
    {
        QueueRules rules = m_office->rules.common();
        rules.waitBySeconds = true; // only what the test sets
        rules.of(measure) = limits;
        m_office->rules.setCommon(rules);
    }
    std::unique_ptr<QueueOffice> m_office;
    std::unique_ptr<AlarmCenter> m_alarms;
    std::unique_ptr<QSignalSpy> m_sounds;
    std::unique_ptr<QSignalSpy> m_notes;
    std::unique_ptr<QSignalSpy> m_withdrawn;
};

void TestAlarmCenter::init()
{
    m_office = std::make_unique<QueueOffice>();
    m_alarms = std::make_unique<AlarmCenter>(m_office->board, *m_office->statistics, m_office->rules);
    m_sounds = std::make_unique<QSignalSpy>(m_alarms.get(), &AlarmCenter::soundRequested);
    m_notes = std::make_unique<QSignalSpy>(m_alarms.get(), &AlarmCenter::notificationRequested);
    m_withdrawn = std::make_unique<QSignalSpy>(m_alarms.get(), &AlarmCenter::notificationWithdrawn);
}

void TestAlarmCenter::cleanup()
{
    m_alarms.reset();
    m_office.reset();
}

void TestAlarmCenter::limitsAreReachedOrFallenBelow_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("grade");
    const auto row = [](const char *name, Measure measure, int value, AlarmGrade grade) { QTest::newRow(name) << int(measure) << value << int(grade); };
    row("two of three", Measure::Waiting, 2, AlarmGrade::Calm);
    row("three of three", Measure::Waiting, 3, AlarmGrade::Warning);
    row("five", Measure::Waiting, 5, AlarmGrade::Alarm);
    row("long wait", Measure::LongestWait, 5, AlarmGrade::Alarm);
    row("at five percent", Measure::ServiceLevel, 5, AlarmGrade::Calm);
    row("below five", Measure::ServiceLevel, 4, AlarmGrade::Alarm);
    row("nobody free", Measure::FreeAgents, 0, AlarmGrade::Alarm);
    row("enough free", Measure::FreeAgents, 9, AlarmGrade::Calm);
}

void TestAlarmCenter::limitsAreReachedOrFallenBelow()
{
    QFETCH(int, measure);
    QFETCH(int, value);
    QFETCH(int, grade);
    QCOMPARE(int(ThresholdRules::grade(Measure(measure), value, { 3, 5 })), grade);
    QCOMPARE(ThresholdRules::grade(Measure(measure), value, {}), AlarmGrade::Calm);
}

void TestAlarmCenter::rulesAreRemembered()
{
    const QueueId odd { AccountId(u"acme/1"_s), u"q/7 ä"_s };
    QueueRules own;
    own.serviceSeconds = 45;
    own.of(Measure::Waiting) = { 2, std::nullopt };
    own.of(Measure::FreeAgents) = { std::nullopt, 0 };
    m_office->rules.setOwn(odd, own);
    AlarmSteps steps;
    steps.sound = false;
    steps.notifyAfter = 7;
    steps.snoozeMinutes = 9;
    m_office->rules.setSteps(steps);
    limit(Measure::Waiting, { 4, 8 });
    m_office->settings.sync();
    QSettings again(m_office->settings.fileName(), QSettings::IniFormat);
    const ThresholdRules read(again);
    QVERIFY(read.hasOwn(odd));
    QCOMPARE(read.rules(odd), own);
    QCOMPARE(read.steps(), steps);
    QCOMPARE(read.rules(Main).of(Measure::Waiting), (Limits { 4, 8 }));
    m_office->rules.clearOwn(odd);
    m_office->settings.sync();
    QVERIFY(!ThresholdRules(again).hasOwn(odd));
    again.setValue(u"supervision/all/waitingWarn"_s, u"<rubbish>"_s);
    again.setValue(u"supervision/steps/soundAfter"_s, -5);
    const ThresholdRules odder(again);
    QVERIFY(!odder.common().of(Measure::Waiting).warn);
    QCOMPARE(odder.steps().soundAfter, AlarmSteps().soundAfter);
}

void TestAlarmCenter::theWaitFollowsTheServiceLevel()
{
    m_office->waits(u"c1"_s);
    m_office->seconds(19);
    QCOMPARE(m_alarms->gradeOf(Main), AlarmGrade::Calm);
    m_office->seconds(1);
    QCOMPARE(m_alarms->gradeOf(Main), AlarmGrade::Warning);
    m_office->seconds(20);
    QCOMPARE(m_alarms->gradeOf(Main), AlarmGrade::Alarm);
    QCOMPARE(m_alarms->gradeOf(Main, Measure::LongestWait), AlarmGrade::Alarm);
    QCOMPARE(m_alarms->gradeOf(Main, Measure::Waiting), AlarmGrade::Calm);
    QCOMPARE(m_alarms->gradeOf(Sales), AlarmGrade::Calm);
    QCOMPARE(m_alarms->sentence(m_alarms->alarms().first()), u"Main number: longest wait 0:40"_s);
}

void TestAlarmCenter::everyMeasureCanRaiseAnAlarm()
{
    limit(Measure::Waiting, { 1, 2 });
    m_office->waits(u"c1"_s);
    m_office->waits(u"c2"_s);
    QTRY_COMPARE(m_alarms->gradeOf(Main), AlarmGrade::Alarm);
    limit(Measure::Waiting, {});
    QCOMPARE(m_alarms->worst(), AlarmGrade::Calm);

    limit(Measure::ServiceLevel, { 80, 50 });
    m_office->hangsUp(u"c1"_s);
    QTRY_COMPARE(m_alarms->gradeOf(Main, Measure::ServiceLevel), AlarmGrade::Alarm);
    QCOMPARE(m_alarms->gradeOf(Sales), AlarmGrade::Calm); // nobody called there yet
    limit(Measure::ServiceLevel, {});

    limit(Measure::FreeAgents, { 2, 1 });
    m_office->hangsUp(u"c2"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Calm); // after hours nobody is expected
    m_office->tell({ upserted(m_office->agent(Main, u"214"_s, u"Anna"_s)) });
    QTRY_COMPARE(m_alarms->gradeOf(Main), AlarmGrade::Warning);
    m_office->tell({ upserted(m_office->agent(Main, u"214"_s, u"Anna"_s, AgentState::Talking)) });
    QTRY_COMPARE(m_alarms->gradeOf(Main), AlarmGrade::Alarm);
}

void TestAlarmCenter::anAlarmRisesStepByStep()
{
    AlarmSteps steps;
    steps.soundAfter = 5;
    steps.notifyAfter = 30;
    steps.repeatEvery = 20;
    m_office->rules.setSteps(steps);
    limit(Measure::Waiting, { std::nullopt, 1 });
    QSignalSpy raised(m_alarms.get(), &AlarmCenter::raised);
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(m_alarms->alarms().first().step, AlarmStep::Shown);
    QVERIFY(m_alarms->wantsAttention());
    m_office->seconds(4);
    QCOMPARE(m_sounds->size(), 0);
    m_office->seconds(1);
    QCOMPARE(m_sounds->size(), 1);
    QCOMPARE(m_sounds->last().at(0).value<AlarmSound>(), AlarmSound::TwoTones);
    QCOMPARE(m_alarms->alarms().first().step, AlarmStep::Sounding);
    m_office->seconds(24);
    QCOMPARE(m_sounds->size(), 2); // after 20 more
    QCOMPARE(m_notes->size(), 0);
    m_office->seconds(1);
    QCOMPARE(m_notes->size(), 1);
    QCOMPARE(m_notes->last().at(1).toString(), u"Main number"_s);
    QCOMPARE(m_notes->last().at(2).toString(), u"1 waiting"_s);
    QCOMPARE(m_alarms->alarms().first().step, AlarmStep::Notified);
    m_office->seconds(120);
    QCOMPARE(m_notes->size(), 1); // once
    m_office->hangsUp(u"c1"_s);
    QTRY_COMPARE(m_withdrawn->size(), 1);
    QVERIFY(m_alarms->alarms().isEmpty());
    QVERIFY(!m_alarms->wantsAttention());
}

void TestAlarmCenter::aWarningOnlyTicks()
{
    limit(Measure::Waiting, { 1, 5 });
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Warning);
    m_office->seconds(300);
    QCOMPARE(m_sounds->size(), 1);
    QCOMPARE(m_sounds->first().at(0).value<AlarmSound>(), AlarmSound::SoftTick);
    QCOMPARE(m_notes->size(), 0);
}

void TestAlarmCenter::stepsCanBeOff()
{
    AlarmSteps steps;
    steps.sound = false;
    steps.notify = false;
    m_office->rules.setSteps(steps);
    limit(Measure::Waiting, { std::nullopt, 1 });
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    m_office->seconds(300);
    QCOMPARE(m_sounds->size() + m_notes->size(), 0);
    QCOMPARE(m_alarms->alarms().first().step, AlarmStep::Shown);
}

void TestAlarmCenter::acknowledgingSilencesWhatIsWrongNow()
{
    limit(Measure::Waiting, { std::nullopt, 1 });
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    m_office->seconds(31);
    QCOMPARE(m_notes->size(), 1);
    const qsizetype before = m_sounds->size();
    m_alarms->acknowledge();
    QCOMPARE(m_withdrawn->size(), 1);
    QVERIFY(!m_alarms->wantsAttention());
    m_office->seconds(300);
    QCOMPARE(m_sounds->size(), before);
    QCOMPARE(m_notes->size(), 1);
    QCOMPARE(m_alarms->gradeOf(Main), AlarmGrade::Alarm); // the colour stays until the cause is gone

    m_office->waits(u"c2"_s, Sales); // another queue is another alarm
    QTRY_VERIFY(m_alarms->wantsAttention());
    m_office->seconds(5);
    QCOMPARE(m_sounds->size(), before + 1);
    QCOMPARE(m_sounds->last().at(1).value<QueueId>(), Sales);
}

void TestAlarmCenter::gettingWorseSpeaksAgain()
{
    limit(Measure::Waiting, { 1, 2 });
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Warning);
    m_alarms->acknowledge();
    m_office->waits(u"c2"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    QVERIFY(m_alarms->wantsAttention());
    m_office->seconds(5);
    QCOMPARE(m_sounds->size(), 1);
}

void TestAlarmCenter::aShortRestIsNoNewAlarm()
{
    limit(Measure::Waiting, { std::nullopt, 1 });
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    m_alarms->acknowledge();
    m_office->hangsUp(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Calm);
    m_office->seconds(3);
    m_office->waits(u"c2"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    QVERIFY(!m_alarms->wantsAttention());

    m_office->hangsUp(u"c2"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Calm);
    m_office->seconds(AlarmCenter::SameAlarmSeconds + 1);
    m_office->waits(u"c3"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    QVERIFY(m_alarms->wantsAttention());
}

void TestAlarmCenter::snoozingSilencesForAWhile()
{
    limit(Measure::Waiting, { std::nullopt, 1 });
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    m_office->seconds(6);
    QCOMPARE(m_sounds->size(), 1);
    m_alarms->snooze();
    m_office->hangsUp(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Calm);
    m_office->seconds(60);
    m_office->waits(u"c2"_s); // comes back meanwhile: still silent
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    QVERIFY(!m_alarms->wantsAttention());
    m_office->seconds(5 * 60 - 61);
    QCOMPARE(m_sounds->size(), 1);
    m_office->seconds(1);
    QVERIFY(m_alarms->wantsAttention());
    QCOMPARE(m_alarms->alarms().first().step, AlarmStep::Shown);
    m_office->seconds(5);
    QCOMPARE(m_sounds->size(), 2);
}

void TestAlarmCenter::oneToneWhileACallerListens()
{
    limit(Measure::Waiting, { std::nullopt, 1 });
    m_alarms->setWithCaller(true);
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    m_office->seconds(5);
    QCOMPARE(m_sounds->last().at(0).value<AlarmSound>(), AlarmSound::OneTone);
}

void TestAlarmCenter::aLostLinkRaisesNothing()
{
    m_office->waits(u"c1"_s);
    m_office->head.setConnection(ConnectionState::Reconnecting, m_office->clock.now());
    m_office->seconds(600);
    QCOMPARE(m_alarms->worst(), AlarmGrade::Calm);
    QCOMPARE(m_sounds->size(), 0);
    m_office->head.setConnection(ConnectionState::Online);
    m_office->seconds(1);
    QCOMPARE(m_alarms->worst(), AlarmGrade::Alarm);
}

void TestAlarmCenter::aVanishedQueueTakesItsAlarmAlong()
{
    limit(Measure::Waiting, { std::nullopt, 1 });
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Alarm);
    m_office->tell({ removed<Queue>(Main) });
    QTRY_COMPARE(m_alarms->worst(), AlarmGrade::Calm);
}

QTEST_GUILESS_MAIN(TestAlarmCenter)
#include "tst_alarmcenter.moc"
