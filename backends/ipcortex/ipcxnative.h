// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/logging.h"
#include "backends/ipcortex/ipcxhttp.h"
#include "backends/ipcortex/ipcxtimings.h"
#include "backends/ipcortex/ipcxtransport.h"

#include <QTimer>

namespace Cordboard {

/// Commands to /api/api.whtm and the polled feed, as boxes up to about 6.1 have them: protocol note, section 4.
class IpcxNative final : public IpcxTransport
{
    Q_OBJECT
public:
    explicit IpcxNative(const IpcxTimings &timings, QObject *parent = nullptr);
    ~IpcxNative() override;

    void open(const IpcxSettings &settings) override;
    void close() override;
    bool can(IpcxAct act) const override;
    void act(IpcxAct act, const QJsonObject &arguments, Done done) override;
    void call(const QString &method, const QJsonObject &parameters, Done done) override;
    QDateTime lastHeard() const override { return m_http.lastHeard(); }
    int ignored(const QString &kind) const { return m_log.count(kind); }

private:
    using Fields = QList<std::pair<QString, QString>>;
    void command(const Fields &fields, std::function<void(const Result<QString> &)> done);
    void measureClock();
    void refresh(const QString &what, std::function<void(const Result<QJsonObject> &)> done);
    void loadAddresses();
    void findFeed(QList<int> ports);
    void poll();
    void pollMailboxes();
    void feed(const Fields &fields, std::function<void(const Result<QString> &)> done);
    /// Answers how the reply ended: nothing, when its end was missing.
    struct FeedEnd
    {
        bool finished = false;
        int code = 0;
    };
    FeedEnd read(const QString &reply);
    void onFeedError(int number, const QString &text);
    void fail(const PbxError &error);
    QUrl commandUrl() const;

    const IpcxTimings m_timings;
    IpcxSettings m_settings;
    IpcxHttp m_http;
    RateLimitedLog m_log;
    QUrl m_feedUrl;
    QTimer m_pollTimer;
    QTimer m_overdueTimer;
    QTimer m_clockTimer;
    IpcxDirectory m_directory;
    QHash<QString, qint64> m_sequences; ///< by node: what is older came late
    QSet<QString> m_mailboxes;
    qint64 m_highest = 0;
    qint64 m_highestMailbox = 0;
    int m_polls = 0;
    int m_missed = 0; ///< polls in a row without an end
    int m_generation = 0; ///< of the link: answers of an older one are nobody's
    bool m_open = false;
    bool m_ready = false;
    bool m_polling = false;
    bool m_overdue = false;
    bool m_mailboxesHeard = false;
    bool m_troubled = false;
};

} // namespace Cordboard
