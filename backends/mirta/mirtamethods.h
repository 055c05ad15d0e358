// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/logging.h"
#include "backends/mirta/mirtaaction.h"
#include "backends/mirta/mirtacaller.h"
#include "backends/mirta/mirtachannel.h"
#include "backends/mirta/mirtavalues.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Cordboard {

/// Which call records or queue logs; empty members do not restrict.
struct MirtaCdrFilter
{
    QDateTime from, to; ///< UTC
    QString number; ///< `phone`: caller or callee
    QString caller, direction, disposition, answeredBy, uniqueId;
};

/// Everything that DIAL takes [doc].
struct MirtaDial
{
    QString source; ///< number, or ACCOUNT
    QString dest;
    QString account = QStringLiteral("SOURCE");
    QList<QPair<QString, QString>> variables;
    int dialTimeout = 0, timeout = 0; ///< seconds; 0: the PBX's own
    QString sourceClid, destClid;
    QString recording; ///< yes, no, yeschange, nochange
    bool autoAnswer = false;
    bool noFollow = false;
    QString server;
};

/// Every request type of proxyapi.php as a typed call. Answers errors in the PBX's own words; a list that must not be empty and
/// is, is an error too.
class MirtaMethods
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::MirtaMethods)
public:
    template<class T>
    using Future = QFuture<Result<T>>;
    using Rows = QList<QJsonObject>;
    using Words = QMap<QString, QString>;
    using Counts = QMap<QString, int>;

    explicit MirtaMethods(MirtaCaller &caller) : m_caller(caller) { }
    void configure(const QString &tenant, const QTimeZone &zone);
    const QString &tenant() const { return m_tenant; }
    const QTimeZone &zone() const { return m_zone; }
    /// Channels that the PBX listed and in which no field was known.
    int strangeChannels() const { return m_log->count(strange()); }

    // --- what goes on
    Future<QString> help();
    Future<Counts> countPeers(); ///< by node, and "total"; may take half a minute [observed]
    Future<Counts> countChannels(const QString &node = {});
    Future<int> countCalls();
    Future<QList<MirtaPeer>> peers();
    Future<QList<MirtaPeer>> chanSipPeers(); ///< PEERS on newer boxes
    Future<QList<MirtaBlf>> blfs();
    Future<QList<MirtaFlow>> flows();
    Future<QList<MirtaChannel>> channels(const QString &node = {});
    Future<QJsonObject> channel(const QString &channel);
    Future<QList<MirtaChannel>> currentCalls(const QString &phone, bool multiple = false);

    // --- INFO
    Future<Words> queues(); ///< name by id
    Future<MirtaQueueInfo> queue(const QString &id);
    Future<QList<MirtaChannel>> queueCallers(const QString &id);
    Future<QList<MirtaAgent>> agents(const QString &queue);
    Future<QList<MirtaAgent>> agentsConnected(const QString &queue);
    Future<Rows> agentsDelay(const QString &queue);
    Future<Words> outdialed(); ///< state by label
    Future<Rows> call(const QString &id);
    Future<MirtaMedia> recording(const QString &id);
    Future<MirtaMedia> playRecording(const QString &id);
    Future<MirtaRecordingInfo> infoRecording(const QString &id);
    Future<Rows> recordings(const QString &id);
    Future<QString> transcript(const QString &id);
    Future<MirtaMedia> voicemail(const QString &rowId);
    Future<QString> voicemailTranscript(const QString &rowId);
    Future<QList<MirtaDid>> dids();
    Future<QList<MirtaExtension>> extensions(const QString &number = {});
    Future<MirtaExtState> extState(const QString &extension);
    Future<Rows> regState(const QString &extension);
    Future<Counts> config();
    Future<Rows> cdrs(const MirtaCdrFilter &filter);
    Future<QList<MirtaCdr>> simpleCdrs(const MirtaCdrFilter &filter);
    Future<QList<MirtaQueueLog>> queueLogs(const QString &queue, const MirtaCdrFilter &filter);
    Future<double> balance();
    Future<QString> flow(const QString &id);
    Future<QString> variable(const QString &id);

    // --- calls
    Future<MirtaDialled> dial(const MirtaDial &dial);
    Future<void> hangUp(const QString &channel, bool fast = false);
    Future<void> hangUpExtension(const QString &account);
    Future<void> transfer(const QString &channel, const QString &dest, const QString &extraChannel = {});
    Future<void> attendedTransfer(const QString &channel, const QString &dest);

    // --- queues, switches, people
    Future<void> pauseAgent(const QString &extension, const QString &queue, bool paused, const QString &reason = {});
    Future<Rows> agentQueues(const QString &extension);
    Future<void> queueAdd(const QString &queue, const QString &extension, int penalty = -1);
    Future<void> queueRemove(const QString &queue, const QString &extension);
    Future<void> queueClean(const QString &queue);
    Future<QList<MirtaQueueMember>> queueMembers(const QString &queue, bool full);
    Future<void> queueReset(const QString &queue);
    Future<void> setFlowState(const QString &number, const QString &state);
    Future<void> setFlowValue(const QString &number, const QString &value);
    Future<bool> dnd(const QString &number);
    Future<void> setDnd(const QString &number, bool on);

    // --- mailboxes and media
    Future<QList<MirtaMailbox>> mailboxes(const QString &mailbox = {});
    Future<QList<MirtaMessage>> messages(const QString &mailbox);
    Future<MirtaMedia> message(const QString &mailbox, const QString &id);
    Future<void> deleteMessage(const QString &mailbox, const QString &id);
    Future<void> markMessage(const QString &mailbox, const QString &id, bool read);
    Future<MirtaMedia> mediaFile(const QString &id);

    // --- phone books
    Future<QStringList> phoneBooks();
    Future<QList<MirtaPhoneBookEntry>> phoneBookQuery(const QString &book, const QString &field, const QString &value);
    Future<QList<MirtaPhoneBookEntry>> phoneBookAll(const QString &book);
    Future<QString> phoneBookAdd(const QString &book, const Words &fields); ///< the peid; empty: not told
    Future<void> phoneBookDelete(const QString &book, const QString &id);
    Future<void> phoneBookClean(const QString &book);

    // --- administration
    Future<void> reboot(const QString &peer);
    Future<void> unregister(const QString &peer);
    Future<void> campaign(const QString &id, const QString &action);
    Future<Rows> responsePaths(const QString &id);
    Future<QJsonObject> lastResponse(const QString &id, const QString &filter = {}, const QString &filterData = {});
    Future<QString> changeBalance(const QString &amount, const QString &description);
    Future<QJsonObject> checkAuth(const QString &user, const QString &password);
    Future<QJsonValue> manageDb(const QString &object, const QString &action, const QString &objectId = {}, const QJsonObject &data = {});
    Future<MirtaMedia> mediaBinary(const QString &objectId); ///< MANAGEDB mediafile getbinary
    Future<void> setMediaBinary(const QString &objectId, const QByteArray &data);
    Future<QStringList> huntList(const QString &objectId);
    Future<void> setHuntList(const QString &objectId, const QStringList &extensions);

    /// Any request by name; JSON as it is without credentials, else text, audio as {type, bytes, base64}.
    Future<QJsonValue> raw(const QString &reqtype, const QJsonObject &parameters);

private:
    template<class T, class Read>
    Future<T> ask(const MirtaRequest &request, Read read)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const Future<T> future = promise->future();
        constexpr qsizetype muchText = 1024 * 1024;
        m_caller.request(request, [promise, read, large = request.large](const Result<MirtaBody> &body) {
            if (large && body && body->bytes.size() > muchText) {
                QThreadPool::globalInstance()->start([promise, read, body = *body] {
                    promise->addResult(read(body));
                    promise->finish();
                });
                return;
            }
            promise->addResult(body ? read(*body) : Result<T>(body.error()));
            promise->finish();
        });
        return future;
    }
    /// A list: what is no error is given to `read` as rows.
    template<class T, class Read>
    Future<T> list(const MirtaRequest &request, Read read);
    Future<void> act(const MirtaRequest &request);
    Future<Rows> rows(const MirtaRequest &request);
    Future<QString> word(const MirtaRequest &request);
    Future<Counts> counts(const MirtaRequest &request);
    Future<MirtaMedia> media(MirtaRequest request);
    Future<QList<MirtaChannel>> channelList(const MirtaRequest &request);
    Future<QList<MirtaPeer>> peerList(const QString &reqtype);
    Future<QList<MirtaAgent>> agentList(const QString &kind, const QString &queue);
    Future<QList<MirtaPhoneBookEntry>> entries(const MirtaRequest &request, const QString &book);
    MirtaRequest info(const QString &kind, const QString &id = {}) const;
    MirtaRequest filtered(const QString &kind, const MirtaCdrFilter &filter) const;

    static QString strange() { return QStringLiteral("channel without a known field"); }

    MirtaCaller &m_caller;
    const std::shared_ptr<RateLimitedLog> m_log = std::make_shared<RateLimitedLog>(lcBackend());
    QString m_tenant;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace Cordboard
