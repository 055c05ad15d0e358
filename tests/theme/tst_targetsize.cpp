// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/memorysecretstore.h"
#include "app/console/application.h"
#include "models/contactmodel.h"
#include "views/accounts/navlist.h"
#include "views/directories/directorydialog.h"
#include "views/directories/directoryshelf.h"
#include "views/services/announcedialog.h"
#include "views/services/promptdialog.h"
#include "views/services/tagsdialog.h"
#include "views/services/wakeupdialog.h"
#include "views/theme/pilltabbar.h"
#include "views/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Whatever is pressed with a mouse or a finger, in any window of the program, is at least 24 x 24 logical pixels (WCAG 2.2, 2.5.8).
class TestTargetSize : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_bad.clear(); }

    void theMeasureSees();
    void theWindow();
    void theNarrowWindow();
    void everyPanel();
    void everythingInTheMenus();
    void theDialogsOfPanels();

private:
    static constexpr int least = 24;
    static constexpr int patience = 30'000; // of the machine, not of the operator
    static QStringList small(const QWidget *top);

    MainWindow &window() const { return m_console->window(); }
    /// Remembers what is too small in it, also on each page behind a list and each tab.
    void look(QWidget *top, const QString &where);
    void lookEverywhere(QWidget *top, const QString &where);
    /// Dialogs and windows beside the console that are open now.
    QList<QWidget *> others() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_console;
    QStringList m_bad;
};

namespace {

QString described(const QWidget *widget, const QString &text, const QSize &size)
{
    const QString name = widget->objectName().isEmpty() && widget->parentWidget() ? widget->parentWidget()->objectName() + "/*"_L1 : widget->objectName();
    return u"%1 %2 \"%3\": %4x%5"_s.arg(QLatin1StringView(widget->metaObject()->className()), name, text).arg(size.width()).arg(size.height());
}

} // namespace

QStringList TestTargetSize::small(const QWidget *top)
{
    QStringList list;
    const auto measure = [&list](const QWidget *widget, const QString &text, const QSize &size) {
        if (size.width() < least || size.height() < least)
            list.append(described(widget, text, size));
    };
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->size().isEmpty())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            // Of these a part only takes the click, and a screen reader is told just that.
            const bool marked = qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
            measure(button, button->text().isEmpty() ? button->accessibleName() : button->text(),
                marked ? QAccessible::queryAccessibleInterface(widget)->rect().size() : button->size());
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            measure(combo, combo->currentText(), combo->size());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (tabs->isTabVisible(tab) && tabs->isTabEnabled(tab))
                    measure(tabs, tabs->tabText(tab), tabs->tabRect(tab).size());
        } else if (const auto *head = qobject_cast<const QHeaderView *>(widget); head && head->sectionsClickable()) {
            for (int section = 0; section < head->count(); ++section)
                if (!head->isSectionHidden(section))
                    measure(head, head->model()->headerData(section, head->orientation()).toString(),
                        head->orientation() == Qt::Horizontal ? QSize(head->sectionSize(section), head->height()) : QSize(head->width(), head->sectionSize(section)));
        }
    }
    return list;
}

void TestTargetSize::look(QWidget *top, const QString &where)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const QString &one : small(top))
        if (const QString line = where + ": "_L1 + one; !m_bad.contains(line))
            m_bad.append(line);
}

void TestTargetSize::lookEverywhere(QWidget *top, const QString &where)
{
    look(top, where);
    for (NavList *list : top->findChildren<NavList *>()) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            list->setCurrentIndex(index);
            look(top, where + u'/' + index.data().toString());
        }
    }
    for (QTabBar *tabs : top->findChildren<QTabBar *>()) {
        if (!tabs->isVisible())
            continue;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(top, where + u'/' + tabs->tabText(tab));
        }
        tabs->setCurrentIndex(0);
    }
    for (QToolButton *fold : top->findChildren<QToolButton *>())
        if (fold->isCheckable() && fold->isVisible()) {
            fold->setChecked(true);
            look(top, where + u'/' + fold->text());
        }
}

QList<QWidget *> TestTargetSize::others() const
{
    QList<QWidget *> list;
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top->isVisible() && top != &window() && !qobject_cast<QMenu *>(top) && (top->windowType() == Qt::Window || top->windowType() == Qt::Dialog))
            list.append(top);
    return list;
}

void TestTargetSize::initTestCase()
{
    ConsoleOptions options;
    options.demo = true;
    options.settingsFile = m_folder.filePath(u"settings.ini"_s);
    options.theme = u"light"_s;
    options.set = { { u"scenario"_s, u"busy-morning"_s } };
    m_console = std::make_unique<Application>(*qApp, options);
    QVERIFY(!m_console->start());
    window().resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowExposed(&window(), patience));
}

void TestTargetSize::cleanupTestCase()
{
    m_console.reset();
}

/// The measure itself, with things that are too small, large enough, or cannot be pressed.
void TestTargetSize::theMeasureSees()
{
    QWidget top;
    top.resize(200, 200);
    auto *tiny = new QToolButton(&top);
    tiny->setText(u"tiny"_s);
    tiny->setFixedSize(23, 24);
    auto *fine = new QToolButton(&top);
    fine->setFixedSize(24, 24);
    auto *off = new QToolButton(&top);
    off->setFixedSize(10, 10);
    off->setEnabled(false);
    auto *hidden = new QToolButton(&top);
    hidden->setFixedSize(10, 10);
    hidden->hide();
    top.show();
    QCOMPARE(small(&top).size(), 1);
    QVERIFY(small(&top).constFirst().contains("tiny"_L1));
}

void TestTargetSize::theWindow()
{
    look(&window(), u"at rest"_s);
    QAction *answer = window().findChild<QAction *>(u"answer"_s);
    QVERIFY(answer);
    QTRY_VERIFY_WITH_TIMEOUT(answer->isEnabled(), patience);
    look(&window(), u"ringing"_s);
    QAction *hold = window().findChild<QAction *>(u"hold"_s);
    QVERIFY(hold);
    const auto answered = [&] {
        if (answer->isEnabled())
            answer->trigger(); // deaf in its first moment
        return hold->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(answered(), patience);
    lookEverywhere(&window(), u"with you"_s);
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(u'\n')));
}

void TestTargetSize::theNarrowWindow()
{
    window().resize(1024, 700);
    look(&window(), u"narrow"_s);
    for (QAbstractButton *lamp : window().findChildren<QAbstractButton *>())
        if (lamp->isVisible() && lamp->inherits("Cordboard::RailLamp")) {
            lamp->click();
            look(&window(), u"narrow/"_s + lamp->accessibleName());
        }
    window().resize(1280, 720);
    lookEverywhere(&window(), u"low"_s);
    window().resize(1440, 900);
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(u'\n')));
}

void TestTargetSize::everyPanel()
{
    const QList<QDockWidget *> docks = window().findChildren<QDockWidget *>();
    QVERIFY(docks.size() >= 13);
    for (QDockWidget *dock : docks) {
        const bool shown = dock->isVisible();
        dock->show();
        dock->raise();
        look(&window(), dock->windowTitle());
        if (!shown) {
            dock->setFloating(true);
            look(dock, dock->windowTitle() + ", floating"_L1);
            dock->setFloating(false);
        }
    }
    for (QDockWidget *dock : docks)
        dock->raise(); // behind each other, with the tabs of all
    look(&window(), u"all panels"_s);
    window().findChild<QAction *>(u"reset-layout"_s)->trigger();
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(u'\n')));
}

void TestTargetSize::everythingInTheMenus()
{
    QStringList seen;
    const QList<QAction *> menus = window().findChild<QMenuBar *>()->actions();
    for (QAction *menu : menus.mid(2)) { // the menus of calls and people open no window of their own
        for (QAction *entry : menu->menu()->actions()) {
            if (entry->isSeparator() || entry->menu() || !entry->isEnabled() || entry->isCheckable())
                continue;
            entry->trigger();
            QCoreApplication::processEvents();
            for (QWidget *other : others()) {
                seen.append(entry->text());
                lookEverywhere(other, entry->text());
                other->close();
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QVERIFY2(seen.size() >= 10, qPrintable(seen.join(u", "_s))); // settings, message, methods, messages, connect, systems, training, board, wallboard, limits, keys, save
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(u'\n')));
}

void TestTargetSize::theDialogsOfPanels()
{
    MemorySecretStore secrets;
    SystemClock clock;
    ContactModel contacts(nullptr);
    DirectoryShelf shelf(contacts, clock, secrets, {});
    const auto show = [this](QWidget &&dialog) {
        dialog.show();
        lookEverywhere(&dialog, dialog.windowTitle());
    };
    show(DirectoryDialog(m_console->theme(), shelf));
    show(WakeUpDialog(u"214"_s, clock.now()));
    show(TagsDialog(u"Anna Bergmann"_s, { u"First aid"_s }, { u"First aid"_s, u"Keyholder"_s }));
    show(PromptDialog({ u"busy"_s }, u"Maria Lopez"_s, u"5550100"_s));
    show(AnnounceDialog({}, {}));
    QVERIFY2(m_bad.isEmpty(), qPrintable(m_bad.join(u'\n')));
}

QTEST_MAIN(TestTargetSize)
#include "tst_targetsize.moc"
