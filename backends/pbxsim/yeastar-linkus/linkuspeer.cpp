// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkuspeer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int silenceMs = 60'000; // [doc] for the OpenAPI
constexpr qint64 maxBacklog = 256 * 1024 * 1024;

} // namespace

LinkusPeer::LinkusPeer(QWebSocket *socket, const QString &token, const QString &extension, QObject *parent)
    : QObject(parent), m_socket(socket), m_token(token), m_extension(extension)
{
    m_socket->setParent(this);
    m_silence.setSingleShot(true);
    m_silence.start(silenceMs);
    m_release.setSingleShot(true);
    m_release.setInterval(30);
    connect(&m_silence, &QTimer::timeout, this, &LinkusPeer::close);
    connect(&m_release, &QTimer::timeout, this, &LinkusPeer::releaseHeld);
    connect(socket, &QWebSocket::textMessageReceived, this, &LinkusPeer::receive);
    connect(socket, &QWebSocket::disconnected, this, &LinkusPeer::closed);
}

LinkusPeer::~LinkusPeer()
{
    m_socket->disconnect(this);
}

void LinkusPeer::close()
{
    m_closing = true;
    m_topics.clear();
    m_socket->close();
}

void LinkusPeer::receive(const QString &text)
{
    m_silence.start();
    if (m_closing)
        return;
    if (text == "heartbeat"_L1) {
        m_socket->sendTextMessage(u"heartbeat response"_s);
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object.value("topic_list"_L1).isArray()) {
        m_socket->sendTextMessage(uR"({"errcode":40002,"errmsg":"PARAMETER ERROR"})"_s);
        return;
    }
    if (std::exchange(m_refuseTopics, false)) {
        m_socket->sendTextMessage(uR"({"errcode":-3,"errmsg":"FAILURE"})"_s);
        return;
    }
    // A later list replaces the earlier. [assumed]
    m_topics.clear();
    const QJsonArray list = object.value("topic_list"_L1).toArray();
    for (const QJsonValue &topic : list)
        m_topics.insert(topic.toInt());
    m_socket->sendTextMessage(uR"({"errcode":0,"errmsg":"SUCCESS"})"_s);
}

void LinkusPeer::setFault(const Fault &fault)
{
    releaseHeld();
    m_fault = fault;
    m_messages = 0;
}

void LinkusPeer::releaseHeld()
{
    m_release.stop();
    if (!m_held.isEmpty())
        m_socket->sendTextMessage(std::exchange(m_held, QString()));
}

void LinkusPeer::send(const QString &frame)
{
    if (m_closing)
        return;
    if (m_socket->bytesToWrite() > maxBacklog) {
        m_closing = true;
        m_socket->abort(); // it does not read: a real PBX does not wait for ever either
        return;
    }
    const bool hit = m_fault.isMessageFault() && m_fault.kind != Fault::Kind::Unauthorized && ++m_messages % m_fault.every == 0;
    if (!hit) {
        m_socket->sendTextMessage(frame);
        releaseHeld();
        return;
    }
    switch (m_fault.kind) {
    case Fault::Kind::Garbage: {
        static const QStringList rubbish { u"}{"_s, u"\u0001\u0002 not JSON"_s, u"[[[[[[[["_s, u"42"_s, u"null"_s, u"{\"type\":\"x\",\"msg\":\"y\"}"_s,
            u"{\"type\":30011,\"msg\":\"{\\\"call_id\\\":\"}"_s, u"{\"type\":30011,\"msg\":{\"call_id\":7,\"members\":{\"extension\":[]}}}"_s,
            u"{\"type\":39999,\"sn\":1,\"msg\":\"{}\"}"_s, u"{\"type\":30008,\"msg\":\"{\\\"extension\\\":{},\\\"status\\\":null}\"}"_s };
        m_socket->sendTextMessage(rubbish.at(m_messages / m_fault.every % rubbish.size()));
        m_socket->sendTextMessage(frame);
        break;
    }
    case Fault::Kind::Truncate:
        m_socket->sendTextMessage(frame.first(frame.size() / 2));
        m_closing = true;
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        break;
    case Fault::Kind::Duplicate:
        m_socket->sendTextMessage(frame);
        m_socket->sendTextMessage(frame);
        break;
    case Fault::Kind::Reorder:
        releaseHeld();
        m_held = frame;
        m_release.start(); // there may be no next one
        break;
    case Fault::Kind::Huge:
        m_fault.kind = Fault::Kind::None; // one is enough
        m_socket->sendTextMessage(u"{\"type\":30034,\"sn\":\"x\",\"msg\":\""_s + QString(m_fault.bytes, u'x') + u"\"}"_s);
        m_socket->sendTextMessage(frame);
        break;
    default:
        m_socket->sendTextMessage(frame);
        break;
    }
}

} // namespace Cordboard
