// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/keypaddialog.h"

#include "views/theme/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDigits = 18; ///< the last ones

} // namespace

KeypadDialog::KeypadDialog(const Theme &theme, const QString &other, QWidget *parent) : QDialog(parent), m_shown(new QLabel)
{
    setObjectName("keypadDialog"_L1);
    setWindowTitle(tr("Digits to %1", "somebody on the phone").arg(other));
    setLayoutDirection(Qt::LeftToRight); // a phone's keys are the same everywhere
    m_shown->setObjectName("keypadSent"_L1);
    m_shown->setFont(theme.tabularFont(TypeRole::Figure));
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setMinimumHeight(theme.px(36));
    auto *hint = new QLabel(tr("Type the digits, or press the buttons: each is sent at once. Paste sends a whole number."));
    hint->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setSpacing(theme.tokens().space.x2);
    grid->addWidget(m_shown, 0, 0, 1, 3);
    const QString keys = u"123456789*0#"_s;
    for (int i = 0; i < int(keys.size()); ++i) {
        const QString digit = keys.mid(i, 1);
        auto *button = new QPushButton(digit);
        button->setObjectName("keypad-"_L1 + digit);
        button->setAccessibleName(digit == u"*"_s ? tr("Star") : digit == u"#"_s ? tr("Hash") : digit);
        button->setFont(theme.font(TypeRole::Title));
        button->setMinimumSize(theme.px(72), theme.px(44));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, digit] { send(digit); });
        grid->addWidget(button, 1 + i / 3, i % 3);
    }
    grid->addWidget(hint, 5, 0, 1, 3);
}

QString KeypadDialog::sendable(const QString &text)
{
    QString digits;
    for (QChar c : text)
        if ((c >= u'0' && c <= u'9') || c == u'*' || c == u'#')
            digits.append(c);
    return digits.left(most);
}

void KeypadDialog::send(const QString &digits)
{
    if (digits.isEmpty())
        return;
    m_sent += digits;
    m_shown->setText(m_sent.right(shownDigits));
    emit sendRequested(digits);
}

void KeypadDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        send(sendable(QGuiApplication::clipboard()->text()));
        return;
    }
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (const QString digit = sendable(event->text()); !command && digit.size() == 1 && !event->isAutoRepeat()) {
        send(digit);
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Cordboard
