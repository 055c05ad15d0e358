// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/supervisorboard.h"

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/supervision/agenthand.h"
#include "models/supervision/runningtime.h"
#include "views/history/calltable.h"
#include "views/supervisor/agentactions.h"
#include "views/supervisor/agentlook.h"
#include "views/supervisor/alarmband.h"
#include "views/supervisor/daychart.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/panel.h"
#include "views/theme/panelheader.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int headPadding = 20; ///< of a column's title, both sides

/// The gap between two panels, which can be dragged but shows nothing.
class QuietSplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override
    {
        class Handle final : public QSplitterHandle
        {
        public:
            using QSplitterHandle::QSplitterHandle;

        protected:
            void paintEvent(QPaintEvent *) override { }
        };
        return new Handle(orientation(), this);
    }
};

/// Room for the longest of `texts`, in pixels of the design.
int textWidth(const Theme &theme, const QStringList &texts, TypeRole role)
{
    const QFontMetrics metrics(theme.font(role));
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return int((widest + headPadding) * 20.0 / theme.u()) + 1;
}

/// Wide enough for what stands above, in whatever language.
int columnWidth(const Theme &theme, const QAbstractItemModel &rows, int column, int least)
{
    return std::max(least, textWidth(theme, { rows.headerData(column, Qt::Horizontal).toString() }, TypeRole::Caption));
}

/// A panel: header, table, and what lies below.
Panel *panelOf(const Theme &theme, PanelHeader *header, CallTable *table, QLayout *foot)
{
    auto *panel = new Panel(theme);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    auto *inside = new QHBoxLayout; // the contrast theme draws a line round the panel, which no row may cover
    inside->setContentsMargins(theme.tokens().stroke.hair, 0, theme.tokens().stroke.hair, theme.tokens().space.x1);
    inside->addWidget(table);
    column->addLayout(inside, 1);
    if (foot)
        column->addLayout(foot);
    return panel;
}

} // namespace

SupervisorBoard::SupervisorBoard(const Parts &parts, const Commands &commands, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_parts(parts)
    , m_theme(theme)
    , m_actions(new AgentActions(parts.hand, parts.agents, theme, this))
    , m_band(new AlarmBand(parts.desk.board(), parts.alarms, commands.acknowledge, commands.snooze, theme))
    , m_queueHeader(new PanelHeader(theme, tr("Queues"), u"queue"_s))
    , m_agentHeader(new PanelHeader(theme, tr("Agents"), u"people"_s))
    , m_queueTable(new CallTable(theme, tr("Queues")))
    , m_agentTable(new CallTable(theme, tr("Agents")))
    , m_chart(new DayChartView(theme))
{
    setObjectName("supervisorBoard"_L1);
    setWindowTitle(tr("Supervisor board"));
    setMinimumSize(theme.px(960), theme.px(520)); // narrower, and nobody could read the names
    for (QAction *action : { commands.acknowledge, commands.snooze, commands.limits, commands.wallboard })
        addAction(action);

    const int gap = theme.tokens().space.x2;
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_band, 1);
    for (QAction *action : { commands.limits, commands.wallboard }) {
        auto *button = new KeyButton(theme);
        button->setAction(action);
        button->setObjectName(action->objectName() + "Button"_L1);
        head->addWidget(button);
    }

    auto *start = new QuietSplitter(Qt::Vertical);
    start->setHandleWidth(gap);
    start->setChildrenCollapsible(false);
    start->addWidget(buildQueues());
    start->addWidget(m_chart);
    start->setStretchFactor(0, 3);
    start->setStretchFactor(1, 2);
    auto *body = new QuietSplitter(Qt::Horizontal);
    body->setHandleWidth(gap);
    body->setChildrenCollapsible(false);
    body->addWidget(start);
    body->addWidget(buildAgents());
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 1);
    body->setSizes({ theme.px(760), theme.px(580) });
    start->setSizes({ theme.px(420), theme.px(240) });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addLayout(head);
    column->addWidget(body, 1);

    m_actions->setMenuPlace([this] { return agentPlace(); });
    Switchboard &board = parts.desk.board();
    connect(board.secondTick(), &SecondTick::tick, this, &SupervisorBoard::refresh);
    connect(&parts.alarms, &AlarmCenter::changed, this, &SupervisorBoard::refresh);
    connect(&parts.statistics, &QueueStatistics::changed, this, &SupervisorBoard::showChart);
    connect(&board, &Switchboard::connectionChanged, m_actions, &AgentActions::refresh);
    connect(&board, &Switchboard::capabilitiesChanged, m_actions, &AgentActions::refresh);
    connect(&board, &Switchboard::accountsChanged, this, &SupervisorBoard::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
    showChart();
}

SupervisorBoard::~SupervisorBoard()
{
    // The tables let go of their rows on their way out; nobody is here any more to hear of it.
    m_queueTable->disconnect(this);
    m_agentTable->disconnect(this);
}

QWidget *SupervisorBoard::buildQueues()
{
    m_queueTable->setObjectName("supervisorQueues"_L1);
    using M = QueueBoardModel;
    const auto wide = [this](int column, int least) { return columnWidth(m_theme, m_parts.queues, column, least); };
    m_queueTable->setRows(&m_parts.queues,
        { { .showsAll = true }, { wide(M::StateColumn, textWidth(m_theme, QueueBoardModel::stateWords(), TypeRole::Strong)) }, { wide(M::WaitingColumn, 60) }, { wide(M::LongestColumn, 64) }, { wide(M::FreeColumn, 78), true }, { wide(M::ServiceColumn, 64) },
            { wide(M::AbandonedColumn, 60) }, { wide(M::AnsweredColumn, 60), true }, { wide(M::AverageColumn, 60), true } },
        [this](const QModelIndex &index) { return queueLook(index); });
    connect(m_queueTable, &CallTable::currentRowChanged, this, &SupervisorBoard::showChart);
    connect(m_queueTable, &CallTable::rowActivated, this, [this](int row) { emit limitsRequested(m_parts.queues.queueAt(row)); });
    connect(m_queueTable, &CallTable::menuRequested, this, [this](int row, const QPoint &position) {
        const QueueId queue = m_parts.queues.queueAt(row);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const bool alarmed = m_parts.alarms.gradeOf(queue) != AlarmGrade::Calm;
        QAction *seen = menu->addAction(m_theme.icon(u"alarm-ack"_s), tr("Acknowledge the alarm"));
        seen->setEnabled(alarmed);
        connect(seen, &QAction::triggered, this, [this, queue] { m_parts.alarms.acknowledge(queue); });
        QAction *later = menu->addAction(m_theme.icon(u"sound"_s), tr("Snooze the alarm"));
        later->setEnabled(alarmed);
        connect(later, &QAction::triggered, this, [this, queue] { m_parts.alarms.snooze(queue); });
        menu->addSeparator();
        connect(menu->addAction(m_theme.icon(u"settings"_s), tr("Limits")), &QAction::triggered, this, [this, queue] { emit limitsRequested(queue); });
        menu->popup(position);
    });
    return panelOf(m_theme, m_queueHeader, m_queueTable, nullptr);
}

QWidget *SupervisorBoard::buildAgents()
{
    m_agentTable->setObjectName("supervisorAgents"_L1);
    using M = AgentBoardModel;
    QStringList words;
    for (int doing = 0; doing <= int(AgentDoing::Holding); ++doing)
        words << M::doingText(AgentDoing(doing));
    const auto wide = [this](int column, int least) { return columnWidth(m_theme, m_parts.agents, column, least); };
    m_agentTable->setRows(&m_parts.agents,
        { { 0 }, { wide(M::StateColumn, textWidth(m_theme, words, TypeRole::Body)) }, { 0 }, { wide(M::SinceColumn, 66) }, { wide(M::CallsColumn, 56), true } },
        [this](const QModelIndex &index) { return agentLook(index); });
    connect(m_agentTable, &CallTable::currentRowChanged, this, [this](int row) {
        m_actions->setAgent(m_agentTable->model()->index(row, 0).data(ExtensionIdRole).value<ExtensionId>());
    });
    connect(m_agentTable, &CallTable::rowActivated, this, [this] { m_actions->activate(agentPlace()); });
    connect(m_agentTable, &CallTable::menuRequested, this, [this](int, const QPoint &position) { openAgentMenu(position); });
    auto *foot = new QHBoxLayout;
    const int gap = m_theme.tokens().space.x2;
    foot->setContentsMargins(gap, m_theme.tokens().space.x1, gap, gap);
    foot->setSpacing(m_theme.tokens().space.x1);
    for (QAction *action : m_actions->all()) {
        auto *button = new KeyButton(m_theme);
        button->setAction(action);
        // Five buttons with three keycaps each would not fit; tooltip and menu name the keys.
        connect(action, &QAction::changed, button, [button] {
            button->setKeycaps({});
            button->updateGeometry();
        });
        button->setKeycaps({});
        button->setObjectName(action->objectName() + "Button"_L1);
        button->setButtonHeight(ButtonHeight::Small);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    return panelOf(m_theme, m_agentHeader, m_agentTable, foot);
}

CellLook SupervisorBoard::queueLook(const QModelIndex &index) const
{
    using M = QueueBoardModel;
    const auto grade = AlarmGrade(index.siblingAtColumn(M::NameColumn).data(M::GradeRole).toInt());
    const auto own = AlarmGrade(index.data(M::GradeRole).toInt());
    const QueueFigures f = m_parts.queues.figuresAt(index.row());
    CellLook look;
    look.role = TypeRole::Body;
    look.figures = index.column() > M::StateColumn;
    look.ink = Token::Text;
    if (grade != AlarmGrade::Calm)
        look.ground = grade == AlarmGrade::Alarm ? Token::AlarmSoft : Token::AmberSoft;
    const Token gradeInk = own == AlarmGrade::Alarm ? Token::AlarmText : Token::AmberText;
    switch (index.column()) {
    case M::NameColumn:
        look.icon = grade == AlarmGrade::Calm ? index.data(M::TotalRole).toBool() ? u"board"_s : u"queue"_s
            : index.data(M::QuietRole).toBool() ? u"alarm-ack"_s
            : grade == AlarmGrade::Alarm        ? u"alarm-overdue"_s
                                                : u"alarm-late"_s;
        look.iconInk = grade == AlarmGrade::Calm ? Token::Text3 : gradeInk;
        look.role = TypeRole::Strong;
        return look;
    case M::WaitingColumn:
        look.role = TypeRole::Strong;
        if (f.waiting == 0)
            look.ink = Token::Text3;
        break;
    case M::LongestColumn:
        if (!f.longestSince.isValid())
            look.ink = Token::Text3;
        break;
    case M::AbandonedColumn:
        if (f.abandoned == 0)
            look.ink = Token::Text3;
        break;
    case M::AnsweredColumn:
    case M::AverageColumn: look.ink = Token::Text2; break;
    default: break;
    }
    if (own != AlarmGrade::Calm) {
        look.ink = gradeInk;
        look.role = TypeRole::Strong;
    }
    return look;
}

CellLook SupervisorBoard::agentLook(const QModelIndex &index) const
{
    using M = AgentBoardModel;
    const auto doing = AgentDoing(index.data(StateRole).toInt());
    const bool late = index.data(M::LateRole).toBool();
    CellLook look;
    look.role = TypeRole::Body;
    look.ink = late ? Token::AmberText : Token::Text2;
    look.figures = index.column() >= M::SinceColumn;
    // Light means free, as with the people's cards.
    if (late)
        look.ground = Token::AmberSoft;
    else if (doing == AgentDoing::Free)
        look.ground = Token::Card;
    switch (index.column()) {
    case M::NameColumn:
        look.icon = agentIcon(doing);
        look.iconInk = agentInk(doing, late);
        look.role = TypeRole::Strong;
        look.ink = doing == AgentDoing::LoggedOut ? Token::Text3 : Token::Text;
        break;
    case M::SinceColumn: look.ink = late ? Token::AmberText : Token::Text; break;
    default:
        if (doing == AgentDoing::LoggedOut)
            look.ink = Token::Text3;
    }
    return look;
}

QString SupervisorBoard::emptyQueues() const
{
    const Switchboard &board = m_parts.desk.board();
    if (board.accounts().isEmpty())
        return tr("No PBX is connected yet. In Cordboard's window, Tools, Connect to a PBX adds one.");
    const QList<Account> accounts = board.accounts();
    const bool some = std::any_of(accounts.cbegin(), accounts.cend(), [&board](const Account &a) { return board.capabilities(a.id).knows(Capability::Queues); });
    const bool up = std::any_of(accounts.cbegin(), accounts.cend(), [&board](const Account &a) { return board.isConnected(a.id); });
    if (!up)
        return tr("The link to the PBX is down. Queues appear when it is back.");
    if (!some)
        return tr("This PBX does not tell about queues.");
    return tr("The PBX has no queues that this login may see. Add one on the PBX, or let this login see it; it appears here by itself.");
}

void SupervisorBoard::refresh()
{
    const QueueFigures total = m_parts.statistics.total();
    m_queueHeader->setCount(total.waiting, !std::any_of(m_parts.agents.people().cbegin(), m_parts.agents.people().cend(), [](const AgentPerson &p) { return p.stale; }));
    m_queueHeader->setCaption(
        total.longestSince.isValid() ? tr("longest %1", "duration").arg(runningTime(total.longestSince.secsTo(m_parts.desk.clock().now()))) : QString());
    const AlarmGrade worst = m_parts.alarms.worst();
    m_queueHeader->setLevel(worst == AlarmGrade::Alarm ? AlarmLevel::Overdue : worst == AlarmGrade::Warning ? AlarmLevel::Late : AlarmLevel::None);
    if (!m_parts.alarms.wantsAttention())
        m_queueHeader->acknowledge();
    int in = 0;
    for (const AgentPerson &person : m_parts.agents.people())
        in += !person.loggedIn.isEmpty();
    m_agentHeader->setCount(in);
    m_agentHeader->setCaption(tr("%n free", "agents", total.freeAgents));
    m_queueTable->setEmptyText(emptyQueues());
    m_agentTable->setEmptyText(tr("No agents. Whoever may serve a queue appears here, logged in or not."));
    m_queueTable->viewport()->update();
    m_agentTable->viewport()->update();
}

void SupervisorBoard::showChart()
{
    const int row = m_queueTable->currentRow();
    const QueueId queue = row < 0 ? QueueId() : m_parts.queues.queueAt(row);
    if (queue.isEmpty())
        m_chart->setChart(m_parts.statistics.totalChart(), m_parts.statistics.day(), tr("All queues"));
    else
        m_chart->setChart(m_parts.statistics.chart(queue), m_parts.statistics.day(), m_parts.queues.index(row, 0).data(NameRole).toString());
}

QPoint SupervisorBoard::agentPlace() const
{
    const QModelIndex current = m_agentTable->currentIndex();
    return m_agentTable->viewport()->mapToGlobal(current.isValid() ? m_agentTable->visualRect(current).center() : QPoint());
}

void SupervisorBoard::openAgentMenu(const QPoint &position)
{
    QMenu *menu = m_actions->menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(position);
}

QSize SupervisorBoard::sizeHint() const
{
    return { m_theme.px(1360), m_theme.px(780) };
}

void SupervisorBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SupervisorBoard::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void SupervisorBoard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace Cordboard
