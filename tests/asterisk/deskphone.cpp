// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/deskphone.h"

#include <QCryptographicHash>
#include <QNetworkDatagram>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString token()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(16);
}

QString md5(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

/// The value of realm="..." or algorithm=... in a challenge.
QString parameter(const QString &challenge, const QString &name)
{
    const QRegularExpression expression(u"\\b%1=\"?([^\",]*)"_s.arg(name));
    return expression.match(challenge).captured(1);
}

/// "sip:6001@127.0.0.1:5060" of "Ana <sip:6001@127.0.0.1:5060>;tag=x".
QString uri(const QString &address)
{
    const qsizetype begin = address.indexOf(u'<');
    return begin < 0 ? address.section(u';', 0, 0) : address.mid(begin + 1).section(u'>', 0, 0);
}

} // namespace

DeskPhone::DeskPhone(QString number, quint16 server) : m_number(std::move(number)), m_server(server)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &DeskPhone::read);
    connect(&m_media, &QUdpSocket::readyRead, this, [this] {
        while (m_media.hasPendingDatagrams())
            m_media.receiveDatagram(1);
    });
}

bool DeskPhone::start()
{
    if (!m_socket.bind(QHostAddress::LocalHost) || !m_media.bind(QHostAddress::LocalHost))
        return false;
    m_registration = token();
    sendRegister({});
    return QTest::qWaitFor([this] { return m_registered; }, 5'000);
}

bool DeskPhone::hasCall(State state) const
{
    return std::any_of(m_dialogs.cbegin(), m_dialogs.cend(), [state](const Dialog &dialog) { return dialog.state == state; });
}

QString DeskPhone::contact() const
{
    return u"sip:%1@127.0.0.1:%2"_s.arg(m_number).arg(m_socket.localPort());
}

void DeskPhone::send(const QString &text)
{
    m_socket.writeDatagram(text.toUtf8(), QHostAddress::LocalHost, m_server);
}

void DeskPhone::sendRegister(const QString &authorization)
{
    const QString address = u"<sip:%1@127.0.0.1:%2>"_s.arg(m_number).arg(m_server);
    send(u"REGISTER sip:127.0.0.1:%1 SIP/2.0\r\n"
         "Via: SIP/2.0/UDP 127.0.0.1:%2;branch=z9hG4bK%3;rport\r\n"
         "From: %4;tag=%5\r\nTo: %4\r\nCall-ID: %6\r\nCSeq: %7 REGISTER\r\nContact: <%8>\r\nMax-Forwards: 70\r\nExpires: 600\r\nUser-Agent: Yealink SIP-T46S 66.86.0.15\r\n%9Content-Length: 0\r\n\r\n"_s
             .arg(m_server).arg(m_socket.localPort()).arg(token(), address, token(), m_registration).arg(++m_registerCseq).arg(contact(), authorization));
}

void DeskPhone::onRegisterResponse(const Message &message)
{
    if (message.status() == 200) {
        m_registered = true;
        return;
    }
    const QString challenge = message.value(u"www-authenticate"_s);
    if (message.status() != 401 || challenge.isEmpty() || m_registerCseq > 2)
        return;
    const QString realm = parameter(challenge, u"realm"_s);
    const QString nonce = parameter(challenge, u"nonce"_s);
    const QString target = u"sip:127.0.0.1:%1"_s.arg(m_server);
    const QString secret = md5(u"%1:%2:pw%1"_s.arg(m_number, realm));
    const QString client = token();
    const QString answer = md5(u"%1:%2:00000001:%3:auth:%4"_s.arg(secret, nonce, client, md5(u"REGISTER:"_s + target)));
    sendRegister(u"Authorization: Digest username=\"%1\", realm=\"%2\", nonce=\"%3\", uri=\"%4\", response=\"%5\", algorithm=MD5, "
                 "cnonce=\"%6\", opaque=\"%7\", qop=auth, nc=00000001\r\n"_s
                     .arg(m_number, realm, nonce, target, answer, client, parameter(challenge, u"opaque"_s)));
}

void DeskPhone::read()
{
    while (m_socket.hasPendingDatagrams())
        handle(parse(QString::fromUtf8(m_socket.receiveDatagram().data())));
}

void DeskPhone::handle(const Message &message)
{
    const QString id = message.value(u"call-id"_s);
    const auto dialog = m_dialogs.find(id);
    if (message.status() && message.value(u"cseq"_s).endsWith("REGISTER"_L1)) {
        onRegisterResponse(message);
    } else if (message.status() == 200 && message.value(u"cseq"_s).endsWith("INVITE"_L1) && dialog != m_dialogs.end()) {
        request(*dialog, u"ACK"_s);
    } else if (message.isRequest("INVITE "_L1)) {
        onInvite(message);
    } else if (message.isRequest("NOTIFY "_L1)) {
        onNotify(message);
    } else if (message.isRequest("CANCEL "_L1)) {
        respond(message, 200, u"OK"_s, {});
        if (dialog != m_dialogs.end() && dialog->state == State::Ringing) {
            respond(dialog->invite, 487, u"Request Terminated"_s, dialog->tag);
            m_dialogs.erase(dialog);
        }
    } else if (message.isRequest("BYE "_L1)) {
        respond(message, 200, u"OK"_s, {});
        m_dialogs.remove(id);
    } else if (!message.status() && !message.isRequest("ACK "_L1)) {
        respond(message, 200, u"OK"_s, {});
    }
}

void DeskPhone::onInvite(const Message &message)
{
    const QString id = message.value(u"call-id"_s);
    auto dialog = m_dialogs.find(id);
    if (dialog == m_dialogs.end()) {
        dialog = m_dialogs.insert(id, { .invite = message, .tag = token() });
        dialog->lastResponse = responseText(message, 180, u"Ringing"_s, dialog->tag, {});
        send(dialog->lastResponse);
    } else if (message.value(u"cseq"_s) == dialog->invite.value(u"cseq"_s)) {
        send(dialog->lastResponse);
    } else {
        send(responseText(message, 200, u"OK"_s, {}, media(dialog->held)));
    }
}

void DeskPhone::onNotify(const Message &message)
{
    respond(message, 200, u"OK"_s, {});
    const QString event = message.value(u"event"_s);
    if (event == "talk"_L1 && isRinging()) {
        answer();
        return;
    }
    for (Dialog &dialog : m_dialogs)
        if (dialog.state == State::Talking && (event == "hold"_L1 || event == "talk"_L1))
            setHeld(dialog, event == "hold"_L1);
}

void DeskPhone::setHeld(Dialog &dialog, bool held)
{
    if (dialog.held == held)
        return;
    dialog.held = held;
    request(dialog, u"INVITE"_s, media(held));
}

void DeskPhone::answer()
{
    for (Dialog &dialog : m_dialogs) {
        if (dialog.state != State::Ringing)
            continue;
        dialog.state = State::Talking;
        dialog.lastResponse = responseText(dialog.invite, 200, u"OK"_s, dialog.tag, media(false));
        send(dialog.lastResponse);
        return;
    }
}

void DeskPhone::hangUp()
{
    for (Dialog &dialog : m_dialogs) {
        if (dialog.state == State::Ringing)
            respond(dialog.invite, 486, u"Busy Here"_s, dialog.tag);
        else
            request(dialog, u"BYE"_s);
    }
    m_dialogs.clear();
}

void DeskPhone::request(Dialog &dialog, const QString &method, const QString &body)
{
    if (method != "ACK"_L1)
        ++dialog.cseq;
    QString text = u"%1 %2 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:%3;branch=z9hG4bK%4;rport\r\nFrom: %5;tag=%6\r\nTo: %7\r\n"_s
                       .arg(method, uri(dialog.invite.value(u"contact"_s))).arg(m_socket.localPort())
                       .arg(token(), dialog.invite.value(u"to"_s), dialog.tag, dialog.invite.value(u"from"_s));
    text += u"Call-ID: %1\r\nCSeq: %2 %3\r\nContact: <%4>\r\nMax-Forwards: 70\r\n"_s
                .arg(dialog.invite.value(u"call-id"_s)).arg(dialog.cseq).arg(method, contact());
    if (!body.isEmpty())
        text += u"Content-Type: application/sdp\r\n"_s;
    send(text + u"Content-Length: %1\r\n\r\n%2"_s.arg(body.toUtf8().size()).arg(body));
}

QString DeskPhone::responseText(const Message &request, int status, const QString &reason, const QString &tag, const QString &body) const
{
    QString text = u"SIP/2.0 %1 %2\r\n"_s.arg(status).arg(reason);
    for (const QString &via : request.all(u"via"_s))
        text += u"Via: %1\r\n"_s.arg(via);
    text += u"From: %1\r\nTo: %2%3\r\nCall-ID: %4\r\nCSeq: %5\r\nContact: <%6>\r\nAllow: INVITE, ACK, CANCEL, BYE, NOTIFY, OPTIONS\r\nAllow-Events: talk, hold\r\n"_s
                .arg(request.value(u"from"_s), request.value(u"to"_s), tag.isEmpty() ? QString() : u";tag="_s + tag, request.value(u"call-id"_s),
                    request.value(u"cseq"_s), contact());
    if (!body.isEmpty())
        text += u"Content-Type: application/sdp\r\n"_s;
    return text + u"Content-Length: %1\r\n\r\n%2"_s.arg(body.toUtf8().size()).arg(body);
}

void DeskPhone::respond(const Message &request, int status, const QString &reason, const QString &tag, const QString &body)
{
    send(responseText(request, status, reason, tag, body));
}

QString DeskPhone::media(bool held) const
{
    return u"v=0\r\no=- 1 %1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio %2 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\na=%3\r\n"_s
        .arg(held ? 2 : 1).arg(m_media.localPort()).arg(held ? u"sendonly"_s : u"sendrecv"_s);
}

int DeskPhone::Message::status() const
{
    return first.startsWith("SIP/2.0 "_L1) ? first.mid(8, 3).toInt() : 0;
}

QString DeskPhone::Message::value(const QString &name) const
{
    return all(name).value(0);
}

QStringList DeskPhone::Message::all(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : headers)
        if (key == name)
            values.append(value);
    return values;
}

DeskPhone::Message DeskPhone::parse(const QString &text)
{
    Message message;
    const QStringList lines = text.section(u"\r\n\r\n"_s, 0, 0).split(u"\r\n"_s);
    message.first = lines.constFirst();
    for (const QString &line : lines.sliced(1))
        message.headers.append({ line.section(u':', 0, 0).trimmed().toLower(), line.section(u':', 1).trimmed() });
    return message;
}

} // namespace Cordboard
