// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asteriskserver.h"

#include "backends/pbxsim/tlsidentity.h"
#include "tests/asterisk/datafolder.h"
#include "tests/asterisk/writefile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUdpSocket>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int rtpPorts = 100;

/// The first of a row of even ports that media can use; Asterisk itself passes over single ones that are taken.
int freeRtpRange()
{
    return 20'000 + 2 * int(QRandomGenerator::global()->bounded(5'000));
}

} // namespace

quint16 freeTcpPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

quint16 freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost);
    return socket.localPort();
}

AsteriskServer::~AsteriskServer()
{
    kill();
}

bool AsteriskServer::start(const Options &options)
{
    // A port that was free may be taken by the time the server has started.
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        if (startOnce(options))
            return true;
        kill();
    }
    return false;
}

bool AsteriskServer::startOnce(const Options &options)
{
    m_ami = options.amiPort ? options.amiPort : freeTcpPort();
    m_amiTls = freeTcpPort();
    m_sip = options.sipPort ? options.sipPort : freeUdpPort();
    m_oldSip = freeUdpPort();
    m_folder = options.folder.isEmpty() ? m_temporary.path() : options.folder;
    return prepareFolder(options) && run();
}

bool AsteriskServer::prepareFolder(const Options &options)
{
    const QDir folder(m_folder);
    for (const char *name : { "etc", "lib/agi-bin", "lib/keys", "run", "log", "spool/monitor", "spool/outgoing", "spool/tmp", "moh" })
        if (!folder.mkpath(QLatin1StringView(name)))
            return false;
    // Music on hold: a second of mu-law silence.
    if (!writeFile(folder.filePath(u"moh/silence.ulaw"_s), QByteArray(8000, '\xff')))
        return false;
    if (options.tls) {
        const auto identity = makeTlsIdentity({}, {});
        if (!identity)
            return false;
        m_fingerprint = QString::fromLatin1(identity->certificate.digest(QCryptographicHash::Sha256).toHex());
        if (!writeFile(folder.filePath(u"etc/ami.pem"_s), identity->certificate.toPem() + identity->key.toPem()))
            return false;
    }
    QString data = m_tree.root() + u"/usr/share/asterisk"_s;
    if (!options.wholePrompts) {
        const QString own = folder.filePath(u"data"_s);
        QDir(own).removeRecursively(); // of an attempt before
        if (!makeDataFolder(data, own))
            return false;
        data = own;
    }
    const int rtp = freeRtpRange();
    const QHash<QString, QString> values {
        { u"DIR"_s, m_folder },
        { u"MODULES"_s, m_tree.folderWith(u"asterisk/modules"_s, u"chan_pjsip.so"_s) },
        { u"DATA"_s, data },
        { u"AMI"_s, QString::number(m_ami) },
        { u"AMITLS"_s, QString::number(m_amiTls) },
        { u"TLSENABLE"_s, options.tls ? u"yes"_s : u"no"_s },
        { u"SIP"_s, QString::number(m_sip) },
        { u"OLDSIP"_s, QString::number(m_oldSip) },
        { u"RTPSTART"_s, QString::number(rtp) },
        { u"RTPEND"_s, QString::number(rtp + rtpPorts - 1) },
        { u"PARKINGTIME"_s, QString::number(options.parkingSeconds) },
    };
    const QDir sources(QStringLiteral(CORDBOARD_ASTERISK_ETC));
    for (const QString &name : sources.entryList({ u"*.conf"_s }, QDir::Files)) {
        QFile source(sources.filePath(name));
        if (!source.open(QIODevice::ReadOnly))
            return false;
        QString text = QString::fromUtf8(source.readAll());
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            text.replace(u'@' + it.key() + u'@', it.value());
        if (!writeFile(folder.filePath(u"etc/"_s + name), text.toUtf8()))
            return false;
    }
    return true;
}

bool AsteriskServer::run()
{
    m_tree.prepare(m_process, u"usr/sbin/asterisk"_s, { u"-f"_s, u"-C"_s, m_folder + u"/etc/asterisk.conf"_s });
    m_process.setStandardOutputFile(m_folder + u"/log/console"_s, QIODevice::Append);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start();
    if (!m_process.waitForStarted())
        return false;
    m_witness = std::make_unique<Witness>();
    if (!m_witness->open(m_ami))
        return false;
    m_version = m_witness->request(u"CoreSettings"_s).value(u"asteriskversion"_s).section(u'+', 0, 0).section(u'~', 0, 0);
    // A device state that is the tests' own is unknown until it was set once.
    m_witness->command(u"devstate change Custom:night NOT_INUSE"_s);
    return true;
}

void AsteriskServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

bool AsteriskServer::startAgain()
{
    return m_process.state() == QProcess::NotRunning && run();
}

QString AsteriskServer::log() const
{
    QString text;
    for (const char *name : { "log/console", "log/full" }) {
        QFile file(m_folder + u'/' + QLatin1StringView(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        file.seek(qMax<qint64>(0, file.size() - 4'000));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

} // namespace Cordboard
