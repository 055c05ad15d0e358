// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asteriskserver.h"
#include "tests/asterisk/softphone.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

/// A real Asterisk with real phones, by hand: starts both, says where, and runs until its input ends or a signal comes.
/// With --check: until it has answered once. Exit code 77: it was not fetched.

using namespace Cordboard;
using namespace Qt::StringLiterals;

static int endPipe[2];

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A real Asterisk with real SIP phones, on loopback. CORDBOARD_ASTERISK chooses the release (22 or 16)."_s);
    parser.addHelpOption();
    const QCommandLineOption check(u"check"_s, u"Start it, ask its version, and end."_s);
    const QCommandLineOption folder(u"folder"_s, u"Where its files are (else a temporary folder)."_s, u"folder"_s);
    const QCommandLineOption ami(u"ami"_s, u"Port of the manager interface (else a free one)."_s, u"port"_s);
    const QCommandLineOption sip(u"sip"_s, u"Port of SIP over UDP (else a free one)."_s, u"port"_s);
    const QCommandLineOption tls(u"tls"_s, u"Manager interface over TLS as well."_s);
    const QCommandLineOption phones(u"phones"_s, u"Extensions with a phone that answers by itself, such as 6002,6003."_s, u"numbers"_s);
    const QCommandLineOption manual(u"manual"_s, u"Extensions with a phone that rings only, such as 6001."_s, u"numbers"_s);
    parser.addOptions({ check, folder, ami, sip, tls, phones, manual });
    parser.process(app);

    QTextStream out(stdout);
    const UnpackedTree tree = UnpackedTree::asterisk();
    if (!tree.isThere()) {
        out << u"SKIPPED: Asterisk %1 was not fetched (tests/asterisk/fetch).\n"_s.arg(UnpackedTree::release());
        return 77;
    }
    AsteriskServer server(tree);
    AsteriskServer::Options options;
    options.folder = parser.value(folder);
    options.amiPort = quint16(parser.value(ami).toUShort());
    options.sipPort = quint16(parser.value(sip).toUShort());
    options.tls = parser.isSet(tls);
    options.wholePrompts = true;
    if (!server.start(options)) {
        out << u"Asterisk did not start.\n"_s << server.log();
        return 1;
    }
    if (parser.isSet(check)) {
        out << u"Asterisk %1 runs here.\n"_s.arg(server.version());
        return server.version().startsWith(UnpackedTree::release() + u'.') ? 0 : 1;
    }

    std::vector<std::unique_ptr<SoftPhone>> running;
    const auto add = [&running, &server, &out](const QString &numbers, bool answers) {
        for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts)) {
            auto phone = std::make_unique<SoftPhone>(SoftPhone::extension(number, server.sipPort(), answers));
            if (!phone->start())
                out << u"The phone of %1 did not start.\n"_s.arg(number) << phone->log();
            running.push_back(std::move(phone));
        }
    };
    add(parser.value(phones), true);
    add(parser.value(manual), false);
    out << u"Asterisk %1: manager interface 127.0.0.1:%2 (cordboard, cordboard-test), SIP 127.0.0.1:%3, files in %4\n"_s
               .arg(server.version()).arg(server.amiPort()).arg(server.sipPort()).arg(server.folder());
    if (options.tls)
        out << u"TLS 127.0.0.1:%1, certificate %2\n"_s.arg(server.amiTlsPort()).arg(server.tlsFingerprint());
    out.flush();

    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, endPipe) != 0)
        return 1;
    for (int number : { SIGINT, SIGTERM, SIGHUP })
        ::signal(number, [](int) { [[maybe_unused]] const auto written = ::write(endPipe[0], "x", 1); });
    QSocketNotifier ended(endPipe[1], QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
