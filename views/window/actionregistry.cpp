// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/actionregistry.h"

#include "views/theme/actionkeys.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    DeskAction action;
    const char *name; ///< objectName, and key in the settings
    const char *text;
    const char *icon;
    QKeySequence keys;
};

const QList<Row> &table()
{
    static const QList<Row> rows {
        { DeskAction::Answer, "answer", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Answer"), "action-answer", {} },
        { DeskAction::LetIn, "let-in", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Let in"), "action-answer", Qt::CTRL | Qt::Key_L },
        { DeskAction::Refuse, "refuse", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Refuse"), "refused", Qt::CTRL | Qt::Key_E },
        { DeskAction::SendOn, "send-on", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Send on without answering"), "action-redial", Qt::CTRL | Qt::Key_R },
        { DeskAction::Decline, "decline", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Decline"), "action-hangup", Qt::Key_F12 },
        { DeskAction::TakeNext, "take-next", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Take next"), "action-next", Qt::Key_F8 },
        { DeskAction::Transfer, "transfer", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Transfer"), "action-transfer", {} },
        { DeskAction::AskFirst, "ask-first", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Ask first"), "action-ask", Qt::CTRL | Qt::Key_Return },
        { DeskAction::ToVoicemail, "to-voicemail", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Voicemail"), "action-voicemail", Qt::SHIFT | Qt::Key_Return },
        { DeskAction::ToMobile, "to-mobile", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Mobile"), "action-mobile", Qt::ALT | Qt::Key_Return },
        { DeskAction::ToDeputy, "to-deputy", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "To the deputy"), "deputy", Qt::CTRL | Qt::Key_D },
        { DeskAction::WaitForFree, "wait-for-free", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Wait until free"), "pending", Qt::CTRL | Qt::Key_W },
        { DeskAction::Complete, "complete", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Complete"), "action-transfer", {} },
        { DeskAction::BackToCaller, "back-to-caller", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Back to caller"), "action-undo", Qt::Key_Escape },
        { DeskAction::AllThree, "all-three", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "All three"), "action-join", Qt::CTRL | Qt::Key_J },
        { DeskAction::Swap, "swap", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Swap"), "action-swap", Qt::SHIFT | Qt::Key_F2 },
        { DeskAction::Hold, "hold", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Hold"), "action-hold", Qt::Key_F2 },
        { DeskAction::Park, "park", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Park"), "action-park", Qt::Key_F4 },
        { DeskAction::FetchParked, "fetch-parked", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Fetch longest"), "action-fetch", Qt::Key_F5 },
        { DeskAction::FetchBack, "fetch-back", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Fetch back"), "action-fetch", Qt::Key_F7 },
        { DeskAction::BringBack, "bring-back", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Bring back"), "action-undo", Qt::CTRL | Qt::Key_Z },
        { DeskAction::Record, "record", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Record"), "action-record", Qt::Key_F9 },
        { DeskAction::Mute, "mute", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Mute"), "sound", Qt::CTRL | Qt::Key_U },
        { DeskAction::EndCall, "end-call", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "End call"), "action-hangup", Qt::Key_F12 },
        { DeskAction::CallTarget, "call", QT_TRANSLATE_NOOP("Cordboard::ActionRegistry", "Call"), "action-redial", {} },
    };
    return rows;
}

DeskAction actionFor(EnterMeaning meaning)
{
    switch (meaning) {
    case EnterMeaning::Answer: return DeskAction::Answer;
    case EnterMeaning::TakeNext: return DeskAction::TakeNext;
    case EnterMeaning::Complete: return DeskAction::Complete;
    case EnterMeaning::CallTarget: return DeskAction::CallTarget;
    case EnterMeaning::LetIn: return DeskAction::LetIn;
    case EnterMeaning::Transfer:
    case EnterMeaning::Anyway: return DeskAction::Transfer;
    case EnterMeaning::Nothing: break;
    }
    return DeskAction::Enter; // no action has it
}

/// The number pad's Enter means the same as the main one.
QList<QKeySequence> withNumberPad(const QList<QKeySequence> &keys)
{
    QList<QKeySequence> list;
    for (const QKeySequence &one : keys) {
        list.append(one);
        if (one.count() == 1 && one[0].key() == Qt::Key_Return)
            list.append(QKeySequence(QKeyCombination(one[0].keyboardModifiers(), Qt::Key_Enter)));
    }
    return list;
}

} // namespace

ActionRegistry::ActionRegistry(OperatorDesk &desk, const Theme &theme, QWidget *window, MillisecondClock clock)
    : QObject(window), m_desk(desk), m_enterGuard(theme.tokens().motion.newButtonGuard, clock), m_ringGuard(theme.tokens().motion.newButtonGuard, clock), m_offerGuard(theme.tokens().motion.newButtonGuard, std::move(clock))
{
    for (const Row &row : table()) {
        auto *action = new QAction(theme.icon(QLatin1StringView(row.icon)), tr(row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        // Holding a key down must not do a thing twice: a repeated Enter would transfer the next call.
        action->setAutoRepeat(false);
        m_actions.insert(row.action, action);
        holdMeantKeys(action, row.keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> { row.keys });
        action->installEventFilter(this);
        connect(action, &QAction::triggered, this, [this, kind = row.action] { run(kind); });
        window->addAction(action);
    }
    m_lastState = desk.state();
    connect(&desk, &OperatorDesk::meaningChanged, this, &ActionRegistry::refresh);
    refresh();
}

QString ActionRegistry::nameOf(const QAction *action)
{
    for (const Row &row : table())
        if (action->objectName() == QLatin1StringView(row.name))
            return tr(row.text);
    return QString(action->text()).remove(u'&');
}

QList<QAction *> ActionRegistry::all() const
{
    QList<QAction *> list;
    for (const Row &row : table())
        list.append(m_actions.value(row.action));
    return list;
}

bool ActionRegistry::isEntered(DeskAction kind) const
{
    return m_enter != EnterMeaning::Nothing && actionFor(m_enter) == kind;
}

bool ActionRegistry::isDeaf(DeskAction kind) const
{
    if (isEntered(kind) && m_enterSurprises && m_enterGuard.blocks())
        return true;
    const bool forRinging = kind == DeskAction::Answer || kind == DeskAction::Decline || kind == DeskAction::SendOn;
    if (forRinging && m_ringGuard.blocks())
        return true;
    return (kind == DeskAction::LetIn || kind == DeskAction::Refuse || kind == DeskAction::SendOn) && m_offerGuard.blocks();
}

void ActionRegistry::run(DeskAction kind)
{
    if (!m_fromElsewhere && isEntered(kind) && (m_composing || (m_enterAllowed && !m_enterAllowed())))
        return;
    if (isDeaf(kind))
        return;
    if (kind == DeskAction::Transfer && m_desk.warning())
        m_desk.confirmWarning();
    else
        m_desk.trigger(kind);
}

bool ActionRegistry::runFromElsewhere(DeskAction kind)
{
    QAction *action = m_actions.value(kind);
    if (!action->isEnabled()) {
        m_desk.trigger(kind); // says why not
        return false;
    }
    if (isDeaf(kind))
        return false;
    const QScopedValueRollback elsewhere(m_fromElsewhere, true);
    action->trigger();
    return true;
}

void ActionRegistry::refresh()
{
    const EnterMeaning meaning = m_desk.enterMeaning();
    const DeskState &state = m_desk.state();
    const bool byTheHand = m_desk.textTyped() != m_lastTyped || m_desk.target() != m_lastTarget || m_desk.warning().has_value() != m_lastWarned;
    const bool byTheWire = !(state == m_lastState) || !byTheHand;
    if (state.phase == DeskPhase::Ringing && (m_lastState.phase != DeskPhase::Ringing || state.call != m_lastState.call)) {
        m_ringGuard.arm();
        m_enterSurprises = true; // Answer still, but another caller
        m_enterGuard.arm();
    }
    const OfferedCall *offer = m_desk.offers().first();
    if (const CallId offered = offer ? offer->call : CallId(); offered != m_lastOffer) {
        // Let in, but somebody else: a key that was meant for the one before decides nothing.
        m_lastOffer = offered;
        m_offerGuard.arm();
        if (meaning == EnterMeaning::LetIn) {
            m_enterSurprises = true;
            m_enterGuard.arm();
        }
    }
    m_lastState = state;
    m_lastTyped = m_desk.textTyped();
    m_lastTarget = m_desk.target();
    m_lastWarned = m_desk.warning().has_value();
    if (meaning != m_enter) {
        // What the operator's own typing made of Enter is meant; what the wire made of it may not be.
        m_enterSurprises = byTheWire;
        m_enterGuard.arm();
    }
    m_enter = meaning;
    giveKeys();
    for (const Row &row : table()) {
        QAction *action = m_actions.value(row.action);
        Availability a = m_desk.availability(row.action);
        if (row.action == DeskAction::Transfer && m_desk.warning())
            a.kind = Availability::Kind::Enabled;
        action->setVisible(a.kind != Availability::Kind::Hidden);
        action->setEnabled(a.enabled());
        action->setToolTip(a.enabled() ? tr(row.text) : a.reason);
    }
    QAction *hold = m_actions.value(DeskAction::Hold);
    const bool held = m_desk.state().phase == DeskPhase::Held;
    hold->setText(held ? tr("Resume") : tr("Hold"));
    QAction *record = m_actions.value(DeskAction::Record);
    record->setText(m_desk.state().recording == RecordingState::On ? tr("Stop recording") : tr("Record"));
    const Target deputy = m_desk.deputyTarget();
    m_actions.value(DeskAction::ToDeputy)->setText(deputy.isValid() ? tr("To %1", "a deputy").arg(deputy.display()) : tr("To the deputy"));
    emit refreshed();
}

void ActionRegistry::surprise()
{
    m_enterSurprises = true;
    m_enterGuard.arm();
}

bool ActionRegistry::escapeReturnsToCaller() const
{
    return m_desk.state().phase == DeskPhase::Asking && !m_desk.textTyped() && !m_desk.warning();
}

void ActionRegistry::giveKeys()
{
    const DeskAction entered = actionFor(m_enter);
    for (const Row &row : table()) {
        QAction *action = m_actions.value(row.action);
        QList<QKeySequence> keys = meantKeys(action);
        if (row.action == DeskAction::BackToCaller && !escapeReturnsToCaller())
            keys.removeAll(QKeySequence(Qt::Key_Escape));
        if (row.action == entered)
            keys.prepend(QKeySequence(Qt::Key_Return)); // first: it is the one that is shown
        keys = withNumberPad(keys);
        if (action->shortcuts() != keys)
            action->setShortcuts(keys);
    }
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange)
        giveKeys(); // the user has changed one
    return QObject::eventFilter(watched, event);
}

} // namespace Cordboard
