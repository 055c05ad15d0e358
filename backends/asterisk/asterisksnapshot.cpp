// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asterisksnapshot.h"

#include <QScopedValueRollback>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Phones whose names are asked for one by one, at most.
constexpr int maxNames = 1'000;

bool isFatal(PbxError::Kind kind)
{
    using Kind = PbxError::Kind;
    return kind == Kind::NotConnected || kind == Kind::Network || kind == Kind::Timeout || kind == Kind::Protocol || kind == Kind::Cancelled;
}

} // namespace

AsteriskSnapshot::AsteriskSnapshot(AmiCaller &ami, AsteriskMirror &mirror, QObject *parent)
    : QObject(parent), m_ami(ami), m_mirror(mirror)
{
}

void AsteriskSnapshot::load()
{
    m_round = Round::Server;
    m_asking = true;
    askServer();
    m_asking = false;
    nextRound();
}

void AsteriskSnapshot::renew(const QSet<QString> &allowed)
{
    m_renewing = true;
    m_server.allowed = allowed;
    m_round = Round::Server;
    m_asking = true;
    askCommands();
    m_asking = false;
    nextRound();
}

void AsteriskSnapshot::ask(const AmiAction &action, std::function<void(const AmiReply &)> take, bool needed)
{
    if (!needed && !m_server.allowed.isEmpty() && !m_server.allowed.contains(action.name.toLower()))
        return;
    ++m_open;
    m_ami.request(action, this, [this, take = std::move(take), needed](const Result<AmiReply> &reply) {
        --m_open;
        if (m_failed)
            return;
        if (reply) {
            // It may ask for more, which belongs to this round.
            const QScopedValueRollback asking(m_asking, true);
            take(*reply);
        } else if (needed || isFatal(reply.error().kind)) {
            m_failed = true;
            emit failed(reply.error());
            return;
        }
        nextRound();
    });
}

void AsteriskSnapshot::askRows(const QString &action, Row row, const AmiFields &fields, bool needed)
{
    ask({ action, fields },
        [row = std::move(row)](const AmiReply &reply) {
            for (const AmiMessage &event : reply.events)
                row(event);
        },
        needed);
}

void AsteriskSnapshot::nextRound()
{
    if (m_asking || m_failed)
        return;
    while (m_open == 0 && m_round != Round::Done) {
        m_round = Round(int(m_round) + 1);
        if (m_renewing && m_round == Round::Calls)
            m_round = Round::Details;
        m_asking = true;
        if (m_round == Round::People)
            askPeople();
        else if (m_round == Round::Switches)
            askSwitches();
        else if (m_round == Round::Calls)
            askCalls();
        else if (m_round == Round::Details)
            askDetails();
        m_asking = false;
        if (m_round == Round::Done) {
            emit loaded();
            return;
        }
    }
}

void AsteriskSnapshot::askServer()
{
    ask({ u"CoreSettings"_s }, [this](const AmiReply &reply) {
        m_server.version = reply.response.text("AsteriskVersion"_L1);
        m_server.system = reply.response.known("SystemName"_L1);
    });
    askCommands();
    ask({ u"Ping"_s }, [this](const AmiReply &reply) {
        bool ok = false;
        const double seconds = reply.response.bytes("Timestamp"_L1).toDouble(&ok);
        constexpr double latest = 32'503'680'000.0; // the year 3000
        if (ok && seconds > 0 && seconds < latest)
            m_mirror.setClock(QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1'000.0), QTimeZone::UTC), QDateTime::currentDateTimeUtc());
    });
}

void AsteriskSnapshot::askCommands()
{
    ask({ u"ListCommands"_s }, [this](const AmiReply &reply) {
        // "Hangup: Hangup channel.  (Priv: system,call,all)": only what this login may use is listed. [source: manager.c]
        m_server.allowed.clear();
        for (qsizetype i = 0; i < reply.response.size(); ++i)
            m_server.allowed.insert(reply.response.field(i).first.toLower());
    });
}

void AsteriskSnapshot::askPeople()
{
    // Hints first: they say who is somebody, the rest adds to them.
    const auto event = [this](const AmiMessage &row) { m_mirror.directory().apply(row, m_mirror.now()); };
    askRows(u"ExtensionStateList"_s, event);
    askRows(u"PJSIPShowEndpoints"_s, [this](const AmiMessage &row) { m_mirror.directory().addEndpoint(row); });
    askRows(u"SIPpeers"_s, [this](const AmiMessage &row) {
        if (row.isEvent("PeerEntry"_L1))
            m_mirror.directory().addPeer(row);
    });
}

void AsteriskSnapshot::askSwitches()
{
    AsteriskDirectory &directory = m_mirror.directory();
    if (!m_renewing)
        askRows(u"DeviceStateList"_s, [this](const AmiMessage &row) { m_mirror.directory().apply(row, {}); });
    askRows(u"PresenceStateList"_s, [this](const AmiMessage &row) { m_mirror.directory().apply(row, {}); });
    askRows(u"VoicemailUsersList"_s, [this, &directory](const AmiMessage &row) {
        if (!row.isEvent("VoicemailUserEntry"_L1))
            return;
        directory.addVoicemailUser(row);
        m_boxesListed = true;
    });
    // FreePBX's, where there is one. DBGetTree is there since 16.24; without it there are no such names.
    for (const QString &family : { u"AMPUSER"_s, u"DND"_s, u"CF"_s, u"CFB"_s, u"CFU"_s })
        askRows(u"DBGetTree"_s,
            [&directory](const AmiMessage &row) { directory.addDatabase(row.text("Key"_L1), row.text("Val"_L1)); }, { { u"Family"_s, family } });
    askRows(u"Parkinglots"_s, [this](const AmiMessage &row) { m_mirror.rooms().addLot(row); });
    askRows(u"QueueStatus"_s, [this](const AmiMessage &row) { m_mirror.queues().apply(row, m_mirror.now()); });
}

void AsteriskSnapshot::askCalls()
{
    askRows(u"Status"_s,
        [this](const AmiMessage &row) {
            if (row.isEvent("Status"_L1))
                m_mirror.channels().add(row);
        },
        { { u"Variables"_s, u"CHANNEL(onhold),MIXMONITOR_FILENAME,CDR(start),CDR(answer)"_s } }, true);
    askRows(u"ParkedCalls"_s, [this](const AmiMessage &row) { (void)m_mirror.rooms().apply(row, m_mirror.now()); });
    askRows(u"ConfbridgeListRooms"_s, [this](const AmiMessage &row) { m_mirror.rooms().addConference(row); });
}

void AsteriskSnapshot::askDetails()
{
    AsteriskDirectory &directory = m_mirror.directory();
    for (const QString &phone : directory.nameless("PJSIP/"_L1).mid(0, maxNames))
        askRows(u"PJSIPShowEndpoint"_s,
            [&directory, phone](const AmiMessage &row) {
                if (row.isEvent("EndpointDetail"_L1))
                    directory.addCallerId(directory.numberOf("PJSIP/"_L1 + phone), row.known("Callerid"_L1));
            },
            { { u"Endpoint"_s, phone } });
    for (const QString &phone : directory.nameless("SIP/"_L1).mid(0, maxNames))
        ask({ u"SIPshowpeer"_s, { { u"Peer"_s, phone } } }, [&directory, phone](const AmiReply &reply) {
            directory.addCallerId(directory.numberOf("SIP/"_L1 + phone), reply.response.known("Callerid"_L1));
        });
    if (!m_boxesListed)
        askMailboxes();
    if (m_renewing)
        return;
    for (const QString &room : m_mirror.rooms().conferenceIds())
        askRows(u"ConfbridgeList"_s, [this](const AmiMessage &row) { m_mirror.rooms().addMember(row); }, { { u"Conference"_s, room } });
    // A file's name stays with the channel when its recording has ended: whether one goes on, only the console's command tells.
    for (const QString &call : m_mirror.channels().callIds())
        for (const AsteriskChannel *channel : m_mirror.channels().ofCall(call)) {
            if (channel->recordingFile.isEmpty())
                continue;
            ask({ u"Command"_s, { { u"Command"_s, "mixmonitor list "_L1 + channel->name } } }, [this, id = channel->uniqueid](const AmiReply &reply) {
                constexpr int headLines = 2;
                if (reply.response.all("Output"_L1).size() > headLines)
                    m_mirror.channels().setRecording(id, RecordingState::On);
            });
        }
}

void AsteriskSnapshot::askMailboxes()
{
    // Mailboxes that are no business of app_voicemail, or that it does not list: the phones say which are theirs. MailboxCount answers for any
    // name, with zeros where there is no such mailbox [seen on 16], so it is asked for none that was guessed.
    if (!m_server.allowed.isEmpty() && !m_server.allowed.contains("mailboxcount"_L1))
        return;
    const AsteriskDirectory &directory = m_mirror.directory();
    for (const QString &phone : directory.phones("PJSIP/"_L1).mid(0, maxNames))
        askRows(u"PJSIPShowEndpoint"_s,
            [this](const AmiMessage &row) {
                if (row.isEvent("EndpointDetail"_L1) || row.isEvent("AorDetail"_L1))
                    countMailboxes(row.known("Mailboxes"_L1));
            },
            { { u"Endpoint"_s, phone } });
    for (const QString &phone : directory.phones("SIP/"_L1).mid(0, maxNames))
        ask({ u"SIPshowpeer"_s, { { u"Peer"_s, phone } } }, [this](const AmiReply &reply) { countMailboxes(reply.response.known("VoiceMailbox"_L1)); });
}

void AsteriskSnapshot::countMailboxes(const QString &ids)
{
    for (const QString &part : ids.split(u',', Qt::SkipEmptyParts)) {
        const QString bare = part.trimmed();
        const QString id = bare.contains(u'@') ? bare : bare + "@default"_L1;
        if (m_counted.contains(id))
            continue;
        m_counted.insert(id);
        ask({ u"MailboxCount"_s, { { u"Mailbox"_s, id } } }, [this, id](const AmiReply &reply) {
            if (reply.response.text("Mailbox"_L1) == id)
                m_mirror.directory().addMailboxCount(reply.response);
        });
    }
}

} // namespace Cordboard
