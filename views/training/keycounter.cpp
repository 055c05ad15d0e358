// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/keycounter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

namespace Cordboard {

KeyCounter::KeyCounter(QObject *parent) : QObject(parent) { }

KeyCounter::~KeyCounter()
{
    stop();
}

void KeyCounter::start(QWidget *window)
{
    m_keys = 0;
    m_clicks = 0;
    m_window = window;
    qApp->installEventFilter(this);
}

void KeyCounter::stop()
{
    if (qApp)
        qApp->removeEventFilter(this);
    m_window = nullptr;
}

bool KeyCounter::isKey(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return false;
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock: return false; // only with another key does it mean anything here
    default: return true;
    }
}

bool KeyCounter::eventFilter(QObject *watched, QEvent *event)
{
    // Qt offers each key press to the window once in this form, before it becomes a shortcut (of which no key press is told) or text.
    if (m_window && watched == m_window->windowHandle()) {
        if (event->type() == QEvent::ShortcutOverride && isKey(*static_cast<QKeyEvent *>(event))) {
            ++m_keys;
            emit counted();
        } else if (event->type() == QEvent::MouseButtonPress) {
            ++m_clicks;
            emit counted();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Cordboard
