// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/wallboard.h"

#include "models/core/switchboard.h"
#include "models/supervision/runningtime.h"
#include "views/supervisor/agentlook.h"
#include "views/supervisor/daychart.h"
#include "views/theme/painting.h"
#include "views/theme/spokenrole.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

/// What every part is painted with: boxes are laid out from left to right and mirrored here.
struct Wallboard::Paint
{
    QPainter &painter;
    const Theme &theme;
    QRectF screen;
    Qt::LayoutDirection direction;
    WallboardLayout layout;

    QRectF place(const QRectF &box) const
    {
        return direction == Qt::RightToLeft ? QRectF(screen.width() - box.right(), box.top(), box.width(), box.height()) : box;
    }
    QFont font(TypeRole role, qreal pixels) const
    {
        QFont font = theme.tabularFont(role);
        font.setPixelSize(std::max(7, qRound(pixels)));
        return font;
    }
    void text(const QRectF &box, const QString &text, const QFont &font, Token ink, bool atEnd = false) const
    {
        drawElided(painter, place(box), text, font, theme.color(ink), (atEnd ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter, direction);
    }
    void icon(const QRectF &box, const QString &name, Token ink) const { drawIcon(painter, place(box).topLeft(), theme, name, theme.color(ink), qRound(box.width())); }
};

Wallboard::Wallboard(Switchboard &board, const QueueStatistics &statistics, const QueueBoardModel &queues, const AgentBoardModel &agents, const Theme &theme,
    QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_board(board)
    , m_statistics(statistics)
    , m_queues(queues)
    , m_agents(agents)
    , m_theme(theme)
{
    setObjectName("wallboard"_L1);
    setSpokenRole(this, QAccessible::Window); // before the title, which is told at once
    setWindowTitle(tr("Cordboard wallboard"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Wallboard"));
    for (const QAbstractItemModel *model : { static_cast<const QAbstractItemModel *>(&queues), static_cast<const QAbstractItemModel *>(&agents) }) {
        connect(model, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
        connect(model, &QAbstractItemModel::rowsInserted, this, qOverload<>(&QWidget::update));
        connect(model, &QAbstractItemModel::rowsRemoved, this, qOverload<>(&QWidget::update));
    }
    connect(board.secondTick(), &SecondTick::tick, this, &Wallboard::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Wallboard::showOn(QScreen *screen)
{
    // The place says the screen, on every platform: X11 and Windows make the screen full on which the window lies.
    setGeometry(screen->geometry());
    winId();
    windowHandle()->setScreen(screen);
    showFullScreen();
    raise();
    activateWindow();
}

void Wallboard::refresh()
{
    if (!isVisible())
        return;
    setAccessibleDescription(text());
    update();
}

QString Wallboard::text() const
{
    QStringList lines;
    for (int row = 0; row < m_queues.rowCount(); ++row)
        lines << m_queues.index(row, 0).data(Qt::AccessibleTextRole).toString();
    return lines.join(u". "_s);
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Wallboard::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
}

void Wallboard::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit left();
}

void Wallboard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void Wallboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Window));
    const int queues = m_queues.queueCount();
    const Paint p { painter, m_theme, rect(), layoutDirection(), layoutWallboard(size(), queues, int(m_agents.people().size())) };
    paintHeader(p);
    if (queues == 0) {
        paintEmpty(p);
        return;
    }
    int tile = 0;
    for (int row = 0; row < m_queues.rowCount(); ++row)
        if (!m_queues.queueAt(row).isEmpty())
            paintTile(p, p.layout.tiles.at(tile++), row);
    const QRectF chart = p.place(p.layout.chart);
    paintPanel(painter, chart, m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
    // The chart measures in text units; the wall in pixels of the screen.
    const int body = QFontInfo(m_theme.font(TypeRole::Body)).pixelSize();
    paintDayChart(painter, chart, m_theme, m_statistics.totalChart(), m_statistics.day(), 17 * p.layout.scale / std::max(1, body), layoutDirection());
    if (!p.layout.agents.isNull())
        paintAgents(p);
}

void Wallboard::paintHeader(const Paint &p) const
{
    const qreal s = p.layout.scale;
    const QRectF box = p.layout.header;
    const qreal side = 26 * s;
    p.icon({ box.left(), box.center().y() - side / 2, side, side }, u"board"_s, Token::Text);

    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    const QString clock = QLocale().toString(m_board.now().toLocalTime().time(), format);
    const QFont clockFont = p.font(TypeRole::Strong, 21 * s);
    qreal right = box.right();
    const qreal clockWidth = QFontMetricsF(clockFont).horizontalAdvance(clock) + 2;
    p.text({ right - clockWidth, box.top(), clockWidth, box.height() }, clock, clockFont, Token::Text, true);
    right -= clockWidth + 18 * s;

    QStringList names;
    bool connected = true;
    for (const Account &account : m_board.accounts()) {
        const QString told = m_board.session(account.id).serverName;
        names << (told.isEmpty() ? account.name : told);
        connected = connected && m_board.isConnected(account.id);
    }
    const QString link = names.isEmpty() ? tr("No PBX") : connected ? tr("Connected") : tr("No link: as known last");
    const QFont linkFont = p.font(TypeRole::Body, 18 * s);
    const qreal linkWidth = QFontMetricsF(linkFont).horizontalAdvance(link) + 2;
    p.text({ right - linkWidth, box.top(), linkWidth, box.height() }, link, linkFont, connected ? Token::Text2 : Token::AlarmText, true);
    right -= linkWidth + 26 * s;
    p.icon({ right, box.center().y() - 10 * s, 20 * s, 20 * s }, connected && !names.isEmpty() ? u"link-up"_s : u"link-down"_s, connected ? Token::Text2 : Token::AlarmText);

    const QueueFigures total = m_statistics.total();
    QStringList today { tr("%n answered", "calls", total.answered), tr("%n gave up", "callers", total.abandoned) };
    if (total.averageWait >= 0)
        today << tr("average wait %1", "duration").arg(runningTime(total.averageWait));
    const QList<TextRun> runs { { names.join(u", "_s), p.font(TypeRole::Strong, 21 * s), m_theme.color(Token::Text) },
        { tr("Calls today: %1").arg(today.join(u", "_s)), p.font(TypeRole::Body, 18 * s), m_theme.color(Token::Text2) } };
    const qreal left = box.left() + side + 16 * s;
    drawRuns(p.painter, p.place({ left, box.top(), right - left - 16 * s, box.height() }), runs, 16 * s, p.direction);
}

void Wallboard::paintTile(const Paint &p, const QRectF &tile, int row) const
{
    const qreal s = p.layout.tileScale;
    const QModelIndex index = m_queues.index(row, 0);
    const QueueFigures f = m_queues.figuresAt(row);
    const auto grade = AlarmGrade(index.data(QueueBoardModel::GradeRole).toInt());
    const bool red = grade == AlarmGrade::Alarm;
    const bool calm = grade == AlarmGrade::Calm;
    const bool stale = index.data(StaleRole).toBool();
    const QString doubt = stale ? u"?"_s : QString();
    paintPanel(p.painter, p.place(tile), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);

    const qreal inset = 18 * s;
    const qreal headHeight = 52 * s;
    const QRectF head(tile.left(), tile.top(), tile.width(), headHeight);
    if (!calm)
        paintPanel(p.painter, p.place(head), m_theme, m_theme.color(red ? Token::Alarm : Token::Amber), PanelShape::Top);
    const Token onHead = calm ? Token::Text : red ? Token::OnAlarm : Token::OnAmber;
    qreal nameLeft = head.left() + inset;
    if (!calm) {
        const qreal side = 26 * s;
        const bool quiet = index.data(QueueBoardModel::QuietRole).toBool();
        p.icon({ nameLeft, head.center().y() - side / 2, side, side }, quiet ? u"alarm-ack"_s : red ? u"alarm-overdue"_s : u"alarm-late"_s, onHead);
        nameLeft += side + 10 * s;
    }
    const QFont wordFont = p.font(TypeRole::Body, 17 * s);
    const QString word = m_queues.index(row, QueueBoardModel::StateColumn).data().toString();
    const qreal wordWidth = word.isEmpty() ? 0 : QFontMetricsF(wordFont).horizontalAdvance(word) + 2;
    p.text({ head.right() - inset - wordWidth, head.top(), wordWidth, head.height() }, word, wordFont, onHead, true);
    const qreal nameRight = head.right() - inset - wordWidth - (word.isEmpty() ? 0 : 10 * s);
    p.text({ nameLeft, head.top(), nameRight - nameLeft, head.height() }, index.data(NameRole).toString(), p.font(TypeRole::Strong, 21 * s), onHead);

    // Three bands below the head, spread over whatever height the tile has.
    const qreal foot = tile.bottom() - 84 * s;
    const qreal bar = std::min(foot - 44 * s, head.bottom() + (foot - head.bottom()) * 0.72);
    const qreal figureTop = head.bottom() + 6 * s;
    const Token ink = red ? Token::AlarmText : f.waiting > 0 ? Token::Text : Token::Text3;
    QFont figure = p.font(TypeRole::Figure, std::min(133 * s, (bar - figureTop) * 0.95));
    const QString count = QLocale().toString(f.waiting) + doubt;
    const qreal figureWidth = std::min(QFontMetricsF(figure).horizontalAdvance(count) + 4, tile.width() * 0.6);
    p.text({ tile.left() + inset, figureTop, figureWidth, bar - figureTop - 6 * s }, count, figure, ink);
    const bool known = f.longestSince.isValid() && !stale;
    const qint64 waited = known ? f.longestSince.secsTo(m_board.now()) : 0;
    const QRectF track = p.place({ tile.left() + inset, bar, tile.width() - 2 * inset, 9 * s });
    const double share = known && f.serviceSeconds > 0 ? double(waited) / f.serviceSeconds : 0;
    // The contrast theme's hair line is too light for a track: an empty one would look full.
    paintBar(p.painter, track, share, m_theme.color(m_theme.isContrast() ? Token::Panel : Token::Hair),
        m_theme.color(red ? Token::Alarm : calm ? Token::Text3 : Token::AmberEdge), p.direction, 4.5 * s);
    if (m_theme.isContrast())
        strokeRounded(p.painter, track, 4.5 * s, m_theme.color(Token::Hair));
    if (known) {
        const QRectF timeBox(tile.left() + inset + figureWidth + 8 * s, bar - 72 * s, tile.width() - 2 * inset - figureWidth - 8 * s, 60 * s);
        p.text(timeBox, runningTime(waited), p.font(TypeRole::Figure, 50 * s), ink, true);
        p.text(timeBox.translated(0, -34 * s).adjusted(0, 0, 0, -28 * s), tr("longest", "wait; above a time"), p.font(TypeRole::Body, 17 * s), Token::Text2, true);
    }

    const qreal column = (tile.width() - 2 * inset) / 3;
    const struct { int modelColumn; QString caption; } figures[] {
        { QueueBoardModel::ServiceColumn, f.serviceSeconds > 0 ? tr("in %n s", "answered within seconds", f.serviceSeconds) : tr("in time") },
        { QueueBoardModel::AbandonedColumn, tr("gave up", "callers; below their number") },
        { QueueBoardModel::FreeColumn, tr("agents free") },
    };
    for (int i = 0; i < 3; ++i) {
        const QModelIndex cell = m_queues.index(row, figures[i].modelColumn);
        const auto cellGrade = AlarmGrade(cell.data(QueueBoardModel::GradeRole).toInt());
        const QRectF box(tile.left() + inset + i * column, foot, column - 6 * s, 34 * s);
        p.text(box, cell.data().toString(), p.font(TypeRole::Strong, 22 * s),
            cellGrade == AlarmGrade::Alarm ? Token::AlarmText : cellGrade == AlarmGrade::Warning ? Token::AmberText : Token::Text);
        p.text(box.translated(0, 29 * s).adjusted(0, 0, 0, -8 * s), figures[i].caption, p.font(TypeRole::Body, 15 * s), Token::Text2);
    }
}

void Wallboard::paintAgents(const Paint &p) const
{
    const qreal s = p.layout.scale;
    const QRectF panel = p.layout.agents;
    paintPanel(p.painter, p.place(panel), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
    int free = 0;
    int busy = 0;
    int paused = 0;
    int off = 0;
    for (const AgentPerson &person : m_agents.people()) {
        switch (person.doing) {
        case AgentDoing::Free: ++free; break;
        case AgentDoing::Paused: ++paused; break;
        case AgentDoing::LoggedOut:
        case AgentDoing::PhoneOff:
        case AgentDoing::Unknown: ++off; break;
        default: ++busy;
        }
    }
    const QRectF head(panel.left() + 18 * s, panel.top() + 2 * s, panel.width() - 36 * s, 48 * s);
    const QFont titleFont = p.font(TypeRole::Strong, 21 * s);
    const QString title = tr("Agents");
    const qreal titleWidth = QFontMetricsF(titleFont).horizontalAdvance(title) + 4;
    p.text({ head.left(), head.top(), titleWidth, head.height() }, title, titleFont, Token::Text);
    const QStringList counts { tr("%n free", "agents", free), tr("%n busy", "agents", busy), tr("%n paused", "agents", paused), tr("%n off", "agents logged out or with the phone off", off) };
    p.text({ head.left() + titleWidth + 12 * s, head.top(), head.width() - titleWidth - 12 * s, head.height() }, counts.join(u" · "_s), p.font(TypeRole::Body, 17 * s), Token::Text2, true);

    const int all = int(m_agents.people().size());
    const int shown = all <= p.layout.agentRows ? all : p.layout.agentRows - 1;
    QRectF row(panel.left() + 8 * s, head.bottom(), panel.width() - 16 * s, p.layout.agentRow - std::max(2.0, 3 * s));
    for (int i = 0; i < shown; ++i) {
        paintAgent(p, row, m_agents.people().at(i));
        row.translate(0, p.layout.agentRow);
    }
    if (shown < all)
        p.text(row.adjusted(12 * s, 0, -12 * s, 0), tr("and %n more", "agents", all - shown), p.font(TypeRole::Body, 16 * p.layout.agentScale), Token::Text2);
}

void Wallboard::paintAgent(const Paint &p, const QRectF &box, const AgentPerson &person) const
{
    const qreal s = p.layout.agentScale;
    const bool late = m_agents.isLate(person);
    const AgentDoing doing = person.stale ? AgentDoing::Unknown : person.doing;
    const Token ground = late ? Token::AmberSoft : doing == AgentDoing::Free ? Token::Card : Token::Sunk;
    fillRounded(p.painter, p.place(box), m_theme.tokens().radius.card, m_theme.color(ground));
    if (m_theme.isContrast())
        strokeRounded(p.painter, p.place(box), m_theme.tokens().radius.card, m_theme.color(doing == AgentDoing::Free ? Token::Edge : Token::Hair), doing == AgentDoing::Free ? 2 : 1);
    const qreal side = 23 * s;
    p.icon({ box.left() + 12 * s, box.center().y() - side / 2, side, side }, agentIcon(doing), agentInk(doing, late));
    const Token ink = late ? Token::AmberText : Token::Text2;
    const QFont timeFont = p.font(TypeRole::Strong, 18 * s);
    const QString time = m_agents.timeText(person);
    const qreal timeWidth = QFontMetricsF(timeFont).horizontalAdvance(time) + 2;
    p.text({ box.right() - 12 * s - timeWidth, box.top(), timeWidth, box.height() }, time, timeFont, late ? Token::AmberText : Token::Text, true);
    // The word where the icon alone would have to do; who talks with whom says it already.
    QStringList words;
    if (doing != AgentDoing::Talking || person.caller.isEmpty())
        words << AgentBoardModel::doingText(doing);
    if (doing != AgentDoing::Free && doing != AgentDoing::LoggedOut)
        words << m_agents.detail(person);
    words.removeAll(QString());
    const QString detail = doing == AgentDoing::Paused ? words.join(u": "_s) : words.join(u" · "_s);
    const qreal left = box.left() + 12 * s + side + 16 * s;
    const QList<TextRun> runs { { person.name, p.font(TypeRole::Strong, 18 * s), m_theme.color(Token::Text) }, { detail, p.font(TypeRole::Body, 16 * s), m_theme.color(ink) } };
    drawRuns(p.painter, p.place({ left, box.top(), box.right() - 12 * s - timeWidth - 8 * s - left, box.height() }), runs, 10 * s, p.direction);
}

void Wallboard::paintEmpty(const Paint &p) const
{
    const qreal s = p.layout.scale;
    const QRectF box = p.place(QRectF(p.screen.width() * 0.2, p.screen.height() * 0.35, p.screen.width() * 0.6, p.screen.height() * 0.3));
    p.painter.setFont(p.font(TypeRole::Body, 30 * s));
    p.painter.setPen(m_theme.color(Token::Text3));
    p.painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap,
        m_board.accounts().isEmpty() ? tr("No PBX is connected. Cordboard's menu Tools, Connect to a PBX, adds one.")
                                     : tr("No queues yet. They appear here as soon as the PBX tells of them to this login."));
}

} // namespace Cordboard
