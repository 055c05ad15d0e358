// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elementsheet.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSet>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestElements final : public QObject
{
    Q_OBJECT

private slots:
    void everyElementPaints_data();
    void everyElementPaints();
};

void TestElements::everyElementPaints_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("dpr");
    QTest::newRow("light") << int(ThemeMode::Light) << 1.0;
    QTest::newRow("dark") << int(ThemeMode::Dark) << 1.0;
    QTest::newRow("contrast") << int(ThemeMode::Contrast) << 1.0;
    QTest::newRow("light-125") << int(ThemeMode::Light) << 1.25;
}

void TestElements::everyElementPaints()
{
    QFETCH(int, mode);
    QFETCH(double, dpr);
    Theme theme;
    theme.setMode(ThemeMode(mode));
    theme.apply(*qApp);
    const QImage image = renderElementSheet(theme, dpr);

    // The inks that only certain elements use must all have reached the picture.
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen << (image.pixel(x, y) | 0xFF000000U);
    }
    for (const Token token : { Token::Panel, Token::Card, Token::Sunk, Token::Accent, Token::Amber, Token::Alarm,
             Token::AmberEdge, Token::Dnd, Token::Focus, Token::Edge, Token::Hair })
        QVERIFY2(seen.contains(theme.color(token).rgb()), tokenName(token).data());

    const QString directory = qEnvironmentVariable("CORDBOARD_SCREENSHOTS");
    if (!directory.isEmpty()) {
        QVERIFY(QDir().mkpath(directory));
        QVERIFY(image.save(
            QDir(directory).filePath(u"elements-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    }
    qApp->setStyleSheet({});
}

QTEST_MAIN(TestElements)
#include "tst_elements.moc"
