// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/callstrip.h"

#include "models/core/switchboard.h"
#include "views/theme/duration.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/spokenrole.h"
#include "views/theme/statevocabulary.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"
#include "views/window/actionregistry.h"
#include "views/window/offercard.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <utility>

namespace Cordboard {

using namespace Qt::StringLiterals;

struct CallStrip::Texts
{
    QString icon;
    QString word;
    Token block = Token::Sunk;
    Token onBlock = Token::Text3;
    Token surface = Token::Card;
    QString name;
    QString number;
    QString timer;
    QList<TextRun> first;
    QList<TextRun> second;
};

CallStrip::CallStrip(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_theme(theme), m_row(new QWidget(this)), m_layout(new QHBoxLayout(m_row))
{
    setObjectName("callStrip"_L1);
    setSpokenRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Your call"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme.px(7));
    connect(&desk, &OperatorDesk::stateChanged, this, &CallStrip::showActions);
    connect(&actions, &ActionRegistry::refreshed, this, &CallStrip::showActions);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        showActions();
    });
    connect(desk.board().secondTick(), &SecondTick::tick, this, [this] { update(); });
    showActions();
}

void CallStrip::setCallerLine(const QString &text)
{
    if (text == m_callerLine)
        return;
    m_callerLine = text;
    update();
}

QSize CallStrip::sizeHint() const
{
    return { m_theme.px(m_theme.tokens().size.centreMin), m_theme.px(m_theme.tokens().size.callStrip) };
}

QSize CallStrip::minimumSizeHint() const
{
    return { m_theme.px(480), sizeHint().height() };
}

int CallStrip::blockWidth() const
{
    return m_theme.px(88);
}

KeyButton *CallStrip::button(DeskAction action)
{
    if (KeyButton *known = m_buttons.value(action))
        return known;
    auto *made = new KeyButton(m_theme, m_row);
    made->setObjectName("strip-"_L1 + m_actions.action(action)->objectName());
    made->setFocusPolicy(Qt::NoFocus); // the search box keeps the keyboard
    made->setMinimumWidth(m_theme.px(m_theme.tokens().size.targetMin)); // in a narrow strip it loses icon and key before its word
    made->setAction(m_actions.action(action));
    m_buttons.insert(action, made);
    return made;
}

const OfferedCall *CallStrip::offer() const
{
    return m_desk.state().phase == DeskPhase::Rest ? m_desk.offers().first() : nullptr;
}

void CallStrip::showActions()
{
    // What stays keeps its widget: only a button that is new to the eye refuses input at first.
    QList<DeskAction> start;
    QList<DeskAction> end;
    switch (m_desk.state().phase) {
    case DeskPhase::Rest:
        if (offer())
            start = { DeskAction::LetIn, DeskAction::SendOn, DeskAction::Refuse };
        else
            start = { DeskAction::TakeNext, DeskAction::CallTarget };
        break;
    case DeskPhase::Ringing: start = { DeskAction::Answer, DeskAction::SendOn, DeskAction::Decline }; break;
    case DeskPhase::Dialling: end = { DeskAction::EndCall }; break;
    case DeskPhase::WithYou: start = { DeskAction::Hold, DeskAction::Park, DeskAction::Record }; end = { DeskAction::EndCall }; break;
    case DeskPhase::Held: start = { DeskAction::Hold, DeskAction::Park }; end = { DeskAction::EndCall }; break;
    case DeskPhase::Asking: start = { DeskAction::Complete, DeskAction::BackToCaller, DeskAction::Swap, DeskAction::AllThree }; break;
    }
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    const CallId shown = offer() ? offer()->call : m_desk.state().call;
    if ((m_desk.state().phase == DeskPhase::Ringing || offer()) && shown != m_shownCall) {
        // The same buttons for another caller are new ones: shown again, they are deaf at first.
        for (KeyButton *known : std::as_const(m_buttons))
            known->hide();
    }
    m_shownCall = shown;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        if (!start.contains(it.key()) && !end.contains(it.key()))
            it.value()->hide();
    const auto place = [this](DeskAction action) {
        KeyButton *b = button(action);
        const QAction *a = m_actions.action(action);
        const bool entered = a->isEnabled() && a->shortcut() == QKeySequence(Qt::Key_Return);
        b->setVariant(entered ? ButtonVariant::Primary : ButtonVariant::Normal);
        m_layout->addWidget(b);
        b->setVisible(a->isVisible());
    };
    for (DeskAction action : std::as_const(start))
        place(action);
    for (KeyButton *button : std::as_const(m_moreButtons))
        m_layout->addWidget(button);
    m_layout->addStretch();
    for (DeskAction action : std::as_const(end))
        place(action);
    fitMore();
    setAccessibleDescription(sentence());
    update();
}

void CallStrip::setMore(const QList<QAction *> &actions)
{
    qDeleteAll(std::exchange(m_moreButtons, {}));
    m_more = actions;
    for (QAction *action : actions) {
        auto *made = new KeyButton(m_theme, m_row);
        made->setObjectName("strip-"_L1 + action->objectName());
        made->setFocusPolicy(Qt::NoFocus); // the search box keeps the keyboard
        made->hide();
        made->setAction(action);
        m_moreButtons.append(made);
        connect(action, &QAction::changed, this, &CallStrip::fitMore);
    }
    showActions();
}

// Only where all of them keep their words: the desk's own buttons come first.
void CallStrip::fitMore()
{
    int room = m_row->width();
    for (const KeyButton *one : std::as_const(m_buttons))
        if (one->isVisibleTo(m_row))
            room -= one->sizeHint().width() + m_layout->spacing();
    const DeskPhase phase = m_desk.state().phase;
    for (qsizetype i = 0; i < m_moreButtons.size(); ++i) {
        KeyButton *button = m_moreButtons[i];
        const int needs = button->sizeHint().width() + m_layout->spacing();
        const bool shown = m_more[i]->isVisible() && m_more[i]->isEnabled() && (phase == DeskPhase::WithYou || phase == DeskPhase::Asking) && needs <= room;
        if (shown)
            room -= needs;
        if (shown != button->isVisibleTo(m_row))
            button->setVisible(shown);
    }
}

CallStrip::Texts CallStrip::texts() const
{
    const DeskState &s = m_desk.state();
    const QDateTime now = m_desk.clock().now();
    const bool up = m_desk.linkUp();
    const QFont body = m_theme.font(TypeRole::Body);
    const QFont strong = m_theme.font(TypeRole::Strong);
    const QColor ink2 = m_theme.color(Token::Text2);
    const QColor ink = m_theme.color(Token::Text);

    const auto plain = [&](const QString &text) { return TextRun { text, body, ink2 }; };
    const auto bold = [&](const QString &text) { return TextRun { text, strong, ink }; };

    Texts t;
    const auto look = [&t](CallLook state) {
        const CallStateLook l = callLook(state);
        t.icon = l.icon;
        t.word = l.word;
        t.block = l.block;
        t.onBlock = l.onBlock;
    };
    t.name = s.callerName;
    t.number = s.callerNumber == s.callerName ? QString() : s.callerNumber;
    t.timer = s.since.isValid() ? formatDuration(s.since.secsTo(now)) : QString();
    if (!s.via.isEmpty())
        t.first = { plain(tr("dialled")), bold(s.via) };
    switch (s.phase) {
    case DeskPhase::Rest: {
        if (const OfferedCall *offered = offer()) {
            t.icon = "call-waiting"_L1;
            t.word = tr("Offered", "a call that the PBX asks about");
            t.block = Token::Amber;
            t.onBlock = Token::OnAmber;
            t.name = offered->name;
            t.number = offered->number == offered->name ? QString() : offered->number;
            t.timer = formatDuration(offered->secondsLeft(now));
            if (!offered->dialled.isEmpty())
                t.first = { plain(tr("dialled")), bold(offered->dialled) };
            t.second = { plain(OfferCard::deadline(*offered, now)) };
            break;
        }
        t.icon = "action-answer"_L1;
        t.word = tr("At rest");
        t.surface = Token::Panel;
        t.timer.clear();
        t.number.clear();
        t.name = tr("Ready");
        const Availability next = m_desk.availability(DeskAction::TakeNext);
        t.first = { plain(next.enabled() ? tr("No call is with you. Somebody is waiting.") : tr("No call is with you.")) };
        t.second = { plain(tr("Type a name or number to call somebody.")) };
        break;
    }
    case DeskPhase::Ringing:
        look(CallLook::RingingHere);
        t.block = Token::Amber;
        t.onBlock = Token::OnAmber;
        break;
    case DeskPhase::Dialling:
        look(CallLook::Active);
        t.icon = "state-calling"_L1;
        t.word = tr("Calling");
        t.first = { plain(tr("Your phone rings first where it does not answer by itself.")) };
        break;
    case DeskPhase::WithYou:
        look(CallLook::Active);
        t.block = Token::Accent;
        t.onBlock = Token::OnAccent;
        if (!s.via.isEmpty() && s.answeredAt.isValid() && s.startedAt.isValid())
            t.first.append(plain(tr("waited %1").arg(formatDuration(s.startedAt.secsTo(s.answeredAt)))));
        break;
    case DeskPhase::Held:
        look(CallLook::Held);
        t.block = Token::Talk;
        t.onBlock = Token::OnTalk;
        break;
    case DeskPhase::Asking:
        look(CallLook::Consult);
        t.block = Token::Accent;
        t.onBlock = Token::OnAccent;
        if (s.consultedState == LineState::Held) {
            // Swapped: the caller is with the operator, and the one who is asked waits.
            t.first = { bold(s.consulted.display()), plain(tr("is on hold and hears music.")) };
            t.second = { plain(tr("Complete hands the caller over now.")) };
            break;
        }
        t.name = s.consulted.display();
        t.number = s.consulted.name.isEmpty() ? QString() : s.consulted.number;
        t.first = { bold(s.callerName), plain(tr("is on hold and hears music.")) };
        t.second = { plain(s.consultedState == LineState::Talking ? tr("Complete hands the caller over now.") : tr("It rings. Complete works at any moment, while it rings or while you talk.")) };
        break;
    }
    const QString story = m_desk.handedOver().storyFor(s.call);
    if (t.second.isEmpty() && !story.isEmpty())
        t.second = { bold(story) };
    if (t.second.isEmpty() && !m_callerLine.isEmpty())
        t.second = { plain(m_callerLine) };
    if (s.phase != DeskPhase::Rest && s.recording == RecordingState::On)
        t.second.append({ tr("Recording"), strong, m_theme.color(Token::AlarmText) });
    if (!up && s.phase != DeskPhase::Rest) {
        t.icon = "state-unknown"_L1;
        t.word = tr("Not sure");
        t.block = Token::Talk;
        t.onBlock = Token::OnTalk;
        t.timer += u'?';
        t.first = { bold(tr("Still on your phone.")), plain(tr("Use the phone itself to hold or hang up until the link is back.")) };
        t.second = { plain(tr("The call may have ended since.")) };
    }
    return t;
}

QString CallStrip::sentence() const
{
    const Texts t = texts();
    QStringList words { t.word, t.name };
    for (const QList<TextRun> *line : { &t.first, &t.second })
        for (const TextRun &run : *line)
            words.append(run.text);
    if (!t.timer.isEmpty())
        words.append(t.timer);
    words.removeAll(QString());
    return words.join(u", "_s);
}

void CallStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Texts t = texts();
    const qreal radius = m_theme.tokens().radius.panel;
    const QRectF all = rect();
    const Qt::LayoutDirection direction = layoutDirection();
    paintPanel(painter, all, m_theme, m_theme.color(t.surface), PanelShape::Whole);

    const QRectF block = QStyle::visualRect(direction, rect(), QRect(0, 0, blockWidth(), height()));
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(all, radius, radius);
    painter.setClipPath(clip);
    painter.fillRect(block, m_theme.color(t.block));
    painter.restore();
    const int iconSize = m_theme.px(36);
    const QFont wordFont = m_theme.font(TypeRole::Caption);
    QFont strongWord = wordFont;
    strongWord.setWeight(QFont::DemiBold);
    const QFontMetricsF wordMetrics(strongWord);
    const qreal blockHeight = iconSize + m_theme.px(6) + wordMetrics.height();
    const qreal iconTop = block.center().y() - blockHeight / 2;
    const QColor onBlock = m_theme.color(t.onBlock);
    painter.drawPixmap(QPointF(block.center().x() - iconSize / 2.0, iconTop), m_theme.icons().pixmap(t.icon, onBlock, iconSize, devicePixelRatioF()));
    drawElided(painter, QRectF(block.left() + 4, iconTop + iconSize + m_theme.px(6), block.width() - 8, wordMetrics.height()), t.word, strongWord, onBlock, Qt::AlignCenter, direction);

    const int left = blockWidth() + m_theme.px(14);
    const QRect text = QStyle::visualRect(direction, rect(), QRect(left, m_theme.px(11), width() - left - m_theme.px(14), m_theme.px(28)));
    const QFont timerFont = m_theme.tabularFont(TypeRole::Display);
    const qreal timerWidth = t.timer.isEmpty() ? 0 : QFontMetricsF(timerFont).horizontalAdvance(t.timer) + m_theme.px(8);
    drawElided(painter, text, t.timer, timerFont, m_theme.color(Token::Text), Qt::AlignTrailing | Qt::AlignVCenter, direction);
    QRectF nameRect = text;
    if (direction == Qt::RightToLeft)
        nameRect.setLeft(text.left() + timerWidth);
    else
        nameRect.setRight(text.right() - timerWidth);
    QList<TextRun> nameRuns { { t.name, m_theme.font(TypeRole::Caller), m_theme.color(Token::Text) } };
    if (!t.number.isEmpty())
        nameRuns.append({ t.number, m_theme.tabularFont(TypeRole::Body), m_theme.color(Token::Text2) });
    drawRuns(painter, nameRect, nameRuns, m_theme.px(10), direction);
    const int lineHeight = m_theme.px(19);
    QRectF line(text.left(), text.bottom() + 1, text.width(), lineHeight);
    drawRuns(painter, line, t.first, m_theme.px(5), direction);
    line.translate(0, lineHeight);
    drawRuns(painter, line, t.second, m_theme.px(5), direction);
    if (const OfferedCall *offered = offer()) {
        const int bar = m_theme.px(m_theme.tokens().size.barLate);
        const QRect track(blockWidth(), height() - bar, width() - blockWidth(), bar);
        painter.save();
        painter.setClipPath(clip);
        paintBar(painter, QStyle::visualRect(direction, rect(), track), offered->shareLeft(m_desk.clock().now()), m_theme.color(Token::Hair), m_theme.color(Token::AmberEdge), direction, 0);
        painter.restore();
    }
}

void CallStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int left = blockWidth() + m_theme.px(14);
    const int rowHeight = m_theme.px(m_theme.tokens().size.button);
    m_row->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(left, height() - rowHeight - m_theme.px(10), width() - left - m_theme.px(14), rowHeight)));
    fitMore();
}

void CallStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton || event->button() == Qt::RightButton;
    m_pressedAt = event->position().toPoint();
}

void CallStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || m_desk.state().call.isEmpty() || (event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = false;
    DragPayload payload;
    payload.call = m_desk.state().call;
    payload.label = m_desk.state().callerName;
    emit dragRequested(payload);
}

} // namespace Cordboard
