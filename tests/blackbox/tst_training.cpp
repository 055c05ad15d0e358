// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"
#include "views/training/traininglist.h"
#include "views/training/trainingrun.h"
#include "views/training/trainingstrip.h"
#include "views/training/trainingwindow.h"
#include "views/window/searchbox.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Every training task in its real window, by keys alone.
class TestTraining : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyTaskByTheShortestWay_data();
    void everyTaskByTheShortestWay();
    void wastedKeysAreCounted();
    void aClickIsCounted();
    void aLostCallerEndsIt();
    void bestsAreKept();
    void keysOfTheUser();
    void byTheKeyboardAlone();
    void closedInTheMiddle();
    void reachesNoOtherOffice();

private:
    bool begin(int task);
    TrainingRun &run() { return *m_window->run(); }
    OperatorDesk &desk() { return run().scene().desk(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), key, modifiers); }
    void press(DeskAction action);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TrainingWindow> m_window;
};

void TestTraining::init()
{
    const QString path = m_folder.filePath(u"settings.ini"_s);
    QFile::remove(path);
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    m_window = std::make_unique<TrainingWindow>(*m_theme, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
}

void TestTraining::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_settings.reset();
}

bool TestTraining::begin(int task)
{
    m_window->start(task);
    run().scene().window().actions().setEnterGuard(InputGuard(0));
    return QTest::qWaitFor([this] { return run().state() == TrainingRun::State::Running; }, patience);
}

void TestTraining::press(DeskAction kind)
{
    QAction *action = run().scene().window().actions().action(kind);
    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled() && !action->shortcuts().isEmpty(), patience);
    const QKeyCombination keys = action->shortcut()[0];
    const DeskPhase before = desk().state().phase;
    key(keys.key(), keys.keyboardModifiers());
    QTRY_VERIFY_WITH_TIMEOUT(run().state() != TrainingRun::State::Running || desk().state().phase != before, patience);
}

void TestTraining::everyTaskByTheShortestWay_data()
{
    QTest::addColumn<int>("task");
    const QList<TrainingTask> tasks = trainingTasks();
    QVERIFY(tasks.size() >= 10);
    for (int i = 0; i < tasks.size(); ++i)
        QTest::newRow(qPrintable(tasks.at(i).id)) << i;
}

void TestTraining::everyTaskByTheShortestWay()
{
    QFETCH(int, task);
    QVERIFY(begin(task));
    for (const TrainingMove &move : run().task().moves) {
        if (const auto *number = std::get_if<QString>(&move)) {
            const QString letters = fewestLetters(run().scene().board(), *number);
            QVERIFY(!letters.isEmpty());
            for (QChar letter : letters)
                QTest::keyClick(m_window->windowHandle(), letter.toLatin1());
            // The window's own search agrees.
            QCOMPARE(desk().target().number, *number);
        } else {
            press(std::get<DeskAction>(move));
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(run().state(), TrainingRun::State::Done, patience);
    QCOMPARE(run().counter().keys(), run().way().keys);
    QCOMPARE(run().counter().clicks(), 0);
    QVERIFY(run().result().isPerfect());
    QVERIFY2(m_window->strip().verdict().contains(run().way().steps.last()), qPrintable(m_window->strip().verdict()));
    const auto best = TrainingBests(*m_settings).best(run().task().id);
    QVERIFY(best && best->keys == run().way().keys);
    // Nothing that the hand still does can spoil it.
    QVERIFY(!run().scene().window().isEnabled());
    key(Qt::Key_F12);
    QCOMPARE(run().counter().keys(), run().way().keys);
}

void TestTraining::wastedKeysAreCounted()
{
    QVERIFY(begin(0));
    key(Qt::Key_Escape);
    key(Qt::Key_Shift, Qt::ShiftModifier); // alone it is none
    key(Qt::Key_F3);
    QCOMPARE(run().counter().keys(), 2);
    press(DeskAction::Answer);
    QTRY_COMPARE_WITH_TIMEOUT(run().state(), TrainingRun::State::Done, patience);
    QCOMPARE(run().result().keys, 3);
    QCOMPARE(run().result().fewest, 1);
    QVERIFY(!run().result().isPerfect());
    QVERIFY2(m_window->strip().verdict().contains(u'1'), qPrintable(m_window->strip().verdict()));
}

void TestTraining::aClickIsCounted()
{
    QVERIFY(begin(0));
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(run().counter().clicks(), 1);
    QCOMPARE(run().result().keys, 1);
}

void TestTraining::aLostCallerEndsIt()
{
    QVERIFY(begin(0));
    QVERIFY(run().scene().office().hangUpCall(run().scene().call()));
    QTRY_COMPARE_WITH_TIMEOUT(run().state(), TrainingRun::State::Lost, patience);
    QVERIFY(!TrainingBests(*m_settings).best(run().task().id));
    QVERIFY(m_window->strip().next()->isVisible());
}

void TestTraining::bestsAreKept()
{
    TrainingBests bests(*m_settings);
    QVERIFY(!bests.best(u"x"_s));
    QVERIFY(!bests.offer(u"x"_s, { 0, 100, 1 }));
    QVERIFY(bests.offer(u"x"_s, { 5, 9'000, 3 }));
    QVERIFY(!bests.offer(u"x"_s, { 6, 1'000, 3 })); // more keys, however fast
    QVERIFY(bests.offer(u"x"_s, { 5, 8'000, 3 }));
    QVERIFY(bests.offer(u"x"_s, { 3, 20'000, 3 }));
    QCOMPARE(bests.best(u"x"_s)->keys, 3);
    QVERIFY(bests.best(u"x"_s)->isPerfect());
    QVERIFY(!bests.best(u"y"_s));
}

void TestTraining::keysOfTheUser()
{
    // Keys that were changed in the program are those of the training, too.
    m_window->start(0);
    QAction *park = run().scene().window().actions().action(DeskAction::Park);
    const QKeySequence usual = park->shortcut();
    m_settings->setValue(u"keys/park"_s, QStringList { u"Ctrl+Shift+F7"_s });
    m_window->start(0);
    park = run().scene().window().actions().action(DeskAction::Park);
    QVERIFY(park->shortcut() != usual);
    QCOMPARE(park->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F7));
}

void TestTraining::byTheKeyboardAlone()
{
    QTreeWidget *list = m_window->list().list();
    QTRY_VERIFY_WITH_TIMEOUT(list->hasFocus(), patience);
    QCOMPARE(list->topLevelItemCount(), m_window->tasks().size());
    key(Qt::Key_Return);
    QVERIFY(m_window->run());
    run().scene().window().actions().setEnterGuard(InputGuard(0));
    QTRY_COMPARE_WITH_TIMEOUT(run().state(), TrainingRun::State::Running, patience);
    QVERIFY(run().scene().window().findChild<SearchBox *>()->hasFocus());
    press(DeskAction::Answer);
    QTRY_COMPARE_WITH_TIMEOUT(run().state(), TrainingRun::State::Done, patience);
    KeyButton *next = m_window->strip().next();
    QVERIFY(next->hasFocus());
    // An Enter that was meant for the task does not go on by itself.
    if (next->isGuarded()) {
        key(Qt::Key_Return);
        QCOMPARE(run().task().id, u"answer"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!next->isGuarded(), patience);
    key(Qt::Key_Return);
    QCOMPARE(run().task().id, m_window->tasks().at(1).id);
    QTRY_COMPARE_WITH_TIMEOUT(run().state(), TrainingRun::State::Running, patience);
    key(Qt::Key_Escape);
    QCOMPARE(run().counter().keys(), 1);
    key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(run().task().id, m_window->tasks().at(1).id);
    QTRY_COMPARE_WITH_TIMEOUT(run().state(), TrainingRun::State::Running, patience);
    QCOMPARE(run().counter().keys(), 0); // begun anew
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_window->run());
    QTRY_VERIFY_WITH_TIMEOUT(list->hasFocus(), patience);
    QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
}

void TestTraining::closedInTheMiddle()
{
    QVERIFY(begin(0));
    m_window->close();
    QVERIFY(!m_window->run()); // no phone rings on where nobody sees it
}

void TestTraining::reachesNoOtherOffice()
{
    QVERIFY(begin(0));
    const QList<Account> accounts = run().scene().board().accounts();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().backend, u"demo"_s);
}

QTEST_MAIN(TestTraining)
#include "tst_training.moc"
