// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/dockpanel.h"

#include "models/core/switchboard.h"
#include "views/panels/rowdelegate.h"
#include "views/panels/rowtime.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Cordboard {

DockPanel::DockPanel(
    OperatorDesk &desk, const Theme &theme, const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_header(new PanelHeader(theme, title, iconName, this))
    , m_list(new PanelList(theme, desk.board().secondTick(), this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, theme.tokens().space.x1 / 2);
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(m_list, 1);
    m_list->setAccessibleName(title);
    setFocusProxy(m_list);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] { refreshHeader(); });
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(m_list, &PanelList::textTyped, this, &DockPanel::textTyped);
    connect(m_header, &PanelHeader::acknowledgeRequested, m_header, &PanelHeader::acknowledge);
    Switchboard &board = desk.board();
    connect(board.secondTick(), &SecondTick::tick, this, [this] { refreshHeader(); });
    connect(&board, &Switchboard::connectionChanged, this, [this] {
        scheduleRefresh();
        m_list->viewport()->update();
    });
    connect(&board, &Switchboard::accountsChanged, this, [this] { scheduleRefresh(); });
    scheduleRefresh();
}

DockPanel::~DockPanel()
{
    // The list loses the focus on its way out and lets go of its rows; nobody is here any more to hear of it.
    m_list->disconnect(this);
    if (QAbstractItemModel *rows = m_list->model())
        rows->disconnect(this);
}

Switchboard &DockPanel::board() const
{
    return m_desk.board();
}

QDateTime DockPanel::now() const
{
    return m_list->now();
}

void DockPanel::setRows(QAbstractItemModel *rows, RowDelegate *delegate)
{
    m_list->setRowDelegate(delegate);
    m_list->setModel(rows);
    const auto soon = [this] { scheduleRefresh(); };
    connect(rows, &QAbstractItemModel::rowsInserted, this, soon);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(rows, &QAbstractItemModel::dataChanged, this, soon);
    connect(rows, &QAbstractItemModel::modelReset, this, soon);
    connect(rows, &QAbstractItemModel::layoutChanged, this, soon);
}

void DockPanel::scheduleRefresh()
{
    if (!m_refresh.isActive())
        m_refresh.start(0);
}

bool DockPanel::isStale() const
{
    const QList<Account> accounts = board().accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(),
        [this](const Account &account) { return account.enabled && board().isStale(account.id); });
}

QDateTime DockPanel::staleSince() const
{
    QDateTime since;
    const QList<Account> accounts = board().accounts();
    for (const Account &account : accounts) {
        const QDateTime heard = account.enabled && board().isStale(account.id) ? board().connection(account.id).lastHeard : QDateTime();
        if (heard.isValid() && (!since.isValid() || heard < since))
            since = heard;
    }
    return since;
}

bool DockPanel::showStaleHeader(int count)
{
    if (!isStale())
        return false;
    m_header->setCount(count, false);
    m_header->setCaption(asOfText(staleSince()));
    m_header->setLevel(AlarmLevel::None);
    return true;
}

QSize DockPanel::sizeHint() const
{
    const Sizes &size = m_theme.tokens().size;
    return { size.dockPreferred, m_theme.px(size.panelHeader + 3 * size.rowWaiting) };
}

QSize DockPanel::minimumSizeHint() const
{
    const Sizes &size = m_theme.tokens().size;
    return { size.dockMin, m_theme.px(size.dockHeld - size.panelHeader) };
}

void DockPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool own = m_header->parentWidget() == this && !m_header->isHidden();
    const int top = own ? m_header->geometry().bottom() + 1 : 0;
    paintPanel(painter, rect().adjusted(0, top, 0, 0), m_theme, m_theme.color(Token::Panel), PanelShape::Bottom);
}

} // namespace Cordboard
