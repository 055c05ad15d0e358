// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/waitingpanel.h"

#include "models/core/entitytablebase.h"
#include "models/core/switchboard.h"
#include "models/ghostrowsproxy.h"
#include "models/waitingmodel.h"
#include "views/panels/rowsproxy.h"
#include "views/panels/rowtime.h"
#include "views/panels/waitingrow.h"
#include "views/panels/waitingrows.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

WaitingPanel::WaitingPanel(OperatorDesk &desk, WaitingModel &waiting, QAction *takeNext, const Theme &theme,
    DragSession *drag, QWidget *parent)
    : DockPanel(desk, theme, tr("Waiting"), u"call-waiting"_s, parent)
    , m_rows(new WaitingRows(this))
    , m_spoken(new RowsProxy(this))
    , m_ghosts(new GhostRowsProxy(desk.board().secondTick(), this))
    , m_takeNext(new KeyButton(theme, this))
    , m_foot(new QVBoxLayout)
{
    setObjectName("waitingPanel"_L1);
    m_rows->setSourceModel(&waiting);
    m_rows->setHidden(desk.state().call);
    m_spoken->setAnswer(Qt::AccessibleTextRole, [this](const QModelIndex &row) {
        return WaitingRowDelegate::sentence(row, m_keys.keyOf(EntityTableBase::idOf<CallId>(row)), now());
    });
    m_spoken->setSourceModel(m_rows);
    m_ghosts->setSourceModel(m_spoken);
    setRows(m_ghosts, new WaitingRowDelegate(*list(), [this](const CallId &call) { return m_keys.keyOf(call); }));
    list()->setEmptyText(tr("Nobody is waiting.\nCalls appear here, longest first."));
    list()->setDrag(
        drag,
        [](const QModelIndex &row) -> std::optional<DragPayload> {
            return DragPayload { .kind = DragPayload::Kind::Call, .call = EntityTableBase::idOf<CallId>(row),
                .label = WaitingRowDelegate::nameOf(row) };
        },
        [](const QModelIndex &row) {
            return DropTarget { .kind = DropTarget::Kind::Call, .call = EntityTableBase::idOf<CallId>(row) };
        });

    m_takeNext->setAction(takeNext);
    m_foot->setContentsMargins(6, 6, 6, 4);
    m_foot->setSpacing(6);
    m_foot->addWidget(m_takeNext);
    column()->addLayout(m_foot);

    connect(&desk, &OperatorDesk::stateChanged, this, [this] { m_rows->setHidden(this->desk().state().call); });
    connect(list(), &PanelList::heldChanged, this, [this](bool held) {
        // The order is let go of last and frozen first: a ghost must not see its neighbours move.
        if (held)
            m_rows->setHold(true);
        m_ghosts->setHold(held);
        if (!held)
            m_rows->setHold(false);
    });
    connect(list(), &PanelList::rowActivated, this,
        [this](const QModelIndex &row) { take(EntityTableBase::idOf<CallId>(row)); });
    connect(list(), &PanelList::menuRequested, this, [this](const QModelIndex &row, const QPoint &position) {
        emit menuRequested(EntityTableBase::idOf<CallId>(row), position);
    });
    addKeys();
    refreshHeader();
}

void WaitingPanel::setFootCard(QWidget *card)
{
    m_foot->insertWidget(0, card);
}

void WaitingPanel::addKeys()
{
    for (int key = 1; key <= WaitingKeys::Count; ++key) {
        auto *shortcut = new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_0 + key))), this);
        shortcut->setContext(Qt::WindowShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, key] {
            if (const CallId call = callForKey(key); !call.isEmpty())
                take(call);
        });
    }
}

void WaitingPanel::take(const CallId &call)
{
    // A key or click was aimed at what was there before; the same one again, a moment later, is meant.
    if (const auto guard = m_guards.constFind(call); guard == m_guards.cend() || !guard->blocks())
        emit takeRequested(call);
}

void WaitingPanel::refreshHeader()
{
    QList<CallId> calls;
    QDateTime longest;
    AlarmLevel worst = AlarmLevel::None;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        calls << EntityTableBase::idOf<CallId>(index);
        const QDateTime since = index.data(StartedAtRole).toDateTime();
        if (since.isValid() && (!longest.isValid() || since < longest))
            longest = since;
        worst = std::max(worst, WaitingRowDelegate::levelOf(index, now()));
    }
    m_keys.sync(calls, now());
    m_guards.removeIf([&calls](const auto &guard) { return !calls.contains(guard.key()); });
    for (const CallId &call : std::as_const(calls)) {
        if (m_guards.contains(call))
            continue;
        m_guards.insert(call, InputGuard(theme().tokens().motion.newButtonGuard, m_clock));
        m_guards.find(call)->arm();
    }
    list()->viewport()->update();
    const int count = int(calls.size());
    if (showStaleHeader(count))
        return;
    header()->setCount(count);
    header()->setCaption(
        longest.isValid() ? tr("longest %1", "duration").arg(RowTime::at(longest, now()).text) : QString());
    header()->setLevel(worst);
}

} // namespace Cordboard
