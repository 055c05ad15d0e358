// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/linkbanner.h"

#include "models/core/switchboard.h"
#include "views/theme/duration.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/spokenrole.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace Cordboard {

using namespace Qt::StringLiterals;

LinkBanner::LinkBanner(OperatorDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_theme(theme), m_retry(new KeyButton(theme, tr("Try now"), {}))
{
    setObjectName("linkBanner"_L1);
    setSpokenRole(this, QAccessible::AlertMessage);
    m_retry->setObjectName("linkRetry"_L1);
    m_retry->setButtonHeight(ButtonHeight::Small);
    m_retry->setVariant(ButtonVariant::Alarm);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addStretch();
    layout->addWidget(m_retry);
    connect(m_retry, &QAbstractButton::clicked, this, [this] {
        const AccountId account = worstAccount();
        if (m_desk.board().connection(account).state == ConnectionState::Refused)
            emit accountHelpRequested(account);
        else
            m_desk.board().retryNow(account);
    });
}

AccountId LinkBanner::worstAccount() const
{
    for (const Account &account : m_desk.board().accounts())
        if (!m_desk.board().isConnected(account.id))
            return account.id;
    return m_desk.activeAccount();
}

bool LinkBanner::isNeeded() const
{
    const ConnectionState state = m_desk.board().connection(worstAccount()).state;
    return state == ConnectionState::Reconnecting || state == ConnectionState::Refused;
}

QString LinkBanner::sentence() const
{
    return m_strong + u' ' + m_rest;
}

void LinkBanner::refresh()
{
    const Switchboard &board = m_desk.board();
    const AccountId id = worstAccount();
    const ConnectionInfo link = board.connection(id);
    const QDateTime now = m_desk.clock().now();
    const QString name = board.account(id) ? board.account(id)->name : QString();
    const QDateTime known = link.stateAsOf.isValid() ? link.stateAsOf : link.lastHeard;
    const QString asOf = known.isValid() ? tr("States below are as of %1.").arg(QLocale().toString(known.toLocalTime().time(), u"HH:mm:ss"_s)) : QString();
    if (link.state == ConnectionState::Refused) {
        m_strong = tr("Not connected to %1.").arg(name);
        m_rest = link.error.message() + u'.';
        m_retry->setText(tr("Settings"));
    } else {
        const QDateTime from = link.lastHeard.isValid() ? link.lastHeard : link.since;
        m_strong = from.isValid() ? tr("No link to %1 for %2.").arg(name, formatDuration(from.secsTo(now))) : tr("No link to %1.").arg(name);
        const qint64 wait = link.nextAttempt.isValid() ? std::max<qint64>(0, now.secsTo(link.nextAttempt)) : 0;
        m_rest = asOf + u' ' + (wait > 0 ? tr("Trying again in %n s.", nullptr, int(wait)) : tr("Trying again."));
        m_retry->setText(tr("Try now"));
    }
    setAccessibleName(sentence());
    setToolTip(link.error.message());
    update();
}

void LinkBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), m_theme.tokens().radius.control, m_theme.color(Token::Alarm));
    const QColor ink = m_theme.color(Token::OnAlarm);
    const int icon = m_theme.px(20);
    const QRect iconRect = QStyle::visualRect(layoutDirection(), rect(), QRect(m_theme.px(12), (height() - icon) / 2, icon, icon));
    painter.drawPixmap(iconRect.topLeft(), m_theme.icons().pixmap(u"link-down"_s, ink, icon, devicePixelRatioF()));
    const int left = m_theme.px(42);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left - m_retry->width() - m_theme.px(16), height()));
    drawRuns(painter, text, { { m_strong, m_theme.font(TypeRole::Strong), ink }, { m_rest.trimmed(), m_theme.font(TypeRole::Body), ink } }, m_theme.px(8), layoutDirection());
}

} // namespace Cordboard
