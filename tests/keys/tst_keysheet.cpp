// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/keydesk.h"

#include "translations/languages.h"
#include "views/accounts/shortcutstore.h"
#include "views/keys/cheatsheetdialog.h"
#include "views/keys/sheetlayout.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr int dotsPerInch = 150;
constexpr QSize a4(1063, 1587); // the inner part of a page at that fineness
constexpr int margin = 60;

const KeyLine *lineOf(const QList<KeyGroup> &groups, const QString &what)
{
    for (const KeyGroup &group : groups)
        for (const KeyLine &line : group.lines)
            if (line.what == what)
                return &line;
    return nullptr;
}

} // namespace

/// The sheet of all keys: what stands on it, how it lies on the page, and that it comes out.
class TestKeySheet : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theUsersKeysStandOnIt();
    void whatIsNotPossibleNowStandsOnItToo();
    void manyFavouritesAreOneLine();
    void onePageThatCanBeRead_data();
    void onePageThatCanBeRead();
    void tooManyKeysAreStillOnePage();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void theKeyOpensIt();
    void theListOpensIt();
    void itIsSaved();
    void whatCannotBeSavedIsSaid();
    void aPrinterIsAskedFor();

private:
    QList<KeyGroup> groups() const { return m_desk->window().allKeys(); }
    CheatSheetDialog *openSheet();
    QImage drawn(const QList<KeyGroup> &groups) const;

    std::unique_ptr<KeyDesk> m_desk;
    QTemporaryDir m_folder;
};

void TestKeySheet::init()
{
    speakLanguage(*qApp, u"en"_s);
    m_desk = std::make_unique<KeyDesk>();
    QVERIFY(m_desk->open());
}

void TestKeySheet::cleanup()
{
    m_desk.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QImage TestKeySheet::drawn(const QList<KeyGroup> &groups) const
{
    QImage page(a4 + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    page.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    page.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    page.fill(Qt::white);
    QPainter painter(&page);
    CheatSheet(groups).draw(painter, QRectF(margin, margin, a4.width(), a4.height()));
    painter.end();
    if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
        page.save(u"%1/keysheet-%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag() ? QTest::currentDataTag() : QTest::currentTestFunction())));
    return page;
}

void TestKeySheet::theUsersKeysStandOnIt()
{
    QVERIFY(lineOf(groups(), u"Park"_s));
    QCOMPARE(lineOf(groups(), u"Park"_s)->keys, QList<QStringList> { QStringList { u"F4"_s } });
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
    ShortcutStore store(m_desk->window().keyActions(), settings);
    QAction *park = m_desk->window().actions().action(DeskAction::Park);
    store.setKeys(park, 0, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F7));
    store.setKeys(park, 1, QKeySequence(Qt::KeypadModifier | Qt::Key_Asterisk));
    const QList<QStringList> ways { { u"Ctrl"_s, u"Shift"_s, u"F7"_s }, { u"Num *"_s } };
    QCOMPARE(lineOf(groups(), u"Park"_s)->keys, ways);
    store.setKeys(park, 1, {});
    store.setKeys(park, 0, {});
    QVERIFY(!lineOf(groups(), u"Park"_s)); // it has no key any more
}

void TestKeySheet::whatIsNotPossibleNowStandsOnItToo()
{
    QCOMPARE(m_desk->phase(), DeskPhase::Rest);
    for (const QString &what : { u"Back to caller"_s, u"Ask first"_s, u"Complete"_s, u"Hold"_s, u"All three"_s, u"End call"_s, u"Waiting call 1 to 9"_s })
        QVERIFY2((lineOf(groups(), what) != nullptr) == (what != "Complete"_L1), qPrintable(what)); // Enter completes
    QCOMPARE(lineOf(groups(), u"Back to caller"_s)->keys, QList<QStringList> { QStringList { u"Esc"_s } });
    // On hold the key would resume; the sheet still says what it is for.
    m_desk->talk();
    m_desk->key(Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Held, patience);
    QVERIFY(lineOf(groups(), u"Hold"_s));
    QVERIFY(!lineOf(groups(), u"Resume"_s));
}

void TestKeySheet::manyFavouritesAreOneLine()
{
    const QList<QStringList> all { { u"Alt"_s, u"1 … 9"_s } };
    QVERIFY(lineOf(groups(), u"Favourite 1 to 9"_s));
    QCOMPARE(lineOf(groups(), u"Favourite 1 to 9"_s)->keys, all);
    for (QAction *action : m_desk->window().keyActions())
        if (action->objectName() == "favourite-3"_L1)
            action->setShortcut(Qt::CTRL | Qt::Key_F3);
    QVERIFY(!lineOf(groups(), u"Favourite 1 to 9"_s));
    QVERIFY(lineOf(groups(), u"Favourite 3"_s));
}

void TestKeySheet::onePageThatCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("letter");
    for (const QString &language : { u"en"_s, u"da"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s })
        for (bool letter : { false, true })
            QTest::addRow("%s-%s", qPrintable(language), letter ? "Letter" : "A4") << language << letter;
}

void TestKeySheet::onePageThatCanBeRead()
{
    QFETCH(const QString, language);
    QFETCH(const bool, letter);
    m_desk.reset();
    speakLanguage(*qApp, language);
    m_desk = std::make_unique<KeyDesk>();
    QVERIFY(m_desk->open());
    QImage device(10, 10, QImage::Format_RGB32);
    device.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    device.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    const QSizeF page = letter ? QSizeF(1098, 1450) : QSizeF(1063, 1530);
    const SheetLayout layout(groups(), page, QGuiApplication::font(), &device);
    QCOMPARE(layout.scale(), 1.0);
    QVERIFY2(layout.font().pointSizeF() >= 7.5, qPrintable(QString::number(layout.font().pointSizeF())));
    const QRectF all(QPointF(), page);
    const QList<SheetLayout::Item> &items = layout.items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QVERIFY2(all.adjusted(-0.5, -0.5, 0.5, 0.5).contains(items[i].box), qPrintable(items[i].text));
        QVERIFY2(items[i].capsWidth < items[i].box.width(), qPrintable(items[i].text));
        for (qsizetype other = i + 1; other < items.size(); ++other)
            QVERIFY2(!items[i].box.adjusted(1, 1, -1, -1).intersects(items[other].box), qPrintable(items[i].text));
        // No title at the foot of a column without its keys.
        if (items[i].heading)
            QCOMPARE(items[i].box.left(), items[i + 1].box.left());
    }
    if (!letter)
        drawn(groups());
}

void TestKeySheet::tooManyKeysAreStillOnePage()
{
    QList<KeyGroup> many;
    for (int group = 0; group < 20; ++group) {
        KeyGroup one { u"Group %1"_s.arg(group), {} };
        for (int line = 0; line < 20; ++line)
            one.lines.append({ u"Something that is done by line %1 of this group, in many words"_s.arg(line), { { u"Ctrl"_s, u"Shift"_s, u"F12"_s }, { u"Num +"_s } } });
        many.append(one);
    }
    QImage device(10, 10, QImage::Format_RGB32);
    const SheetLayout layout(many, QSizeF(680, 970), QGuiApplication::font(), &device);
    QVERIFY(layout.scale() < 1);
    QCOMPARE(layout.items().size(), 20 + 20 * 20);
    for (const SheetLayout::Item &item : layout.items())
        QVERIFY(item.box.bottom() * layout.scale() <= 970.5 && item.box.right() * layout.scale() <= 680.5);
}

void TestKeySheet::nothingLeavesThePage_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left-to-right") << Qt::LeftToRight;
    QTest::newRow("right-to-left") << Qt::RightToLeft;
}

void TestKeySheet::nothingLeavesThePage()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const QImage page = drawn(groups());
    int inked = 0;
    int outside = 0;
    const QRect inner(margin, margin, a4.width(), a4.height());
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) {
            const bool ink = qGray(page.pixel(x, y)) < 200;
            inked += ink;
            outside += ink && !inner.adjusted(-2, -2, 2, 2).contains(x, y);
        }
    QVERIFY(inked > 20'000);
    QCOMPARE(outside, 0);
}

CheatSheetDialog *TestKeySheet::openSheet()
{
    m_desk->key(Qt::Key_P, Qt::ControlModifier);
    return m_desk->window().findChild<CheatSheetDialog *>();
}

void TestKeySheet::theKeyOpensIt()
{
    CheatSheetDialog *sheet = openSheet();
    QVERIFY(sheet);
    QVERIFY(sheet->isVisible());
    auto *preview = sheet->findChild<QPrintPreviewWidget *>();
    QVERIFY(preview);
    QTRY_COMPARE_WITH_TIMEOUT(preview->pageCount(), 1, patience);
    if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
        sheet->grab().save(folder + u"/keysheet-dialog.png"_s);
}

void TestKeySheet::theListOpensIt()
{
    m_desk->key(Qt::Key_F1);
    auto *list = m_desk->window().findChild<QDialog *>(u"keysDialog"_s);
    QVERIFY(list);
    const auto *table = list->findChild<QTableWidget *>(u"keysTable"_s);
    QVERIFY(!table->findItems(u"Back to caller"_s, Qt::MatchExactly).isEmpty());
    if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
        list->grab().save(folder + u"/keylist.png"_s);
    list->findChild<QPushButton *>(u"printKeys"_s)->click();
    QVERIFY(m_desk->window().findChild<CheatSheetDialog *>());
}

void TestKeySheet::itIsSaved()
{
    CheatSheetDialog *sheet = openSheet();
    QVERIFY(sheet);
    const QString path = m_folder.filePath(u"keys.pdf"_s);
    sheet->save(path);
    QVERIFY(sheet->findChild<QLabel *>(u"cheatSheetSaid"_s)->text().contains(u"keys.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 1\n"));
}

void TestKeySheet::whatCannotBeSavedIsSaid()
{
    CheatSheetDialog *sheet = openSheet();
    QVERIFY(sheet);
    sheet->save(m_folder.filePath(u"no such folder/keys.pdf"_s));
    QVERIFY(sheet->findChild<QLabel *>(u"cheatSheetSaid"_s)->text().endsWith(u"cannot be written."_s));
}

void TestKeySheet::aPrinterIsAskedFor()
{
    CheatSheetDialog *sheet = openSheet();
    QVERIFY(sheet);
    sheet->findChild<QPushButton *>(u"print"_s)->click();
    auto *dialog = sheet->findChild<QPrintDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), patience);
    dialog->reject();
    QVERIFY(sheet->isVisible());
}

QTEST_MAIN(TestKeySheet)
#include "tst_keysheet.moc"
