// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/palclient.h"

#include <QJsonDocument>
#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

constexpr int palPatienceMs = 10'000;

PalClient::PalClient()
{
    connect(&m_socket, &QWebSocket::connected, this, [this] { m_opened = true; });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { messages.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
}

bool PalClient::open(const QUrl &url, const Query &query)
{
    QUrl full = url;
    if (!query.isEmpty()) {
        QUrlQuery items;
        items.setQueryItems(query);
        full.setQuery(items);
    }
    m_opened = false;
    m_socket.open(full);
    return QTest::qWaitFor([this] { return m_opened; }, palPatienceMs); // it may be closed again by now
}

bool PalClient::login(const QUrl &url, const QString &user, const Query &more)
{
    const Query all { { u"login_user"_s, user }, { u"login_password"_s, u"cordboard"_s }, { u"user"_s, u"*"_s }, { u"status"_s, u"true"_s },
        { u"registered"_s, u"true"_s }, { u"voicemail"_s, u"true"_s }, { u"callrecording"_s, u"true"_s }, { u"park"_s, u"*"_s },
        { u"line"_s, u"*"_s }, { u"queue"_s, u"*"_s } };
    return open(url, all + more) && !await({ { u"method"_s, u"notify_serverstatus"_s }, { u"params.status"_s, u"active"_s } }).isEmpty();
}

void PalClient::send(const QByteArray &frame)
{
    m_socket.sendTextMessage(QString::fromUtf8(frame));
}

QJsonObject PalClient::call(const QString &method, const QJsonObject &parameters)
{
    const QString id = QString::number(m_nextId++);
    QJsonObject request { { "jsonrpc"_L1, "2.0"_L1 }, { "method"_L1, method }, { "id"_L1, id } };
    if (!parameters.isEmpty()) // without arguments the vendor's clients send no member at all
        request.insert("params"_L1, parameters);
    const qsizetype from = messages.size();
    send(QJsonDocument(request).toJson(QJsonDocument::Compact));
    QJsonObject found;
    static_cast<void>(QTest::qWaitFor([&] {
        for (qsizetype i = from; i < messages.size(); ++i)
            if (messages.at(i).value("id"_L1) == id)
                found = messages.at(i);
        return !found.isEmpty();
    }, palPatienceMs));
    return found;
}

int PalClient::errorCode(const QString &method, const QJsonObject &parameters)
{
    return call(method, parameters).value("error"_L1).toObject().value("code"_L1).toInt();
}

static QJsonValue at(const QJsonObject &object, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    return dot < 0 ? object.value(path) : at(object.value(path.first(dot)).toObject(), path.sliced(dot + 1));
}

QJsonObject PalClient::await(const QList<std::pair<QString, QJsonValue>> &members)
{
    QJsonObject found;
    static_cast<void>(QTest::qWaitFor([&] {
        for (qsizetype i = m_taken; i < messages.size(); ++i) {
            const QJsonObject &message = messages.at(i);
            if (std::all_of(members.begin(), members.end(), [&message](const auto &member) { return at(message, member.first) == member.second; })) {
                m_taken = i + 1;
                found = message;
                return true;
            }
        }
        return false;
    }, palPatienceMs));
    return found;
}

QJsonObject PalClient::awaitStatus(const QString &user, const QString &code)
{
    return await({ { u"method"_s, u"notify_status"_s }, { u"params.user"_s, user }, { u"params.status"_s, code } }).value("params"_L1).toObject();
}

bool PalClient::awaitClosed()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, palPatienceMs);
}

} // namespace Cordboard
