// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/panels/panelskit.h"
#include "views/panels/agentspanel.h"
#include "views/panels/handedoverpanel.h"
#include "views/panels/heldpanel.h"
#include "views/panels/historypanel.h"
#include "views/panels/missedcalls.h"
#include "views/panels/missedpanel.h"
#include "views/panels/parkedpanel.h"
#include "views/panels/queuespanel.h"
#include "views/panels/sidetabs.h"
#include "views/panels/waitingpanel.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QSet>
#include <QTest>
#include <QVBoxLayout>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// All panels as they lie at the sides of the window, with the centre left out.
class Sheet final : public QWidget
{
public:
    explicit Sheet(PanelsKit &kit)
        : m_missed(kit.board)
        , m_side(new SideTabs(kit.desk, m_missed, kit.theme, &kit.drag))
        , m_agents(new SideTabs(kit.desk, m_missed, kit.theme, &kit.drag))
        , m_history(new SideTabs(kit.desk, m_missed, kit.theme, &kit.drag))
        , m_theme(kit.theme)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(8, 8, 8, 8);
        row->setSpacing(8);
        auto *held = new HeldPanel(kit.desk, kit.theme, &kit.drag);
        held->setWish(kit.callId(u"held"_s), u"Grace Okafor"_s);
        held->setFixedHeight(kit.theme.px(96));
        addColumn(row, { new WaitingPanel(kit.desk, kit.waiting, &kit.takeNext, kit.theme, &kit.drag), held,
                           new MissedPanel(m_missed, kit.theme) });
        auto *handed = new HandedOverPanel(kit.desk, &kit.bringBack, &kit.fetchBack, kit.theme);
        handed->setFixedHeight(kit.theme.px(248));
        auto *parked = new ParkedPanel(kit.desk, &kit.fetchLongest, kit.theme, &kit.drag);
        parked->setWish(kit.callId(u"parked-701"_s), u"Marek Nowak"_s);
        parked->setFixedHeight(kit.theme.px(256));
        addColumn(row, { handed, parked, m_side });
        m_agents->setPage(SideTabs::Page::Agents);
        m_history->setPage(SideTabs::Page::History);
        addColumn(row, { m_agents, m_history });
        resize(3 * 288 + 32, 798);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.color(Token::Window)); }

private:
    static void addColumn(QHBoxLayout *row, const QList<QWidget *> &panels)
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        for (QWidget *panel : panels) {
            panel->setFixedWidth(288);
            column->addWidget(panel);
        }
        row->addLayout(column);
    }

    MissedCalls m_missed;
    SideTabs *m_side;
    SideTabs *m_agents;
    SideTabs *m_history;
    const Theme &m_theme;
};

void fillNormal(PanelsKit &kit)
{
    const QueueId main = kit.queueId(u"801"_s);
    const QueueId sales = kit.queueId(u"802"_s);
    kit.waiting.setVipNumbers({ u"+45 5550 0136"_s });
    const Call ole = kit.queued(u"c1"_s, u"Ole Jensen"_s, u"+45 5550 0136"_s, main, 12);
    const Call harrow = kit.queued(u"c2"_s, u"Harrow & Pike Ltd"_s, u"+44 20 7946 0181"_s, sales, 7);
    const Call nameless = kit.queued(u"c3"_s, {}, u"+49 30 23125 417"_s, main, 3);
    kit.tell({ upserted(ole), upserted(harrow), upserted(nameless),
        upserted(kit.filled(kit.queue(u"801"_s, u"Main number"_s), { ole, nameless })),
        upserted(kit.filled(kit.queue(u"802"_s, u"Sales line"_s), { harrow })),
        upserted(kit.withOperator(u"held"_s, u"Mr Adeyemi"_s, LineState::Held, 34)),
        upserted(kit.taken(u"701"_s, u"Mr Whitlock"_s, kit.extensionId(u"231"_s), 41, 80)),
        upserted(kit.taken(u"703"_s, u"Lindgren AB"_s, kit.extensionId(u"311"_s), 70, 60)),
        upserted(kit.withOther(u"talk"_s, u"Tidewell Marine"_s, kit.extensionId(u"234"_s), LineState::Talking, 182)) });
}

void handOver(PanelsKit &kit, const QString &id, const QString &caller, const QString &number, const QString &name, LineState state)
{
    kit.tell({ upserted(kit.withOperator(id, caller, LineState::Talking, 30)) });
    kit.desk.handedOver().add(
        kit.callId(id), caller, kit.extensionId(u"1000"_s), { kit.account, kit.extensionId(number), number, name, {} });
    kit.tell({ upserted(kit.withOther(id, caller, kit.extensionId(number), LineState::Ringing, 30)) });
    if (state != LineState::Ringing)
        kit.tell({ upserted(kit.withOther(id, caller, kit.extensionId(number), state, 30)) });
}

void fillStorm(PanelsKit &kit)
{
    const QueueId main = kit.queueId(u"801"_s);
    QList<Call> calls;
    const QList<int> seconds { 134, 58, 33, 31, 24, 16, 9, 5, 2 };
    const QStringList callers { u"Rosalind Carter"_s, u"Dr. Hoffmann"_s, u"Ole Jensen"_s, u"Harrow & Pike Ltd"_s, {},
        u"Tidewell Marine"_s, u"Unknown caller"_s, u"Kaspar Freight"_s, u"Ms Tanaka"_s };
    QList<Change> changes;
    for (int i = 0; i < seconds.size(); ++i) {
        calls << kit.queued(u"c%1"_s.arg(i), callers.at(i), u"+49 30 23125 %1"_s.arg(417 + i), main, seconds.at(i));
        changes << upserted(calls.last());
    }
    changes << upserted(kit.filled(kit.queue(u"801"_s, u"Main number"_s), calls));
    changes << upserted(kit.taken(u"701"_s, u"Mr Whitlock"_s, kit.extensionId(u"231"_s), 112, 8));
    kit.tell(changes);
}

} // namespace

/// Every panel in every theme in the situations of the design's pictures. That the right inks arrive is checked; the
/// pictures themselves are for eyes, where CORDBOARD_SCREENSHOTS names a directory.
class TestPanelPictures final : public QObject
{
    Q_OBJECT
private slots:
    void everySituationPaints_data();
    void everySituationPaints();
};

void TestPanelPictures::everySituationPaints_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("situation");
    const QList<QPair<QString, ThemeMode>> modes { { u"light"_s, ThemeMode::Light }, { u"dark"_s, ThemeMode::Dark },
        { u"contrast"_s, ThemeMode::Contrast } };
    for (const auto &[name, mode] : modes)
        for (const QString &situation : { u"empty"_s, u"normal"_s, u"storm"_s, u"stale"_s, u"drag"_s, u"rtl"_s })
            QTest::newRow(qPrintable(name + u'-' + situation)) << int(mode) << situation;
}

void TestPanelPictures::everySituationPaints()
{
    QFETCH(int, mode);
    QFETCH(QString, situation);
    PanelsKit kit;
    kit.theme.setMode(ThemeMode(mode));
    if (situation != u"empty")
        kit.pbx.setCdrs({ kit.cdr(u"1"_s, Direction::Inbound, u"Ole Jensen"_s, u"+45 5550 0136"_s, 60, 90),
            kit.cdr(u"2"_s, Direction::Inbound, u"Ms Tanaka"_s, u"+81 3 5550 0142"_s, 900, 0),
            kit.cdr(u"3"_s, Direction::Outbound, u"Kestrel Lab"_s, u"+44 1632 960 777"_s, 1800, 30),
            kit.cdr(u"4"_s, Direction::Inbound, u"Kestrel Lab"_s, u"01632 960777"_s, 2600, 0) });
    kit.tellOffice();
    if (situation != u"empty") {
        fillNormal(kit);
        handOver(kit, u"x1"_s, u"Ms Laurent"_s, u"231"_s, u"Priya Nair"_s, LineState::Ringing);
        handOver(kit, u"x2"_s, u"Kestrel Lab"_s, u"307"_s, u"Ines Carvalho"_s, LineState::Talking);
    }
    Sheet sheet(kit);
    if (situation == u"rtl")
        sheet.setLayoutDirection(Qt::RightToLeft);
    sheet.show();
    if (situation == u"storm") {
        kit.pass(66);
        kit.tell({ upserted(kit.withOperator(u"x1"_s, u"Ms Laurent"_s, LineState::Ringing, 66)) });
        handOver(kit, u"x3"_s, u"Baxter Mills"_s, u"311"_s, u"Helen Marsh"_s, LineState::Ringing);
        handOver(kit, u"x4"_s, u"Mr Quigley"_s, u"214"_s, u"Anna Bergmann"_s, LineState::Ringing);
        fillStorm(kit);
        kit.pass(0);
    } else if (situation == u"stale") {
        kit.setLink(ConnectionState::Reconnecting);
        kit.pass(38);
    } else if (situation == u"drag") {
        kit.tell({ upserted(kit.withOperator(u"own"_s, u"Maria Lopez"_s, LineState::Talking, 42)) });
        const DragPayload maria { .kind = DragPayload::Kind::Call, .call = kit.callId(u"own"_s), .label = u"Maria Lopez"_s };
        kit.drag.begin(maria);
        auto *parked = sheet.findChild<ParkedPanel *>();
        QVERIFY(dropOn(*parked->list(), 1, maria));
    }
    auto *header = sheet.findChild<WaitingPanel *>()->header();
    const QString count = situation == u"empty" ? u"Waiting, 0"_s : situation == u"storm" ? u"Waiting, 9"_s : u"Waiting, 3"_s;
    QTRY_VERIFY(header->accessibleName().startsWith(count));
    if (situation != u"empty")
        QTRY_VERIFY(sheet.findChildren<HistoryPanel *>().constLast()->list()->model()->rowCount() > 0);

    const QImage image = sheet.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            seen << (image.pixel(x, y) | 0xFF000000U);
    const auto has = [&](Token token) { return seen.contains(kit.theme.color(token).rgb()); };
    QVERIFY(has(Token::Window) && has(Token::Panel) && has(Token::Hair));
    QCOMPARE(has(Token::Alarm), situation == u"storm");
    QCOMPARE(has(Token::Amber) || has(Token::AmberEdge), situation == u"storm" || (situation != u"empty" && kit.theme.isContrast()));
    QCOMPARE(has(Token::Accent), situation == u"drag");

    const QString directory = qEnvironmentVariable("CORDBOARD_SCREENSHOTS");
    if (!directory.isEmpty()) {
        QVERIFY(QDir().mkpath(directory));
        QVERIFY(image.save(QDir(directory).filePath(u"panels-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    }
    kit.drag.end();
    qApp->setStyleSheet({});
}

QTEST_MAIN(TestPanelPictures)
#include "tst_panelpictures.moc"
