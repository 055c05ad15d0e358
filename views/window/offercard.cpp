// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/offercard.h"

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "views/theme/duration.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/spokenrole.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"
#include "views/window/actionregistry.h"

#include <QAction>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int buttonGap = 6;

}

OfferCard::OfferCard(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_theme(theme), m_letIn(new KeyButton(theme, this)), m_refuse(new KeyButton(theme, this))
{
    setObjectName("offerCard"_L1);
    setSpokenRole(this, QAccessible::Grouping);
    setAccessibleName(tr("Offered call"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto &[button, action] : { std::pair(m_letIn, DeskAction::LetIn), std::pair(m_refuse, DeskAction::Refuse) }) {
        button->setObjectName("offer-"_L1 + actions.action(action)->objectName());
        button->setFocusPolicy(Qt::NoFocus); // the search box keeps the keyboard
        button->setButtonHeight(ButtonHeight::Small);
        button->setAction(actions.action(action));
    }
    connect(&actions, &ActionRegistry::refreshed, this, &OfferCard::showOffer);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        place();
        update();
    });
    connect(desk.board().secondTick(), &SecondTick::tick, this, [this] {
        if (const OfferedCall *offer = m_desk.offers().first(); offer && isVisible()) {
            setAccessibleDescription(spoken(*offer, m_desk.clock().now()));
            update();
        }
    });
    showOffer();
}

QString OfferCard::deadline(const OfferedCall &offer, const QDateTime &now)
{
    return tr("If nobody decides, the PBX routes it in %n second(s).", nullptr, offer.secondsLeft(now));
}

QString OfferCard::spoken(const OfferedCall &offer, const QDateTime &now)
{
    const QString who = offer.number.isEmpty() || offer.number == offer.name ? offer.name : tr("%1, %2", "name, number").arg(offer.name, offer.number);
    const QString wants = offer.dialled.isEmpty() ? tr("%1 wants to be let in.", "caller").arg(who) : tr("%1 wants to be let in, on %2.", "caller, dialled number").arg(who, offer.dialled);
    return tr("%1 %2", "two sentences").arg(wants, deadline(offer, now));
}

void OfferCard::showOffer()
{
    const OfferedCall *offer = m_desk.state().phase == DeskPhase::Rest ? nullptr : m_desk.offers().first();
    if (offer) {
        setAccessibleDescription(spoken(*offer, m_desk.clock().now()));
        if (offer->call != m_shown) {
            // The same buttons for another caller are new ones: shown again, they are deaf at first.
            m_letIn->hide();
            m_refuse->hide();
        }
        m_letIn->show();
        m_refuse->show();
    }
    m_shown = offer ? offer->call : CallId();
    setVisible(offer);
    place(); // keys may be others
    update();
}

int OfferCard::textHeight() const
{
    return m_theme.px(10 + 4 * 19 + 4);
}

bool OfferCard::isStacked() const
{
    return m_letIn->sizeHint().width() + buttonGap + m_refuse->sizeHint().width() > width() - 2 * m_theme.px(10);
}

QStringList OfferCard::lines(const OfferedCall &offer, qsizetype more, const QFontMetrics &metrics, int width)
{
    // How many more there are comes first: what they dialled may be cut, a word may not.
    QStringList context;
    if (more > 0)
        context.append(tr("%n more to decide", nullptr, int(more)));
    if (!offer.dialled.isEmpty())
        context.append(offer.dialled);
    QString second = context.join(u" · "_s);
    if (more > 0 && metrics.horizontalAdvance(second) > width)
        second = context.first();
    return { tr("Wants to be let in"), second, tr("At zero the PBX decides.", "about a call that waits to be let in; short") };
}

QSize OfferCard::sizeHint() const
{
    const int gap = m_theme.px(m_theme.tokens().space.x2);
    return { m_theme.px(m_theme.tokens().size.dockMin) - 12, textHeight() + m_letIn->sizeHint().height() * (isStacked() ? 2 : 1) + (isStacked() ? buttonGap : 0) + 2 * gap + m_theme.px(m_theme.tokens().size.barLate) };
}

QSize OfferCard::minimumSizeHint() const
{
    return { m_theme.px(200), sizeHint().height() };
}

void OfferCard::place()
{
    const int margin = m_theme.px(10);
    const int high = m_letIn->sizeHint().height();
    const int wide = width() - 2 * margin;
    if (isStacked() != std::exchange(m_wasStacked, isStacked()))
        updateGeometry();
    if (isStacked()) {
        m_letIn->setGeometry(margin, textHeight(), wide, high);
        m_refuse->setGeometry(margin, textHeight() + high + buttonGap, wide, high);
        return;
    }
    const int first = m_letIn->sizeHint().width();
    m_letIn->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(margin, textHeight(), first, high)));
    m_refuse->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(margin + first + buttonGap, textHeight(), m_refuse->sizeHint().width(), high)));
}

void OfferCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void OfferCard::paintEvent(QPaintEvent *)
{
    const OfferedCall *offer = m_desk.offers().first();
    if (!offer)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QDateTime now = m_desk.clock().now();
    const Qt::LayoutDirection direction = layoutDirection();
    const qreal radius = m_theme.tokens().radius.card;
    fillRounded(painter, rect(), radius, m_theme.color(Token::AmberSoft));
    strokeRounded(painter, rect(), radius, m_theme.color(Token::AmberEdge), m_theme.tokens().stroke.state);

    const int margin = m_theme.px(10);
    const int lineHeight = m_theme.px(19);
    const QFont timer = m_theme.tabularFont(TypeRole::Timer);
    const QString left = formatDuration(offer->secondsLeft(now));
    const int timerWidth = QFontMetrics(timer).horizontalAdvance(left) + m_theme.px(6);
    const QFont caption = m_theme.font(TypeRole::Caption);
    QFont strong = caption;
    strong.setWeight(QFont::DemiBold);
    const auto at = [&](int line, int trailing) {
        return QRectF(QStyle::visualRect(direction, rect(), QRect(margin, margin + line * lineHeight, width() - 2 * margin - trailing, lineHeight)));
    };
    const qsizetype more = m_desk.offers().all().size() - 1;
    drawElided(painter, at(0, 0), left, timer, m_theme.color(Token::AmberText), Qt::AlignTrailing | Qt::AlignVCenter, direction);
    drawElided(painter, at(0, timerWidth), offer->name, m_theme.font(TypeRole::Title), m_theme.color(Token::Text), Qt::AlignLeading | Qt::AlignVCenter, direction);
    const QStringList words = lines(*offer, more, QFontMetrics(strong), width() - 2 * margin);
    drawElided(painter, at(1, 0), words[0], strong, m_theme.color(Token::AmberText), Qt::AlignLeading | Qt::AlignVCenter, direction);
    drawElided(painter, at(2, 0), words[1], strong, m_theme.color(Token::Text), Qt::AlignLeading | Qt::AlignVCenter, direction);
    drawElided(painter, at(3, 0), words[2], caption, m_theme.color(Token::Text2), Qt::AlignLeading | Qt::AlignVCenter, direction);
    const int bar = m_theme.px(m_theme.tokens().size.barLate);
    paintBar(painter, QStyle::visualRect(direction, rect(), QRect(margin, height() - bar - m_theme.px(6), width() - 2 * margin, bar)), offer->shareLeft(now), m_theme.color(Token::Hair),
        m_theme.color(Token::AmberEdge), direction);
}

} // namespace Cordboard
