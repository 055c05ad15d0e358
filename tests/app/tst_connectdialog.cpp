// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/certificatesummary.h"
#include "app/accounts/memorysecretstore.h"
#include "tests/app/fakepbx.h"
#include "views/accounts/accountform.h"
#include "views/accounts/connectdialog.h"
#include "views/accounts/fieldeditor.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// A keychain that works, or refuses every write.
class TestKeychain final : public SecretStore
{
public:
    bool refuses = false;
    QHash<QString, QString> values;

    QFuture<SecretError> keychainProblem() override { return settledSecret(SecretError {}); }
    QFuture<SecretAnswer> read(const AccountId &, const QString &field) override
    {
        if (!values.contains(field))
            return settledSecret(SecretAnswer { { SecretError::Kind::NotFound } });
        return settledSecret(SecretAnswer { {}, values.value(field) });
    }
    QFuture<SecretAnswer> write(const AccountId &, const QString &field, const QString &value, SecretKeeping keeping) override
    {
        if (refuses && keeping == SecretKeeping::Keychain)
            return settledSecret(SecretAnswer { { SecretError::Kind::AccessDenied } });
        values.insert(field, value);
        return settledSecret(SecretAnswer {});
    }
    QFuture<SecretAnswer> remove(const AccountId &, const QString &field) override
    {
        values.remove(field);
        return settledSecret(SecretAnswer {});
    }
};

} // namespace

class TestConnectDialog : public QObject
{
    Q_OBJECT

    /// A dialog on the fake plugins, with everything it needs.
    struct Desk
    {
        explicit Desk(SecretStore &store) : secrets(store), dialog(theme, { &fake, &demo }, secrets, accounts)
        {
            QObject::connect(&dialog, &ConnectDialog::accountReady, &dialog, [this](const Account &account, const Secrets &kept) {
                ready << account;
                password = kept.value(u"password"_s);
            });
            const auto buttons = dialog.findChildren<KeyButton *>();
            for (KeyButton *button : buttons)
                button->setInputGuard(0);
            dialog.open();
            dialog.activateWindow();
            active = QTest::qWaitForWindowActive(&dialog);
        }
        template<class W = QWidget>
        W *find(const QString &name)
        {
            return dialog.findChild<W *>(name);
        }
        KeyButton *connectButton() { return find<KeyButton>(u"connect"_s); }
        KeyButton *testButton() { return find<KeyButton>(u"test"_s); }
        void type(const QString &field, const QString &text)
        {
            auto *edit = find<QLineEdit>(u"field."_s + field);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        void fill(quint16 port, bool tls = false, const QString &password = u"s3cret!"_s)
        {
            dialog.choose(u"fake"_s);
            type(u"host"_s, u"127.0.0.1"_s);
            type(u"port"_s, QString::number(port));
            type(u"user"_s, u"mia"_s);
            type(u"password"_s, password);
            find<QCheckBox>(u"field.tls"_s)->setChecked(tls);
        }
        QString step(TestStep step) { return find<QLabel>(u"step."_s + QString::number(int(step)))->accessibleName(); }
        QByteArray file() const
        {
            QFile settings(dir.filePath(u"settings.ini"_s));
            return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
        }

        QTemporaryDir dir;
        Theme theme;
        FakePlugin fake;
        FakeDemoPlugin demo;
        SecretStore &secrets;
        AccountStore accounts { dir.filePath(u"settings.ini"_s) };
        ConnectDialog dialog;
        bool active = false; ///< shortcuts work in an active window only
        QList<Account> ready;
        QString password;
    };

private slots:
    void demoOfficeComesFirst()
    {
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        auto *systems = desk.find<QListView>(u"systems"_s);
        QCOMPARE(systems->model()->index(0, 0).data().toString(), u"Demo office"_s);
        QCOMPARE(systems->currentIndex().row(), 0);
        QVERIFY(!desk.testButton()->isVisible());
        QVERIFY(desk.connectButton()->isEnabled());
        QTest::keyClick(&desk.dialog, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(desk.ready.size(), 1);
        QCOMPARE(desk.ready.first().backend, u"demo"_s);
        QCOMPARE(desk.accounts.accounts().size(), 1);
        QVERIFY(!desk.dialog.isVisible());
    }

    void formIsBuiltFromTheFields()
    {
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.dialog.choose(u"fake"_s);
        QTRY_VERIFY(desk.find<QLineEdit>(u"field.host"_s)->isVisible());
        QCOMPARE(desk.find<QLineEdit>(u"field.port"_s)->text(), u"8443"_s);
        QCOMPARE(desk.find<QLineEdit>(u"field.password"_s)->echoMode(), QLineEdit::Password);
        QCOMPARE(desk.find<QLabel>(u"line.tenant"_s)->text(), u"Leave empty if your PBX has only one."_s);
        QVERIFY(!desk.find<QCheckBox>(u"field.tls"_s)->isVisible());
        QVERIFY(desk.find<QCheckBox>(u"field.tls"_s)->isChecked());
        desk.find<QToolButton>(u"moreSettings"_s)->click();
        QVERIFY(desk.find<QCheckBox>(u"field.tls"_s)->isVisible());
        QCOMPARE(desk.find<QComboBox>(u"field.role"_s)->count(), 2);
        int buddies = 0;
        const auto labels = desk.dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->buddy() && label->buddy()->objectName().startsWith("field."_L1))
                ++buddies;
        QCOMPARE(buddies, 9); // every field of the plugin but the switch, and the account's name
        const auto *form = desk.dialog.findChild<AccountForm *>();
        for (const FieldEditor *editor : form->editors())
            QVERIFY(!editor->input()->accessibleName().isEmpty());
    }

    void problems_data()
    {
        using Type = AccountField::Type;
        QTest::addColumn<Type>("type");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("empty") << Type::Text << QVariant(QString()) << true;
        QTest::newRow("host") << Type::Host << QVariant(u"pbx.example"_s) << false;
        QTest::newRow("host with a path") << Type::Host << QVariant(u"pbx/ws"_s) << true;
        QTest::newRow("port") << Type::Port << QVariant(8443) << false;
        QTest::newRow("port 0") << Type::Port << QVariant(0) << true;
        QTest::newRow("port word") << Type::Port << QVariant(u"sip"_s) << true;
        QTest::newRow("port too high") << Type::Port << QVariant(65536) << true;
        QTest::newRow("number") << Type::Number << QVariant(u"x"_s) << true;
        QTest::newRow("url") << Type::Url << QVariant(u"https://pbx.example/x"_s) << false;
        QTest::newRow("url without scheme") << Type::Url << QVariant(u"pbx.example"_s) << true;
        QTest::newRow("url with password") << Type::Url << QVariant(u"https://mia:pw@pbx.example"_s) << true;
        QTest::newRow("switch") << Type::Bool << QVariant(false) << false;
    }
    void problems()
    {
        QFETCH(AccountField::Type, type);
        QFETCH(QVariant, value);
        QFETCH(bool, wrong);
        QCOMPARE(!fieldProblem({ u"k"_s, u"Label"_s, type, true }, value).isEmpty(), wrong);
    }

    void pastedUrlFillsTheFields()
    {
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.dialog.choose(u"fake"_s);
        desk.type(u"host"_s, u"ws://pbx.example:8088/pbx/ws"_s);
        desk.find<QLineEdit>(u"field.user"_s)->setFocus();
        QTRY_COMPARE(desk.find<QLineEdit>(u"field.host"_s)->text(), u"pbx.example"_s);
        QCOMPARE(desk.find<QLineEdit>(u"field.port"_s)->text(), u"8088"_s);
        QVERIFY(!desk.find<QCheckBox>(u"field.tls"_s)->isChecked());
    }

    void missingFieldsAreShown()
    {
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.dialog.choose(u"fake"_s);
        QVERIFY(!desk.connectButton()->isEnabled());
        QVERIFY(desk.connectButton()->toolTip().contains(u"Server address"_s));
        QTRY_VERIFY(desk.find(u"field.host"_s)->isVisible());
        QTest::keyClick(&desk.dialog, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desk.find<QLabel>(u"line.host"_s)->text(), u"Needed to connect."_s);
        QCOMPARE(desk.dialog.focusWidget(), desk.find(u"field.host"_s));
    }

    void connectOpensAfterThePass()
    {
        FakePbx pbx;
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.fill(pbx.port());
        QVERIFY(!desk.connectButton()->isEnabled());
        QCOMPARE(desk.find<QLabel>(u"obstacle"_s)->text(), u"Connect opens when the test has passed."_s);
        QCOMPARE(pbx.logins, 0);
        QTest::keyClick(&desk.dialog, Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(desk.connectButton()->isEnabled());
        QCOMPARE(desk.connectButton()->variant(), ButtonVariant::Primary);
        QVERIFY(desk.find<QLabel>(u"obstacle"_s)->text().isEmpty());

        // What was tested is what is connected: a change closes it again.
        desk.type(u"tenant"_s, u"x"_s);
        QVERIFY(!desk.connectButton()->isEnabled());
        QTest::keyClick(desk.find(u"field.tenant"_s), Qt::Key_Return);
        QTRY_VERIFY(desk.connectButton()->isEnabled());
        QTest::keyClick(desk.find(u"field.tenant"_s), Qt::Key_Return);
        QTRY_COMPARE(desk.ready.size(), 1);

        const Account &account = desk.ready.first();
        QCOMPARE(account.backend, u"fake"_s);
        QCOMPARE(account.name, u"Fake PBX"_s);
        QCOMPARE(account.text(u"tenant"_s), u"x"_s);
        QCOMPARE(desk.password, u"s3cret!"_s);
        QCOMPARE(desk.accounts.accounts(), desk.ready);
        QCOMPARE(desk.accounts.keeping(account.id), SecretKeeping::Session);
        QCOMPARE(store.read(account.id, u"password"_s).result().value, u"s3cret!"_s);
        QVERIFY(desk.file().contains("127.0.0.1"));
        QVERIFY(!desk.file().contains("s3cret!"));
        QVERIFY(!desk.dialog.isVisible());
    }

    void wrongPasswordSaysSo()
    {
        FakePbx pbx;
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.fill(pbx.port(), false, u"wrong"_s);
        desk.testButton()->click();
        QTRY_VERIFY(desk.step(TestStep::Password).startsWith(u"Failed: The PBX refused the user name or password."_s));
        QVERIFY(desk.step(TestStep::Port).startsWith(u"Passed"_s));
        QVERIFY(desk.step(TestStep::State).startsWith(u"Not tested"_s));
        QVERIFY(!desk.connectButton()->isEnabled());
        QVERIFY(desk.accounts.accounts().isEmpty());
    }

    void certificateIsTrustedByHandOnly()
    {
        FakePbx pbx(QWebSocketServer::SecureMode);
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.fill(pbx.port(), true);
        desk.testButton()->click();
        auto *panel = desk.find(u"certificatePanel"_s);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(desk.find<QLabel>(u"certificateSubject"_s)->text().contains(u"pbx.test"_s));
        const QString fingerprint = certificateFingerprint(fakeCertificate());
        QCOMPARE(desk.find<QLabel>(u"certificateFingerprint"_s)->text().toLower().remove(u':').remove(u'\n'), fingerprint);
        QVERIFY(!desk.connectButton()->isEnabled());
        desk.find<KeyButton>(u"trustCertificate"_s)->click();
        QTRY_VERIFY(desk.connectButton()->isEnabled());
        QVERIFY(!panel->isVisible());
        desk.connectButton()->click();
        QTRY_COMPARE(desk.ready.size(), 1);
        QCOMPARE(desk.accounts.pinnedCertificate(desk.ready.first().id), fingerprint);
    }

    void escapeLeavesTheTestFirst()
    {
        FakePbx pbx;
        pbx.mood = FakePbx::Mood::Silent;
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.fill(pbx.port());
        desk.testButton()->click();
        QTRY_COMPARE(pbx.logins, 1);
        QCOMPARE(desk.testButton()->text(), u"Cancel test"_s);
        QTest::keyClick(&desk.dialog, Qt::Key_Escape);
        QVERIFY(desk.dialog.isVisible());
        QCOMPARE(desk.testButton()->text(), u"Test connection"_s);
        QVERIFY(desk.step(TestStep::Admission).startsWith(u"Not tested"_s));
        QTest::keyClick(&desk.dialog, Qt::Key_Escape);
        QVERIFY(!desk.dialog.isVisible());
    }

    void withoutKeychainForThisSession()
    {
        MemorySecretStore store;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.dialog.choose(u"fake"_s);
        auto *box = desk.find<QCheckBox>(u"sessionOnly"_s);
        QTRY_VERIFY(box->isChecked());
        QVERIFY(!box->isEnabled());
        QVERIFY(desk.find<QLabel>(u"keepingLine"_s)->text().startsWith(u"No keychain"_s));
    }

    void refusingKeychainIsExplained()
    {
        FakePbx pbx;
        TestKeychain store;
        store.refuses = true;
        Desk desk(store);
        QVERIFY(desk.active);
        desk.fill(pbx.port());
        auto *box = desk.find<QCheckBox>(u"sessionOnly"_s);
        QTRY_VERIFY(box->isEnabled());
        QVERIFY(!box->isChecked());
        desk.testButton()->click();
        QTRY_VERIFY(desk.connectButton()->isEnabled());
        desk.connectButton()->click();
        auto *news = desk.find<QLabel>(u"badNews"_s);
        QTRY_VERIFY(news->isVisible());
        QVERIFY(news->text().startsWith(u"The keychain did not give access"_s));
        QVERIFY(desk.ready.isEmpty());
        QVERIFY(desk.accounts.accounts().isEmpty());
        box->setChecked(true);
        desk.connectButton()->click();
        QTRY_COMPARE(desk.ready.size(), 1);
        QCOMPARE(desk.accounts.keeping(desk.ready.first().id), SecretKeeping::Session);
    }

    void editsWhatIsThere()
    {
        FakePbx pbx;
        TestKeychain store;
        store.values.insert(u"password"_s, u"s3cret!"_s);
        Desk desk(store);
        QVERIFY(desk.active);
        Account account = fakeAccount(pbx.port());
        account.settings.insert(u"pinnedCertificate"_s, u"ab"_s);
        desk.accounts.save(account);
        QVERIFY(!desk.dialog.edit(AccountId(u"nobody"_s)));
        QVERIFY(desk.dialog.edit(account.id));
        QCOMPARE(desk.find<QLineEdit>(u"field.host"_s)->text(), u"127.0.0.1"_s);
        QTRY_COMPARE(desk.find<QLineEdit>(u"field.password"_s)->text(), u"s3cret!"_s);
        desk.type(u".name"_s, u"Branch"_s);
        QTest::keyClick(&desk.dialog, Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(desk.connectButton()->isEnabled());
        desk.connectButton()->click();
        QTRY_COMPARE(desk.ready.size(), 1);
        QCOMPARE(desk.accounts.accounts().size(), 1);
        QCOMPARE(desk.accounts.accounts().first().name, u"Branch"_s);
        QCOMPARE(desk.accounts.accounts().first().id, account.id);
        QCOMPARE(desk.accounts.pinnedCertificate(account.id), u"ab"_s);
    }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
