// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/connectpage.h"

#include "app/accounts/accountsecrets.h"
#include "views/accounts/accountform.h"
#include "views/accounts/certificatepanel.h"
#include "views/accounts/checklist.h"
#include "views/accounts/fieldeditor.h"
#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto nameKey = ".name"_L1; // no backend's field key begins with a dot
constexpr auto pinKey = "pinnedCertificate"_L1;
constexpr int contentWidth = 640;

AccountField nameField(const QString &systemName)
{
    return { nameKey, ConnectPage::tr("Name"), AccountField::Type::Text, true, systemName,
        ConnectPage::tr("How this phone system is called on your screen.") };
}

} // namespace

ConnectPage::ConnectPage(const Theme &theme, SecretStore &secrets, AccountStore &accounts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_store(secrets)
    , m_accounts(accounts)
    , m_heading(new ThemedLabel(theme, {}, TypeRole::Caller, Token::Text, this))
    , m_introduction(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this))
    , m_form(new AccountForm(theme, this))
    , m_sessionOnly(new QCheckBox(tr("Remember the password for this session only"), this))
    , m_keepingLine(new ThemedLabel(theme, {}, TypeRole::Caption, Token::Text2, this))
    , m_checklist(new Checklist(theme, this))
    , m_certificate(new CertificatePanel(theme, this))
    , m_badNews(new ThemedLabel(theme, {}, TypeRole::Body, Token::AlarmText, this))
    , m_testButton(new KeyButton(theme, this))
    , m_connectButton(new KeyButton(theme, tr("Connect"), {}, this))
    , m_obstacleLine(new ThemedLabel(theme, {}, TypeRole::Caption, Token::Text2, this))
{
    m_heading->setObjectName("heading"_L1);
    m_sessionOnly->setObjectName("sessionOnly"_L1);
    m_keepingLine->setObjectName("keepingLine"_L1);
    m_badNews->setObjectName("badNews"_L1);
    m_testButton->setObjectName("test"_L1);
    m_connectButton->setObjectName("connect"_L1);
    m_obstacleLine->setObjectName("obstacle"_L1);
    m_connectButton->setKeys(QKeySequence(Qt::Key_Return));
    frameIndicator(theme, m_sessionOnly);
    buildLayout();
    connect(m_form, &AccountForm::edited, this, &ConnectPage::edited);
    connect(m_sessionOnly, &QCheckBox::toggled, this, &ConnectPage::showKeeping);
    connect(m_certificate, &CertificatePanel::trusted, this, &ConnectPage::trust);
    connect(m_connectButton, &KeyButton::clicked, this, &ConnectPage::connectNow);
    connect(m_testButton, &KeyButton::clicked, this, [this] {
        if (m_test)
            cancelTest();
        else
            startTest();
    });
    askKeychain();
}

ConnectPage::~ConnectPage() = default;

void ConnectPage::buildLayout()
{
    const Spacing &space = m_theme.tokens().space;
    for (ThemedLabel *label : { m_introduction, m_keepingLine, m_badNews, m_obstacleLine })
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space.x2);
    layout->addWidget(m_heading);
    layout->addWidget(m_introduction);
    layout->addSpacing(space.x3);
    layout->addWidget(m_form);
    layout->addSpacing(space.x1);
    layout->addWidget(m_sessionOnly);
    layout->addWidget(m_keepingLine);
    layout->addSpacing(space.x3);
    layout->addWidget(m_checklist);
    layout->addWidget(m_certificate);
    layout->addWidget(m_badNews);
    layout->addSpacing(space.x2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space.x2);
    buttons->addWidget(m_testButton);
    buttons->addWidget(m_connectButton);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_obstacleLine);
    layout->addStretch(1);
    setMaximumWidth(m_theme.px(contentWidth));
}

void ConnectPage::askKeychain()
{
    m_store.keychainProblem().then(this, [this](const SecretError &problem) {
        m_keychainProblem = problem;
        if (problem.isError())
            m_sessionOnly->setChecked(true);
        m_sessionOnly->setEnabled(!problem.isError());
        showKeeping();
    });
}

void ConnectPage::begin(const PbxBackendPlugin &plugin)
{
    edit(plugin, { {}, plugin.id(), plugin.displayName() });
}

void ConnectPage::edit(const PbxBackendPlugin &plugin, const Account &account)
{
    cancelTest();
    m_plugin = &plugin;
    m_original = account;
    m_pin = account.text(pinKey);
    m_heading->setText(tr("Connect to %1").arg(plugin.displayName()));
    const bool existing = m_accounts.find(account.id);
    const QList<AccountField> fields = plugin.accountFields();
    m_introduction->setText(!needsTest() ? plugin.description()
            : tr("Your administrator has these values. Nothing is sent before you press Test. Fields with * are needed."));
    m_filling = true;
    m_form->setFields(fields + QList { nameField(plugin.displayName()) },
        [&plugin](const QUrl &url) { return plugin.settingsFromUrl(url); });
    QVariantMap settings = account.settings;
    settings.insert(nameKey, account.name);
    m_form->setSettings(settings);
    m_filling = false;
    m_checklist->setVisible(needsTest());
    m_certificate->hide();
    m_badNews->hide();
    m_sessionOnly->setVisible(hasSecrets());
    m_sessionOnly->setChecked(m_keychainProblem.isError()
        || (existing && m_accounts.keeping(account.id) == SecretKeeping::Session));
    m_checklist->setSteps(applicableSteps(fields, m_form->settings()));
    showKeeping();
    setStage(Stage::Filling);
    if (!existing)
        return;
    readSecrets(m_store, account.id, fields).then(this, [this, id = account.id](const AccountSecrets &read) {
        if (m_original.id != id)
            return;
        if (m_form->secrets().isEmpty())
            m_form->setSecrets(read.secrets);
        if (read.error.isError())
            showBad(read.error.message() + u'.');
    });
}

bool ConnectPage::needsTest() const
{
    // Without an address there is nothing that could be wrong: the demo office.
    const QList<AccountField> fields = m_plugin->accountFields();
    return std::any_of(fields.cbegin(), fields.cend(), [](const AccountField &field) {
        return field.type == AccountField::Type::Host || field.type == AccountField::Type::Url;
    });
}

bool ConnectPage::hasSecrets() const
{
    return m_plugin && !secretKeys(m_plugin->accountFields()).isEmpty();
}

Account ConnectPage::currentAccount() const
{
    Account account = m_original;
    account.settings = m_form->settings();
    account.name = account.settings.take(nameKey).toString();
    if (!m_pin.isEmpty())
        account.settings.insert(pinKey, m_pin);
    return account;
}

QString ConnectPage::obstacle() const
{
    if (m_stage == Stage::Saving)
        return tr("The password is being kept.");
    if (m_stage == Stage::Testing)
        return tr("The test is running.");
    const QString missing = m_form->firstProblem();
    if (!missing.isEmpty())
        return tr("Connect opens when the fields are filled in; look at “%1”.").arg(missing);
    if (m_stage != Stage::Passed && m_plugin && needsTest())
        return tr("Connect opens when the test has passed.");
    return {};
}

void ConnectPage::focusFirst()
{
    m_form->focusFirst();
}

void ConnectPage::edited()
{
    if (m_filling || !m_plugin)
        return;
    cancelTest();
    m_certificate->hide();
    m_badNews->hide();
    m_checklist->setSteps(applicableSteps(m_plugin->accountFields(), m_form->settings()));
    setStage(Stage::Filling);
}

void ConnectPage::startTest()
{
    if (!m_plugin || m_test || m_stage == Stage::Saving)
        return;
    if (!m_form->firstProblem().isEmpty()) {
        m_form->showProblems();
        return;
    }
    m_certificate->hide();
    m_badNews->hide();
    m_test = new ConnectionTest(*m_plugin, currentAccount(), m_form->secrets(), this);
    m_test->setTimeouts(m_timeouts);
    m_checklist->show();
    m_checklist->setSteps(m_test->steps());
    connect(m_test, &ConnectionTest::stepChanged, m_checklist, qOverload<const TestStepReport &>(&Checklist::show));
    connect(m_test, &ConnectionTest::finished, this, &ConnectPage::tested);
    setStage(Stage::Testing);
    emit lookAt(m_obstacleLine);
    m_test->start();
}

void ConnectPage::cancelTest()
{
    if (m_test)
        m_test->cancel();
}

void ConnectPage::tested(const ConnectionTestResult &result)
{
    m_test->deleteLater();
    m_test = nullptr;
    if (result.error.kind == PbxError::Kind::Certificate && !result.error.certificate.isEmpty()) {
        m_certificate->setCertificate(result.error.certificate);
        m_certificate->show();
    }
    setStage(result.passed() ? Stage::Passed : Stage::Filling);
    emit lookAt(m_certificate->isHidden() ? static_cast<QWidget *>(m_obstacleLine) : m_certificate);
}

void ConnectPage::trust(const QString &sha256)
{
    m_pin = sha256;
    startTest();
}

void ConnectPage::connectNow()
{
    if (m_stage == Stage::Testing || m_stage == Stage::Saving)
        return;
    if (!obstacle().isEmpty()) {
        startTest();
        return;
    }
    m_badNews->hide();
    if (m_original.id.isEmpty())
        m_original.id = AccountStore::newId();
    setStage(Stage::Saving);
    const SecretKeeping keeping = m_sessionOnly->isChecked() ? SecretKeeping::Session : SecretKeeping::Keychain;
    writeSecrets(m_store, m_original.id, m_plugin->accountFields(), m_form->secrets(), keeping)
        .then(this, [this](const SecretError &error) { saved(error); });
}

void ConnectPage::saved(const SecretError &error)
{
    setStage(Stage::Passed);
    if (error.isError()) {
        showBad(tr("%1. Nothing was kept. Try again, or remember the password for this session only.").arg(error.message()));
        return;
    }
    const Account account = currentAccount();
    m_accounts.setSecretKeys(account.backend, secretKeys(m_plugin->accountFields()));
    m_accounts.save(account);
    m_accounts.setKeeping(account.id, m_sessionOnly->isChecked() ? SecretKeeping::Session : SecretKeeping::Keychain);
    emit accountReady(account, m_form->secrets());
}

void ConnectPage::showBad(const QString &text)
{
    m_badNews->setText(text);
    m_badNews->show();
    emit lookAt(m_badNews);
}

void ConnectPage::showKeeping()
{
    m_keepingLine->setVisible(hasSecrets());
    if (m_keychainProblem.isError())
        m_keepingLine->setText(tr("%1. The password is forgotten when Cordboard is closed.").arg(m_keychainProblem.message()));
    else if (m_sessionOnly->isChecked())
        m_keepingLine->setText(tr("The password is forgotten when Cordboard is closed."));
    else
        m_keepingLine->setText(tr("Kept in the system keychain, never in a file."));
    m_sessionOnly->setAccessibleDescription(m_keepingLine->text());
}

void ConnectPage::setStage(Stage stage)
{
    m_stage = stage;
    const bool testing = stage == Stage::Testing;
    m_testButton->setText(testing ? tr("Cancel test") : tr("Test connection"));
    m_testButton->setKeys(testing ? QKeySequence(Qt::Key_Escape) : QKeySequence(Qt::CTRL | Qt::Key_T));
    m_testButton->setVisible(m_plugin && needsTest());
    const QString why = obstacle();
    m_connectButton->setUnavailable(why);
    m_connectButton->setVariant(why.isEmpty() ? ButtonVariant::Primary : ButtonVariant::Normal);
    m_obstacleLine->setText(why);
}

} // namespace Cordboard
