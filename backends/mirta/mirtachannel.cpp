// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtachannel.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Lower case, without the marks that boxes put between words.
QString plainKey(const QString &key)
{
    QString plain = key.toLower();
    plain.removeIf([](QChar c) { return c == u' ' || c == u'_' || c == u'-'; });
    return plain;
}

class Fields
{
public:
    explicit Fields(const QJsonObject &row)
    {
        for (auto it = row.begin(); it != row.end(); ++it)
            if (const QString word = Mirta::text(it.value()).trimmed(); !word.isEmpty())
                m_values.insert(plainKey(it.key()), word);
    }
    QString first(std::initializer_list<QLatin1StringView> keys) const
    {
        for (const QLatin1StringView key : keys)
            if (const auto it = m_values.constFind(key); it != m_values.cend())
                return *it;
        return {};
    }

private:
    QHash<QString, QString> m_values;
};

bool isChannelName(const QString &word)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9]+/."_s);
    return pattern.match(word).hasMatch();
}

LineState stateOf(const QString &word)
{
    bool ok = false;
    if (const int n = word.toInt(&ok); ok)
        return n == 6 ? LineState::Talking : n == 4 || n == 5 ? LineState::Ringing : n >= 0 && n <= 3 ? LineState::Calling : LineState::Unknown;
    static const QHash<QString, LineState> words { { u"up"_s, LineState::Talking }, { u"ringing"_s, LineState::Ringing },
        { u"ring"_s, LineState::Calling }, { u"dialing"_s, LineState::Calling }, { u"dialling"_s, LineState::Calling },
        { u"down"_s, LineState::Calling }, { u"rsrvd"_s, LineState::Calling }, { u"offhook"_s, LineState::Calling },
        { u"busy"_s, LineState::Calling }, { u"prering"_s, LineState::Ringing }, { u"hold"_s, LineState::Held }, { u"onhold"_s, LineState::Held } };
    return words.value(word.toLower());
}

/// TECH/<number>-<TENANT>-<hex> and Local/<number>@... belong to that number; else the account, if it is of this tenant.
QString ownerOf(const QString &channel, const QString &account, const QString &tenant)
{
    QString peer = channel.section(u'/', 1);
    if (channel.startsWith("Local/"_L1))
        return Mirta::numberOf(peer, tenant);
    const qsizetype dash = peer.lastIndexOf(u'-');
    if (dash > 0)
        peer.truncate(dash);
    for (const QString &word : { peer, account }) {
        const QString number = Mirta::numberOf(word, tenant);
        if (!number.isEmpty() && number != word)
            return number;
    }
    return {};
}

} // namespace

bool MirtaChannel::isParked() const
{
    return application.compare("Park"_L1, Qt::CaseInsensitive) == 0 || application.compare("ParkedCall"_L1, Qt::CaseInsensitive) == 0;
}

QString MirtaChannel::parkSlot() const
{
    if (!isParked())
        return {};
    static const QRegularExpression digits(u"\\d+"_s);
    for (const QString &word : { data, extension })
        if (const auto match = digits.match(word); match.hasMatch())
            return match.captured();
    return {};
}

BargeMode MirtaChannel::monitoring() const
{
    if (!application.startsWith("ChanSpy"_L1, Qt::CaseInsensitive) && !application.startsWith("ExtenSpy"_L1, Qt::CaseInsensitive))
        return BargeMode::None;
    const QString options = data.section(u',', 1);
    return options.contains(u'B') ? BargeMode::Speak : options.contains(u'w') ? BargeMode::Whisper : BargeMode::Listen;
}

std::optional<MirtaChannel> readMirtaChannel(const QJsonObject &row, const QString &tenant, const QTimeZone &zone)
{
    const Fields fields(row);
    MirtaChannel c;
    c.channel = fields.first({ "channel"_L1, "name"_L1, "chan"_L1, "0"_L1 });
    if (!isChannelName(c.channel))
        c.channel.clear();
    c.uniqueId = fields.first({ "uniqueid"_L1, "id"_L1, "callid"_L1 });
    c.linkedId = fields.first({ "linkedid"_L1 });
    if (c.channel.isEmpty() && c.uniqueId.isEmpty() && c.linkedId.isEmpty())
        return std::nullopt;
    if (c.uniqueId.isEmpty())
        c.uniqueId = c.channel.isEmpty() ? c.linkedId : c.channel;
    if (c.linkedId.isEmpty())
        c.linkedId = c.uniqueId;
    c.state = stateOf(fields.first({ "channelstatedesc"_L1, "statedesc"_L1, "state"_L1, "channelstate"_L1 }));
    const QString hold = fields.first({ "onhold"_L1, "hold"_L1 }).toLower();
    if (c.state == LineState::Talking && (hold == "1"_L1 || hold == "yes"_L1))
        c.state = LineState::Held;

    c.callerNumber = fields.first({ "calleridnum"_L1, "callerid"_L1, "clid"_L1, "cidnum"_L1 });
    c.callerName = fields.first({ "calleridname"_L1, "cidname"_L1 });
    static const QRegularExpression both(u"^\"?([^\"<]*?)\"?\\s*<([^>]*)>$"_s); // "Name" <number>
    if (const auto match = both.match(c.callerNumber); match.hasMatch()) {
        if (c.callerName.isEmpty())
            c.callerName = match.captured(1).trimmed();
        c.callerNumber = match.captured(2);
    }
    c.connectedNumber = fields.first({ "connectedlinenum"_L1, "connectedlineid"_L1, "connectedline"_L1, "otherparty"_L1 });
    c.connectedName = fields.first({ "connectedlinename"_L1, "connectedlineidname"_L1 });
    c.extension = fields.first({ "exten"_L1, "extension"_L1, "dst"_L1, "dialednum"_L1 });
    c.context = fields.first({ "context"_L1 });
    c.application = fields.first({ "application"_L1, "app"_L1 });
    c.data = fields.first({ "data"_L1, "applicationdata"_L1, "appdata"_L1 });
    c.bridge = fields.first({ "bridgeid"_L1, "bridgedto"_L1, "bridgedchannel"_L1, "bridgeduniqueid"_L1 });
    c.start = Mirta::time(fields.first({ "starttime"_L1, "start"_L1, "created"_L1 }), zone);
    c.duration = Mirta::seconds(fields.first({ "duration"_L1, "seconds"_L1 }));
    c.position = Mirta::number(QJsonValue(fields.first({ "position"_L1, "pos"_L1 })));
    c.wait = Mirta::seconds(fields.first({ "wait"_L1, "holdtime"_L1 }));
    c.isLocal = c.channel.startsWith("Local/"_L1);
    c.owner = ownerOf(c.channel, fields.first({ "accountcode"_L1, "account"_L1, "peername"_L1 }), tenant);

    // EXTSTATE has IN and OUT [observed]; else Asterisk's own habit of naming what a dialled channel runs.
    const QString direction = fields.first({ "direction"_L1 }).toUpper();
    if (direction == "IN"_L1)
        c.role = LegRole::Caller;
    else if (direction == "OUT"_L1 || c.application.startsWith("AppDial"_L1) || c.application.startsWith("AppQueue"_L1))
        c.role = LegRole::Callee;
    else if (c.uniqueId == c.linkedId || !c.application.isEmpty())
        c.role = LegRole::Caller;
    return c;
}

QJsonObject mirtaPairs(const QList<QJsonObject> &rows)
{
    QJsonObject pairs;
    for (const QJsonObject &row : rows) {
        const QString name = Mirta::text(row.value("0"_L1));
        if (!name.isEmpty() && row.contains("1"_L1) && !row.contains("2"_L1))
            pairs.insert(name, row.value("1"_L1));
    }
    return pairs.isEmpty() && rows.size() == 1 ? rows.constFirst() : pairs;
}

} // namespace Cordboard
