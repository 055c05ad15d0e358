// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/connection.h"
#include "backends/brekeke/palmethods.h"
#include "backends/brekeke/palmirror.h"

#include <QObject>

namespace Cordboard {

/// The properties of a person that we read, in the order in which palPerson() takes them. [doc] 7.6
QStringList palPersonProperties();
/// A person from those values. Department and role share the description: "Sales, team lead". [assumed]
Extension palPerson(const AccountId &account, const QString &number, const QStringList &values);

/// Reads the whole directory, once: who we are, people, groups, conference rooms. Lives as long as one link; deleting it
/// forgets the answers that are still to come.
class PalDirectory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PalDirectory)
public:
    struct Request
    {
        AccountId account;
        QString self; ///< our own extension; empty: none
        bool systemLogin = false; ///< logged in as sa
    };
    PalDirectory(PalMethods &methods, Request request, std::function<QStringList()> seenUsers, QObject *parent = nullptr);

    void load();
    const PalDirectoryData &data() const { return m_data; }
    Permission permission() const { return m_permission; }

signals:
    void loaded();
    void failed(const Cordboard::PbxError &error);

private:
    static constexpr int pageSize = 500;
    static constexpr int chunkSize = 100;

    void loadSelf();
    void loadPeople(int offset);
    void loadPeopleOneByOne(QStringList numbers);
    void loadGroups();
    void loadConferences();
    bool isFatal(const PbxError &error);
    void addPerson(const QString &number, const QStringList &values);

    PalMethods &m_methods;
    const Request m_request;
    std::function<QStringList()> m_seenUsers;
    PalDirectoryData m_data;
    QSet<QString> m_known;
    Permission m_permission = Permission::Unknown;
};

} // namespace Cordboard
