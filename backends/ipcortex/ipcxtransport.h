// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/ipcortex/ipcxrecords.h"
#include "backends/ipcortex/ipcxsettings.h"

#include <QJsonArray>
#include <QObject>

#include <functional>

namespace Cordboard {

/// What can be asked of the PABX about calls and people; a way in may lack some.
enum class IpcxAct {
    Dial,
    Talk,
    Hold,
    HangUp,
    Transfer,
    Attended,
    Send,
    Opt,
    SetPresence,
    SetTags,
    SaveAddress,
    DeleteAddress
};

/// One of the two ways into an IPCortex PABX.
class IpcxTransport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Done = std::function<void(const Result<QJsonValue> &)>;

    /// Logs in and starts the feed: updates, then ready(), then updates. Or failed().
    virtual void open(const IpcxSettings &settings) = 0;
    /// Before the last close(): ends the session at the PABX where that ends nobody else's.
    virtual void sayGoodbye() { }
    /// Fails all that is under way with NotConnected before it returns.
    virtual void close() = 0;
    virtual bool can(IpcxAct act) const = 0;
    /// Arguments: device, channel, key (of the call), number, other (the other call's key), otherDevice, otherChannel,
    /// in, mac, line, contact, address, tags, name, show, status; each act takes what it needs.
    virtual void act(IpcxAct act, const QJsonObject &arguments, Done done) = 0;
    /// A documented method by name that only this way in has; NotSupported otherwise.
    virtual void call(const QString &method, const QJsonObject &parameters, Done done) = 0;
    /// Methods of the table that this box's version certainly does not have.
    virtual QStringList lacking() const { return {}; }
    virtual QDateTime lastHeard() const = 0;

signals:
    void loggedIn(const Cordboard::IpcxUser &user);
    void updated(const Cordboard::IpcxUpdate &update);
    /// Client's clock minus server's, ms.
    void driftMeasured(qint64 ms);
    /// Everything is told anew from here; what is known is nothing until then.
    void restarting();
    /// All has been told once; again after interrupted().
    void ready();
    /// The feed is lost and being resumed; what is known stays.
    void interrupted(const Cordboard::PbxError &error);
    void overdueChanged(bool overdue);
    void failed(const Cordboard::PbxError &error);
    /// As failed(), before anything was asked of the PABX: this way in is none with this box.
    void unusable(const Cordboard::PbxError &error);
    /// What the PABX reports without the link being lost; None: it is over. Shown, nothing more.
    void troubled(const Cordboard::PbxError &error);
    void actsChanged();
    void wireFrame(bool sent, const QByteArray &redacted);
};

} // namespace Cordboard
