// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "translations/languages.h"

#include "app/console/screens.h"
#include "views/accounts/appearance.h"
#include "views/accounts/appearancepage.h"
#include "views/accounts/keyspage.h"
#include "views/accounts/settingsdialog.h"
#include "views/accounts/shortcutstore.h"
#include "views/layout/layoutpage.h"
#include "views/panels/sidetabs.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"
#include "views/window/offercard.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// No button, label or tab of the window is cut off in any language, at any moment of a call; and right to left nothing lies outside.
class TestClipTexts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theProgramSpeaksThem();
    void theWindow_data();
    void theWindow();
    void theSettings_data() { languages(); }
    void theSettings();
    void sideTabsFit_data() { languages(); }
    void sideTabsFit();
    void theOfferCardFits_data() { languages(); }
    void theOfferCardFits();
    void rightToLeftIsAMirror_data();
    void rightToLeftIsAMirror();

private:
    void languages();
    void speak(const QString &language);
    QStringList clipped(const QWidget *top) const;

    QTemporaryDir m_folder;
    const QFont m_font = QApplication::font();
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestClipTexts::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"clip.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"clip.ini"_s), QSettings::IniFormat);
}

void TestClipTexts::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
    QApplication::setFont(m_font);
    speakLanguage(*qApp, u"en"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestClipTexts::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : { u"en"_s, u"da"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s })
        QTest::newRow(qPrintable(language)) << language;
}

void TestClipTexts::speak(const QString &language)
{
    speakLanguage(*qApp, language);
}

/// What is shown in less room than it needs. Captions that are meant to give way have a tooltip with the whole text.
QStringList TestClipTexts::clipped(const QWidget *top) const
{
    QStringList list;
    const auto check = [&list, top](const QWidget *widget, const QString &text) {
        if (!widget->isVisibleTo(top) || text.isEmpty() || widget->size().isEmpty())
            return;
        const QRect inWindow(widget->mapTo(top, QPoint()), widget->size());
        bool scrolls = false; // what lies further down is reached
        for (const QWidget *parent = widget->parentWidget(); parent && parent != top; parent = parent->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(parent);
        const bool outside = !scrolls && !top->rect().contains(inWindow);
        if (outside || widget->width() + 1 < widget->minimumSizeHint().width() || widget->height() + 1 < widget->minimumSizeHint().height())
            list.append(u"%1 \"%2\": %3x%4, needs %5x%6%7"_s.arg(QLatin1StringView(widget->metaObject()->className()), text)
                            .arg(widget->width()).arg(widget->height()).arg(widget->minimumSizeHint().width()).arg(widget->minimumSizeHint().height())
                            .arg(outside ? u", outside"_s : QString()));
    };
    for (const QAbstractButton *button : top->findChildren<QAbstractButton *>())
        check(button, button->text());
    for (const QLabel *label : top->findChildren<QLabel *>())
        if (!label->wordWrap())
            check(label, label->text());
    return list;
}

void TestClipTexts::theProgramSpeaksThem()
{
    QStringList codes;
    for (const Language &language : availableLanguages()) {
        codes.append(language.code);
        QVERIFY(!language.name.isEmpty());
    }
    codes.sort();
    QCOMPARE(codes, (QStringList { u"da"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s }));
    const auto said = [](const QString &language) {
        speakLanguage(*qApp, language);
        return QCoreApplication::translate("Cordboard::AppearancePage", "Language");
    };
    QCOMPARE(said(u"de"_s), u"Sprache"_s);
    QCOMPARE(said(u"fr"_s), u"Langue"_s);
    QCOMPARE(said(u"en"_s), u"Language"_s); // and nothing of the last one is left
    // English has its plural forms.
    QCOMPARE(QCoreApplication::translate("Cordboard::RetentionPage", "%n call(s)", nullptr, 1), u"1 call"_s);
    QCOMPARE(QCoreApplication::translate("Cordboard::RetentionPage", "%n call(s)", nullptr, 2), u"2 calls"_s);
}

void TestClipTexts::theWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const QString &language : { u"en"_s, u"da"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s })
        for (const QSize &size : { QSize(1440, 900), QSize(1280, 720) })
            QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size << 100;
    for (const QString &language : { u"en"_s, u"da"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s })
        for (const QSize &size : { QSize(2560, 1440), QSize(1440, 900) })
            QTest::addRow("%s %d, text twice as large", qPrintable(language), size.width()) << language << size << 200;
}

void TestClipTexts::theWindow()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    speak(language);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_theme->apply(*qApp);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCoreApplication::processEvents();
    QStringList bad;
    const auto look = [&](const char *moment) {
        QCoreApplication::processEvents();
        if (percent * 1280 > size.width() * 100)
            return; // text too large for all words: buttons lose icon and key first, then the end of the word
        for (const QString &one : clipped(m_window.get()))
            bad.append(QLatin1StringView(moment) + ": "_L1 + one);
    };
    look("at rest");
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Ringing, CallState::Ringing)) });
    look("ringing");
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    look("with you");
    QTest::keyClicks(m_window->focusWidget(), u"100"_s);
    look("searching");
    // Who is meant is always to be read beside the keys.
    const auto *transfer = m_window->findChild<QWidget *>(u"soft-transfer"_s);
    QVERIFY(transfer && transfer->isVisible());
    QVERIFY(transfer->mapTo(transfer->window(), QPoint()).x() - m_window->findChild<QWidget *>(u"targetLine"_s)->mapTo(transfer->window(), QPoint()).x() >= m_theme->px(200));
    QVERIFY2(bad.isEmpty(), qPrintable(bad.mid(0, 12).join(u'\n')));
}

void TestClipTexts::theSettings()
{
    QFETCH(const QString, language);
    speak(language);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    Appearance appearance(*qApp, *m_theme, *m_settings);
    ShortcutStore shortcuts(m_window->keyActions(), *m_settings);
    Screens screens(*m_window, *m_settings);
    SettingsDialog dialog(*m_theme);
    dialog.addPage(u"appearance"_s, u"day"_s, new AppearancePage(*m_theme, appearance));
    dialog.addPage(u"screens"_s, u"view-cards"_s, screens.page(*m_theme, appearance, shortcuts));
    dialog.addPage(u"keys"_s, u"keyboard"_s, new KeysPage(*m_theme, m_window->keyActions(), *m_settings));
    dialog.show();
    QStringList bad;
    for (const QString &page : { u"appearance"_s, u"screens"_s, u"keys"_s }) {
        dialog.showPage(page);
        QCoreApplication::processEvents();
        for (const QString &one : clipped(&dialog))
            bad.append(page + ": "_L1 + one);
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.mid(0, 12).join(u'\n')));
}

/// Tabs are closer together where the language needs it, and what still does not fit waits in the menu beside them; nothing is cut.
void TestClipTexts::sideTabsFit()
{
    QFETCH(const QString, language);
    speak(language);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *tabs = m_window->findChild<SideTabs *>()->tabs();
    const auto visible = [tabs] {
        int shown = 0;
        for (int tab = 0; tab < tabs->QTabBar::count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            ++shown;
            if (!tabs->rect().contains(tabs->tabRect(tab)))
                return -1;
        }
        return shown;
    };
    QTRY_COMPARE(visible(), 3);
    for (const QToolButton *scroller : tabs->findChildren<QToolButton *>())
        QVERIFY(!scroller->isVisible());
    m_window->resize(1280, 720); // the park slots come in as the first of four
    QTRY_COMPARE(tabs->QTabBar::count(), 4);
    QTRY_VERIFY(visible() >= 1);
    tabs->setCurrentIndex(3);
    QTRY_VERIFY(tabs->isTabVisible(3));
    QTRY_VERIFY(visible() >= 1);
    for (const QToolButton *scroller : tabs->findChildren<QToolButton *>())
        QVERIFY(!scroller->isVisible());
}

/// The card of a call that is offered: its words are painted, so they are measured here.
void TestClipTexts::theOfferCardFits()
{
    QFETCH(const QString, language);
    speak(language);
    OfferedCall offer;
    offer.name = u"Maria Lopez"_s;
    offer.dialled = u"+44 1632 960002"_s;
    QFont strong = m_theme->font(TypeRole::Caption);
    const QFontMetrics plain(strong);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics bold(strong);
    const int room = m_theme->tokens().size.dockPreferred - 12 - 2 * m_theme->px(10);
    const QString explanation = OfferCard::lines(offer, 0, bold, room).last();
    QVERIFY2(plain.horizontalAdvance(explanation) <= room, qPrintable(explanation));
    for (qsizetype more : { 0, 1, 12 }) {
        const QStringList lines = OfferCard::lines(offer, more, bold, room);
        QCOMPARE(lines.size(), 3);
        for (const QString &line : lines.first(2))
            QVERIFY2(bold.horizontalAdvance(line) <= room, qPrintable(line));
    }
    QVERIFY(OfferCard::lines(offer, 0, bold, room).at(1).contains(offer.dialled));
}

void TestClipTexts::rightToLeftIsAMirror_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : { QSize(1920, 1080), QSize(1440, 900), QSize(1280, 720), QSize(1024, 700) })
        QTest::addRow("%d", size.width()) << size;
}

void TestClipTexts::rightToLeftIsAMirror()
{
    QFETCH(const QSize, size);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    QCoreApplication::processEvents();
    QCOMPARE(clipped(m_window.get()), QStringList());
    const auto centre = [this](const char *name) {
        const auto *widget = m_window->findChild<QWidget *>(QLatin1StringView(name));
        return widget->mapTo(m_window.get(), widget->rect().center()).x();
    };
    QVERIFY(centre("waitingDock") > centre("findFrame"));
    if (size.width() >= 1200)
        QVERIFY(centre("sideDock") < centre("findFrame"));
    QVERIFY(centre("peopleTabs") > centre("peopleLooks"));
    const auto *menus = m_window->findChild<QMenuBar *>();
    for (QAction *menu : menus->actions()) {
        const QRect place = menus->actionGeometry(menu).translated(menus->mapTo(m_window.get(), QPoint()));
        QVERIFY2(!place.isEmpty() && m_window->rect().contains(place), qPrintable(menu->text()));
    }
    QVERIFY(menus->actionGeometry(menus->actions().constFirst()).left() > menus->actionGeometry(menus->actions().constLast()).left());
}

QTEST_MAIN(TestClipTexts)
#include "tst_cliptexts.moc"
