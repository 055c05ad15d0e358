// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What PAL methods take and answer, where that is more than a word or two.
namespace Cordboard {

/// makeCall. [doc] 5.27; phone, autoAnswer and line are [client]
struct PalCallRequest
{
    QString user; ///< owner of the call
    QString from;
    QStringList to;
    bool fromFirst = true; ///< type "2": ring `from` first; else "1": both at once
    int phone = 0; ///< 1 to 4; 0: not sent
    bool autoAnswer = false; ///< the caller's phone goes off hook by itself
    QString line; ///< shared line that was reserved before
};

/// barge. [doc] 5.1
struct PalBargeRequest
{
    enum class Speak { No, Yes, Tutor };
    QString user; ///< who barges in
    QString talker; ///< whose conversation
    bool listen = true;
    Speak speak = Speak::No;
};

/// getExtensions. [doc] 5.15; offset from PBX 3.12.4 [wiki]
struct PalExtensionQuery
{
    QString pattern = QStringLiteral("..*"); ///< "all", as the vendor's clients say it [client]
    QString type = QStringLiteral("user"); ///< user, ringgroup, ivr, conditional, conference, callback
    QStringList propertyNames;
    int offset = 0;
    int limit = -1; ///< -1: all
};
struct PalExtensionRow
{
    QString extension;
    QStringList values; ///< in the order of propertyNames
    bool readable = true; ///< false: "No permission." stood in its place [client]
};

/// createExtension. [doc] 5.5
struct PalNewExtension
{
    QString extension;
    QString type = QStringLiteral("user");
    QString password; ///< of the voicemail box; type user only
    QString loginPassword; ///< type user only
};

struct PalPhonebook
{
    QString name;
    bool shared = false;
};
/// getContactList. [doc] 5.13
struct PalContactQuery
{
    QString phonebook; ///< empty: all
    QString searchText;
    int offset = 0;
    int limit = 100; ///< at most 1000
};
struct PalContactRow
{
    QString id;
    QString displayName;
    QString phonebook; ///< [client]
    QString user; ///< [client]; empty: a shared contact
};
/// getContact, setContact. [doc] 5.12, 5.32
struct PalContactCard
{
    QString id; ///< empty in setContact: creates
    QString displayName;
    QString phonebook;
    bool shared = false;
    QJsonObject info; ///< fixed fields begin with "$" [client]
};
/// deleteContact. [client]
struct PalDeletedContacts
{
    QStringList succeeded;
    QStringList failed;
};

struct PalNote
{
    QString name;
    QString description;
    int userAccess = 0; ///< 0 none, 1 read, 2 read and write
    QString text;
};

/// A route of an ARS template: enabled, tenant, name, password, two reserved, v1 to v9, w1 to w9, x1 to x9. [doc] 5.23
struct PalRoute
{
    bool enabled = true;
    QString tenant;
    QString name;
    QString password;
    QStringList variables; ///< v1... in that order; missing ones are not sent
};

/// setDid. [doc] 5.33
struct PalDid
{
    QString templateName;
    QString name;
    bool enabled = true;
    QMap<QString, QString> variables; ///< v1 to v9, w1 to w9, x1 to x9
};

/// Kinds of push service. [doc] 5.29
enum class PalPushService { Apns = 1, Google = 2, WebPush = 3 };
/// pnmanage. [doc] 5.29
struct PalPushDevice
{
    QString userName; ///< SIP user id
    PalPushService service = PalPushService::WebPush;
    QString applicationId;
    QString deviceId; ///< Apns, Google
    QString endpoint; ///< this and the rest: WebPush
    QString key;
    QString authSecret;
    QString userAgent;
};
/// pnsend. [doc] 5.30
struct PalPushMessage
{
    QString userName;
    bool toUser = true; ///< type "user", else "phone_id"
    QString message;
    QString title;
    QString button;
    QString soundFile;
    QString imageFile;
    int expiresSeconds = -1; ///< -1 in any number: not sent
    int counter = -1;
    int priority = -1; ///< 1 to 10
};
struct PalPushApplication
{
    QString applicationId;
    QString description;
};

/// mfa/start. [client]
struct PalMfaChallenge
{
    QString type; ///< code, url, none
    QString sessionKey;
};
/// getPhoneAppliContact. [client]
struct PalCallerCard
{
    QString displayName;
    QString imageUrl;
};

} // namespace Cordboard
