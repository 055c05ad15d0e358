// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "models/people/personsearch.h"

#include <QObject>

class QAction;
class QMenu;
class QPoint;
class QWidget;

namespace Cordboard {

class Theme;

/// Which of a found person's numbers the keys would reach: the extension, or the number whose digits were typed, or the first; a key
/// goes on to the next one, and the menu of the card names them all. Numbers of directories that know the same person are among
/// them.
class NumberChoice final : public QObject
{
    Q_OBJECT
public:
    /// What is passed in must outlive it.
    NumberChoice(OperatorDesk &desk, PersonSearch &search, const Theme &theme, QWidget *window);

    /// "Another number": a window action for menus and the keys page.
    QAction *action() const { return m_action; }
    /// The person on the target line, with the number chosen so far; another person or text begins with the best number again.
    Target targetOf(const PersonId &person, const QString &typed);
    /// What the line says about the present number: phone book, kind, how to get another. Empty: there is nothing to say.
    QString reason() const;
    /// Who is meant by the target that was given out last; an empty id: that was another target.
    PersonId personOf(const Target &target) const;

    /// Adds what can be done with each of the person's numbers.
    void addTo(QMenu *menu, const PersonId &person);
    void popup(const PersonId &person, const QPoint &position);

signals:
    /// The operator wants another number: ask targetOf() again.
    void changed();
    /// The menu of a person of a directory or phone book is about to be shown: others may add to it.
    void menuOpening(QMenu *menu, const Cordboard::PersonId &person);

private:
    struct Choice
    {
        Target target;
        QString label; ///< translated kind of number; empty: not known
        QString source; ///< phone book; empty: the PBX
    };
    QList<Choice> choices(const PersonId &person) const;
    static qsizetype bestOf(const QList<Choice> &choices, const QString &typed);

    OperatorDesk &m_desk;
    PersonSearch &m_search;
    const Theme &m_theme;
    QAction *m_action;
    PersonId m_person;
    QString m_typed;
    qsizetype m_step = 0;
    QList<Choice> m_choices;
    Choice m_chosen;
};

} // namespace Cordboard
