// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/personcard.h"

#include "views/theme/duration.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::PersonCard)
};

/// States in which somebody else is in a call with the person.
bool isEngaged(PersonState state)
{
    switch (state) {
    case PersonState::Ringing:
    case PersonState::RingingElsewhere:
    case PersonState::Talking:
    case PersonState::Calling:
    case PersonState::Held:
    case PersonState::Parked:
        return true;
    default:
        return false;
    }
}

// The singular is a text of its own, so that the untranslated program reads well too.
QString spokenDuration(qint64 seconds)
{
    const int minutes = int(seconds / 60);
    const int hours = int(seconds / 3600);
    if (hours > 0)
        return hours == 1 ? Text::tr("for one hour") : Text::tr("for %n hours", "since how long somebody talks", hours);
    if (minutes > 0)
        return minutes == 1 ? Text::tr("for one minute") : Text::tr("for %n minutes", "since how long somebody talks", minutes);
    return Text::tr("for less than a minute", "since how long somebody talks");
}

QString age(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < 60)
        return Text::tr("%n s ago", "age of what is known, short", int(seconds));
    if (seconds < 3600)
        return Text::tr("%n min ago", "age of what is known, short", int(seconds / 60));
    return Text::tr("%n h ago", "age of what is known, short", int(seconds / 3600));
}

/// The state with whom, as one clause of the sentence.
QString spokenState(PersonState state, const QString &words)
{
    if (words.isEmpty())
        return personLook(state).word.toLower();
    switch (state) {
    case PersonState::Talking:
        return Text::tr("talking to %1").arg(words);
    case PersonState::Calling:
        return Text::tr("calling %1").arg(words);
    case PersonState::Ringing:
    case PersonState::RingingElsewhere:
        return Text::tr("ringing, %1", "who rings").arg(words);
    case PersonState::Held:
        return Text::tr("has %1 on hold").arg(words);
    default:
        return Text::tr("%1, %2", "state, more about it").arg(personLook(state).word.toLower(), words);
    }
}

} // namespace

QString cardWord(const PersonCard &card)
{
    if (card.gone)
        return Text::tr("No longer there");
    if (!card.was)
        return personLook(card.state).word;
    switch (*card.was) {
    case PersonState::Unknown:
        return personLook(card.state).word;
    case PersonState::Ringing:
    case PersonState::RingingElsewhere:
        return Text::tr("was ringing");
    case PersonState::Talking:
        return Text::tr("was talking");
    case PersonState::Calling:
        return Text::tr("was calling");
    case PersonState::Held:
        return Text::tr("was on hold");
    case PersonState::Parked:
        return Text::tr("was parked");
    case PersonState::Unregistered:
        return Text::tr("was off");
    case PersonState::Dnd:
        return Text::tr("was do not disturb");
    case PersonState::Away:
        return Text::tr("was away");
    case PersonState::Free:
        break;
    }
    return Text::tr("was free");
}

bool isEngaged(const PersonCard &card)
{
    return isEngaged(card.was.value_or(card.state));
}

QString cardDetail(const PersonCard &card)
{
    if (card.forward.isEmpty() || isEngaged(card))
        return card.words;
    return card.words.isEmpty() ? card.forward : Text::tr("%1, %2", "forwarding, presence").arg(card.forward, card.words);
}

QString cardTime(const PersonCard &card, const QDateTime &now)
{
    if (card.gone)
        return {};
    if (card.was)
        return card.lastHeard.isValid() ? age(card.lastHeard, now) : QString();
    return card.since.isValid() && isEngaged(card.state) ? formatDuration(card.since.secsTo(now)) : QString();
}

QString cardSentence(const PersonCard &card, const QDateTime &now)
{
    QStringList parts{card.name};
    if (!card.number.isEmpty())
        parts.append(card.number);
    if (!card.department.isEmpty())
        parts.append(card.department);
    parts += card.tags;
    if (card.gone) {
        parts.append(cardWord(card).toLower());
    } else if (card.id.isEmpty()) {
        parts.append(Text::tr("outside number"));
    } else if (card.was) {
        QString clause = cardWord(card);
        if (!card.words.isEmpty())
            clause = Text::tr("%1, %2", "state, more about it").arg(clause, card.words);
        parts.append(clause);
        if (card.lastHeard.isValid())
            parts.append(Text::tr("last heard %1", "38 s ago").arg(age(card.lastHeard, now)));
    } else {
        QString clause = spokenState(card.state, card.words);
        if (card.since.isValid() && isEngaged(card.state))
            clause += u' ' + spokenDuration(std::max<qint64>(0, card.since.secsTo(now)));
        parts.append(clause);
    }
    if (!card.forwardSpoken.isEmpty())
        parts.append(card.forwardSpoken);
    if (card.voicemail > 0)
        parts.append(card.voicemail == 1 ? Text::tr("one new voicemail message")
                                         : Text::tr("%n new voicemail messages", nullptr, card.voicemail));
    if (card.note)
        parts.append(Text::tr("has a note"));
    return parts.join(", "_L1);
}

} // namespace Cordboard
