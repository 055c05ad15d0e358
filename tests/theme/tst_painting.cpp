// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/duration.h"
#include "views/theme/keycap.h"
#include "views/theme/painting.h"
#include "views/theme/shapedface.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestPainting final : public QObject
{
    Q_OBJECT

private slots:
    void durations_data();
    void durations();
    void keycapTextsAreNative();
    void keycapGeometry();
    void paintedKeycapsHaveTheirSize();
    void snappingLandsOnDevicePixels();
    void strokeStaysInside();
    void barFillsFromTheLeadingEdge();
    void runsAreCutAtTheEnd();
    void matchesAreUnderlined();
    void numbersKeepTheirOrder();
    void shapedTextLooksLikeDrawnText_data();
    void shapedTextLooksLikeDrawnText();
};

void TestPainting::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0:00"_s;
    QTest::newRow("seconds") << qint64(42) << u"0:42"_s;
    QTest::newRow("one digit") << qint64(65) << u"1:05"_s;
    QTest::newRow("minutes") << qint64(724) << u"12:04"_s;
    QTest::newRow("last before an hour") << qint64(3599) << u"59:59"_s;
    QTest::newRow("hours") << qint64(3730) << u"1:02:10"_s;
    QTest::newRow("days") << qint64(100 * 3600) << u"100:00:00"_s;
    QTest::newRow("a clock set back") << qint64(-7) << u"0:00"_s;
}

void TestPainting::durations()
{
    QFETCH(qint64, seconds);
    QTEST(formatDuration(seconds), "text");
}

void TestPainting::numbersKeepTheirOrder()
{
    QCOMPARE(keptInOrder(u"+33 1 99"_s), QChar(0x2066) + u"+33 1 99"_s + QChar(0x2069));
    QCOMPARE(keptInOrder(u"+44 7700 if busy."_s), QChar(0x2066) + u"+44 7700 if busy."_s + QChar(0x2069));
    QCOMPARE(keptInOrder(u"\u05d0\u05e0\u05d4 214"_s), u"\u05d0\u05e0\u05d4 214"_s);
    QCOMPARE(keptInOrder(u"--"_s), u"--"_s);
}

void TestPainting::shapedTextLooksLikeDrawnText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const qreal scale : { 1.0, 1.25, 2.0 }) {
        const QByteArray at = " at " + QByteArray::number(scale);
        QTest::newRow("Latin" + at) << u"Zoë Ångström-Kovač AVATAR fi"_s << scale << Qt::LeftToRight;
        QTest::newRow("a space at the end" + at) << u"Anna "_s << scale << Qt::LeftToRight;
        QTest::newRow("two scripts" + at) << u"佐藤 Sato 123"_s << scale << Qt::LeftToRight;
        QTest::newRow("Arabic" + at) << u"هاتف 214"_s << scale << Qt::RightToLeft;
        QTest::newRow("a number kept in order" + at) << keptInOrder(u"+49 30 1234"_s) << scale << Qt::RightToLeft;
    }
    QTest::newRow("nothing") << QString() << 1.0 << Qt::LeftToRight;
}

void TestPainting::shapedTextLooksLikeDrawnText()
{
    QFETCH(QString, text);
    QFETCH(qreal, scale);
    QFETCH(Qt::LayoutDirection, direction);
    QFont font = QApplication::font();
    font.setWeight(QFont::Medium);
    const ShapedFace face(font);
    QCOMPARE(face.width(text), QFontMetricsF(font).horizontalAdvance(text));
    const auto picture = [&](auto &&draw) {
        QImage image(QSize(320, 48) * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        painter.setPen(Qt::darkBlue);
        draw(painter);
        return image;
    };
    const QPointF start(12.25, 30);
    const QImage drawn = picture([&](QPainter &painter) {
        painter.setFont(font);
        painter.drawText(start, text);
    });
    for (int time = 0; time < 2; ++time) // the second from what was kept
        QCOMPARE(picture([&](QPainter &painter) { face.draw(painter, start, text); }), drawn);
}

void TestPainting::keycapTextsAreNative()
{
    QCOMPARE(keycapTexts({}), QStringList());
    QCOMPARE(keycapTexts(QKeySequence(Qt::Key_F7)), QStringList { u"F7"_s });
    QCOMPARE(keycapTexts(QKeySequence(Qt::Key_Return)), keycapTexts(QKeySequence(Qt::Key_Enter)));
#ifndef Q_OS_MACOS
    QCOMPARE(keycapTexts(QKeySequence(Qt::CTRL | Qt::Key_Return)), (QStringList { u"Ctrl"_s, u"Enter"_s }));
    QCOMPARE(
        keycapTexts(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)), (QStringList { u"Ctrl"_s, u"Shift"_s, u"B"_s }));
    QCOMPARE(keycapTexts(QKeySequence(Qt::CTRL | Qt::Key_Plus)), (QStringList { u"Ctrl"_s, u"+"_s }));
#endif
}

void TestPainting::keycapGeometry()
{
    const QFontMetricsF metrics(QApplication::font());
    const KeycapLayout layout = layoutKeycaps({ u"1"_s, u"Enter"_s }, metrics, 20, 5, 3);
    QCOMPARE(layout.caps.size(), 2);
    QCOMPARE(layout.caps.at(0), QRectF(0, 0, 20, 20)); // never narrower than high
    QCOMPARE(layout.caps.at(1).left(), 23.0);
    QVERIFY(layout.caps.at(1).width() >= metrics.horizontalAdvance(u"Enter"_s) + 10);
    QCOMPARE(layout.size, QSizeF(layout.caps.at(1).right(), 20));
    QVERIFY(layoutKeycaps({}, metrics, 20).size.isEmpty());
}

void TestPainting::paintedKeycapsHaveTheirSize()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    const QStringList texts { u"Ctrl"_s, u"Enter"_s };
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    const QSizeF size = paintKeycaps(painter, { 4, 4 }, texts, theme);
    painter.end();
    QCOMPARE(size, keycapSize(texts, theme));
    QCOMPARE(image.pixelColor(2, 20), QColor(Qt::red));
    QCOMPARE(image.pixelColor(int(size.width()) + 6, 20), QColor(Qt::red));
    QCOMPARE(image.pixelColor(4, 14), theme.color(Token::Edge));
    QCOMPARE(image.pixelColor(6, 8), theme.color(Token::Field));
}

void TestPainting::snappingLandsOnDevicePixels()
{
    QImage image(100, 100, QImage::Format_RGB32);
    image.setDevicePixelRatio(1.25);
    QPainter painter(&image);
    painter.translate(5, 3); // a child widget that begins between two device pixels
    QCOMPARE(deviceRatio(painter), 1.25);
    const QRectF rect = snapped(QRectF(10.3, 4.7, 33.3, 7.1), painter);
    const QRectF device = painter.deviceTransform().mapRect(rect);
    for (const qreal edge : { device.left(), device.top(), device.right(), device.bottom() })
        QVERIFY(qAbs(edge - std::round(edge)) < 1e-6);
    QVERIFY(qAbs(rect.left() - 10.3) <= 0.4 && qAbs(rect.right() - 43.6) <= 0.4);

    QImage plain(10, 10, QImage::Format_RGB32);
    QPainter unscaled(&plain);
    QCOMPARE(snapped(QRectF(1, 2, 3, 4), unscaled), QRectF(1, 2, 3, 4));
}

void TestPainting::strokeStaysInside()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    strokeRounded(painter, QRectF(5, 5, 30, 20), 6, Qt::black, 2);
    painter.end();
    QCOMPARE(image.pixelColor(4, 15), QColor(Qt::white));
    QCOMPARE(image.pixelColor(5, 15), QColor(Qt::black));
    QCOMPARE(image.pixelColor(6, 15), QColor(Qt::black));
    QCOMPARE(image.pixelColor(7, 15), QColor(Qt::white));
    QCOMPARE(image.pixelColor(35, 15), QColor(Qt::white));
}

void TestPainting::barFillsFromTheLeadingEdge()
{
    const auto paint = [](double share, Qt::LayoutDirection direction) {
        QImage image(100, 5, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBar(painter, image.rect(), share, Qt::gray, Qt::black, direction, 0);
        return image;
    };
    QImage bar = paint(0.3, Qt::LeftToRight);
    QCOMPARE(bar.pixelColor(10, 2), QColor(Qt::black));
    QCOMPARE(bar.pixelColor(40, 2), QColor(Qt::gray));
    bar = paint(0.3, Qt::RightToLeft);
    QCOMPARE(bar.pixelColor(90, 2), QColor(Qt::black));
    QCOMPARE(bar.pixelColor(60, 2), QColor(Qt::gray));
    bar = paint(7.0, Qt::LeftToRight);
    QCOMPARE(bar.pixelColor(98, 2), QColor(Qt::black));
    bar = paint(-1.0, Qt::LeftToRight);
    QCOMPARE(bar.pixelColor(1, 2), QColor(Qt::gray));
}

void TestPainting::runsAreCutAtTheEnd()
{
    QImage image(200, 30, QImage::Format_RGB32);
    QPainter painter(&image);
    const QFont font = QApplication::font();
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QList<TextRun> runs { { u"Talking"_s, bold, Qt::black },
        { u"to Ole Jensen of the harbour office"_s, font, Qt::black } };
    const qreal wanted = runsWidth(runs, 5);
    QCOMPARE(drawRuns(painter, QRectF(0, 0, wanted + 10, 30), runs, 5, Qt::LeftToRight), wanted);
    QCOMPARE(drawRuns(painter, QRectF(0, 0, 90, 30), runs, 5, Qt::LeftToRight), 90.0);
    QCOMPARE(drawRuns(painter, QRectF(0, 0, 0, 30), runs, 5, Qt::LeftToRight), 0.0);
}

void TestPainting::matchesAreUnderlined()
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QList<TextRun> runs { { u"Ingrid Palm"_s, QApplication::font(), Qt::black, { { 2, 3 } } } };
    drawRuns(painter, image.rect(), runs, 0, Qt::LeftToRight, Qt::blue);
    painter.end();
    int from = 200;
    int to = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::blue)) {
                from = std::min(from, x);
                to = std::max(to, x);
            }
        }
    }
    const QFontMetricsF metrics(QApplication::font());
    QVERIFY(qAbs(from - metrics.horizontalAdvance(u"In"_s)) <= 1.5);
    QVERIFY(qAbs(to - metrics.horizontalAdvance(u"Ingri"_s)) <= 1.5);
}

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
