// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dnd/dragsession.h"

#include "views/dnd/callmime.h"
#include "views/dnd/dragpill.h"
#include "views/theme/theme.h"

#include <QDrag>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace Cordboard {

namespace {

// A modifier pressed while the mouse rests gives no event on most platforms.
constexpr int modifierWatchMs = 60;
constexpr QPoint pillBesideCursor(-14, -10);

/// The name on the pill may be cut on the way; the ids are what is dragged.
bool isSameThing(const DragPayload &a, const DragPayload &b)
{
    return a.kind == b.kind && a.call == b.call && a.slot == b.slot && a.person == b.person;
}

} // namespace

TransferMode transferMode(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return TransferMode::Voicemail;
    return modifiers & Qt::ControlModifier ? TransferMode::Attended : TransferMode::Blind;
}

DragSession::DragSession(Judge judge, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_judge(std::move(judge))
    , m_theme(theme)
{
    m_modifierWatch.setInterval(modifierWatchMs);
    connect(&m_modifierWatch, &QTimer::timeout, this,
            [this] { setHover(m_target, transferMode(QGuiApplication::queryKeyboardModifiers())); });
}

DragSession::~DragSession() = default;

DropVerdict DragSession::verdictFor(const DropTarget &target, TransferMode mode) const
{
    return m_payload && m_judge ? m_judge(*m_payload, target, mode) : DropVerdict{};
}

Qt::MouseButton DragSession::pressedButton()
{
    return QGuiApplication::mouseButtons() & Qt::RightButton ? Qt::RightButton : Qt::LeftButton;
}

void DragSession::run(QWidget *source, const DragPayload &payload, Qt::MouseButton button)
{
    if (isActive())
        return;
    begin(payload, button);
    m_modifierWatch.start();
    // The drag belongs to the source and deletes itself; exec() is the platform's own loop for a drag by hand.
    auto *drag = new QDrag(source);
    drag->setMimeData(encodeDrag(payload).release());
    drag->setPixmap(dragPill(payload, m_theme, source->devicePixelRatio()));
    drag->setHotSpot(pillBesideCursor);
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
    end();
}

void DragSession::begin(const DragPayload &payload, Qt::MouseButton button)
{
    m_payload = payload;
    m_button = button;
    m_target = {};
    m_mode = TransferMode::Blind;
    emit dragStarted(payload);
}

void DragSession::end()
{
    m_modifierWatch.stop();
    if (!m_payload)
        return;
    m_payload.reset();
    setHover({}, TransferMode::Blind);
    emit dragEnded();
}

void DragSession::refresh()
{
    if (isActive())
        emit hoverChanged(m_target, m_mode);
}

void DragSession::enter(QDropEvent *event, const DropTarget &target)
{
    hover(event, target);
    event->setAccepted(decodeDrag(event->mimeData()).has_value());
}

bool DragSession::hover(QDropEvent *event, const DropTarget &target)
{
    const std::optional<DragPayload> payload = decodeDrag(event->mimeData());
    const TransferMode mode = transferMode(event->modifiers());
    const bool own = payload && m_payload && isSameThing(*payload, *m_payload);
    if (own)
        setHover(target, mode);
    if (!payload || !m_judge || m_judge(*payload, target, mode).answer == DropVerdict::Answer::No) {
        event->ignore();
        return false;
    }
    event->setDropAction(event->possibleActions() & Qt::CopyAction ? Qt::CopyAction : Qt::LinkAction);
    event->accept();
    return true;
}

void DragSession::leave()
{
    setHover({}, m_mode);
}

bool DragSession::drop(QDropEvent *event, const DropTarget &target, const QPoint &globalPosition)
{
    if (!hover(event, target))
        return false;
    const DragPayload payload = *decodeDrag(event->mimeData());
    if (m_button == Qt::RightButton && m_payload)
        emit dropMenuRequested(payload, target, globalPosition);
    else
        emit dropRequested(payload, target, transferMode(event->modifiers()));
    return true;
}

void DragSession::setHover(const DropTarget &target, TransferMode mode)
{
    if (target == m_target && mode == m_mode)
        return;
    m_target = target;
    m_mode = mode;
    emit hoverChanged(m_target, m_mode);
}

} // namespace Cordboard
