// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callbacklist.h"
#include "models/history/callercontext.h"
#include "models/history/historymodel.h"
#include "models/history/misseddesk.h"
#include "tests/history/historyfixture.h"
#include "views/history/callbackview.h"
#include "views/history/callercard.h"
#include "views/history/historyview.h"
#include "views/history/messageform.h"
#include "views/history/misseddeskview.h"
#include "views/theme/pilltabbar.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The history, and how all pages about calls fit, with real clicks and letters.
class TestHistoryViews : public QObject, private HistoryFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void typingNarrowsTheHistory();
    void kindsTimesAndQueues();
    void callBackByKeyAndMouse();
    void recordingsAndNotes();
    void noteOfTheRowItWasWrittenFor();
    void exportsWhatIsShown();
    void saysWhenTheFileIsBad();
    void everythingHasANameAndSize();
    void wordsFitAt200Percent();
    void narrowTablesKeepTheName();
};

namespace {

/// Today's calls, so that the pages' own "today" knows them.
Cdr today(Cdr cdr, int secondsAgo)
{
    const qint64 length = cdr.startedAt.secsTo(cdr.endedAt);
    const bool answered = cdr.answeredAt.isValid();
    cdr.startedAt = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    cdr.answeredAt = answered ? cdr.startedAt.addSecs(5) : QDateTime();
    cdr.endedAt = cdr.startedAt.addSecs(length);
    return cdr;
}

} // namespace

void TestHistoryViews::typingNarrowsTheHistory()
{
    CallStore store({});
    answer(store.record(someCalls()));
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_COMPARE(view.model().rowCount(), 4);
    QTest::mouseClick(view.searchBox(), Qt::LeftButton);
    QTest::keyClicks(view.searchBox(), u"lop"_s);
    QTRY_COMPARE(view.model().rowCount(), 2);
    QTRY_COMPARE(view.stateText(), u"2 found"_s);
    QTest::keyClicks(view.searchBox(), u"x"_s);
    QTRY_COMPARE(view.model().rowCount(), 0);
    QTRY_COMPARE(view.table()->emptyText(), u"No call matches."_s);
    QVERIFY(!usable(view, u"historyExport"_s));
    view.searchBox()->clear();
    QTRY_COMPARE(view.model().rowCount(), 4);
    // Letters typed over the table are no commands: they belong to a search.
    QSignalSpy typed(&view, &CallPageView::textTyped);
    view.table()->setFocus();
    QTest::keyClicks(view.table(), u"ab"_s);
    QCOMPARE(typed.size(), 2);
    view.showNumber(u"0045 5550 0136"_s);
    QTRY_COMPARE(view.model().rowCount(), 1);
    QVERIFY(!view.searchBox()->text().isEmpty()); // one sees why
}

void TestHistoryViews::kindsTimesAndQueues()
{
    CallStore store({});
    QList<Cdr> cdrs = someCalls();
    cdrs << today(inbound(9, u"+44 9"_s, u"Just Now"_s, 0, 10), 30);
    answer(store.record(cdrs));
    HistoryView view(store, m_theme);
    const Page page(view);
    const auto rows = [&] { return view.model().rowCount(); };
    QTRY_COMPARE(rows(), 5);
    const auto pill = [&](HistoryView::Kind kind) {
        QTest::mouseClick(view.kinds(), Qt::LeftButton, {}, view.kinds()->tabRect(int(kind)).center());
    };
    pill(HistoryView::Kind::Missed);
    QTRY_COMPARE(rows(), 2);
    pill(HistoryView::Kind::Out);
    QTRY_COMPARE(rows(), 1);
    pill(HistoryView::Kind::Voicemail);
    QTRY_COMPARE(view.model().index(0, HistoryModel::NameColumn).data().toString(), u"Kestrel Lab"_s);
    pill(HistoryView::Kind::All);
    QTRY_COMPARE(rows(), 5);
    view.spans()->setFocus();
    QTest::keyClick(view.spans(), Qt::Key_Down); // today
    QTRY_COMPARE(rows(), 1);
    view.spans()->setCurrentIndex(0);
    QTRY_COMPARE(view.queues()->count(), 3);
    view.queues()->setCurrentText(u"Service"_s);
    QTRY_COMPARE(rows(), 1);
    // A new queue turns up; the chosen one stays chosen.
    Cdr other = inbound(10, u"+44 10"_s, u"Another"_s, 0);
    other.queue = u"Archive"_s;
    answer(store.record({ other }));
    QTRY_COMPARE(view.queues()->count(), 4);
    QCOMPARE(view.queues()->currentText(), u"Service"_s);
    QCOMPARE(rows(), 1);
}

void TestHistoryViews::callBackByKeyAndMouse()
{
    CallStore store({});
    QList<Cdr> cdrs = someCalls();
    cdrs << inbound(9, {}, {}, 5);
    answer(store.record(cdrs));
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_COMPARE(view.model().rowCount(), 5);
    QSignalSpy dials(&view, &CallPageView::dialRequested);
    QVERIFY(!usable(view, u"historyCallBack"_s)); // nothing is chosen
    chooseRow(*view.table(), 0);
    QVERIFY(!usable(view, u"historyCallBack"_s)); // no number
    chooseRow(*view.table(), 1);
    click(view, u"historyCallBack"_s);
    QTest::mouseDClick(view.table()->viewport(), Qt::LeftButton, {}, view.table()->visualRect(view.model().index(3, 1)).center());
    view.table()->setFocus();
    QTest::keyClick(view.table(), Qt::Key_Down);
    QTest::keyClick(view.table(), Qt::Key_Space);
    QCOMPARE(dials.size(), 3);
    QCOMPARE(dials[0], QVariantList({ maria, u"Maria Lopez"_s }));
    QCOMPARE(dials[1], QVariantList({ u"+45 5550 0136"_s, u"Ole Jensen"_s })); // whom we called
    QTest::keyClick(view.table(), Qt::Key_Return); // Enter is the desk's, here it dials nobody
    QCOMPARE(dials.size(), 3);
    // A call that comes in meanwhile moves nobody else under the hand.
    const CallRowId chosen = view.model().record(view.table()->currentRow())->row;
    answer(store.record({ inbound(20, u"+44 20"_s, u"New"_s, 100) }));
    QTRY_COMPARE(view.model().rowCount(), 6);
    QCOMPARE(view.model().record(view.table()->currentRow())->row, chosen);
}

void TestHistoryViews::recordingsAndNotes()
{
    CallStore store({});
    answer(store.record(someCalls()));
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_COMPARE(view.model().rowCount(), 4);
    QSignalSpy recordings(&view, &HistoryView::recordingRequested);
    chooseRow(*view.table(), 0);
    QVERIFY(!usable(view, u"historyListen"_s));
    chooseRow(*view.table(), 2);
    click(view, u"historyListen"_s);
    QCOMPARE(recordings.size(), 1);
    QCOMPARE(recordings[0][1].toString(), u"rec-3"_s);
    QTest::mouseClick(view.noteBox(), Qt::LeftButton);
    QTest::keyClicks(view.noteBox(), u"sent the offer"_s);
    QTest::keyClick(view.noteBox(), Qt::Key_Return);
    QTRY_COMPARE(view.model().index(2, HistoryModel::NoteColumn).data().toString(), u"sent the offer"_s);
    view.noteBox()->selectAll();
    QTest::keyClick(view.noteBox(), Qt::Key_Delete);
    QTest::keyClick(view.noteBox(), Qt::Key_Return);
    QTRY_VERIFY(view.model().record(2)->note.isEmpty());
}

void TestHistoryViews::noteOfTheRowItWasWrittenFor()
{
    CallStore store({});
    answer(store.record(someCalls()));
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_COMPARE(view.model().rowCount(), 4);
    chooseRow(*view.table(), 1);
    QTest::mouseClick(view.noteBox(), Qt::LeftButton);
    QTest::keyClicks(view.noteBox(), u"about the second"_s);
    answer(store.record({ inbound(20, u"+44 20"_s, u"New"_s, 100) })); // while one writes
    QTRY_COMPARE(view.model().rowCount(), 5);
    QCOMPARE(view.noteBox()->text(), u"about the second"_s);
    chooseRow(*view.table(), 4);
    QTRY_COMPARE(view.model().record(2)->note, u"about the second"_s);
    QVERIFY(view.model().record(4)->note.isEmpty());
    QVERIFY(view.noteBox()->text().isEmpty());
}

void TestHistoryViews::exportsWhatIsShown()
{
    QTemporaryDir folder;
    CallStore store({});
    answer(store.record(someCalls()));
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_COMPARE(view.model().rowCount(), 4);
    view.setKind(HistoryView::Kind::Missed);
    QTRY_COMPARE(view.model().rowCount(), 2);
    QSignalSpy exported(&view, &HistoryView::exported);
    view.exportTo(folder.filePath(u"calls.csv"_s));
    // Not wait(): a short export may be done before one begins to wait.
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 20'000);
    QCOMPARE(exported[0][1].toInt(), 2);
    QVERIFY(view.stateText().contains(u"calls.csv"_s));
    view.exportTo(u"/proc/no/such/file.csv"_s);
    QTRY_VERIFY(view.stateText().contains(u"/proc/no/such/file.csv"_s));
    QCOMPARE(exported.size(), 1);
    QVERIFY(usable(view, u"historyExport"_s));
}

void TestHistoryViews::saysWhenTheFileIsBad()
{
    QTemporaryDir folder;
    QFile rubbish(folder.filePath(u"calls.db"_s));
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write(QByteArray("not a database at all, by no means ").repeated(100));
    rubbish.close();
    CallStore store(rubbish.fileName());
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_VERIFY(view.stateText().contains(u"damaged"_s));
    answer(store.record(someCalls()));
    QTRY_COMPARE(view.model().rowCount(), 4); // and goes on
}

void TestHistoryViews::everythingHasANameAndSize()
{
    TestOffice o;
    CallStore store({});
    MissedDesk desk(o.board, store);
    CallbackList list(o.board, store);
    CallerContext context(o.board, store);
    HistoryView history(store, m_theme);
    MissedDeskView missed(desk, m_theme);
    CallbackView promises(list, m_theme);
    CallerCard card(context, m_theme);
    MessageForm form(m_theme);
    for (QWidget *widget : std::initializer_list<QWidget *> { &history, &missed, &promises, &card, &form }) {
        const Page page(*widget);
        for (QWidget *child : widget->findChildren<QWidget *>()) {
            const bool part = child->parentWidget() != widget; // of a widget of Qt's own, such as a table's header
            if (part || child->focusPolicy() == Qt::NoFocus || !child->isVisible())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(child);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(QString::fromLatin1(child->metaObject()->className()) + child->objectName()));
            QVERIFY2(child->height() >= 24 || child->inherits("QCheckBox"), qPrintable(QString::fromLatin1(child->metaObject()->className()) + child->objectName()));
        }
    }
}

void TestHistoryViews::wordsFitAt200Percent()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    m_theme.apply(*qApp);
    const auto guard = qScopeGuard([&] {
        QApplication::setFont(before);
        m_theme.apply(*qApp);
    });
    CallStore store({});
    answer(store.record(someCalls()));
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_COMPARE(view.model().rowCount(), 4);
    view.resize(900, 600);
    QTRY_COMPARE(view.width(), 900);
    const QFontMetrics metrics(m_theme.font(TypeRole::Strong));
    QVERIFY(view.table()->rowHeight(0) >= metrics.height());
    QVERIFY(!view.table()->isColumnHidden(HistoryModel::NameColumn));
    QVERIFY(view.table()->columnWidth(HistoryModel::NameColumn) > metrics.horizontalAdvance(u"Maria"_s));
    QVERIFY(view.table()->isColumnHidden(HistoryModel::NoteColumn)); // what can be spared makes room
}

/// In a dock as in a window of its own: who it was is the last thing to go.
void TestHistoryViews::narrowTablesKeepTheName()
{
    CallStore store({});
    answer(store.record(someCalls()));
    HistoryView view(store, m_theme);
    const Page page(view);
    QTRY_COMPARE(view.model().rowCount(), 4);
    QVERIFY(!view.table()->isColumnHidden(HistoryModel::WithColumn));
    view.resize(460, 400);
    QTRY_VERIFY(view.table()->isColumnHidden(HistoryModel::WithColumn));
    QVERIFY(view.table()->columnWidth(HistoryModel::NameColumn) >= 100);
    view.resize(900, 480);
    QTRY_VERIFY(!view.table()->isColumnHidden(HistoryModel::WithColumn));

    TestOffice o;
    MissedDesk desk(o.board, store);
    MissedDeskView missed(desk, m_theme);
    const Page missedPage(missed);
    missed.resize(310, 300);
    QTRY_VERIFY(missed.table()->isColumnHidden(MissedDesk::StateColumn));
    QVERIFY(missed.table()->columnWidth(MissedDesk::NameColumn) >= 100);
    QVERIFY(!missed.table()->isColumnHidden(MissedDesk::TriesColumn));
}

QTEST_MAIN(TestHistoryViews)
#include "tst_historyviews.moc"
