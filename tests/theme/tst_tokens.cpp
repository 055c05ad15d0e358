// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/painting.h"
#include "views/theme/statevocabulary.h"
#include "views/theme/theme.h"
#include "views/theme/themestyle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

QJsonObject designTable()
{
    QFile file(u":/cordboard/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red() / 255.0) + 0.7152 * linear(color.green() / 255.0)
        + 0.0722 * linear(color.blue() / 255.0);
}

/// WCAG 2.2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

ThemeMode modeOf(int kind)
{
    constexpr ThemeMode modes[] = { ThemeMode::Light, ThemeMode::Dark, ThemeMode::Contrast };
    return modes[kind];
}

QImage cardInGrey(const Theme &theme, PersonState state)
{
    const StateLook look = personLook(state);
    QImage image(190, 80, QImage::Format_RGB32);
    image.fill(theme.color(Token::Panel));
    QPainter painter(&image);
    paintSurface(painter, image.rect(), theme, look, theme.tokens().radius.card);
    painter.drawPixmap(10, 13, theme.icons().pixmap(look.icon, theme.color(look.ink), 24, 1.0));
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Pixels of two grey pictures that an eye can tell apart.
int differentPixels(const QImage &a, const QImage &b)
{
    constexpr int visibleStep = 8;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) >= visibleStep;
    }
    return count;
}

} // namespace

class TestTokens final : public QObject
{
    Q_OBJECT

private slots:
    void tableIsComplete();
    void damagedTableNamesItsGaps();
    void contrastOfEveryPair_data();
    void contrastOfEveryPair();
    void stateInksAreReadable();
    void vocabularyAgreesWithTheTable();
    void vocabularyIconsRenderInTheirInk();
    void statesDifferInGreyscale();
    void themeFollowsModeAndTellsOnce();
    void paletteAndSheetComeFromTokens();
    void fontsFollowTheApplicationFont();
    void escalationSteps();
};

void TestTokens::tableIsComplete()
{
    const Tokens tokens = Tokens::builtIn();
    QCOMPARE(tokens.problems(), QStringList());
    QCOMPARE(tokens.size.panelHeader, 44);
    QCOMPARE(tokens.size.cardComfortable, QSize(190, 80));
    QCOMPARE(tokens.motion.newButtonGuard, 400);
    QCOMPARE(tokens.color(ThemeKind::Light, Token::Accent), QColor(0x1F, 0x5F, 0xC6));
    QCOMPARE(tokens.color(ThemeKind::Contrast, Token::Focus), QColor(0xFF, 0xF3, 0x4D));

    // A colour that is added to the table must be added to the enumeration.
    const QJsonObject themes = designTable().value("theme"_L1).toObject();
    for (const QJsonValue theme : themes) {
        const QStringList names = theme.toObject().keys();
        QCOMPARE(names.size(), tokenCount);
        for (const QString &name : names)
            QVERIFY2(tokenFromName(name).has_value(), qPrintable(name));
    }
}

void TestTokens::damagedTableNamesItsGaps()
{
    const Tokens tokens = Tokens::fromJson(R"({"size": {"button": "wide"}, "theme": {"light": {"text": "#12"}}})");
    QVERIFY(tokens.problems().contains(u"size.button"_s));
    QVERIFY(tokens.problems().contains(u"light.text"_s));
    QVERIFY(tokens.problems().contains(u"type.caption"_s));
    QCOMPARE(tokens.size.button, 0);
}

void TestTokens::contrastOfEveryPair_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("back");
    QTest::addColumn<double>("floor");
    QTest::addColumn<double>("contrastFloor");
    const QJsonObject pairs = designTable().value("contrast"_L1).toObject();
    QVERIFY(!pairs.isEmpty());
    const auto add = [&](QLatin1StringView group, double floor, double contrastFloor) {
        for (const QJsonValue pair : pairs.value(group).toArray()) {
            const QString front = pair.toArray().at(0).toString();
            const QString back = pair.toArray().at(1).toString();
            QTest::addRow("%s: %s on %s", group.data(), qPrintable(front), qPrintable(back))
                << front << back << floor << contrastFloor;
        }
    };
    add("text"_L1, 4.5, 7.0);
    add("graphic"_L1, 3.0, 4.5);
}

void TestTokens::contrastOfEveryPair()
{
    QFETCH(QString, front);
    QFETCH(QString, back);
    QFETCH(double, floor);
    QFETCH(double, contrastFloor);
    const auto frontToken = tokenFromName(front);
    const auto backToken = tokenFromName(back);
    QVERIFY(frontToken && backToken);
    Theme theme;
    for (int kind = 0; kind < themeKindCount; ++kind) {
        theme.setMode(modeOf(kind));
        const double ratio = contrast(theme.color(*frontToken), theme.color(*backToken));
        QVERIFY2(ratio >= (theme.isContrast() ? contrastFloor : floor),
            qPrintable(u"%1 in the theme %2"_s.arg(ratio).arg(themeName(theme.kind()))));
    }
}

void TestTokens::stateInksAreReadable()
{
    Theme theme;
    for (int kind = 0; kind < themeKindCount; ++kind) {
        theme.setMode(modeOf(kind));
        for (int i = 0; i < personStateCount; ++i) {
            const StateLook look = personLook(PersonState(i));
            const QColor ground = theme.color(look.surface);
            QVERIFY2(contrast(theme.color(look.ink), ground) >= 3.0, qPrintable(look.word));
            QVERIFY2(contrast(theme.color(look.wordInk), ground) >= 4.5, qPrintable(look.word));
        }
        for (int i = 0; i < callLookCount; ++i) {
            const CallStateLook look = callLook(CallLook(i));
            QVERIFY2(contrast(theme.color(look.ink), theme.color(look.surface)) >= 3.0, qPrintable(look.word));
            QVERIFY2(contrast(theme.color(look.onBlock), theme.color(look.block)) >= 4.5, qPrintable(look.word));
        }
    }
}

void TestTokens::vocabularyAgreesWithTheTable()
{
    const QJsonObject state = designTable().value("state"_L1).toObject();
    const QJsonObject extensions = state.value("extension"_L1).toObject();
    QSet<QString> names;
    for (int i = 0; i < personStateCount; ++i) {
        const StateLook look = personLook(PersonState(i));
        const QString name = stateName(PersonState(i));
        const QJsonObject row = extensions.value(name).toObject();
        names << name;
        QCOMPARE(look.code, row.value("code"_L1).toString());
        QCOMPARE(look.word, row.value("word"_L1).toString());
        QCOMPARE(look.icon, row.value("icon"_L1).toString());
    }
    QCOMPARE(names.size(), extensions.size());

    const QJsonObject calls = state.value("call"_L1).toObject();
    QCOMPARE(callLookCount, int(calls.size()));
    for (int i = 0; i < callLookCount; ++i) {
        const CallStateLook look = callLook(CallLook(i));
        const QJsonObject row = calls.value(stateName(CallLook(i))).toObject();
        QCOMPARE(look.code, row.value("code"_L1).toString());
        QCOMPARE(look.word, row.value("word"_L1).toString());
        QCOMPARE(look.icon, row.value("icon"_L1).toString());
    }
}

void TestTokens::vocabularyIconsRenderInTheirInk()
{
    QStringList names;
    for (int i = 0; i < personStateCount; ++i)
        names << personLook(PersonState(i)).icon;
    for (int i = 0; i < callLookCount; ++i)
        names << callLook(CallLook(i)).icon;
    IconCache icons;
    const QColor ink(0xC3, 0x26, 0x2F);
    for (const QString &name : std::as_const(names)) {
        const QPixmap pixmap = icons.pixmap(name, ink, 24, 2.0);
        QVERIFY2(!pixmap.isNull(), qPrintable(name));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(24, 24));
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        int opaque = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() != 255)
                    continue;
                ++opaque;
                QCOMPARE(pixel.rgb(), ink.rgb());
            }
        }
        QVERIFY2(opaque > 40, qPrintable(name));
        QCOMPARE(icons.pixmap(name, ink, 24, 2.0).cacheKey(), pixmap.cacheKey());
        QVERIFY(icons.pixmap(name, Qt::blue, 24, 2.0).cacheKey() != pixmap.cacheKey());
    }
    QTest::ignoreMessage(QtWarningMsg, "no icon named \"no-such-icon\"");
    QVERIFY(icons.pixmap(u"no-such-icon"_s, ink, 24, 1.0).isNull());
    QVERIFY(!icons.contains(u"no-such-icon"_s));
}

void TestTokens::statesDifferInGreyscale()
{
    // A shape of 5x5 pixels is the least that counts as another look.
    constexpr int least = 25;
    Theme theme;
    for (int kind = 0; kind < themeKindCount; ++kind) {
        theme.setMode(modeOf(kind));
        for (int a = 0; a < personStateCount; ++a) {
            const QImage first = cardInGrey(theme, PersonState(a));
            for (int b = a + 1; b < personStateCount; ++b) {
                const int different = differentPixels(first, cardInGrey(theme, PersonState(b)));
                QVERIFY2(different >= least,
                    qPrintable(u"%1 and %2 in %3: %4"_s
                                   .arg(personLook(PersonState(a)).word, personLook(PersonState(b)).word,
                                       themeName(theme.kind()))
                                   .arg(different)));
            }
        }
    }
}

void TestTokens::themeFollowsModeAndTellsOnce()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(theme.kind(), ThemeKind::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setMode(ThemeMode::Contrast);
    QVERIFY(theme.isContrast());
    QCOMPARE(changed.count(), 2);
}

void TestTokens::paletteAndSheetComeFromTokens()
{
    Theme theme;
    theme.setMode(ThemeMode::Dark);
    theme.apply(*qApp);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), theme.color(Token::Window));
    QCOMPARE(QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text), theme.color(Token::Text3));
    theme.setMode(ThemeMode::Light);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), theme.color(Token::Window));
    const QString css = themeStyleSheet(theme);
    QVERIFY(css.contains(theme.color(Token::Focus).name()));
    QVERIFY(!css.contains(u'@'));
    QVERIFY(!css.contains(u'%'));
    QCOMPARE(qApp->styleSheet(), css);
    qApp->setStyleSheet({});
}

void TestTokens::fontsFollowTheApplicationFont()
{
    const QFont before = QApplication::font();
    Theme theme;
    QFont font = before;
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QCOMPARE(theme.font(TypeRole::Display).pointSizeF(), 22.0);
    QCOMPARE(theme.font(TypeRole::Caption).pointSizeF(), 9.0);
    QVERIFY(theme.u() >= 20);
    QCOMPARE(theme.px(40), 2 * theme.u());
    const int unit = theme.u();
    font.setPointSizeF(8);
    QApplication::setFont(font);
    QCOMPARE(theme.font(TypeRole::Caption).pointSizeF(), 8.5);
    font.setPointSizeF(20);
    QApplication::setFont(font);
    QVERIFY(theme.u() > unit);
    QVERIFY(theme.font(TypeRole::Timer).isFeatureSet("tnum"));
    QVERIFY(!theme.font(TypeRole::Body).isFeatureSet("tnum"));
    QVERIFY(theme.tabularFont(TypeRole::Body).isFeatureSet("tnum"));
    QApplication::setFont(before);
}

void TestTokens::escalationSteps()
{
    const Escalation steps = Tokens::builtIn().escalation;
    QCOMPARE(steps.level(0.49), AlarmLevel::None);
    QCOMPARE(steps.level(0.5), AlarmLevel::Soon);
    QCOMPARE(steps.level(1.0), AlarmLevel::Soon);
    QCOMPARE(steps.level(1.01), AlarmLevel::Late);
    QCOMPARE(steps.level(2.0), AlarmLevel::Late);
    QCOMPARE(steps.level(2.01), AlarmLevel::Overdue);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
