// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingmoves.h"

#include "models/extensionmodel.h"
#include "models/people/personsearch.h"
#include "views/theme/keycap.h"
#include "views/training/trainingscene.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString keyText(const ActionRegistry &actions, DeskAction action)
{
    QKeySequence keys = actions.action(action)->shortcut();
    // Some have a key only while they are possible.
    if (keys.isEmpty())
        keys = action == DeskAction::BackToCaller ? Qt::Key_Escape : Qt::Key_Return;
    return keycapTexts(keys).join(u'+');
}

} // namespace

QString TrainingWay::sentence() const
{
    return QLocale().createSeparatedList(steps);
}

QString fewestLetters(const Switchboard &board, const QString &number)
{
    const Extension *person = nullptr;
    const ExtensionModel &people = *board.extensions();
    for (int row = 0; row < people.rowCount() && !person; ++row)
        if (people.at(row).number == number)
            person = &people.at(row);
    if (!person)
        return {};
    const PersonSearch search(board.extensions(), board.contacts());
    const QStringList beginnings = person->name.toLower().split(u' ', Qt::SkipEmptyParts) + QStringList { number };
    qsizetype longest = 0;
    for (const QString &word : beginnings)
        longest = std::max(longest, word.size());
    for (qsizetype letters = 1; letters <= longest; ++letters)
        for (const QString &word : beginnings) {
            if (word.size() < letters)
                continue;
            const QList<SearchHit> hits = search.find(word.left(letters), 1);
            if (!hits.isEmpty() && hits.first().extension() == person->id)
                return word.left(letters);
        }
    return {};
}

TrainingWay shortestWay(TrainingScene &scene, const TrainingTask &task)
{
    TrainingWay way;
    for (const TrainingMove &move : task.moves) {
        if (const auto *number = std::get_if<QString>(&move)) {
            const QString letters = fewestLetters(scene.board(), *number);
            way.keys += int(letters.size());
            way.steps.append(QCoreApplication::translate("Cordboard::TrainingWay", "type \u201c%1\u201d", "letters that find somebody").arg(letters));
        } else {
            ++way.keys;
            way.steps.append(keyText(scene.window().actions(), std::get<DeskAction>(move)));
        }
    }
    return way;
}

} // namespace Cordboard
