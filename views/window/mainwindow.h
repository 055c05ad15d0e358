// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "models/people/personsearch.h"
#include "models/people/searchresultmodel.h"
#include "models/waitingmodel.h"
#include "views/theme/actionkeys.h"
#include "views/window/actionregistry.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <functional>

namespace Cordboard {

class Announcer;
class CallerDesk;
class CallStrip;
class CallTools;
class DockRail;
class DragSession;
class Extras;
class FindFrame;
class HandedOverPanel;
class HeldPanel;
class MediaSaver;
class MissedCalls;
class MissedPanel;
class NumberChoice;
class ParkedPanel;
class PeopleView;
class PersonTools;
class PhoneBookDesk;
class PlayerBar;
class SideTabs;
class RowMenus;
class StatusLine;
class Theme;
enum class ThemeMode;
class TopBar;
class WaitingPanel;

/// The switchboard's window: calls come in on the left, are worked in the middle, leave on the right. Puts the regions together and
/// sends what they ask for to the desk; knows no PBX.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` keeps layout, density, favourites and keys; it must outlive the window, as must desk and theme.
    MainWindow(OperatorDesk &desk, WaitingModel &waiting, Theme &theme, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// History, missed callers, call-backs and the likely person; `callers` must outlive the window.
    void setCallers(CallerDesk &callers);

    ActionRegistry &actions() { return *m_actions; }
    SearchResultModel &results() { return *m_results; }
    /// All key-bearing actions, for the settings page.
    QList<QAction *> keyActions() const;
    /// Keys that are no action's, so that none can be given to one.
    QList<FixedKey> keysInUse() const;
    /// Everything that keys do now, in groups, for the list and the printed sheet.
    QList<KeyGroup> allKeys() const;
    /// More of it, from outside the window; asked whenever the keys are shown.
    void addKeys(std::function<QList<KeyGroup>()> more) { m_moreKeys.append(std::move(more)); }
    static constexpr int layoutVersion = 2; ///< of the saved docks; raise it when docks are added or renamed
    void addToolsAction(QAction *action);
    void addHelpAction(QAction *action);
    /// The docks as they lie in a window that is large enough, for saveState()'s counterpart applyLayout().
    QByteArray layoutState() const;
    QByteArray peopleState() const;
    /// Puts window, docks and people region as they were when kept; what does not fit on today's monitors comes home.
    void applyLayout(const QByteArray &geometry, const QByteArray &docks, const QByteArray &people);
    /// Writes what is otherwise written when the window closes.
    void saveLayout();
    /// Reads favourites, deputies and the layout anew, which somebody else has written to the settings.
    void rereadSettings();
    /// Adds them to the View menu; those with a key work in the window and are among keyActions().
    void addViewActions(const QList<QAction *> &actions);
    /// Keys of another window of the program, for the settings and the list of keys.
    void addForeignKeys(const QList<QAction *> &actions) { m_windowActions += actions; }
    /// Plays a file with sound in the window.
    void play(const QUrl &file, const QString &title);
    /// Puts a number or name from outside, such as a link's, into the search field; the operator's own key does the rest, and Enter is
    /// deaf for a moment. False: something is typed there already, and nothing was changed.
    bool offerNumber(const QString &text);

signals:
    void themeChosen(Cordboard::ThemeMode mode);
    void settingsRequested();
    /// A PBX wants its user: wrong password, other login.
    void accountHelpRequested(const Cordboard::AccountId &account);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenus();
    void buildCentre();
    void buildDocks();
    void connectPanels();
    void connectPeople();
    void connectDrag();
    void connectMenus();
    void addDeskKeys();
    /// Keeps the panels up to date about what only the desk knows: whose calls are whose, and whom a caller wants.
    void followDesk();
    void rememberWish();
    void chooseFavourite(int number);
    QList<ExtensionId> favouritesInOrder() const;
    void deputyMenu(QMenu *menu, const ExtensionId &id);
    void readBoard();
    void showNotices();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, QWidget *header, Qt::DockWidgetArea area);
    /// Panels that not every desk needs: hidden until the View menu or a saved layout shows them.
    void buildServices();
    QDockWidget *addServiceDock(const QString &name, const QString &title, QWidget *content);
    void showServiceDock(const QString &name);
    void showCaller();
    Target likelyTarget(QString *reason) const;
    void writeMessage();
    void openOutside(const QUrl &url);
    void playRecording(const CdrId &cdr, const QString &recording, const QString &title);
    /// How much of the trailing docks is shown.
    enum class Fit {
        Full,
        Tabs, ///< a low window: the park slots are a tab
        Rail ///< a narrow one: lamps only
    };
    void buildRail();
    void fitDocks();
    /// Back to all docks, as they lay before the window became too small.
    void unfit();
    void readMemory();
    QDockWidget *dock(const QString &name) const;
    static Qt::DockWidgetArea leadingArea();
    static Qt::DockWidgetArea trailingArea();
    void showFavourites();
    void restoreLayout();
    void resetLayout();
    void updateTarget();
    void moveTarget(int steps);
    void stepBack();
    void typeIntoSearch(const QString &text);
    void focusSearch();
    void nextPane(int direction);
    void askDropMenu(const DragPayload &payload, const DropTarget &target, const QPoint &position);
    void personMenu(const QList<ExtensionId> &people, const QPoint &position);
    Target targetOf(const ExtensionId &id) const;
    Target targetAt(int row) const;
    void setFavourite(const ExtensionId &id, bool on);

    OperatorDesk &m_desk;
    WaitingModel &m_waiting;
    Theme &m_theme;
    QSettings &m_settings;
    PersonSearch *m_search;
    SearchResultModel *m_results;
    NumberChoice *m_numbers;
    DragSession *m_drag;
    Extras *m_extras = nullptr;
    CallTools *m_callTools = nullptr;
    PersonTools *m_personTools = nullptr;
    PhoneBookDesk *m_phoneBook = nullptr;
    ActionRegistry *m_actions;

    CallStrip *m_strip = nullptr;
    FindFrame *m_find = nullptr;
    PeopleView *m_people = nullptr;
    StatusLine *m_status = nullptr;
    TopBar *m_top = nullptr;
    Announcer *m_announcer = nullptr;
    RowMenus *m_rowMenus = nullptr;
    WaitingPanel *m_waitingPanel = nullptr;
    HeldPanel *m_heldPanel = nullptr;
    MissedCalls *m_missed = nullptr;
    MissedPanel *m_missedPanel = nullptr;
    HandedOverPanel *m_handedPanel = nullptr;
    ParkedPanel *m_parkedPanel = nullptr;
    SideTabs *m_side = nullptr;
    QMenuBar *m_bar = nullptr;
    QList<std::function<QList<KeyGroup>()>> m_moreKeys;
    QMenu *m_toolsMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_pagesMenu = nullptr;
    QList<QDockWidget *> m_docks;
    QList<QDockWidget *> m_serviceDocks;
    QList<QAction *> m_windowActions;
    Target m_chosen; ///< picked by hand in the people region while nothing is typed
    int m_hit = 0; ///< which of the results is the target
    /// What the target line showed last for typed text.
    struct OnLine
    {
        QString text;
        int hit = 0;
        PersonId person;
        bool byArrows = false; ///< chosen with the arrow keys
    };
    OnLine m_onLine;
    QList<PersonId> m_recent; ///< whom calls went to lately, latest first
    QSet<ExtensionId> m_favourites;
    CallerDesk *m_callers = nullptr;
    MediaSaver *m_media;
    PlayerBar *m_player = nullptr; ///< made for the first sound
    CallId m_likelyFor; ///< the call with the operator for which the likely person is shown
    QTimer m_likelyTimer; ///< runs while that person is shown and not yet armed
    static constexpr int armingMs = 1'000;
    bool m_laidOut = false;
    DockRail *m_rail = nullptr;
    Fit m_fit = Fit::Full;
    QByteArray m_fullState; ///< of the docks while m_fit is not Full
    QTimer m_fitTimer;
};

} // namespace Cordboard
