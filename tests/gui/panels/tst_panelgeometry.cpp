// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/agentrow.h"
#include "views/panels/handedrow.h"
#include "views/panels/historyrow.h"
#include "views/panels/parkrow.h"
#include "views/panels/queuerow.h"
#include "views/panels/rowlayout.h"
#include "views/panels/rowtime.h"
#include "views/panels/waitingkeys.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int allLevels[] { int(AlarmLevel::None), int(AlarmLevel::Soon), int(AlarmLevel::Late), int(AlarmLevel::Overdue) };

bool inside(const QRect &row, const QList<QRect> &parts)
{
    return std::all_of(
        parts.cbegin(), parts.cend(), [&row](const QRect &part) { return part.isEmpty() || row.contains(part); });
}

bool apart(const QList<QRect> &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i)
        for (qsizetype k = i + 1; k < parts.size(); ++k)
            if (parts.at(i).intersects(parts.at(k)))
                return false;
    return true;
}

} // namespace

/// Where the parts of rows lie, at the usual and at twice the text size, in the narrowest and the widest dock.
class TestPanelGeometry final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void partsStayApart_data();
    void partsStayApart();
    void longNamesGiveWay();
    void levelsOnlyShiftInwards();
    void handedButtonIsAtLeastTheTargetSize();
    void timesStandStillWithoutALink();
    void spokenDurations();
    void keysStayWithTheirCalls();

private:
    QFont m_usual;
};

void TestPanelGeometry::initTestCase()
{
    m_usual = QApplication::font();
}

void TestPanelGeometry::cleanup()
{
    QApplication::setFont(m_usual);
}

void TestPanelGeometry::partsStayApart_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("textSize");
    QTest::addColumn<int>("level");
    for (const int width : { 250, 274, 386 })
        for (const double size : { 1.0, 2.0 })
            for (const int level : allLevels)
                QTest::addRow("%d px, text %g, level %d", width, size, level) << width << size << level;
}

void TestPanelGeometry::partsStayApart()
{
    QFETCH(int, width);
    QFETCH(double, textSize);
    QFETCH(int, level);
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * textSize);
    QApplication::setFont(font);
    Theme theme;
    theme.apply(*qApp);
    const AlarmLevel alarm { level };
    const Sizes &size = theme.tokens().size;
    const auto row = [&](int height) { return QRect(6, 11, width, theme.px(height)); };
    const int time = theme.px(44);

    TwoLineNeeds needs { .nameWidth = 5000, .mark = true, .timeWidth = time, .wordWidth = theme.px(48), .level = alarm };
    const TwoLineRow two = layoutTwoLines(row(size.rowWaiting), theme, needs);
    const QList<QRect> twoParts { two.lead, two.name, two.mark, two.levelIcon, two.time, two.detail, two.word, two.bar };
    QVERIFY(inside(row(size.rowWaiting), twoParts));
    QVERIFY(apart(twoParts));
    QVERIFY(two.name.width() > 0);
    QCOMPARE(two.time.width(), time);

    const HandedRow handed = layoutHandedRow(row(size.rowHanded), theme, alarm, 5000, 5000, time, theme.px(170));
    const QList<QRect> handedParts { handed.caller, handed.arrow, handed.target, handed.levelIcon, handed.time,
        handed.stageIcon, handed.stage, handed.story, handed.button };
    QVERIFY(inside(row(size.rowHanded), handedParts));
    QVERIFY(apart(handedParts));
    QVERIFY(row(size.rowHanded).contains(handed.bar));

    const QueueRow queue = layoutQueueRow(row(size.rowQueue), theme, alarm, 5000, theme.px(20), theme.px(80), theme.px(34));
    const QList<QRect> queueParts { queue.name, queue.levelIcon, queue.count, queue.agents, queue.longest, queue.service,
        queue.bar };
    QVERIFY(inside(row(size.rowQueue), queueParts));
    QVERIFY(apart(queueParts));

    const ParkRow park = layoutParkRow(row(size.rowPark), theme, theme.px(24), 5000, time);
    QVERIFY(inside(row(size.rowPark), { park.number, park.name, park.detail, park.time, park.bar }));
    QVERIFY(apart({ park.number, park.name, park.detail, park.time, park.bar }));

    const AgentRow agent = layoutAgentRow(row(size.rowAgent), theme, 5000, time);
    QVERIFY(inside(row(size.rowAgent), { agent.icon, agent.name, agent.detail, agent.time }));
    QVERIFY(apart({ agent.icon, agent.name, agent.detail, agent.time }));

    const HistoryRow history = layoutHistoryRow(row(size.rowHistory), theme, 5000, true, theme.px(36), 0, theme.px(90));
    QVERIFY(inside(row(size.rowHistory), { history.icon, history.name, history.mark, history.when, history.detail, history.button }));
    QVERIFY(apart({ history.icon, history.name, history.mark, history.when, history.detail, history.button }));
    QVERIFY(history.name.width() > 0);
    QVERIFY(history.button.width() >= size.targetMin);
}

void TestPanelGeometry::longNamesGiveWay()
{
    Theme theme;
    const QRect row(0, 0, 274, theme.px(theme.tokens().size.rowWaiting));
    TwoLineNeeds needs { .nameWidth = 60, .timeWidth = 40 };
    const TwoLineRow brief = layoutTwoLines(row, theme, needs);
    QCOMPARE(brief.name.width(), 61);
    needs.nameWidth = 900;
    const TwoLineRow lengthy = layoutTwoLines(row, theme, needs);
    QCOMPARE(lengthy.time, brief.time); // the column of times does not breathe
    QVERIFY(lengthy.name.right() < lengthy.time.left());

    // A short target leaves its room to a long caller, and the other way round.
    const HandedRow uneven = layoutHandedRow(row, theme, AlarmLevel::None, 900, 40, 40, 0);
    QCOMPARE(uneven.target.width(), 41);
    QVERIFY(uneven.caller.width() > uneven.target.width());
}

void TestPanelGeometry::levelsOnlyShiftInwards()
{
    Theme theme;
    const QRect row(0, 0, 274, theme.px(theme.tokens().size.rowWaiting));
    TwoLineNeeds needs { .nameWidth = 60, .timeWidth = 40 };
    const TwoLineRow calm = layoutTwoLines(row, theme, needs);
    needs.level = AlarmLevel::Overdue;
    const TwoLineRow overdue = layoutTwoLines(row, theme, needs);
    QCOMPARE(overdue.lead.left() - calm.lead.left(), rowInset(AlarmLevel::Overdue) - rowInset(AlarmLevel::None));
    QCOMPARE(overdue.lead.top(), calm.lead.top());
    QCOMPARE(overdue.time, calm.time);
    QCOMPARE(overdue.bar.height(), theme.tokens().size.barOverdue);
    QVERIFY(calm.levelIcon.isNull());
    QVERIFY(!overdue.levelIcon.isNull());
}

void TestPanelGeometry::handedButtonIsAtLeastTheTargetSize()
{
    Theme theme;
    const QRect row(0, 0, 274, theme.px(theme.tokens().size.rowHanded));
    const int width = rowButtonWidth({ .text = u"F"_s }, theme);
    const HandedRow handed = layoutHandedRow(row, theme, AlarmLevel::Overdue, 90, 90, 40, width);
    QVERIFY(handed.button.width() >= theme.tokens().size.targetMin);
    QVERIFY(handed.button.height() >= theme.tokens().size.targetMin);
}

void TestPanelGeometry::timesStandStillWithoutALink()
{
    const QDateTime since({ 2026, 3, 2 }, { 8, 40, 55 }, QTimeZone::UTC);
    const QDateTime heard = since.addSecs(12);
    QCOMPARE(RowTime::at(since, since.addSecs(58)).text, u"0:58"_s);
    QCOMPARE(RowTime::at(since, since.addSecs(90), true, heard).text, u"0:12?"_s);
    QVERIFY(!RowTime::at(since, since.addSecs(90), true, heard).certain);
    QCOMPARE(RowTime::at(since, since.addSecs(-5)).seconds, 0);
    QCOMPARE(RowTime::at({}, since).text, QString());
    QCOMPARE(RowTime::at(since, since, true, {}).text, u"?"_s);
}

void TestPanelGeometry::spokenDurations()
{
    QCOMPARE(spokenDuration(1), u"1 second"_s);
    QCOMPARE(spokenDuration(58), u"58 seconds"_s);
    QCOMPARE(spokenDuration(60), u"1 minute"_s);
    QCOMPARE(spokenDuration(185), u"3 minutes"_s);
    QCOMPARE(spokenDuration(3600), u"1 hour"_s);
    QCOMPARE(spokenDuration(7500), u"2 hours 5 minutes"_s);
    QCOMPARE(spokenDuration(-4), u"0 seconds"_s);
}

void TestPanelGeometry::keysStayWithTheirCalls()
{
    const AccountId account(u"head"_s);
    const auto call = [&account](int n) { return CallId(account, QString::number(n)); };
    const QDateTime start({ 2026, 3, 2 }, { 8, 0 }, QTimeZone::UTC);
    WaitingKeys keys;
    QList<CallId> waiting;
    for (int n = 1; n <= 11; ++n)
        waiting << call(n);
    keys.sync(waiting, start);
    QCOMPARE(keys.keyOf(call(1)), 1);
    QCOMPARE(keys.keyOf(call(9)), 9);
    QCOMPARE(keys.keyOf(call(10)), 0);

    waiting.removeFirst(); // the first hangs up: nobody's key changes, and his stays dead for a moment
    keys.sync(waiting, start.addSecs(1));
    QCOMPARE(keys.keyOf(call(2)), 2);
    QCOMPARE(keys.callFor(1), CallId());
    keys.sync(waiting, start.addSecs(5));
    QCOMPARE(keys.callFor(1), CallId());
    keys.sync(waiting, start.addSecs(6));
    QCOMPARE(keys.callFor(1), call(10));
    QCOMPARE(keys.keyOf(call(11)), 0);
    QCOMPARE(keys.callFor(0), CallId());
}

QTEST_MAIN(TestPanelGeometry)
#include "tst_panelgeometry.moc"
