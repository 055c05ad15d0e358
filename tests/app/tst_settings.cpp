// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/memorysecretstore.h"
#include "tests/app/fakepbx.h"
#include "views/accounts/accountspage.h"
#include "views/accounts/appearance.h"
#include "views/accounts/appearancepage.h"
#include "views/accounts/connectdialog.h"
#include "views/accounts/keysmodel.h"
#include "views/accounts/keyspage.h"
#include "views/accounts/keysview.h"
#include "views/accounts/navlist.h"
#include "views/accounts/settingsdialog.h"
#include "views/accounts/shortcutstore.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;

    QAction *action(QObject *owner, const QString &name, const QString &text, const QList<QKeySequence> &keys)
    {
        auto *made = new QAction(text, owner);
        made->setObjectName(name);
        made->setShortcuts(keys);
        return made;
    }
    QList<QAction *> actions(QObject *owner)
    {
        auto *nameless = new QAction(u"Fixed"_s, owner);
        nameless->setShortcut(QKeySequence(Qt::Key_F11));
        return { action(owner, u"park"_s, u"&Park"_s, { Qt::Key_F4, Qt::KeypadModifier | Qt::Key_Asterisk }),
            action(owner, u"fetch"_s, u"Fetch longest parked"_s, { Qt::Key_F5, Qt::KeypadModifier | Qt::Key_Asterisk }),
            action(owner, u"next"_s, u"Take next call"_s, { Qt::Key_F8 }),
            action(owner, u"record"_s, u"Record, pause…"_s, { Qt::Key_F9 }), nameless };
    }
    static void unguard(QWidget &window)
    {
        const auto buttons = window.findChildren<KeyButton *>();
        for (KeyButton *button : buttons)
            button->setInputGuard(0);
    }

private slots:
    void init()
    {
        const QString path = m_dir.filePath(u"settings.ini"_s);
        m_settings.reset();
        QFile::remove(path);
        m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
        m_theme = std::make_unique<Theme>();
    }
    void cleanup() { m_theme.reset(); }

    void keysAreKept()
    {
        QObject owner;
        const QList<QAction *> all = actions(&owner);
        {
            ShortcutStore store(all, *m_settings);
            QCOMPARE(store.actions().size(), 4);
            store.setKeys(all.at(2), 0, QKeySequence(Qt::CTRL | Qt::Key_N));
            QCOMPARE(all.at(2)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
            store.setKeys(all.at(0), 1, {});
            QCOMPARE(all.at(0)->shortcuts().size(), 1);
        }
        QObject later;
        const QList<QAction *> again = actions(&later);
        ShortcutStore store(again, *m_settings);
        QCOMPARE(again.at(2)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
        QCOMPARE(again.at(0)->shortcuts(), QList<QKeySequence> { Qt::Key_F4 });
        QCOMPARE(again.at(1)->shortcuts().size(), 2);
        // A second store on the same actions still knows the standard keys.
        ShortcutStore second(again, *m_settings);
        second.resetAll();
        QCOMPARE(again.at(2)->shortcut(), QKeySequence(Qt::Key_F8));
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void objections()
    {
        QVERIFY(!ShortcutStore::objection(QKeySequence(Qt::Key_A)).isEmpty());
        QVERIFY(!ShortcutStore::objection(QKeySequence(Qt::SHIFT | Qt::Key_7)).isEmpty());
        QVERIFY(!ShortcutStore::objection(QKeySequence(Qt::KeypadModifier | Qt::Key_5)).isEmpty());
        QVERIFY(!ShortcutStore::objection(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)).isEmpty());
        QVERIFY(ShortcutStore::objection(QKeySequence(Qt::KeypadModifier | Qt::Key_Plus)).isEmpty());
        QVERIFY(ShortcutStore::objection(QKeySequence(Qt::CTRL | Qt::Key_A)).isEmpty());
        QVERIFY(ShortcutStore::objection(QKeySequence(Qt::Key_F8)).isEmpty());
        QVERIFY(ShortcutStore::objection(QKeySequence(Qt::SHIFT | Qt::Key_Return)).isEmpty());
    }

    void keysModel()
    {
        QObject owner;
        ShortcutStore store(actions(&owner), *m_settings);
        KeysModel model(store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0, KeysModel::ActionColumn).data().toString(), u"Park"_s);
        QCOMPARE(model.index(3, KeysModel::ActionColumn).data().toString(), u"Record, pause"_s);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, 0).data(KeysModel::WarningRole).toBool()); // a key shared by design is no conflict
        QCOMPARE(model.index(0, KeysModel::SecondKeyColumn).data(KeysModel::CapsRole).toStringList(), QStringList { u"Num *"_s });
        const QModelIndex key = model.index(3, KeysModel::KeyColumn);
        model.beginCapture(key);
        QVERIFY(!model.offer(QKeySequence(Qt::Key_F8)));
        QVERIFY(model.isCapturing());
        QVERIFY(!model.offer(QKeySequence(Qt::Key_B)));
        QVERIFY(model.offer(QKeySequence(Qt::Key_F10)));
        QVERIFY(!model.isCapturing());
        model.clearKey(key);
        QVERIFY(key.data(KeysModel::CapsRole).toStringList().isEmpty());
    }

    void keysPageShowsTheConflictInTheRow()
    {
        QObject owner;
        const QList<QAction *> all = actions(&owner);
        SettingsDialog dialog(*m_theme);
        dialog.addPage(u"keys"_s, u"keyboard"_s, new KeysPage(*m_theme, all, *m_settings));
        unguard(dialog);
        dialog.show();
        dialog.activateWindow();
        auto *table = dialog.findChild<KeysView *>(u"keysTable"_s);
        table->setFocus();
        const QModelIndex record = table->model()->index(3, KeysModel::KeyColumn);
        const QModelIndex note = table->model()->index(3, KeysModel::NoteColumn);
        table->setCurrentIndex(record);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(record.data(KeysModel::CapturingRole).toBool());
        QTest::keyClick(table, Qt::Key_F8);
        QCOMPARE(note.data().toString(), u"Also “Take next call”. Press another key, or Esc."_s);
        QCOMPARE(all.at(3)->shortcut(), QKeySequence(Qt::Key_F9));
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(dialog.isVisible()); // Esc left the key, not the settings
        QVERIFY(note.data().toString().isEmpty());
        QCOMPARE(all.at(3)->shortcut(), QKeySequence(Qt::Key_F9));

        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(record).center());
        QVERIFY(record.data(KeysModel::CapturingRole).toBool());
        QTest::keyClick(table, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(all.at(3)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
        QCOMPARE(m_settings->value("keys/record").toStringList(), QStringList { u"Ctrl+R"_s });

        dialog.findChild<KeyButton *>(u"resetKeys"_s)->click();
        QCOMPARE(all.at(3)->shortcut(), QKeySequence(Qt::Key_F9));
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void captureDoesNotTriggerTheAction()
    {
        QWidget owner;
        const QList<QAction *> all = actions(&owner);
        QSignalSpy triggered(all.at(2), &QAction::triggered);
        SettingsDialog dialog(*m_theme);
        all.at(2)->setShortcutContext(Qt::ApplicationShortcut);
        dialog.addActions(all);
        dialog.addPage(u"keys"_s, u"keyboard"_s, new KeysPage(*m_theme, all, *m_settings));
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *table = dialog.findChild<KeysView *>(u"keysTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, KeysModel::KeyColumn));
        QTest::keyClick(table, Qt::Key_F8);
        QCOMPARE(triggered.size(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(table, Qt::Key_F8);
        QCOMPARE(triggered.size(), 1);
    }

    void appearanceWorksAtOnceAndIsKept()
    {
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
        {
            Appearance appearance(*qApp, *m_theme, *m_settings);
            AppearancePage page(*m_theme, appearance);
            page.findChild<QRadioButton *>(u"theme.dark"_s)->click();
            QCOMPARE(m_theme->kind(), ThemeKind::Dark);
            page.findChild<QSlider *>(u"textSize"_s)->setValue(15);
            QCOMPARE(qRound(QApplication::font().pointSizeF() * 10), qRound(before.pointSizeF() * 15));
            QCOMPARE(appearance.textPercent(), 150);
        }
        QApplication::setFont(before);
        Theme another;
        Appearance again(*qApp, another, *m_settings);
        QCOMPARE(another.kind(), ThemeKind::Dark);
        QCOMPARE(again.textPercent(), 150);
        again.setTextPercent(5000);
        QCOMPARE(again.textPercent(), 200);
    }

    void accountsPage()
    {
        FakePlugin fake;
        FakeDemoPlugin demo;
        MemorySecretStore secrets;
        AccountStore accounts(m_dir.filePath(u"accounts.ini"_s));
        const AccountId office = accounts.save(fakeAccount(1));
        secrets.write(office, u"password"_s, u"x"_s, SecretKeeping::Session);
        AccountsPage page(*m_theme, { &demo, &fake }, secrets, accounts);
        unguard(page);
        page.show();
        auto *list = page.findChild<NavList *>(u"accounts"_s);
        const auto caption = [list] { return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(caption().contains(u"not connected"_s));
        ConnectionInfo online;
        online.state = ConnectionState::Online;
        page.setConnection(office, online);
        QVERIFY(caption().endsWith(u"connected"_s));
        QVERIFY(!caption().contains(u"not connected"_s));

        QSignalSpy reconnect(&page, &AccountsPage::reconnectRequested);
        page.findChild<KeyButton *>(u"reconnectAccount"_s)->click();
        QCOMPARE(reconnect.size(), 1);

        page.findChild<KeyButton *>(u"addAccount"_s)->click();
        auto *dialog = page.findChild<ConnectDialog *>();
        QVERIFY(dialog);
        unguard(*dialog);
        dialog->findChild<KeyButton *>(u"demo"_s)->click();
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setCurrentKey(office.value());

        QSignalSpy removed(&page, &AccountsPage::accountRemoved);
        auto *question = page.findChild<QWidget *>(u"removeQuestion"_s);
        page.findChild<KeyButton *>(u"removeAccount"_s)->click();
        QVERIFY(question->isVisible());
        page.findChild<KeyButton *>(u"keepAccount"_s)->click();
        QVERIFY(!question->isVisible());
        QCOMPARE(accounts.accounts().size(), 2);
        page.findChild<KeyButton *>(u"removeAccount"_s)->click();
        page.findChild<KeyButton *>(u"reallyRemove"_s)->click();
        QCOMPARE(accounts.accounts().size(), 1);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(removed.size(), 1);
        QTRY_VERIFY(!secrets.read(office, u"password"_s).result().ok());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
