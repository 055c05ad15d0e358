// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "models/history/historymodel.h"
#include "views/history/historyview.h"
#include "views/history/messageform.h"
#include "views/theme/theme.h"
#include "views/window/callerdesk.h"
#include "views/window/callstrip.h"
#include "views/window/findframe.h"
#include "views/window/mainwindow.h"

#include <QDialog>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the window does with what is known of a caller: the strip's line, the likely person, messages, the pages.
class TestCallersInWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theStripKnowsTheCaller();
    void theLikelyPersonIsArmedAMomentAfterAnswering();
    void typedLettersGoBeforeTheLikelyPerson();
    void aMessageIsFilledInFromTheCall();
    void pagesComeFromTheMenu();
    void historyWorksWhileThePbxIsAway();

private:
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    /// Maria Lopez called before, and Anna Bergmann (1001) took it.
    void remember();
    void talk() { m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) }); }

    QTemporaryDir m_folder;
    long long m_time = 0;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CallerDesk> m_callers;
    std::unique_ptr<MainWindow> m_window;
};

void TestCallersInWindow::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_callers = std::make_unique<CallerDesk>(m_office->desk, QString(), *m_settings);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->actions().setEnterGuard(InputGuard(400, [this] { return m_time; }));
    m_window->setCallers(*m_callers);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCallersInWindow::cleanup()
{
    m_window.reset();
    m_callers.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestCallersInWindow::remember()
{
    QList<Cdr> records;
    for (int i = 1; i <= 3; ++i) {
        Cdr cdr;
        cdr.id = CdrId(m_office->account, u"r%1"_s.arg(i));
        cdr.direction = Direction::Inbound;
        cdr.disposition = Disposition::Answered;
        cdr.callerNumber = u"5550100"_s;
        cdr.callerName = u"Maria Lopez"_s;
        cdr.calleeNumber = u"1001"_s;
        cdr.calleeName = u"Anna Bergmann"_s;
        cdr.startedAt = m_office->clock.now().addDays(-i);
        cdr.answeredAt = cdr.startedAt.addSecs(5);
        cdr.endedAt = cdr.startedAt.addSecs(65);
        records.append(cdr);
    }
    const QFuture<CallDatabase::Stored> stored = m_callers->store().record(records);
    QTRY_VERIFY(stored.isFinished());
}

void TestCallersInWindow::theStripKnowsTheCaller()
{
    remember();
    talk();
    const auto *strip = m_window->findChild<CallStrip *>();
    QTRY_VERIFY2(strip->sentence().contains(u"Anna Bergmann"_s), qPrintable(strip->sentence()));
    QVERIFY2(strip->sentence().contains(u"this week"_s), qPrintable(strip->sentence()));
}

void TestCallersInWindow::theLikelyPersonIsArmedAMomentAfterAnswering()
{
    remember();
    talk();
    const auto *line = m_window->findChild<TargetLine *>();
    QTRY_VERIFY2(line->sentence().contains(u"Anna Bergmann"_s), qPrintable(line->sentence()));
    QVERIFY(!m_office->desk.target().isValid()); // the second half of a double Enter finds nobody
    key(Qt::Key_Return);
    QVERIFY(m_office->backend.commands().isEmpty());
    QTRY_COMPARE(m_office->desk.target().number, u"1001"_s);
    m_time += 1000;
    key(Qt::Key_Return); // one key, nothing typed
    const auto *transfer = m_office->last<Command::BlindTransfer>();
    QVERIFY(transfer);
    QCOMPARE(transfer->number, u"1001"_s);
}

void TestCallersInWindow::typedLettersGoBeforeTheLikelyPerson()
{
    remember();
    talk();
    QTRY_COMPARE(m_office->desk.target().number, u"1001"_s);
    m_window->findChild<SearchBox *>()->setText(u"grace"_s);
    QTRY_COMPARE(m_office->desk.target().number, u"1003"_s);
}

void TestCallersInWindow::aMessageIsFilledInFromTheCall()
{
    talk();
    m_window->findChild<SearchBox *>()->setText(u"grace"_s);
    QTRY_COMPARE(m_office->desk.target().number, u"1003"_s);
    key(Qt::Key_M, Qt::ControlModifier);
    auto *form = m_window->findChild<MessageForm *>();
    QVERIFY(form && form->isVisible());
    QCOMPARE(form->callback().number, u"5550100"_s);
    QVERIFY2(form->forBox()->text().contains(u"Grace"_s), qPrintable(form->forBox()->text()));
    QVERIFY(form->text().contains(u"Maria Lopez"_s));
}

void TestCallersInWindow::pagesComeFromTheMenu()
{
    auto *dock = m_window->findChild<QDockWidget *>(u"historyDock"_s);
    QVERIFY(dock && !dock->isVisible());
    dock->toggleViewAction()->trigger();
    QVERIFY(dock->isVisible());
    QVERIFY(m_window->findChild<HistoryView *>()->isVisible());
}

void TestCallersInWindow::historyWorksWhileThePbxIsAway()
{
    remember();
    ConnectionInfo away;
    away.state = ConnectionState::Reconnecting;
    away.lastHeard = m_office->clock.now();
    m_office->backend.setConnection(away);
    QVERIFY(!m_office->desk.linkUp());
    auto *history = m_window->findChild<HistoryView *>();
    QVERIFY(history);
    m_window->findChild<QDockWidget *>(u"historyDock"_s)->show();
    QTRY_VERIFY(history->isVisible());
    QTRY_COMPARE(history->model().rowCount(), 3);
    QTest::mouseClick(history->searchBox(), Qt::LeftButton);
    QTest::keyClicks(history->searchBox(), u"zeppelin"_s);
    QTRY_COMPARE(history->model().rowCount(), 0);
    history->searchBox()->clear();
    QTest::keyClicks(history->searchBox(), u"lopez"_s);
    QTRY_COMPARE(history->model().rowCount(), 3);
    // A message can be written and kept as well; only calling has to wait, and says so.
    Callback promise;
    promise.account = m_office->account;
    promise.number = u"5550100"_s;
    promise.forNumber = u"1001"_s;
    m_callers->callbacks().add(promise);
    QTRY_COMPARE(m_callers->callbacks().rowCount(), 1);
    QSignalSpy said(&m_office->desk, &OperatorDesk::noticed);
    emit history->dialRequested(u"5550100"_s, u"Maria Lopez"_s);
    m_office->backend.settle(PbxError { PbxError::Kind::NotConnected, {} });
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.constLast().first().value<Notice>().level, Notice::Level::Failure);
    QVERIFY(said.constLast().first().value<Notice>().text.contains("Maria Lopez"_L1));
}

QTEST_MAIN(TestCallersInWindow)
#include "tst_callersinwindow.moc"
