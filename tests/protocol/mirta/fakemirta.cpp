// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/mirta/fakemirta.h"

#include <QUrlQuery>

#include <memory>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString FakeMirta::Request::name() const
{
    for (const QString &kind : { u"info"_s, u"action"_s, u"subreqtype"_s })
        if (form.contains(kind))
            return form.value(u"reqtype"_s) + u'.' + form.value(kind);
    return form.value(u"reqtype"_s);
}

FakeMirta::FakeMirta()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeMirta::accept);
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
    bodies = {
        { u"INFO.config"_s, R"({"maxchannels":"10","maxextensions":"20","maxdids":"5"})" },
        { u"HELP"_s, "<pre>\nBLFS     - a\nFLOWS    - a\nCHANNELS - a\nINFO     - a\n      queues (a)\n      extensions (a)\n      recording (a)\n      cdrs (a)\n"
                     "DIAL     - a\nHANGUP   - a\nTRANSFER - a\nPEERS    - a\nVOICEMAIL - a\nPHONEBOOK - a\nSETFLOW  - a\nAGENT    - a\n</pre>" },
        { u"INFO.extensions"_s, R"([{"ex_number":"104","ex_name":"Ann","st_state":"NOT_INUSE","ex_password":"LEAK-a"},{"ex_number":"105","ex_name":"Bob","st_state":"NOT_INUSE"}])" },
        { u"BLFS"_s, R"([{"st_extension":"104-DEMO","st_state":"NOT_INUSE"},{"st_extension":"105-DEMO","st_state":"NOT_INUSE"}])" },
        { u"INFO.queues"_s, R"({"281":"Sales"})" },
        { u"INFO.queue"_s, R"({"CALLSINQUEUE":0,"ANSWEREDCALLS":3,"ABANDONEDCALLS":1})" },
        { u"INFO.agents"_s, R"({"104-DEMO":{"0":3,"1":"available","2":"NOT_INUSE"}})" },
        { u"FLOWS"_s, R"([{"fl_id":"1","fl_number":"800","fl_name":"Night","fl_value":"day","fl_value_for_notinuse":"day","fl_value_for_inuse":"night","st_state":"NOT_INUSE"}])" },
        { u"VOICEMAIL.list"_s, R"([{"mailbox":"104","fullname":"Ann","password":"LEAK-b","newmessages":"1","oldmessages":"0"}])" },
        { u"INFO.simplecdrs"_s, R"([{"sc_start":"2026-01-02 03:04:05","sc_direction":"IN","sc_calleridnum":"5550100","sc_dialednum":"104","sc_disposition":"ANSWERED",
            "sc_duration":"70","sc_billsec":"60","sc_uniqueid":"1.2","sc_whoanswered":"104"},{"sc_start":"2026-01-02 04:04:05","sc_direction":"OUT",
            "sc_calleridnum":"104","sc_dialednum":"5550199","sc_disposition":"NO ANSWER","sc_duration":"20","sc_uniqueid":"1.3"}])" },
        { u"VOICEMAIL.messages"_s, R"([{"id":"7","msg_id":"9-1","callerid":"5550100","origtime":"1475685709","read":"0"}])" },
        { u"INFO.voicemailtranscript"_s, "No rush, call me." },
        { u"VOICEMAIL.message"_s, "RIFF...." },
        { u"INFO.recording"_s, "ID3...." },
        { u"COUNTCHANNELS"_s, "Wrong or missing tenant" },
    };
}

int FakeMirta::count(const QString &name) const
{
    return int(std::count_if(requests.begin(), requests.end(), [&name](const Request &r) { return r.name() == name; }));
}

QByteArray FakeMirta::http(const QByteArray &body, const QByteArray &type, const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FakeMirta::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++connections;
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeMirta::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    while (true) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.head = buffer.first(end);
        request.line = request.head.first(request.head.indexOf("\r\n"));
        request.socket = socket;
        qsizetype length = 0;
        for (const QByteArray &line : request.head.split('\n'))
            if (line.toLower().startsWith("content-length:"))
                length = line.sliced(15).trimmed().toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        const QUrlQuery form(QString::fromUtf8(buffer.sliced(end + 4, length)));
        buffer.remove(0, end + 4 + length);
        for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
            request.form.insert(name, value);
        requests.append(request);
        answer(request);
        emit asked(request.name());
    }
}

void FakeMirta::answer(const Request &request)
{
    if (request.line.split(' ').value(1) != path.toUtf8()) {
        request.socket->write(http("<html>Not Found</html>", "text/html", "404 Not Found"));
        return;
    }
    const QString name = request.name();
    if (const auto it = special.constFind(name); it != special.cend() && (*it)(request))
        return;
    if (request.form.value(u"key"_s) != "right-key"_L1) {
        request.socket->write(http("Too bad... you mistaken the security api key.", "application/json"));
        return;
    }
    const QByteArray body = bodies.value(name);
    request.socket->write(http(body, body.startsWith('[') || body.startsWith('{') ? "application/json" : "text/html; charset=UTF-8"));
}

} // namespace Cordboard
