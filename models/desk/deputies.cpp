// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/deputies.h"

#include "models/core/switchboard.h"
#include "models/desk/transfersafety.h"
#include "models/extensionmodel.h"

namespace Cordboard {

void Deputies::set(const ExtensionId &person, const ExtensionId &deputy)
{
    if (deputy.isEmpty() || deputy == person)
        m_deputies.remove(person);
    else
        m_deputies.insert(person, deputy);
}

ExtensionId Deputies::of(const Switchboard &board, const ExtensionId &person) const
{
    if (const ExtensionId named = chosen(person); !named.isEmpty() && board.extension(named))
        return named;
    const Extension *absent = board.extension(person);
    if (!absent || absent->group.isEmpty())
        return {};
    const ExtensionModel &people = *board.extensions();
    const Extension *best = nullptr;
    for (int row = 0; row < people.rowCount(); ++row) {
        const Extension &other = people.at(row);
        if (other.id == person || other.id == board.ownExtension(person.account()) || other.id.account() != person.account() || other.group != absent->group
            || other.kind != ExtensionKind::Person || other.state != LineState::Idle)
            continue;
        // Whoever comes first by name, cheaply: the language's own order would cost more than all the rest.
        if (best && other.name.compare(best->name, Qt::CaseInsensitive) >= 0)
            continue;
        if (reasonsAgainst(other, {}).isEmpty())
            best = &other;
    }
    return best ? best->id : ExtensionId();
}

QStringList Deputies::toLines() const
{
    QStringList lines;
    for (auto it = m_deputies.cbegin(); it != m_deputies.cend(); ++it)
        lines.append(QStringList { it.key().account().value(), it.key().local(), it->local() }.join(u'\t'));
    lines.sort();
    return lines;
}

Deputies Deputies::fromLines(const QStringList &lines)
{
    Deputies deputies;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3)
            deputies.set({ AccountId(parts[0]), parts[1] }, { AccountId(parts[0]), parts[2] });
    }
    return deputies;
}

} // namespace Cordboard
