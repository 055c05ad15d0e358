// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/amicaller.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Cordboard {

/// The actions that wait for an answer. Each is settled exactly once: by its answer, its list's end, its final event, its deadline, or by
/// failAll(). Bounded: a list beyond maxListBytes is an error.
class AmiRequests final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmiRequests)
public:
    static constexpr qsizetype maxListBytes = 64 * 1024 * 1024;

    explicit AmiRequests(QObject *parent = nullptr);
    ~AmiRequests() override;

    /// A new ActionID. It begins with letters of this console's own, because OriginateResponse goes to everybody with the ActionID of whoever
    /// asked. [transcript]
    QString add(const AmiAction &action, int timeoutMs, QObject *context, AmiCaller::Answer answer);
    /// Whether the message was an answer to one of ours, awaited or late, and so no news.
    bool handle(const AmiMessage &message);
    void settle(const QString &id, const Result<AmiReply> &result);
    void failAll(const PbxError &error);
    qsizetype size() const { return m_waiting.size(); }

signals:
    void timedOut(const QString &action);

private:
    struct Waiting
    {
        QString action;
        QString finalEvent;
        QDeadlineTimer deadline;
        int timeoutMs = 0;
        bool guarded = false;
        QPointer<QObject> context;
        AmiCaller::Answer answer;
        AmiReply reply;
        qsizetype bytes = 0;
        bool listing = false;
    };
    void onEvent(const QString &id, Waiting &waiting, const AmiMessage &message);
    void expire();
    void rearm();

    const QByteArray m_prefix;
    QHash<QString, Waiting> m_waiting;
    QTimer m_timer;
    quint64 m_lastId = 0;
};

} // namespace Cordboard
