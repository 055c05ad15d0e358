// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/keygroups.h"

#include "views/panels/waitingkeys.h"
#include "views/window/actionregistry.h"
#include "views/window/keysdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::KeyGroups)
};

enum Group { Calls, Transfers, Parking, Finding, Supervising, Window, groupCount_ };

Group groupOf(const QString &name)
{
    static const QHash<QString, Group> named {
        { u"transfer"_s, Transfers }, { u"ask-first"_s, Transfers }, { u"to-voicemail"_s, Transfers }, { u"to-mobile"_s, Transfers }, { u"to-deputy"_s, Transfers },
        { u"wait-for-free"_s, Transfers }, { u"swap"_s, Transfers }, { u"complete"_s, Transfers }, { u"back-to-caller"_s, Transfers }, { u"all-three"_s, Transfers }, { u"swap"_s, Transfers },
        { u"park"_s, Parking }, { u"fetch-parked"_s, Parking }, { u"fetch-back"_s, Parking }, { u"bring-back"_s, Parking },
        { u"search"_s, Finding }, { u"another-number"_s, Finding }, { u"edit-tags"_s, Finding }, { u"step-back"_s, Finding },
        { u"supervisor-board"_s, Supervising }, { u"wallboard"_s, Supervising }, { u"acknowledge-alarm"_s, Supervising }, { u"snooze-alarm"_s, Supervising },
        { u"answer"_s, Calls }, { u"let-in"_s, Calls }, { u"refuse"_s, Calls }, { u"send-on"_s, Calls }, { u"decline"_s, Calls }, { u"take-next"_s, Calls },
        { u"hold"_s, Calls }, { u"record"_s, Calls }, { u"mute"_s, Calls }, { u"end-call"_s, Calls }, { u"call"_s, Calls },
    };
    if (name.startsWith("agent-"_L1))
        return Supervising;
    if (name.startsWith("favourite-"_L1))
        return Finding;
    return named.value(name, Window);
}

QString titleOf(Group group)
{
    switch (group) {
    case Calls: return Text::tr("Calls");
    case Transfers: return Text::tr("Transfer");
    case Parking: return Text::tr("Park and fetch");
    case Finding: return Text::tr("Find");
    case Supervising: return Text::tr("Supervisor");
    case Window:
    case groupCount_: break;
    }
    return Text::tr("Window");
}

/// "Alt 1 … 9" for nine keys that differ in the digit only.
QStringList oneToNine(Qt::KeyboardModifiers modifiers)
{
    QStringList caps = keyCaps(QKeySequence(QKeyCombination(modifiers, Qt::Key_1)));
    caps.last() = u"1 … 9"_s;
    return caps;
}

/// Nine lines of the same kind as one, where the user has left them alike.
bool isNumbered(const QList<QAction *> &favourites)
{
    if (favourites.size() != 9)
        return false;
    const QList<QKeySequence> first = meantKeys(favourites.first());
    for (int i = 0; i < 9; ++i) {
        const QList<QKeySequence> keys = meantKeys(favourites[i]);
        if (first.size() != 1 || keys.size() != 1 || first[0].isEmpty() || keys[0] != QKeySequence(QKeyCombination(first[0][0].keyboardModifiers(), Qt::Key(Qt::Key_1 + i))))
            return false;
    }
    return true;
}

} // namespace

QList<KeyGroup> keyGroups(const QList<QAction *> &actions)
{
    std::array<KeyGroup, groupCount_> groups;
    for (int group = 0; group < groupCount_; ++group)
        groups[group].title = titleOf(Group(group));
    groups[Calls].lines.append({ KeysDialog::tr("What the filled key says: answer, transfer, complete, take next, call"), { keyCaps(Qt::Key_Return) } });
    groups[Calls].lines.append({ Text::tr("Waiting call 1 to 9"), { oneToNine(Qt::ControlModifier) } });

    QList<QAction *> favourites;
    for (QAction *action : actions)
        if (action->objectName().startsWith("favourite-"_L1))
            favourites.append(action);
    const bool numbered = isNumbered(favourites);
    if (numbered)
        groups[Finding].lines.append({ Text::tr("Favourite 1 to 9"), { oneToNine(meantKeys(favourites.first()).first()[0].keyboardModifiers()) } });

    for (const QAction *action : actions) {
        const QString name = action->objectName();
        if (!action->isVisible() || (numbered && name.startsWith("favourite-"_L1)))
            continue;
        KeyLine line { ActionRegistry::nameOf(action), {} };
        for (const QKeySequence &keys : meantKeys(action))
            if (!keys.isEmpty())
                line.keys.append(keyCaps(keys));
        if (!line.keys.isEmpty())
            groups[groupOf(name)].lines.append(line);
    }
    QList<KeyGroup> list;
    for (const KeyGroup &group : groups)
        if (!group.lines.isEmpty())
            list.append(group);
    return list;
}

QList<FixedKey> fixedKeys(const QMenuBar *bar)
{
    QList<FixedKey> list { { Qt::Key_Return, Text::tr("The filled key") } };
    for (int key = 1; key <= WaitingKeys::Count; ++key)
        list.append({ QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_0 + key))), Text::tr("Waiting call %1").arg(key) });
    for (Qt::Key key : { Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Tab, Qt::Key_Backtab })
        list.append({ QKeySequence(key), Text::tr("Moving in the window") });
    for (QKeySequence::StandardKey edit : { QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Delete, QKeySequence::Backspace,
             QKeySequence::DeleteStartOfWord, QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord, QKeySequence::SelectNextChar, QKeySequence::SelectPreviousChar,
             QKeySequence::SelectStartOfLine, QKeySequence::SelectEndOfLine })
        for (const QKeySequence &keys : QKeySequence::keyBindings(edit))
            list.append({ keys, Text::tr("Editing text") });
    for (const QKeySequence &keys : { QKeySequence(Qt::Key_F10), QKeySequence(Qt::SHIFT | Qt::Key_F10), QKeySequence(Qt::Key_Menu) })
        list.append({ keys, Text::tr("Menus") });
    list.append({ QKeySequence(Qt::ALT | Qt::Key_F4), Text::tr("Closing the window") });
    for (const QAction *menu : bar->actions())
        if (const QKeySequence keys = QKeySequence::mnemonic(menu->text()); !keys.isEmpty())
            list.append({ keys, Text::tr("Menu “%1”").arg(QString(menu->text()).remove(u'&')) });
    return list;
}

} // namespace Cordboard
