// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/daychart.h"
#include "views/supervisor/wallboardlayout.h"

#include <QTest>

using namespace Cordboard;

/// The wallboard's geometry: everything on the screen, nothing over anything else, type that grows with the screen.
class TestWallboardLayout : public QObject
{
    Q_OBJECT
private slots:
    void theDesignOfTheMockup();
    void everythingFits_data();
    void everythingFits();
    void typeGrowsWithTheScreen();
    void theChartShowsTheWorkingDay();
};

void TestWallboardLayout::theDesignOfTheMockup()
{
    const WallboardLayout w = layoutWallboard({ 1920, 1080 }, 6, 16);
    QCOMPARE(w.scale, 1.0);
    QCOMPARE(w.tiles.size(), 6);
    QCOMPARE(w.tiles[0].top(), w.tiles[2].top()); // three in a row
    QVERIFY(w.tiles[3].top() > w.tiles[0].bottom());
    QVERIFY(std::abs(w.tiles[0].width() - 461) < 6);
    QVERIFY(std::abs(w.tiles[0].height() - 355) < 6);
    QCOMPARE(w.agents.right(), 1900.0);
    QVERIFY(w.agentRows >= 16);
}

void TestWallboardLayout::everythingFits_data()
{
    QTest::addColumn<QSizeF>("screen");
    QTest::addColumn<int>("queues");
    QTest::addColumn<int>("agents");
    for (const QSizeF &screen : { QSizeF(1920, 1080), QSizeF(1280, 720), QSizeF(3840, 2160), QSizeF(1080, 1920), QSizeF(2560, 1080), QSizeF(1024, 768) })
        for (int queues : { 1, 2, 5, 6, 13, 40 })
            for (int agents : { 0, 3, 16, 90 })
                QTest::addRow("%dx%d, %d queues, %d agents", int(screen.width()), int(screen.height()), queues, agents) << screen << queues << agents;
}

void TestWallboardLayout::everythingFits()
{
    QFETCH(QSizeF, screen);
    QFETCH(int, queues);
    QFETCH(int, agents);
    const WallboardLayout w = layoutWallboard(screen, queues, agents);
    const QRectF all(QPointF(), screen);
    QList<QRectF> boxes = w.tiles;
    boxes << w.header << w.chart;
    if (agents > 0)
        boxes << w.agents;
    QCOMPARE(w.tiles.size(), queues);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        QVERIFY(all.contains(boxes[i]));
        QVERIFY(boxes[i].width() > 20 && boxes[i].height() > 20);
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!boxes[i].adjusted(1, 1, -1, -1).intersects(boxes[j].adjusted(1, 1, -1, -1)));
    }
    if (agents > 0)
        QVERIFY(w.agentRows * w.agentRow <= w.agents.height());
}

void TestWallboardLayout::typeGrowsWithTheScreen()
{
    QCOMPARE(layoutWallboard({ 3840, 2160 }, 6, 16).scale, 2.0);
    QCOMPARE(layoutWallboard({ 3840, 2160 }, 6, 16).tileScale, 2 * layoutWallboard({ 1920, 1080 }, 6, 16).tileScale);
    QVERIFY(layoutWallboard({ 1920, 1080 }, 2, 16).tileScale > layoutWallboard({ 1920, 1080 }, 6, 16).tileScale);
    QVERIFY(layoutWallboard({ 1920, 1080 }, 20, 16).tileScale < layoutWallboard({ 1920, 1080 }, 6, 16).tileScale);
}

void TestWallboardLayout::theChartShowsTheWorkingDay()
{
    DayChart chart;
    ChartRange range = rangeOf(chart);
    QCOMPARE(range.first, 14);
    QCOMPARE(range.last, 37);
    QVERIFY(range.top >= 2 * range.step);
    chart[3].offered = 1;
    chart[47].offered = 41;
    chart[47].answered = 38;
    chart[47].abandoned = 3;
    range = rangeOf(chart);
    QCOMPARE(range.first, 3);
    QCOMPARE(range.last, 47);
    QVERIFY(range.top >= 41);
    QVERIFY(range.top / range.step <= 4);
    chart[20].usual = 99.5;
    QVERIFY(rangeOf(chart).top >= 100);
}

QTEST_MAIN(TestWallboardLayout)
#include "tst_wallboardlayout.moc"
