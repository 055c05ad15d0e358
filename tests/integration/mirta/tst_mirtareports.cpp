// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtabackend.h"
#include "models/core/switchboard.h"
#include "models/queuemodel.h"
#include "tests/integration/simprocess.h"
#include "views/methods/methodsdesk.h"
#include "views/methods/methodsdialog.h"
#include "views/methods/reportsmenu.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Reports and methods as the desk has them: the real window, the real backend, the simulated MiRTA PBX behind its protocol.
class TestMirtaReports : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void balanceOfTheTenant();
    void queueStatisticsWithoutTyping();
    void callsOfQueuesInATime();
    void savedAsCsv();
    void aLinkThatIsDown();
    void whatTheKeyMayNotIsGrey();

private:
    static constexpr int patience = 60'000; // of the machine
    /// Opens the menu at the window and chooses that report with the keyboard; its dialog.
    MethodsDialog *choose(const QString &method);
    QAction *entry(const QString &method);
    static QTableView *table(MethodsDialog *dialog) { return dialog->findChild<QTableView *>(u"answerTable"_s); }
    static void again(MethodsDialog *dialog) { QTest::mouseClick(dialog->findChild<QPushButton *>(u"methodRun"_s), Qt::LeftButton); }
    MethodsDesk *desk() const { return m_window->findChild<MethodsDesk *>(); }

    const AccountId m_account { u"mirta"_s };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimProcess> m_sim;
    SystemClock m_clock;
    std::unique_ptr<MirtaBackend> m_backend;
    std::unique_ptr<Switchboard> m_board;
    std::unique_ptr<WaitingModel> m_waiting;
    std::unique_ptr<OperatorDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMirtaReports::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start({ u"--protocol"_s, u"mirta"_s }), m_sim->output());
    m_backend = std::make_unique<MirtaBackend>();
    m_board = std::make_unique<Switchboard>(m_clock);
    m_waiting = std::make_unique<WaitingModel>(m_board.get());
    m_desk = std::make_unique<OperatorDesk>(*m_board, *m_waiting, m_clock);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_desk, *m_waiting, *m_theme, *m_settings);
    Account account;
    account.id = m_account;
    account.name = u"Head office"_s;
    account.settings = MirtaSettings::fromUrl(m_sim->url());
    account.settings.insert(u"tenant"_s, u"ACME"_s);
    account.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"key"_s, u"tenant-key"_s);
    m_board->addBackend(m_backend.get(), account);
    m_backend->open(account, secrets);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_board->isConnected(m_account) && m_board->queues()->rowCount() > 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_board->session(m_account).permission, Permission::User, patience);
}

void TestMirtaReports::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_waiting.reset();
    if (m_backend)
        m_backend->close();
    m_board.reset();
    m_backend.reset();
    m_sim.reset();
}

QAction *TestMirtaReports::entry(const QString &method)
{
    ReportsMenu *menu = desk()->reports();
    if (!menu->isVisible())
        menu->popup(m_window->mapToGlobal(QPoint(200, 60)));
    if (!QTest::qWaitFor([menu] { return menu->isVisible(); }, patience))
        return nullptr;
    return menu->findChild<QAction *>("report."_L1 + method);
}

MethodsDialog *TestMirtaReports::choose(const QString &method)
{
    QAction *action = entry(method);
    if (!action || !action->isEnabled())
        return nullptr;
    ReportsMenu *menu = desk()->reports();
    menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
    MethodsDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([&] { return (dialog = m_window->findChild<MethodsDialog *>()) && dialog->isVisible(); }, patience);
    return isThere ? dialog : nullptr;
}

void TestMirtaReports::balanceOfTheTenant()
{
    // It is where menus are: in Tools.
    bool inTools = false;
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        inTools |= menu != desk()->reports() && menu->actions().contains(desk()->reports()->menuAction());
    QVERIFY(inTools);
    QCOMPARE(entry(u"INFO.balance"_s)->text(), u"Credit that is left"_s);
    MethodsDialog *dialog = choose(u"INFO.balance"_s);
    QVERIFY(dialog);
    QVERIFY2(dialog->windowTitle().contains(u"Head office"_s) && dialog->windowTitle().contains(u"Credit"_s), qPrintable(dialog->windowTitle()));
    QTRY_COMPARE_WITH_TIMEOUT(table(dialog)->model()->rowCount(), 1, patience);
    QVERIFY(table(dialog)->isVisible());
    QCOMPARE(table(dialog)->model()->index(0, 0).data().toString(), u"25.0000"_s);
    // A report is no list of methods.
    QVERIFY(!dialog->findChild<QListView *>(u"methodList"_s)->isVisible());
}

void TestMirtaReports::queueStatisticsWithoutTyping()
{
    MethodsDialog *dialog = choose(u"INFO.queue"_s);
    QVERIFY(dialog);
    // The queue is required, and known: nothing has to be typed.
    auto *queue = dialog->findChild<QComboBox *>(u"parameter.id"_s);
    QVERIFY(queue && !queue->currentData().toString().isEmpty());
    QVERIFY2(queue->currentText().contains(u"Main number"_s), qPrintable(queue->currentText()));
    QTRY_VERIFY_WITH_TIMEOUT(table(dialog)->model()->rowCount() > 10, patience);
    QStringList names;
    for (int row = 0; row < table(dialog)->model()->rowCount(); ++row)
        names.append(table(dialog)->model()->index(row, 0).data().toString());
    QVERIFY(names.contains(u"CALLSINQUEUE"_s));
}

void TestMirtaReports::callsOfQueuesInATime()
{
    MethodsDialog *dialog = choose(u"INFO.queuelogs"_s);
    QVERIFY(dialog);
    auto *start = dialog->findChild<QLineEdit *>(u"parameter.start"_s);
    auto *end = dialog->findChild<QLineEdit *>(u"parameter.end"_s);
    const QString today = m_board->now().toLocalTime().date().toString(Qt::ISODate);
    QCOMPARE(start->text(), today + u" 00:00:00"_s);
    QCOMPARE(end->text(), today + u" 23:59:59"_s);
    auto *outcome = dialog->findChild<QLabel *>(u"methodOutcome"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcome->text().startsWith(u"As of"_s), patience); // by itself
    // A time in which nobody called: no empty table, but a sentence.
    start->setText(u"2001-01-01 00:00:00"_s);
    end->setText(u"2001-01-02 00:00:00"_s);
    again(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(u"methodRun"_s)->isEnabled(), patience);
    auto *nothing = dialog->findChild<QLabel *>(u"methodNothing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(nothing->isVisible() && !nothing->text().isEmpty(), patience);
    QVERIFY(!table(dialog)->isVisible() && !dialog->findChild<QPushButton *>(u"methodSave"_s)->isVisible());
    // What is no time is not sent.
    start->setText(u"yesterday"_s);
    again(dialog);
    QVERIFY2(outcome->text().contains(u"start"_s), qPrintable(outcome->text()));
}

void TestMirtaReports::savedAsCsv()
{
    MethodsDialog *dialog = choose(u"INFO.cdrs"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"parameter.start"_s)->setText(u"2001-01-01 00:00:00"_s);
    auto *outcome = dialog->findChild<QLabel *>(u"methodOutcome"_s);
    QTRY_VERIFY_WITH_TIMEOUT(outcome->text().startsWith(u"As of"_s), patience);
    again(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(u"methodRun"_s)->isEnabled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(table(dialog)->isVisible() && table(dialog)->model()->rowCount() >= 5, patience);
    const int rows = table(dialog)->model()->rowCount();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"methodSave"_s), Qt::LeftButton);
    auto *save = dialog->findChild<QFileDialog *>(u"methodSaveAs"_s);
    QVERIFY(save);
    const QString path = m_folder->filePath(u"records.csv"_s);
    save->setDirectory(m_folder->path());
    save->selectFile(path);
    QMetaObject::invokeMethod(save, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QCOMPARE(csv.count("\r\n"), rows + 1);
    QVERIFY(csv.startsWith("ID,") && csv.contains("disposition") && !csv.contains("LEAK"));
}

void TestMirtaReports::aLinkThatIsDown()
{
    m_sim->process().kill();
    QTRY_VERIFY_WITH_TIMEOUT(!m_board->isConnected(m_account), patience);
    QAction *balance = entry(u"INFO.balance"_s);
    QVERIFY(balance && !balance->isEnabled());
    QVERIFY2(balance->toolTip().contains(u"link"_s), qPrintable(balance->toolTip()));
    // And in words that need no pointer.
    QCOMPARE(desk()->reports()->actions().constFirst()->text(), balance->toolTip());
    desk()->reports()->close();
}

void TestMirtaReports::whatTheKeyMayNotIsGrey()
{
    desk()->showMethods();
    auto *dialog = m_window->findChild<MethodsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListView *>(u"methodList"_s);
    QModelIndex balance, blfs;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == "BALANCE"_L1)
            balance = index;
        else if (index.data().toString() == "BLFS"_L1)
            blfs = index;
    }
    QVERIFY(balance.isValid() && blfs.isValid());
    QVERIFY(balance.data(Qt::ForegroundRole).isValid() && !blfs.data(Qt::ForegroundRole).isValid());
    QVERIFY(balance.data(Qt::ToolTipRole).toString().contains(u"administrator's API key"_s));
    QVERIFY(balance.data(Qt::AccessibleDescriptionRole).toString().contains(u"administrator's API key"_s));
    list->setCurrentIndex(balance);
    auto *run = dialog->findChild<QPushButton *>(u"methodRun"_s);
    QVERIFY(!run->isEnabled());
    QVERIFY(run->accessibleDescription().contains(u"administrator's API key"_s));
}

QTEST_MAIN(TestMirtaReports)
#include "tst_mirtareports.moc"
