// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/searchindex.h"
#include "views/people/cardgeometry.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QItemSelectionModel;
class QStackedWidget;

namespace Cordboard {

class DragSession;
class PeopleGrid;
class PeopleRows;
class PeopleTable;
class PillTabBar;
class Switchboard;
class Theme;

/// The ways to show people; the first three are the densities of the grid.
enum class PeopleLook { Cards, Compact, Micro, Table };

/// The People region: departments, ways to show them, and the people themselves as grid or table with one selection; or
/// what a search found. Whatever arrives from the PBX, the selection, the scroll position and a drag that is on stay.
class PeopleView final : public QWidget
{
    Q_OBJECT

public:
    /// `board`, `theme` and `session` must outlive it; `session` may be nullptr: no drag and drop.
    PeopleView(Switchboard &board, const Theme &theme, DragSession *session, QWidget *parent = nullptr);
    ~PeopleView() override;

    PeopleLook look() const { return m_look; }
    /// The person the operator is at stays in sight.
    void setLook(PeopleLook look);

    /// Shows the hits from the second on (the first is the target line's); tabs become the sources of the hits.
    void showResults(const QList<SearchHit> &hits);
    /// Back to the people, where the operator left them.
    void clearResults();
    bool showsResults() const;

    void setFavourites(const QSet<ExtensionId> &favourites);
    /// Persons with a note of the operator's.
    void setNoted(const QSet<ExtensionId> &noted);
    /// Calls that the operator has handed over: where one of them rings, the card stands out.
    void setOwnCalls(const QSet<CallId> &calls);
    /// Shows one department, by the name the PBX gives it; an empty name shows everybody.
    void showDepartment(const QString &department);

    /// Chosen persons of ours, in the order shown.
    QList<ExtensionId> selectedPeople() const;
    /// The one with the keyboard focus; an empty ExtensionId: nobody.
    PersonId currentPerson() const;
    /// Selects a person that is shown and brings it into sight; false: not shown.
    bool setCurrentPerson(const PersonId &id);
    /// Gives the keyboard focus to the list, at the first person if there is no current one.
    void focusList();
    /// What the main window's own action for "this person" calls; Enter alone does nothing in the list.
    void activateCurrent();

    /// Look and tab, for the saved layout. restoreState() answers false for bytes it does not know.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

    PeopleRows *rows() const { return m_rows; }
    PeopleGrid *grid() const { return m_grid; }
    PeopleTable *table() const { return m_table; }

    QSize minimumSizeHint() const override;

signals:
    /// Letters or digits typed in the list: they belong to the search box.
    void textTyped(const QString &text);
    void currentPersonChanged(const Cordboard::PersonId &id);
    void personActivated(const Cordboard::PersonId &id);
    /// Right click, menu key or Shift+F10 on these persons; actions come from the main window.
    void contextMenuRequested(const QList<Cordboard::ExtensionId> &ids, const QPoint &position);
    void lookChanged(Cordboard::PeopleLook look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    void buildLookTabs();
    void placeBody();
    void rebuildDepartmentTabs();
    void rebuildSourceTabs();
    void countTabs();
    void chooseTab(int index);
    void applyLook();
    void updateHold();
    void updateEmptyText();
    void rememberChoice();
    void restoreChoice();
    template<class View>
    void connectView(View *view);
    PeopleLook shownLook() const;

    Switchboard &m_board;
    const Theme &m_theme;
    DragSession *m_session;
    PeopleRows *m_rows;
    PillTabBar *m_tabs;
    PillTabBar *m_looks;
    QHBoxLayout *m_body;
    QStackedWidget *m_stack;
    PeopleGrid *m_grid;
    PeopleTable *m_table;
    QItemSelectionModel *m_selection;
    PeopleLook m_look = PeopleLook::Cards;
    QString m_department;
    std::optional<QStringList> m_sources; ///< that the tabs name, while hits are shown
    bool m_favouritesShown = false;
    QSet<ExtensionId> m_favourites;
    QList<PersonId> m_chosen;
    PersonId m_current;
    PersonId m_beforeResults;
    int m_scrollBeforeResults = 0;
};

} // namespace Cordboard
