// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "views/panels/waitingpanel.h"
#include "views/people/peoplegrid.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/callstrip.h"
#include "views/window/findframe.h"
#include "views/window/linkbanner.h"
#include "views/window/mainwindow.h"
#include "views/window/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The real window on an office whose PBX the test plays; keys and clicks as a user's.
class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void enterAnswersAndIsDeafAtFirst();
    void lettersGoToTheSearchBoxFromAnywhere();
    void typingAndEnterTransfersToTheTopHit();
    void enterBelongsToTheInputMethodWhileItComposes();
    void enterInAnotherFieldDoesNothing();
    void atMostOneActionHasEnter();
    void ctrlEnterAsksAndEscapeReturns();
    void escapeStepsBack();
    void arrowsMoveTheTarget();
    void ctrlDigitTakesThatCall();
    void aSafetyWarningTakesTheTargetLine();
    void whatIsNotPossibleSaysWhy();
    void regionsKeepTheirPlaces();
    void aLostLinkShowsTheBanner();
    void layoutAndKeysAreRemembered();
    void everyFocusableHasANameAndSize();

private:
    SearchBox *box() const { return m_window->findChild<SearchBox *>(); }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    void type(const QString &text)
    {
        for (QChar c : text)
            QTest::keyClick(m_window->windowHandle(), c.toLatin1());
    }
    void ring(const QString &id = u"c1"_s) { m_office->tell({ upserted(m_office->inbound(id, LineState::Ringing, CallState::Ringing)) }); }
    void talk(const QString &id = u"c1"_s) { m_office->tell({ upserted(m_office->inbound(id, LineState::Talking, CallState::Talking)) }); }
    void passTheGuard() { m_time += 1000; }

    QTemporaryDir m_folder;
    long long m_time = 0;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
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
    QTRY_VERIFY(box()->hasFocus());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestMainWindow::enterAnswersAndIsDeafAtFirst()
{
    ring();
    key(Qt::Key_Return); // meant for something else: the call has only just come
    QVERIFY(m_office->backend.commands().isEmpty());
    passTheGuard();
    key(Qt::Key_Return);
    QVERIFY(m_office->last<Command::Answer>());
}

void TestMainWindow::lettersGoToTheSearchBoxFromAnywhere()
{
    auto *people = m_window->findChild<PeopleView *>();
    people->focusList();
    QTRY_VERIFY(!box()->hasFocus());
    type(u"an"_s);
    QTRY_COMPARE(box()->text(), u"an"_s);
    QVERIFY(box()->hasFocus());
    QCOMPARE(m_office->desk.target().number, u"1001"_s);
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestMainWindow::typingAndEnterTransfersToTheTopHit()
{
    talk();
    type(u"henr"_s);
    QCOMPARE(m_office->desk.target().number, u"1002"_s);
    passTheGuard();
    key(Qt::Key_Return);
    const auto *sent = m_office->last<Command::BlindTransfer>();
    QVERIFY(sent);
    QCOMPARE(sent->number, u"1002"_s);
    QCOMPARE(box()->text(), QString());
}

void TestMainWindow::enterBelongsToTheInputMethodWhileItComposes()
{
    ring();
    passTheGuard();
    QInputMethodEvent composing(u"か"_s, {});
    QCoreApplication::sendEvent(box(), &composing);
    key(Qt::Key_Return);
    QVERIFY(m_office->backend.commands().isEmpty());
    QInputMethodEvent done(QString(), {});
    QCoreApplication::sendEvent(box(), &done);
    key(Qt::Key_Return);
    QVERIFY(m_office->last<Command::Answer>());
}

void TestMainWindow::enterInAnotherFieldDoesNothing()
{
    ring();
    passTheGuard();
    QLineEdit other(m_window->centralWidget());
    other.show();
    other.setFocus();
    key(Qt::Key_Return);
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestMainWindow::atMostOneActionHasEnter()
{
    const auto withEnter = [this] {
        int count = 0;
        for (const QAction *action : m_window->keyActions())
            count += action->isEnabled() && action->shortcuts().contains(QKeySequence(Qt::Key_Return));
        return count;
    };
    QCOMPARE(withEnter(), 0);
    ring();
    QCOMPARE(withEnter(), 1);
    talk();
    QCOMPARE(withEnter(), 0);
    type(u"anna"_s);
    QCOMPARE(withEnter(), 1);
}

void TestMainWindow::ctrlEnterAsksAndEscapeReturns()
{
    talk();
    type(u"1002"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_office->last<Command::AttendedTransfer>());
    Call asking = m_office->inbound(u"c1"_s, LineState::Held, CallState::Held);
    Leg asked = m_office->leg(u"c1t"_s, u"1002"_s, LineState::Talking, LegRole::Callee);
    asked.consultation = true;
    asking.legs.append(asked);
    m_office->tell({ upserted(asking) });
    QCOMPARE(m_office->desk.state().phase, DeskPhase::Asking);
    key(Qt::Key_Escape);
    QVERIFY(m_office->last<Command::CancelTransfer>());
    passTheGuard();
    key(Qt::Key_Return);
    QVERIFY(m_office->last<Command::CompleteTransfer>());
}

void TestMainWindow::escapeStepsBack()
{
    talk();
    type(u"zz"_s);
    key(Qt::Key_Escape);
    QCOMPARE(box()->text(), QString());
    key(Qt::Key_Escape);
    QVERIFY(m_office->backend.commands().isEmpty()); // never ends a call
}

void TestMainWindow::arrowsMoveTheTarget()
{
    talk();
    type(u"100"_s);
    const QString first = m_office->desk.target().number;
    key(Qt::Key_Down);
    const QString second = m_office->desk.target().number;
    QVERIFY(first != second);
    key(Qt::Key_Up);
    QCOMPARE(m_office->desk.target().number, first);
}

void TestMainWindow::ctrlDigitTakesThatCall()
{
    auto *panel = m_window->findChild<WaitingPanel *>();
    panel->setClock([this] { return m_time; });
    talk(u"c1"_s);
    ring(u"c2"_s);
    QTRY_VERIFY(!panel->callForKey(1).isEmpty());
    key(Qt::Key_1, Qt::ControlModifier); // its row has only just appeared
    QVERIFY(m_office->backend.commands().isEmpty());
    passTheGuard();
    key(Qt::Key_1, Qt::ControlModifier);
    const auto *answer = m_office->last<Command::Answer>();
    QVERIFY(answer);
    QCOMPARE(answer->call.local(), u"c2"_s);
}

void TestMainWindow::aSafetyWarningTakesTheTargetLine()
{
    Extension grace = m_office->person(u"1003"_s, u"Grace Okafor"_s);
    grace.dnd = true;
    m_office->tell({ upserted(grace) });
    talk();
    type(u"grace"_s);
    passTheGuard();
    key(Qt::Key_Return);
    QVERIFY(m_office->backend.commands().isEmpty());
    const auto *line = m_window->findChild<TargetLine *>();
    QVERIFY2(line->sentence().contains("Grace Okafor"_L1), qPrintable(line->sentence()));
    key(Qt::Key_Escape);
    QVERIFY(!m_office->desk.warning());
    QCOMPARE(box()->text(), u"grace"_s); // one step back only
}

void TestMainWindow::whatIsNotPossibleSaysWhy()
{
    const QAction *park = m_window->actions().action(DeskAction::Park);
    QVERIFY(!park->isEnabled());
    QVERIFY(!park->toolTip().isEmpty());
    Capabilities none;
    m_office->backend.setCapabilities(none);
    QVERIFY(!park->isVisible());
}

void TestMainWindow::regionsKeepTheirPlaces()
{
    const auto rects = [this] {
        QList<QRect> list;
        for (const QWidget *w : { static_cast<QWidget *>(m_window->findChild<CallStrip *>()), static_cast<QWidget *>(m_window->findChild<FindFrame *>()),
                 static_cast<QWidget *>(m_window->findChild<PeopleView *>()), static_cast<QWidget *>(m_window->findChild<StatusLine *>()) })
            list.append(QRect(w->mapTo(m_window.get(), QPoint()), w->size()));
        for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
            list.append(dock->geometry());
        return list;
    };
    QCoreApplication::processEvents();
    const QList<QRect> atRest = rects();
    ring();
    QCoreApplication::processEvents();
    QCOMPARE(rects(), atRest);
    talk();
    type(u"anna"_s);
    QCoreApplication::processEvents();
    QCOMPARE(rects(), atRest);
    QList<Change> storm;
    for (int i = 0; i < 30; ++i)
        storm.append(upserted(m_office->inbound(u"storm%1"_s.arg(i), LineState::Ringing, CallState::Ringing)));
    m_office->tell(storm);
    QCoreApplication::processEvents();
    QCOMPARE(rects(), atRest);
    ConnectionInfo down;
    down.state = ConnectionState::Reconnecting;
    m_office->backend.setConnection(down);
    QCoreApplication::processEvents();
    QCOMPARE(rects(), atRest);
}

void TestMainWindow::aLostLinkShowsTheBanner()
{
    auto *banner = m_window->findChild<LinkBanner *>();
    QVERIFY(!banner->isVisible());
    ConnectionInfo down;
    down.state = ConnectionState::Reconnecting;
    down.lastHeard = m_office->clock.now().addSecs(-38);
    m_office->backend.setConnection(down);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains("Head office"_L1), qPrintable(banner->sentence()));
    QTest::mouseClick(banner->findChild<QAbstractButton *>(u"linkRetry"_s), Qt::LeftButton);
    QTRY_VERIFY(m_office->backend.retries() == 1 || (QTest::mouseClick(banner->findChild<QAbstractButton *>(u"linkRetry"_s), Qt::LeftButton), m_office->backend.retries() >= 1));
}

void TestMainWindow::layoutAndKeysAreRemembered()
{
    auto *parked = m_window->findChild<QDockWidget *>(u"parkedDock"_s);
    parked->hide();
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->show();
    QVERIFY(!m_window->findChild<QDockWidget *>(u"parkedDock"_s)->isVisible());
    m_window->findChild<QAction *>(u"reset-layout"_s)->trigger();
    QVERIFY(m_window->findChild<QDockWidget *>(u"parkedDock"_s)->isVisible());
}

void TestMainWindow::everyFocusableHasANameAndSize()
{
    talk();
    for (const QWidget *w : m_window->findChildren<QWidget *>()) {
        if (w->focusPolicy() == Qt::NoFocus || !w->isVisible() || w->focusProxy() || w->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *a = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(w));
        QVERIFY2(a && !a->text(QAccessible::Name).isEmpty(), qPrintable(QString::fromLatin1(w->metaObject()->className()) + u' ' + w->objectName()));
        QVERIFY2(w->width() >= 24 && w->height() >= 24, qPrintable(QString::fromLatin1(w->metaObject()->className()) + u' ' + w->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
