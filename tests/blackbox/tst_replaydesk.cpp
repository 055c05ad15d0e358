// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/application.h"
#include "app/console/replay.h"
#include "backends/record/recordfile.h"
#include "models/callmodel.h"
#include "models/extensionmodel.h"
#include "views/replay/replaybar.h"
#include "views/replay/replaydesk.h"
#include "views/replay/savehappeneddialog.h"
#include "views/sound/seekslider.h"
#include "views/theme/keybutton.h"
#include "views/window/searchbox.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The program's own window, its Help menu, and a recording of both opened again.
class TestReplayDesk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void savedFromTheMenu();
    void typedLettersAreNotInIt();
    void openedAgain();
    void byTheKeyboard();
    void handedOverAsItWas();
    void nothingIsRememberedOfIt();
    void aHostileFileIsRefused();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    ConsoleOptions options(const QString &recording) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
    int m_people = 0;
};

void TestReplayDesk::initTestCase()
{
    ConsoleOptions options;
    options.demo = true;
    options.settingsFile = file(u"settings.ini"_s);
    options.theme = u"light"_s;
    options.set = { { u"scenario"_s, u"busy-morning"_s }, { u"speed"_s, u"20"_s } };
    m_app = std::make_unique<Application>(*qApp, options);
    QCOMPARE(m_app->start(), std::nullopt);
    const AccountId demo(u"demo-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_app->board().isConnected(demo) && m_app->board().calls()->rowCount() > 2, patience);
    QVERIFY(QTest::qWaitForWindowActive(&m_app->window(), patience));
    m_people = m_app->board().extensions()->rowCount();
    QWindow *window = m_app->window().windowHandle();
    for (char letter : { 'z', 'q', 'x', 'v', 'k', 'j' })
        QTest::keyClick(window, letter);
    QCOMPARE(m_app->window().findChild<SearchBox *>()->text(), u"zqxvkj"_s);
    QTest::keyClick(window, Qt::Key_F3); // an action of the window
}

void TestReplayDesk::cleanupTestCase()
{
    m_app.reset();
}

ConsoleOptions TestReplayDesk::options(const QString &recording) const
{
    ConsoleOptions options;
    options.settingsFile = file(u"settings.ini"_s);
    options.theme = u"dark"_s;
    options.replay = recording;
    return options;
}

void TestReplayDesk::savedFromTheMenu()
{
    QAction *save = nullptr;
    for (const QMenu *menu : m_app->window().findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->objectName() == "save-what-happened"_L1)
                save = action;
    QVERIFY(save);
    for (bool masked : { true, false }) {
        save->trigger();
        auto *dialog = m_app->window().findChild<SaveHappenedDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *box = dialog->findChild<QCheckBox *>(u"masked"_s);
        QVERIFY(box->isChecked()); // the careful way is the usual one
        box->setChecked(masked);
        dialog->saveTo(file(masked ? u"masked.cordrec"_s : u"plain.cordrec"_s));
        QVERIFY(!dialog->isVisible());
        QPointer<SaveHappenedDialog> gone(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(gone.isNull(), patience);
    }
    RecordFile recording;
    QCOMPARE(recording.read(file(u"plain.cordrec"_s)), QString());
    QCOMPARE(recording.accounts.size(), 1);
    bool searched = false;
    for (const RecordEntry &entry : std::as_const(recording.entries))
        if (const auto *action = std::get_if<RecordEntry::Action>(&entry.what))
            searched = searched || action->name == "search"_L1;
    QVERIFY(searched);
}

void TestReplayDesk::typedLettersAreNotInIt()
{
    for (const QString &name : { u"plain.cordrec"_s, u"masked.cordrec"_s }) {
        QFile saved(file(name));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(!saved.readAll().toLower().contains("zqx"));
    }
}

void TestReplayDesk::openedAgain()
{
    Replay replay(*qApp, options(file(u"plain.cordrec"_s)));
    QCOMPARE(replay.start(), std::nullopt);
    ReplayDesk &desk = *replay.desk();
    Replayer &replayer = desk.replayer();
    QVERIFY(desk.isVisible());
    QVERIFY(replayer.length() > 0);
    replayer.seek(replayer.length());
    desk.board().flushNow();
    QCOMPARE(desk.board().extensions()->rowCount(), m_people);
    QVERIFY(desk.board().calls()->rowCount() > 0);
    // The operator's deed is told in the words of the menus.
    while (replayer.position() > 0 && !desk.bar().deed().contains(u"Find a person"_s))
        replayer.toPreviousEvent();
    QVERIFY(replayer.position() > 0);
    // Everything is there to be looked at, and nothing to be done.
    QAction *takeNext = desk.window().actions().action(DeskAction::TakeNext);
    QVERIFY(!takeNext->isEnabled());
    replayer.rewind();
    desk.board().flushNow();
    QCOMPARE(desk.board().extensions()->rowCount(), 0); // the office was not open yet
}

void TestReplayDesk::byTheKeyboard()
{
    Replay replay(*qApp, options(file(u"plain.cordrec"_s)));
    QCOMPARE(replay.start(), std::nullopt);
    ReplayDesk &desk = *replay.desk();
    QVERIFY(QTest::qWaitForWindowActive(&desk, patience));
    QWindow *window = desk.windowHandle();
    Replayer &replayer = desk.replayer();
    QTest::keyClick(window, Qt::Key_Period, Qt::ControlModifier);
    const qint64 first = replayer.position();
    QVERIFY(first > 0);
    QTest::keyClick(window, Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(replayer.position() > first);
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(replayer.position(), first);
    QTest::keyClick(window, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(replayer.isPlaying());
    QTest::keyClick(window, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!replayer.isPlaying());
    auto *seek = desk.findChild<SeekSlider *>(u"replaySeek"_s);
    seek->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(seek->hasFocus(), patience);
    QTest::keyClick(window, Qt::Key_End);
    QVERIFY(replayer.atEnd());
    for (const QString &name : { u"replayPlay"_s, u"replayBack"_s, u"replayNext"_s }) {
        const auto *button = desk.findChild<KeyButton *>(name);
        QVERIFY(button && button->focusPolicy() == Qt::StrongFocus);
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }
}

void TestReplayDesk::handedOverAsItWas()
{
    // Made by hand: Anna rings for a caller whom the operator sent on.
    const AccountId id(u"a"_s);
    RecordFile made;
    made.accounts = { { id, u"Office"_s, u"demo"_s, { u"blind-transfer"_s } } };
    const auto extension = [&id](const QString &number, const QString &name) {
        return Extension { .id = ExtensionId(id, number), .number = number, .name = name, .registration = Registration::Registered, .state = LineState::Idle };
    };
    const auto leg = [&id](const QString &number, LineState state, bool ours) {
        return Leg { .id = LegId(id, number), .extension = ours ? ExtensionId(id, number) : ExtensionId(), .number = number, .state = state };
    };
    Call call { .id = CallId(id, u"c"_s), .direction = Direction::Inbound, .state = CallState::Talking, .legs = { leg(u"555"_s, LineState::Talking, false), leg(u"1000"_s, LineState::Talking, true) } };
    SessionInfo session;
    session.self = ExtensionId(id, u"1000"_s);
    ConnectionInfo online;
    online.state = ConnectionState::Online;
    const auto add = [&](qint64 ms, RecordEntry::What what) { made.entries.append({ ms, 1'767'258'000'000 + ms, id, std::move(what) }); };
    add(0, session);
    add(0, QList<Change> { snapshot<Extension>(id, { extension(u"1000"_s, u"Mia"_s), extension(u"214"_s, u"Anna"_s) }), snapshot<Call>(id, { call }) });
    add(0, online);
    add(1'000, RecordEntry::Asked { 1, u"blind-transfer"_s, { { u"call"_s, u"c"_s }, { u"number"_s, u"214"_s } } });
    call.legs.append(leg(u"214"_s, LineState::Ringing, true));
    add(1'100, QList<Change> { upserted(call) });
    add(1'200, RecordEntry::Answered { 1, {} });
    add(5'000, RecordEntry::Action { u"search"_s });
    QFile saved(file(u"handed.cordrec"_s));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    QVERIFY(made.write(&saved));
    saved.close();

    Replay replay(*qApp, options(saved.fileName()));
    QCOMPARE(replay.start(), std::nullopt);
    ReplayDesk &desk = *replay.desk();
    HandedOverModel &handed = desk.desk().handedOver();
    QCOMPARE(handed.rowCount(), 0);
    QCOMPARE(desk.desk().state().phase, DeskPhase::WithYou);
    desk.replayer().advance(2'000);
    desk.board().flushNow();
    QCOMPARE(handed.underWay(), QList<CallId> { call.id });
    QCOMPARE(desk.desk().state().phase, DeskPhase::Rest);
    desk.replayer().seek(500);
    desk.board().flushNow();
    QVERIFY(handed.underWay().isEmpty());
    QCOMPARE(desk.desk().state().phase, DeskPhase::WithYou);
    desk.replayer().seek(4'000);
    desk.board().flushNow();
    QCOMPARE(handed.underWay(), QList<CallId> { call.id });
}

void TestReplayDesk::nothingIsRememberedOfIt()
{
    const auto settings = [this] {
        QFile read(file(u"replay.ini"_s));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    QFile written(file(u"replay.ini"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("[appearance]\ntext=125\n");
    written.close();
    const QByteArray before = settings();
    {
        ConsoleOptions chosen = options(file(u"plain.cordrec"_s));
        chosen.settingsFile = written.fileName();
        Replay replay(*qApp, chosen);
        QCOMPARE(replay.start(), std::nullopt);
        replay.desk()->close();
    }
    QCOMPARE(settings(), before);
}

void TestReplayDesk::aHostileFileIsRefused()
{
    QFile plain(file(u"plain.cordrec"_s));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    const QByteArray bytes = plain.readAll();
    QFile cut(file(u"cut.cordrec"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(bytes.left(bytes.size() * 2 / 3));
    cut.close();
    for (const QString &name : { u"cut.cordrec"_s, u"replay.ini"_s, u"nothing-there"_s }) {
        Replay replay(*qApp, options(file(name)));
        const auto problem = replay.start();
        QVERIFY(problem && problem->contains(name));
        QVERIFY(!replay.desk());
    }
}

QTEST_MAIN(TestReplayDesk)
#include "tst_replaydesk.moc"
