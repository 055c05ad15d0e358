// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/topbar.h"

#include "models/core/switchboard.h"
#include "views/theme/theme.h"
#include "views/window/flowbutton.h"
#include "views/window/linkbanner.h"
#include "views/window/ownstatebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPainter>

namespace Cordboard {

using namespace Qt::StringLiterals;

TopBar::TopBar(OperatorDesk &desk, const Theme &theme, QMenuBar *menus, PersonTools &tools, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_theme(theme), m_banner(new LinkBanner(desk, theme)), m_calm(new QWidget), m_linkIcon(new QLabel),
      m_link(new QLabel), m_own(new OwnStateButton(desk, tools, theme)), m_time(new QLabel)
{
    setObjectName("topBar"_L1);
    m_link->setObjectName("linkState"_L1);
    const auto measure = [menus] {
        // From right to left QMenuBar hints at the width that it has, not at what its menus need.
        menus->ensurePolished();
        menus->setLayoutDirection(Qt::LeftToRight);
        const int width = menus->sizeHint().width();
        menus->unsetLayoutDirection();
        menus->setFixedWidth(width);
    };
    measure();
    auto *calm = new QHBoxLayout(m_calm);
    calm->setContentsMargins(0, 0, 0, 0);
    calm->setSpacing(theme.px(6));
    calm->addStretch();
    calm->addWidget(m_linkIcon);
    calm->addWidget(m_link);
    calm->addSpacing(theme.px(12));
    calm->addWidget(new FlowButton(desk, theme));
    calm->addSpacing(theme.px(6));
    calm->addWidget(m_own);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(theme.px(12));
    layout->addWidget(menus, 0, Qt::AlignVCenter);
    layout->addWidget(m_banner, 1);
    layout->addWidget(m_calm, 1);
    layout->addWidget(m_time);

    connect(&desk.board(), &Switchboard::connectionChanged, this, &TopBar::refresh);
    connect(&desk.board(), &Switchboard::sessionChanged, this, &TopBar::refresh);
    connect(&desk.board(), &Switchboard::accountsChanged, this, &TopBar::refresh);
    connect(desk.board().secondTick(), &SecondTick::tick, this, &TopBar::refresh);
    connect(&theme, &Theme::changed, this, &TopBar::refresh);
    connect(&theme, &Theme::changed, menus, measure);
    refresh();
}

void TopBar::refresh()
{
    setFixedHeight(m_theme.px(m_theme.tokens().size.topBar));
    const bool bad = m_banner->isNeeded();
    m_banner->setFixedHeight(height() - 6);
    m_banner->refresh();
    m_banner->setVisible(bad);
    m_calm->setVisible(!bad);

    const auto put = [this](QLabel *icon, const QString &name, Token ink) {
        icon->setPixmap(m_theme.icons().pixmap(name, m_theme.color(ink), m_theme.px(18), devicePixelRatioF()));
    };
    const AccountId id = m_desk.activeAccount();
    const Account *account = m_desk.board().account(id);
    const QString name = account ? account->name.toHtmlEscaped() : QString();
    const ConnectionInfo link = m_desk.board().connection(id);
    switch (link.state) {
    case ConnectionState::Online:
        put(m_linkIcon, u"link-up"_s, Token::Text2);
        // A PBX that has to be asked is always a little behind.
        if (link.stateAsOf.isValid())
            m_link->setText(tr("Connected <b>%1</b>, %n s old", "a PBX that is asked again and again; the age of what is shown",
                int(std::max<qint64>(0, link.stateAsOf.secsTo(m_desk.clock().now())))).arg(name));
        else
            m_link->setText(tr("Connected <b>%1</b>").arg(name));
        break;
    case ConnectionState::Degraded: {
        put(m_linkIcon, u"link-busy"_s, Token::AmberText);
        const qint64 silent = link.lastHeard.isValid() ? link.lastHeard.secsTo(m_desk.clock().now()) : 0;
        m_link->setText(tr("<b>%1</b>: no answer for %n s", nullptr, int(silent)).arg(name));
        break;
    }
    case ConnectionState::Connecting:
        put(m_linkIcon, u"link-busy"_s, Token::Text2);
        m_link->setText(tr("Connecting to <b>%1</b>").arg(name));
        break;
    case ConnectionState::Synchronizing:
        put(m_linkIcon, u"link-busy"_s, Token::Text2);
        m_link->setText(tr("Reading the state of <b>%1</b>").arg(name));
        break;
    default:
        put(m_linkIcon, u"link-down"_s, Token::Text2);
        m_link->setText(account ? tr("Not connected to <b>%1</b>").arg(name) : tr("No PBX yet: Tools, Settings adds one"));
    }
    m_own->refresh();
    m_time->setFont(m_theme.tabularFont(TypeRole::Strong));
    // Hours and minutes as the locale writes them; some short formats have seconds.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s);
    m_time->setText(QLocale().toString(m_desk.clock().now().toLocalTime().time(), format));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace Cordboard
