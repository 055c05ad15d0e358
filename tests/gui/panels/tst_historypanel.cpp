// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cdrmodel.h"
#include "models/core/roles.h"
#include "tests/gui/panels/panelskit.h"
#include "views/panels/historypanel.h"
#include "views/panels/historyrow.h"
#include "views/panels/missedcalls.h"
#include "views/panels/missedpanel.h"
#include "views/panels/sidetabs.h"
#include "views/theme/keybutton.h"
#include "views/theme/panelheader.h"
#include "views/theme/pilltabbar.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The history with its filter, the line of missed calls, and the tabs that hold them.
class TestHistoryPanel final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void newestComeFirst();
    void kindsAreToldApart();
    void textNarrows();
    void missedCallsCanBeCalledBack();
    void calledBackIsNoLongerOpen();
    void aSearchDoesNotChangeWhatWasMissed();
    void failuresOfferARetry();
    void midnightBeginsAnew();
    void missedLineOpensTheHistory();
    void tabsShowTheirPages();
    void numbersCompareByTheirDigits();

private:
    void makePanel();
    QModelIndex row(int n) const { return m_panel->list()->model()->index(n, 0); }
    QStringList names() const;
    QList<Cdr> records() const;

    std::unique_ptr<PanelsKit> m_kit;
    std::unique_ptr<MissedCalls> m_missed;
    std::unique_ptr<HistoryPanel> m_panel;
};

void TestHistoryPanel::init()
{
    m_kit = std::make_unique<PanelsKit>();
    // Noon in local time, whatever the zone: all records below are of one day.
    m_kit->clock.set(QDateTime({ 2026, 3, 2 }, { 12, 0 }).toUTC());
}

void TestHistoryPanel::cleanup()
{
    m_panel.reset();
    m_missed.reset();
    m_kit.reset();
}

QList<Cdr> TestHistoryPanel::records() const
{
    return { m_kit->cdr(u"1"_s, Direction::Inbound, u"Ole Jensen"_s, u"+45 5550 0136"_s, 60, 90),
        m_kit->cdr(u"2"_s, Direction::Inbound, u"Ms Tanaka"_s, u"+81 3 5550 0142"_s, 120, 0),
        m_kit->cdr(u"3"_s, Direction::Outbound, u"Kestrel Lab"_s, u"+44 1632 960 777"_s, 180, 30),
        m_kit->cdr(u"4"_s, Direction::Inbound, u"Kestrel Lab"_s, u"01632 960777"_s, 600, 0) };
}

void TestHistoryPanel::makePanel()
{
    m_missed = std::make_unique<MissedCalls>(m_kit->board);
    m_panel = std::make_unique<HistoryPanel>(m_kit->desk, *m_missed, m_kit->theme);
    m_panel->resize(288, 500);
    m_panel->show();
}

QStringList TestHistoryPanel::names() const
{
    QStringList names;
    for (int n = 0; n < m_panel->list()->model()->rowCount(); ++n)
        names << row(n).data(NameRole).toString();
    return names;
}

void TestHistoryPanel::newestComeFirst()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    QTRY_COMPARE(names(), QStringList({ u"Ole Jensen"_s, u"Ms Tanaka"_s, u"Kestrel Lab"_s, u"Kestrel Lab"_s }));
    const QString when = QLocale().toString(m_kit->ago(60).toLocalTime().time(), QLocale::ShortFormat);
    QCOMPARE(row(0).data(Qt::AccessibleTextRole).toString(), u"In, Ole Jensen, with Anna Bergmann, 1 minute, "_s + when);
    m_kit->tell({ upserted(m_kit->cdr(u"5"_s, Direction::Inbound, u"New"_s, u"5"_s, 1, 0)) });
    QCOMPARE(names().first(), u"New"_s);
}

void TestHistoryPanel::kindsAreToldApart()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    QTRY_COMPARE(names().size(), 4);
    m_panel->setKind(HistoryKind::Missed);
    QCOMPARE(names(), QStringList({ u"Ms Tanaka"_s, u"Kestrel Lab"_s }));
    m_panel->setKind(HistoryKind::Out);
    QCOMPARE(names(), QStringList({ u"Kestrel Lab"_s }));
    m_panel->setKind(HistoryKind::In);
    QCOMPARE(names(), QStringList({ u"Ole Jensen"_s, u"Ms Tanaka"_s, u"Kestrel Lab"_s }));
    m_panel->setKind(HistoryKind::All);
    QCOMPARE(names().size(), 4);
}

void TestHistoryPanel::textNarrows()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    QTRY_COMPARE(names().size(), 4);
    QTest::keyClicks(m_panel->filterBox(), u"tan"_s);
    QTRY_COMPARE(names(), QStringList({ u"Ms Tanaka"_s }));
    QTest::keyClicks(m_panel->filterBox(), u"xyz"_s);
    QTRY_COMPARE(names(), QStringList());
    QTRY_COMPARE(m_panel->list()->emptyText(), u"No call matches."_s);
    m_panel->filterBox()->clear();
    QTRY_COMPARE(names().size(), 4);
}

void TestHistoryPanel::missedCallsCanBeCalledBack()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    QTRY_COMPARE(names().size(), 4);
    auto *delegate = qobject_cast<HistoryRowDelegate *>(m_panel->list()->itemDelegate());
    QVERIFY(!delegate->isOpen(row(0)));
    QVERIFY(delegate->isOpen(row(1)));
    QVERIFY(row(1).data(Qt::AccessibleTextRole).toString().endsWith(u"not called back"_s));
    const QRect item = m_panel->list()->visualRect(row(1));
    const QPoint button(item.right() - 20, item.center().y());
    QCOMPARE(delegate->buttonAt(row(1), item, button), int(HistoryRowDelegate::CallBackButton));
    QCOMPARE(delegate->buttonAt(row(0), m_panel->list()->visualRect(row(0)), { button.x(), 4 }), 0);
    QSignalSpy dialled(m_panel.get(), &HistoryPanel::dialRequested);
    QTest::mouseClick(m_panel->list()->viewport(), Qt::LeftButton, {}, button);
    QCOMPARE(dialled.count(), 1);
    QCOMPARE(dialled.at(0).at(0).toString(), u"+81 3 5550 0142"_s);
    QCOMPARE(dialled.at(0).at(1).toString(), u"Ms Tanaka"_s);
    m_panel->list()->setCurrentIndex(row(2));
    QTest::keyClick(m_panel->list(), Qt::Key_Space);
    QCOMPARE(dialled.at(1).at(0).toString(), u"+44 1632 960 777"_s);
}

void TestHistoryPanel::calledBackIsNoLongerOpen()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    QTRY_COMPARE(m_missed->today(), 2);
    // Kestrel Lab was called after it had called, in another spelling of its number.
    QCOMPARE(m_missed->notCalledBack(), 1);
    QSignalSpy changed(m_missed.get(), &MissedCalls::changed);
    m_kit->tell({ upserted(m_kit->cdr(u"6"_s, Direction::Outbound, u"Ms Tanaka"_s, u"+81355500142"_s, 5, 20)) });
    QCOMPARE(m_missed->notCalledBack(), 0);
    QVERIFY(changed.count() > 0);
    QVERIFY(!qobject_cast<HistoryRowDelegate *>(m_panel->list()->itemDelegate())->isOpen(row(2)));
}

void TestHistoryPanel::aSearchDoesNotChangeWhatWasMissed()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    QTRY_COMPARE(m_missed->today(), 2);
    m_kit->pbx.setCdrs({});
    m_panel->filterBox()->setText(u"nobody"_s);
    QTRY_COMPARE(names(), QStringList());
    QCOMPARE(m_missed->today(), 2);
    QCOMPARE(m_missed->notCalledBack(), 1);
}

void TestHistoryPanel::failuresOfferARetry()
{
    m_kit->pbx.failCdrs(PbxError { PbxError::Kind::Timeout, {} });
    makePanel();
    QTRY_VERIFY(m_panel->retryButton()->isVisible());
    QCOMPARE(m_panel->stateText(), m_kit->board.cdrs()->error().message());
    const QRect list = m_panel->list()->geometry();
    m_kit->pbx.failCdrs({});
    m_kit->pbx.setCdrs(records());
    m_panel->retryButton()->setInputGuard(0);
    QTest::mouseClick(m_panel->retryButton(), Qt::LeftButton);
    QTRY_COMPARE(names().size(), 4);
    QTRY_VERIFY(!m_panel->retryButton()->isVisible());
    QCOMPARE(m_panel->list()->geometry(), list); // the line below keeps its height
}

void TestHistoryPanel::midnightBeginsAnew()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    QTRY_COMPARE(m_missed->today(), 2);
    m_kit->pass(13 * 3600);
    QCOMPARE(m_missed->today(), 0);
}

void TestHistoryPanel::missedLineOpensTheHistory()
{
    m_kit->pbx.setCdrs(records());
    makePanel();
    MissedPanel line(*m_missed, m_kit->theme);
    line.show();
    QTRY_COMPARE(line.accessibleName(), u"Missed today, 2, 1 not called back"_s);
    QSignalSpy asked(&line, &MissedPanel::historyRequested);
    QTest::mouseClick(line.header(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(&line, Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(line.height(), m_kit->theme.px(m_kit->theme.tokens().size.panelHeader));
}

void TestHistoryPanel::tabsShowTheirPages()
{
    m_missed = std::make_unique<MissedCalls>(m_kit->board);
    SideTabs side(m_kit->desk, *m_missed, m_kit->theme, nullptr);
    side.show();
    QCOMPARE(side.page(), SideTabs::Page::Queues);
    side.tabs()->setCurrentIndex(1);
    QCOMPARE(side.page(), SideTabs::Page::Agents);
    side.showMissed();
    QCOMPARE(side.page(), SideTabs::Page::History);
    QCOMPARE(side.history()->kind(), HistoryKind::Missed);
    QCOMPARE(side.titleBar()->height(), m_kit->theme.px(m_kit->theme.tokens().size.panelHeader));
}

void TestHistoryPanel::numbersCompareByTheirDigits()
{
    QCOMPARE(MissedCalls::comparable(u"+44 1632 960 777"_s), MissedCalls::comparable(u"01632 960777"_s));
    QVERIFY(MissedCalls::comparable(u"214"_s) != MissedCalls::comparable(u"215"_s));
    QCOMPARE(MissedCalls::comparable(u"anonymous"_s), u"anonymous"_s);
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
