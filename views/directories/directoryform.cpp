// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/directories/directoryform.h"

#include "app/accounts/accountsecrets.h"
#include "models/directories/contactbuilder.h"
#include "views/accounts/accountform.h"
#include "views/accounts/fieldeditor.h"
#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"
#include "views/directories/directoryshelf.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto nameKey = ".name"_L1; // no field of a directory begins with a dot

bool hasSecret(const DirectoryKind &kind)
{
    return !secretKeys(kind.fields).isEmpty();
}

} // namespace

DirectoryForm::DirectoryForm(const Theme &theme, DirectoryShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shelf(shelf)
    , m_heading(new ThemedLabel(theme, {}, TypeRole::Caller, Token::Text, this))
    , m_introduction(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this))
    , m_form(new AccountForm(theme, this))
    , m_choose(new KeyButton(theme, tr("Choose a file…"), {}, this))
    , m_sessionOnly(new QCheckBox(tr("Remember the password for this session only"), this))
    , m_keepingLine(new ThemedLabel(theme, {}, TypeRole::Caption, Token::Text2, this))
    , m_outcome(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this))
    , m_testButton(new KeyButton(theme, tr("Test"), {}, this))
    , m_saveButton(new KeyButton(theme, tr("Save"), {}, this))
{
    m_heading->setObjectName("heading"_L1);
    m_choose->setObjectName("chooseFile"_L1);
    m_sessionOnly->setObjectName("sessionOnly"_L1);
    m_keepingLine->setObjectName("keepingLine"_L1);
    m_outcome->setObjectName("outcome"_L1);
    m_testButton->setObjectName("testDirectory"_L1);
    m_saveButton->setObjectName("saveDirectory"_L1);
    m_saveButton->setVariant(ButtonVariant::Primary);
    m_saveButton->setKeys(QKeySequence(Qt::Key_Return));
    m_choose->setButtonHeight(ButtonHeight::Small);
    frameIndicator(theme, m_sessionOnly);
    build();
    connect(m_form, &AccountForm::edited, this, [this] {
        stopTest();
        say({}, false);
    });
    connect(m_choose, &KeyButton::clicked, this, &DirectoryForm::chooseFile);
    connect(m_testButton, &KeyButton::clicked, this, [this] {
        if (m_test)
            stopTest();
        else
            test();
    });
    connect(m_saveButton, &KeyButton::clicked, this, &DirectoryForm::save);
    askKeychain();
}

DirectoryForm::~DirectoryForm() = default;

void DirectoryForm::build()
{
    constexpr int contentWidth = 640;
    const Spacing &space = m_theme.tokens().space;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space.x2);
    for (ThemedLabel *label : { m_introduction, m_keepingLine, m_outcome })
        label->setWordWrap(true);
    layout->addWidget(m_heading);
    layout->addWidget(m_introduction);
    layout->addSpacing(space.x2);
    layout->addWidget(m_choose, 0, Qt::AlignLeading);
    layout->addSpacing(space.x2);
    layout->addWidget(m_form);
    layout->addWidget(m_sessionOnly);
    layout->addWidget(m_keepingLine);
    layout->addSpacing(space.x2);
    layout->addWidget(m_outcome);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space.x2);
    buttons->addWidget(m_testButton);
    buttons->addWidget(m_saveButton);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setMaximumWidth(m_theme.px(contentWidth));
}

void DirectoryForm::askKeychain()
{
    m_shelf.secrets().keychainProblem().then(this, [this](const SecretError &problem) {
        if (problem.isError())
            m_sessionOnly->setChecked(true);
        m_sessionOnly->setEnabled(!problem.isError());
        m_keepingLine->setText(problem.isError() ? problem.message() : tr("Otherwise it is kept in the system's keychain, never in a file."));
    });
}

void DirectoryForm::begin(const DirectoryKind &kind, const Account &account)
{
    stopTest();
    m_kind = kind;
    m_original = account;
    m_original.backend = kind.id;
    const bool existing = m_shelf.store().find(account.id);
    m_heading->setText(existing ? tr("Edit %1").arg(account.name) : tr("Add: %1", "a kind of directory").arg(kind.name));
    m_introduction->setText(kind.description);
    AccountField name;
    name.key = nameKey;
    name.label = tr("Name");
    name.hint = tr("Stands beside everybody who is found in it.");
    name.defaultValue = kind.name;
    m_form->setFields(QList { name } + kind.fields);
    QVariantMap settings = account.settings;
    if (existing)
        settings.insert(nameKey, account.name);
    m_form->setSettings(settings);
    m_choose->setVisible(kind.isFile);
    m_sessionOnly->setVisible(hasSecret(kind));
    m_keepingLine->setVisible(hasSecret(kind));
    if (existing && hasSecret(kind)) {
        m_sessionOnly->setChecked(!m_sessionOnly->isEnabled() || m_shelf.store().keeping(account.id) == SecretKeeping::Session);
        readSecrets(m_shelf.secrets(), account.id, kind.fields).then(this, [this, id = account.id](const AccountSecrets &kept) {
            if (m_original.id != id)
                return;
            if (kept.error.isError())
                say(kept.error.message(), true);
            else
                m_form->setSecrets(kept.secrets);
        });
    }
    say({}, false);
    showButtons();
}

void DirectoryForm::focusFirst()
{
    m_form->focusFirst();
}

Account DirectoryForm::current() const
{
    Account account = m_original;
    account.settings = m_form->settings();
    account.name = account.settings.take(nameKey).toString();
    return account;
}

bool DirectoryForm::complete()
{
    if (m_form->firstProblem().isEmpty())
        return true;
    m_form->showProblems();
    return false;
}

void DirectoryForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_kind.filter.split(u";;"_s));
    if (const FieldEditor *file = m_form->editor(u"file"_s); file && !file->value().toString().isEmpty())
        dialog->setDirectory(QFileInfo(file->value().toString()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (FieldEditor *file = m_form->editor(u"file"_s))
            file->setValue(path);
    });
    dialog->open();
}

void DirectoryForm::test()
{
    stopTest();
    if (!complete())
        return;
    m_test = createDirectory(current(), m_form->secrets(), this);
    if (!m_test)
        return;
    connect(m_test, &DirectorySource::failed, this, [this](const QString &message) {
        stopTest();
        say(message, true);
    });
    connect(m_test, &DirectorySource::loaded, this, [this](const DirectoryContent &content) {
        stopTest();
        QStringList lines { tr("%n contacts found.", nullptr, int(content.contacts.size())) };
        if (!content.contacts.isEmpty()) {
            const Contact &first = content.contacts.first();
            lines.append(tr("The first is %1, %2.", "name, number").arg(first.name.isEmpty() ? first.company : first.name, first.numbers.first().number));
        }
        if (!content.note.isEmpty())
            lines.append(content.note);
        say(lines.join(u' '), content.contacts.isEmpty());
    });
    say(tr("Reading…"), false);
    m_test->refresh();
    showButtons();
}

void DirectoryForm::stopTest()
{
    if (DirectorySource *source = m_test.data()) {
        m_test.clear();
        source->disconnect(this);
        source->deleteLater();
        say({}, false);
    }
    showButtons();
}

void DirectoryForm::save()
{
    if (m_saving || !complete())
        return;
    m_saving = true;
    showButtons();
    const SecretKeeping keeping = m_sessionOnly->isChecked() ? SecretKeeping::Session : SecretKeeping::Keychain;
    m_shelf.save(current(), m_form->secrets(), keeping).then(this, [this](const SecretError &error) {
        m_saving = false;
        showButtons();
        if (error.isError())
            say(tr("The password cannot be kept: %1").arg(error.message()), true);
        else
            emit saved();
    });
}

void DirectoryForm::say(const QString &text, bool bad)
{
    m_outcome->setInk(bad ? Token::AlarmText : Token::Text2);
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleAnnouncementEvent announcement(m_outcome, text);
        QAccessible::updateAccessibility(&announcement);
    }
}

void DirectoryForm::showButtons()
{
    m_testButton->setText(m_test ? tr("Stop the test") : tr("Test"));
    m_saveButton->setUnavailable(m_saving ? tr("It is being saved.") : QString());
}

} // namespace Cordboard
