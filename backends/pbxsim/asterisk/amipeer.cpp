// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/asterisk/amipeer.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

QString AmiRequest::text(const char *name) const
{
    for (const auto &[key, value] : m_fields)
        if (key == QLatin1StringView(name))
            return value;
    return {};
}

QStringList AmiRequest::all(const char *name) const
{
    QStringList values;
    for (const auto &[key, value] : m_fields)
        if (key == QLatin1StringView(name))
            values.append(value);
    return values;
}

bool AmiRequest::flag(const char *name) const
{
    const QString value = text(name).toLower();
    return value == "1"_L1 || value == "true"_L1 || value == "yes"_L1 || value == "on"_L1;
}

AmiPeer::AmiPeer(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &AmiPeer::read);
    connect(socket, &QTcpSocket::disconnected, this, &AmiPeer::closed);
}

void AmiPeer::logIn(const QString &user, const QSet<QString> &hears, const QSet<QString> &may)
{
    m_user = user;
    m_hears = hears;
    m_may = may;
}

bool AmiPeer::mayUse(const QString &rights) const
{
    if (rights.isEmpty())
        return true;
    for (const QString &right : rights.split(u','))
        if (m_may.contains(right))
            return true;
    return false;
}

void AmiPeer::setEvents(const QString &mask)
{
    const QString wanted = mask.trimmed().toLower();
    m_events.clear();
    if (wanted == "off"_L1 || wanted == "no"_L1 || wanted == "false"_L1 || wanted == "0"_L1)
        return;
    if (wanted.isEmpty() || wanted == "on"_L1 || wanted == "yes"_L1 || wanted == "true"_L1 || wanted == "1"_L1 || wanted == "all"_L1) {
        m_events = m_hears;
        return;
    }
    for (const QString &part : wanted.split(u',', Qt::SkipEmptyParts))
        m_events.insert(part.trimmed());
}

QString AmiPeer::events() const
{
    return m_events.isEmpty() ? u"Off"_s : u"On"_s;
}

void AmiPeer::read()
{
    m_buffer += m_socket->readAll();
    if (m_buffer.size() > maxBuffer)
        return close();
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty()) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && line.size() < maxLine)
                m_request.add(QString::fromUtf8(line.left(colon)).trimmed(), QString::fromUtf8(line.mid(colon + 1)).trimmed());
            continue;
        }
        if (m_request.isEmpty())
            continue;
        const AmiRequest request = std::exchange(m_request, {});
        emit requested(request);
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

void AmiPeer::send(const QByteArray &frame)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(frame);
}

void AmiPeer::sendEvent(const QByteArray &frame)
{
    const bool struck = m_fault.isMessageFault() && ++m_count % std::max(1, m_fault.every) == 0;
    if (!struck) {
        send(frame);
        if (!m_delayed.isEmpty())
            send(std::exchange(m_delayed, {}));
        return;
    }
    switch (m_fault.kind) {
    case Fault::Kind::Garbage:
        send(QByteArray::fromHex("00ff17037e") + " no header at all\r\n\r\n");
        send(frame);
        break;
    case Fault::Kind::Truncate:
        send(frame.left(frame.size() / 2));
        m_socket->disconnectFromHost();
        break;
    case Fault::Kind::Duplicate:
        send(frame);
        send(frame);
        break;
    case Fault::Kind::Reorder:
        if (!m_delayed.isEmpty())
            send(std::exchange(m_delayed, {}));
        m_delayed = frame;
        break;
    case Fault::Kind::Huge:
        send("Event: UserEvent\r\nUserEvent: Huge\r\nText: " + QByteArray(qsizetype(m_fault.bytes), 'x') + "\r\n\r\n");
        m_fault = {}; // one is enough
        send(frame);
        break;
    default:
        send(frame);
        break;
    }
}

void AmiPeer::setFault(const Fault &fault)
{
    if (!m_delayed.isEmpty())
        send(std::exchange(m_delayed, {}));
    m_fault = fault;
    m_count = 0;
}

void AmiPeer::close()
{
    m_socket->disconnectFromHost();
}

} // namespace Cordboard
