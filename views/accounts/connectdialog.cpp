// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/connectdialog.h"

#include "backends/api/pbxbackend.h"
#include "views/accounts/connectpage.h"
#include "views/accounts/navlist.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/keybutton.h"
#include "views/theme/panel.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto demoId = "demo"_L1;

} // namespace

ConnectDialog::ConnectDialog(const Theme &theme, const QList<const PbxBackendPlugin *> &plugins, SecretStore &secrets,
    AccountStore &accounts, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_plugins(plugins)
    , m_accounts(accounts)
    , m_systems(new NavList(theme, this))
    , m_page(new ConnectPage(theme, secrets, accounts, this))
{
    setObjectName("connectDialog"_L1);
    setWindowTitle(tr("Connect to a phone system"));
    std::stable_sort(m_plugins.begin(), m_plugins.end(), [](const PbxBackendPlugin *a, const PbxBackendPlugin *b) {
        return a->id() == demoId && b->id() != demoId;
    });
    auto *layout = new QHBoxLayout(this);
    const Spacing &space = theme.tokens().space;
    layout->setContentsMargins(space.x2, space.x2, space.x2, space.x2);
    layout->setSpacing(space.x2);
    layout->addWidget(buildLeft());
    layout->addWidget(buildRight(), 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));

    connect(m_systems, &NavList::chosen, this, [this](const QString &id) { m_page->begin(*plugin(id)); });
    connect(m_page, &ConnectPage::accountReady, this, [this](const Account &account, const Secrets &kept) {
        accept();
        emit accountReady(account, kept);
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this), &QShortcut::activated, m_page, &ConnectPage::startTest);
    for (const PbxBackendPlugin *each : std::as_const(m_plugins))
        m_systems->addEntry(each->id(), each->displayName(), each->description(), {});
    if (!m_plugins.isEmpty())
        choose(m_plugins.first()->id());
    constexpr QSize usual(1060, 800);
    resize(QSize(theme.px(usual.width()), theme.px(usual.height())).boundedTo(screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
}

QWidget *ConnectDialog::buildLeft()
{
    constexpr int width = 300;
    const Spacing &space = m_theme.tokens().space;
    auto *panel = new Panel(m_theme, this);
    panel->setFixedWidth(m_theme.px(width));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(space.x2, space.x3, space.x2, space.x2);
    layout->setSpacing(space.x2);
    auto *title = new ThemedLabel(m_theme, tr("Choose your phone system"), TypeRole::Title, Token::Text, panel);
    title->setContentsMargins(space.x2, 0, 0, 0);
    title->setBuddy(m_systems);
    m_systems->setObjectName("systems"_L1);
    m_systems->setAccessibleName(title->text());
    layout->addWidget(title);
    layout->addWidget(m_systems, 1);
    if (plugin(demoId)) {
        m_demo = new KeyButton(m_theme, tr("Look around in the demo office"), {}, panel);
        m_demo->setObjectName("demo"_L1);
        m_demo->setKeys(QKeySequence(Qt::CTRL | Qt::Key_D));
        m_demo->setButtonHeight(ButtonHeight::Small);
        layout->addWidget(m_demo);
        connect(m_demo, &KeyButton::clicked, this, &ConnectDialog::openDemo);
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), this), &QShortcut::activated, this, &ConnectDialog::openDemo);
    }
    return panel;
}

QWidget *ConnectDialog::buildRight()
{
    constexpr int side = 48;
    auto *panel = new Panel(m_theme, this);
    panel->setSurface(Token::Card);
    auto *outer = new QVBoxLayout(panel);
    outer->setContentsMargins(2, 2, 2, 2);
    auto *scroll = new QScrollArea(panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(m_theme.px(side), m_theme.px(side * 3 / 4), m_theme.px(side / 2), m_theme.px(side / 2));
    layout->addWidget(m_page, 1);
    layout->addStretch(0);
    scroll->setWidget(content);
    // Later, when what has just been shown has got its place.
    connect(m_page, &ConnectPage::lookAt, scroll, [scroll](QWidget *part) {
        QTimer::singleShot(0, scroll, [scroll, seen = QPointer(part)] {
            if (seen && seen->isVisible())
                scroll->ensureWidgetVisible(seen, 0, seen->height());
        });
    });
    content->setAutoFillBackground(false);
    outer->addWidget(scroll);
    return panel;
}

const PbxBackendPlugin *ConnectDialog::plugin(const QString &id) const
{
    const auto it = std::find_if(m_plugins.cbegin(), m_plugins.cend(), [&id](const PbxBackendPlugin *p) { return p->id() == id; });
    return it == m_plugins.cend() ? nullptr : *it;
}

void ConnectDialog::choose(const QString &plugin)
{
    m_systems->setCurrentKey(plugin);
}

bool ConnectDialog::edit(const AccountId &id)
{
    const Account *account = m_accounts.find(id);
    const PbxBackendPlugin *backend = account ? plugin(account->backend) : nullptr;
    if (!backend)
        return false;
    choose(backend->id());
    // What an account is cannot be changed, only how it is reached.
    m_systems->setEnabled(false);
    if (m_demo)
        m_demo->hide();
    m_page->edit(*backend, *account);
    m_page->focusFirst();
    return true;
}

void ConnectDialog::setTimeouts(const TestTimeouts &timeouts)
{
    m_page->setTimeouts(timeouts);
}

void ConnectDialog::openDemo()
{
    if (m_demo && !m_demo->isVisible())
        return;
    choose(demoId);
    m_page->connectNow();
}

void ConnectDialog::enter()
{
    QWidget *focus = focusWidget();
    if (auto *button = qobject_cast<QAbstractButton *>(focus); button && qobject_cast<KeyButton *>(focus))
        button->click();
    else if (focus == m_systems)
        m_page->focusFirst();
    else
        m_page->connectNow();
}

void ConnectDialog::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!event->isAutoRepeat())
            enter();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConnectDialog::reject()
{
    // Escape is one step back: first out of the test, then out of the dialog.
    if (m_page->isTesting())
        m_page->cancelTest();
    else
        QDialog::reject();
}

void ConnectDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace Cordboard
