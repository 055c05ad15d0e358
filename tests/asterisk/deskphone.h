// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QUdpSocket>

namespace Cordboard {

/// A SIP desk phone that does what the PBX asks of it: goes off hook, puts on hold and takes back on the events "talk" and "hold", as many
/// makers' phones do and baresip does not, and names such a make. It is called only, and says nothing.
class DeskPhone : public QObject
{
    Q_OBJECT
public:
    /// Of that extension in tests/asterisk/etc/pjsip.conf.
    DeskPhone(QString number, quint16 server);

    /// Registers, and waits for it.
    bool start();
    void answer(); ///< the call that rings
    void hangUp(); ///< refuses what rings, ends what talks

    bool isRinging() const { return hasCall(State::Ringing); }
    bool isTalking() const { return hasCall(State::Talking); }
    bool isIdle() const { return m_dialogs.isEmpty(); }

private:
    enum class State { Ringing, Talking };
    struct Message
    {
        QString first; ///< the request or status line
        QList<QPair<QString, QString>> headers; ///< names in lower case
        QString value(const QString &name) const;
        QStringList all(const QString &name) const;
        bool isRequest(QLatin1StringView method) const { return first.startsWith(method); }
        int status() const; ///< 0: a request
    };
    struct Dialog
    {
        State state = State::Ringing;
        Message invite;
        QString tag; ///< ours
        QString lastResponse; ///< to the INVITE, said again when that comes again
        int cseq = 1; ///< of our own requests
        bool held = false;
    };

    bool hasCall(State state) const;
    void read();
    void handle(const Message &message);
    void onRegisterResponse(const Message &message);
    void onInvite(const Message &message);
    void onNotify(const Message &message);
    void sendRegister(const QString &authorization);
    void respond(const Message &request, int status, const QString &reason, const QString &tag, const QString &body = {});
    QString responseText(const Message &request, int status, const QString &reason, const QString &tag, const QString &body) const;
    void request(Dialog &dialog, const QString &method, const QString &body = {});
    void setHeld(Dialog &dialog, bool held);
    void send(const QString &text);
    QString contact() const;
    QString media(bool held) const;
    static Message parse(const QString &text);

    const QString m_number;
    const quint16 m_server;
    QUdpSocket m_socket;
    QUdpSocket m_media; ///< takes what it hears, and throws it away
    QHash<QString, Dialog> m_dialogs; ///< by Call-ID
    QString m_registration; ///< its Call-ID
    int m_registerCseq = 0;
    bool m_registered = false;
};

} // namespace Cordboard
