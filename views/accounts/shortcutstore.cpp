// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/shortcutstore.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr const char *standardProperty = "cordboardStandardKeys";

QString settingsKey(const QAction *action)
{
    return "keys/"_L1 + action->objectName();
}

bool isTyping(int key)
{
    // Everything that writes a character: letters, digits, punctuation, space, in any script.
    return key < Qt::Key_Escape && key >= Qt::Key_Space;
}

} // namespace

QString plainActionText(const QAction *action)
{
    QString text = action->text();
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

ShortcutStore::ShortcutStore(const QList<QAction *> &actions, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (QAction *action : actions) {
        if (action->objectName().isEmpty())
            continue;
        if (!action->property(standardProperty).isValid())
            action->setProperty(standardProperty, QVariant::fromValue(meantKeys(action)));
        m_actions << action;
        load(action);
    }
}

QList<QKeySequence> ShortcutStore::standardKeys(const QAction *action)
{
    return action->property(standardProperty).value<QList<QKeySequence>>();
}

void ShortcutStore::load(QAction *action)
{
    const QString key = settingsKey(action);
    if (!m_settings.contains(key))
        return;
    QList<QKeySequence> keys;
    const QStringList texts = m_settings.value(key).toStringList();
    for (const QString &text : texts) {
        // A file from elsewhere may make a letter a command.
        const QKeySequence one = QKeySequence::fromString(text, QKeySequence::PortableText);
        keys << (objection(one).isEmpty() ? one : QKeySequence());
    }
    setMeantKeys(action, keys);
}

void ShortcutStore::keep(const QAction *action)
{
    if (meantKeys(action) == standardKeys(action)) {
        m_settings.remove(settingsKey(action));
        return;
    }
    QStringList texts;
    const QList<QKeySequence> keys = meantKeys(action);
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::PortableText);
    m_settings.setValue(settingsKey(action), texts);
}

void ShortcutStore::setKeys(QAction *action, int slot, const QKeySequence &keys)
{
    QList<QKeySequence> all = meantKeys(action);
    while (all.size() <= slot)
        all << QKeySequence();
    all[slot] = keys;
    while (!all.isEmpty() && all.last().isEmpty())
        all.removeLast();
    setMeantKeys(action, all);
    keep(action);
    emit changed(action);
}

void ShortcutStore::reload()
{
    for (QAction *action : std::as_const(m_actions)) {
        setMeantKeys(action, standardKeys(action));
        load(action);
        emit changed(action);
    }
}

void ShortcutStore::resetAll()
{
    for (QAction *action : std::as_const(m_actions)) {
        setMeantKeys(action, standardKeys(action));
        m_settings.remove(settingsKey(action));
        emit changed(action);
    }
}

QString ShortcutStore::objection(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    const Qt::KeyboardModifiers modifiers = first.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool keypad = first.keyboardModifiers() & Qt::KeypadModifier;
    if (!isTyping(first.key()))
        return {};
    // Number pad signs may be keys; its digits dial.
    const bool digit = first.key() >= Qt::Key_0 && first.key() <= Qt::Key_9;
    if ((modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) && (!keypad || digit))
        return tr("Letters and digits go to the search.");
    if (modifiers.testFlags(Qt::ControlModifier | Qt::AltModifier))
        return tr("Ctrl+Alt is AltGr on many keyboards, which writes characters.");
    return {};
}

QKeySequence ShortcutStore::keys(const QAction *action, int slot) const
{
    return meantKeys(action).value(slot);
}

QString ShortcutStore::takenBy(const QAction *action, int slot, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return {};
    const auto has = [&keys](const QList<QKeySequence> &list) {
        return std::any_of(list.cbegin(), list.cend(), [&keys](const QKeySequence &one) { return sameKeys(one, keys); });
    };
    const bool standardHere = sameKeys(standardKeys(action).value(slot), keys);
    for (const QAction *other : m_actions) {
        if (other != action && has(meantKeys(other)) && !(standardHere && has(standardKeys(other))))
            return plainActionText(other);
    }
    for (const FixedKey &fixed : m_fixed) {
        if (!standardHere && sameKeys(fixed.keys, keys))
            return fixed.what;
    }
    return {};
}

} // namespace Cordboard
