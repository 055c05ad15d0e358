// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/secretstore.h"
#include "models/directories/directorykind.h"
#include "models/directories/directorysource.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;

namespace Cordboard {

class AccountForm;
class DirectoryShelf;
class KeyButton;
class Theme;
class ThemedLabel;

/// The form of one directory: its fields, a test that reads it once and says what was found, and Save.
class DirectoryForm final : public QWidget
{
    Q_OBJECT
public:
    DirectoryForm(const Theme &theme, DirectoryShelf &shelf, QWidget *parent = nullptr);
    ~DirectoryForm() override;

    /// An empty form, or that of a directory which exists; its secrets follow when the store has told them.
    void begin(const DirectoryKind &kind, const Account &account = {});
    void focusFirst();
    bool isTesting() const { return m_test; }
    void stopTest();

public slots:
    void test();
    /// Keeps it and emits saved(); says in its place what is missing.
    void save();

signals:
    void saved();

private:
    void build();
    void askKeychain();
    void chooseFile();
    void say(const QString &text, bool bad);
    void showButtons();
    bool complete();
    Account current() const;

    const Theme &m_theme;
    DirectoryShelf &m_shelf;
    DirectoryKind m_kind;
    Account m_original;
    QPointer<DirectorySource> m_test;
    bool m_saving = false;

    ThemedLabel *m_heading;
    ThemedLabel *m_introduction;
    AccountForm *m_form;
    KeyButton *m_choose;
    QCheckBox *m_sessionOnly;
    ThemedLabel *m_keepingLine;
    ThemedLabel *m_outcome;
    KeyButton *m_testButton;
    KeyButton *m_saveButton;
};

} // namespace Cordboard
