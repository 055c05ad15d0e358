// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>

struct JSContext;
struct JSRuntime;

namespace Cordboard {

/// One QuickJS runtime. For one thread; knows nothing of networks.
class QuickJsEngine
{
public:
    /// `ended` may be set from any thread: then whatever runs is interrupted at once.
    QuickJsEngine(qint64 memoryBytes, qint64 stackBytes, int watchdogMs, std::shared_ptr<const std::atomic_bool> ended);
    ~QuickJsEngine();
    Q_DISABLE_COPY_MOVE(QuickJsEngine)

    /// What the script's `__host(name, ...)` calls; arguments are strings, numbers and booleans.
    using Native = std::function<void(const QString &name, const QVariantList &arguments)>;
    void setNative(Native native) { m_native = std::move(native); }
    /// A rejected promise that nobody catches, an exception out of a callback.
    using Complaint = std::function<void(const QString &text)>;
    void setComplaint(Complaint complaint) { m_complaint = std::move(complaint); }

    /// Empty: it ran. Else what is wrong, with the line.
    QString evaluate(const QByteArray &script, const QString &name);
    /// Keeps the global function `name` for call() and takes it away from the script.
    bool capture(const char *name);
    /// Calls the captured function with strings and numbers.
    void call(const QVariantList &arguments);
    /// The script did not return and was interrupted, or used up its memory: of no use any more.
    bool isDead() const { return m_dead; }
    QString whyDead() const { return m_whyDead; }

private:
    struct Private;
    static int interrupted(JSRuntime *runtime, void *self);
    QString takeException();
    void runJobs();
    void begin();
    void markDead(const QString &why);

    JSRuntime *m_runtime = nullptr;
    JSContext *m_context = nullptr;
    std::unique_ptr<Private> d;
    Native m_native;
    Complaint m_complaint;
    std::shared_ptr<const std::atomic_bool> m_ended;
    QElapsedTimer m_turn;
    qint64 m_memoryBytes;
    int m_watchdogMs;
    int m_depth = 0;
    bool m_overrun = false;
    bool m_dead = false;
    QString m_whyDead;
};

} // namespace Cordboard
