// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supervision/queueoffice.h"

#include "models/waitingmodel.h"
#include "views/history/calltable.h"
#include "views/supervisor/alarmdialog.h"
#include "views/supervisor/supervisorboard.h"
#include "views/supervisor/supervisordesk.h"
#include "views/supervisor/wallboard.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QPixmap>
#include <QTranslator>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Words that are half as long again, as German ones are.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("Cordboard::"))
            return {};
        QStringList words = QString::fromUtf8(source).split(u' ');
        for (QString &word : words)
            if (!word.contains(u'%') && word.size() > 2)
                word += word.last((word.size() + 1) / 2);
        return words.join(u' ');
    }
};

/// The board and the wallboard in every theme, full, empty and in a storm. Leaves pictures in CORDBOARD_SCREENSHOTS, and fails where a word that
/// must be whole is cut.
class TestSupervisorPictures : public QObject
{
    Q_OBJECT
private slots:
    void pictures_data();
    void pictures();

private:
    enum class Day { Empty, Quiet, Normal, Storm };
    static void fill(QueueOffice &office, Day day);
    static void keep(QWidget &widget, const QString &name);
};

void TestSupervisorPictures::fill(QueueOffice &office, Day day)
{
    office.clock.set(QDateTime(QDate(2025, 3, 6), QTime(9, 41), QTimeZone::systemTimeZone()).toUTC());
    const QDateTime now = office.clock.now();
    if (day == Day::Empty) {
        office.tell({ removed<Queue>(Main), removed<Queue>(Sales) });
        return;
    }
    const QStringList names { u"Main number"_s, u"Sales line"_s, u"Service hotline"_s, u"Spare parts"_s, u"Deutsch"_s, u"Export"_s };
    const QList<QList<int>> waits = day == Day::Storm ? QList<QList<int>> { { 134, 58, 33, 24, 9 }, { 31, 2 }, { 16 }, { 45, 3 }, {}, { 260, 255, 70 } }
        : day == Day::Normal                          ? QList<QList<int>> { { 24 }, {}, { 11 }, {}, {}, { 4 } }
                                                      : QList<QList<int>>(6);
    QList<Queue> queues;
    QList<Cdr> records;
    int serial = 0;
    for (int i = 0; i < 6; ++i) {
        Queue queue = QueueOffice::queue({ Head, QString::number(6700 + i) }, names[i]);
        for (int seconds : waits[i])
            queue.waiting.append({ callId(u"w%1"_s.arg(++serial)), u"5550100"_s, u"Rosalind Carter"_s, now.addSecs(-seconds) });
        queues.append(queue);
        for (int week = 0; week <= 4; ++week)
            for (int minute = 0; minute < (week ? 660 : 155); minute += 4 + (i * 7 + minute / 30 * 5 + week) % 13) {
                const bool gaveUp = (minute + i) % 11 == 0;
                Cdr c = office.record(u"r%1"_s.arg(++serial), QDateTime(now.toLocalTime().date(), QTime(7, 0)).addSecs(60 * minute).addDays(-7 * week).toUTC(), gaveUp ? 35 : 9 + minute % 14,
                    !gaveUp, names[i]);
                if (c.endedAt < now || week)
                    records.append(c);
            }
    }
    office.store->record(records);
    QList<QueueAgent> agents;
    QList<Call> calls;
    QList<Extension> people;
    const QStringList staff { u"Fatima El-Sayed"_s, u"Mia Holt"_s, u"Jonas Lind"_s, u"Lucía Romero"_s, u"Yuki Tanaka"_s, u"Peter Vogel"_s, u"Henrik Dahl"_s, u"Aoife Byrne"_s,
        u"Ines Carvalho"_s, u"Mehmet Kaya"_s, u"Claire Dubois"_s, u"Daniel Weiss"_s, u"Jan de Boer"_s, u"Helen Marsh"_s, u"Ravi Menon"_s, u"Oscar Lindqvist"_s };
    for (int i = 0; i < staff.size(); ++i) {
        const QString number = QString::number(220 + i);
        people.append(person(number, staff[i]));
        for (int q : { i % 6, i % 5 == 0 ? (i + 2) % 6 : -1 }) {
            if (q < 0)
                continue;
            QueueAgent a = office.agent(queues[q].id, number, staff[i]);
            a.since = now.addSecs(-40 - 97 * i);
            a.callsTaken = 3 + i % 7;
            if (i == 5 || i == 12) {
                a.paused = true;
                a.pauseReason = i == 5 ? u"Lunch"_s : u"Meeting"_s;
                a.since = now.addSecs(i == 5 ? -36 * 60 : -12 * 60);
            }
            a.loggedIn = i != 15;
            if (i == 14)
                a.state = AgentState::WrapUp;
            agents.append(a);
        }
        const bool busy = day == Day::Storm ? i % 3 != 2 : i % 4 == 0;
        if (busy && i != 5 && i != 12 && i != 15) {
            Call call = office.inQueue(u"t%1"_s.arg(i), queues[i % 6].id, number, i == 8 ? LineState::Held : i == 11 ? LineState::Ringing : LineState::Talking);
            call.legs.last().since = now.addSecs(-52 - 61 * i);
            call.legs.first().name = i % 2 ? u"Ole Jensen"_s : u"Brightwater Pumps"_s;
            calls.append(call);
        }
    }
    office.tell({ snapshot(Head, people), snapshot(Head, calls), snapshot(Head, queues), snapshot(Head, agents) });
}

void TestSupervisorPictures::keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS");
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(picture.save(QDir(folder).filePath(u"supervisor-"_s + name + u".png"_s)));
}

void TestSupervisorPictures::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("rightToLeft");
    const auto row = [](const char *name, ThemeMode mode, Day day, bool longWords = false, bool rightToLeft = false) {
        QTest::newRow(name) << int(mode) << int(day) << longWords << rightToLeft;
    };
    row("light", ThemeMode::Light, Day::Normal);
    row("dark", ThemeMode::Dark, Day::Normal);
    row("quiet", ThemeMode::Light, Day::Quiet);
    row("storm", ThemeMode::Light, Day::Storm);
    row("storm-dark", ThemeMode::Dark, Day::Storm);
    row("storm-contrast", ThemeMode::Contrast, Day::Storm);
    row("empty", ThemeMode::Light, Day::Empty);
    row("long-words", ThemeMode::Light, Day::Storm, true);
    row("right-to-left", ThemeMode::Light, Day::Storm, false, true);
}

void TestSupervisorPictures::pictures()
{
    QFETCH(int, mode);
    QFETCH(int, day);
    QFETCH(bool, longWords);
    QFETCH(bool, rightToLeft);
    LongWords words;
    if (longWords)
        QCoreApplication::installTranslator(&words);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme;
    theme.setMode(ThemeMode(mode));
    theme.apply(*qApp);
    QueueOffice office(true);
    WaitingModel waiting(&office.board);
    OperatorDesk desk(office.board, waiting, office.clock);
    Capabilities can;
    can.add({ Capability::Queues, Capability::QueueLogin, Capability::QueuePause, Capability::Listen, Capability::Whisper, Capability::Barge });
    office.head.setCapabilities(can);
    fill(office, Day(day));
    QWidget window;
    SupervisorDesk supervisor(desk, *office.store, theme, office.settings, &window);
    QueueRules rules;
    rules.of(Measure::ServiceLevel) = { 70, std::nullopt };
    supervisor.rules().setCommon(rules);
    if (Day(day) != Day::Empty)
        QTRY_VERIFY_WITH_TIMEOUT(supervisor.statistics().total().answered > 20 && supervisor.statistics().totalChart()[20].usual > 0, 20'000);

    supervisor.showBoard();
    SupervisorBoard *board = supervisor.board();
    board->resize(1360, 780);
    QVERIFY(QTest::qWaitForWindowExposed(board, 20'000));
    office.seconds(1);
    QTRY_COMPARE_WITH_TIMEOUT(board->queueTable()->model()->rowCount(), Day(day) == Day::Empty ? 0 : 7, 20'000);
    if (Day(day) != Day::Empty)
        board->agentTable()->setCurrentIndex(board->agentTable()->model()->index(Day(day) == Day::Storm ? 1 : 4, 0));
    if (Day(day) == Day::Storm)
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.alarms().worst(), AlarmGrade::Alarm, 20'000);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    // Buttons that changed their word are laid out with the next events.
    for (const KeyButton *button : board->findChildren<KeyButton *>())
        QTRY_VERIFY2_WITH_TIMEOUT(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()), 20'000);
    keep(*board, u"board-"_s + name);
    for (const CallTable *table : { board->queueTable(), board->agentTable() })
        for (int column = 1; column < table->model()->columnCount(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = table->horizontalHeader()->fontMetrics().horizontalAdvance(title);
            QVERIFY2(table->isColumnHidden(column) || table->columnWidth(column) > needed, qPrintable(title));
        }

    supervisor.toggleWallboard();
    supervisor.wallboard()->showNormal();
    supervisor.wallboard()->resize(1920, 1080);
    keep(*supervisor.wallboard(), u"wall-"_s + name);
    supervisor.showLimits();
    auto *dialog = board->findChild<AlarmDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->width() >= dialog->minimumSizeHint().width());
    keep(*dialog, u"limits-"_s + name);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestSupervisorPictures)
#include "tst_supervisorpictures.moc"
