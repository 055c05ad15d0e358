// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "models/directories/directorycontent.h"

#include <QObject>

namespace Cordboard {

/// One place where contacts come from. Works on the GUI thread without ever blocking it; destroying it cancels what it does.
class DirectorySource : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectorySource)
public:
    explicit DirectorySource(Account account, QObject *parent = nullptr) : QObject(parent), m_account(std::move(account)) { }

    const Account &account() const { return m_account; }
    /// What is known from before; a source that can ask for changes alone begins there. At most once, before refresh().
    virtual void setKnown(const DirectoryContent &) { }
    /// Reads everything anew, or what changed. Ends in exactly one loaded() or failed(), never before it returns; a second call
    /// while the first is under way does nothing.
    virtual void refresh() = 0;

signals:
    void loaded(const Cordboard::DirectoryContent &content);
    /// `message`: a translated sentence, without secrets.
    void failed(const QString &message);
    /// What it reads has changed by itself (a file was written): refresh() is due.
    void outdated();

private:
    Account m_account;
};

} // namespace Cordboard
