// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/traystate.h"

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Cordboard::TrayState", text, note, n);
}

struct Look
{
    Token ground;
    Token ink;
    QString icon; ///< empty: the number
};

Look lookOf(const TrayState &state)
{
    switch (state.kind) {
    case TrayState::Kind::LinkDown: return { Token::Talk, Token::OnTalk, u"link-down"_s };
    case TrayState::Kind::Waiting:
        return state.overdue ? Look { Token::Alarm, Token::OnAlarm, {} } : Look { Token::Amber, Token::OnAmber, {} };
    case TrayState::Kind::WithYou: return { Token::Accent, Token::OnAccent, u"action-answer"_s };
    case TrayState::Kind::Idle: break;
    }
    return { Token::Accent, Token::OnAccent, u"headset"_s };
}

} // namespace

TrayState trayStateOf(const OperatorDesk &desk, const WaitingModel &waiting, const QDateTime &now)
{
    TrayState state;
    state.waiting = waiting.rowCount();
    state.overdue = waiting.worstLevelAt(now) == WaitingLevel::Overdue;
    const DeskPhase phase = desk.state().phase;
    if (!desk.board().accounts().isEmpty() && !desk.linkUp()) {
        state.kind = TrayState::Kind::LinkDown;
        state.line = tr("The link to the PBX is down");
    } else if (state.waiting > 0) {
        state.kind = TrayState::Kind::Waiting;
        state.line = tr("%n waiting", "calls", state.waiting);
    } else if (phase == DeskPhase::WithYou || phase == DeskPhase::Asking || phase == DeskPhase::Dialling || phase == DeskPhase::Held) {
        state.kind = TrayState::Kind::WithYou;
        state.line = phase == DeskPhase::Held ? tr("A call is on hold") : tr("A call is with you");
    } else {
        state.line = tr("Nobody is waiting");
    }
    return state;
}

QPixmap trayPixmap(const TrayState &state, const Theme &theme, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(state);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(look.ground));
    if (state.kind == TrayState::Kind::Waiting)
        painter.drawEllipse(QRectF(0, 0, side, side)); // a disc with a number, the rest are tiles with a drawing
    else
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.2, side * 0.2);
    if (look.icon.isEmpty()) {
        const QString number = state.waiting > 99 ? u"99+"_s : QString::number(state.waiting);
        QFont font = theme.font(TypeRole::Strong);
        font.setPixelSize(std::max(6, qRound(side * (number.size() == 1 ? 0.74 : number.size() == 2 ? 0.56 : 0.42))));
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(theme.color(look.ink));
        painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, number);
    } else {
        const int inside = qRound(side * 0.76);
        const qreal edge = (side - inside) / 2.0;
        painter.drawPixmap(QPointF(edge, edge), theme.icons().pixmap(look.icon, theme.color(look.ink), inside, 1));
    }
    return pixmap;
}

} // namespace Cordboard
