// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/ipcortex/ipcxtimings.h"
#include "backends/ipcortex/ipcxtransport.h"
#include "backends/ipcortex/jshost.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace Cordboard {

/// The PABX's own library, run here: protocol note, section 3. Whatever it does on its wire is its affair; we see its
/// objects.
class IpcxHosted final : public IpcxTransport
{
    Q_OBJECT
public:
    /// `script` is what the PABX serves as /api/api.js; it is kept in memory alone.
    IpcxHosted(const IpcxTimings &timings, QByteArray script, QObject *parent = nullptr);
    ~IpcxHosted() override;

    void open(const IpcxSettings &settings) override;
    void sayGoodbye() override;
    void close() override;
    bool can(IpcxAct act) const override { return m_can.contains(act); }
    void act(IpcxAct act, const QJsonObject &arguments, Done done) override;
    void call(const QString &method, const QJsonObject &parameters, Done done) override;
    QStringList lacking() const override { return m_lacking; }
    QDateTime lastHeard() const override { return m_lastHeard; }

private:
    struct Pending
    {
        Done done;
        QTimer *timer = nullptr;
    };
    void request(const QString &action, QJsonObject arguments, int timeoutMs, Done done);
    void onEvaluated(const QString &name, const QString &error);
    void onReceived(const QJsonObject &message);
    void onFeedError(int number, const QString &text);
    void login();
    void startFeed();
    void resume();
    void takeClock(const QJsonValue &clock);
    void measureClock();
    void fail(const PbxError &error);

    const IpcxTimings m_timings;
    const QByteArray m_script;
    IpcxSettings m_settings;
    std::unique_ptr<JsHost> m_host;
    IpcxDirectory m_directory;
    QSet<IpcxAct> m_can;
    QStringList m_lacking;
    QHash<int, Pending> m_pending;
    QTimer m_clockTimer;
    QTimer m_resumeTimer;
    QTimer m_troubleTimer;
    QDateTime m_lastHeard;
    QString m_lastComplaint;
    int m_nextId = 1;
    int m_resumes = 0; ///< in a row
    bool m_loggedIn = false;
    bool m_ready = false;
    bool m_interrupted = false;
};

} // namespace Cordboard
