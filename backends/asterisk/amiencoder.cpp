// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amiencoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLineBytes = 1'000;
constexpr qsizetype maxHeaders = 120; // AST_MAX_MANHEADERS is 128 [source: manager.h]

bool hasLineEnd(const QString &text)
{
    return text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar::Null);
}

PbxError refusal(const QString &detail)
{
    return { PbxError::Kind::Protocol, detail };
}

QString said(const char *text)
{
    return QCoreApplication::translate("Cordboard::AsteriskBackend", text);
}

} // namespace

Result<QByteArray> encodeAmiAction(const QString &action, const QString &actionId, const AmiFields &fields)
{
    QByteArray frame;
    const auto append = [&frame](const QString &name, const QString &value) -> Result<void> {
        if (name.isEmpty() || name.contains(u':') || hasLineEnd(name) || hasLineEnd(value))
            return refusal(said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend", "A line break cannot be sent to Asterisk.")));
        const QByteArray line = name.toUtf8() + ": " + value.toUtf8();
        if (line.size() > maxLineBytes)
            return refusal(said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend", "That is too long for Asterisk.")));
        frame += line + "\r\n";
        return {};
    };
    if (fields.size() > maxHeaders)
        return refusal(said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend", "That is too long for Asterisk.")));
    if (const auto done = append(u"Action"_s, action); !done)
        return done.error();
    if (const auto done = append(u"ActionID"_s, actionId); !done)
        return done.error();
    for (const auto &[name, value] : fields)
        if (const auto done = append(name, value); !done)
            return done.error();
    return frame + "\r\n";
}

QString amiChallengeKey(const QString &challenge, const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash((challenge + secret).toUtf8(), QCryptographicHash::Md5).toHex());
}

QByteArray redactAmiFrame(const QByteArray &frame)
{
    static const QList<QByteArray> secrets { "secret", "key", "password", "md5cred", "oauthsecret", "refreshtoken", "passworddigest", "challenge" };
    QByteArray out;
    out.reserve(frame.size());
    // "Key" is a hash in a Login and a place in the database elsewhere.
    const bool login = frame.left(64).toLower().contains("action: login");
    for (const QByteArray &line : frame.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon > 0 ? line.left(colon).toLower() : QByteArray();
        if (!out.isEmpty())
            out += '\n';
        if (colon > 0 && secrets.contains(name) && (name != "key" || login))
            out += line.left(colon) + ": ***" + (line.endsWith('\r') ? "\r" : "");
        else
            out += line;
    }
    return out;
}

bool isPlainAmiWord(const QString &word)
{
    if (word.isEmpty() || word.size() > 80)
        return false;
    for (const QChar c : word)
        if (!c.isPrint() || QStringView(u",()[]{}$\"';&|<>\\").contains(c))
            return false;
    return true;
}

} // namespace Cordboard
