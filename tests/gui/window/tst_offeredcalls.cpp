// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "views/theme/keybutton.h"
#include "views/theme/theme.h"
#include "views/window/announcer.h"
#include "views/window/callstrip.h"
#include "views/window/mainwindow.h"
#include "views/window/offercard.h"
#include "views/window/searchbox.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A PBX that asks before it routes a call, in the real window by keys.
class TestOfferedCalls : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void enterLetsInAtRest();
    void aKeyRefuses();
    void goesToWhoeverIsTyped();
    void aCardBesideTheCallInHand();
    void isDeafAtFirst();
    void saysWhatHappenedWhenTimeRanOut();
    void saysWhenTheCallerIsGone();
    void comesBackWhenThePbxRefusesTheAnswer();
    void theNextQuestionIsAskedToo();
    void theNearestEndGoesFirst();
    void isHiddenWhereNobodyOffers();

private:
    Call offered(const QString &id, int seconds) const
    {
        Call c;
        c.id = m_office->callId(id);
        c.direction = Direction::Inbound;
        c.state = CallState::Ringing;
        c.did = u"5550100"_s;
        c.startedAt = m_office->clock.now();
        c.decideBy = m_office->clock.now().addSecs(seconds);
        c.legs = { m_office->leg(id + u'o', u"5550136"_s, LineState::Calling, LegRole::Caller, true) };
        return c;
    }
    void offer(const QString &id = u"o1"_s, int seconds = 10)
    {
        m_office->tell({ upserted(offered(id, seconds)) });
        m_time += 1'000; // later than the guard
    }
    void pass(int seconds)
    {
        m_office->clock.advance(seconds * 1'000);
        m_office->board.secondTick()->beat();
    }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    template<class T>
    T *part(const char *name) const { return m_window->findChild<T *>(QLatin1StringView(name)); }
    QAction *action(DeskAction a) const { return m_window->actions().action(a); }

    QTemporaryDir m_folder;
    long long m_time = 0;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestOfferedCalls::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->actions().setEnterGuard(InputGuard(400, [this] { return m_time; }));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestOfferedCalls::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestOfferedCalls::enterLetsInAtRest()
{
    QSignalSpy spoken(m_window->findChild<Announcer *>(), &Announcer::announced);
    offer();
    QVERIFY(!spoken.isEmpty());
    QVERIFY2(spoken.first().first().toString().contains(u"Maria Lopez, 5550136 wants to be let in, on 5550100"_s), qPrintable(spoken.first().first().toString()));
    QVERIFY(spoken.first().at(1).toBool()); // it has ten seconds
    const auto *strip = m_window->findChild<CallStrip *>();
    QVERIFY2(strip->sentence().contains(u"10 second"_s), qPrintable(strip->sentence()));
    QVERIFY(!part<QWidget>("offerCard")->isVisible()); // the strip has room for it
    QCOMPARE(m_office->desk.enterMeaning(), EnterMeaning::LetIn);
    QCOMPARE(action(DeskAction::LetIn)->shortcut(), QKeySequence(Qt::Key_Return));
    pass(3);
    QVERIFY2(strip->sentence().contains(u"7 second"_s), qPrintable(strip->sentence()));
    key(Qt::Key_Return);
    const auto *route = m_office->last<Command::RouteOffered>();
    QVERIFY(route && route->accept && route->divertTo.isEmpty());
    QCOMPARE(route->call, m_office->callId(u"o1"_s));
    QVERIFY(!m_office->desk.offers().first()); // one answer is enough
    QSignalSpy said(&m_office->desk, &OperatorDesk::noticed);
    m_office->backend.settle();
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.first().first().value<Notice>().level, Notice::Level::Good);
}

void TestOfferedCalls::aKeyRefuses()
{
    offer();
    key(Qt::Key_E, Qt::ControlModifier);
    const auto *route = m_office->last<Command::RouteOffered>();
    QVERIFY(route && !route->accept);
}

void TestOfferedCalls::goesToWhoeverIsTyped()
{
    offer();
    m_window->findChild<SearchBox *>()->setText(u"grace"_s);
    QTRY_COMPARE(m_office->desk.target().number, u"1003"_s);
    key(Qt::Key_R, Qt::ControlModifier);
    const auto *route = m_office->last<Command::RouteOffered>();
    QVERIFY(route && route->accept);
    QCOMPARE(route->divertTo, u"1003"_s);
}

void TestOfferedCalls::aCardBesideTheCallInHand()
{
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    offer();
    const auto *card = part<QWidget>("offerCard");
    QTRY_VERIFY(card->isVisible());
    QVERIFY2(card->accessibleDescription().contains(u"10 second"_s), qPrintable(card->accessibleDescription()));
    QVERIFY(m_office->desk.enterMeaning() != EnterMeaning::LetIn); // Enter belongs to the call in hand
    auto *refuse = part<KeyButton>("offer-refuse");
    QVERIFY(refuse->isVisible());
    QTRY_VERIFY(card->rect().contains(refuse->geometry()));
    QVERIFY(!refuse->geometry().intersects(part<KeyButton>("offer-let-in")->geometry()));
    // Words are not cut off, however narrow the list: the answers stand below each other then.
    m_window->resize(m_window->minimumSize());
    QTRY_VERIFY(refuse->width() >= refuse->sizeHint().width());
    QTRY_VERIFY(card->rect().contains(refuse->geometry()));
    key(Qt::Key_L, Qt::ControlModifier);
    const auto *route = m_office->last<Command::RouteOffered>();
    QVERIFY(route && route->accept);
    QTRY_VERIFY(!card->isVisible());
}

void TestOfferedCalls::isDeafAtFirst()
{
    m_office->tell({ upserted(offered(u"o1"_s, 10)) });
    key(Qt::Key_Return); // was meant for what was there before
    key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_office->backend.commands().isEmpty());
    m_time += 401;
    key(Qt::Key_Return);
    QVERIFY(m_office->last<Command::RouteOffered>());
    // The next one is a new one: the same key, pressed twice, decides about one of them.
    m_office->tell({ upserted(offered(u"o2"_s, 10)) });
    key(Qt::Key_Return);
    QCOMPARE(m_office->backend.commands().size(), 1);
}

void TestOfferedCalls::saysWhatHappenedWhenTimeRanOut()
{
    QSignalSpy said(&m_office->desk, &OperatorDesk::noticed);
    offer();
    pass(9);
    QVERIFY(said.isEmpty());
    pass(2);
    QCOMPARE(said.size(), 1);
    const Notice notice = said.first().first().value<Notice>();
    QVERIFY2(notice.text.contains(u"in time"_s), qPrintable(notice.text));
    QVERIFY(m_office->desk.enterMeaning() != EnterMeaning::LetIn);
    key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestOfferedCalls::saysWhenTheCallerIsGone()
{
    QSignalSpy said(&m_office->desk, &OperatorDesk::noticed);
    offer();
    m_office->tell({ Removed<Call> { m_office->callId(u"o1"_s) } });
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().value<Notice>().text.contains(u"gone"_s));
}

void TestOfferedCalls::comesBackWhenThePbxRefusesTheAnswer()
{
    offer();
    key(Qt::Key_Return);
    QVERIFY(!m_office->desk.offers().first());
    m_office->backend.settle(PbxError { PbxError::Kind::Network, u"lost"_s });
    QTRY_VERIFY(m_office->desk.offers().first());
}

void TestOfferedCalls::theNextQuestionIsAskedToo()
{
    offer();
    pass(1);
    key(Qt::Key_Return);
    QVERIFY(!m_office->desk.offers().first());
    // In between the PBX tells of the call as it was: the answer stands.
    m_office->tell({ upserted(offered(u"o1"_s, 9)) });
    QVERIFY(!m_office->desk.offers().first());
    // Now it asks where to, with time of its own.
    QSignalSpy came(&m_office->desk.offers(), &OfferedCalls::came);
    m_office->tell({ upserted(offered(u"o1"_s, 10)) });
    QCOMPARE(came.size(), 1);
    m_time += 1'000;
    m_window->findChild<SearchBox *>()->setText(u"grace"_s);
    QTRY_COMPARE(m_office->desk.target().number, u"1003"_s);
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_office->last<Command::RouteOffered>()->divertTo, u"1003"_s);
}

void TestOfferedCalls::theNearestEndGoesFirst()
{
    offer(u"o1"_s, 10);
    offer(u"o2"_s, 4);
    QCOMPARE(m_office->desk.offers().first()->call, m_office->callId(u"o2"_s));
    QCOMPARE(m_office->desk.offers().all().size(), 2);
    pass(5);
    QCOMPARE(m_office->desk.offers().first()->call, m_office->callId(u"o1"_s));
    QVERIFY(qFuzzyCompare(m_office->desk.offers().first()->shareLeft(m_office->clock.now()), 0.5));
}

void TestOfferedCalls::isHiddenWhereNobodyOffers()
{
    QVERIFY(action(DeskAction::LetIn)->isVisible());
    QVERIFY(!action(DeskAction::LetIn)->isEnabled());
    QVERIFY(!action(DeskAction::LetIn)->toolTip().isEmpty());
    Capabilities can = m_office->backend.capabilities();
    can.remove(Capability::RouteOffered);
    m_office->backend.setCapabilities(can);
    QTRY_VERIFY(!action(DeskAction::LetIn)->isVisible());
    offer();
    QVERIFY(!m_office->desk.offers().first());
}

QTEST_MAIN(TestOfferedCalls)
#include "tst_offeredcalls.moc"
