// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/calltools.h"

#include "models/core/switchboard.h"
#include "views/services/keypaddialog.h"
#include "views/theme/theme.h"

#include <QAction>

namespace Cordboard {

using namespace Qt::StringLiterals;

CallTools::CallTools(OperatorDesk &desk, const Theme &theme, QWidget *window)
    : QObject(window), m_desk(desk), m_theme(theme), m_window(window),
      m_keypad(make("send-digits", tr("Digits"), u"action-keypad"_s, Qt::CTRL | Qt::Key_I, &CallTools::openKeypad)),
      m_pause(make("pause-recording", tr("Pause recording"), u"action-record-pause"_s, Qt::SHIFT | Qt::Key_F9, &CallTools::pauseRecording)),
      m_add(make("add-to-call", tr("Add the person to the call"), u"action-join"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A, &CallTools::addTarget))
{
    connect(&desk, &OperatorDesk::meaningChanged, this, &CallTools::refresh);
    refresh();
}

QAction *CallTools::make(const char *name, const QString &text, const QString &icon, const QKeySequence &keys, void (CallTools::*slot)())
{
    auto *action = new QAction(m_theme.icon(icon), text, m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setAutoRepeat(false);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    m_window->addAction(action);
    return action;
}

Availability CallTools::needs(Capability capability) const
{
    const Availability able = m_desk.availability(m_desk.activeAccount(), capability);
    if (!able.enabled())
        return able;
    const DeskPhase phase = m_desk.state().phase;
    if (phase != DeskPhase::WithYou && !(capability == Capability::SendDtmf && phase == DeskPhase::Asking))
        return { Availability::Kind::Disabled, tr("There is no call with you.") };
    return able;
}

void CallTools::apply(QAction *action, const Availability &a) const
{
    action->setVisible(a.kind != Availability::Kind::Hidden);
    action->setEnabled(a.enabled());
    action->setToolTip(a.enabled() ? action->text() : a.reason);
}

void CallTools::refresh()
{
    const DeskState &state = m_desk.state();
    apply(m_keypad, needs(Capability::SendDtmf));
    if (m_dialog && !m_keypad->isEnabled())
        m_dialog->close(); // nobody hears them any more

    const bool paused = state.recording == RecordingState::Paused;
    m_pause->setText(paused ? tr("Go on recording") : tr("Pause recording"));
    m_pause->setIconText(paused ? tr("Go on", "recording; on a button beside Stop recording") : tr("Pause", "the recording; on a button beside Stop recording"));
    Availability pause = needs(Capability::RecordPause);
    if (pause.enabled() && !paused && state.recording != RecordingState::On)
        pause = { Availability::Kind::Disabled, tr("This call is not recorded.") };
    apply(m_pause, pause);

    Availability add = needs(Capability::AddMember);
    if (add.enabled() && !m_desk.target().isValid())
        add = { Availability::Kind::Disabled, tr("Type a name or number first.") };
    apply(m_add, add);
}

void CallTools::openKeypad()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const bool asking = m_desk.state().phase == DeskPhase::Asking && m_desk.state().consultedState != LineState::Held;
    const QString other = asking ? m_desk.state().consulted.display() : m_desk.state().callerName;
    m_dialog = new KeypadDialog(m_theme, other, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &KeypadDialog::sendRequested, this, [this](const QString &digits) {
        const DeskState &now = m_desk.state();
        m_desk.request({ now.call.account(), Command::SendDtmf { now.call, now.ownLeg, digits } }, tr("Sending %1", "digits").arg(digits));
    });
    m_dialog->show();
}

void CallTools::pauseRecording()
{
    const DeskState &state = m_desk.state();
    const bool paused = state.recording == RecordingState::Paused;
    m_desk.request({ state.call.account(), Command::SetRecording { state.call, state.ownLeg, paused ? RecordingState::On : RecordingState::Paused } },
        paused ? tr("Going on with the recording") : tr("Pausing the recording"), paused ? tr("The call is recorded again") : tr("The recording is paused"));
}

void CallTools::addTarget()
{
    const DeskState &state = m_desk.state();
    const Target who = m_desk.target();
    m_desk.request({ state.call.account(), Command::AddMember { state.call, state.ownLeg, who.number } }, tr("Adding %1 to the call").arg(who.display()),
        tr("%1 is called and joins the call", "person").arg(who.display()));
}

} // namespace Cordboard
