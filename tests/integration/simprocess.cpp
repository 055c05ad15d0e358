// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/simprocess.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>

namespace Cordboard {

using namespace Qt::StringLiterals;

constexpr int startPatienceMs = 30'000;

SimProcess::~SimProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // it was told to end with its input
    if (!m_process.waitForFinished(startPatienceMs))
        m_process.kill();
}

bool SimProcess::start(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    QStringList all = arguments;
    if (!all.contains(u"--protocol"_s))
        all = QStringList { u"--protocol"_s, u"brekeke"_s } + all;
    m_process.start(QStringLiteral(CORDBOARD_PBXSIM), QStringList { u"--exit-with-stdin"_s } + all);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(startPatienceMs))
            return false;
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(ready.value("url"_L1).toString());
    m_control = QUrl(ready.value("control"_L1).toString());
    return ready.value("ready"_L1).toBool() && ready.value("protocol"_L1).toString() == all.value(all.indexOf(u"--protocol"_s) + 1);
}

QByteArray SimProcess::output()
{
    return m_process.readAllStandardOutput() + m_process.readAllStandardError();
}

SimProcess::Reply SimProcess::wait(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(startPatienceMs);
    reply->deleteLater();
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QJsonDocument::fromJson(reply->readAll()).object() };
}

SimProcess::Reply SimProcess::get(const QString &name)
{
    return wait(m_network.get(QNetworkRequest(m_control.resolved(QUrl(u"/__sim/"_s + name)))));
}

SimProcess::Reply SimProcess::post(const QString &name, const QJsonObject &body)
{
    return postRaw(name, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SimProcess::Reply SimProcess::postRaw(const QString &name, const QByteArray &body)
{
    QNetworkRequest request(m_control.resolved(QUrl(u"/__sim/"_s + name)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return wait(m_network.post(request, body));
}

} // namespace Cordboard
