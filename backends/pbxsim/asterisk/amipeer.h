// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/fault.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTcpSocket>

namespace Cordboard {

/// The headers of an action as a client sent them; names in lower case.
class AmiRequest
{
public:
    void add(const QString &name, const QString &value) { m_fields.append({ name.toLower(), value }); }
    QString text(const char *name) const;
    QStringList all(const char *name) const;
    bool flag(const char *name) const;
    bool isEmpty() const { return m_fields.isEmpty(); }
    QString action() const { return text("action").toLower(); }
    QString id() const { return text("actionid"); }

private:
    QList<QPair<QString, QString>> m_fields;
};

/// One client's connection: cuts what it sends into actions, and keeps its log-in and what it wants to hear. Faults on messages happen here.
class AmiPeer : public QObject
{
    Q_OBJECT
public:
    explicit AmiPeer(QTcpSocket *socket, QObject *parent);

    bool isLoggedIn() const { return !m_user.isEmpty(); }
    const QString &user() const { return m_user; }
    /// `hears` and `may`: the classes of read and write in manager.conf.
    void logIn(const QString &user, const QSet<QString> &hears, const QSet<QString> &may);
    bool mayUse(const QString &rights) const; ///< "system,call": one of these is enough; empty: anybody
    bool hears(const QString &rights) const { return m_events.contains(rights) && m_hears.contains(rights); }
    void setEvents(const QString &mask); ///< on, off, or classes
    QString events() const;
    QString challenge; ///< given out and not used yet

    void send(const QByteArray &frame);
    /// An event; subject to faults.
    void sendEvent(const QByteArray &frame);
    void setFault(const Fault &fault);
    void close();

signals:
    void requested(const Cordboard::AmiRequest &request);
    void closed();

private:
    void read();
    static constexpr qsizetype maxLine = 1024; // as in Asterisk
    static constexpr qsizetype maxBuffer = 64 * 1024;

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    AmiRequest m_request;
    QString m_user;
    QSet<QString> m_hears;
    QSet<QString> m_may;
    QSet<QString> m_events;
    Fault m_fault;
    int m_count = 0;
    QByteArray m_delayed; ///< overtaken by the next one
};

} // namespace Cordboard
