// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/fieldeditor.h"

#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

using Type = AccountField::Type;

QString fieldProblem(const AccountField &field, const QVariant &value)
{
    const QString text = value.toString();
    if (text.isEmpty() && field.type != Type::Bool)
        return field.required ? FieldEditor::tr("Needed to connect.") : QString();
    switch (field.type) {
    case Type::Host:
        if (text.contains(QChar::Space) || text.contains(u'/') || text.contains(u'@'))
            return FieldEditor::tr("Only the name or the address, such as pbx.example.com.");
        break;
    case Type::Port: {
        bool number = false;
        const int port = text.toInt(&number);
        constexpr int highest = 65535;
        if (!number || port < 1 || port > highest)
            return FieldEditor::tr("A number from 1 to 65535.");
        break;
    }
    case Type::Number: {
        bool number = false;
        text.toInt(&number);
        if (!number)
            return FieldEditor::tr("A whole number.");
        break;
    }
    case Type::Url: {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
            return FieldEditor::tr("A whole address, such as https://pbx.example.com.");
        // Settings are kept in a file; a password in an address would be in the clear there.
        if (!url.password().isEmpty())
            return FieldEditor::tr("Without the password: it has a field of its own.");
        break;
    }
    case Type::Text:
    case Type::Password:
    case Type::Bool:
    case Type::Choice: break;
    }
    return {};
}

FieldEditor::FieldEditor(const Theme &theme, AccountField field, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(std::move(field))
    , m_line(new ThemedLabel(theme, m_field.hint, TypeRole::Caption, Token::Text2, this))
{
    if (m_field.type == Type::Bool) {
        m_check = new QCheckBox(m_field.label, this);
        frameIndicator(theme, m_check);
        connect(m_check, &QCheckBox::toggled, this, &FieldEditor::edited);
    } else if (m_field.type == Type::Choice) {
        m_choice = new QComboBox(this);
        for (const auto &[value, label] : std::as_const(m_field.choices))
            m_choice->addItem(label, value);
        grow(m_choice);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    } else {
        makeText();
    }
    input()->setObjectName("field."_L1 + m_field.key);
    input()->setAccessibleName(m_field.label);
    setFocusProxy(input());
    m_line->setWordWrap(true);
    m_line->setObjectName("line."_L1 + m_field.key);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.tokens().space.x1);
    layout->addWidget(input(), 0, m_field.type == Type::Port || m_field.type == Type::Number ? Qt::AlignLeft : Qt::Alignment());
    layout->addWidget(m_line);
    if (m_field.defaultValue.isValid())
        setValue(m_field.defaultValue);
    connect(this, &FieldEditor::edited, this, &FieldEditor::updateLine);
    updateLine();
}

void FieldEditor::grow(QWidget *input)
{
    // The program's style sheet gives fields a height of its own, which a minimum height cannot change.
    const auto measure = [this, input] {
        const int frame = 4;
        input->setStyleSheet(u"min-height: %1px;"_s.arg(m_theme.px(m_theme.tokens().size.button) - frame));
    };
    measure();
    connect(&m_theme, &Theme::changed, input, measure);
}

void FieldEditor::makeText()
{
    m_text = new QLineEdit(this);
    grow(m_text);
    if (m_field.type == Type::Password) {
        m_text->setEchoMode(QLineEdit::Password);
        m_text->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    } else if (m_field.type == Type::Port || m_field.type == Type::Number) {
        constexpr int width = 110;
        m_text->setFixedWidth(m_theme.px(width));
        m_text->setInputMethodHints(Qt::ImhDigitsOnly);
    } else if (m_field.type == Type::Url || m_field.type == Type::Host) {
        m_text->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    }
    connect(m_text, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(m_text, &QLineEdit::editingFinished, this, &FieldEditor::entered);
}

QWidget *FieldEditor::input() const
{
    if (m_check)
        return m_check;
    if (m_choice)
        return m_choice;
    return m_text;
}

QVariant FieldEditor::value() const
{
    if (m_check)
        return m_check->isChecked();
    if (m_choice)
        return m_choice->currentData();
    if (m_field.type == Type::Password)
        return m_text->text();
    const QString text = m_text->text().trimmed();
    bool number = false;
    const int figure = text.toInt(&number);
    if (number && (m_field.type == Type::Port || m_field.type == Type::Number))
        return figure;
    return text;
}

void FieldEditor::setValue(const QVariant &value)
{
    if (m_check)
        m_check->setChecked(value.toBool());
    else if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(value));
    else
        m_text->setText(value.toString());
}

void FieldEditor::setHint(const QString &hint)
{
    m_field.hint = hint;
    updateLine();
}

void FieldEditor::showProblem()
{
    m_showProblem = true;
    updateLine();
}

void FieldEditor::updateLine()
{
    const QString wrong = m_showProblem ? problem() : QString();
    m_line->setInk(wrong.isEmpty() ? Token::Text2 : Token::AlarmText);
    m_line->setText(wrong.isEmpty() ? m_field.hint : wrong);
    m_line->setVisible(!m_line->text().isEmpty());
    const QString needed = m_field.required && wrong.isEmpty() ? tr("Required.") : QString();
    input()->setAccessibleDescription(QString(m_line->text() + u' ' + needed).trimmed());
}

} // namespace Cordboard
