// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Cordboard {

/// The parameters of one method as a form. A parameter that is left empty is not sent. Beside the types of JSON a parameter may be of
/// type "queue", the PBX's own id of one, or "time", local at the PBX, as yyyy-MM-dd HH:mm:ss.
class MethodForm final : public QWidget
{
    Q_OBJECT
public:
    /// What the desk knows already.
    struct Known
    {
        QList<std::pair<QString, QString>> queues; ///< id and name, in the order of the list
        QString ownQueue; ///< of the operator; empty: none
        QDate today; ///< fills times, from the first second to the last; invalid: they stay empty
    };
    explicit MethodForm(QWidget *parent = nullptr);

    void setMethod(const MethodInfo &method, const Known &known = {});
    /// What is filled in, with the types that the method wants; nothing and `problem`: the first field that is wrong, which gets the focus.
    std::optional<QJsonObject> parameters(QString *problem) const;
    /// Nothing that is required is missing.
    bool isComplete() const;

private:
    struct Field
    {
        MethodInfo::Parameter parameter;
        QLineEdit *text = nullptr;
        QCheckBox *check = nullptr;
        QComboBox *choice = nullptr;
    };
    static QWidget *makeInput(Field &field, const Known &known);

    QFormLayout *m_layout;
    QList<Field> m_fields;
};

} // namespace Cordboard
