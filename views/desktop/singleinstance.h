// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;
class QLockFile;

#include <memory>

namespace Cordboard {

/// One console per user and settings file: a second start hands its links to the first and ends. The socket lies in the user's own
/// runtime folder and is open to that user only.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First, ///< this is the one; it listens
        Second, ///< handed over; end now
        Unanswered, ///< another one is there and does not answer; end and say so
        Alone, ///< no socket can be made here: work without
    };

    /// `key`: what there is one of, such as the settings file. `folder`: where the socket goes; empty: the user's runtime folder.
    explicit SingleInstance(const QString &key, const QString &folder = {}, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Decides, once. `links` go to the first one, with the desktop's permission to raise its window. Waits for it up to a few
    /// seconds: call it before there is a window.
    Role begin(const QStringList &links, const QByteArray &activationToken);

    QString socketName() const { return m_name; }

signals:
    /// Somebody started the program again.
    void called(const QStringList &links, const QByteArray &activationToken);

private:
    Role hand(const QStringList &links, const QByteArray &activationToken, bool &nobody);
    void greet(QLocalSocket *socket);
    void hear(QLocalSocket *socket);

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace Cordboard
