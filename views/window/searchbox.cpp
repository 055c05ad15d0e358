// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/searchbox.h"

#include "views/theme/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace Cordboard {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(const Theme &theme, QWidget *parent) : QLineEdit(parent)
{
    setObjectName("searchBox"_L1);
    setFrame(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setPlaceholderText(tr("Find a person, number or department: just type"));
    setAccessibleName(tr("Find a person, number or department"));
    const auto dress = [this, &theme] {
        QFont font = theme.font(TypeRole::Body);
        font.setPointSizeF(font.pointSizeF() * 1.2);
        setFont(font);
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A line edit claims its editing keys before any shortcut sees them; the desk's keys come first here.
        const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
        for (const QAction *action : window()->actions()) {
            if (action->isEnabled() && action->shortcuts().contains(pressed)) {
                event->ignore();
                return true;
            }
        }
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        switch (event->key()) {
        case Qt::Key_Down: emit moveRequested(1); return;
        case Qt::Key_Up: emit moveRequested(-1); return;
        case Qt::Key_PageDown: emit moveRequested(8); return;
        case Qt::Key_PageUp: emit moveRequested(-8); return;
        default: break;
        }
    }
    // Enter is an action of the window: a line edit would swallow it here.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    const bool composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    setComposing(composing);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    setComposing(false);
}

void SearchBox::setComposing(bool composing)
{
    if (composing == m_composing)
        return;
    m_composing = composing;
    emit composingChanged(composing);
}

} // namespace Cordboard
