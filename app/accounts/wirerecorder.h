// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"

#include <QFile>
#include <QList>
#include <QObject>

namespace Cordboard {

class PbxBackend;

/// Writes every frame of the attached backends to a file: one JSON object a line, {"time", "account", "direction", "frame"},
/// with direction "sent" or "received", time in UTC with milliseconds, and a frame that is not UTF-8 as "base64" instead.
/// Backends strike secrets out before they emit a frame; known secrets are struck out here once more.
class WireRecorder final : public QObject
{
    Q_OBJECT
public:
    explicit WireRecorder(const QString &path, QObject *parent = nullptr);
    ~WireRecorder() override;
    Q_DISABLE_COPY_MOVE(WireRecorder)

    /// Begins a new file that only its owner may read; false with errorString() where that fails.
    bool open();
    QString errorString() const { return m_file.errorString(); }

    /// Records this backend until it is gone. Before PbxBackend::open(), so that the login is in it.
    void attach(PbxBackend *backend, const AccountId &account, const Secrets &secrets);
    /// Strikes this out from now on, in every form in which a frame may hold it.
    void addSecret(const QString &secret);

private:
    void record(const AccountId &account, bool sent, const QByteArray &frame);
    QByteArray struckOut(QByteArray frame) const;

    QFile m_file;
    QList<QByteArray> m_secrets; ///< longest first
    bool m_broken = false;
};

} // namespace Cordboard
