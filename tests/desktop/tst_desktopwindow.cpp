// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "tests/desktop/queuehand.h"
#include "tests/desktop/notificationservice.h"
#include "tests/desktop/traywatcher.h"

#include "backends/sim/simmedia.h"
#include "views/accounts/settingsdialog.h"
#include "views/desktop/desktopcitizen.h"
#include "views/desktop/desktoppage.h"
#include "views/panels/waitingpanel.h"
#include "views/sound/playerbar.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"
#include "views/window/searchbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QString ask(const QStringList &arguments)
{
    QProcess tool;
    tool.start(u"xdotool"_s, arguments);
    tool.waitForFinished(patience);
    return QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
}

/// Whose window has the keyboard now, by the X server's word.
QString windowInFront()
{
    return ask({ u"getactivewindow"_s, u"getwindowname"_s });
}

/// Labels of a com.canonical.dbusmenu layout by their numbers.
void readMenu(const QDBusArgument &argument, QMap<QString, int> &labels)
{
    int id = 0;
    QVariantMap properties;
    argument.beginStructure();
    argument >> id >> properties;
    if (const QString label = properties.value(u"label"_s).toString(); !label.isEmpty())
        labels.insert(QString(label).remove(u'_'), id);
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        readMenu(child.variant().value<QDBusArgument>(), labels);
    }
    argument.endArray();
    argument.endStructure();
}

} // namespace

/// The window on a real X display with a window manager, other programs, a tray and a notification service.
class TestDesktopWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anIncomingCallNeverTakesTheKeyboard();
    void theAnswerButtonIsDeafAtFirst();
    void anotherCallerMakesTheButtonsDeafAgain();
    void aNewRowIsDeafAtFirst();
    void theTrayShowsAndDoes();
    void theTrayTellsTheStates();
    void closingLeavesItInTheTray();
    void aLinkWaitsForTheKey();
    void aBadLinkCallsNobody();
    void aMessageIsPlayedInTheWindow();
    void theSettingsPageWorks();

private:
    void ring(const QString &id = u"c1"_s) { m_office->tell({ upserted(m_office->inbound(id, LineState::Ringing, CallState::Ringing)) }); }
    void queued(const QString &id) { m_queue.enter(*m_office, id, u"Maria Lopez"_s); }
    void end(const QString &id = u"c1"_s) { m_queue.end(*m_office, id); }
    SearchBox *box() const { return m_window->findChild<SearchBox *>(); }
    KeyButton *strip(const char *name) const { return m_window->findChild<KeyButton *>(QLatin1StringView(name)); }
    void picture(QWidget *widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
            widget->grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<NotificationService> m_service;
    QTemporaryDir m_folder;
    std::unique_ptr<DeskOffice> m_office;
    QueueHand m_queue;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopCitizen> m_citizen;
};

void TestDesktopWindow::initTestCase()
{
    m_service = std::make_unique<NotificationService>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s));
    QVERIFY(m_service->start());
}

void TestDesktopWindow::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_queue = {};
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_citizen = std::make_unique<DesktopCitizen>(*m_window, m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(box()->hasFocus(), patience);
}

void TestDesktopWindow::cleanup()
{
    m_citizen.reset();
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->notes.isEmpty(), patience);
}

void TestDesktopWindow::anIncomingCallNeverTakesTheKeyboard()
{
    // Another program in which the operator is typing.
    QProcess other;
    other.setStandardOutputFile(QProcess::nullDevice());
    other.start(u"xev"_s, { u"-name"_s, u"a letter"_s, u"-event"_s, u"keyboard"_s });
    QVERIFY(other.waitForStarted(patience));
    QTRY_COMPARE_WITH_TIMEOUT(windowInFront(), u"a letter"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isActiveWindow(), patience);

    ring();
    // The call is all over the desktop ...
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"Maria Lopez"_s) != 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(strip("strip-answer")->isVisible(), patience);
    // ... and the keyboard stays where it was: what is typed on does nothing here.
    ask({ u"key"_s, u"Return"_s, u"F12"_s, u"F8"_s, u"ctrl+1"_s, u"space"_s });
    QCOMPARE(windowInFront(), u"a letter"_s);
    QVERIFY(!m_window->isActiveWindow());
    QVERIFY(m_office->backend.commands().isEmpty());
    QCOMPARE(box()->text(), QString());

    // Back at the board the notification is gone, and the same key answers.
    other.kill();
    QVERIFY(other.waitForFinished(patience));
    m_citizen->raise({});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->notes.isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT((ask({ u"key"_s, u"Return"_s }), m_office->last<Command::Answer>()), patience);
}

void TestDesktopWindow::theAnswerButtonIsDeafAtFirst()
{
    long long time = 0;
    m_window->actions().setEnterGuard(InputGuard(400, [&time] { return time; }));
    ring();
    KeyButton *answer = strip("strip-answer");
    QVERIFY(answer && answer->isVisible());
    answer->setInputGuard(400, [&time] { return time; });
    QTest::mouseClick(answer, Qt::LeftButton);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F12); // Decline has only just got this key
    QVERIFY(m_office->backend.commands().isEmpty());
    time += 401;
    QTest::mouseClick(answer, Qt::LeftButton);
    QVERIFY(m_office->last<Command::Answer>());
    m_window->actions().setEnterGuard(InputGuard(400));
}

void TestDesktopWindow::anotherCallerMakesTheButtonsDeafAgain()
{
    long long time = 0;
    m_window->actions().setEnterGuard(InputGuard(400, [&time] { return time; }));
    ring(u"c1"_s);
    KeyButton *answer = strip("strip-answer");
    answer->setInputGuard(400, [&time] { return time; });
    time += 401;
    QVERIFY(!answer->isGuarded());
    // The first caller gives up and another one rings: the same button, the same key, but not who was meant.
    m_office->tell({ removed<Call>(m_office->callId(u"c1"_s)), upserted(m_office->inbound(u"c2"_s, LineState::Ringing, CallState::Ringing)) });
    QVERIFY(answer->isVisible());
    QVERIFY(answer->isGuarded());
    QTest::mouseClick(answer, Qt::LeftButton);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F12);
    QVERIFY(m_office->backend.commands().isEmpty());
    time += 401;
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QVERIFY(m_office->last<Command::Answer>());
    QCOMPARE(m_office->last<Command::Answer>()->call, m_office->callId(u"c2"_s));
    m_window->actions().setEnterGuard(InputGuard(400));
}

void TestDesktopWindow::aNewRowIsDeafAtFirst()
{
    long long time = 0;
    auto *panel = m_window->findChild<WaitingPanel *>();
    panel->setClock([&time] { return time; });
    queued(u"c1"_s);
    QSignalSpy taken(panel, &WaitingPanel::takeRequested);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(taken.count(), 0);
    time += 401;
    QTest::keyClick(m_window->windowHandle(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(taken.count(), 1);
    panel->setClock({});
}

void TestDesktopWindow::theTrayShowsAndDoes()
{
    QDBusInterface watcher(u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s, u"org.kde.StatusNotifierWatcher"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!watcher.property("RegisteredStatusNotifierItems").toStringList().isEmpty(), patience);
    const QString item = watcher.property("RegisteredStatusNotifierItems").toStringList().constLast();
    QVERIFY(m_citizen->tray().isThere());

    const auto call = [&](const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(item, u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, method);
        message.setArguments(arguments);
        return QDBusConnection(u"desktop"_s).asyncCall(message);
    };
    QDBusPendingCallWatcher layout(call(u"GetLayout"_s, { 0, -1, QStringList() }));
    QSignalSpy answered(&layout, &QDBusPendingCallWatcher::finished);
    QVERIFY(answered.count() > 0 || answered.wait(patience));
    QVERIFY2(!layout.isError(), qPrintable(layout.error().message()));
    QMap<QString, int> labels;
    readMenu(layout.reply().arguments().at(1).value<QDBusArgument>(), labels);
    for (const QString &label : { u"Nobody is waiting"_s, u"Show the board"_s, u"Answer"_s, u"Hold"_s, u"End call"_s, u"Silence the ring"_s, u"Quit"_s })
        QVERIFY2(labels.contains(label), qPrintable(label + u" is missing in "_s + labels.keys().join(u", "_s)));

    // Pressed in the tray, done at the desk.
    m_window->actions().setEnterGuard(InputGuard(0));
    ring();
    call(u"Event"_s, { labels.value(u"Answer"_s), u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), 0U });
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::Answer>(), patience);
}

void TestDesktopWindow::theTrayTellsTheStates()
{
    const TrayIcon &tray = m_citizen->tray();
    QCOMPARE(tray.state().kind, TrayState::Kind::Idle);
    queued(u"c1"_s);
    queued(u"c2"_s);
    QCOMPARE(tray.state().kind, TrayState::Kind::Waiting);
    QCOMPARE(tray.state().waiting, 2);
    QVERIFY(m_citizen->tray().icon().toolTip().contains(u"2 waiting"_s));
    QVERIFY(!tray.state().overdue);
    m_office->clock.advance(120'000);
    m_office->board.secondTick()->beat();
    QVERIFY(tray.state().overdue);
    end(u"c1"_s);
    end(u"c2"_s);
    m_office->tell({ upserted(m_office->inbound(u"c3"_s, LineState::Talking, CallState::Talking)) });
    QCOMPARE(tray.state().kind, TrayState::Kind::WithYou);
    end(u"c3"_s);
    ConnectionInfo lost;
    lost.state = ConnectionState::Reconnecting;
    m_office->backend.setConnection(lost);
    QTRY_COMPARE_WITH_TIMEOUT(tray.state().kind, TrayState::Kind::LinkDown, patience);

    // Every state has a drawing of its own, also without colour.
    QSet<QByteArray> drawings;
    for (const TrayState &state : { TrayState { TrayState::Kind::Idle, 0, false, {} }, TrayState { TrayState::Kind::WithYou, 0, false, {} },
             TrayState { TrayState::Kind::Waiting, 1, false, {} }, TrayState { TrayState::Kind::Waiting, 12, true, {} }, TrayState { TrayState::Kind::LinkDown, 0, false, {} } }) {
        for (int side : { 16, 22, 64 }) {
            const QImage grey = trayPixmap(state, *m_theme, side).toImage().convertToFormat(QImage::Format_Grayscale8);
            drawings.insert(QByteArray(reinterpret_cast<const char *>(grey.constBits()), grey.sizeInBytes()));
        }
        if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
            trayPixmap(state, *m_theme, 64).save(u"%1/tray-%2-%3.png"_s.arg(folder).arg(int(state.kind)).arg(state.waiting));
    }
    QCOMPARE(drawings.size(), 15);
}

void TestDesktopWindow::closingLeavesItInTheTray()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_citizen->tray().isThere(), patience);
    m_citizen->setClosesToTray(true);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"Cordboard goes on in the tray"_s) != 0, patience); // said once
    m_service->putAway(m_service->idOf(u"Cordboard goes on in the tray"_s));
    ring();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"Maria Lopez"_s) != 0, patience);
    m_citizen->tray().menu()->findChild<QAction *>(u"tray-show"_s)->trigger();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    const int shown = m_service->shown;
    end();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_citizen->raise({});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    QCOMPARE(m_service->shown, shown); // not a second time

    // Without the icon nobody could bring it back: then it closes.
    QSignalSpy quit(qApp, &QCoreApplication::aboutToQuit);
    m_citizen->tray().setOn(false);
    QVERIFY(!m_citizen->tray().isThere());
    QVERIFY(m_window->close());
    QVERIFY(m_settings->contains(u"window/geometry"_s)); // closed for good: the layout is kept
    QGuiApplication::setQuitOnLastWindowClosed(false); // the test goes on
}

void TestDesktopWindow::aLinkWaitsForTheKey()
{
    m_citizen->openLinks({ u"tel:+49-30-123456;ext=12"_s }, {});
    QCOMPARE(box()->text(), u"+4930123456"_s);
    QVERIFY(m_office->backend.commands().isEmpty());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return); // was on its way to something else
    QVERIFY(m_office->backend.commands().isEmpty());
    picture(m_window.get(), u"link"_s);
    m_window->actions().setEnterGuard(InputGuard(0));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QVERIFY(m_office->last<Command::Dial>());
    QCOMPARE(m_office->last<Command::Dial>()->number, u"+4930123456"_s);
}

void TestDesktopWindow::aBadLinkCallsNobody()
{
    QSignalSpy noticed(&m_office->desk, &OperatorDesk::noticed);
    m_citizen->openLinks({ u"tel:*21*0900123456%23"_s }, {});
    QCOMPARE(box()->text(), QString());
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed.first().first().value<Notice>().level, Notice::Level::Warning);
    box()->setText(u"anna"_s); // somebody is being looked for: a link does not write over that
    m_citizen->openLinks({ u"tel:1234"_s }, {});
    QCOMPARE(box()->text(), u"anna"_s);
    QCOMPARE(noticed.count(), 2);
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestDesktopWindow::aMessageIsPlayedInTheWindow()
{
    QFile file(m_folder.filePath(u"message.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(simSound(u"a"_s, 90).data);
    file.close();
    m_window->play(QUrl::fromLocalFile(file.fileName()), u"Message from Maria Lopez"_s);
    auto *bar = m_window->findChild<PlayerBar *>();
    QVERIFY(bar && bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar->isPlaying(), patience);
    picture(m_window.get(), u"player"_s);
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isPlaying(), patience); // a caller is more important
    bar->findChild<KeyButton *>(u"playerClose"_s)->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(box()->hasFocus());
}

void TestDesktopWindow::theSettingsPageWorks()
{
    const Autostart autostart(m_folder.filePath(u"autostart"_s), u"/usr/bin/cordboard"_s);
    for (ThemeMode mode : { ThemeMode::Light, ThemeMode::Dark }) {
        m_theme->setMode(mode);
        SettingsDialog dialog(*m_theme, m_window.get());
        auto *page = new DesktopPage(*m_theme, *m_citizen, autostart);
        dialog.addPage(u"desktop"_s, u"sound"_s, page);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, patience));
        picture(&dialog, mode == ThemeMode::Light ? u"settings-light"_s : u"settings-dark"_s);
        const auto boxNamed = [page](const char *name) { return page->findChild<QCheckBox *>(QLatin1StringView(name)); };
        boxNamed("sounds.muted")->setChecked(true);
        QVERIFY(m_citizen->sounds().isMuted());
        boxNamed("sounds.muted")->setChecked(false);
        auto *ringFor = page->findChild<QComboBox *>(u"sounds.ringFor"_s);
        ringFor->setCurrentIndex(1);
        QCOMPARE(m_citizen->ringer().ringFor(), RingFor::OwnPhone);
        ringFor->setCurrentIndex(0);
        boxNamed("notifications.calls")->setChecked(false);
        QVERIFY(!m_citizen->notifications().isOn());
        boxNamed("notifications.calls")->setChecked(true);
        boxNamed("desktop.tray")->setChecked(false);
        QVERIFY(!boxNamed("desktop.closeToTray")->isEnabled());
        QVERIFY(!boxNamed("desktop.closeToTray")->accessibleDescription().isEmpty());
        boxNamed("desktop.tray")->setChecked(true);
        boxNamed("desktop.autostart")->setChecked(true);
        QVERIFY(autostart.isOn());
        boxNamed("desktop.autostart")->setChecked(false);
        QVERIFY(!autostart.isOn());
        page->findChild<KeyButton *>(u"sounds.testRing"_s)->click(); // with or without a loudspeaker
        QCOMPARE(page->findChild<QWidget *>(u"sounds.problem"_s)->isVisible(), !m_citizen->sounds().problem().isEmpty());
        for (QWidget *widget : page->findChildren<QWidget *>())
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<QCheckBox *>(widget), widget->metaObject()->className());
    }
}

int main(int argc, char *argv[])
{
    if (argc > 1 && QLatin1StringView(argv[1]) == "--tray"_L1)
        return TrayWatcher::run(argc, argv);
    QProcess tray;
    tray.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    tray.start(QString::fromLocal8Bit(argv[0]), { u"--tray"_s });
    if (!tray.waitForReadyRead(patience))
        return 1;
    QApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    TestDesktopWindow test;
    const int result = QTest::qExec(&test, argc, argv);
    tray.kill();
    tray.waitForFinished(patience);
    return result;
}
#include "tst_desktopwindow.moc"
