// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/directories/slapdserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <signal.h>
#ifdef Q_OS_LINUX
#    include <sys/prctl.h>
#endif

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(CORDBOARD_SLAPD);

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool answers(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    return socket.waitForConnected(1'000);
}

} // namespace

SlapdServer::~SlapdServer()
{
    stop();
}

bool SlapdServer::isThere()
{
    return QFileInfo::exists(root + ".complete"_L1);
}

void SlapdServer::prepare(QProcess &process, const QStringList &arguments)
{
    // The tree's own loader: its libc may be newer or older than this machine's.
    const QDir lib(root + "/usr/lib"_L1);
    const QString machine = lib.filePath(lib.entryList({ u"*-linux-*"_s }, QDir::Dirs).value(0));
    const QString loader = QDir(machine).entryList({ u"ld-2.*.so"_s, u"ld-linux*.so.*"_s }, QDir::Files | QDir::System).value(0);
    process.setProgram(machine + u'/' + loader);
    process.setArguments(QStringList { u"--library-path"_s, machine + u':' + lib.path(), root + "/usr/sbin/slapd"_L1 } + arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] {
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
}

QString SlapdServer::start(const QByteArray &ldif, const QByteArray &more)
{
    constexpr int patience = 30'000;
    const QDir folder(m_folder.path());
    folder.mkdir(u"db"_s);
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QByteArray configuration;
    for (const char *schema : { "core", "cosine", "inetorgperson" })
        configuration += "include \"" + root.toUtf8() + "/etc/ldap/schema/" + schema + ".schema\"\n";
    const QByteArray tls = QByteArray(CORDBOARD_TEST_DATA) + "/tls/";
    configuration += "modulepath \"" + root.toUtf8() + "/usr/lib/ldap\"\nmoduleload back_mdb\n"
        + "TLSCertificateFile \"" + tls + "server.pem\"\nTLSCertificateKeyFile \"" + tls + "server.key\"\nTLSCACertificateFile \"" + tls + "ca.pem\"\n"
        + "database mdb\nmaxsize 67108864\nsuffix \"dc=example,dc=org\"\nrootdn \"cn=admin,dc=example,dc=org\"\nrootpw geheim\n"
        + "directory \"" + folder.filePath(u"db"_s).toUtf8() + "\"\n" + more;
    if (!write(u"slapd.conf"_s, configuration) || !write(u"entries.ldif"_s, ldif))
        return u"its files cannot be written"_s;
    QProcess add;
    prepare(add, { u"-T"_s, u"add"_s, u"-q"_s, u"-f"_s, folder.filePath(u"slapd.conf"_s), u"-l"_s, folder.filePath(u"entries.ldif"_s) });
    add.start();
    if (!add.waitForFinished(patience) || add.exitCode() != 0)
        return u"slapadd: "_s + QString::fromUtf8(add.readAll());
    m_port = freePort();
    m_tlsPort = freePort();
    // 127.0.0.2 is an address that the certificate does not name.
    const QString addresses = u"ldap://127.0.0.1:%1 ldap://127.0.0.2:%1 ldaps://127.0.0.1:%2"_s.arg(m_port).arg(m_tlsPort);
    prepare(m_process, { u"-f"_s, folder.filePath(u"slapd.conf"_s), u"-h"_s, addresses, u"-d"_s, u"0"_s });
    m_process.start();
    QElapsedTimer waiting;
    waiting.start();
    while (!answers(m_port) || !answers(m_tlsPort))
        if (waiting.hasExpired(patience) || m_process.waitForFinished(50))
            return u"slapd: "_s + QString::fromUtf8(m_process.readAll());
    return {};
}

void SlapdServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace Cordboard
