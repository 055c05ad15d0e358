// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/fault.h"

#include <QObject>
#include <QSet>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace Cordboard {

/// One socket for events: its topics, its heartbeat, its end after a minute of silence.
class LinkusPeer : public QObject
{
    Q_OBJECT
public:
    LinkusPeer(QWebSocket *socket, const QString &token, const QString &extension, QObject *parent);
    ~LinkusPeer() override;

    bool isOwn() const { return !m_extension.isEmpty(); } ///< an extension's own session
    const QString &extension() const { return m_extension; }
    const QString &token() const { return m_token; }
    bool wants(int topic) const { return m_topics.contains(topic); }
    bool isSubscribed() const { return !m_topics.isEmpty(); }

    void send(const QString &frame);
    void close();
    void setFault(const Fault &fault);
    /// The next topic list is answered with -3, as a PBX that is still starting does. [client]
    void refuseTopicsOnce() { m_refuseTopics = true; }

signals:
    void closed();

private:
    void receive(const QString &text);
    void releaseHeld();

    QWebSocket *m_socket;
    QString m_token;
    QString m_extension;
    QSet<int> m_topics;
    QTimer m_silence;
    Fault m_fault;
    int m_messages = 0; ///< since the fault began
    QString m_held; ///< the message that the next one overtakes
    QTimer m_release;
    bool m_closing = false;
    bool m_refuseTopics = false;
};

} // namespace Cordboard
