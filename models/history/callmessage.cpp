// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callmessage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::Message)
};

constexpr qsizetype longestUrl = 1'900; ///< what every desktop still hands to its mail program

QString callerOf(const MessageFacts &facts)
{
    if (facts.callerName.isEmpty())
        return facts.callerNumber.isEmpty() ? Message::tr("unknown caller") : facts.callerNumber;
    return facts.callerNumber.isEmpty() ? facts.callerName : Message::tr("%1, %2", "name, number").arg(facts.callerName, facts.callerNumber);
}

QByteArray encoded(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace("\n"_L1, "\r\n"_L1);
    return QUrl::toPercentEncoding(lines);
}

bool isAddress(const QString &to)
{
    const qsizetype at = to.lastIndexOf(u'@');
    return at > 0 && at + 1 < to.size() && std::none_of(to.cbegin(), to.cend(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == u','; });
}

} // namespace

QString messageSubject(const MessageFacts &facts)
{
    return facts.wantsCallBack ? Message::tr("Please call back: %1").arg(callerOf(facts)) : Message::tr("Call from %1").arg(callerOf(facts));
}

QString messageText(const MessageFacts &facts)
{
    const QLocale locale;
    QStringList lines;
    if (!facts.forName.isEmpty())
        lines << Message::tr("For: %1", "a message").arg(facts.forName);
    lines << Message::tr("Caller: %1").arg(callerOf(facts));
    if (facts.at.isValid())
        lines << Message::tr("Called: %1", "when").arg(locale.toString(facts.at.toLocalTime(), QLocale::ShortFormat));
    if (!facts.via.isEmpty())
        lines << Message::tr("Dialled: %1", "queue or number").arg(facts.via);
    if (facts.dueAt.isValid())
        lines << Message::tr("Promised a call back by: %1").arg(locale.toString(facts.dueAt.toLocalTime(), QLocale::ShortFormat));
    else if (facts.wantsCallBack)
        lines << Message::tr("Asks for a call back.");
    lines << QString() << facts.words;
    return lines.join(u'\n');
}

QUrl mailtoUrl(const QString &to, const QString &subject, const QString &body)
{
    QByteArray url = "mailto:";
    if (isAddress(to))
        url += QUrl::toPercentEncoding(to, "@");
    url += "?subject=" + encoded(subject.simplified().left(200)) + "&body=";
    QString text = body;
    while (!text.isEmpty() && url.size() + encoded(text).size() > longestUrl) {
        text.chop(std::max<qsizetype>(1, text.size() / 20));
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    return QUrl::fromEncoded(url + encoded(text), QUrl::StrictMode);
}

} // namespace Cordboard
