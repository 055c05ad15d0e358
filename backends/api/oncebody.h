// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace Cordboard {

/// The body of an HTTP request that can be read once: QNetworkAccessManager would otherwise send a POST again when a connection turns
/// out to be closed, and a command must never go out twice. Wants Content-Length and DoNotBufferUploadDataAttribute set.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr) : QIODevice(parent), m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }
    bool reset() override { return m_at == 0; }
    bool seek(qint64 pos) override { return pos == m_at; }
    bool atEnd() const override { return m_at >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 n = std::min<qint64>(most, m_bytes.size() - m_at);
        if (n <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_at, n, data);
        m_at += n;
        return n;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace Cordboard
