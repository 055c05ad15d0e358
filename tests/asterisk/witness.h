// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpSocket>

#include <functional>

namespace Cordboard {

/// The tests' own connection to Asterisk's manager interface, written apart from the backend so that it can judge it.
class Witness : public QObject
{
    Q_OBJECT
public:
    /// One frame: header names in lower case. Of a header that comes several times the last.
    using Frame = QHash<QString, QString>;

    using QObject::QObject;

    /// Logs in and waits until the server has booted. False: it did not within that time.
    bool open(quint16 port, int timeoutMs = 20'000);
    bool isOpen() const { return m_booted; }

    /// Sends, and waits for the response; empty: none came.
    Frame request(const QString &action, const QList<QPair<QString, QString>> &headers = {});
    /// Sends a list action, and waits for all its items, the frames between the response and the ...Complete event.
    QList<Frame> list(const QString &action, const QList<QPair<QString, QString>> &headers = {});
    /// What the command-line interface says.
    QString command(const QString &line);

    /// All events heard so far, oldest first.
    const QList<Frame> &events() const { return m_events; }
    /// Waits until an event for which `wanted` is true has been heard, at or after position `from` in events().
    bool hears(const std::function<bool(const Frame &)> &wanted, qsizetype from = 0, int timeoutMs = 10'000);

signals:
    void heard(const Cordboard::Witness::Frame &frame);

private:
    void read();
    QString send(const QString &action, const QList<QPair<QString, QString>> &headers);

    QTcpSocket m_socket;
    QByteArray m_buffer;
    QList<Frame> m_events;
    QHash<QString, QList<Frame>> m_answers; ///< by ActionID
    int m_next = 1;
    bool m_booted = false;
};

} // namespace Cordboard
