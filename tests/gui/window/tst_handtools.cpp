// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simbackend.h"
#include "models/agentmodel.h"
#include "models/core/switchboard.h"
#include "models/waitingmodel.h"
#include "views/people/peopleview.h"
#include "views/services/forwarddialog.h"
#include "views/services/keypaddialog.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"
#include "views/window/calltools.h"
#include "views/window/mainwindow.h"
#include "views/window/ownstatebutton.h"
#include "views/window/persontools.h"
#include "views/window/searchbox.h"
#include "views/window/textintake.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

constexpr int patience = 20'000;

/// What the operator does for a call beside sending it on, and for other people's phones, at the demo office in the real window.
class TestHandTools : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void digitsAreSentOneByOne();
    void digitsEndWithTheCall();
    void theRecordingIsPaused();
    void aThirdPersonIsAdded();
    void theStateOfAPersonIsSet();
    void callsAreForwarded();
    void somebodyElsesCallIsEnded();
    void somebodyElsesCallIsTakenOver();
    void theOperatorsOwnState();
    void whatThePbxCannotIsNotThere();
    void aNumberFromAnotherProgram_data();
    void aNumberFromAnotherProgram();
    void pastedAndDropped();

private:
    Office &office() { return m_backend->office(); }
    ExtensionId ext(const QString &number) const { return { m_account, number }; }
    const Extension &person(const QString &number) const { return *m_board->extension(ext(number)); }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    template<class T>
    T *the() const { return m_window->findChild<T *>(); }
    /// A caller who talks to the operator.
    QString talk()
    {
        const auto call = office().inbound(u"5550100"_s, u"1000"_s);
        return call && office().phoneAnswer(u"1000"_s) ? call->call : QString();
    }
    /// The entry of a person's menu that begins so, in it or in the submenu of the state.
    QAction *entry(const QString &number, const QString &begin)
    {
        m_menu = std::make_unique<QMenu>();
        the<PersonTools>()->addTo(m_menu.get(), ext(number));
        return find(*m_menu, begin);
    }
    static QAction *find(const QMenu &menu, const QString &begin)
    {
        for (QAction *action : menu.actions()) {
            if (action->menu())
                if (QAction *inside = find(*action->menu(), begin))
                    return inside;
            if (!action->menu() && action->text().startsWith(begin))
                return action;
        }
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
    std::unique_ptr<QMenu> m_menu;
};

void TestHandTools::init()
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
    QTRY_VERIFY_WITH_TIMEOUT(m_board->isConnected(m_account), patience);
    m_board->flushNow();
    m_window->resize(1920, 1080);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestHandTools::cleanup()
{
    m_menu.reset();
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_desk.reset();
    m_waiting.reset();
    m_board.reset();
    m_backend.reset();
}

void TestHandTools::digitsAreSentOneByOne()
{
    QVERIFY(!the<CallTools>()->keypadAction()->isEnabled());
    QVERIFY(!the<CallTools>()->keypadAction()->toolTip().isEmpty()); // why not
    QVERIFY(!talk().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    auto *button = m_window->findChild<KeyButton *>(u"strip-send-digits"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button && button->isVisible(), patience);
    key(Qt::Key_I, Qt::ControlModifier);
    auto *keypad = the<KeypadDialog>();
    QVERIFY(keypad && keypad->isVisible());
    QVERIFY2(keypad->windowTitle().contains(m_desk->state().callerName), qPrintable(keypad->windowTitle()));
    QSignalSpy settled(m_board.get(), &Switchboard::commandSettled);
    QTest::keyClick(keypad, Qt::Key_4);
    QTest::keyClick(keypad, '#');
    QTest::keyClick(keypad, 'x'); // no digit
    QTest::mouseClick(keypad->findChild<QPushButton *>(u"keypad-7"_s), Qt::LeftButton);
    QGuiApplication::clipboard()->setText(u"0049 (30) 12-34"_s);
    QTest::keyClick(keypad, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 4, patience);
    QStringList sent;
    for (const QList<QVariant> &one : settled) {
        const auto record = one.first().value<CommandRecord>();
        QCOMPARE(record.state, CommandRecord::State::Done);
        QVERIFY(record.command.as<Command::SendDtmf>());
        sent.append(record.command.as<Command::SendDtmf>()->digits);
    }
    QCOMPARE(sent, (QStringList { u"4"_s, u"#"_s, u"7"_s, u"0049301234"_s }));
    QCOMPARE(keypad->sent(), u"4#70049301234"_s);
    QCOMPARE(the<SearchBox>()->text(), QString()); // not typed into the search
    QCOMPARE(KeypadDialog::sendable(QString(100, u'1')).size(), KeypadDialog::most);
}

void TestHandTools::digitsEndWithTheCall()
{
    const QString call = talk();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(the<KeypadDialog>());
    QVERIFY(office().hangUpCall(call));
    QTRY_VERIFY_WITH_TIMEOUT(!the<KeypadDialog>(), patience); // a digit more would go nowhere
}

void TestHandTools::theRecordingIsPaused()
{
    QVERIFY(!talk().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    QAction *pause = the<CallTools>()->pauseAction();
    QVERIFY(!pause->isEnabled()); // nothing is recorded
    QVERIFY(!m_window->findChild<KeyButton *>(u"strip-pause-recording"_s)->isVisible());
    key(Qt::Key_F9);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().recording, RecordingState::On, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<KeyButton *>(u"strip-pause-recording"_s)->isVisible(), patience);
    key(Qt::Key_F9, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().recording, RecordingState::Paused, patience);
    QTRY_COMPARE_WITH_TIMEOUT(pause->text(), u"Go on recording"_s, patience);
    key(Qt::Key_F9, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().recording, RecordingState::On, patience);
}

void TestHandTools::aThirdPersonIsAdded()
{
    QAction *add = nullptr;
    for (QAction *action : the<CallTools>()->actions())
        if (action->objectName() == "add-to-call"_L1)
            add = action;
    QVERIFY(add);
    QVERIFY(!add->isVisible()); // the demo office cannot
    Capabilities can = m_backend->capabilities();
    can.add(Capability::AddMember);
    emit m_backend->capabilitiesChanged(can);
    QVERIFY(!talk().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    QVERIFY(add->isVisible() && !add->isEnabled());
    the<SearchBox>()->setText(u"jonas lind"_s);
    QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), patience);
    QSignalSpy said(m_desk.get(), &OperatorDesk::noticed);
    QSignalSpy started(m_board.get(), &Switchboard::commandStarted);
    key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(started.size(), 1);
    const auto record = started.first().first().value<CommandRecord>();
    QVERIFY(record.command.as<Command::AddMember>());
    QCOMPARE(record.command.as<Command::AddMember>()->number, m_desk->target().number);
    QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), patience); // and a refusal is said
    QCOMPARE(said.first().first().value<Notice>().level, Notice::Level::Failure);
}

void TestHandTools::theStateOfAPersonIsSet()
{
    QAction *lunch = entry(u"219"_s, u"At lunch"_s);
    QVERIFY(lunch && lunch->isCheckable() && !lunch->isChecked());
    lunch->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(person(u"219"_s).presence, Presence::Lunch, patience);
    QVERIFY(entry(u"219"_s, u"At lunch"_s)->isChecked());
    entry(u"219"_s, u"Words beside"_s)->trigger();
    auto *ask = m_window->findChild<QInputDialog *>(u"presenceText"_s);
    QVERIFY(ask);
    ask->setTextValue(u"  until two "_s);
    ask->accept();
    QTRY_COMPARE_WITH_TIMEOUT(person(u"219"_s).presenceText, u"until two"_s, patience);
    QCOMPARE(person(u"219"_s).presence, Presence::Lunch);
    entry(u"219"_s, u"Available"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(person(u"219"_s).presence, Presence::Available, patience);

    entry(u"219"_s, u"Do not disturb"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(person(u"219"_s).dnd, std::optional(true), patience);
    QAction *again = entry(u"219"_s, u"Do not disturb"_s);
    QVERIFY(again->isChecked());
    again->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(person(u"219"_s).dnd, std::optional(false), patience);
}

void TestHandTools::callsAreForwarded()
{
    QSignalSpy started(m_board.get(), &Switchboard::commandStarted);
    entry(u"214"_s, u"Forward calls"_s)->trigger();
    auto *dialog = the<ForwardDialog>();
    QVERIFY(dialog);
    dialog->accept(); // as it was: nothing is asked of the PBX
    QTRY_VERIFY_WITH_TIMEOUT(!the<ForwardDialog>(), patience);
    QVERIFY(started.isEmpty());
    entry(u"214"_s, u"Forward calls"_s)->trigger();
    dialog = the<ForwardDialog>();
    if (auto *mobile = dialog->findChild<QPushButton *>(u"forwardToMobile"_s)) {
        QTest::mouseClick(mobile, Qt::LeftButton);
        QCOMPARE(dialog->forwarding().always, person(u"214"_s).mobile);
    }
    dialog->findChild<QLineEdit *>(u"forwardAlways"_s)->setText(u"219"_s);
    dialog->findChild<QLineEdit *>(u"forwardBusy"_s)->setText(u" 223 "_s);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(person(u"214"_s).forwarding && person(u"214"_s).forwarding->always == "219"_L1, patience);
    QCOMPARE(person(u"214"_s).forwarding->busy, u"223"_s);
    QVERIFY(entry(u"214"_s, u"Forward calls"_s)->isChecked());
}

void TestHandTools::somebodyElsesCallIsEnded()
{
    const auto call = office().phoneDial(u"214"_s, u"219"_s);
    QVERIFY(call && office().phoneAnswer(u"219"_s));
    const CallId id(m_account, call->call);
    QTRY_VERIFY_WITH_TIMEOUT(m_board->call(id) && m_board->call(id)->state == CallState::Talking, patience);
    QAction *end = entry(u"214"_s, u"End the call with "_s);
    QVERIFY(end && end->isEnabled());
    QVERIFY2(end->text().contains(person(u"219"_s).name), qPrintable(end->text()));
    end->trigger();
    auto *ask = m_window->findChild<QMessageBox *>(u"endOthersCall"_s);
    QVERIFY(ask);
    ask->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QMessageBox *>(u"endOthersCall"_s), patience);
    QVERIFY(m_board->call(id)); // asked, and thought better of
    entry(u"214"_s, u"End the call with "_s)->trigger();
    ask = m_window->findChild<QMessageBox *>(u"endOthersCall"_s);
    QVERIFY(ask);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"endOthersCallNow"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_board->call(id), patience);
}

void TestHandTools::somebodyElsesCallIsTakenOver()
{
    const auto call = office().inbound(u"5550100"_s, u"214"_s);
    QVERIFY(call && office().phoneAnswer(u"214"_s));
    const CallId id(m_account, call->call);
    QTRY_VERIFY_WITH_TIMEOUT(m_board->call(id) && m_board->call(id)->state == CallState::Talking, patience);
    QAction *take = entry(u"214"_s, u"Take over the call with "_s);
    QVERIFY(take && take->isEnabled());
    take->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Ringing, patience);
    QCOMPARE(m_desk->state().call, id);
    m_desk->trigger(DeskAction::Answer);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    QCOMPARE(m_desk->state().call, id);
    QTRY_VERIFY_WITH_TIMEOUT(!m_board->call(id)->legOf(ext(u"214"_s)), patience);
}

void TestHandTools::theOperatorsOwnState()
{
    auto *own = the<OwnStateButton>();
    QVERIFY(own && own->isVisible());
    QVERIFY2(own->text().contains("1000"_L1), qPrintable(own->text()));
    const auto choose = [own](const QString &begin) {
        emit own->menu()->aboutToShow();
        QAction *action = find(*own->menu(), begin);
        if (action)
            action->trigger();
        return action != nullptr;
    };
    QVERIFY(choose(u"Away"_s));
    QTRY_COMPARE_WITH_TIMEOUT(person(u"1000"_s).presence, Presence::Away, patience);
    QTRY_VERIFY_WITH_TIMEOUT(own->text().contains("Away"_L1), patience);
    QVERIFY(own->accessibleName().contains("Away"_L1));
    QVERIFY(choose(u"Available"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!own->text().contains("Away"_L1), patience);
    QVERIFY(choose(u"Do not disturb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(own->text().contains("Do not disturb"_L1), patience);
    QVERIFY(choose(u"Do not disturb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!own->text().contains("Do not disturb"_L1), patience);

    // In all queues at once.
    const auto queues = [this](bool paused) {
        int count = 0;
        for (int row = 0; row < m_board->agents()->rowCount(); ++row) {
            const QueueAgent &agent = m_board->agents()->at(row);
            count += agent.extension == ext(u"1000"_s) && agent.loggedIn && agent.paused == paused;
        }
        return count;
    };
    if (queues(false) == 0)
        QVERIFY(choose(u"Log in to all queues"_s));
    QTRY_VERIFY_WITH_TIMEOUT(queues(false) > 0, patience);
    QVERIFY(choose(u"No calls from the queues"_s));
    QTRY_COMPARE_WITH_TIMEOUT(queues(false), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(own->text().contains("paused"_L1), patience);
    QVERIFY(choose(u"No calls from the queues"_s));
    QTRY_COMPARE_WITH_TIMEOUT(queues(true), 0, patience);
    QVERIFY(choose(u"Log out of all queues"_s));
    QTRY_COMPARE_WITH_TIMEOUT(queues(false), 0, patience);
}

void TestHandTools::whatThePbxCannotIsNotThere()
{
    Capabilities can = m_backend->capabilities();
    can.remove(Capability::SetPresence);
    can.remove(Capability::SetForwarding);
    can.addUnavailable(Capability::SetDoNotDisturb, u"Your role may not do that."_s);
    can.remove(Capability::HangUpOthers);
    emit m_backend->capabilitiesChanged(can);
    QVERIFY(!entry(u"219"_s, u"At lunch"_s));
    QVERIFY(!entry(u"219"_s, u"Forward calls"_s));
    const QAction *dnd = entry(u"219"_s, u"Do not disturb"_s);
    QVERIFY(dnd && !dnd->isEnabled());
    QCOMPARE(dnd->toolTip(), u"Your role may not do that."_s);
    const auto call = office().phoneDial(u"214"_s, u"219"_s);
    QVERIFY(call && office().phoneAnswer(u"219"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_board->call(CallId(m_account, call->call)), patience);
    QVERIFY(!entry(u"214"_s, u"End the call"_s));
    QVERIFY(!entry(u"214"_s, u"Take over"_s));
    can.remove(Capability::SetDoNotDisturb);
    emit m_backend->capabilitiesChanged(can);
    m_menu = std::make_unique<QMenu>();
    the<PersonTools>()->addTo(m_menu.get(), ext(u"219"_s));
    QVERIFY(m_menu->isEmpty());
}

void TestHandTools::aNumberFromAnotherProgram_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("number") << u"+49 30 23125-417"_s << u"+49 30 23125-417"_s;
    QTest::newRow("in a letter") << u"Call me: Tel. +49 (0)30 23125-417, mornings"_s << u"+49 (0)30 23125-417"_s;
    QTest::newRow("link") << u"tel:+493023125417"_s << u"+493023125417"_s;
    QTest::newRow("name") << u"  Anna\tBergmann \nAccounts"_s << u"Anna Bergmann"_s;
    QTest::newRow("few digits are words") << u"room 12"_s << u"room 12"_s;
    QTest::newRow("nothing") << u" \n "_s << QString();
    QTest::newRow("a book") << QString(100'000, u'x') << QString(80, u'x');
}

void TestHandTools::aNumberFromAnotherProgram()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    QCOMPARE(TextIntake::wanted(text), wanted);
}

void TestHandTools::pastedAndDropped()
{
    auto *box = the<SearchBox>();
    m_window->findChild<PeopleView *>()->focusList();
    QTRY_VERIFY_WITH_TIMEOUT(!box->hasFocus(), patience);
    QGuiApplication::clipboard()->setText(u"see jonas lind"_s.mid(4));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(box->text(), u"jonas lind"_s);
    QVERIFY(box->hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->target().number, u"219"_s, patience);
    QCOMPARE(m_desk->state().phase, DeskPhase::Rest); // nobody is called by that
    // In a text field it pastes as ever.
    box->clear();
    QGuiApplication::clipboard()->setText(u"Tel. 219"_s);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(box->text(), u"Tel. 219"_s);

    QMimeData data;
    data.setText(u"our number: 01632 960 123"_s);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(box->text(), u"01632 960 123"_s);
    QMimeData file;
    file.setUrls({ QUrl::fromLocalFile(u"/etc/hosts"_s) });
    QDragEnterEvent refused(QPoint(10, 10), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &refused);
    QVERIFY(!refused.isAccepted());
}

QTEST_MAIN(TestHandTools)
#include "tst_handtools.moc"
