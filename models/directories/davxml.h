// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Cordboard {

/// One thing that a WebDAV server tells of, with those of its properties that address books need.
struct DavResource
{
    QString href; ///< as written; may be a path alone
    int status = 200; ///< of the resource; 404: gone
    bool isAddressBook = false;
    bool isCollection = false;
    QString displayName;
    QString etag;
    QString syncToken;
    QString principal; ///< current-user-principal
    QString home; ///< addressbook-home-set
    QString card; ///< address-data: vCard text
};

struct DavAnswer
{
    QList<DavResource> resources;
    QString syncToken; ///< of the whole answer, to a sync-collection
};

/// A 207 Multi-Status body; nothing: it is none, or broken. Properties that the server answers with an error are left empty.
std::optional<DavAnswer> parseMultiStatus(const QByteArray &xml);

/// Bodies of requests.
QByteArray davPropfind(const QStringList &properties); ///< "D:displayname", "C:addressbook-home-set"
QByteArray davAddressBookQuery();
QByteArray davMultiGet(const QStringList &hrefs);
QByteArray davSyncCollection(const QString &token);

} // namespace Cordboard
