// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

class QAction;

namespace Cordboard {

/// The keys that an action is meant to have. Most have them always; some hold them only at times (Esc leads back to the caller while
/// somebody is asked) or carry another one for the moment (Enter): what QAction::shortcuts() says is of the moment then.
QList<QKeySequence> meantKeys(const QAction *action);
/// Changes them; whoever holds the action's keys of the moment is told by a QDynamicPropertyChangeEvent.
void setMeantKeys(QAction *action, const QList<QKeySequence> &keys);
/// From now on setMeantKeys() leaves QAction::shortcuts() to the caller, who filters the action's events.
void holdMeantKeys(QAction *action, const QList<QKeySequence> &keys);

/// The same key of the main block: Qt lets a key of the number pad do what the main one does unless something has it for itself, and
/// knows Enter there by another name.
QKeySequence mainBlockKeys(const QKeySequence &keys);
/// Whether pressing one of them can do what the other was meant for.
bool sameKeys(const QKeySequence &a, const QKeySequence &b);

/// keycapTexts() with the number pad's keys told apart: {"Num +"}. Its decimal key is named as the keyboard's language writes it.
QStringList keyCaps(const QKeySequence &keys);

/// A key that no action has and none may get.
struct FixedKey
{
    QKeySequence keys;
    QString what; ///< translated: what it does
};

/// One thing that keys do.
struct KeyLine
{
    QString what;
    QList<QStringList> keys; ///< each way to do it, as its caps
};

struct KeyGroup
{
    QString title;
    QList<KeyLine> lines;
};

} // namespace Cordboard
