// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dropverdict.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <functional>
#include <optional>

class QDropEvent;
class QWidget;

namespace Cordboard {

class Theme;

/// No modifier: now. Ctrl: ask first. Shift: to the voicemail.
TransferMode transferMode(Qt::KeyboardModifiers modifiers);

/// The drag that is under way, shared by all views: they start it, tell what it is held over and that it was dropped;
/// the target line, the cards and the slots read from it what a drop would mean. One at a time; GUI thread only.
class DragSession final : public QObject
{
    Q_OBJECT

public:
    /// What a drop would mean; asked for every visible card, so it must be cheap and change nothing.
    using Judge = std::function<DropVerdict(const DragPayload &, const DropTarget &, TransferMode)>;

    DragSession(Judge judge, const Theme &theme, QObject *parent = nullptr);
    ~DragSession() override;

    bool isActive() const { return m_payload.has_value(); }
    /// What is dragged; nothing while no drag is on.
    const std::optional<DragPayload> &payload() const { return m_payload; }
    /// What it is held over; Kind::None elsewhere.
    const DropTarget &target() const { return m_target; }
    TransferMode mode() const { return m_mode; }
    /// The answer for the present target and mode.
    DropVerdict verdict() const { return verdictFor(m_target, m_mode); }
    /// The answer for another target; Answer::No when nothing is dragged.
    DropVerdict verdictFor(const DropTarget &target, TransferMode mode = TransferMode::Blind) const;

    /// Runs the drag from a view's startDrag() and returns after the drop or the Escape key. The right button asks by
    /// a menu what to do at the drop. Does nothing while another drag is on. Offers Copy and Link only: a view removes
    /// its rows after a Move.
    void run(QWidget *source, const DragPayload &payload, Qt::MouseButton button = pressedButton());
    /// The button that is down now, for a drag that begins: the right one, or else the left one.
    static Qt::MouseButton pressedButton();
    /// A drag without the mouse (and the one of run()): marks the beginning and the end.
    void begin(const DragPayload &payload, Qt::MouseButton button = Qt::LeftButton);
    void end();
    /// What happens at the PBX goes on during a drag: asks the judge anew about the present target, and tells.
    void refresh();

    /// For dragEnterEvent: accepts whatever is data of ours, since Qt sends no moves to a widget that refused the entry,
    /// and the target line shall say why a drop is refused.
    void enter(QDropEvent *event, const DropTarget &target);
    /// For dragMoveEvent: accepts the event as a copy if a drop on `target` would be taken.
    /// Data of a drag that another window began is judged too. Returns whether it was accepted.
    bool hover(QDropEvent *event, const DropTarget &target);
    /// For dragLeaveEvent.
    void leave();
    /// For dropEvent: accepts it and emits dropRequested() or dropMenuRequested(), or ignores it.
    bool drop(QDropEvent *event, const DropTarget &target, const QPoint &globalPosition);

signals:
    void dragStarted(const Cordboard::DragPayload &payload);
    /// After a drop, too, and then after its signal.
    void dragEnded();
    /// Target or mode are others now, or what a drop would mean.
    void hoverChanged(const Cordboard::DropTarget &target, Cordboard::TransferMode mode);
    /// Answer Yes or Asks: whoever acts on it asks when the verdict said so.
    void dropRequested(const Cordboard::DragPayload &payload, const Cordboard::DropTarget &target, Cordboard::TransferMode mode);
    /// Dropped with the right button: ask by a menu at `position` how.
    void dropMenuRequested(const Cordboard::DragPayload &payload, const Cordboard::DropTarget &target, const QPoint &position);

private:
    void setHover(const DropTarget &target, TransferMode mode);

    Judge m_judge;
    const Theme &m_theme;
    std::optional<DragPayload> m_payload;
    Qt::MouseButton m_button = Qt::LeftButton;
    DropTarget m_target;
    TransferMode m_mode = TransferMode::Blind;
    QTimer m_modifierWatch;
};

} // namespace Cordboard
