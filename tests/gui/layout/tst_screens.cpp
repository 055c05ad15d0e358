// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "app/console/screens.h"
#include "views/accounts/appearance.h"
#include "views/accounts/shortcutstore.h"
#include "views/layout/layoutpage.h"
#include "views/layout/profilefile.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/favouritekey.h"
#include "views/window/mainwindow.h"

#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Screens kept by name, and the profile that goes along to another desk.
class TestScreens : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aKeptScreenComesBack();
    void namesAreTidyAndFew();
    void theProfileGoesToAnotherDesk();
    void theProfileHoldsNothingOfTheComputer();
    void aBadProfileChangesNothing_data();
    void aBadProfileChangesNothing();
    void aLetterInAProfileIsNoCommand();

private:
    /// One desk: its settings, its window, its page.
    struct Desk
    {
        explicit Desk(const QString &file);
        template<class T>
        T *part(const char *name) const { return page->findChild<T *>(QLatin1StringView(name)); }
        QDockWidget *dock(const char *name) const { return window->findChild<QDockWidget *>(QLatin1StringView(name)); }

        DeskOffice office;
        Theme theme;
        QSettings settings;
        std::unique_ptr<Appearance> appearance;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<ShortcutStore> shortcuts;
        std::unique_ptr<Screens> screens;
        std::unique_ptr<LayoutPage> page;
    };
    QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    void write(const QString &file, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
};

TestScreens::Desk::Desk(const QString &file)
    : settings(file, QSettings::IniFormat)
{
    theme.setMode(ThemeMode::Light);
    appearance = std::make_unique<Appearance>(*qApp, theme, settings);
    window = std::make_unique<MainWindow>(office.desk, office.waiting, theme, settings);
    window->resize(1440, 900);
    window->show();
    shortcuts = std::make_unique<ShortcutStore>(window->keyActions(), settings);
    screens = std::make_unique<Screens>(*window, settings);
    page.reset(screens->page(theme, *appearance, *shortcuts));
    page->show();
}

void TestScreens::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestScreens::cleanup()
{
    m_folder.reset();
}

void TestScreens::write(const QString &file, const QByteArray &text)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

void TestScreens::aKeptScreenComesBack()
{
    Desk desk(path("one.ini"));
    QTRY_VERIFY(desk.dock("parkedDock")->isVisible());
    desk.dock("parkedDock")->hide();
    desk.window->findChild<PeopleView *>()->setLook(PeopleLook::Table);
    desk.part<QLineEdit>("screenName")->setText(u"  Night & day "_s);
    QTest::mouseClick(desk.part<QPushButton>("keepScreen"), Qt::LeftButton);
    QCOMPARE(desk.screens->layouts().names(), QStringList { u"Night & day"_s });
    QCOMPARE(desk.part<QListWidget>("screens")->count(), 1);

    desk.dock("parkedDock")->show();
    desk.window->findChild<PeopleView *>()->setLook(PeopleLook::Cards);
    desk.part<QListWidget>("screens")->setCurrentRow(0);
    QTest::mouseClick(desk.part<QPushButton>("useScreen"), Qt::LeftButton);
    QTRY_VERIFY(!desk.dock("parkedDock")->isVisible());
    QCOMPARE(desk.window->findChild<PeopleView *>()->look(), PeopleLook::Table);

    // The View menu has it too, and a second start knows it.
    bool listed = false;
    for (const QMenu *menu : desk.window->findChildren<QMenu *>())
        for (const QAction *action : menu->actions())
            listed = listed || action->text() == "Night && day"_L1;
    QVERIFY(listed);
    QSettings again(path("one.ini"), QSettings::IniFormat);
    desk.settings.sync();
    QCOMPARE(ScreenLayouts(again).names(), QStringList { u"Night & day"_s });

    QTest::mouseClick(desk.part<QPushButton>("deleteScreen"), Qt::LeftButton);
    QVERIFY(desk.screens->layouts().names().isEmpty());
}

void TestScreens::namesAreTidyAndFew()
{
    QSettings settings(path("few.ini"), QSettings::IniFormat);
    ScreenLayouts layouts(settings);
    const ScreenLayout some { "g", "d", "p" };
    QVERIFY(!layouts.keep(u"  "_s, some));
    QVERIFY(layouts.keep(u"A"_s, some));
    QVERIFY(layouts.keep(u"B"_s, some));
    QVERIFY(!layouts.rename(u"A"_s, u"B"_s));
    QVERIFY(!layouts.rename(u"A"_s, {}));
    QVERIFY(layouts.rename(u"A"_s, u"C"_s));
    QCOMPARE(layouts.names(), (QStringList { u"C"_s, u"B"_s }));
    QCOMPARE(layouts.layout(u"C"_s), some);
    QVERIFY(layouts.layout(u"A"_s).isEmpty());
    for (int i = 0; i < ScreenLayouts::most; ++i)
        (void)layouts.keep(u"more %1"_s.arg(i), some);
    QCOMPARE(layouts.names().size(), ScreenLayouts::most);
    QVERIFY(!layouts.keep(u"one too many"_s, some));
    QVERIFY(layouts.keep(u"B"_s, some)); // over what is there
}

void TestScreens::theProfileGoesToAnotherDesk()
{
    {
        Desk desk(path("home.ini"));
        desk.appearance->setMode(ThemeMode::Dark);
        desk.settings.setValue("favourites"_L1, QStringList { u"head\n1003"_s });
        QAction *search = nullptr;
        for (QAction *action : desk.window->keyActions())
            if (action->objectName() == "search"_L1)
                search = action;
        desk.shortcuts->setKeys(search, 0, QKeySequence(Qt::CTRL | Qt::Key_L));
        desk.screens->keep(u"Front desk"_s);
        desk.page->saveProfile(path("me.cordboard"));
        QVERIFY2(desk.part<QLabel>("profileResult")->text().contains(path("me.cordboard")), qPrintable(desk.part<QLabel>("profileResult")->text()));
    }
    Desk other(path("other.ini"));
    QVERIFY(other.window->findChildren<FavouriteKey *>().isEmpty());
    other.page->loadProfile(path("me.cordboard"));
    QCOMPARE(other.theme.mode(), ThemeMode::Dark);
    QCOMPARE(other.screens->layouts().names(), QStringList { u"Front desk"_s });
    QCOMPARE(other.window->findChildren<FavouriteKey *>().size(), 1);
    for (const QAction *action : other.window->keyActions())
        if (action->objectName() == "search"_L1)
            QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
}

void TestScreens::theProfileHoldsNothingOfTheComputer()
{
    QSettings settings(path("all.ini"), QSettings::IniFormat);
    for (const QString &key : { u"accounts/head/settings/host"_s, u"secrets/x"_s, u"window/geometry"_s, u"sounds/device"_s, u"supervision/window"_s, u"crm/origin"_s, u"crm/allowed"_s, u"history/days"_s,
             u"history/notBefore"_s })
        settings.setValue(key, u"of this computer"_s);
    settings.setValue(u"appearance/theme"_s, u"dark"_s);
    settings.setValue(u"crm/address"_s, u"https://crm.example.com/{number}"_s);
    settings.setValue(u"officeHours/6"_s, u"closed"_s);
    QCOMPARE(ProfileFile::save(path("all.cordboard"), settings), QString());
    QFile file(path("all.cordboard"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("of this computer"));
    QCOMPARE(QJsonDocument::fromJson(text).object().value("settings"_L1).toObject().keys(), (QStringList { u"appearance/theme"_s, u"crm/address"_s, u"officeHours/6"_s }));
}

void TestScreens::aBadProfileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\xfe profile");
    QTest::newRow("another JSON") << QByteArray(R"({"settings":{"appearance/theme":"dark"}})");
    QTest::newRow("of a newer program") << QByteArray(R"({"cordboardProfile":2,"settings":{"appearance/theme":"dark"}})");
    QTest::newRow("nothing of ours") << QByteArray(R"({"cordboardProfile":1,"settings":{"accounts/a":"b","appearance/theme":{"deep":1}}})");
    QTest::newRow("huge") << (QByteArray(R"({"cordboardProfile":1,"settings":{"appearance/theme":"dark"},"x":")") + QByteArray(qsizetype(ProfileFile::largest), 'x') + "\"}");
}

void TestScreens::aBadProfileChangesNothing()
{
    QFETCH(const QByteArray, text);
    QSettings settings(path("kept.ini"), QSettings::IniFormat);
    settings.setValue(u"appearance/theme"_s, u"light"_s);
    settings.setValue(u"accounts/a"_s, u"mine"_s);
    write(path("bad.cordboard"), text);
    QVERIFY(!ProfileFile::load(path("bad.cordboard"), settings).isEmpty());
    QVERIFY(!ProfileFile::load(path("not there"), settings).isEmpty());
    QCOMPARE(settings.value(u"appearance/theme"_s).toString(), u"light"_s);
    QCOMPARE(settings.value(u"accounts/a"_s).toString(), u"mine"_s);
}

void TestScreens::aLetterInAProfileIsNoCommand()
{
    write(path("evil.cordboard"), R"({"cordboardProfile":1,"settings":{"keys/search":["A","Ctrl+L"]}})");
    Desk desk(path("victim.ini"));
    desk.page->loadProfile(path("evil.cordboard"));
    for (const QAction *action : desk.window->keyActions())
        if (action->objectName() == "search"_L1) {
            QVERIFY(!action->shortcuts().contains(QKeySequence(Qt::Key_A)));
            QVERIFY(action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_L)));
        }
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
