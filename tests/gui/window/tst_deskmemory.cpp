// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "views/panels/heldpanel.h"
#include "views/panels/sidetabs.h"
#include "views/panels/waitingpanel.h"
#include "views/theme/theme.h"
#include "views/window/announcer.h"
#include "views/window/findframe.h"
#include "views/window/mainwindow.h"
#include "views/window/noticesdialog.h"
#include "views/window/rowmenus.h"
#include "views/window/statusline.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the window remembers for the operator: favourites, deputies, whom a caller wants, what was said last; and what it reads aloud.
class TestDeskMemory : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void altDigitChoosesAFavourite();
    void aMissingFavouriteSaysSo();
    void ctrlDSendsToTheDeputy();
    void theChosenDeputyComesBeforeTheDepartment();
    void aHeldCallSaysWhomItWants();
    void theBoardIsReadAloud();
    void whatConcernsTheCallInterrupts();
    void manyNewCallsAreOneSentence();
    void lastMessagesCanBeReadAgain();
    void aWaitingRowHasItsMenu();

private:
    void show();
    void queueUp(int count);
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    void talk(const QString &id = u"c1"_s) { m_office->tell({ upserted(m_office->inbound(id, LineState::Talking, CallState::Talking)) }); }
    void change(const QString &number, const std::function<void(Extension &)> &edit)
    {
        Extension e = *m_office->board.extension(m_office->ext(number));
        edit(e);
        m_office->tell({ upserted(e) });
    }
    QList<QMenu *> openMenus() const
    {
        QList<QMenu *> menus;
        for (QMenu *menu : m_window->findChildren<QMenu *>())
            if (menu->isVisible())
                menus.append(menu);
        return menus;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestDeskMemory::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
}

void TestDeskMemory::show()
{
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// So many callers in the queue, all at once.
void TestDeskMemory::queueUp(int count)
{
    Queue queue = *m_office->board.queue(QueueId(m_office->account, u"6700"_s));
    QList<Change> changes;
    for (int n = 0; n < count; ++n) {
        const QString id = u"q%1"_s.arg(n);
        Call call = m_office->inbound(id, LineState::Idle, CallState::Queued);
        call.legs.removeLast();
        call.queue = queue.id;
        queue.waiting.append({ call.id, u"555010%1"_s.arg(n), {}, m_office->clock.now() });
        changes.append(upserted(call));
    }
    changes.append(upserted(queue));
    m_office->tell(changes);
}

void TestDeskMemory::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestDeskMemory::altDigitChoosesAFavourite()
{
    m_settings->setValue(u"favourites"_s, QStringList { u"head\n1003"_s, u"head\n1001"_s });
    show();
    talk();
    key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_office->desk.target().number, u"1003"_s); // in order of their numbers
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_office->desk.target().number, u"1001"_s);
    QVERIFY(m_office->backend.commands().isEmpty()); // chosen, not sent
}

void TestDeskMemory::aMissingFavouriteSaysSo()
{
    show();
    key(Qt::Key_1, Qt::AltModifier);
    QVERIFY(!m_office->desk.target().isValid());
    QVERIFY(m_window->findChild<StatusLine *>()->text().contains(u"favourite"_s));
}

void TestDeskMemory::ctrlDSendsToTheDeputy()
{
    show();
    for (const QString &number : { u"1001"_s, u"1002"_s })
        change(number, [](Extension &e) { e.group = u"Sales"_s; });
    change(u"1001"_s, [](Extension &e) { e.dnd = true; });
    talk();
    m_window->findChild<SearchBox *>()->setText(u"anna"_s);
    QTRY_COMPARE(m_office->desk.target().number, u"1001"_s);
    m_office->desk.trigger(DeskAction::Transfer);
    QVERIFY(m_office->desk.warning());
    QVERIFY(m_office->backend.commands().isEmpty());
    key(Qt::Key_D, Qt::ControlModifier);
    const auto *transfer = m_office->last<Command::BlindTransfer>();
    QVERIFY(transfer);
    QCOMPARE(transfer->number, u"1002"_s);
}

void TestDeskMemory::theChosenDeputyComesBeforeTheDepartment()
{
    show();
    for (const QString &number : { u"1001"_s, u"1002"_s })
        change(number, [](Extension &e) { e.group = u"Sales"_s; });
    talk();
    m_office->desk.setTarget(m_office->target(u"1001"_s), false);
    QCOMPARE(m_office->desk.deputyTarget().number, u"1002"_s);
    m_office->desk.deputies().set(m_office->ext(u"1001"_s), m_office->ext(u"1003"_s));
    QCOMPARE(m_office->desk.deputyTarget().number, u"1003"_s);
    const Deputies read = Deputies::fromLines(m_office->desk.deputies().toLines());
    QCOMPARE(read.chosen(m_office->ext(u"1001"_s)), m_office->ext(u"1003"_s));
}

void TestDeskMemory::aHeldCallSaysWhomItWants()
{
    show();
    talk();
    m_window->findChild<SearchBox *>()->setText(u"grace"_s);
    QTRY_COMPARE(m_office->desk.target().number, u"1003"_s);
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Held, CallState::Held)) });
    auto *held = m_window->findChild<HeldPanel *>();
    QTRY_COMPARE(held->list()->model()->rowCount(), 1);
    const QString spoken = held->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"Grace Okafor"_s), qPrintable(spoken));
}

void TestDeskMemory::theBoardIsReadAloud()
{
    show();
    talk();
    QSignalSpy said(m_window->findChild<Announcer *>(), &Announcer::announced);
    key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(said.count(), 1);
    const QString sentence = said.first().first().toString();
    QVERIFY2(sentence.contains(u"Maria Lopez"_s), qPrintable(sentence));
    QVERIFY(said.first().at(1).toBool());
}

void TestDeskMemory::whatConcernsTheCallInterrupts()
{
    show();
    QSignalSpy said(m_window->findChild<Announcer *>(), &Announcer::announced);
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Ringing, CallState::Ringing)) });
    QVERIFY(!said.isEmpty());
    bool interrupted = false;
    for (const QList<QVariant> &one : said)
        interrupted |= one.at(1).toBool() && one.at(0).toString().contains(u"rings here"_s);
    QVERIFY(interrupted);
}

void TestDeskMemory::manyNewCallsAreOneSentence()
{
    show();
    QSignalSpy said(m_window->findChild<Announcer *>(), &Announcer::announced);
    queueUp(5);
    QCOMPARE(m_office->waiting.rowCount(), 5);
    QTRY_VERIFY(!said.isEmpty());
    int sentences = 0;
    for (const QList<QVariant> &one : said)
        sentences += one.at(0).toString().contains(u"waiting"_s);
    QCOMPARE(sentences, 1);
}

void TestDeskMemory::lastMessagesCanBeReadAgain()
{
    show();
    m_office->desk.trigger(DeskAction::Hold); // says why not
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<NoticesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *table = dialog->findChild<QTableWidget *>();
    QVERIFY(table->rowCount() >= 1);
    QVERIFY(!table->item(0, 1)->text().isEmpty());
}

void TestDeskMemory::aWaitingRowHasItsMenu()
{
    show();
    queueUp(1);
    QCOMPARE(m_office->waiting.rowCount(), 1);
    QAbstractItemView *list = m_window->findChild<WaitingPanel *>()->list();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(openMenus().size(), 1);
    QMenu *menu = openMenus().first();
    QVERIFY(menu->actions().size() >= 2);
    QAction *take = menu->actions().first();
    QVERIFY(take->isEnabled());
    take->trigger();
    QVERIFY(m_office->last<Command::TakeFromQueue>());
    menu->close();
}

QTEST_MAIN(TestDeskMemory)
#include "tst_deskmemory.moc"
