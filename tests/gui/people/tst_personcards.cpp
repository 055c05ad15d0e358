// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people/peoplesamples.h"
#include "views/people/cardpainter.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal pictureDpr = 1.0;

struct Sheet
{
    Density density;
    int columns;
    QSize card;
    int gap;
};

QImage picture(const CardPainter &painter, const Theme &theme, const PersonCard &card, const CardMoment &moment, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.color(Token::Panel));
    QPainter p(&image);
    painter.paint(p, QRect(QPoint(), size), card, moment);
    return image;
}

/// Name, number and role of one person in the state and with the words of another card.
PersonCard sameName(PersonCard card)
{
    card.name = u"Anna Bergmann"_s;
    card.shortName = u"Bergmann"_s;
    card.number = u"214"_s;
    card.role = u"Accounts"_s;
    card.words.clear();
    card.since = {};
    return card;
}

} // namespace

class TestPersonCards final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void statesDifferInGrey_data();
    void statesDifferInGrey();
    void looksDifferInGrey();
    void rightToLeftMirrors();
    void longTextsStayInTheCard();
    void sentences_data();
    void sentences();
    void times();
    void sheet_data();
    void sheet();
};

void TestPersonCards::initTestCase()
{
    QFont font(u"Inter"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

void TestPersonCards::statesDifferInGrey_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("density");
    for (const auto &[name, mode] : {std::pair("light", ThemeMode::Light), std::pair("dark", ThemeMode::Dark),
                                     std::pair("contrast", ThemeMode::Contrast)}) {
        for (int density = 0; density < densityCount; ++density)
            QTest::addRow("%s %d", name, density) << int(mode) << density;
    }
}

void TestPersonCards::statesDifferInGrey()
{
    QFETCH(int, mode);
    QFETCH(int, density);
    Theme theme;
    theme.setMode(ThemeMode(mode));
    const CardPainter painter(theme);
    CardMoment moment;
    moment.density = Density(density);
    moment.now = sampleNow();
    const QSize size = gridShape(moment.density, 800, theme.u()).card();

    QList<QImage> greys;
    QList<PersonCard> cards = elementCards();
    cards.removeLast(); // a second free one
    for (const PersonCard &card : cards)
        greys.append(picture(painter, theme, sameName(card), moment, size).convertToFormat(QImage::Format_Grayscale8));
    for (qsizetype i = 0; i < greys.size(); ++i) {
        for (qsizetype k = i + 1; k < greys.size(); ++k)
            QVERIFY2(greys.at(i) != greys.at(k), qPrintable(cards.at(i).name + u" and "_s + cards.at(k).name));
    }
    // Light means free: only the free and the one that rings for the operator have the lit ground.
    if (ThemeMode(mode) == ThemeMode::Contrast)
        return;
    for (const PersonCard &card : cards) {
        const QImage image = picture(painter, theme, sameName(card), moment, size);
        const bool lit = image.pixelColor(size.width() / 2, size.height() - 4) == theme.color(Token::Card);
        QCOMPARE(lit, card.state == PersonState::Free || card.state == PersonState::Ringing);
    }
}

void TestPersonCards::looksDifferInGrey()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    const CardPainter painter(theme);
    const PersonCard card = elementCards().front();
    const QSize size(190, 80);
    QList<CardMoment> moments(8);
    for (CardMoment &moment : moments)
        moment.now = sampleNow();
    moments[1].selected = true;
    moments[2].hovered = true;
    moments[3].focused = true;
    moments[4].drop = {DropLook::Kind::Here, true, u"Drop: transfer now"_s};
    moments[5].drop = {DropLook::Kind::Asks, false, u"Asks you: DND"_s};
    moments[6].drop = {DropLook::Kind::Refused, false, u"Cannot: phone is off"_s};
    moments[7].drop = {DropLook::Kind::Asks, true, u"Asks you: DND"_s};
    QList<QImage> greys;
    for (const CardMoment &moment : std::as_const(moments))
        greys.append(picture(painter, theme, card, moment, size).convertToFormat(QImage::Format_Grayscale8));
    for (qsizetype i = 0; i < greys.size(); ++i) {
        for (qsizetype k = i + 1; k < greys.size(); ++k)
            QVERIFY2(greys.at(i) != greys.at(k), qPrintable(u"%1 and %2"_s.arg(i).arg(k)));
    }
    // Hover is an edge and nothing else: inside it the card is the same.
    const QRect inside = QRect(QPoint(), size).adjusted(5, 5, -5, -5);
    QCOMPARE(greys.at(2).copy(inside), greys.at(0).copy(inside));
}

void TestPersonCards::rightToLeftMirrors()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    const CardPainter painter(theme);
    CardMoment moment;
    moment.now = sampleNow();
    const QSize size(190, 80);
    PersonCard card = sameName(elementCards().at(6)); // a solid octagon
    const auto inkAt = [&](Qt::LayoutDirection direction, int x) {
        moment.direction = direction;
        return picture(painter, theme, card, moment, size).pixelColor(x, 18) == theme.color(Token::Dnd);
    };
    QVERIFY(inkAt(Qt::LeftToRight, 23));
    QVERIFY(!inkAt(Qt::RightToLeft, 23));
    QVERIFY(inkAt(Qt::RightToLeft, size.width() - 1 - 23));
}

void TestPersonCards::longTextsStayInTheCard()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    const CardPainter painter(theme);
    PersonCard card = elementCards().at(3);
    card.name = u"Maximiliane Oberhauser-Wittgenstein von und zu Hohenfels"_s;
    card.role = u"Großkundenbetreuung und Vertriebsinnendienst Süddeutschland"_s;
    card.words = card.name;
    card.voicemail = 88;
    card.note = true;
    for (int density = 0; density < densityCount; ++density) {
        CardMoment moment;
        moment.density = Density(density);
        moment.now = sampleNow();
        const QSize size = gridShape(moment.density, 800, theme.u()).card();
        QImage image(size + QSize(40, 40), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::magenta);
        QPainter p(&image);
        const QRect rect(QPoint(20, 20), size);
        painter.paint(p, rect, card, moment);
        p.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!rect.contains(x, y))
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::magenta));
            }
        }
    }
}

void TestPersonCards::sentences_data()
{
    QTest::addColumn<PersonCard>("card");
    QTest::addColumn<QString>("sentence");
    PersonCard card;
    card.id = extensionId(u"214"_s);
    card.name = u"Anna Berg"_s;
    card.number = u"214"_s;
    card.department = u"Sales"_s;
    card.state = PersonState::Talking;
    card.words = u"Ole Jensen"_s;
    card.since = sampleNow().addSecs(-184);
    card.forwardSpoken = u"forwards to mobile when busy"_s;
    QTest::newRow("talking") << card
                             << u"Anna Berg, 214, Sales, talking to Ole Jensen for 3 minutes, forwards to mobile when busy"_s;
    card.forwardSpoken.clear();
    card.since = sampleNow().addSecs(-70);
    QTest::newRow("one minute") << card << u"Anna Berg, 214, Sales, talking to Ole Jensen for one minute"_s;
    card.was = PersonState::Talking;
    card.state = PersonState::Unknown;
    card.lastHeard = sampleNow().addSecs(-38);
    QTest::newRow("link down") << card << u"Anna Berg, 214, Sales, was talking, Ole Jensen, last heard 38 s ago"_s;
    card.was.reset();
    card.since = {};
    card.state = PersonState::Held;
    QTest::newRow("on hold") << card << u"Anna Berg, 214, Sales, has Ole Jensen on hold"_s;
    card.state = PersonState::Free;
    card.words.clear();
    card.voicemail = 2;
    card.note = true;
    QTest::newRow("free with marks") << card << u"Anna Berg, 214, Sales, free, 2 new voicemail messages, has a note"_s;
    card.voicemail = 0;
    card.note = false;
    card.state = PersonState::Dnd;
    card.words = u"to 11:00"_s;
    QTest::newRow("do not disturb") << card << u"Anna Berg, 214, Sales, do not disturb, to 11:00"_s;
    card.gone = true;
    QTest::newRow("gone") << card << u"Anna Berg, 214, Sales, no longer there"_s;
}

void TestPersonCards::sentences()
{
    QFETCH(PersonCard, card);
    QFETCH(QString, sentence);
    QCOMPARE(cardSentence(card, sampleNow()), sentence);
}

void TestPersonCards::times()
{
    PersonCard card = elementCards().at(3);
    QCOMPARE(cardTime(card, sampleNow()), u"12:04"_s);
    QCOMPARE(cardTime(card, sampleNow().addSecs(1)), u"12:05"_s);
    card.state = PersonState::Free;
    QCOMPARE(cardTime(card, sampleNow()), QString());
    // Without the link no call is timed; how old the knowledge is grows instead.
    const PersonCard lost = elementCards().at(9);
    QCOMPARE(cardTime(lost, sampleNow()), u"38 s ago"_s);
    QCOMPARE(cardTime(lost, sampleNow().addSecs(30)), u"1 min ago"_s);
    QCOMPARE(cardWord(lost), u"was talking"_s);
}

void TestPersonCards::sheet_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << int(ThemeMode::Light);
    QTest::newRow("dark") << int(ThemeMode::Dark);
    QTest::newRow("contrast") << int(ThemeMode::Contrast);
}

void TestPersonCards::sheet()
{
    QFETCH(int, mode);
    Theme theme;
    theme.setMode(ThemeMode(mode));
    const CardPainter painter(theme);
    QImage image(QSize(960, 730) * pictureDpr, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureDpr);
    image.fill(theme.color(Token::Panel));
    QPainter p(&image);
    CardMoment moment;
    moment.now = sampleNow();
    moment.dpr = pictureDpr;
    int y = 36;
    const QList<PersonCard> cards = elementCards();
    const auto grid = [&](const QList<PersonCard> &list, const QList<CardMoment> &moments, const Sheet &sheet) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QPoint at(20 + int(i) % sheet.columns * (sheet.card.width() + sheet.gap),
                            y + int(i) / sheet.columns * (sheet.card.height() + sheet.gap));
            painter.paint(p, QRect(at, sheet.card), list.at(i), moments.value(i, moments.last()));
        }
        y += int((list.size() + sheet.columns - 1) / sheet.columns) * (sheet.card.height() + sheet.gap) + 30;
    };
    grid(cards, {moment}, {Density::Comfortable, 4, QSize(226, 80), 6});
    QList<CardMoment> looks(4, moment);
    looks[0].drop = {DropLook::Kind::Here, true, u"Drop: transfer now"_s};
    looks[1].drop = {DropLook::Kind::Asks, false, u"Asks you: DND"_s};
    looks[2].drop = {DropLook::Kind::Refused, false, u"Cannot: phone is off"_s};
    looks[3].focused = true;
    grid({cards.at(0), cards.at(6), cards.at(8), cards.at(0)}, looks, {Density::Comfortable, 4, QSize(226, 80), 6});
    moment.density = Density::Compact;
    grid(cards, {moment}, {Density::Compact, 4, QSize(227, 52), 4});
    moment.density = Density::Micro;
    grid(cards, {moment}, {Density::Micro, 6, QSize(150, 26), 4});
    p.end();
    keepPicture(image, u"cards-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(y <= image.height());
    // Nothing of ours reaches the margins.
    for (int row = 0; row < image.height(); ++row)
        QCOMPARE(image.pixelColor(10, row), theme.color(Token::Panel));
}

QTEST_MAIN(TestPersonCards)
#include "tst_personcards.moc"
