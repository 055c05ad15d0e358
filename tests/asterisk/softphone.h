// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/asterisk/unpackedtree.h"

#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace Cordboard {

/// A real SIP phone (baresip) without a screen, held in the test's hand: it rings, and speaks a tone once a call is up. Ends with
/// this object.
class SoftPhone : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString number; ///< how it calls itself: an extension, or the number of somebody outside
        QString name; ///< shown name; empty: none
        QString password; ///< empty: needs none
        quint16 server = 0; ///< UDP port of the PBX on loopback
        bool registers = true; ///< false: it only calls
        bool answers = false; ///< goes off hook by itself
    };

    explicit SoftPhone(Options options);
    ~SoftPhone() override;

    /// Starts it, and waits until it is registered (if it is to be). False: see log().
    bool start() { return launch() && becomesReady(); }
    /// The first half of it, so that several can start side by side.
    bool launch();
    bool becomesReady();
    /// The phone of that extension, as tests/asterisk/etc/pjsip.conf has it.
    static Options extension(const QString &number, quint16 server, bool answers = false);
    /// Somebody outside who calls in.
    static Options outside(const QString &number, const QString &name, quint16 server);
    /// What stands at the far end of the trunk: takes every call that goes out.
    static Options carrier(quint16 server);

    void dial(const QString &number);
    void accept(); ///< takes the call that rings
    void hangUp(); ///< the current call: ends or refuses it
    void hangUpAll();
    void hold();
    void resume();
    void keys(const QString &digits); ///< DTMF

    int calls() const { return int(m_calls.size()); }
    bool isRinging() const { return m_calls.values().contains(u"incoming"); }
    bool isTalking() const { return m_calls.values().contains(u"established"); }
    bool isIdle() const { return m_calls.isEmpty(); }
    const QString &heardKeys() const { return m_heardKeys; } ///< DTMF, of all its calls
    const QString &number() const { return m_options.number; }
    QString log();

signals:
    void changed();

private:
    void command(const QString &name, const QString &parameters = {});
    void read();
    void event(const QJsonObject &event);

    Options m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    QTcpSocket m_control;
    QByteArray m_buffer;
    quint16 m_controlPort = 0;
    QHash<QString, QString> m_calls; ///< by the phone's own id: incoming, outgoing, established
    QString m_heardKeys;
    bool m_registered = false;
};

} // namespace Cordboard
