// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/carddelegate.h"

#include "views/dnd/dragsession.h"
#include "views/people/peoplerows.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Cordboard {

DropLook dropLookOf(const PeopleRows &rows, int row, const DragSession *session)
{
    if (!session || !session->isActive() || session->payload()->kind == DragPayload::Kind::Person)
        return {};
    DropTarget target;
    target.kind = DropTarget::Kind::Person;
    target.person = rows.extensionAt(row);
    if (target.person.isEmpty())
        return {};
    DropLook look;
    look.underCursor = session->target() == target;
    const DropVerdict verdict = session->verdictFor(target, session->mode());
    look.words = verdict.word;
    switch (verdict.answer) {
    case DropVerdict::Answer::Yes:
        look.kind = look.underCursor ? DropLook::Kind::Here : DropLook::Kind::None;
        break;
    case DropVerdict::Answer::Asks:
        look.kind = DropLook::Kind::Asks;
        break;
    case DropVerdict::Answer::No:
        look.kind = DropLook::Kind::Refused;
        break;
    }
    return look;
}

CardDelegate::CardDelegate(const Theme &theme, const PeopleRows &rows, const DragSession *session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
    , m_session(session)
    , m_painter(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_painter.refresh(); });
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = index.row();
    CardMoment moment;
    moment.density = m_density;
    moment.now = m_rows.now();
    moment.dpr = option.widget ? option.widget->devicePixelRatio() : 1.0;
    moment.direction = option.direction;
    const QRect card(option.rect.topLeft() + QPoint(m_shape.gap, 0), m_shape.card());
    const QRect rect = QStyle::visualRect(option.direction, option.rect, card);

    painter->save();
    if (m_rows.isLabel(row)) {
        m_painter.paintLabel(*painter, rect, m_rows.label(row), moment);
    } else {
        moment.selected = option.state & QStyle::State_Selected;
        moment.hovered = option.state & QStyle::State_MouseOver;
        moment.focused = option.state & QStyle::State_HasFocus;
        moment.drop = dropLookOf(m_rows, row, m_session);
        m_painter.paint(*painter, rect, m_rows.card(row), moment);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_shape.cell;
}

} // namespace Cordboard
