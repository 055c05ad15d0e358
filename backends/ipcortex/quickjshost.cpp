// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/quickjshost.h"

#include "backends/ipcortex/quickjsworker.h"

#include <QJsonDocument>
#include <QSemaphore>

namespace Cordboard {

QuickJsHost::QuickJsHost(QObject *parent)
    : JsHost(parent)
{
    m_thread.setObjectName(QStringLiteral("script"));
    m_thread.setStackSize(8 * 1024 * 1024);
}

QuickJsHost::~QuickJsHost()
{
    stop();
}

void QuickJsHost::start(const QUrl &base, const QString &pinnedCertificate, const Limits &limits)
{
    stop();
    m_ended = std::make_shared<std::atomic_bool>(false);
    m_worker = new QuickJsWorker(base, pinnedCertificate, limits, m_ended);
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &QuickJsWorker::evaluated, this, &JsHost::evaluated);
    connect(m_worker, &QuickJsWorker::received, this, &JsHost::received);
    connect(m_worker, &QuickJsWorker::broken, this, &JsHost::broken);
    connect(m_worker, &QuickJsWorker::complained, this, &JsHost::complained);
    connect(m_worker, &QuickJsWorker::wireFrame, this, &JsHost::wireFrame);
    connect(m_worker, &QuickJsWorker::heard, this, &JsHost::heard);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &QuickJsWorker::start, Qt::QueuedConnection);
}

void QuickJsHost::evaluate(const QByteArray &script, const QString &name)
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, script, name] { worker->evaluate(script, name); }, Qt::QueuedConnection);
}

void QuickJsHost::send(const QJsonObject &message)
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker,
            [worker = m_worker, json = QJsonDocument(message).toJson(QJsonDocument::Compact)] { worker->send(json); },
            Qt::QueuedConnection);
}

void QuickJsHost::sendLast(const QJsonObject &message, int waitMs)
{
    if (!m_worker)
        return;
    const auto over = std::make_shared<QSemaphore>();
    // Heard on the script's own thread: this one waits.
    connect(
        m_worker, &QuickJsWorker::received, m_worker,
        [over](const QJsonObject &reply) {
            if (reply.value(QLatin1StringView("id")).toInt(-1) == 0)
                over->release();
        },
        Qt::DirectConnection);
    connect(m_worker, &QuickJsWorker::broken, m_worker, [over] { over->release(); }, Qt::DirectConnection);
    send(message);
    over->tryAcquire(1, waitMs);
}

void QuickJsHost::stop()
{
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    m_worker = nullptr;
    *m_ended = true; // interrupts what the script is doing, so that the wait is short
    m_thread.quit();
    m_thread.wait();
}

bool JsHost::isAvailable()
{
    return true;
}

std::unique_ptr<JsHost> JsHost::create(QObject *parent)
{
    return std::make_unique<QuickJsHost>(parent);
}

} // namespace Cordboard
