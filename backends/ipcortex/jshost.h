// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Cordboard {

/// Runs a PBX's own JavaScript, apart from everything else: on a thread of its own, with what browsers have for
/// networking and nothing of what they have for pages, and with no reach beyond one host. Another engine can take this
/// one's place.
///
/// Our own scripts run first and talk with us by messages; nothing of the engine's values comes to this side.
class JsHost : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Limits
    {
        int watchdogMs = 5'000; ///< one turn of the script may take so long, promises included
        qint64 memoryBytes = 256LL * 1024 * 1024;
        qint64 stackBytes = 1024 * 1024;
        qint64 answerBytes = 16'000'000; ///< of one HTTP answer or WebSocket message
        int heartbeatMs = 10'000; ///< a WebSocket is asked for a sign of life so often, and is dead when none has come
                                  ///< by the next time
        int answerMs = 30'000; ///< a request for which the script sets no time of its own is given up after this
        bool recordWire = false; ///< whether wireFrame() is wanted: striking out secrets costs time
        int requests = 64; ///< at one time
        int sockets = 8;
        int timers = 1'000;
    };

    /// False: this build has no engine.
    static bool isAvailable();
    /// nullptr: this build has no engine.
    static std::unique_ptr<JsHost> create(QObject *parent = nullptr);

    /// A new engine that reaches `base`'s host alone (over TLS alone when `base` is https), with our scripts in it.
    virtual void start(const QUrl &base, const QString &pinnedCertificate, const Limits &limits) = 0;
    /// Runs a script; evaluated() tells how it went.
    virtual void evaluate(const QByteArray &script, const QString &name) = 0;
    /// To our own script.
    virtual void send(const QJsonObject &message) = 0;
    /// As send(), with `id` 0, before stop(): waits until our own script has answered, at most so long.
    virtual void sendLast(const QJsonObject &message, int waitMs) = 0;
    /// Ends the engine, whatever it does; nothing is told afterwards.
    virtual void stop() = 0;

signals:
    void evaluated(const QString &name, const QString &error); ///< with the line, where it is a mistake in the script
    void received(const QJsonObject &message);
    /// The engine had to be ended: it did not return, or took all its memory.
    void broken(const QString &why);
    /// Something that the script did wrong and that was kept from doing harm: an exception in a callback, a request to
    /// another host.
    void complained(const QString &kind, const QString &text);
    void wireFrame(bool sent, const QByteArray &redacted);
    void heard();
};

} // namespace Cordboard
