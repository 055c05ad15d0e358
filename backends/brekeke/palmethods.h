// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/brekeke/palcaller.h"
#include "backends/brekeke/palmessage.h"
#include "backends/brekeke/palvalues.h"

#include <QFuture>

namespace Cordboard {

/// Every PAL method as one typed call. Names are PAL's. Each future is settled once, with what the caller (the link) made
/// of it; call control that "succeeds" with a failure text comes out as an error. Methods without a tag are in the guide,
/// section 5; [client] ones are only seen in the vendor's own programs.
class PalMethods
{
public:
    template<class T>
    using Future = QFuture<Result<T>>;

    explicit PalMethods(PalCaller &caller)
        : m_caller(caller)
    {
    }
    /// Who logs in as sa must name the tenant in each call; for all others leave it empty. [doc] 3
    void setTenant(const QString &tenant) { m_tenant = tenant; }

    // Calls
    Future<QString> makeCall(const PalCallRequest &request); ///< answers the number of the session in the PBX's log
    Future<void> disconnect(const QString &talker);
    Future<void> disconnectRoom(const QString &room, int delay = 0); ///< administrators only
    Future<void> hold(const QString &talker); ///< [client]
    Future<void> unhold(const QString &talker); ///< [client]
    Future<void> park(const QString &talker, const QString &number);
    Future<void> unpark(const QString &user, const QString &number);
    Future<void> transferBlind(const QString &talker, const QString &user);
    Future<void> transferAttended(const QString &talker, const QString &user);
    Future<void> cancelTransfer(const QString &talker);
    Future<void> conference(const QString &talker);
    Future<void> barge(const PalBargeRequest &request);
    Future<void> callforward(const QString &room, const QStringList &users);
    Future<void> startRecording(const QString &talker);
    Future<void> stopRecording(const QString &talker);
    Future<void> sendDTMF(const QString &talker, QChar signal); ///< [client]
    Future<void> remoteControlTalk(const QString &talker); ///< off hook
    Future<void> remoteControlHold(const QString &talker);
    Future<QList<PalStatus>> getTalkerInfo(const QString &room, const QString &talker = {});
    Future<void> line(const QString &line, bool reserve); ///< [client]

    // Extensions
    Future<QList<PalExtensionRow>> getExtensions(const PalExtensionQuery &query);
    Future<QStringList> getExtensionProperties(const QString &extension, const QStringList &names);
    Future<QList<PalExtensionRow>> getExtensionProperties(const QStringList &extensions, const QStringList &names); ///< [client]
    Future<void> setExtensionProperties(const QString &extension, const QJsonObject &properties);
    Future<void> createExtension(const PalNewExtension &extension);
    Future<void> deleteExtension(const QString &extension);
    Future<QString> getPlanSwitchTimer(const QString &extension, int number = 1);
    Future<void> setPlanSwitchTimer(const QString &extension, const QString &schedule, int number = 1);

    // Phone books, notes, own data
    Future<QList<PalPhonebook>> getPhonebooks();
    Future<QList<PalContactRow>> getContactList(const PalContactQuery &query);
    Future<PalContactCard> getContact(const QString &id);
    Future<QString> setContact(const PalContactCard &card); ///< answers the id
    Future<PalDeletedContacts> deleteContact(const QStringList &ids); ///< [client]
    Future<PalCallerCard> getPhoneAppliContact(const QString &user, const QString &number); ///< [client]
    Future<QStringList> getNoteNames();
    Future<PalNote> getNote(const QString &name);
    Future<void> setNote(const PalNote &note);
    Future<void> deleteNote(const QString &name);
    Future<QString> getAppData(const QString &id); ///< JSON text; empty: unset [client]
    Future<void> setAppData(const QString &id, const QJsonObject &data); ///< [client]

    // Tenants, routes, numbers
    Future<void> createTenant(const QString &tenant);
    Future<QStringList> getTenantProperties(const QString &tenant, const QStringList &names);
    Future<void> setTenantProperties(const QString &tenant, const QJsonObject &properties);
    Future<QStringList> getRouteTemplateNames();
    Future<QList<PalRoute>> getRouteVariables(const QString &tenant, const QString &templateName);
    Future<void> insertRouteVariables(const QString &templateName, const PalRoute &route);
    Future<void> updateRouteVariables(const QString &templateName, const PalRoute &route, bool updatePassword);
    Future<void> deleteRouteVariables(const QString &templateName, const QString &name);
    Future<QJsonValue> getAllDids(); ///< an array for each route; the guide does not tell its shape
    Future<void> setDid(const PalDid &did);

    // The server, push messages, log-in helpers
    Future<void> ping(); ///< [client]
    Future<QJsonValue> getOptions();
    Future<QJsonObject> getProductInfo(); ///< [client]
    Future<QList<PalPushApplication>> getPnApplicationInfo(const QString &application, PalPushService service);
    Future<void> pnmanageAdd(const PalPushDevice &device);
    Future<void> pnmanageRemove(const QString &userName);
    Future<void> pnsend(const PalPushMessage &message);
    Future<QString> createAuthHeader(const QString &userName); ///< [client]
    Future<QString> getToken(); ///< [client]
    Future<PalMfaChallenge> mfaStart(const QString &user, const QString &address); ///< [client]
    Future<void> mfaCheck(const QString &user, const QString &sessionKey, const QString &code); ///< [client]
    Future<QString> deviceTokenCreate(const QString &user, const QString &address, const QString &agent); ///< [client]

private:
    template<class T, class Read>
    Future<T> ask(const QString &method, const QJsonObject &parameters, Read read);
    Future<void> act(const QString &method, const QJsonObject &parameters);
    Future<void> onTalker(const QString &method, const QString &talker);
    /// With the tenant where one must be named.
    QJsonObject in(QJsonObject parameters) const;

    PalCaller &m_caller;
    QString m_tenant;
};

} // namespace Cordboard
