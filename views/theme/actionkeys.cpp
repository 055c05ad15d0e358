// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/actionkeys.h"

#include "views/theme/keycap.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>
#include <QVariant>

namespace Cordboard {

namespace {

constexpr const char *meantProperty = "cordboardMeantKeys";

} // namespace

QList<QKeySequence> meantKeys(const QAction *action)
{
    const QVariant meant = action->property(meantProperty);
    return meant.isValid() ? meant.value<QList<QKeySequence>>() : action->shortcuts();
}

void setMeantKeys(QAction *action, const QList<QKeySequence> &keys)
{
    if (action->property(meantProperty).isValid())
        action->setProperty(meantProperty, QVariant::fromValue(keys));
    else
        action->setShortcuts(keys);
}

void holdMeantKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setProperty(meantProperty, QVariant::fromValue(keys));
}

QKeySequence mainBlockKeys(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return keys;
    const Qt::Key key = keys[0].key() == Qt::Key_Enter ? Qt::Key_Return : keys[0].key();
    return QKeySequence(QKeyCombination(keys[0].keyboardModifiers() & ~Qt::KeypadModifier, key));
}

bool sameKeys(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && mainBlockKeys(a) == mainBlockKeys(b);
}

QStringList keyCaps(const QKeySequence &keys)
{
    QStringList caps = keycapTexts(keys);
    if (caps.isEmpty() || !keys[0].keyboardModifiers().testFlag(Qt::KeypadModifier))
        return caps;
    const bool decimal = keys[0].key() == Qt::Key_Period || keys[0].key() == Qt::Key_Comma;
    const QString cap = decimal ? QGuiApplication::inputMethod()->locale().decimalPoint() : caps.last();
    caps.last() = QCoreApplication::translate("Cordboard::KeysModel", "Num %1", "a key of the number pad").arg(cap);
    return caps;
}

} // namespace Cordboard
