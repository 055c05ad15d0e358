// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callbacklist.h"
#include "models/history/callercontext.h"
#include "models/history/historymodel.h"
#include "models/history/misseddesk.h"
#include "tests/history/callrows.h"
#include "views/history/callbackview.h"
#include "views/history/callercard.h"
#include "views/history/historyview.h"
#include "views/history/messageform.h"
#include "views/history/misseddeskview.h"
#include "views/theme/keybutton.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The real widgets, with real clicks and letters.
class TestHistoryViews : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void typingNarrowsTheHistory();
    void kindsTimesAndQueues();
    void callBackByKeyAndMouse();
    void recordingsAndNotes();
    void noteOfTheRowItWasWrittenFor();
    void exportsWhatIsShown();
    void saysWhenTheFileIsBad();
    void missedDesk();
    void callbacks();
    void messageInOneKey();
    void ownWordsStay();
    void callerCard();
    void noteOfTheCallerBefore();
    void everythingHasANameAndSize();
    void wordsFitAt200Percent();
    void narrowTablesKeepTheName();

private:
    Theme m_theme;
};

namespace {

const QString maria = u"+44 1632 960284"_s;

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

QList<Cdr> someCalls()
{
    Cdr recorded = outbound(3, u"+45 5550 0136"_s, u"Ole Jensen"_s, -3000, 75);
    recorded.recordingId = u"rec-3"_s;
    Cdr message = inbound(4, u"+49 30 111"_s, u"Kestrel Lab"_s, -86400 * 3);
    message.disposition = Disposition::Voicemail;
    message.queue = u"Service"_s;
    return { inbound(1, maria, u"Maria Lopez"_s, -1000), inbound(2, maria, u"Maria Lopez"_s, -2000, 65), recorded, message };
}

struct Page
{
    explicit Page(QWidget &widget)
    {
        widget.resize(900, 480);
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget))
            qFatal("the page does not show");
        widget.activateWindow();
        for (ActionButton *button : widget.findChildren<ActionButton *>())
            button->setInputGuard(0); // that it guards is tested elsewhere
    }
};

void click(QWidget &page, const QString &name)
{
    auto *button = page.findChild<QAbstractButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void chooseRow(CallTable &table, int row)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 1)).center());
    QCOMPARE(table.currentRow(), row);
}

bool usable(QWidget &page, const QString &name)
{
    const auto *button = page.findChild<QAbstractButton *>(name);
    return button && button->isEnabled();
}

} // namespace

void TestHistoryViews::initTestCase()
{
    qputenv("TZ", "UTC");
    m_theme.setMode(ThemeMode::Light);
    m_theme.apply(*qApp);
}

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

void TestHistoryViews::missedDesk()
{
    TestOffice o;
    CallStore store({});
    QList<Cdr> cdrs = someCalls();
    cdrs << inbound(5, u"+46 1"_s, u"Sven"_s, -500) << inbound(6, u"+46 1"_s, u"Sven"_s, -400) << inbound(7, {}, {}, -300);
    answer(store.record(cdrs));
    MissedDesk desk(o.board, store);
    MissedDeskView view(desk, m_theme);
    const Page page(view);
    QTRY_COMPARE(desk.rowCount(), 4);
    QSignalSpy dials(&view, &CallPageView::dialRequested);
    QSignalSpy histories(&view, &MissedDeskView::historyRequested);
    chooseRow(*view.table(), 0);
    QVERIFY(!usable(view, u"missedCallBack"_s)); // anonymous
    QVERIFY(usable(view, u"missedSettle"_s));
    click(view, u"missedSettle"_s);
    QTRY_COMPARE(desk.rowCount(), 3);
    chooseRow(*view.table(), 0);
    QVERIFY(view.detailText().contains(u"2 tries"_s));
    click(view, u"missedCallBack"_s);
    QCOMPARE(dials.size(), 1);
    QCOMPARE(dials[0][0].toString(), u"+46 1"_s);
    click(view, u"missedHistory"_s);
    QCOMPARE(histories.size(), 1);
    // The call back that this began is over: the row closes by itself.
    answer(store.record({ outbound(8, u"+46 1"_s, u"Sven"_s, 10) }));
    QTRY_COMPARE(desk.rowCount(), 2);
    QTest::mouseClick(view.pills(), Qt::LeftButton, {}, view.pills()->tabRect(1).center());
    QTRY_COMPARE(desk.rowCount(), 4);
    QCOMPARE(view.pills()->count(0), 2);
    QTest::mouseClick(view.pills(), Qt::LeftButton, {}, view.pills()->tabRect(0).center());
    QTRY_COMPARE(desk.rowCount(), 2);
}

void TestHistoryViews::callbacks()
{
    TestOffice o;
    CallStore store({});
    CallbackList list(o.board, store);
    Callback promise;
    promise.account = Head;
    promise.number = maria;
    promise.name = u"Maria Lopez"_s;
    promise.forName = u"Anna Bergmann"_s;
    promise.forEmail = u"anna@example.org"_s;
    promise.text = u"Invoice & delivery"_s;
    list.add(promise);
    promise.name = u"Ole Jensen"_s;
    promise.number = u"+45 1"_s;
    promise.createdAt = morning(10);
    list.add(promise);
    CallbackView view(list, m_theme);
    view.setOperatorName(u"Mia Holt"_s);
    const Page page(view);
    QTRY_COMPARE(list.rowCount(), 2);
    QSignalSpy dials(&view, &CallPageView::dialRequested);
    QSignalSpy mails(&view, &CallbackView::mailRequested);
    QSignalSpy copies(&view, &CallbackView::copyRequested);
    chooseRow(*view.table(), 0);
    click(view, u"callbackDial"_s);
    QCOMPARE(dials.value(0).value(0).toString(), maria);
    click(view, u"callbackMail"_s);
    const QUrl mail = mails.value(0).value(0).toUrl();
    QCOMPARE(mail.scheme(), u"mailto"_s);
    QCOMPARE(mail.path(), u"anna@example.org"_s);
    QCOMPARE(QUrlQuery(mail).queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Invoice & delivery"_s);
    click(view, u"callbackCopy"_s);
    QCOMPARE(copies.value(0).value(0).toString(), u"Invoice & delivery"_s);
    click(view, u"callbackDone"_s);
    QTRY_COMPARE(list.open(), 1);
    QTRY_COMPARE(list.callback(1)->doneBy, u"Mia Holt"_s);
    chooseRow(*view.table(), 1);
    click(view, u"callbackDone"_s); // open again
    QTRY_COMPARE(list.open(), 2);
    chooseRow(*view.table(), 0);
    click(view, u"callbackRemove"_s);
    QTRY_COMPARE(list.rowCount(), 1);
}

static Callback aboutMaria()
{
    Callback about;
    about.account = Head;
    about.call = callId(u"c1"_s);
    about.number = maria;
    about.name = u"Maria Lopez"_s;
    about.forNumber = u"214"_s;
    about.forName = u"Anna Bergmann"_s;
    about.forEmail = u"anna@example.org"_s;
    return about;
}

void TestHistoryViews::messageInOneKey()
{
    MessageForm form(m_theme);
    const Page page(form);
    form.begin(aboutMaria(), u"Sales"_s, morning());
    QSignalSpy saved(&form, &MessageForm::saveRequested);
    QSignalSpy mails(&form, &MessageForm::mailRequested);
    QSignalSpy done(&form, &MessageForm::finished);
    QVERIFY(form.text().contains(u"Maria Lopez, +44 1632 960284"_s));
    QVERIFY(form.text().contains(u"Anna Bergmann"_s));
    QVERIFY(form.text().contains(u"Sales"_s));
    form.setFocus();
    QTRY_VERIFY(form.textBox()->hasFocus());
    QTest::keyClick(form.textBox(), Qt::Key_Return, Qt::ControlModifier); // one key: saved and mailed
    QCOMPARE(saved.size(), 1);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(done.size(), 1);
    const auto callback = saved[0][0].value<Callback>();
    QCOMPARE(callback.number, maria);
    QCOMPARE(callback.forNumber, u"214"_s);
    QCOMPARE(callback.createdAt, morning());
    QVERIFY(!callback.dueAt.isValid());
    const QUrl mail = mails[0][0].toUrl();
    QCOMPARE(mail.path(), u"anna@example.org"_s);
    QCOMPARE(QUrlQuery(mail).queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Please call back: Maria Lopez, +44 1632 960284"_s);
    // Without the wish to be called back there is nothing to keep on a list.
    form.begin(aboutMaria(), {}, morning());
    QTest::mouseClick(form.wantsCallBack(), Qt::LeftButton, {}, { 8, form.wantsCallBack()->height() / 2 });
    QVERIFY(!form.wantsCallBack()->isChecked());
    QVERIFY(!form.text().contains(u"Asks for"_s));
    QSignalSpy copies(&form, &MessageForm::copyRequested);
    click(form, u"messageCopy"_s);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(copies.size(), 1);
    form.begin(aboutMaria(), {}, morning());
    QVERIFY(form.wantsCallBack()->isChecked());
    QTest::keyClick(form.textBox(), Qt::Key_Escape);
    QCOMPARE(done.size(), 3);
    QCOMPARE(saved.size(), 1);
}

void TestHistoryViews::ownWordsStay()
{
    MessageForm form(m_theme);
    const Page page(form);
    form.begin(aboutMaria(), u"Sales"_s, morning());
    form.textBox()->setFocus();
    QTest::keyClicks(form.textBox(), u"Needs the drawing"_s);
    form.dueBox()->setCurrentIndex(2); // within an hour
    QVERIFY(form.text().contains(u"Promised a call back by"_s)); // filled in anew
    QVERIFY(form.text().endsWith(u"Needs the drawing"_s)); // behind it, his own
    QCOMPARE(form.callback().dueAt, morning(3600));
    form.forBox()->setFocus();
    form.forBox()->selectAll();
    QTest::keyClicks(form.forBox(), u"Jonas Lind"_s);
    QVERIFY(form.text().startsWith(u"For: Jonas Lind"_s));
    QVERIFY(form.text().endsWith(u"Needs the drawing"_s));
    QVERIFY(form.callback().forNumber.isEmpty()); // 214 was Anna's
    form.textBox()->setPlainText(u"All my own"_s);
    form.dueBox()->setCurrentIndex(0);
    QCOMPARE(form.text(), u"All my own"_s);
}

void TestHistoryViews::callerCard()
{
    TestOffice o;
    o.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s, u"Sales"_s)), upserted(person(u"219"_s, u"Jonas Lind"_s, u"Sales"_s)) });
    CallStore store({});
    answer(store.record({ inbound(1, maria, u"Maria Lopez"_s, -500, 60), inbound(2, maria, u"Maria Lopez"_s, -600, 60, u"219"_s, u"Jonas Lind"_s),
        inbound(3, maria, u"Maria Lopez"_s, -700) }));
    Callback promise;
    promise.number = maria;
    promise.forName = u"Anna Bergmann"_s;
    promise.createdAt = morning(-100);
    answer(store.saveCallback(promise));
    CallerContext context(o.board, store);
    CallerCard card(context, m_theme);
    const Page page(card);
    const int height = card.sizeHint().height();
    QCOMPARE(card.lines().first(), u"No caller"_s);
    QVERIFY(!card.noteBox()->isEnabled());
    context.setCaller(callId(u"now"_s), maria, u"Maria Lopez"_s);
    QTRY_COMPARE(card.lines().value(1), u"3 calls this week, 3 in all"_s);
    QCOMPARE(card.lines().first(), u"Maria Lopez"_s);
    QVERIFY(card.lines().value(2).startsWith(u"Call back open since"_s));
    QVERIFY(card.lines().value(2).endsWith(u"Anna Bergmann"_s));
    QCOMPARE(card.lines().mid(3, 3), QStringList({ u"Anna Bergmann"_s, u"Jonas Lind"_s, QString() }));
    QVERIFY(card.lines().value(8).contains(u"reached nobody"_s));
    QCOMPARE(card.sizeHint().height(), height); // nothing below it moves
    QSignalSpy chosen(&card, &CallerCard::personChosen);
    for (ActionButton *button : card.findChildren<ActionButton *>())
        button->setInputGuard(0);
    click(card, u"callerPerson2"_s);
    QCOMPARE(chosen.value(0).value(0).value<ExtensionId>(), ext(u"219"_s));
    QTest::mouseClick(card.vipButton(), Qt::LeftButton);
    QCOMPARE(card.lines().first(), u"Maria Lopez: VIP"_s);
    QTest::mouseClick(card.blockButton(), Qt::LeftButton);
    QCOMPARE(card.lines().first(), u"Maria Lopez: blocked"_s);
    QTest::mouseClick(card.noteBox(), Qt::LeftButton);
    QTest::keyClicks(card.noteBox(), u"Prefers mornings"_s);
    QTest::keyClick(card.noteBox(), Qt::Key_Return);
    QTRY_COMPARE(answer(store.caller(maria, morning())).marks, (CallerMarks { u"Prefers mornings"_s, true, true }));
    context.setCaller(callId(u"next"_s), {}, {});
    QCOMPARE(card.lines().value(1), u"The caller tells no number."_s);
    QVERIFY(card.noteBox()->text().isEmpty());
    context.clear();
    QCOMPARE(card.lines().first(), u"No caller"_s);
}

void TestHistoryViews::noteOfTheCallerBefore()
{
    TestOffice o;
    CallStore store({});
    CallerContext context(o.board, store);
    CallerCard card(context, m_theme);
    const Page page(card);
    context.setCaller(callId(u"a"_s), maria, {});
    QTRY_VERIFY(card.noteBox()->isEnabled());
    QTest::mouseClick(card.noteBox(), Qt::LeftButton);
    QTest::keyClicks(card.noteBox(), u"half a sentence"_s);
    context.setCaller(callId(u"b"_s), u"+45 1"_s, {}); // the next call comes before Enter
    QVERIFY(card.noteBox()->text().isEmpty());
    QCOMPARE(answer(store.caller(maria, morning())).marks.note, u"half a sentence"_s);
    QVERIFY(answer(store.caller(u"+45 1"_s, morning())).marks.isEmpty());
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
