// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/methodform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {
const QString methodTimeFormat = u"yyyy-MM-dd HH:mm:ss"_s;
} // namespace

MethodForm::MethodForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QWidget *MethodForm::makeInput(Field &field, const Known &known)
{
    const MethodInfo::Parameter &parameter = field.parameter;
    // A flag that may be left out has three answers, and a check box shows all three.
    if (parameter.type == "bool"_L1) {
        field.check = new QCheckBox;
        field.check->setTristate(!parameter.required);
        field.check->setCheckState(parameter.required ? Qt::Unchecked : Qt::PartiallyChecked);
        return field.check;
    }
    if (parameter.type == "queue"_L1 && !known.queues.isEmpty()) {
        field.choice = new QComboBox;
        if (!parameter.required)
            field.choice->addItem(tr("All queues"), QString());
        for (const auto &[id, name] : known.queues)
            field.choice->addItem(name.isEmpty() ? id : tr("%1 (%2)", "a queue's name, its id").arg(name, id), id);
        field.choice->setCurrentIndex(std::max(0, field.choice->findData(known.ownQueue)));
        return field.choice;
    }
    field.text = new QLineEdit;
    field.text->setPlaceholderText(parameter.type == "array"_L1 ? u"[ ]"_s : parameter.type == "object"_L1 ? u"{ }"_s : parameter.type == "time"_L1 ? methodTimeFormat : QString());
    if (parameter.type == "time"_L1 && known.today.isValid())
        field.text->setText(parameter.name.startsWith("end"_L1) ? known.today.endOfDay().toString(methodTimeFormat) : known.today.startOfDay().toString(methodTimeFormat));
    // Asked for by name, so never shown: the PBX's own documents call secrets so.
    if (parameter.name.contains("pass"_L1, Qt::CaseInsensitive) || parameter.name.contains("secret"_L1, Qt::CaseInsensitive))
        field.text->setEchoMode(QLineEdit::Password);
    return field.text;
}

void MethodForm::setMethod(const MethodInfo &method, const Known &known)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    for (const MethodInfo::Parameter &parameter : method.parameters) {
        Field field;
        field.parameter = parameter;
        QWidget *input = makeInput(field, known);
        input->setToolTip(parameter.what);
        input->setObjectName("parameter."_L1 + parameter.name);
        input->setAccessibleName(parameter.name);
        input->setAccessibleDescription(parameter.what);
        auto *label = new QLabel(parameter.required ? parameter.name : tr("%1 (optional)").arg(parameter.name));
        label->setBuddy(input);
        label->setToolTip(parameter.what);
        m_layout->addRow(label, input);
        m_fields.append(field);
    }
    if (m_fields.isEmpty())
        m_layout->addRow(new QLabel(tr("It takes no parameters.")));
}

bool MethodForm::isComplete() const
{
    return std::none_of(m_fields.begin(), m_fields.end(), [](const Field &field) {
        return field.parameter.required && ((field.text && field.text->text().isEmpty()) || (field.choice && field.choice->currentData().toString().isEmpty()));
    });
}

std::optional<QJsonObject> MethodForm::parameters(QString *problem) const
{
    QJsonObject object;
    const auto fail = [problem](const Field &field, const QString &why) {
        *problem = why.arg(field.parameter.name);
        if (field.text)
            field.text->setFocus();
        return std::nullopt;
    };
    for (const Field &field : m_fields) {
        const QString &name = field.parameter.name;
        const QString &type = field.parameter.type;
        if (field.check) {
            if (field.check->checkState() != Qt::PartiallyChecked)
                object.insert(name, field.check->isChecked());
            continue;
        }
        const QString text = field.choice ? field.choice->currentData().toString() : field.text->text();
        if (text.isEmpty()) {
            if (field.parameter.required)
                return fail(field, tr("%1 has to be filled in."));
            continue;
        }
        if (type == "number"_L1) {
            bool ok = false;
            const double number = text.toDouble(&ok);
            if (!ok)
                return fail(field, tr("%1 has to be a number."));
            object.insert(name, number);
        } else if (type == "array"_L1 || type == "object"_L1) {
            const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            if (type == "array"_L1 && document.isArray())
                object.insert(name, document.array());
            else if (type == "array"_L1 && !text.trimmed().startsWith(u'[') && !text.trimmed().startsWith(u'{'))
                object.insert(name, QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts)));
            else if (type == "object"_L1 && document.isObject())
                object.insert(name, document.object());
            else
                return fail(field, tr("%1 is not well-formed JSON."));
        } else if (type == "time"_L1) {
            const bool isTime = QDateTime::fromString(text.trimmed(), methodTimeFormat).isValid() || QDate::fromString(text.trimmed(), Qt::ISODate).isValid();
            if (!isTime)
                return fail(field, tr("%1 has to be a day and a time, as 2026-03-02 14:30:00."));
            object.insert(name, text.trimmed());
        } else {
            object.insert(name, text);
        }
    }
    return object;
}

} // namespace Cordboard
