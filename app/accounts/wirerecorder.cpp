// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/wirerecorder.h"

#include "backends/api/logging.h"
#include "backends/api/pbxbackend.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

/// The text as it stands inside a JSON string.
QByteArray jsonForm(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4);
}

} // namespace

WireRecorder::WireRecorder(const QString &path, QObject *parent) : QObject(parent), m_file(path) { }

WireRecorder::~WireRecorder() = default;

bool WireRecorder::open()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void WireRecorder::attach(PbxBackend *backend, const AccountId &account, const Secrets &secrets)
{
    const QStringList keys = secrets.keys();
    for (const QString &key : keys)
        addSecret(secrets.value(key));
    connect(backend, &PbxBackend::wireFrame, this,
        [this, account](bool sent, const QByteArray &frame) { record(account, sent, frame); });
}

void WireRecorder::addSecret(const QString &secret)
{
    if (secret.isEmpty())
        return;
    const QByteArray plain = secret.toUtf8();
    for (const QByteArray &form : { plain, jsonForm(secret), QUrl::toPercentEncoding(secret), plain.toBase64() })
        if (!m_secrets.contains(form))
            m_secrets << form;
    // A secret that is part of another one must not break the longer one apart before it is found.
    std::sort(m_secrets.begin(), m_secrets.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

QByteArray WireRecorder::struckOut(QByteArray frame) const
{
    for (const QByteArray &secret : m_secrets)
        frame.replace(secret, "***");
    return frame;
}

void WireRecorder::record(const AccountId &account, bool sent, const QByteArray &frame)
{
    if (!m_file.isOpen() || m_broken)
        return;
    const QByteArray clean = struckOut(frame);
    QJsonObject line { { u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) },
        { u"account"_s, account.value() }, { u"direction"_s, sent ? u"sent"_s : u"received"_s } };
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(clean);
    if (decoder.hasError())
        line.insert("base64"_L1, QString::fromLatin1(clean.toBase64()));
    else
        line.insert("frame"_L1, text);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    // Flushed at once: a recording is wanted most when the program has died.
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        m_broken = true;
        qCWarning(lcWire).noquote() << "The recording ends here:" << m_file.errorString();
    }
}

} // namespace Cordboard
