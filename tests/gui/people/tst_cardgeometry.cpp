// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/cardgeometry.h"

#include <QTest>

using namespace Cordboard;

class TestCardGeometry final : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void cellsFillTheWidth();
    void partsStayInsideAndApart_data();
    void partsStayInsideAndApart();
    void figuresFormOneColumn();
    void marksGiveWayToTime();
    void tickingRectCoversTime();
};

void TestCardGeometry::columns_data()
{
    QTest::addColumn<int>("density");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("u");
    QTest::addColumn<int>("columns");
    QTest::newRow("one") << int(Density::Comfortable) << 150 << 20 << 1;
    QTest::newRow("just three") << int(Density::Comfortable) << 588 << 20 << 3;
    QTest::newRow("one pixel less") << int(Density::Comfortable) << 587 << 20 << 2;
    QTest::newRow("1440 wide window") << int(Density::Comfortable) << 820 << 20 << 4;
    QTest::newRow("1920 wide window") << int(Density::Comfortable) << 1195 << 20 << 6;
    QTest::newRow("compact") << int(Density::Compact) << 820 << 20 << 4;
    QTest::newRow("micro, 1920 wide window") << int(Density::Micro) << 1195 << 20 << 10;
    QTest::newRow("text of 200 % in 1280x720 leaves two") << int(Density::Comfortable) << 700 << 36 << 2;
}

void TestCardGeometry::columns()
{
    QFETCH(int, density);
    QFETCH(int, width);
    QFETCH(int, u);
    QTEST(gridShape(Density(density), width, u).columns, "columns");
}

void TestCardGeometry::cellsFillTheWidth()
{
    for (int width = 200; width < 2200; width += 7) {
        const GridShape shape = gridShape(Density::Comfortable, width, 20);
        const int used = shape.columns * shape.cell.width();
        QVERIFY2(used <= width, qPrintable(QString::number(width)));
        QVERIFY(shape.card().width() <= 280);
        QVERIFY(width - used < shape.columns || shape.card().width() == 280);
        QCOMPARE(shape.card().height(), 80);
    }
}

void TestCardGeometry::partsStayInsideAndApart_data()
{
    QTest::addColumn<int>("density");
    QTest::addColumn<int>("u");
    for (const int u : {20, 26, 40}) {
        QTest::addRow("comfortable %d", u) << int(Density::Comfortable) << u;
        QTest::addRow("compact %d", u) << int(Density::Compact) << u;
        QTest::addRow("micro %d", u) << int(Density::Micro) << u;
    }
}

void TestCardGeometry::partsStayInsideAndApart()
{
    QFETCH(int, density);
    QFETCH(int, u);
    const GridShape shape = gridShape(Density(density), 900, u);
    const QRect card(QPoint(), shape.card());
    const CardParts parts = cardParts(Density(density), shape.card(), {scaled(30, u), scaled(36, u), scaled(40, u)}, u);
    QList<QRect> shown{parts.icon, parts.name, parts.number};
    if (Density(density) != Density::Micro)
        shown << parts.time << parts.words;
    if (Density(density) == Density::Comfortable)
        shown << parts.role << parts.marks;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QVERIFY2(card.contains(shown.at(i)), qPrintable(QString::number(i)));
        QVERIFY(shown.at(i).width() > 0);
        for (qsizetype k = i + 1; k < shown.size(); ++k)
            QVERIFY2(!shown.at(i).intersects(shown.at(k)), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(k)));
    }
}

void TestCardGeometry::figuresFormOneColumn()
{
    const QSize size(190, 80);
    const CardParts narrow = cardParts(Density::Comfortable, size, {20, 0, 0}, 20);
    const CardParts wide = cardParts(Density::Comfortable, size, {36, 40, 0}, 20);
    QCOMPARE(narrow.number.right(), wide.number.right());
    QCOMPARE(wide.time.right(), wide.number.right());
    QCOMPARE(narrow.name.left(), wide.role.left());
    QCOMPARE(narrow.name.left(), wide.words.left());
}

void TestCardGeometry::marksGiveWayToTime()
{
    const CardParts parts = cardParts(Density::Comfortable, QSize(190, 80), {24, 40, 30}, 20);
    QVERIFY(parts.marks.right() < parts.time.left());
    QVERIFY(parts.role.right() < parts.marks.left());
}

void TestCardGeometry::tickingRectCoversTime()
{
    for (const Density density : {Density::Comfortable, Density::Compact}) {
        const QSize size = gridShape(density, 800, 20).card();
        const CardParts parts = cardParts(density, size, {24, 40, 0}, 20);
        const QRect ticking = tickingRect(density, size, 20);
        QVERIFY(ticking.contains(parts.time));
        QVERIFY(ticking.contains(parts.words));
        QVERIFY(!ticking.intersects(parts.icon.adjusted(0, 0, -1, 0)));
        QVERIFY(!ticking.intersects(parts.name));
    }
}

QTEST_GUILESS_MAIN(TestCardGeometry)
#include "tst_cardgeometry.moc"
