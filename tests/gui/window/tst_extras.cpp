// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simbackend.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "models/waitingmodel.h"
#include "views/people/peoplerows.h"
#include "views/people/peopleview.h"
#include "views/services/announcedialog.h"
#include "views/services/promptdialog.h"
#include "views/services/tagsdialog.h"
#include "views/theme/theme.h"
#include "views/window/extras.h"
#include "views/window/findframe.h"
#include "views/window/mainwindow.h"
#include "views/window/targetline.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Tags, announcements to groups and recorded announcements at the demo office, in the real window.
class TestExtras : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void tagsAreEditedByKeyAndFound();
    void anUnchangedListAsksNothing();
    void aPbxWithoutTagsSaysSo();
    void aGroupIsAskedAboutFirst();
    void aGroupsMenuBeginsThere();
    void anAnnouncementIsPlayed();
    void anUnknownAnnouncementFailsInWords();

private:
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    template<class T>
    T *dialog() const { return m_window->findChild<T *>(); }
    template<class T>
    static T *in(QWidget *dialog, const char *name) { return dialog->findChild<T *>(QLatin1StringView(name)); }
    ExtensionId ext(const QString &number) const { return { m_account, number }; }
    void choose(const QString &typed, const QString &number)
    {
        m_window->findChild<SearchBox *>()->setText(typed);
        QTRY_COMPARE(m_desk->target().number, number);
    }
    QAction *entry(const ExtensionId &id, const QString &begin, QMenu &menu) const
    {
        m_window->findChild<Extras *>()->addTo(&menu, id);
        for (QAction *action : menu.actions())
            if (action->text().startsWith(begin))
                return action;
        return nullptr;
    }

    const AccountId m_account { u"demo"_s };
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SimBackend> m_backend;
    std::unique_ptr<Switchboard> m_board;
    std::unique_ptr<WaitingModel> m_waiting;
    std::unique_ptr<OperatorDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestExtras::init()
{
    m_backend = std::make_unique<SimBackend>();
    m_board = std::make_unique<Switchboard>(m_clock);
    m_waiting = std::make_unique<WaitingModel>(m_board.get());
    m_desk = std::make_unique<OperatorDesk>(*m_board, *m_waiting, m_clock);
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_desk, *m_waiting, *m_theme, *m_settings);
    Account account;
    account.id = m_account;
    account.backend = u"demo"_s;
    account.settings = { { u"scenario"_s, u"none"_s } };
    m_board->addBackend(m_backend.get(), account);
    m_backend->open(account, {});
    QTRY_VERIFY(m_board->isConnected(m_account));
    m_board->flushNow();
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestExtras::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_desk.reset();
    m_waiting.reset();
    m_board.reset();
    m_backend.reset();
}

void TestExtras::tagsAreEditedByKeyAndFound()
{
    choose(u"sven albrecht"_s, u"245"_s);
    key(Qt::Key_T, Qt::ControlModifier);
    auto *tags = dialog<TagsDialog>();
    QVERIFY(tags && tags->isVisible());
    auto *word = in<QLineEdit>(tags, "newTag");
    QTest::keyClicks(word, u"Beekeeper"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(tags->tags(), QStringList { u"Beekeeper"_s });
    QTest::keyClicks(word, u"beekeeper"_s); // once is enough
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(tags->tags().size(), 1);
    QTest::keyClicks(word, u"Svenska"_s);
    QTest::keyClick(word, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_board->extension(ext(u"245"_s))->tags, (QStringList { u"Beekeeper"_s, u"Svenska"_s }));

    choose(u"beekeeper"_s, u"245"_s);
    QTRY_VERIFY(m_window->findChild<TargetLine *>()->sentence().contains(u"Beekeeper"_s));
    m_window->findChild<SearchBox *>()->clear();
    const PeopleRows *rows = m_window->findChild<PeopleRows *>();
    QTRY_VERIFY(rows->rowOf(ext(u"245"_s)) >= 0);
    QTRY_VERIFY(rows->card(rows->rowOf(ext(u"245"_s))).role.contains(u"Beekeeper"_s));
    QVERIFY(cardSentence(rows->card(rows->rowOf(ext(u"245"_s))), m_clock.now()).contains(u"Svenska"_s));
}

void TestExtras::anUnchangedListAsksNothing()
{
    choose(u"grace"_s, u"238"_s);
    QSignalSpy started(m_board.get(), &Switchboard::commandStarted);
    key(Qt::Key_T, Qt::ControlModifier);
    auto *tags = dialog<TagsDialog>();
    QVERIFY(tags);
    QCOMPARE(tags->tags(), QStringList { u"First aid"_s });
    QTest::mouseClick(in<QPushButton>(tags, "saveTags"), Qt::LeftButton);
    QTRY_VERIFY(!dialog<TagsDialog>());
    QVERIFY(started.isEmpty());
}

void TestExtras::aPbxWithoutTagsSaysSo()
{
    QAction *action = m_window->findChild<Extras *>()->tagsAction();
    choose(u"grace"_s, u"238"_s);
    QTRY_VERIFY(action->isEnabled());
    Capabilities can = m_backend->capabilities();
    can.addUnavailable(Capability::EditTags, u"Your role may not edit tags."_s);
    emit m_backend->capabilitiesChanged(can);
    QTRY_VERIFY(!action->isEnabled());
    QCOMPARE(action->toolTip(), u"Your role may not edit tags."_s);
    QMenu menu;
    const QAction *tags = entry(ext(u"238"_s), u"Tags of"_s, menu);
    QVERIFY(tags && !tags->isEnabled());
    QCOMPARE(tags->toolTip(), u"Your role may not edit tags."_s);
}

void TestExtras::aGroupIsAskedAboutFirst()
{
    key(Qt::Key_G, Qt::ControlModifier);
    auto *ask = dialog<AnnounceDialog>();
    QVERIFY(ask && ask->isVisible());
    auto *list = in<QListWidget>(ask, "announceGroups");
    QCOMPARE(list->count(), 3);
    QVERIFY(!in<QPushButton>(ask, "announceNow")->isEnabled());
    list->setCurrentRow(1);
    QVERIFY(in<QLabel>(ask, "announceWhat")->text().contains(u"Works hall"_s));
    QTest::keyClick(ask, Qt::Key_Return); // the one key that is always near does not speak to everybody
    QTRY_VERIFY(!dialog<AnnounceDialog>());
    QVERIFY(m_desk->state().phase == DeskPhase::Rest);

    m_window->findChild<Extras *>()->announceAction()->trigger();
    ask = dialog<AnnounceDialog>();
    QVERIFY(ask);
    in<QListWidget>(ask, "announceGroups")->setCurrentRow(1);
    QSignalSpy said(m_desk.get(), &OperatorDesk::noticed);
    QTest::mouseClick(in<QPushButton>(ask, "announceNow"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, 20'000);
    QCOMPARE(m_desk->state().callerNumber, u"6301"_s);
    QTRY_VERIFY(!said.isEmpty());
    QVERIFY(!m_window->findChild<Extras *>()->announceAction()->isEnabled()); // one at a time
    m_desk->trigger(DeskAction::EndCall);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Rest, 20'000);
}

void TestExtras::aGroupsMenuBeginsThere()
{
    QMenu menu;
    QAction *announce = entry(ext(u"6302"_s), u"Announce to"_s, menu);
    QVERIFY(announce && announce->isEnabled());
    QVERIFY(!entry(ext(u"6302"_s), u"Tags of"_s, menu));
    announce->trigger();
    auto *ask = dialog<AnnounceDialog>();
    QVERIFY(ask && ask->group());
    QCOMPARE(ask->group()->number, u"6302"_s);
}

void TestExtras::anAnnouncementIsPlayed()
{
    choose(u"sven albrecht"_s, u"245"_s);
    m_window->findChild<Extras *>()->promptAction()->trigger();
    auto *play = dialog<PromptDialog>();
    QVERIFY(play);
    QVERIFY(!in<QWidget>(play, "promptIntoCall")->isEnabled());
    QCOMPARE(play->number(), u"245"_s);
    QVERIFY(!in<QPushButton>(play, "promptPlay")->isEnabled());
    in<QComboBox>(play, "promptName")->setEditText(u"closing"_s);
    QVERIFY(in<QLabel>(play, "promptWhat")->text().contains(u"245"_s));
    QTest::mouseClick(in<QPushButton>(play, "promptPlay"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_board->extension(ext(u"245"_s))->state, LineState::Ringing, 20'000);
    QTRY_VERIFY(!dialog<PromptDialog>());
    m_window->findChild<Extras *>()->promptAction()->trigger();
    QCOMPARE(in<QComboBox>(dialog<PromptDialog>(), "promptName")->itemText(0), u"closing"_s); // remembered
}

void TestExtras::anUnknownAnnouncementFailsInWords()
{
    choose(u"sven albrecht"_s, u"245"_s);
    QSignalSpy said(m_desk.get(), &OperatorDesk::noticed);
    m_window->findChild<Extras *>()->promptAction()->trigger();
    auto *play = dialog<PromptDialog>();
    in<QComboBox>(play, "promptName")->setEditText(u"no such thing"_s);
    QTest::mouseClick(in<QPushButton>(play, "promptPlay"), Qt::LeftButton);
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.first().first().value<Notice>().level, Notice::Level::Failure);
}

QTEST_MAIN(TestExtras)
#include "tst_extras.moc"
