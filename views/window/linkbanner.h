// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QWidget>

namespace Cordboard {

class KeyButton;
class Theme;

/// What is wrong with the link: for how long, as of when the states are, when the next attempt comes, and a button to try now.
class LinkBanner final : public QWidget
{
    Q_OBJECT
public:
    LinkBanner(OperatorDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Whether there is anything to say.
    bool isNeeded() const;
    QString sentence() const;

signals:
    /// The user has to do something (password, other login) before it can go on.
    void accountHelpRequested(const Cordboard::AccountId &account);

public slots:
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AccountId worstAccount() const;

    OperatorDesk &m_desk;
    const Theme &m_theme;
    KeyButton *m_retry;
    QString m_strong;
    QString m_rest;
};

} // namespace Cordboard
