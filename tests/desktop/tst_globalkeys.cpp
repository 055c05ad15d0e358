// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/notificationservice.h"
#include "tests/desktop/portalservice.h"
#include "tests/keys/keydesk.h"

#include "app/console/keysettings.h"
#include "views/accounts/keyspage.h"
#include "views/accounts/settingsdialog.h"
#include "views/desktop/globalkeys.h"
#include "views/desktop/screenlock.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Keys that work in other programs, against a portal that the test plays.
class TestGlobalKeys : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void offAtFirstAndNothingIsAsked();
    void theKeysAreAskedFor();
    void itIsRemembered();
    void anOlderPortalAnswersElsewhere();
    void theyDoWhatTheWindowsKeysDo();
    void theyDecline();
    void aCallThatHasJustBegunIsSafe();
    void aTextFieldOfTheWindowIsNotAsked();
    void whatIsNotPossibleIsSaid();
    void strangersAreNotHeard();
    void aLockedScreenIsSafe();
    void anotherKeyIsShown();
    void offGivesThemBack();
    void aRefusalIsSaid();
    void noSessionIsSaid();
    void theDesktopEndsThem();
    void aPortalThatComesBackIsAskedAgain();
    void oddAnswersDoNoHarm();
    void withoutAPortalTheSettingsSayWhy();
    void theSettingsSwitchThem();

private:
    void make();
    bool bound()
    {
        return QTest::qWaitFor([this] { return m_portal->state() == PortalShortcuts::State::Bound; }, patience);
    }
    /// A caller rings, long enough for the guards.
    QString ringing()
    {
        const QString call = m_desk->ring();
        if (!QTest::qWaitFor([this] { return m_desk->phase() == DeskPhase::Ringing; }, patience))
            return {};
        m_desk->pass(1'000);
        return call;
    }

    std::unique_ptr<PortalService> m_service;
    std::unique_ptr<KeyDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ScreenLock> m_lock;
    std::unique_ptr<PortalShortcuts> m_portal;
    std::unique_ptr<GlobalKeys> m_keys;
};

void TestGlobalKeys::init()
{
    m_service = std::make_unique<PortalService>(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s));
    QVERIFY(m_service->start());
    m_desk = std::make_unique<KeyDesk>();
    QVERIFY(m_desk->open());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"keys.ini"_s), QSettings::IniFormat);
    m_lock = std::make_unique<ScreenLock>(QDBusConnection::sessionBus(), QDBusConnection(u"none"_s));
    make();
}

void TestGlobalKeys::make()
{
    m_keys.reset();
    m_portal = std::make_unique<PortalShortcuts>();
    m_keys = std::make_unique<GlobalKeys>(m_desk->window(), m_desk->desk(), *m_lock, *m_portal, *m_settings);
}

void TestGlobalKeys::cleanup()
{
    m_desk.reset(); // its window asks the keys
    m_keys.reset();
    m_portal.reset();
    m_lock.reset();
    m_service.reset();
    m_settings.reset();
}

void TestGlobalKeys::offAtFirstAndNothingIsAsked()
{
    QVERIFY(!m_keys->isOn());
    m_keys->look(); // as the settings do
    QTRY_COMPARE_WITH_TIMEOUT(m_portal->state(), PortalShortcuts::State::Ready, patience);
    QVERIFY(m_keys->isPossible());
    QVERIFY(m_keys->problem().isEmpty());
    QCOMPARE(m_service->calls, QStringList { u"Register"_s });
    QCOMPARE(m_keys->lines().size(), 4);
}

void TestGlobalKeys::theKeysAreAskedFor()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    QCOMPARE(m_service->calls, (QStringList { u"Register"_s, u"CreateSession"_s, u"BindShortcuts"_s }));
    QCOMPARE(m_service->application, u"org.cordboard.Cordboard"_s);
    QStringList asked;
    for (const PortalShortcut &one : std::as_const(m_service->bound))
        asked.append(one.id + u' ' + one.options.value(u"preferred_trigger"_s).toString() + u' ' + one.options.value(u"description"_s).toString());
    QCOMPARE(asked, (QStringList { u"answer CTRL+SHIFT+F1 Answer"_s, u"hold CTRL+SHIFT+F2 Hold"_s, u"take-next CTRL+SHIFT+F8 Take next"_s, u"end-call CTRL+SHIFT+F12 End call"_s }));
    QCOMPARE(m_keys->lines().first().keys, QList<QStringList> { QStringList { u"Press CTRL+SHIFT+F1"_s } });
    // They stand on the printed sheet as well.
    QCOMPARE(m_desk->window().allKeys().last().title, GlobalKeys::title());
}

void TestGlobalKeys::itIsRemembered()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    m_desk.reset();
    m_keys.reset();
    m_portal.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed, 1, patience); // given back at the end
    m_desk = std::make_unique<KeyDesk>();
    QVERIFY(m_desk->open());
    make();
    QVERIFY(m_keys->isOn());
    QVERIFY(bound());
}

void TestGlobalKeys::anOlderPortalAnswersElsewhere()
{
    m_service->oldPaths = true;
    m_keys->setOn(true);
    QVERIFY(bound());
    QCOMPARE(m_service->bound.size(), 4);
}

void TestGlobalKeys::theyDoWhatTheWindowsKeysDo()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    QSignalSpy said(&m_desk->desk(), &OperatorDesk::noticed);
    QVERIFY(!ringing().isEmpty());
    m_service->press(u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().value<Notice>().text.endsWith(u"Answer"_s));
    m_desk->pass(1'000);
    m_service->press(u"hold"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Held, patience);
    m_service->press(u"hold"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    m_service->press(u"end-call"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);

    const QString waiting = m_desk->queued();
    QVERIFY(!waiting.isEmpty());
    m_service->press(u"take-next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(m_desk->state().call.local(), waiting);
}

void TestGlobalKeys::theyDecline()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    QVERIFY(!ringing().isEmpty());
    m_service->press(u"end-call"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
}

void TestGlobalKeys::aCallThatHasJustBegunIsSafe()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    QSignalSpy activated(m_portal.get(), &PortalShortcuts::activated);
    QSignalSpy said(&m_desk->desk(), &OperatorDesk::noticed);
    m_desk->ring();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Ringing, patience);
    m_service->press(u"answer"_s);
    m_service->press(u"end-call"_s);
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 2, patience);
    m_desk->board().flushNow();
    QCOMPARE(m_desk->phase(), DeskPhase::Ringing);
    QCOMPARE(said.size(), 0);
}

void TestGlobalKeys::aTextFieldOfTheWindowIsNotAsked()
{
    // The window was left with the keyboard in a filter; the key was pressed somewhere else.
    m_keys->setOn(true);
    QVERIFY(bound());
    auto *field = new QLineEdit(&m_desk->window());
    field->show();
    field->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), patience);
    QVERIFY(!ringing().isEmpty());
    m_service->press(u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
}

void TestGlobalKeys::whatIsNotPossibleIsSaid()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    QSignalSpy said(&m_desk->desk(), &OperatorDesk::noticed);
    m_service->press(u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QCOMPARE(said.first().first().value<Notice>().text, u"No call rings here."_s);
}

void TestGlobalKeys::strangersAreNotHeard()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    QSignalSpy activated(m_portal.get(), &PortalShortcuts::activated);
    QVERIFY(!ringing().isEmpty());
    m_service->pressIn(u"/org/freedesktop/portal/desktop/session/other"_s, u"answer"_s);
    m_service->press(u"no-such-key"_s);
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, patience);
    m_desk->board().flushNow();
    QCOMPARE(m_desk->phase(), DeskPhase::Ringing);
}

void TestGlobalKeys::aLockedScreenIsSafe()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    ScreenSaver saver;
    QVERIFY(saver.start(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"saver"_s)));
    saver.set(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_lock->isLocked(), patience);
    QSignalSpy activated(m_portal.get(), &PortalShortcuts::activated);
    QVERIFY(!ringing().isEmpty());
    m_service->press(u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(activated.size(), 1, patience);
    m_desk->board().flushNow();
    QCOMPARE(m_desk->phase(), DeskPhase::Ringing);
    saver.set(false);
    QTRY_VERIFY_WITH_TIMEOUT(!m_lock->isLocked(), patience);
    m_service->press(u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
}

void TestGlobalKeys::anotherKeyIsShown()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    QSignalSpy changed(m_keys.get(), &GlobalKeys::changed);
    m_service->rename(u"hold"_s, u"Pause"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    QCOMPARE(m_keys->lines().at(1).keys, QList<QStringList> { QStringList { u"Pause"_s } });
    QCOMPARE(m_keys->lines().at(0).keys, QList<QStringList> { QStringList { u"–"_s } }); // the user took it away
    QVERIFY(m_portal->triggerOf(u"somebody-elses"_s).isEmpty());
}

void TestGlobalKeys::offGivesThemBack()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    const QString session = m_service->session;
    m_keys->setOn(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed, 1, patience);
    QCOMPARE(m_portal->state(), PortalShortcuts::State::Ready);
    QVERIFY(!ringing().isEmpty());
    m_service->pressIn(session, u"answer"_s); // one that was under way
    m_keys->setOn(true);
    QVERIFY(bound());
    QCOMPARE(m_desk->phase(), DeskPhase::Ringing);
}

void TestGlobalKeys::aRefusalIsSaid()
{
    m_service->answer = 1;
    m_keys->setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_portal->state(), PortalShortcuts::State::Refused, patience);
    QVERIFY(!m_keys->problem().isEmpty());
    QVERIFY(m_keys->isPossible());
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed, 1, patience);
    m_keys->look();
    QCOMPARE(m_portal->state(), PortalShortcuts::State::Refused); // looking asks nobody again
    m_service->answer = 0;
    m_keys->setOn(false);
    QVERIFY(m_keys->problem().isEmpty());
    m_keys->setOn(true);
    QVERIFY(bound());
}

void TestGlobalKeys::noSessionIsSaid()
{
    m_service->sessionAnswer = 2;
    m_keys->setOn(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_portal->state(), PortalShortcuts::State::Refused, patience);
    QVERIFY(!m_keys->problem().isEmpty());
    QVERIFY(!m_service->calls.contains(u"BindShortcuts"_s));
}

void TestGlobalKeys::theDesktopEndsThem()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    m_service->endSession();
    QTRY_COMPARE_WITH_TIMEOUT(m_portal->state(), PortalShortcuts::State::Refused, patience);
    QVERIFY(!m_keys->problem().isEmpty());
}

void TestGlobalKeys::aPortalThatComesBackIsAskedAgain()
{
    m_keys->setOn(true);
    QVERIFY(bound());
    m_service->stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_portal->state(), PortalShortcuts::State::Missing, patience);
    QVERIFY(!m_keys->isPossible());
    m_service->calls.clear();
    QVERIFY(m_service->start());
    QVERIFY(bound());
    QCOMPARE(m_service->calls, (QStringList { u"Register"_s, u"CreateSession"_s, u"BindShortcuts"_s }));
}

void TestGlobalKeys::oddAnswersDoNoHarm()
{
    for (const QVariant &odd : { QVariant(u"text"_s), QVariant(7), QVariant(QStringList { u"answer"_s }), QVariant(QVariantMap { { u"answer"_s, 1 } }) }) {
        m_service->shortcutsAnswer = odd;
        m_keys->setOn(true);
        QVERIFY(bound());
        QVERIFY(m_portal->triggerOf(u"answer"_s).isEmpty());
        m_keys->setOn(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_service->session.isEmpty(), patience);
    }
}

void TestGlobalKeys::withoutAPortalTheSettingsSayWhy()
{
    for (bool portal : { false, true }) { // none at all; one without this interface
        m_service->stop();
        if (portal)
            QVERIFY(m_service->start(false));
        make();
        Theme theme;
        KeysPage *page = makeKeysPage(theme, m_desk->window(), *m_keys, *m_settings);
        auto *box = page->findChild<QCheckBox *>(u"keys.global"_s);
        QVERIFY(box);
        QTRY_VERIFY_WITH_TIMEOUT(!box->isEnabled(), patience);
        const QString why = page->findChild<QLabel *>(u"keys.global.problem"_s)->text();
        QVERIFY(why.contains(u"portal"_s));
        QCOMPARE(box->accessibleDescription(), why);
        QVERIFY(page->findChild<QCheckBox *>(u"keys.numberPad"_s)->isEnabled());
        if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty() && !portal) {
            theme.setMode(ThemeMode::Light);
            theme.apply(*qApp);
            page->resize(900, 1800);
            page->grab().save(folder + u"/keys-without-portal.png"_s);
        }
        delete page;
    }
}

void TestGlobalKeys::theSettingsSwitchThem()
{
    Theme theme;
    std::unique_ptr<KeysPage> page(makeKeysPage(theme, m_desk->window(), *m_keys, *m_settings));
    auto *box = page->findChild<QCheckBox *>(u"keys.global"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(bound());
    QVERIFY(m_keys->isOn());
    if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty()) {
        theme.setMode(ThemeMode::Dark);
        theme.apply(*qApp);
        page->resize(900, 2400);
        page->grab().save(folder + u"/keys-bound.png"_s);
    }
    box->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed, 1, patience);
    QVERIFY(!m_keys->isOn());
}

QTEST_MAIN(TestGlobalKeys)
#include "tst_globalkeys.moc"
