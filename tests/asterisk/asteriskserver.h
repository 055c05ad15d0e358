// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/asterisk/unpackedtree.h"
#include "tests/asterisk/witness.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Cordboard {

/// A real Asterisk of its own: on loopback, on ports that were free, everything it writes in a folder of its own. Ends with this
/// object. The configuration is the one in tests/asterisk/etc.
class AsteriskServer
{
public:
    struct Options
    {
        QString folder; ///< empty: a temporary one
        int parkingSeconds = 60; ///< a parked call rings back after this
        bool tls = false; ///< manager interface over TLS as well; needs the openssl command
        bool wholePrompts = false; ///< voices speak to the end; else they say the beginning of a syllable
        quint16 amiPort = 0; ///< 0: a free one
        quint16 sipPort = 0; ///< 0: a free one
    };

    explicit AsteriskServer(UnpackedTree tree) : m_tree(std::move(tree)) { }
    ~AsteriskServer();
    AsteriskServer(const AsteriskServer &) = delete;
    AsteriskServer &operator=(const AsteriskServer &) = delete;

    /// Starts it and waits until it has booted and the witness is logged in. False: see log().
    bool start(const Options &options);
    bool start() { return start(Options {}); }
    void kill(); ///< as a power cut would
    bool startAgain(); ///< on the same ports, with the same folder

    quint16 amiPort() const { return m_ami; }
    quint16 amiTlsPort() const { return m_amiTls; }
    quint16 sipPort() const { return m_sip; }
    quint16 oldSipPort() const { return m_oldSip; }
    QString folder() const { return m_folder; }
    QString version() const { return m_version; } ///< such as "22.10.1"
    QString tlsFingerprint() const { return m_fingerprint; } ///< SHA-256 in hex, with Options::tls
    QProcess &process() { return m_process; }
    Witness &witness() { return *m_witness; }
    QString log() const; ///< the end of what it logged

private:
    bool startOnce(const Options &options);
    bool prepareFolder(const Options &options);
    bool run();

    UnpackedTree m_tree;
    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_version;
    QString m_fingerprint;
    QProcess m_process;
    std::unique_ptr<Witness> m_witness;
    quint16 m_ami = 0, m_amiTls = 0, m_sip = 0, m_oldSip = 0;
};

/// A port that nobody uses right now, on loopback.
quint16 freeTcpPort();
quint16 freeUdpPort();

} // namespace Cordboard
