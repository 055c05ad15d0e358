// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/cardbuilder.h"

#include "models/core/linefacts.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::PersonCard)
};

QString clockTime(const QDateTime &utc)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1); // the C locale's short form has them
    return locale.toString(utc.toLocalTime().time(), format);
}

QString slotNumber(const Switchboard &board, const CallId &call)
{
    const ParkSlot *slot = board.parkSlot(board.parkSlotOf(call));
    return slot ? slot->number : QString();
}

QString presenceText(const Extension &extension)
{
    return extension.presenceText.isEmpty() ? ExtensionModel::presenceWord(extension.presence) : extension.presenceText;
}

/// What follows the state word.
QString wordsOf(const Switchboard &board, const Extension &extension, const LineFacts &facts, bool ours)
{
    if (ours)
        return Text::tr("your call");
    switch (facts.lastState) {
    case DisplayState::Talking:
    case DisplayState::Calling:
    case DisplayState::Ringing:
    case DisplayState::Held:
        return facts.party;
    case DisplayState::Parked:
        if (const QString slot = slotNumber(board, facts.call); !slot.isEmpty())
            return Text::tr("in slot %1", "where a call is parked").arg(slot);
        return facts.party;
    case DisplayState::Unregistered:
        return extension.registrationSince.isValid()
            ? Text::tr("since %1", "clock time").arg(clockTime(extension.registrationSince)) : QString();
    case DisplayState::DoNotDisturb:
        return extension.presenceText;
    case DisplayState::Away:
        return presenceText(extension);
    case DisplayState::Free:
        return extension.presenceText;
    case DisplayState::Unknown:
        break;
    }
    return {};
}

QString forwardTarget(const Extension &extension, const QString &number)
{
    return !extension.mobile.isEmpty() && number == extension.mobile ? Text::tr("mobile", "a person's second phone") : number;
}

void setForwarding(PersonCard &card, const Extension &extension)
{
    if (!extension.forwarding)
        return;
    const Forwarding &rule = *extension.forwarding;
    if (!rule.always.isEmpty()) {
        const QString target = forwardTarget(extension, rule.always);
        card.forward = Text::tr("to %1", "forwards every call to").arg(target);
        card.forwardSpoken = Text::tr("forwards every call to %1").arg(target);
    } else if (!rule.busy.isEmpty()) {
        const QString target = forwardTarget(extension, rule.busy);
        card.forward = Text::tr("%1 if busy", "forwards to %1").arg(target);
        card.forwardSpoken = Text::tr("forwards to %1 when busy").arg(target);
    } else if (!rule.noAnswer.isEmpty()) {
        const QString target = forwardTarget(extension, rule.noAnswer);
        card.forward = Text::tr("%1 if no answer", "forwards to %1").arg(target);
        card.forwardSpoken = Text::tr("forwards to %1 when there is no answer").arg(target);
    }
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Text::tr("%1, %2", "department, job").arg(first, second);
}

QString withTags(const QString &role, const QStringList &tags)
{
    return (role.isEmpty() ? QStringList() : QStringList { role }).operator+(tags).join(u" · "_s);
}

bool familyNameComesFirst(const QString &name)
{
    const QChar::Script script = name.isEmpty() ? QChar::Script_Common : name.front().script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

} // namespace

PersonState personState(DisplayState state, bool ours)
{
    switch (state) {
    case DisplayState::Free:
        return PersonState::Free;
    case DisplayState::Away:
        return PersonState::Away;
    case DisplayState::DoNotDisturb:
        return PersonState::Dnd;
    case DisplayState::Unregistered:
        return PersonState::Unregistered;
    case DisplayState::Parked:
        return PersonState::Parked;
    case DisplayState::Held:
        return PersonState::Held;
    case DisplayState::Calling:
        return PersonState::Calling;
    case DisplayState::Talking:
        return PersonState::Talking;
    case DisplayState::Ringing:
        return ours ? PersonState::Ringing : PersonState::RingingElsewhere;
    case DisplayState::Unknown:
        break;
    }
    return PersonState::Unknown;
}

PersonCard cardOf(const Switchboard &board, const Extension &extension, const QSet<CallId> &ownCalls)
{
    const LineFacts facts = lineFacts(board, extension);
    // Not every call that could be picked up: in a busy office amber would then be everywhere and say nothing.
    const bool ours = facts.lastState == DisplayState::Ringing
        && (board.isOwn(extension.id) || ownCalls.contains(facts.call)
            || (!facts.call.isEmpty() && board.ownLeg(facts.call)));
    PersonCard card;
    card.id = extension.id;
    card.name = extension.name.isEmpty() ? extension.number : extension.name;
    card.number = extension.number;
    card.department = extension.group;
    card.tags = extension.tags;
    card.role = withTags(joined(extension.group, extension.role), extension.tags);
    card.state = personState(facts.state, ours);
    if (board.isStale(extension.id.account())) {
        card.was = personState(facts.lastState, ours);
        card.lastHeard = board.extensions()->indexOf(extension.id).data(StaleSinceRole).toDateTime();
    }
    card.words = wordsOf(board, extension, facts, ours);
    card.since = facts.since;
    setForwarding(card, extension);
    card.voicemail = std::max(0, extension.voicemailNew);
    card.pendingSince = board.commandLog().pendingSince(extension.id);
    return card;
}

PersonCard cardOf(const Contact &contact)
{
    PersonCard card;
    card.name = contact.name.isEmpty() ? contact.company : contact.name;
    const QString number = contact.numbers.isEmpty() ? QString() : contact.numbers.front().number;
    card.role = joined(contact.phonebook, number);
    card.department = contact.phonebook;
    card.shortName = card.name;
    card.state = PersonState::Free;
    card.words = Text::tr("outside number");
    return card;
}

QString familyName(const QString &name)
{
    const QString trimmed = name.trimmed();
    const qsizetype space = familyNameComesFirst(trimmed) ? trimmed.indexOf(u' ') : trimmed.lastIndexOf(u' ');
    if (space < 0)
        return trimmed;
    return familyNameComesFirst(trimmed) ? trimmed.first(space) : trimmed.sliced(space + 1);
}

QString familyNameWithInitial(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (familyNameComesFirst(trimmed) || !trimmed.contains(u' '))
        return trimmed;
    return Text::tr("%1 %2.", "family name, initial").arg(familyName(trimmed), QString(trimmed.front()));
}

} // namespace Cordboard
