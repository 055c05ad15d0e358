// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "backends/api/capabilities.h"
#include "backends/api/change.h"
#include "backends/api/command.h"
#include "backends/api/connection.h"
#include "backends/api/media.h"
#include "backends/api/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QUrl>

namespace Cordboard {

/// Which call records; empty members do not restrict.
struct CdrQuery
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    QString number; ///< caller or callee contains
    int offset = 0;
    int limit = 100;
};
struct CdrPage
{
    QList<Cdr> rows; ///< newest first
    bool more = false;
    int total = -1; ///< -1: not known
};

struct ContactQuery
{
    QString phonebook; ///< empty: all
    QString text; ///< words in any order
    int offset = 0;
    int limit = 100;
};
struct ContactPage
{
    QList<Contact> rows;
    bool more = false;
};

/// One documented method of the PBX's own API, for "PBX methods" and `cordboard-cli methods`.
struct MethodInfo
{
    struct Parameter
    {
        QString name;
        QString type; ///< string, number, bool, array, object
        bool required = false;
        QString what;
    };
    QString name;
    QString what;
    QList<Parameter> parameters;
    Permission permission = Permission::User; ///< least that may call it
    bool changes = false; ///< writes configuration or acts on calls
    bool destroys = false; ///< loses something: ask first
    bool assumed = false; ///< no document confirms the body
    bool report = false; ///< only reads, and what it answers is worth a look by itself: shown under Reports
};

/// What somebody looks at just now, so that a backend that has to ask does not ask for more.
enum class Interest { Extensions, Calls, Parks, Queues, Agents, Conferences, Mailboxes, Flows, WakeUps, Contacts, History };

/// One account's link to one PBX. Lives on the GUI thread; owns its sockets. Never touches a model or a widget.
///
/// After open(): connectionChanged(Connecting), Synchronizing, then changed() with a Snapshot of every kind of entity that
/// the PBX tells, then Online, then changed() with single changes. After a lost link: Reconnecting, and the same again by
/// itself. close() settles every pending future with NotConnected before it returns.
class PbxBackend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What this login may do, now. Before the login: what the plugin can do at best.
    virtual Capabilities capabilities() const = 0;
    virtual ConnectionInfo connection() const = 0;
    virtual SessionInfo session() const = 0;

    virtual void open(const Account &account, const Secrets &secrets) = 0;
    virtual void close() = 0;
    /// Skips the wait before the next attempt. Does nothing unless Reconnecting or Refused.
    virtual void retryNow() = 0;

    /// Asks the PBX. Settled exactly once: done as far as the PBX acknowledged it, or the reason. A row changes only when
    /// the PBX says so. A command is never sent twice. What this PBX lacks answers NotSupported at once.
    virtual QFuture<Result<void>> perform(const CallCommand &command) = 0;

    virtual QFuture<Result<CdrPage>> fetchCdrs(const CdrQuery &query);
    virtual QFuture<Result<ContactPage>> searchContacts(const ContactQuery &query);
    /// Reads one whole entry; search results may hold only a name.
    virtual QFuture<Result<Contact>> fetchContact(const ContactId &id);
    /// Writes; an empty id creates. Answers the entry's id.
    virtual QFuture<Result<ContactId>> saveContact(const Contact &contact);
    virtual QFuture<Result<void>> deleteContact(const ContactId &id);

    /// Newest first.
    virtual QFuture<Result<QList<VoicemailMessage>>> fetchVoicemail(const MailboxId &mailbox);
    virtual QFuture<Result<Media>> fetchVoicemailAudio(const MailboxId &mailbox, const QString &message);
    /// `recording` as Leg::recordingId and Cdr::recordingId name it.
    virtual QFuture<Result<Media>> fetchRecording(const QString &recording);

    /// From now on only these are looked at. Until it is called: all. A backend whose PBX tells by itself need not care.
    virtual void setInterests(const QSet<Interest> &interests);

    /// The documented API. Constant for a backend class.
    virtual QList<MethodInfo> methods() const;
    /// Those of them that this PBX or this login will not run, as far as it is known now: name → one sentence that says why.
    /// Empty before the log-in. Follows capabilitiesChanged().
    virtual QHash<QString, QString> unusableMethods() const;
    /// Calls it with raw parameters; answers the raw result.
    virtual QFuture<Result<QJsonValue>> callMethod(const QString &name, const QJsonObject &parameters);

signals:
    /// In order, typed. Emitted on the GUI thread, at any rate: the models batch.
    void changed(const QList<Cordboard::Change> &changes);
    void capabilitiesChanged(const Cordboard::Capabilities &capabilities);
    void connectionChanged(const Cordboard::ConnectionInfo &connection);
    void sessionChanged(const Cordboard::SessionInfo &session);
    /// A frame as it crossed the wire, secrets already struck out; for --record-wire. Only emitted if connected.
    void wireFrame(bool sent, const QByteArray &redacted);
};

/// A backend's plugin: what it is called, what it needs to know, and how to make one.
class PbxBackendPlugin
{
public:
    virtual ~PbxBackendPlugin() = default;
    virtual QString id() const = 0; ///< "brekeke"
    virtual QString displayName() const = 0; ///< "Brekeke PBX"
    virtual QString description() const = 0; ///< one translated sentence
    virtual QList<AccountField> accountFields() const = 0;
    virtual Capabilities bestCapabilities() const = 0; ///< with every licence and right
    /// The account settings that a URL such as ws://host:port/pbx/ws stands for; empty map: not one of ours.
    virtual QVariantMap settingsFromUrl(const QUrl &url) const = 0;
    virtual PbxBackend *create(QObject *parent) const = 0;
};

/// A future that is already settled.
template<class T>
QFuture<Result<T>> settled(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace Cordboard

#define CordboardPbxBackendPlugin_iid "org.cordboard.PbxBackendPlugin/1.0"
Q_DECLARE_INTERFACE(Cordboard::PbxBackendPlugin, CordboardPbxBackendPlugin_iid)
