// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/witness.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

bool Witness::open(quint16 port, int timeoutMs)
{
    QElapsedTimer since;
    since.start();
    m_socket.disconnect(this);
    m_socket.abort();
    m_buffer.clear();
    m_booted = false;
    connect(&m_socket, &QTcpSocket::readyRead, this, &Witness::read);
    // It listens before it is ready, and does not listen at first: asked again until it says that it has booted.
    while (!m_booted && since.elapsed() < timeoutMs) {
        if (m_socket.state() == QAbstractSocket::UnconnectedState) {
            m_socket.connectToHost(u"127.0.0.1"_s, port);
            if (m_socket.waitForConnected(1'000))
                send(u"Login"_s, { { u"Username"_s, u"witness"_s }, { u"Secret"_s, u"witness-test"_s } });
        }
        QSignalSpy change(this, &Witness::heard);
        change.wait(50);
    }
    return m_booted;
}

QString Witness::send(const QString &action, const QList<QPair<QString, QString>> &headers)
{
    const QString id = u"witness-%1"_s.arg(m_next++);
    QString frame = u"Action: %1\r\nActionID: %2\r\n"_s.arg(action, id);
    for (const auto &[name, value] : headers)
        frame += name + u": "_s + value + u"\r\n"_s;
    m_socket.write((frame + u"\r\n"_s).toUtf8());
    return id;
}

void Witness::read()
{
    m_buffer += m_socket.readAll();
    if (m_buffer.startsWith("Asterisk Call Manager/")) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return;
        m_buffer.remove(0, end + 2);
    }
    for (qsizetype end; (end = m_buffer.indexOf("\r\n\r\n")) >= 0;) {
        Frame frame;
        for (const QString &line : QString::fromUtf8(m_buffer.first(end)).split(u"\r\n"_s)) {
            const qsizetype colon = line.indexOf(u':');
            const QString name = line.first(qMax(colon, 0)).toLower();
            const QString value = line.sliced(colon + 1).trimmed();
            if (name == "output"_L1 && frame.contains(name))
                frame[name] += u'\n' + value;
            else
                frame.insert(name, value);
        }
        m_buffer.remove(0, end + 4);
        if (frame.value(u"event"_s) == "FullyBooted"_L1)
            m_booted = true;
        if (frame.contains(u"actionid"_s))
            m_answers[frame.value(u"actionid"_s)].append(frame);
        else
            m_events.append(frame);
        emit heard(frame);
    }
}

Witness::Frame Witness::request(const QString &action, const QList<QPair<QString, QString>> &headers)
{
    const QString id = send(action, headers);
    if (!QTest::qWaitFor([this, &id] { return m_answers.contains(id); }, 10'000))
        return {};
    return m_answers.take(id).constFirst();
}

QList<Witness::Frame> Witness::list(const QString &action, const QList<QPair<QString, QString>> &headers)
{
    const QString id = send(action, headers);
    const auto complete = [this, &id] {
        const QList<Frame> frames = m_answers.value(id);
        return !frames.isEmpty()
            && (frames.constLast().value(u"eventlist"_s) == "Complete"_L1 || frames.constFirst().value(u"response"_s) == "Error"_L1);
    };
    if (!QTest::qWaitFor(complete, 10'000))
        qWarning("Asterisk did not finish the list of %ls", qUtf16Printable(action));
    QList<Frame> frames = m_answers.take(id);
    if (frames.size() < 2)
        return {};
    return frames.mid(1, frames.size() - 2);
}

QString Witness::command(const QString &line)
{
    return request(u"Command"_s, { { u"Command"_s, line } }).value(u"output"_s);
}

bool Witness::hears(const std::function<bool(const Frame &)> &wanted, qsizetype from, int timeoutMs)
{
    return QTest::qWaitFor(
        [this, &wanted, &from] {
            while (from < m_events.size())
                if (wanted(m_events.at(from++)))
                    return true;
            return false;
        },
        timeoutMs);
}

} // namespace Cordboard
