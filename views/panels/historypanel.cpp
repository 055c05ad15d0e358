// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/historypanel.h"

#include "models/cdrmodel.h"
#include "models/core/switchboard.h"
#include "models/historyproxy.h"
#include "views/panels/historyrow.h"
#include "views/panels/missedcalls.h"
#include "views/panels/rowsproxy.h"
#include "views/theme/keybutton.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

HistoryPanel::HistoryPanel(OperatorDesk &desk, const MissedCalls &missed, const Theme &theme, QWidget *parent)
    : DockPanel(desk, theme, tr("History"), u"history"_s, parent)
    , m_history(new HistoryProxy(desk.board().cdrs(), this))
    , m_kinds(new HistoryKinds(this))
    , m_spoken(new RowsProxy(this))
{
    setObjectName("historyPanel"_L1);
    m_kinds->setSourceModel(m_history);
    auto *delegate = new HistoryRowDelegate(*list(), missed);
    m_spoken->setAnswer(Qt::AccessibleTextRole,
        [this, delegate](const QModelIndex &row) { return delegate->sentence(row, now()); });
    m_spoken->setSourceModel(m_kinds);
    setRows(m_spoken, delegate);
    buildFilter();
    buildState();
    connect(&missed, &MissedCalls::changed, this, [this] { list()->viewport()->update(); });
    connect(desk.board().cdrs(), &CdrModel::loadStateChanged, this, &HistoryPanel::showState);
    connect(list(), &PanelList::rowActivated, this, &HistoryPanel::dial);
    connect(list(), &PanelList::rowButtonPressed, this, &HistoryPanel::dial);
    connect(list(), &PanelList::menuRequested, this, [this](const QModelIndex &row, const QPoint &position) {
        emit menuRequested(EntityTableBase::idOf<CdrId>(row), position);
    });
    showState();
    refreshHeader();
}

void HistoryPanel::buildFilter()
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Name or number"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setClearButtonEnabled(true);
    m_pills = new PillTabBar(theme(), this);
    m_pills->setAccessibleName(tr("Kind of call"));
    m_pills->addPill(tr("All", "calls"));
    m_pills->addPill(tr("Missed", "calls"));
    m_pills->addPill(tr("In", "direction of calls"));
    m_pills->addPill(tr("Out", "direction of calls"));
    auto *box = new QVBoxLayout;
    box->setContentsMargins(8, 2, 8, 2);
    box->setSpacing(2);
    box->addWidget(m_filter);
    box->addWidget(m_pills);
    column()->insertLayout(1, box);

    m_delay.setSingleShot(true);
    m_delay.setInterval(FilterDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &HistoryPanel::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_delay.stop();
            applyFilter();
        } else {
            m_delay.start();
        }
    });
    connect(m_pills, &QTabBar::currentChanged, this, [this](int index) { setKind(HistoryKind(index)); });
}

void HistoryPanel::buildState()
{
    m_state = new QLabel(this);
    m_state->setProperty("cordboardCaption", true);
    m_state->setWordWrap(false);
    // Its text must not set the width of the dock.
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_retry = new KeyButton(theme(), tr("Retry"), u"action-redial"_s, this);
    m_retry->setButtonHeight(ButtonHeight::Row);
    QSizePolicy kept = m_retry->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the line keeps its height, so the list keeps its own
    m_retry->setSizePolicy(kept);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 2, 8, 2);
    line->addWidget(m_state, 1);
    line->addWidget(m_retry);
    column()->addLayout(line);
    connect(m_retry, &QAbstractButton::clicked, this, [this] { board().cdrs()->retry(); });
}

void HistoryPanel::setKind(HistoryKind kind)
{
    m_pills->setCurrentIndex(int(kind));
    m_kinds->setKind(kind);
    showState();
    scheduleRefresh();
}

void HistoryPanel::applyFilter()
{
    CdrFilter filter = board().cdrs()->filter();
    filter.text = m_filter->text().trimmed();
    board().cdrs()->setFilter(filter);
    showState();
}

QString HistoryPanel::stateText() const
{
    return m_state->text();
}

void HistoryPanel::showState()
{
    const CdrModel &cdrs = *board().cdrs();
    const bool failed = cdrs.loadState() == CdrModel::LoadState::Error;
    const bool loading = cdrs.loadState() == CdrModel::LoadState::Loading;
    QString text;
    if (failed)
        text = cdrs.error().message();
    else if (loading)
        text = tr("Fetching older calls …");
    else if (cdrs.isTruncated())
        text = tr("Only the newest %n calls: narrow the search.", nullptr, CdrModel::MaxRows);
    m_state->setText(text);
    m_state->setToolTip(text);
    m_retry->setVisible(failed);
    const bool filtered = !m_filter->text().trimmed().isEmpty() || kind() != HistoryKind::All;
    list()->setEmptyText(loading ? tr("Looking …")
            : failed             ? tr("The history could not be fetched.")
            : filtered           ? tr("No call matches.")
                                 : tr("No calls yet."));
}

void HistoryPanel::dial(const QModelIndex &row)
{
    const QString number = row.data(NumberRole).toString();
    if (!number.isEmpty())
        emit dialRequested(number, row.data(NameRole).toString());
}

void HistoryPanel::refreshHeader()
{
    header()->setCount(m_spoken->rowCount());
    header()->setCaption({});
}

} // namespace Cordboard
