// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "models/contactmodel.h"
#include "models/directories/directories.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/findframe.h"
#include "views/window/mainwindow.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// People of a directory in the real window: found by typing, called, transferred to, with the number that is meant.
class TestContactInWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typedAndCalled();
    void typedAndTransferred();
    void anotherNumber();
    void typedDigitsChooseTheNumber();
    void toTheMobile();
    void personOfOursIsThereOnce();
    void sourceIsNamed();
    void menuOffersEveryNumber();
    void chosenLatelyComesFirst();
    void guessIsCalledAGuess();

private:
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    void type(const QString &text)
    {
        m_window->findChild<SearchBox *>()->setText({});
        for (QChar c : text)
            QTest::keyClick(m_window->windowHandle(), c.toLatin1());
    }
    void talk() { m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) }); }
    const TargetLine *line() const { return m_window->findChild<TargetLine *>(); }

    QTemporaryDir m_folder;
    long long m_time = 0;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Directories> m_directories;
};

static constexpr int patience = 30'000;

void TestContactInWindow::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->actions().setEnterGuard(InputGuard(400, [this] { return m_time; }));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QFile file(m_folder.filePath(u"customers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,company,phone,mobile,tags\n"
               "Anna Hoffmann,Clinic South,+49 711 555-12,0171 2345678,VIP\n"
               "Hoffmann Otto,Otto Ltd,0711 999 1,,\n"
               "G. Okafor,Finance,1003,0171 1003003,board\n");
    file.close();
    Account account;
    account.id = AccountId(u"d1"_s);
    account.backend = u"csv"_s;
    account.name = u"Customers"_s;
    account.settings = { { u"file"_s, file.fileName() } };
    m_directories = std::make_unique<Directories>(*m_office->board.contacts(), m_office->clock, QString());
    m_directories->open(account, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_office->board.contacts()->rowCount(), 3, patience);
}

void TestContactInWindow::cleanup()
{
    m_window.reset();
    m_directories.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestContactInWindow::typedAndCalled()
{
    type(u"clinic"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().name, u"Anna Hoffmann"_s, patience);
    m_time += 1000;
    key(Qt::Key_Return);
    const auto *dial = m_office->last<Command::Dial>();
    QVERIFY(dial);
    QCOMPARE(dial->number, u"+4971155512"_s);
    QCOMPARE(m_office->backend.commands().constLast().account, m_office->account);
}

void TestContactInWindow::typedAndTransferred()
{
    talk();
    type(u"hof ann"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().number, u"+4971155512"_s, patience);
    m_time += 1000;
    key(Qt::Key_Return);
    const auto *transfer = m_office->last<Command::BlindTransfer>();
    QVERIFY(transfer);
    QCOMPARE(transfer->number, u"+4971155512"_s);
}

void TestContactInWindow::anotherNumber()
{
    talk();
    type(u"vip"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().number, u"+4971155512"_s, patience);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_office->desk.target().number, u"01712345678"_s);
    QVERIFY2(line()->sentence().contains(u"mobile"_s), qPrintable(line()->sentence()));
    m_time += 1000;
    key(Qt::Key_Return, Qt::ControlModifier); // ask first
    const auto *asked = m_office->last<Command::AttendedTransfer>();
    QVERIFY(asked);
    QCOMPARE(asked->number, u"01712345678"_s);
    type(u"vip"_s);
    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_office->desk.target().number, u"+4971155512"_s);
    // Another text begins with the first number again.
    key(Qt::Key_Down, Qt::ControlModifier);
    type(u"clinic"_s);
    QCOMPARE(m_office->desk.target().number, u"+4971155512"_s);
}

void TestContactInWindow::typedDigitsChooseTheNumber()
{
    type(u"0171234"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().number, u"01712345678"_s, patience);
    QCOMPARE(m_office->desk.target().name, u"Anna Hoffmann"_s);
}

void TestContactInWindow::toTheMobile()
{
    talk();
    type(u"clinic"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().mobile, u"01712345678"_s, patience);
    // A colleague's mobile that only a directory knows.
    type(u"grace"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().mobile, u"01711003003"_s, patience);
    QCOMPARE(m_office->desk.target().extension, m_office->ext(u"1003"_s));
    m_office->desk.trigger(DeskAction::ToMobile);
    const auto *transfer = m_office->last<Command::BlindTransfer>();
    QVERIFY(transfer);
    QCOMPARE(transfer->number, u"01711003003"_s);
}

void TestContactInWindow::personOfOursIsThereOnce()
{
    type(u"okafor"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().extension, m_office->ext(u"1003"_s), patience);
    QCOMPARE(m_window->results().rowCount(), 1);
    Extension grace = m_office->person(u"1003"_s, u"Grace Okafor"_s);
    grace.state = LineState::Talking;
    m_office->tell({ upserted(grace) });
    type(u"board"_s); // the directory's tag
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().extension, m_office->ext(u"1003"_s), patience);
    QCOMPARE(DisplayState(m_window->results().index(0, 0).data(StateRole).toInt()), DisplayState::Talking);
}

void TestContactInWindow::sourceIsNamed()
{
    type(u"clinic"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(line()->sentence().contains(u"Customers"_s), qPrintable(line()->sentence()), patience);
    QVERIFY2(line()->sentence().contains(u"another number"_s), qPrintable(line()->sentence()));
}

void TestContactInWindow::menuOffersEveryNumber()
{
    type(u"hoffmann"_s);
    auto *people = m_window->findChild<PeopleView *>();
    const SearchHit *second = m_window->results().hit(1);
    QVERIFY(second && !second->contact().isEmpty());
    QVERIFY(people->setCurrentPerson(second->id));
    emit people->contextMenuRequested({}, QPoint(10, 10));
    const auto *menu = m_window->findChild<QMenu *>(u"contactMenu"_s);
    QVERIFY(menu);
    const Contact *contact = m_office->board.contact(second->contact());
    QCOMPARE(menu->actions().size(), contact->numbers.size());
    menu->actions().first()->trigger();
    const auto *dial = m_office->last<Command::Dial>();
    QVERIFY(dial);
    QCOMPARE(dial->number, contact->numbers.first().number);
}

void TestContactInWindow::chosenLatelyComesFirst()
{
    type(u"hoffmann"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().name, u"Anna Hoffmann"_s, patience);
    key(Qt::Key_Down);
    QCOMPARE(m_office->desk.target().name, u"Hoffmann Otto"_s);
    m_time += 1000;
    key(Qt::Key_Return);
    QVERIFY(m_office->last<Command::Dial>());
    type(u"hoffmann"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().name, u"Hoffmann Otto"_s, patience);
}

void TestContactInWindow::guessIsCalledAGuess()
{
    type(u"hofman ana"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->desk.target().name, u"Anna Hoffmann"_s, patience);
    QVERIFY2(line()->sentence().contains(u"comes close"_s), qPrintable(line()->sentence()));
}

QTEST_MAIN(TestContactInWindow)
#include "tst_contactinwindow.moc"
