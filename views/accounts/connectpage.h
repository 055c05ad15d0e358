// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountstore.h"
#include "app/accounts/connectiontest.h"
#include "app/accounts/secretstore.h"

#include <QWidget>

class QCheckBox;

namespace Cordboard {

class AccountForm;
class CertificatePanel;
class Checklist;
class KeyButton;
class Theme;
class ThemedLabel;

/// One phone system: its fields, the test, and Connect, which opens only after the test has passed. Any change of a field
/// makes the test void.
class ConnectPage final : public QWidget
{
    Q_OBJECT
public:
    ConnectPage(const Theme &theme, SecretStore &secrets, AccountStore &accounts, QWidget *parent = nullptr);
    ~ConnectPage() override;

    /// Shows an empty form of this backend; the plugin must outlive the page.
    void begin(const PbxBackendPlugin &plugin);
    /// Shows the form filled with an account that exists; its secrets follow when the store has told them.
    void edit(const PbxBackendPlugin &plugin, const Account &account);

    bool isTesting() const { return m_test; }
    /// Why Connect is not possible now; empty: it is.
    QString obstacle() const;

    void setTimeouts(const TestTimeouts &timeouts) { m_timeouts = timeouts; }

public slots:
    void focusFirst();
    void startTest();
    void cancelTest();
    /// Keeps the account and its secrets, then emits accountReady(). Starts the test instead where that is still missing.
    void connectNow();

signals:
    /// This part of the page should be seen now.
    void lookAt(QWidget *part);
    void accountReady(const Cordboard::Account &account, const Cordboard::Secrets &secrets);

private:
    enum class Stage { Filling, Testing, Passed, Saving };

    void buildLayout();
    void askKeychain();
    void edited();
    void tested(const ConnectionTestResult &result);
    void trust(const QString &sha256);
    void saved(const SecretError &error);
    void setStage(Stage stage);
    void showKeeping();
    void showBad(const QString &text);
    bool needsTest() const;
    bool hasSecrets() const;
    Account currentAccount() const;

    const Theme &m_theme;
    SecretStore &m_store;
    AccountStore &m_accounts;
    const PbxBackendPlugin *m_plugin = nullptr;
    Account m_original;
    QString m_pin;
    SecretError m_keychainProblem;
    TestTimeouts m_timeouts;
    ConnectionTest *m_test = nullptr;
    Stage m_stage = Stage::Filling;
    bool m_filling = false;

    ThemedLabel *m_heading;
    ThemedLabel *m_introduction;
    AccountForm *m_form;
    QCheckBox *m_sessionOnly;
    ThemedLabel *m_keepingLine;
    Checklist *m_checklist;
    CertificatePanel *m_certificate;
    ThemedLabel *m_badNews;
    KeyButton *m_testButton;
    KeyButton *m_connectButton;
    ThemedLabel *m_obstacleLine;
};

} // namespace Cordboard
