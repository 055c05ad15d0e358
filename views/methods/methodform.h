// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace Cordboard {

/// The parameters of one method as a form. A parameter that is left empty is not sent.
class MethodForm final : public QWidget
{
    Q_OBJECT
public:
    explicit MethodForm(QWidget *parent = nullptr);

    void setMethod(const MethodInfo &method);
    /// What is filled in, with the types that the method wants; nothing and `problem`: the first field that is wrong, which gets the focus.
    std::optional<QJsonObject> parameters(QString *problem) const;

private:
    struct Field
    {
        MethodInfo::Parameter parameter;
        QLineEdit *text = nullptr;
        QCheckBox *check = nullptr;
    };
    QFormLayout *m_layout;
    QList<Field> m_fields;
};

} // namespace Cordboard
