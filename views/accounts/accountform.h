// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;

namespace Cordboard {

class FieldEditor;
class Theme;

/// A log-in form made from nothing but a backend's field list. Advanced fields are folded away until asked for.
class AccountForm final : public QWidget
{
    Q_OBJECT
public:
    /// What a pasted URL stands for (PbxBackendPlugin::settingsFromUrl()).
    using UrlReader = std::function<QVariantMap(const QUrl &)>;

    explicit AccountForm(const Theme &theme, QWidget *parent = nullptr);

    /// Builds the form anew, with default values.
    void setFields(const QList<AccountField> &fields, UrlReader readUrl = {});
    void setSettings(const QVariantMap &settings);
    void setSecrets(const Secrets &secrets);

    /// Every field but the secret ones.
    QVariantMap settings() const;
    Secrets secrets() const;

    /// nullptr: no such field.
    FieldEditor *editor(const QString &key) const;
    const QList<FieldEditor *> &editors() const { return m_editors; }

    /// The label of the first field that keeps the form from being used; empty: none.
    QString firstProblem() const;
    /// Shows every problem in its place and moves the focus to the first.
    void showProblems();
    void focusFirst();

signals:
    void edited();

private:
    void addRow(QGridLayout *grid, FieldEditor *editor);
    void addAdvanced(const QList<AccountField> &fields);
    void takeUrl(FieldEditor *editor);
    FieldEditor *make(const AccountField &field);

    const Theme &m_theme;
    UrlReader m_readUrl;
    QList<FieldEditor *> m_editors;
    QWidget *m_body = nullptr;
    QWidget *m_advanced = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace Cordboard
