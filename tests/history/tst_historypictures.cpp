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
#include "views/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSet>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// How the pages look, full and empty, in each theme: something is drawn, and another theme draws something else.
class TestHistoryPictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void pictures_data();
    void pictures();
};

namespace {

QDateTime workday(int hour, int minute, int daysAgo = 0)
{
    return QDateTime(QDate::currentDate().addDays(-daysAgo), QTime(hour, minute), QTimeZone::UTC);
}

Cdr at(Cdr cdr, const QDateTime &when)
{
    const qint64 shift = cdr.startedAt.msecsTo(when);
    for (QDateTime *time : { &cdr.startedAt, &cdr.answeredAt, &cdr.endedAt })
        if (time->isValid())
            *time = time->addMSecs(shift);
    return cdr;
}

QList<Cdr> officeDay()
{
    QList<Cdr> cdrs;
    const QStringList callers { u"Maria Lopez"_s, u"Ole Jensen"_s, u"Harrow & Pike Ltd"_s, u"Ms Laurent"_s, u"Kestrel Lab"_s, u"Dr. Hoffmann"_s };
    const QStringList numbers { u"+44 1632 960284"_s, u"+45 5550 0136"_s, u"+44 20 7946 0181"_s, u"+33 1 99 00 12 34"_s, u"+44 1632 960777"_s, u"+49 30 23125 417"_s };
    const QStringList people { u"Anna Bergmann"_s, u"Jonas Lind"_s, u"Priya Nair"_s };
    for (int i = 0; i < 40; ++i) {
        const int who = i * 7 % 6;
        const bool out = i % 5 == 3;
        const int talked = i % 4 == 0 ? -1 : 20 + i * 37 % 700;
        Cdr cdr = out ? outbound(i, numbers[who], callers[who], 0, std::max(30, talked), u"214"_s, people[i % 3])
                      : inbound(i, numbers[who], i % 11 == 4 ? QString() : callers[who], 0, talked, u"2%1"_s.arg(14 + i % 3), people[i % 3]);
        if (i % 9 == 7) {
            cdr.disposition = Disposition::Voicemail;
            cdr.queue = u"Service hotline"_s;
        }
        cdr.recordingId = talked > 200 ? u"rec"_s : QString();
        cdrs << at(cdr, workday(16 - i / 6, 59 - i * 13 % 60, i / 16));
    }
    return cdrs;
}

} // namespace

void TestHistoryPictures::pictures_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<bool>("full");
    QTest::newRow("light") << ThemeMode::Light << true;
    QTest::newRow("dark") << ThemeMode::Dark << true;
    QTest::newRow("contrast") << ThemeMode::Contrast << true;
    QTest::newRow("empty") << ThemeMode::Light << false;
}

void TestHistoryPictures::pictures()
{
    QFETCH(ThemeMode, mode);
    QFETCH(bool, full);
    Theme theme;
    theme.setMode(mode);
    theme.apply(*qApp);
    TestOffice o;
    o.clock.set(workday(17, 0));
    o.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s, u"Sales"_s)), upserted(person(u"215"_s, u"Jonas Lind"_s, u"Sales"_s)),
        upserted(person(u"216"_s, u"Priya Nair"_s, u"Sales"_s)) });
    CallStore store({});
    MissedDesk desk(o.board, store);
    CallbackList list(o.board, store);
    CallerContext context(o.board, store);
    if (full) {
        answer(store.record(officeDay()));
        store.setCallNote(officeDay()[1], u"Sent the offer by mail"_s);
        store.setMarks(u"+44 1632 960284"_s, { u"Asks for invoices. Prefers a call back before noon."_s, true, false });
        for (int i = 0; i < 3; ++i) {
            Callback promise;
            promise.account = Head;
            promise.number = i == 0 ? u"+44 1632 960284"_s : u"+45 5550 013%1"_s.arg(i);
            promise.name = i == 0 ? u"Maria Lopez"_s : i == 1 ? u"Ole Jensen"_s : u"Harrow & Pike Ltd"_s;
            promise.forName = i == 2 ? QString() : u"Anna Bergmann"_s;
            promise.text = u"Wants to know when the delivery comes, and whether the invoice can wait until then."_s;
            promise.createdAt = workday(16, 10 + i);
            promise.dueAt = i == 0 ? workday(16, 30) : i == 1 ? workday(18, 0) : QDateTime();
            promise.doneAt = i == 2 ? workday(16, 50) : QDateTime();
            promise.doneBy = i == 2 ? u"Jonas Lind"_s : QString();
            answer(store.saveCallback(promise));
        }
        context.setCaller(callId(u"now"_s), u"+44 1632 960284"_s, u"Maria Lopez"_s);
        QTRY_COMPARE(list.rowCount(), 3);
        QTRY_VERIFY(context.isLoaded());
        QTRY_VERIFY(desk.callers() > 0);
    }
    QWidget sheet;
    auto *grid = new QGridLayout(&sheet);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(8);
    auto *history = new HistoryView(store, theme);
    auto *missed = new MissedDeskView(desk, theme);
    auto *promises = new CallbackView(list, theme);
    auto *card = new CallerCard(context, theme);
    auto *form = new MessageForm(theme);
    card->setMinimumWidth(288);
    grid->addWidget(history, 0, 0, 2, 1);
    grid->addWidget(card, 0, 1);
    grid->addWidget(form, 1, 1, 2, 1);
    grid->addWidget(missed, 2, 0);
    grid->addWidget(promises, 3, 0, 1, 2);
    form->setFixedWidth(400);
    history->setMinimumHeight(380);
    Callback about;
    about.number = u"+44 1632 960284"_s;
    about.name = u"Maria Lopez"_s;
    about.forName = u"Anna Bergmann"_s;
    form->begin(about, u"Sales line"_s, workday(16, 58));
    if (full)
        QTRY_COMPARE(history->model().rowCount(), 40);
    sheet.resize(1360, 1000);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    for (CallPageView *page : std::initializer_list<CallPageView *> { history, missed, promises })
        if (full)
            page->table()->selectRow(1);
    history->table()->setFocus();
    QCoreApplication::processEvents();

    const QImage picture = sheet.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    QVERIFY2(colours.size() > 20, "the pages are not drawn");
    QVERIFY(picture.pixelColor(2, 2) == theme.color(Token::Window));
    if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(u"history-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
}

QTEST_MAIN(TestHistoryPictures)
#include "tst_historypictures.moc"
