// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "tests/desktop/queuehand.h"
#include "tests/desktop/notificationservice.h"

#include "views/desktop/callnotifications.h"
#include "views/desktop/freedesktopnotifier.h"
#include "views/desktop/screenlock.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

} // namespace

/// Where there is no notification service.
class PaperNotifier final : public DesktopNotifier
{
public:
    void show(const QString &key, const Notification &notification) override { shown.insert(key, notification); }
    void withdraw(const QString &key) override { shown.remove(key); }
    QHash<QString, Notification> shown;
};

/// Notifications over a real bus, at a service that the test plays.
class TestNotifications : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void onlyWhileAnotherWindowIsInFront();
    void goneWithTheCall();
    void answersThatCallAndNoOther();
    void takesFromTheQueueAndDeclines();
    void deafInItsFirstMoment();
    void putAwayStaysAway();
    void clickBringsTheWindow();
    void threeAndANumber();
    void namesAreTextAndNeverMarkup();
    void lockedTellsNothing();
    void withoutAServiceTheTrayTells();
    void aNewServiceKnowsNothingOfTheOld();
    void withdrawnBeforeItWasShown();
    void alarmsToo();
    void offIsOff();

private:
    void ring(const QString &id = u"c1"_s, const QString &name = u"Maria Lopez"_s)
    {
        Call call = m_office->inbound(id, LineState::Ringing, CallState::Ringing);
        call.legs[0].name = name;
        m_office->tell({ upserted(call) });
    }
    void queued(const QString &id, const QString &name) { m_queue.enter(*m_office, id, name); }
    void end(const QString &id = u"c1"_s) { m_queue.end(*m_office, id); }
    NotificationService::Note note(const QString &title) const { return m_service->notes.value(m_service->idOf(title)); }
    void passTheGuard() { m_time += 1'000; }
    /// Until the notifier has been told the number, which is when a press means something to it.
    bool isUp(const QString &title)
    {
        return QTest::qWaitFor([&] { return m_service->idOf(title) != 0 && m_up.count() > 0; }, patience);
    }

    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<ScreenSaver> m_saver;
    QTemporaryDir m_folder;
    long long m_time = 0;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DeskOffice> m_office;
    QueueHand m_queue;
    std::unique_ptr<ScreenLock> m_lock;
    std::unique_ptr<FreedesktopNotifier> m_notifier;
    std::unique_ptr<PaperNotifier> m_paper;
    std::unique_ptr<CallNotifications> m_notifications;
    QStringList m_up; ///< keys, as the notifier tells that they are shown
};

void TestNotifications::initTestCase()
{
    // The service's own connection: what it and the program say to each other crosses the bus.
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(bus.isConnected());
    m_service = std::make_unique<NotificationService>(bus);
    m_saver = std::make_unique<ScreenSaver>();
    QVERIFY(m_saver->start(bus));
}

void TestNotifications::init()
{
    QVERIFY(m_service->start());
    QFile::remove(m_folder.filePath(u"n.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"n.ini"_s), QSettings::IniFormat);
    m_office = std::make_unique<DeskOffice>();
    m_queue = {};
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_lock = std::make_unique<ScreenLock>(bus, bus);
    m_notifier = std::make_unique<FreedesktopNotifier>(bus);
    m_paper = std::make_unique<PaperNotifier>();
    m_notifications = std::make_unique<CallNotifications>(m_office->desk, m_office->waiting, *m_lock, *m_notifier, m_paper.get(), *m_settings);
    m_notifications->setClock([this] { return m_time; });
    m_up.clear();
    connect(m_notifier.get(), &DesktopNotifier::shown, this, [this](const QString &key) { m_up.append(key); });
    m_notifications->setWindowActive(false);
}

void TestNotifications::cleanup()
{
    m_saver->set(false);
    m_notifications->setWindowActive(true); // withdraws them, also those that are only just being shown
    const bool clean = QTest::qWaitFor([this] { return m_service->notes.isEmpty(); }, patience);
    m_notifications.reset();
    m_paper.reset();
    m_notifier.reset();
    m_lock.reset();
    m_office.reset();
    m_settings.reset();
    m_service->notes.clear();
    m_service->stop();
    QVERIFY(clean); // nothing of ours stays behind
}

void TestNotifications::onlyWhileAnotherWindowIsInFront()
{
    m_notifications->setWindowActive(true);
    ring();
    m_notifications->setWindowActive(false); // the operator turns to another program while it rings
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    const NotificationService::Note note = m_service->notes.first();
    QCOMPARE(note.title, u"Maria Lopez"_s);
    QVERIFY(note.body.contains(u"5550100"_s));
    QCOMPARE(note.actions, (QStringList { u"default"_s, u"Show"_s, u"take"_s, u"Answer"_s, u"decline"_s, u"Decline"_s }));
    QCOMPARE(note.timeout, 0); // until it is withdrawn
    QCOMPARE(note.hints.value(u"category"_s).toString(), u"call.incoming"_s);
    QCOMPARE(note.hints.value(u"suppress-sound"_s).toBool(), true);
    QCOMPARE(note.hints.value(u"transient"_s).toBool(), true);
    m_notifications->setWindowActive(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->notes.isEmpty(), patience);
}

void TestNotifications::goneWithTheCall()
{
    ring();
    QVERIFY(isUp(u"Maria Lopez"_s));
    end();
    QTRY_VERIFY_WITH_TIMEOUT(m_service->notes.isEmpty(), patience);
}

void TestNotifications::answersThatCallAndNoOther()
{
    ring(u"c1"_s, u"Maria Lopez"_s);
    ring(u"c2"_s, u"Ole Jensen"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_up.size() >= 2; }, patience));
    passTheGuard();
    m_service->press(m_service->idOf(u"Ole Jensen"_s), u"take"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::Answer>(), patience);
    QCOMPARE(m_office->last<Command::Answer>()->call, m_office->callId(u"c2"_s));
    QCOMPARE(m_office->backend.commands().size(), 1);
}

void TestNotifications::takesFromTheQueueAndDeclines()
{
    queued(u"c1"_s, u"Maria Lopez"_s);
    QVERIFY(isUp(u"Maria Lopez"_s));
    QVERIFY(note(u"Maria Lopez"_s).body.contains(u"Main number"_s));
    QVERIFY(!note(u"Maria Lopez"_s).actions.contains(u"decline"_s));
    passTheGuard();
    m_service->press(m_service->idOf(u"Maria Lopez"_s), u"take"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::TakeFromQueue>(), patience);

    ring(u"c2"_s, u"Ole Jensen"_s);
    QVERIFY(QTest::qWaitFor([&] { return m_up.size() >= 2; }, patience));
    passTheGuard();
    m_service->press(m_service->idOf(u"Ole Jensen"_s), u"decline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::HangUp>(), patience);
    QCOMPARE(m_office->last<Command::HangUp>()->call, m_office->callId(u"c2"_s));
}

void TestNotifications::deafInItsFirstMoment()
{
    ring();
    QVERIFY(isUp(u"Maria Lopez"_s));
    const int before = m_service->shown;
    m_service->press(m_service->idOf(u"Maria Lopez"_s), u"take"_s); // meant for something that was there before
    QTRY_COMPARE_WITH_TIMEOUT(m_service->shown, before + 1, patience); // the desktop closed it: it comes again
    QVERIFY(m_office->backend.commands().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_up.size(), 2, patience);
    passTheGuard();
    m_service->press(m_service->idOf(u"Maria Lopez"_s), u"take"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->last<Command::Answer>(), patience);
}

void TestNotifications::putAwayStaysAway()
{
    ring();
    QVERIFY(isUp(u"Maria Lopez"_s));
    const int before = m_service->shown;
    m_service->putAway(m_service->idOf(u"Maria Lopez"_s));
    ring(u"c2"_s, u"Ole Jensen"_s); // the next one is told all the same
    QTRY_COMPARE_WITH_TIMEOUT(m_up.size(), 2, patience);
    QVERIFY(m_service->idOf(u"Ole Jensen"_s) != 0);
    QCOMPARE(m_service->shown, before + 1);
    QCOMPARE(m_service->idOf(u"Maria Lopez"_s), 0U);
}

void TestNotifications::clickBringsTheWindow()
{
    ring();
    QVERIFY(isUp(u"Maria Lopez"_s));
    QSignalSpy raise(m_notifications.get(), &CallNotifications::raiseRequested);
    const uint id = m_service->idOf(u"Maria Lopez"_s);
    emit m_service->ActivationToken(id, u"token-7"_s);
    m_service->press(id, u"default"_s);
    QTRY_COMPARE_WITH_TIMEOUT(raise.count(), 1, patience);
    QCOMPARE(raise.first().first().toByteArray(), "token-7");
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestNotifications::threeAndANumber()
{
    for (int i = 1; i <= 5; ++i)
        queued(u"c%1"_s.arg(i), u"Caller %1"_s.arg(i));
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"2 more waiting"_s) != 0, patience);
    QCOMPARE(m_service->notes.size(), 4);
    QVERIFY(m_service->idOf(u"Caller 1"_s) && m_service->idOf(u"Caller 3"_s) && !m_service->idOf(u"Caller 4"_s));
    end(u"c1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"Caller 4"_s) && m_service->idOf(u"1 more waiting"_s), patience);
    QCOMPARE(m_service->notes.size(), 4);
}

void TestNotifications::namesAreTextAndNeverMarkup()
{
    Call call = m_office->inbound(u"c1"_s, LineState::Ringing, CallState::Ringing);
    call.legs[0].name = u"<b>Bank</b>"_s;
    call.legs[0].number = u"<a href='x'>0900</a>&"_s;
    m_office->tell({ upserted(call) });
    QTRY_COMPARE_WITH_TIMEOUT(m_service->notes.size(), 1, patience);
    QCOMPARE(m_service->notes.first().title, u"<b>Bank</b>"_s); // titles are plain text by the specification
    QVERIFY(!m_service->notes.first().body.contains(u'<'));
    QVERIFY(m_service->notes.first().body.contains(u"&lt;a"_s));
}

void TestNotifications::lockedTellsNothing()
{
    ring();
    QVERIFY(isUp(u"Maria Lopez"_s));
    m_saver->set(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"A call is waiting"_s) != 0, patience);
    const NotificationService::Note note = m_service->notes.first();
    QCOMPARE(m_service->notes.size(), 1);
    QCOMPARE(note.changes, 1); // the same one, changed
    QCOMPARE(note.body, QString());
    QVERIFY(!note.actions.contains(u"take"_s));
    passTheGuard();
    QSignalSpy raise(m_notifications.get(), &CallNotifications::raiseRequested);
    QSignalSpy asked(m_notifier.get(), &DesktopNotifier::actionInvoked);
    emit m_service->ActionInvoked(m_service->notes.firstKey(), u"take"_s);
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, patience);
    QVERIFY(m_office->backend.commands().isEmpty());
    QCOMPARE(raise.count(), 0);
    m_saver->set(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"Maria Lopez"_s) != 0, patience);
}

void TestNotifications::withoutAServiceTheTrayTells()
{
    m_service->stop();
    ring();
    QTRY_COMPARE_WITH_TIMEOUT(m_paper->shown.size(), 1, patience);
    QCOMPARE(m_paper->shown.cbegin()->title, u"Maria Lopez"_s);
    end();
    QVERIFY(m_paper->shown.isEmpty());
}

void TestNotifications::aNewServiceKnowsNothingOfTheOld()
{
    ring();
    QVERIFY(isUp(u"Maria Lopez"_s));
    QSignalSpy closed(m_notifier.get(), &DesktopNotifier::closed);
    m_service->stop();
    m_service->notes.clear();
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
    QVERIFY(m_service->start());
    ring(u"c2"_s, u"Ole Jensen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->idOf(u"Ole Jensen"_s) != 0, patience);
    QCOMPARE(note(u"Ole Jensen"_s).changes, 0);
}

void TestNotifications::withdrawnBeforeItWasShown()
{
    const int before = m_service->shown;
    m_notifications->notify(u"q"_s, u"Queue"_s, u"5 waiting"_s);
    m_notifications->withdraw(u"q"_s); // before the service has even answered
    QTRY_COMPARE_WITH_TIMEOUT(m_service->shown, before + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->notes.isEmpty(), patience);
}

void TestNotifications::alarmsToo()
{
    QSignalSpy acted(m_notifications.get(), &CallNotifications::acted);
    m_notifications->notify(u"q"_s, u"Main number"_s, u"5 waiting"_s, { { u"acknowledge"_s, u"Acknowledge"_s } });
    QVERIFY(isUp(u"Main number"_s));
    passTheGuard();
    m_service->press(m_service->idOf(u"Main number"_s), u"acknowledge"_s);
    QTRY_COMPARE_WITH_TIMEOUT(acted.count(), 1, patience);
    QCOMPARE(acted.first(), (QVariantList { u"q"_s, u"acknowledge"_s }));
}

void TestNotifications::offIsOff()
{
    ring();
    QVERIFY(isUp(u"Maria Lopez"_s));
    m_notifications->setOn(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_service->notes.isEmpty(), patience);
    const CallNotifications again(m_office->desk, m_office->waiting, *m_lock, *m_notifier, nullptr, *m_settings);
    QVERIFY(!again.isOn());
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it has a bus of its own, and needs no display
    QApplication app(argc, argv);
    TestNotifications test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notifications.moc"
