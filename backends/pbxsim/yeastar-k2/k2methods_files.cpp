// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2methods.h"

#include <QHostAddress>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

K2Reply word(K2Context &c, const K2Body &b, const QString &kind, const QString &name, QJsonObject echo)
{
    const QString allowed = b.text("allowedip"_L1);
    if (!allowed.isEmpty() && QHostAddress(allowed).isNull())
        return K2Reply::error(K2Error::badAllowedIp);
    echo.insert("random"_L1, c.store.newWord({ kind, name, allowed, c.peer, c.office.now() + K2Store::fileMs }));
    return K2Reply::ok(echo);
}

bool isRecording(const K2Context &c, const QString &name)
{
    for (const Cdr &cdr : c.office.cdrs())
        if (!name.isEmpty() && c.reporter.cdrFields(cdr).value("recording"_L1).toString() == name)
            return true;
    return false;
}

bool isMessage(const K2Context &c, const QString &number, const QString &id)
{
    const SimPerson *person = c.office.person(number);
    if (!person)
        return false;
    const QList<K2Store::Message> all = c.store.messages(*person);
    return std::any_of(all.cbegin(), all.cend(), [&id](const K2Store::Message &m) { return m.id == id; });
}

} // namespace

QDateTime k2Clock(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    return time.isValid() ? QDateTime(time.date(), time.time(), QTimeZone::UTC) : QDateTime();
}

QByteArray k2Csv(const K2Context &c, const QString &numbers, const QString &from, const QString &to)
{
    const QDateTime first = k2Clock(from);
    const QDateTime last = k2Clock(to);
    const QStringList wanted = numbers.split(u',', Qt::SkipEmptyParts);
    static const QStringList columns { u"callid"_s, u"timestart"_s, u"callfrom"_s, u"callto"_s, u"callduraction"_s,
        u"talkduraction"_s, u"srctrunkname"_s, u"dsttrcunkname"_s, u"pincode"_s, u"status"_s, u"type"_s, u"recording"_s,
        u"didnumber"_s, u"agentringtime"_s };
    QByteArray text;
    for (const Cdr &cdr : c.office.cdrs()) {
        const bool all = numbers == "all"_L1;
        if (cdr.startedAt < first || cdr.startedAt > last
            || (!all && !wanted.contains(cdr.callerNumber) && !wanted.contains(cdr.calleeNumber)))
            continue;
        const QJsonObject fields = c.reporter.cdrFields(cdr);
        QStringList line;
        for (const QString &column : columns) {
            QString value = fields.value(column).toString();
            if (value.contains(u',') || value.contains(u'"'))
                value = u'"' + value.replace(u'"', u"\"\""_s) + u'"';
            line.append(value);
        }
        text += line.join(u',').toUtf8() + "\r\n";
    }
    return text.isEmpty() ? text : columns.join(u',').toUtf8() + "\r\n" + text;
}

void addK2FileMethods(K2Methods &m)
{
    m.insert(u"voicemail/query"_s, [](K2Context &c, const K2Body &b) {
        const QStringList numbers = k2Numbers(b.text("number"_L1), c.office.people());
        if (numbers.isEmpty())
            return K2Reply::error(K2Error::noSuchExtension);
        QJsonArray list;
        for (const QString &number : numbers) {
            const SimPerson *person = c.office.person(number);
            if (!person->config.mailbox)
                continue;
            QJsonArray messages;
            for (const K2Store::Message &message : c.store.messages(*person))
                messages.append(QJsonObject { { "msgid"_L1, message.id }, { "callerid"_L1, "5550136"_L1 },
                    { "time"_L1,
                        QDateTime::fromMSecsSinceEpoch(c.office.config().startMs, QTimeZone::UTC)
                            .addSecs(-3600)
                            .toString(u"yyyy-MM-dd HH:mm:ss"_s) },
                    { "duration"_L1, "1"_L1 }, { "status"_L1, message.heard ? "read"_L1 : "unread"_L1 } });
            list.append(QJsonObject { { "number"_L1, number }, { "messages"_L1, messages } });
        }
        return K2Reply::ok({ { "voicemails"_L1, list } });
    });
    m.insert(u"voicemail/delete"_s, [](K2Context &c, const K2Body &b) {
        const QString number = b.text("number"_L1);
        if (!isMessage(c, number, b.text("msgid"_L1)))
            return K2Reply::error(K2Error::noVoicemail);
        c.store.deletedMessages[number].insert(b.text("msgid"_L1));
        return K2Reply::ok();
    });
    m.insert(u"voicemail/get_random"_s, [](K2Context &c, const K2Body &b) {
        const QString number = b.text("number"_L1);
        const QString id = b.text("msgid"_L1);
        if (!isMessage(c, number, id))
            return K2Reply::error(K2Error::noVoicemail);
        return word(c, b, u"voicemail"_s, number + u'/' + id, { { "number"_L1, number }, { "msgid"_L1, id } });
    });
    m.insert(u"recording/get_random"_s, [](K2Context &c, const K2Body &b) {
        const QString name = b.text("recording"_L1);
        if (name.isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        if (!isRecording(c, name))
            return K2Reply::error(K2Error::noRecording);
        return word(c, b, u"recording"_s, name, { { "recording"_L1, name } });
    });
    m.insert(u"cdr/get_random"_s, [](K2Context &c, const K2Body &b) {
        const QString number = b.text("number"_L1);
        const QString from = b.text("starttime"_L1);
        const QString to = b.text("endtime"_L1);
        if (number.isEmpty() || from.isEmpty() || to.isEmpty())
            return K2Reply::error(K2Error::emptyParameter);
        if (!k2Clock(from).isValid() || !k2Clock(to).isValid())
            return K2Reply::error(K2Error::badTime);
        if (number != "all"_L1 && k2Numbers(number, c.office.people()).isEmpty())
            return K2Reply::error(K2Error::noSuchExtension);
        if (k2Csv(c, number, from, to).isEmpty())
            return K2Reply::error(K2Error::noRecords);
        return word(c, b, u"cdr"_s, number + u'|' + from + u'|' + to,
            { { "number"_L1, number }, { "starttime"_L1, from }, { "endtime"_L1, to } });
    });
}

} // namespace Cordboard
