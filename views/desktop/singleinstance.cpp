// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5'000;
constexpr qint64 longestMessage = 16 * 1024;
constexpr int mostLinks = 8;
constexpr char yes[] = "ok\n";

} // namespace

SingleInstance::SingleInstance(const QString &key, const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash((QDir::homePath() + u'\n' + key).toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    m_name = u"cordboard-"_s + QString::fromLatin1(hash);
    QString place = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) : folder;
    if (place.isEmpty())
        place = QDir::tempPath();
    m_lock = std::make_unique<QLockFile>(place + u'/' + m_name + u".lock"_s);
#ifndef Q_OS_WIN
    m_name = place + u'/' + m_name;
#endif
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            greet(socket);
    });
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::begin(const QStringList &links, const QByteArray &activationToken)
{
    // Two that start in the same moment must not both find nobody.
    m_lock->tryLock(patienceMs);
    bool nobody = false;
    const Role role = hand(links, activationToken, nobody);
    if (!nobody) {
        m_lock->unlock();
        return role;
    }
    // Nobody answers at the socket: whatever file is left there belongs to one that ended badly.
    QLocalServer::removeServer(m_name);
    const bool listens = m_server.listen(m_name);
    m_lock->unlock(); // nothing if it was not had
    return listens ? Role::First : Role::Alone;
}

SingleInstance::Role SingleInstance::hand(const QStringList &links, const QByteArray &activationToken, bool &nobody)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs)) {
        nobody = true;
        return Role::Alone;
    }
    const QJsonObject message { { u"links"_s, QJsonArray::fromStringList(links.first(std::min<qsizetype>(links.size(), mostLinks))) },
        { u"token"_s, QString::fromLatin1(activationToken) } };
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    QByteArray answer;
    while (!answer.contains('\n') && socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return answer == yes ? Role::Second : Role::Unanswered;
}

void SingleInstance::greet(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(socket); });
    QTimer::singleShot(patienceMs, socket, [socket] { socket->abort(); }); // who says nothing need not stay
    if (socket->bytesAvailable() > 0)
        hear(socket);
}

void SingleInstance::hear(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(longestMessage);
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        socket->abort();
        return;
    }
    QStringList links;
    for (const QJsonValue &link : document.object().value("links"_L1).toArray())
        if (link.isString() && links.size() < mostLinks)
            links.append(link.toString());
    socket->write(yes);
    socket->disconnectFromServer(); // once written
    emit called(links, document.object().value("token"_L1).toString().toLatin1());
}

} // namespace Cordboard
