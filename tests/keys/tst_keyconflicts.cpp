// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/keydesk.h"

#include "translations/languages.h"
#include "views/accounts/keysmodel.h"
#include "views/accounts/keyspage.h"
#include "views/accounts/keysview.h"
#include "views/accounts/settingsdialog.h"
#include "views/accounts/shortcutstore.h"
#include "views/supervisor/supervisordesk.h"
#include "views/window/callerdesk.h"

#include <QAction>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

constexpr int patience = 20'000;

/// Which keys the settings give to an action of the real window with its supervisor, and which they refuse because they do something.
class TestKeyConflicts : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theStandardKeysAgree_data();
    void theStandardKeysAgree();
    void taken_data();
    void taken();
    void free_data();
    void free();
    void theRowSaysIt();
    void bothEnterKeysAreOne();
    void aConflictFromElsewhereIsShown();
    void aKeyOfAMomentIsKept();
    void theOldKeyIsFree();

private:
    QAction *named(const QString &name) const;
    QModelIndex keyOf(const QString &name, int column = KeysModel::KeyColumn) const;
    QString noteOf(const QString &name) const { return keyOf(name, KeysModel::NoteColumn).data().toString(); }
    void build();

    std::unique_ptr<KeyDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CallerDesk> m_callers;
    std::unique_ptr<ShortcutStore> m_store;
    std::unique_ptr<KeysModel> m_model;
};

void TestKeyConflicts::init()
{
    speakLanguage(*qApp, u"en"_s);
    build();
}

void TestKeyConflicts::build()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"keys.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<Theme>();
    m_desk = std::make_unique<KeyDesk>();
    MainWindow &window = m_desk->window();
    m_callers = std::make_unique<CallerDesk>(m_desk->desk(), QString(), *m_settings);
    window.setCallers(*m_callers);
    auto *supervisor = new SupervisorDesk(m_desk->desk(), m_callers->store(), *m_theme, *m_settings, &window);
    window.addViewActions(supervisor->menuActions());
    window.addForeignKeys(supervisor->boardActions());
    QVERIFY(m_desk->open());
    m_store = std::make_unique<ShortcutStore>(window.keyActions(), *m_settings);
    m_store->setFixedKeys(window.keysInUse());
    m_model = std::make_unique<KeysModel>(*m_store);
}

void TestKeyConflicts::cleanup()
{
    m_model.reset();
    m_store.reset();
    m_desk.reset();
    m_callers.reset();
    m_settings.reset();
}

QAction *TestKeyConflicts::named(const QString &name) const
{
    for (QAction *action : m_store->actions())
        if (action->objectName() == name)
            return action;
    return nullptr;
}

QModelIndex TestKeyConflicts::keyOf(const QString &name, int column) const
{
    return m_model->index(int(m_store->actions().indexOf(named(name))), column);
}

void TestKeyConflicts::theStandardKeysAgree_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : { u"en"_s, u"da"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s })
        QTest::newRow(qPrintable(language)) << language;
}

void TestKeyConflicts::theStandardKeysAgree()
{
    QFETCH(const QString, language);
    cleanup();
    speakLanguage(*qApp, language); // the menus' letters are others
    build();
    QVERIFY(m_model->rowCount() > 40);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY2(!m_model->index(row, 0).data(KeysModel::WarningRole).toBool(),
            qPrintable(m_model->index(row, 0).data().toString() + u": "_s + m_model->index(row, KeysModel::NoteColumn).data().toString()));
    // A standard key that is a fixed one as well would be dead.
    for (const QAction *action : m_store->actions())
        for (const QKeySequence &keys : meantKeys(action))
            for (const FixedKey &fixed : m_desk->window().keysInUse())
                if (sameKeys(keys, fixed.keys))
                    QVERIFY2(false, qPrintable(action->objectName() + u" has "_s + keys.toString() + u": "_s + fixed.what));
}

void TestKeyConflicts::taken_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("by");
    QTest::newRow("another call key") << QKeySequence(Qt::Key_F8) << u"Take next"_s;
    QTest::newRow("shared by two") << QKeySequence(Qt::Key_F12) << u"Decline"_s;
    QTest::newRow("only at times") << QKeySequence(Qt::Key_Escape) << u"Back to caller"_s;
    QTest::newRow("the alarm") << QKeySequence(Qt::CTRL | Qt::Key_K) << u"Acknowledge alarm"_s;
    QTest::newRow("the supervisor's board") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S) << u"Supervisor board"_s;
    QTest::newRow("an agent's key") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L) << u"Listen"_s;
    QTest::newRow("the sheet") << QKeySequence(Qt::CTRL | Qt::Key_P) << u"Print the keys"_s;
    QTest::newRow("a favourite") << QKeySequence(Qt::ALT | Qt::Key_7) << u"Favourite 7"_s;
    QTest::newRow("a favourite, number pad") << QKeySequence(Qt::AltModifier | Qt::KeypadModifier | Qt::Key_7) << u"Favourite 7"_s;
    QTest::newRow("a waiting call") << QKeySequence(Qt::CTRL | Qt::Key_3) << u"Waiting call 3"_s;
    QTest::newRow("a waiting call, number pad") << QKeySequence(Qt::ControlModifier | Qt::KeypadModifier | Qt::Key_3) << u"Waiting call 3"_s;
    QTest::newRow("Enter") << QKeySequence(Qt::Key_Return) << u"The filled key"_s;
    QTest::newRow("Enter, number pad") << QKeySequence(Qt::KeypadModifier | Qt::Key_Enter) << u"The filled key"_s;
    QTest::newRow("Ctrl+Enter, number pad") << QKeySequence(Qt::ControlModifier | Qt::KeypadModifier | Qt::Key_Enter) << u"Ask first"_s;
    QTest::newRow("moving") << QKeySequence(Qt::Key_Down) << u"Moving in the window"_s;
    QTest::newRow("copying") << QKeySequence(Qt::CTRL | Qt::Key_C) << u"Editing text"_s;
    QTest::newRow("the menu bar") << QKeySequence(Qt::Key_F10) << u"Menus"_s;
    QTest::newRow("a menu's letter") << QKeySequence(Qt::ALT | Qt::Key_C) << u"Menu “Call”"_s;
}

void TestKeyConflicts::taken()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const QString, by);
    for (int slot = 0; slot < ShortcutStore::keysPerAction; ++slot)
        QCOMPARE(m_store->takenBy(named(u"park"_s), slot, keys), by);
}

void TestKeyConflicts::free_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("its own") << QKeySequence(Qt::Key_F4);
    QTest::newRow("nobody's") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    QTest::newRow("none") << QKeySequence();
}

void TestKeyConflicts::free()
{
    QFETCH(const QKeySequence, keys);
    QCOMPARE(m_store->takenBy(named(u"park"_s), 0, keys), QString());
}

void TestKeyConflicts::theRowSaysIt()
{
    SettingsDialog dialog(*m_theme);
    auto *page = new KeysPage(*m_theme, m_desk->window().keyActions(), *m_settings, m_desk->window().keysInUse());
    dialog.addPage(u"keys"_s, u"keyboard"_s, page);
    dialog.show();
    auto *table = dialog.findChild<KeysView *>(u"keysTable"_s);
    const int row = int(m_store->actions().indexOf(named(u"park"_s)));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, KeysModel::KeyColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_3, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(table->model()->index(row, KeysModel::NoteColumn).data().toString(), u"Also “Waiting call 3”. Press another key, or Esc."_s);
    QVERIFY(table->model()->index(row, KeysModel::KeyColumn).data(Qt::AccessibleTextRole).toString().contains(u"Waiting call 3"_s));
    QCOMPARE(named(u"park"_s)->shortcut(), QKeySequence(Qt::Key_F4));
    if (const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS"); !folder.isEmpty())
        dialog.grab().save(folder + u"/keys-conflict.png"_s);
    QTest::keyClick(table, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(named(u"park"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    QVERIFY(table->model()->index(row, KeysModel::NoteColumn).data().toString().isEmpty());
}

void TestKeyConflicts::bothEnterKeysAreOne()
{
    m_store->setKeys(named(u"ask-first"_s), 0, QKeySequence(Qt::Key_F3 | Qt::ControlModifier));
    m_model->beginCapture(keyOf(u"park"_s));
    QVERIFY(m_model->offer(QKeySequence(Qt::ControlModifier | Qt::KeypadModifier | Qt::Key_Enter))); // it has become free
    QCOMPARE(meantKeys(named(u"park"_s)), QList<QKeySequence> { QKeySequence(Qt::CTRL | Qt::Key_Return) });
    QVERIFY(named(u"park"_s)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
}

void TestKeyConflicts::aConflictFromElsewhereIsShown()
{
    // A profile of another desk may bring one.
    m_settings->setValue("keys/park", QStringList { u"F8"_s });
    m_store->reload();
    QCOMPARE(noteOf(u"park"_s), u"Also “Take next”"_s);
    QCOMPARE(noteOf(u"take-next"_s), u"Also “Park”"_s);
    m_settings->setValue("keys/park", QStringList { u"Ctrl+5"_s });
    m_store->reload();
    QCOMPARE(noteOf(u"park"_s), u"Also “Waiting call 5”"_s);
    QCOMPARE(noteOf(u"take-next"_s), QString());
    m_store->resetAll();
    QCOMPARE(noteOf(u"park"_s), QString());
}

void TestKeyConflicts::aKeyOfAMomentIsKept()
{
    // Set while nobody is asked; it works once somebody is, and Esc leads back no more.
    QAction *back = named(u"back-to-caller"_s);
    QVERIFY(back->shortcuts().isEmpty());
    QCOMPARE(keyOf(u"back-to-caller"_s).data(KeysModel::CapsRole).toStringList(), QStringList { u"Esc"_s });
    m_store->setKeys(back, 0, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    m_desk->talk();
    m_desk->typeUntilFound(*m_desk->colleague());
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Asking, patience);
    m_desk->pass(1'000);
    QCOMPARE(back->shortcuts(), QList<QKeySequence> { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y) });
    m_desk->key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    m_store->resetAll();
    QCOMPARE(meantKeys(back), QList<QKeySequence> { QKeySequence(Qt::Key_Escape) });
}

void TestKeyConflicts::theOldKeyIsFree()
{
    m_store->setKeys(named(u"take-next"_s), 0, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    QCOMPARE(m_store->takenBy(named(u"park"_s), 0, QKeySequence(Qt::Key_F8)), QString());
    QCOMPARE(m_store->takenBy(named(u"park"_s), 0, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)), u"Take next"_s);
}

QTEST_MAIN(TestKeyConflicts)
#include "tst_keyconflicts.moc"
