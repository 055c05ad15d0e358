// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/accountform.h"

#include "views/accounts/fieldeditor.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/theme.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int labelWidth = 144;
constexpr int fieldWidth = 380;

} // namespace

AccountForm::AccountForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void AccountForm::setFields(const QList<AccountField> &fields, UrlReader readUrl)
{
    delete m_body;
    m_editors.clear();
    m_advanced = nullptr;
    m_more = nullptr;
    m_readUrl = std::move(readUrl);

    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.tokens().space.x3);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(m_theme.tokens().space.x2);
    grid->setHorizontalSpacing(m_theme.tokens().space.x2);
    column->addLayout(grid);
    QList<AccountField> advanced;
    for (const AccountField &field : fields) {
        if (field.advanced)
            advanced << field;
        else
            addRow(grid, make(field));
    }
    if (!advanced.isEmpty())
        addAdvanced(advanced);
}

FieldEditor *AccountForm::make(const AccountField &field)
{
    auto *editor = new FieldEditor(m_theme, field, m_body);
    editor->setFixedWidth(m_theme.px(fieldWidth));
    connect(editor, &FieldEditor::edited, this, &AccountForm::edited);
    connect(editor, &FieldEditor::entered, this, [this, editor] { takeUrl(editor); });
    m_editors << editor;
    return editor;
}

void AccountForm::addRow(QGridLayout *grid, FieldEditor *editor)
{
    const int row = grid->rowCount();
    grid->setColumnMinimumWidth(0, m_theme.px(labelWidth));
    grid->setColumnStretch(2, 1);
    grid->addWidget(editor, row, 1, Qt::AlignLeft | Qt::AlignTop);
    if (editor->hasOwnLabel())
        return;
    const AccountField &field = editor->field();
    auto *label = new ThemedLabel(
        m_theme, field.required ? tr("%1 *", "a field that must be filled in").arg(field.label) : field.label, TypeRole::Body, Token::Text2, m_body);
    label->setBuddy(editor->input());
    label->setWordWrap(true);
    label->setFixedWidth(m_theme.px(labelWidth));
    label->setMinimumHeight(m_theme.px(m_theme.tokens().size.button));
    grid->addWidget(label, row, 0, Qt::AlignTop);
}

void AccountForm::addAdvanced(const QList<AccountField> &fields)
{
    m_more = new QToolButton(m_body);
    m_more->setObjectName("moreSettings"_L1);
    m_more->setText(tr("More settings"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_body->layout()->addWidget(m_more);
    m_advanced = new QWidget(m_body);
    auto *grid = new QGridLayout(m_advanced);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(m_theme.tokens().space.x2);
    grid->setHorizontalSpacing(m_theme.tokens().space.x2);
    for (const AccountField &field : fields)
        addRow(grid, make(field));
    m_advanced->hide();
    m_body->layout()->addWidget(m_advanced);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_advanced->setVisible(open);
    });
}

void AccountForm::setSettings(const QVariantMap &settings)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        if (settings.contains(editor->field().key))
            editor->setValue(settings.value(editor->field().key));
}

void AccountForm::setSecrets(const Secrets &secrets)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        if (editor->field().type == AccountField::Type::Password)
            editor->setValue(secrets.value(editor->field().key));
}

QVariantMap AccountForm::settings() const
{
    QVariantMap settings;
    for (const FieldEditor *editor : m_editors)
        if (editor->field().type != AccountField::Type::Password)
            settings.insert(editor->field().key, editor->value());
    return settings;
}

Secrets AccountForm::secrets() const
{
    Secrets secrets;
    for (const FieldEditor *editor : m_editors)
        if (editor->field().type == AccountField::Type::Password && !editor->value().toString().isEmpty())
            secrets.set(editor->field().key, editor->value().toString());
    return secrets;
}

FieldEditor *AccountForm::editor(const QString &key) const
{
    const auto it = std::find_if(
        m_editors.cbegin(), m_editors.cend(), [&key](const FieldEditor *editor) { return editor->field().key == key; });
    return it == m_editors.cend() ? nullptr : *it;
}

QString AccountForm::firstProblem() const
{
    for (const FieldEditor *editor : m_editors)
        if (!editor->problem().isEmpty())
            return editor->field().label;
    return {};
}

void AccountForm::showProblems()
{
    FieldEditor *first = nullptr;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->showProblem();
        if (!first && !editor->problem().isEmpty())
            first = editor;
    }
    if (!first)
        return;
    if (m_more && first->field().advanced)
        m_more->setChecked(true);
    first->input()->setFocus(Qt::OtherFocusReason);
}

void AccountForm::focusFirst()
{
    if (!m_editors.isEmpty())
        m_editors.first()->input()->setFocus(Qt::OtherFocusReason);
}

void AccountForm::takeUrl(FieldEditor *editor)
{
    // Somebody pasted the whole address into the field for its name: put the parts where they belong.
    const QString text = editor->value().toString();
    if (!m_readUrl || editor->field().type != AccountField::Type::Host || !text.contains("://"_L1))
        return;
    setSettings(m_readUrl(QUrl(text)));
}

} // namespace Cordboard
