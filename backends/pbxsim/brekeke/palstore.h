// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Cordboard {

/// What a Brekeke PBX keeps and no office knows: notes, app data, routes, tenants, timers, devices. In memory.
struct PalStore
{
    struct Note
    {
        QString description;
        int userAccess = 0; ///< 0 none, 1 read, 2 read and write; for those who are no administrators
        QString text;
    };
    struct Extension
    {
        QString type; ///< empty: a person of the office
        QMap<QString, QString> properties; ///< those that no office knows
    };
    /// One route of a template: 33 values, see the guide, 5.23: enabled, tenant, name, password, two reserved, v1-9, w1-9, x1-9.
    using Route = QStringList;
    static constexpr qsizetype routeValues = 33;

    QMap<QString, Note> notes;
    QMap<QString, QMap<QString, QString>> appData; ///< by user, then data id; JSON text
    QMap<QString, Extension> extensions; ///< by number
    QMap<QString, QList<Route>> templates; ///< by template name
    QMap<QString, QMap<QString, QString>> tenants; ///< properties by tenant id
    QMap<QString, QString> planTimers; ///< by "extension/number"
    QMap<QString, QStringList> pushDevices; ///< by SIP user id
    QList<QJsonObject> pushesSent; ///< newest last, a few

    /// What a freshly set up PBX has.
    static PalStore standard(const QString &tenant);
    /// nullptr: there is none. By template and route name.
    Route *route(const QString &templateName, const QString &name);
};

} // namespace Cordboard
