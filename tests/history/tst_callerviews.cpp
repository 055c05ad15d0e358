// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callbacklist.h"
#include "models/history/callercontext.h"
#include "models/history/misseddesk.h"
#include "tests/history/historyfixture.h"
#include "views/history/callbackview.h"
#include "views/history/callercard.h"
#include "views/history/messageform.h"
#include "views/history/misseddeskview.h"
#include "views/theme/keybutton.h"
#include "views/theme/pilltabbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrlQuery>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Who is to be called back, and what is known of a caller, with real clicks and letters.
class TestCallerViews : public QObject, private HistoryFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void missedDesk();
    void callbacks();
    void messageInOneKey();
    void ownWordsStay();
    void callerCard();
    void noteOfTheCallerBefore();
};

void TestCallerViews::missedDesk()
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

void TestCallerViews::callbacks()
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

void TestCallerViews::messageInOneKey()
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

void TestCallerViews::ownWordsStay()
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

void TestCallerViews::callerCard()
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

void TestCallerViews::noteOfTheCallerBefore()
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

QTEST_MAIN(TestCallerViews)
#include "tst_callerviews.moc"
