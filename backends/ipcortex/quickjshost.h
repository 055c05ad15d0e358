// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/ipcortex/jshost.h"

#include <QThread>

#include <atomic>

namespace Cordboard {

class QuickJsWorker;

/// JsHost by QuickJS.
class QuickJsHost final : public JsHost
{
    Q_OBJECT
public:
    explicit QuickJsHost(QObject *parent = nullptr);
    ~QuickJsHost() override;

    void start(const QUrl &base, const QString &pinnedCertificate, const Limits &limits) override;
    void evaluate(const QByteArray &script, const QString &name) override;
    void send(const QJsonObject &message) override;
    void sendLast(const QJsonObject &message, int waitMs) override;
    void stop() override;

private:
    QThread m_thread;
    std::shared_ptr<std::atomic_bool> m_ended;
    QuickJsWorker *m_worker = nullptr; ///< lives and dies on m_thread
};

} // namespace Cordboard
