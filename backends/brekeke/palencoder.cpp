// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palencoder.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString md5(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

class Query
{
public:
    void add(QLatin1StringView key, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += '&';
        m_text += QByteArray(key.data(), key.size()) + '=' + QUrl::toPercentEncoding(value, "*!'()");
    }
    void add(QLatin1StringView key, const QStringList &values)
    {
        for (const QString &value : values)
            add(key, value);
    }
    QString text() const { return QString::fromLatin1(m_text); }

private:
    QByteArray m_text;
};

} // namespace

QUrl palUrl(const PalLogin &login)
{
    Query query;
    query.add("tenant"_L1, login.tenant);
    query.add("login_user"_L1, login.user);
    if (login.passwordInUrl)
        query.add("login_password"_L1, login.password);
    query.add("user"_L1, login.users);
    query.add("status"_L1, u"true"_s);
    query.add("registered"_L1, u"true"_s);
    query.add("voicemail"_L1, u"true"_s);
    query.add("callrecording"_L1, u"true"_s);
    query.add("park"_L1, login.parks);
    query.add("line"_L1, login.lines);
    query.add("queue"_L1, login.queues);
    if (login.phoneIndex > 0)
        query.add("phone_idx"_L1, QString::number(login.phoneIndex));
    // The vendor's clients must say so from PBX 2.14 on; what it means is not stated. [client]
    query.add("ctype"_L1, u"2"_s);

    QUrl url;
    url.setScheme(login.tls ? u"wss"_s : u"ws"_s);
    url.setHost(login.host);
    url.setPort(login.port);
    url.setPath("/%1/ws"_L1.arg(login.path));
    url.setQuery(query.text(), QUrl::StrictMode);
    return url;
}

QString palLoginAnswer(const QString &user, const QString &nonce, const QString &password)
{
    return md5(user + u':' + nonce + u':' + md5(password));
}

QByteArray encodePalRequest(const QString &id, const QString &method, const QJsonObject &parameters)
{
    QJsonObject request { { u"jsonrpc"_s, u"2.0"_s }, { u"method"_s, method }, { u"id"_s, id } };
    if (!parameters.isEmpty())
        request.insert("params"_L1, parameters);
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

QString encodeParkNumber(const QString &number)
{
    const auto plain = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || "-_./*"_L1.contains(c);
    };
    if (std::all_of(number.cbegin(), number.cend(), plain))
        return number;
    QString wire = u"~"_s;
    for (const QChar c : number)
        wire += QString::number(c.unicode(), 16).rightJustified(4, u'0');
    return wire;
}

QString decodeParkNumber(const QString &wire)
{
    if (!wire.startsWith(u'~') || wire.size() == 1 || (wire.size() - 1) % 4 != 0)
        return wire;
    QString number;
    for (qsizetype i = 1; i < wire.size(); i += 4) {
        bool ok = false;
        const ushort unit = QStringView(wire).mid(i, 4).toUShort(&ok, 16);
        if (!ok)
            return wire;
        number += QChar(unit);
    }
    return number;
}

} // namespace Cordboard
