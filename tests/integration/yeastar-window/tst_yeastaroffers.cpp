// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/yeastar-window/windowdesk.h"
#include "views/window/announcer.h"
#include "views/window/callstrip.h"
#include "views/window/offercard.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

/// Ten seconds to decide about a caller: seen, counted down and decided in the real window, at both Yeastar families.
class TestYeastarOffers : public QObject
{
    Q_OBJECT
private slots:
    void isLetInByEnter_data() { families(); }
    void isLetInByEnter();
    void isRefusedByItsKey_data() { families(); }
    void isRefusedByItsKey();
    void goesToWhoeverIsTyped_data() { families(); }
    void goesToWhoeverIsTyped();
    void standsBesideTheCallInHand_data() { families(); }
    void standsBesideTheCallInHand();
    void timeRunsOut_data() { families(); }
    void timeRunsOut();
    void firstWhetherThenWhere();
    void whereAloneIsAsked();
    void cleanup() { m_desk.reset(); }

private:
    static void families()
    {
        QTest::addColumn<bool>("k2");
        QTest::newRow("K2") << true;
        QTest::newRow("P-Series") << false;
    }
    bool start(const QStringList &simSettings = {})
    {
        QFETCH(const bool, k2);
        return begin(k2 ? WindowDesk::Pbx::K2 : WindowDesk::Pbx::PSeries, simSettings);
    }
    bool begin(WindowDesk::Pbx pbx, const QStringList &simSettings)
    {
        m_desk = std::make_unique<WindowDesk>(pbx, simSettings);
        const bool opened = m_desk->open();
        if (!opened)
            qWarning("%s", m_desk->output().constData());
        return opened;
    }
    /// Somebody wants 1001, and the PBX asks.
    bool offer()
    {
        if (!m_desk->ring(u"5550136"_s, u"1001"_s, true)
            || !QTest::qWaitFor([this] { return first() != nullptr; }, patience))
            return false;
        m_desk->settle();
        return true;
    }
    const OfferedCall *first() const { return m_desk->desk().offers().first(); }
    template<class T>
    T *part() const
    {
        return m_desk->window().findChild<T *>();
    }
    int secondsLeft() const { return first()->secondsLeft(m_desk->desk().clock().now()); }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestYeastarOffers::isLetInByEnter()
{
    QVERIFY(start());
    QSignalSpy spoken(part<Announcer>(), &Announcer::announced);
    QVERIFY(offer());
    QVERIFY(!spoken.isEmpty());
    QVERIFY2(spoken.first().first().toString().contains(u"5550136"_s), qPrintable(spoken.first().first().toString()));
    QVERIFY(secondsLeft() > 0 && secondsLeft() <= 10);
    const int before = secondsLeft();
    const QString sentence = part<CallStrip>()->sentence();
    QVERIFY2(sentence.contains(u"second"_s), qPrintable(sentence));
    QTRY_VERIFY_WITH_TIMEOUT(!first() || secondsLeft() < before, patience); // it is seen to run out
    QVERIFY(first());
    QVERIFY(part<CallStrip>()->sentence() != sentence);
    QCOMPARE(m_desk->desk().enterMeaning(), EnterMeaning::LetIn);
    QSignalSpy said(&m_desk->desk(), &OperatorDesk::noticed);
    m_desk->key(Qt::Key_Return);
    QVERIFY(!first());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1001"_s), LineState::Ringing, patience);
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.first().first().value<Notice>().level, Notice::Level::Good);
}

void TestYeastarOffers::isRefusedByItsKey()
{
    QVERIFY(start());
    QVERIFY(offer());
    const CallId call = first()->call;
    m_desk->key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->board().call(call), patience);
    QCOMPARE(m_desk->line(u"1001"_s), LineState::Idle);
    QVERIFY(!first());
}

void TestYeastarOffers::goesToWhoeverIsTyped()
{
    QVERIFY(start());
    QVERIFY(offer());
    QVERIFY(m_desk->type(m_desk->nameOf(u"1003"_s), u"1003"_s));
    m_desk->key(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1003"_s), LineState::Ringing, patience);
    QCOMPARE(m_desk->line(u"1001"_s), LineState::Idle);
}

void TestYeastarOffers::standsBesideTheCallInHand()
{
    QVERIFY(start());
    QVERIFY(m_desk->ring(u"5550100"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Ringing, patience);
    m_desk->settle();
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QVERIFY(offer());
    QTRY_VERIFY(part<OfferCard>()->isVisible());
    QVERIFY2(part<OfferCard>()->accessibleDescription().contains(u"second"_s),
        qPrintable(part<OfferCard>()->accessibleDescription()));
    QVERIFY(m_desk->desk().enterMeaning() != EnterMeaning::LetIn);
    m_desk->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1001"_s), LineState::Ringing, patience);
    QTRY_VERIFY(!part<OfferCard>()->isVisible());
    QCOMPARE(m_desk->phase(), DeskPhase::WithYou); // nothing happened to the other
}

void TestYeastarOffers::timeRunsOut()
{
    QVERIFY(start());
    QSignalSpy said(&m_desk->desk(), &OperatorDesk::noticed);
    QVERIFY(offer());
    // Nobody decides: the PBX routes it by itself, and that is said.
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1001"_s), LineState::Ringing, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!first(), patience);
    QTRY_VERIFY(!said.isEmpty());
    const Notice notice = said.first().first().value<Notice>();
    QVERIFY2(notice.text.contains(u"5550136"_s) || notice.text.contains(u"in time"_s), qPrintable(notice.text));
    QCOMPARE(notice.level, Notice::Level::Warning);
    QVERIFY(m_desk->desk().enterMeaning() != EnterMeaning::LetIn);
    QVERIFY(!part<OfferCard>()->isVisible());
}

void TestYeastarOffers::firstWhetherThenWhere()
{
    QVERIFY(begin(WindowDesk::Pbx::K2, { u"inbound-control=both"_s }));
    QVERIFY(offer());
    const CallId call = first()->call;
    QSignalSpy came(&m_desk->desk().offers(), &OfferedCalls::came);
    m_desk->key(Qt::Key_Return);
    // It is in; now the PBX asks where to, with ten seconds of its own.
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
    QCOMPARE(first()->call, call);
    m_desk->settle();
    QVERIFY(m_desk->type(m_desk->nameOf(u"1003"_s), u"1003"_s));
    m_desk->key(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1003"_s), LineState::Ringing, patience);
    QCOMPARE(m_desk->line(u"1001"_s), LineState::Idle);
    QVERIFY(!first());
}

void TestYeastarOffers::whereAloneIsAsked()
{
    QVERIFY(begin(WindowDesk::Pbx::K2, { u"inbound-control=destination"_s }));
    QVERIFY(offer());
    QSignalSpy said(&m_desk->desk(), &OperatorDesk::noticed);
    m_desk->key(Qt::Key_Return); // no word where to: its own way
    QVERIFY(!first());
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.first().first().value<Notice>().level, Notice::Level::Good);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->line(u"1001"_s), LineState::Ringing, patience);
}

QTEST_MAIN(TestYeastarOffers)
#include "tst_yeastaroffers.moc"
