// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/memorysecretstore.h"
#include "models/contactmodel.h"
#include "models/directories/directorykind.h"
#include "views/accounts/accountform.h"
#include "views/accounts/fieldeditor.h"
#include "views/accounts/navlist.h"
#include "views/accounts/settingsdialog.h"
#include "views/directories/directoriespage.h"
#include "views/directories/directorydialog.h"
#include "views/directories/directoryform.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The directories in the settings, by their buttons.
class TestDirectoriesPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void addATable();
    void whatIsMissingIsSaid();
    void testTellsWhatIsThere();
    void testTellsWhatIsWrong();
    void editKeepsTheKind();
    void removeAsksFirst();
    void troubleIsShown();
    void rememberedForTheNextStart();
    void everythingHasAName();
    void pictures_data();
    void pictures();

private:
    void write(const QByteArray &text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString path() const { return m_folder->filePath(u"customers.csv"_s); }
    template<class T>
    T *find(const QString &name) { return m_page->findChild<T *>(name); }
    DirectoryDialog *dialog() { return m_page->window()->findChild<DirectoryDialog *>(); }
    static void press(QWidget *in, const QString &name)
    {
        auto *button = in->findChild<KeyButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->setInputGuard(0);
        QVERIFY2(button->isVisible(), qPrintable(name));
        button->click();
    }
    void fill(const QString &key, const QString &text) { dialog()->findChild<AccountForm *>()->editor(key)->setValue(text); }
    void add()
    {
        press(m_page.get(), u"addDirectory"_s);
        QVERIFY(dialog());
        fill(u".name"_s, u"Customers"_s);
        fill(u"file"_s, path());
        press(dialog(), u"saveDirectory"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    }
    QString caption() { return find<NavList>(u"directories"_s)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); }

    static constexpr int patience = 30'000;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    MemorySecretStore m_secrets;
    std::unique_ptr<ContactModel> m_contacts;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DirectoryShelf> m_shelf;
    std::unique_ptr<DirectoriesPage> m_page;
};

void TestDirectoriesPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("name,phone\nAnna Hoffmann,0711 55512\nOtto,0711 9991\nNobody,\n");
    m_contacts = std::make_unique<ContactModel>(nullptr);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_shelf = std::make_unique<DirectoryShelf>(*m_contacts, m_clock, m_secrets, m_folder->path());
    m_page = std::make_unique<DirectoriesPage>(*m_theme, *m_shelf);
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDirectoriesPage::cleanup()
{
    m_page.reset();
    m_shelf.reset();
    m_theme.reset();
    m_contacts.reset();
}

void TestDirectoriesPage::addATable()
{
    QVERIFY(!find<NavList>(u"directories"_s)->isVisible());
    add();
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 2, patience);
    QVERIFY(find<NavList>(u"directories"_s)->isVisible());
    QTRY_VERIFY2_WITH_TIMEOUT(caption().contains(u"2"_s) && caption().contains(u"Customers"_s), qPrintable(caption()), patience);
    // Who is left out is said, too.
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"trouble"_s)->isVisible(), patience);
    QCOMPARE(m_contacts->index(0, 0).data(ContactModel::PhonebookRole).toString(), u"Customers"_s);
    write("name,phone\nAnna Hoffmann,0711 55512\nOtto,0711 9991\nCarla,0711 7777\n");
    press(m_page.get(), u"readDirectory"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 3, patience);
}

void TestDirectoriesPage::whatIsMissingIsSaid()
{
    press(m_page.get(), u"addDirectory"_s);
    fill(u".name"_s, u"Customers"_s);
    press(dialog(), u"saveDirectory"_s);
    QVERIFY(dialog());
    QVERIFY(!dialog()->findChild<AccountForm *>()->editor(u"file"_s)->problem().isEmpty());
    QVERIFY(m_shelf->store().accounts().isEmpty());
    dialog()->reject();
}

void TestDirectoriesPage::testTellsWhatIsThere()
{
    press(m_page.get(), u"addDirectory"_s);
    fill(u"file"_s, path());
    press(dialog(), u"testDirectory"_s);
    auto *outcome = dialog()->findChild<QLabel *>(u"outcome"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome->text().contains(u"Anna Hoffmann"_s), qPrintable(outcome->text()), patience);
    QVERIFY(m_shelf->store().accounts().isEmpty()); // a test keeps nothing
    QCOMPARE(m_contacts->rowCount(), 0);
    dialog()->reject();
}

void TestDirectoriesPage::testTellsWhatIsWrong()
{
    press(m_page.get(), u"addDirectory"_s);
    fill(u"file"_s, m_folder->filePath(u"missing.csv"_s));
    press(dialog(), u"testDirectory"_s);
    auto *outcome = dialog()->findChild<QLabel *>(u"outcome"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(outcome->text().contains(u"cannot be read"_s), qPrintable(outcome->text()), patience);
    dialog()->reject();
}

void TestDirectoriesPage::editKeepsTheKind()
{
    add();
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 2, patience);
    press(m_page.get(), u"editDirectory"_s);
    QVERIFY(!dialog()->findChild<NavList *>(u"kinds"_s)->isEnabled());
    QCOMPARE(dialog()->findChild<AccountForm *>()->editor(u"file"_s)->value().toString(), path());
    fill(u".name"_s, u"Suppliers"_s);
    press(dialog(), u"saveDirectory"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QCOMPARE(m_shelf->store().accounts().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->index(0, 0).data(ContactModel::PhonebookRole).toString(), u"Suppliers"_s, patience);
}

void TestDirectoriesPage::removeAsksFirst()
{
    add();
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 2, patience);
    press(m_page.get(), u"removeDirectory"_s);
    QVERIFY(find<QWidget>(u"removeQuestion"_s)->isVisible());
    press(m_page.get(), u"keepDirectory"_s);
    QCOMPARE(m_contacts->rowCount(), 2);
    press(m_page.get(), u"removeDirectory"_s);
    press(m_page.get(), u"reallyRemove"_s);
    QCOMPARE(m_contacts->rowCount(), 0);
    QVERIFY(m_shelf->store().accounts().isEmpty());
    QVERIFY(!find<NavList>(u"directories"_s)->isVisible());
}

void TestDirectoriesPage::troubleIsShown()
{
    add();
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 2, patience);
    QVERIFY(QFile::remove(path()));
    press(m_page.get(), u"readDirectory"_s);
    auto *trouble = find<QLabel>(u"trouble"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(trouble->isVisible() && trouble->text().contains(u"cannot be read"_s), qPrintable(trouble->text()), patience);
    QVERIFY2(caption().contains(u"could not be read"_s), qPrintable(caption()));
    QCOMPARE(m_contacts->rowCount(), 2); // they are found all the same
}

void TestDirectoriesPage::rememberedForTheNextStart()
{
    add();
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 2, patience);
    m_page.reset();
    m_shelf.reset();
    m_contacts = std::make_unique<ContactModel>(nullptr);
    const QAbstractItemModelTester tester(m_contacts.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_shelf = std::make_unique<DirectoryShelf>(*m_contacts, m_clock, m_secrets, m_folder->path());
    m_shelf->openAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 2, patience);
    m_shelf.reset();
    m_contacts->removeDirectory(m_contacts->at(0).id.account());
}

void TestDirectoriesPage::everythingHasAName()
{
    press(m_page.get(), u"addDirectory"_s);
    auto *kinds = dialog()->findChild<NavList *>(u"kinds"_s);
    for (int row = 0; row < kinds->model()->rowCount(); ++row) {
        kinds->setCurrentIndex(kinds->model()->index(row, 0));
        for (QWidget *widget : dialog()->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                continue;
            const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(said);
            QVERIFY2(!said->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
    dialog()->reject();
}

void TestDirectoriesPage::pictures_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("contrast") << ThemeMode::Contrast;
}

/// How the settings look with directories that work and one that does not; CORDBOARD_SCREENSHOTS names a folder to keep them in.
void TestDirectoriesPage::pictures()
{
    QFETCH(ThemeMode, mode);
    m_theme->setMode(mode);
    m_theme->apply(*qApp);
    const auto keep = [](QWidget &widget, const QString &name) {
        const QImage picture = widget.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                colours.insert(picture.pixel(x, y));
        QVERIFY(colours.size() > 8);
        if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
            QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, QLatin1StringView(QTest::currentDataTag()))));
    };
    SettingsDialog settings(*m_theme);
    auto *page = new DirectoriesPage(*m_theme, *m_shelf);
    settings.addPage(u"directories"_s, u"people"_s, page);
    settings.show();
    keep(settings, u"directories-empty"_s);
    Account account;
    account.backend = u"csv"_s;
    account.name = u"Customers"_s;
    account.settings = { { u"file"_s, path() } };
    m_shelf->save(account, {}, SecretKeeping::Session);
    account.backend = u"vcard"_s;
    account.name = u"Suppliers"_s;
    account.settings = { { u"file"_s, m_folder->filePath(u"suppliers.vcf"_s) } };
    m_shelf->save(account, {}, SecretKeeping::Session);
    QTRY_COMPARE_WITH_TIMEOUT(m_shelf->store().accounts().size(), 2, patience);
    const AccountId missing = m_shelf->store().accounts().last().id;
    QTRY_COMPARE_WITH_TIMEOUT(m_shelf->directories().status(missing).state, DirectoryStatus::State::Failed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_contacts->rowCount(), 2, patience);
    page->findChild<NavList *>(u"directories"_s)->setCurrentKey(missing.value());
    keep(settings, u"directories"_s);
    for (const DirectoryKind &kind : directoryKinds()) {
        DirectoryDialog form(*m_theme, *m_shelf);
        form.choose(kind.id);
        form.show();
        keep(form, u"directory-"_s + kind.id);
    }
}

QTEST_MAIN(TestDirectoriesPage)
#include "tst_directoriespage.moc"
