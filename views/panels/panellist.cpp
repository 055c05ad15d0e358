// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panellist.h"

#include "models/core/secondtick.h"
#include "views/dnd/dragsession.h"
#include "views/panels/quietscrollbar.h"
#include "views/panels/rowdelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Cordboard {

namespace {

constexpr int emptyMargin = 12;

bool isText(const QKeyEvent &event)
{
    const bool command = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !command && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

PanelList::PanelList(const Theme &theme, SecondTick *tick, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_tick(tick)
{
    setProperty("cordboardPlain", true);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new QuietScrollBar(theme, this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    m_repaint.setSingleShot(true);
    connect(&m_repaint, &QTimer::timeout, this, [this] { viewport()->update(); });
    connect(tick, &SecondTick::tick, this, [this] {
        if (isVisible() && model() && model()->rowCount() > 0)
            viewport()->update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

PanelList::~PanelList() = default;

void PanelList::setRowDelegate(RowDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void PanelList::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    viewport()->update();
}

void PanelList::setDrag(DragSession *drag, PayloadOf payloadOf, TargetOf targetOf)
{
    m_drag = drag;
    m_payloadOf = std::move(payloadOf);
    m_targetOf = std::move(targetOf);
    if (!drag)
        return;
    setAcceptDrops(bool(m_targetOf));
    const auto repaint = [this] {
        updateHeld();
        viewport()->update();
    };
    connect(drag, &DragSession::dragStarted, this, repaint);
    connect(drag, &DragSession::dragEnded, this, repaint);
    connect(drag, &DragSession::hoverChanged, this, [this] { viewport()->update(); });
}

QDateTime PanelList::now() const
{
    return m_tick->now();
}

int PanelList::pressedButton(const QModelIndex &index) const
{
    return m_pressIndex == index ? m_pressButton : 0;
}

std::optional<RowDrop> PanelList::dropFor(const QModelIndex &index) const
{
    if (!m_drag || !m_drag->isActive() || !m_targetOf)
        return std::nullopt;
    const DropTarget target = m_targetOf(index);
    // A person can only be let into a call: slots and queues have nothing to say about one.
    const bool person = m_drag->payload()->kind == DragPayload::Kind::Person;
    if (target.kind == DropTarget::Kind::None || (person && target.kind != DropTarget::Kind::Call))
        return std::nullopt;
    const bool under = m_drag->target() == target;
    const DropVerdict verdict = m_drag->verdictFor(target, under ? m_drag->mode() : TransferMode::Blind);
    return RowDrop { verdict.answer, verdict.word, under };
}

void PanelList::repaintIn(int milliseconds)
{
    if (!m_repaint.isActive())
        m_repaint.start(milliseconds);
}

bool PanelList::usable(const QModelIndex &index) const
{
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled);
}

int PanelList::buttonAt(const QModelIndex &index, const QPoint &position) const
{
    return m_delegate && usable(index) ? m_delegate->buttonAt(index, visualRect(index), position) : 0;
}

void PanelList::updateHeld()
{
    const bool held = m_pointerInside || hasFocus() || (m_drag && m_drag->isActive());
    if (held == m_held)
        return;
    m_held = held;
    emit heldChanged(held);
}

void PanelList::keyboardSearch(const QString &search)
{
    emit textTyped(search);
}

void PanelList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier) {
            if (!event->isAutoRepeat() && usable(currentIndex()))
                emit rowActivated(currentIndex());
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!(event->modifiers() & ~Qt::KeypadModifier)) {
            QListView::keyPressEvent(event);
            return;
        }
        break;
    default:
        if (isText(*event)) {
            emit textTyped(event->text());
            return;
        }
        break;
    }
    event->ignore(); // Enter above all belongs to the window, never to a list
}

void PanelList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressIndex = index;
    m_pressedAt = event->position().toPoint();
    m_pressedWith = event->button();
    m_pressButton = event->button() == Qt::LeftButton ? buttonAt(index, m_pressedAt) : 0;
    if (usable(index))
        setCurrentIndex(index);
    viewport()->update();
}

void PanelList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_pressedWith == Qt::NoButton || !(event->buttons() & m_pressedWith)) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if (!m_drag || !m_payloadOf || m_pressButton != 0 || !m_pressIndex.isValid()
        || (position - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const std::optional<DragPayload> payload = usable(m_pressIndex) ? m_payloadOf(m_pressIndex) : std::nullopt;
    const Qt::MouseButton button = m_pressedWith;
    m_pressedWith = Qt::NoButton;
    m_pressIndex = QPersistentModelIndex();
    if (payload)
        m_drag->run(this, *payload, button);
}

void PanelList::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool same = index.isValid() && m_pressIndex == index && event->button() == m_pressedWith;
    const int button = std::exchange(m_pressButton, 0);
    m_pressIndex = QPersistentModelIndex();
    m_pressedWith = Qt::NoButton;
    viewport()->update();
    if (!same || !usable(index))
        return;
    if (event->button() == Qt::RightButton)
        emit menuRequested(index, event->globalPosition().toPoint());
    else if (button != 0 && button == buttonAt(index, position))
        emit rowButtonPressed(index, button);
}

void PanelList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int button = buttonAt(index, event->position().toPoint());
    if (event->button() != Qt::LeftButton || !usable(index))
        return;
    if (button != 0) // the second click of a hasty hand on a button is another press of it, not a double click on the row
        mousePressEvent(event);
    else
        emit rowActivated(index);
}

void PanelList::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // the right button asks on its release, since it may also begin a drag
    if (event->reason() != QContextMenuEvent::Mouse && usable(currentIndex()))
        emit menuRequested(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void PanelList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    updateHeld();
    viewport()->update();
}

void PanelList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    updateHeld();
    viewport()->update();
}

bool PanelList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_pointerInside = event->type() == QEvent::Enter;
        updateHeld();
    }
    return QListView::viewportEvent(event);
}

void PanelList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(viewport()->rect().adjusted(emptyMargin, m_theme.px(4), -emptyMargin, 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap, m_emptyText);
}

DropTarget PanelList::targetAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return usable(index) && m_targetOf ? m_targetOf(index) : DropTarget();
}

void PanelList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_drag)
        return;
    m_drag->hover(event, targetAt(event->position().toPoint()));
    event->accept(); // the first row may refuse where the next does not
}

void PanelList::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_drag)
        m_drag->hover(event, targetAt(event->position().toPoint()));
}

void PanelList::dragLeaveEvent(QDragLeaveEvent *)
{
    if (m_drag)
        m_drag->leave();
}

void PanelList::dropEvent(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag)
        m_drag->drop(event, targetAt(position), viewport()->mapToGlobal(position));
}

} // namespace Cordboard
