// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/settingspage.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace Cordboard {

class CrmLink;
struct CrmFacts;
class ThemedLabel;

/// The company's own page about a caller: its address, when it opens, and whether its server may be opened at all.
class CrmPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// `link` must outlive it.
    CrmPage(const Theme &theme, CrmLink &link, QWidget *parent = nullptr);

    /// The caller who stands in for one in the preview.
    static CrmFacts sample();

private:
    void addAddress();
    void addMoments();
    void addConsent();
    void showState();

    CrmLink &m_link;
    QLineEdit *m_address;
    ThemedLabel *m_preview;
    ThemedLabel *m_consent;
    QPushButton *m_try;
    QPushButton *m_allow;
    QPushButton *m_askAgain;
};

} // namespace Cordboard
