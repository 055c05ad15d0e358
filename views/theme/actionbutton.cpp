// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/actionbutton.h"

#include "views/theme/keycap.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace Cordboard {

namespace {

/// "Hold" from "&Hold", "Hold && wait" to "Hold & wait".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i >= text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

bool wouldPress(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::Shortcut: return true;
    case QEvent::KeyPress: {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        return key == Qt::Key_Space || key == Qt::Key_Select || key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    default: return false;
    }
}

} // namespace

ActionButton::ActionButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_guard(theme.tokens().motion.newButtonGuard)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

ActionButton::~ActionButton() = default;

void ActionButton::setAction(QAction *action)
{
    if (action == m_action)
        return;
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    m_guard.arm();
    if (!action)
        return;
    connect(action, &QAction::changed, this, &ActionButton::syncFromAction);
    syncFromAction();
}

void ActionButton::syncFromAction()
{
    const QString before = m_shownText;
    setText(m_action->iconText().isEmpty() ? m_action->text() : m_action->iconText());
    m_shownText = plainText();
    if (!before.isEmpty() && before != m_shownText)
        m_guard.arm(); // Hold has become Resume: another command under the same hand
    m_iconName = m_action->icon().name();
    m_keys = m_action->shortcut();
    m_keycaps = keycapTexts(m_keys);
    m_reason = m_action->isEnabled() ? QString() : m_action->toolTip();
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    // Only undo what was done here: showing a button that its owner has not placed yet would make it a window.
    if (!m_action->isVisible()) {
        hide();
        m_hiddenByAction = true;
    } else if (m_hiddenByAction) {
        show();
        m_hiddenByAction = false;
    }
    describe();
    updateGeometry();
    update();
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setKeycaps(keycapTexts(keys));
}

void ActionButton::setKeycaps(const QStringList &texts)
{
    m_keycaps = texts;
    describe();
    updateGeometry();
    update();
}

void ActionButton::setUnavailable(const QString &reason)
{
    m_reason = reason;
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    describe();
    update();
}

void ActionButton::describe()
{
    if (const QString word = plainText(); !word.isEmpty()) // a button without a word has a name of its own
        setAccessibleName(word);
    setAccessibleDescription(m_reason.isEmpty() ? m_keycaps.join(u'+') : m_reason);
}

void ActionButton::setInputGuard(int intervalMs, MillisecondClock clock)
{
    m_guard = InputGuard(intervalMs, std::move(clock));
    if (isVisible())
        m_guard.arm();
}

QString ActionButton::plainText() const
{
    return withoutMnemonic(text());
}

bool ActionButton::event(QEvent *event)
{
    if (wouldPress(event) && isGuarded()) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void ActionButton::showEvent(QShowEvent *event)
{
    m_guard.arm();
    describe();
    QAbstractButton::showEvent(event);
}

void ActionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ActionButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ActionButton::nextCheckState()
{
    // With an action the tick is the action's; it comes back through syncFromAction().
    if (!m_action)
        QAbstractButton::nextCheckState();
}

void ActionButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace Cordboard
