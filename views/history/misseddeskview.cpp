// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/misseddeskview.h"

#include "models/history/misseddesk.h"
#include "views/theme/duration.h"
#include "views/theme/keybutton.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int spanDays[] = { 1, 7, 30 };
constexpr int weekSpan = 1;

} // namespace

MissedDeskView::MissedDeskView(MissedDesk &desk, const Theme &theme, QWidget *parent)
    : CallPageView(theme, tr("Missed calls"), u"missed"_s, parent)
    , m_desk(desk)
    , m_pills(new PillTabBar(theme, this))
    , m_spans(new QComboBox(this))
{
    setObjectName("missedDeskView"_L1);
    m_pills->setAccessibleName(tr("Which callers"));
    m_pills->addPill(tr("Open", "missed calls"));
    m_pills->addPill(tr("All", "missed calls"));
    m_spans->setAccessibleName(tr("Time"));
    m_spans->addItems({ tr("Today"), tr("Last 7 days"), tr("Last 30 days") });
    m_spans->setCurrentIndex(weekSpan);
    auto *line = new QHBoxLayout;
    line->addWidget(m_pills, 1);
    line->addWidget(m_spans);
    tools()->addLayout(line);

    m_history = addButton(tr("His calls", "all calls of one caller"), u"history"_s, u"missedHistory"_s);
    m_settle = addButton(tr("Dealt with"), u"check"_s, u"missedSettle"_s);
    m_callBack = addButton(tr("Call back"), u"action-callback"_s, u"missedCallBack"_s);
    setRows(&desk, { { 100, false, true }, { 0 }, { 136, true }, { 60 }, { 118 }, { 120, true }, { 0, true } }, [this](const QModelIndex &index) { return lookOf(index); });

    connect(m_pills, &QTabBar::currentChanged, this, [this](int index) {
        m_desk.setOpenOnly(index == 0);
        showCounts();
    });
    connect(m_spans, &QComboBox::currentIndexChanged, this, [this](int index) { m_desk.setDays(spanDays[index]); });
    connect(&desk, &MissedDesk::countsChanged, this, &MissedDeskView::showCounts);
    connect(table(), &CallTable::rowActivated, this, &MissedDeskView::dial);
    connect(m_callBack, &QAbstractButton::clicked, this, [this] { dial(table()->currentRow()); });
    connect(m_settle, &QAbstractButton::clicked, this, [this] {
        const int row = table()->currentRow();
        if (const MissedCaller *caller = m_desk.caller(row))
            m_desk.setSettled(row, !caller->settledAt.isValid());
    });
    connect(m_history, &QAbstractButton::clicked, this, [this] {
        if (const MissedCaller *caller = m_desk.caller(table()->currentRow()))
            emit historyRequested(caller->number);
    });
    desk.setOpenOnly(true);
    showCounts();
    showChosen();
}

void MissedDeskView::showCounts()
{
    header()->setCount(m_desk.open());
    header()->setCaption(tr("%n callers in all", nullptr, m_desk.callers()));
    m_pills->setCount(0, m_desk.open());
    m_pills->setCount(1, m_desk.callers());
    table()->setEmptyText(m_desk.openOnly() ? tr("Nobody waits for a call back.") : tr("No call was missed."));
}

CellLook MissedDeskView::lookOf(const QModelIndex &index) const
{
    const MissedCaller *caller = m_desk.caller(index.row());
    if (!caller)
        return {};
    const bool open = caller->isOpen();
    switch (index.column()) {
    case MissedDesk::StateColumn:
        return open ? CellLook { .icon = u"alarm-late"_s, .iconInk = Token::AmberText, .ink = Token::AmberText }
                    : CellLook { .icon = u"check"_s, .iconInk = Token::Ok, .ink = Token::Text3 };
    case MissedDesk::NameColumn: return { .role = TypeRole::Strong, .ink = open ? Token::Text : Token::Text2 };
    case MissedDesk::TriesColumn: return { .role = TypeRole::Strong, .ink = caller->tries > 1 && open ? Token::Text : Token::Text3, .figures = true };
    case MissedDesk::NumberColumn:
    case MissedDesk::LastTryColumn: return { .figures = true };
    case MissedDesk::DoneColumn: return { .ink = open ? Token::Text3 : Token::Text2 };
    default: return {};
    }
}

void MissedDeskView::showChosen()
{
    const MissedCaller *caller = m_desk.caller(table()->currentRow());
    if (!caller) {
        setDetail(m_desk.rowCount() > 0 ? tr("Choose a caller to call back.") : QString());
        for (KeyButton *button : { m_callBack, m_settle, m_history })
            button->setUnavailable(tr("No caller is chosen."));
        return;
    }
    QStringList parts { tr("%n tries", nullptr, caller->tries) };
    if (caller->longestWait >= 0)
        parts << tr("waited up to %1").arg(formatDuration(caller->longestWait));
    if (caller->afterHours > 0)
        parts << tr("%n after hours", "calls", caller->afterHours);
    if (caller->messages > 0)
        parts << tr("left %n messages", nullptr, caller->messages);
    setDetail(parts.join(u" · "_s), u"info"_s);
    const QString noNumber = caller->number.isEmpty() ? tr("The caller told no number.") : QString();
    m_callBack->setUnavailable(noNumber);
    m_history->setUnavailable(noNumber);
    m_settle->setText(caller->settledAt.isValid() ? tr("Open again") : tr("Dealt with"));
    m_settle->setUnavailable(caller->reachedAt.isValid() ? tr("Somebody has talked to this caller.") : QString());
}

void MissedDeskView::dial(int row)
{
    if (const MissedCaller *caller = m_desk.caller(row); caller && !caller->number.isEmpty())
        emit dialRequested(caller->number, caller->name);
}

} // namespace Cordboard
