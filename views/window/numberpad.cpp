// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/numberpad.h"

#include "views/window/actionregistry.h"
#include "views/window/keysdialog.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto setting = "numberPad/works"_L1;

struct Row
{
    NumberPad::Sign sign;
    QList<QKeySequence> keys;
};

QKeySequence pad(Qt::Key key)
{
    return QKeySequence(QKeyCombination(Qt::KeypadModifier, key));
}

const QList<Row> &rows()
{
    static const QList<Row> list {
        { NumberPad::Sign::Plus, { pad(Qt::Key_Plus) } },
        { NumberPad::Sign::Minus, { pad(Qt::Key_Minus) } },
        { NumberPad::Sign::Slash, { pad(Qt::Key_Slash) } },
        { NumberPad::Sign::Star, { pad(Qt::Key_Asterisk) } },
        // What the key beside the 0 writes depends on the keyboard's language.
        { NumberPad::Sign::Point, { pad(Qt::Key_Period), pad(Qt::Key_Comma) } },
    };
    return list;
}

QString meaningOf(NumberPad::Sign sign)
{
    switch (sign) {
    case NumberPad::Sign::Plus: return NumberPad::tr("Ask first; while asking: back to the caller");
    case NumberPad::Sign::Minus: return NumberPad::tr("End the call, decline");
    case NumberPad::Sign::Slash: return NumberPad::tr("Hold, resume");
    case NumberPad::Sign::Star: return NumberPad::tr("Park; without a call: fetch the longest parked");
    case NumberPad::Sign::Point: break;
    }
    return NumberPad::tr("Clear the search; when it is empty: fetch back what is overdue, else take the next");
}

} // namespace

NumberPad::NumberPad(OperatorDesk &desk, ActionRegistry &actions, QSettings &settings, QWidget *window)
    : QObject(window), m_desk(desk), m_actions(actions), m_settings(settings)
{
    for (const Row &row : rows()) {
        auto *action = new QAction(meaningOf(row.sign), this);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, sign = row.sign] { press(sign); });
        window->addAction(action);
        m_signs.append(action);
    }
    reread();
}

bool NumberPad::isOn() const
{
    return m_settings.value(setting, true).toBool();
}

void NumberPad::setOn(bool on)
{
    m_settings.setValue(setting, on);
    reread();
}

void NumberPad::reread()
{
    const bool on = isOn();
    for (qsizetype i = 0; i < m_signs.size(); ++i)
        m_signs[i]->setShortcuts(on ? rows()[i].keys : QList<QKeySequence>());
}

KeyGroup NumberPad::group()
{
    KeyGroup group { tr("Number pad"), {} };
    QStringList digits = keyCaps(pad(Qt::Key_0));
    digits.last() = digits.last().replace(u"0"_s, u"0 … 9"_s);
    group.lines.append({ tr("Find by number"), { digits } });
    group.lines.append({ KeysDialog::tr("What the filled key says: answer, transfer, complete, take next, call"), { keyCaps(pad(Qt::Key_Enter)) } });
    for (const Row &row : rows())
        group.lines.append({ meaningOf(row.sign), { keyCaps(row.keys.first()) } });
    return group;
}

QList<FixedKey> NumberPad::fixedKeys() const
{
    QList<FixedKey> list;
    if (!isOn())
        return list;
    for (const Row &row : rows())
        for (const QKeySequence &keys : row.keys)
            list.append({ keys, meaningOf(row.sign) });
    return list;
}

void NumberPad::press(Sign sign)
{
    const DeskPhase phase = m_desk.state().phase;
    switch (sign) {
    case Sign::Plus:
        if (phase == DeskPhase::Asking)
            run(DeskAction::BackToCaller);
        else if (phase == DeskPhase::Rest || phase == DeskPhase::Ringing)
            emit textTyped(u"+"_s); // nobody is there to be sent on, and numbers of other countries begin with it
        else
            run(DeskAction::AskFirst);
        break;
    case Sign::Minus: run(phase == DeskPhase::Ringing ? DeskAction::Decline : DeskAction::EndCall); break;
    case Sign::Slash: run(DeskAction::Hold); break;
    case Sign::Star: run(phase == DeskPhase::WithYou || phase == DeskPhase::Held ? DeskAction::Park : DeskAction::FetchParked); break;
    case Sign::Point:
        if (m_desk.warning() || m_desk.textTyped())
            emit stepBackRequested();
        else
            run(fetchOrNext());
        break;
    }
}

DeskAction NumberPad::fetchOrNext() const
{
    const HandedCall *handed = m_desk.handedOver().mostOverdue();
    const bool overdue = handed && (handed->stage == HandedCall::Stage::CameBack || handed->tooLongTold);
    // A call that has only just begun to ring at somebody's phone can wait; a caller who waits cannot.
    return !overdue && m_desk.availability(DeskAction::TakeNext).enabled() ? DeskAction::TakeNext : DeskAction::FetchBack;
}

void NumberPad::run(DeskAction kind)
{
    QAction *action = m_actions.action(kind);
    if (action->isEnabled())
        action->trigger();
    else
        m_desk.trigger(kind); // says why not
}

} // namespace Cordboard
