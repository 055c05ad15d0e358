// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/ipcortex/ipcxrest.h"

#include <QTimer>

namespace Cordboard {

/// Night mode, as switches: one for each company and each of its night modes that the calendar knows, and at least the
/// first.
///
/// The calendar is read by /rest/dialplan/readcal and written by createcal. [client] That an event begun later wins
/// over one begun earlier, and that an event with the action OFF ends one with ON, is [assumed].
class IpcxNightMode : public QObject
{
    Q_OBJECT
public:
    explicit IpcxNightMode(const IpcxTimings &timings, IpcxRest &rest, QObject *parent = nullptr);

    void start(const AccountId &account, const QString &ownCompany);
    void stop();
    void setDrift(qint64 ms) { m_drift = ms; }
    void reload();
    using Done = std::function<void(const Result<void> &)>;
    void set(const FlowId &flow, const QString &value, Done done);
    bool isAvailable() const { return m_available; }

    /// The switches that the calendar amounts to at `now` (the server's).
    static QList<Flow> read(
        const AccountId &account, const QJsonObject &values, const QStringList &companies, const QDateTime &now);

signals:
    void flowsChanged(const QList<Cordboard::Flow> &flows);

private:
    const IpcxTimings m_timings;
    IpcxRest &m_rest;
    AccountId m_account;
    QString m_ownCompany;
    QTimer m_timer;
    qint64 m_drift = 0;
    bool m_available = false;
    int m_generation = 0;
};

} // namespace Cordboard
