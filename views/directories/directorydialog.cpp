// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/directories/directorydialog.h"

#include "views/accounts/navlist.h"
#include "views/accounts/themedlabel.h"
#include "views/directories/directoryform.h"
#include "views/directories/directoryshelf.h"
#include "views/theme/panel.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

DirectoryDialog::DirectoryDialog(const Theme &theme, DirectoryShelf &shelf, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_shelf(shelf)
    , m_kinds(new NavList(theme, this))
    , m_form(new DirectoryForm(theme, shelf, this))
{
    setObjectName("directoryDialog"_L1);
    setWindowTitle(tr("Directory"));
    constexpr int leftWidth = 280;
    constexpr int side = 40;
    const Spacing &space = theme.tokens().space;
    auto *left = new Panel(theme, this);
    left->setFixedWidth(theme.px(leftWidth));
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(space.x2, space.x3, space.x2, space.x2);
    auto *title = new ThemedLabel(theme, tr("Where the contacts are"), TypeRole::Title, Token::Text, left);
    title->setContentsMargins(space.x2, 0, 0, 0);
    title->setBuddy(m_kinds);
    m_kinds->setObjectName("kinds"_L1);
    m_kinds->setAccessibleName(title->text());
    leftLayout->addWidget(title);
    leftLayout->addWidget(m_kinds, 1);

    auto *right = new Panel(theme, this);
    right->setSurface(Token::Card);
    auto *outer = new QVBoxLayout(right);
    outer->setContentsMargins(2, 2, 2, 2);
    auto *scroll = new QScrollArea(right);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    auto *contentLayout = new QHBoxLayout(content);
    contentLayout->setContentsMargins(theme.px(side), theme.px(space.x8 - space.x1), theme.px(side / 2), theme.px(space.x6));
    contentLayout->addWidget(m_form, 1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    outer->addWidget(scroll);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space.x2, space.x2, space.x2, space.x2);
    layout->setSpacing(space.x2);
    layout->addWidget(left);
    layout->addWidget(right, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));

    connect(m_kinds, &NavList::chosen, this, [this](const QString &id) {
        if (const auto kind = directoryKind(id))
            m_form->begin(*kind);
    });
    connect(m_form, &DirectoryForm::saved, this, &QDialog::accept);
    const QList<DirectoryKind> kinds = directoryKinds();
    for (const DirectoryKind &kind : kinds)
        m_kinds->addEntry(kind.id, kind.name, kind.description, {});
    choose(kinds.first().id);
    constexpr QSize usual(1000, 640);
    resize(QSize(theme.px(usual.width()), theme.px(usual.height())).boundedTo(screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight))));
}

void DirectoryDialog::choose(const QString &kind)
{
    m_kinds->setCurrentKey(kind);
}

bool DirectoryDialog::edit(const AccountId &id)
{
    const Account *account = m_shelf.store().find(id);
    const auto kind = account ? directoryKind(account->backend) : std::nullopt;
    if (!kind)
        return false;
    choose(kind->id);
    // What a directory is cannot be changed, only how it is reached.
    m_kinds->setEnabled(false);
    m_form->begin(*kind, *account);
    m_form->focusFirst();
    return true;
}

void DirectoryDialog::reject()
{
    // Escape is one step back: first out of the test, then out of the dialog.
    if (m_form->isTesting())
        m_form->stopTest();
    else
        QDialog::reject();
}

void DirectoryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return;
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
        button->click();
    else if (focusWidget() == m_kinds)
        m_form->focusFirst();
    else
        m_form->save();
}

void DirectoryDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace Cordboard
