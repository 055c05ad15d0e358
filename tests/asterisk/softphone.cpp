// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/softphone.h"

#include "tests/asterisk/asteriskserver.h"
#include "tests/asterisk/writefile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int phoneRtpPorts = 40;

} // namespace

SoftPhone::SoftPhone(Options options) : m_options(std::move(options))
{
    connect(&m_control, &QTcpSocket::readyRead, this, &SoftPhone::read);
}

SoftPhone::~SoftPhone()
{
    m_control.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
}

SoftPhone::Options SoftPhone::extension(const QString &number, quint16 server, bool answers)
{
    return { number, {}, u"pw"_s + number, server, true, answers };
}

SoftPhone::Options SoftPhone::outside(const QString &number, const QString &name, quint16 server)
{
    return { number, name, {}, server, false, false };
}

SoftPhone::Options SoftPhone::carrier(quint16 server)
{
    return { u"trunk"_s, {}, {}, server, true, true };
}

bool SoftPhone::launch()
{
    const UnpackedTree tree = UnpackedTree::phone();
    const QString modules = tree.folderWith(u"baresip/modules"_s, u"g711.so"_s);
    m_controlPort = freeTcpPort();
    const int rtp = 40'000 + int(freeUdpPort() % 10'000);
    const QString folder = m_folder.path();
    const QString config = u"poll_method epoll\n"
                           "call_max_calls 8\n"
                           "call_hold_other_calls no\n"
                           "module_path %1\n"
                           "module g711.so\n"
                           "module ausine.so\n"
                           "module_tmp uuid.so\n"
                           "module_tmp account.so\n"
                           "module_app menu.so\n"
                           "module_app ctrl_tcp.so\n"
                           "ctrl_tcp_listen 127.0.0.1:%2\n"
                           "net_interface 127.0.0.1\n"
                           "sip_listen 127.0.0.1:%3\n"
                           "audio_source ausine,440\n"
                           "ausrc_srate 48000\n"
                           "rtp_ports %4-%5\n"_s.arg(modules).arg(m_controlPort).arg(freeUdpPort()).arg(rtp).arg(rtp + phoneRtpPorts);
    QString account = u"<sip:%1@127.0.0.1:%2;transport=udp>;auth_pass=%3;answermode=%4;regint=%5;audio_codecs=PCMU;catchall=yes\n"_s
                          .arg(m_options.number).arg(m_options.server).arg(m_options.password,
                              m_options.answers ? u"auto"_s : u"manual"_s, m_options.registers ? u"60"_s : u"0"_s);
    if (!m_options.name.isEmpty())
        account.prepend(u"\"%1\" "_s.arg(m_options.name));
    if (!writeFile(folder + u"/config"_s, config.toUtf8()) || !writeFile(folder + u"/accounts"_s, account.toUtf8())
        || !writeFile(folder + u"/contacts"_s, {}))
        return false;
    tree.prepare(m_process, u"usr/bin/baresip"_s, { u"-f"_s, folder });
    m_process.setStandardOutputFile(folder + u"/log"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start();
    return m_process.waitForStarted();
}

bool SoftPhone::becomesReady()
{
    QElapsedTimer since;
    since.start();
    while (m_control.state() != QAbstractSocket::ConnectedState && since.elapsed() < 10'000) {
        m_control.abort();
        m_control.connectToHost(u"127.0.0.1"_s, m_controlPort);
        QSignalSpy ended(&m_process, &QProcess::finished);
        if (!m_control.waitForConnected(1'000) && ended.wait(50))
            return false;
    }
    if (m_control.state() != QAbstractSocket::ConnectedState)
        return false;
    if (!m_options.registers)
        return true;
    // It may have registered before anybody listened to its events.
    command(u"reginfo"_s);
    return QTest::qWaitFor([this] { return m_registered; }, 10'000);
}

void SoftPhone::command(const QString &name, const QString &parameters)
{
    QJsonObject object { { u"command"_s, name } };
    if (!parameters.isEmpty())
        object.insert(u"params"_s, parameters);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    m_control.write(QByteArray::number(json.size()) + ':' + json + ',');
}

void SoftPhone::dial(const QString &number)
{
    command(u"dial"_s, u"sip:%1@127.0.0.1:%2"_s.arg(number).arg(m_options.server));
}

void SoftPhone::accept()
{
    command(u"accept"_s);
}

void SoftPhone::hangUp()
{
    command(u"hangup"_s);
}

void SoftPhone::hangUpAll()
{
    command(u"hangupall"_s);
}

void SoftPhone::hold()
{
    command(u"hold"_s);
}

void SoftPhone::resume()
{
    command(u"resume"_s);
}

void SoftPhone::keys(const QString &digits)
{
    for (const QChar &digit : digits)
        command(digit);
}

void SoftPhone::read()
{
    m_buffer += m_control.readAll();
    // Netstrings: length, colon, JSON, comma.
    for (;;) {
        const qsizetype colon = m_buffer.indexOf(':');
        const qsizetype length = m_buffer.first(qMax<qsizetype>(colon, 0)).toLongLong();
        if (colon < 0 || m_buffer.size() < colon + length + 2)
            return;
        const QJsonObject object = QJsonDocument::fromJson(m_buffer.sliced(colon + 1, length)).object();
        m_buffer.remove(0, colon + length + 2);
        if (object.value("event"_L1).toBool())
            event(object);
        else if (object.value("data"_L1).toString().contains("mOK "_L1)) // the word for a registration that holds, in green
            m_registered = true;
    }
}

void SoftPhone::event(const QJsonObject &event)
{
    const QString type = event.value("type"_L1).toString();
    const QString id = event.value("id"_L1).toString();
    if (type == "REGISTER_OK"_L1)
        m_registered = true;
    else if (type == "CALL_INCOMING"_L1)
        m_calls.insert(id, u"incoming"_s);
    else if (type == "CALL_OUTGOING"_L1 || type == "CALL_PROGRESS"_L1 || type == "CALL_RINGING"_L1)
        m_calls.insert(id, u"outgoing"_s);
    else if (type == "CALL_ESTABLISHED"_L1)
        m_calls.insert(id, u"established"_s);
    else if (type == "CALL_CLOSED"_L1)
        m_calls.remove(id);
    else if (type == "CALL_DTMF_START"_L1)
        m_heardKeys += event.value("param"_L1).toString();
    else
        return;
    emit changed();
}

QString SoftPhone::log()
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace Cordboard
