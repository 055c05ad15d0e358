// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/methodcatalog.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

MethodCatalog::MethodCatalog(Switchboard &board, QObject *parent) : QObject(parent), m_board(board)
{
    connect(&board, &Switchboard::accountsChanged, this, &MethodCatalog::accountsChanged);
    connect(&board, &Switchboard::sessionChanged, this, &MethodCatalog::reasonsChanged);
    connect(&board, &Switchboard::capabilitiesChanged, this, &MethodCatalog::reasonsChanged);
    connect(&board, &Switchboard::connectionChanged, this, &MethodCatalog::reasonsChanged);
}

QString MethodCatalog::nameOf(const Account &account)
{
    return account.name.isEmpty() ? account.id.value() : account.name;
}

QString MethodCatalog::titleOf(const MethodInfo &method)
{
    QString title = method.what.isEmpty() ? method.name : method.what;
    while (title.endsWith(u'.') || title.endsWith(u'。'))
        title.chop(1);
    return title;
}

QList<MethodInfo> MethodCatalog::reports(const AccountId &account) const
{
    QList<MethodInfo> found = m_board.methods(account);
    found.removeIf([](const MethodInfo &method) { return !method.report; });
    std::sort(found.begin(), found.end(),
        [](const MethodInfo &a, const MethodInfo &b) { return QString::localeAwareCompare(titleOf(a), titleOf(b)) < 0; });
    return found;
}

QString MethodCatalog::noLink(const AccountId &account) const
{
    return m_board.isConnected(account) ? QString() : tr("There is no link to this PBX now.");
}

QHash<QString, QString> MethodCatalog::reasons(const AccountId &account) const
{
    QHash<QString, QString> reasons = m_board.unusableMethods(account);
    const Permission permission = m_board.session(account).permission;
    const QString noLink = this->noLink(account);
    const QList<MethodInfo> all = m_board.methods(account);
    for (const MethodInfo &method : all) {
        // What this log-in may do is not always known; then the PBX decides.
        if (!noLink.isEmpty())
            reasons.insert(method.name, noLink);
        else if (permission != Permission::Unknown && method.permission > permission && !reasons.contains(method.name))
            reasons.insert(method.name,
                method.permission == Permission::System ? tr("Only the system's own administrator may call it.") : tr("Only an administrator may call it."));
    }
    return reasons;
}

QFuture<Result<QJsonValue>> MethodCatalog::call(const AccountId &account, const QString &name, const QJsonObject &parameters) const
{
    return m_board.callMethod(account, name, parameters);
}

} // namespace Cordboard
