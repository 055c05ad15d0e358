// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/brekeke/palcaller.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace Cordboard {

/// The requests that wait for an answer. Each is settled exactly once: by its answer, by its deadline, or by failAll().
class PalRequests final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PalRequests)
public:
    explicit PalRequests(QObject *parent = nullptr);
    ~PalRequests() override;

    /// A new id, counted for each connection. [client]
    QString add(const QString &method, int timeoutMs, QObject *context, PalCaller::Answer answer);
    /// false: nobody waits for that id (any more).
    bool settle(const QString &id, const Result<QJsonValue> &result);
    /// true: that id was given out on this connection, so an answer to it is late or doubled rather than invented.
    bool wasAsked(const QString &id) const;
    void failAll(const PbxError &error);
    /// For a new connection: the count starts again.
    void reset();
    qsizetype size() const { return m_waiting.size(); }

signals:
    void timedOut(const QString &id, const QString &method);

private:
    struct Waiting
    {
        QString method;
        QDeadlineTimer deadline;
        int timeoutMs = 0;
        bool guarded = false;
        QPointer<QObject> context;
        PalCaller::Answer answer;
    };
    void expire();
    void rearm();

    QHash<QString, Waiting> m_waiting;
    QTimer m_timer;
    quint64 m_lastId = 0;
};

} // namespace Cordboard
