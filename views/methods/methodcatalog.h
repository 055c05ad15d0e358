// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/switchboard.h"

namespace Cordboard {

/// What each account's PBX publishes as methods, and why some of them cannot be called now.
class MethodCatalog final : public QObject
{
    Q_OBJECT
public:
    /// `board` must outlive it.
    explicit MethodCatalog(Switchboard &board, QObject *parent = nullptr);

    QList<Account> accounts() const { return m_board.accounts(); }
    static QString nameOf(const Account &account);
    QList<MethodInfo> methods(const AccountId &account) const { return m_board.methods(account); }
    /// Those worth a look by themselves, by plain name.
    QList<MethodInfo> reports(const AccountId &account) const;
    /// What a report is called in a menu: its description without a full stop.
    static QString titleOf(const MethodInfo &method);
    /// Of all methods that cannot be called now: name to the sentence that says why.
    QHash<QString, QString> reasons(const AccountId &account) const;
    /// Why none can be called now; empty: there is a link.
    QString noLink(const AccountId &account) const;
    QFuture<Result<QJsonValue>> call(const AccountId &account, const QString &name, const QJsonObject &parameters) const;
    const Switchboard &board() const { return m_board; }

signals:
    void accountsChanged();
    /// reasons() may say something else now.
    void reasonsChanged(const Cordboard::AccountId &account);

private:
    Switchboard &m_board;
};

} // namespace Cordboard
