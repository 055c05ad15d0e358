// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxnative.h"

#include "backends/ipcortex/ipcxdecode.h"
#include "backends/ipcortex/ipcxliteral.h"

#include <QDateTime>
#include <QMetaMethod>
#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMissed = 3; ///< polls in a row that brought nothing, before the link counts as lost

Result<QString> textOf(const Result<IpcxHttp::Reply> &reply)
{
    if (!reply)
        return reply.error();
    if (reply->status == 401 || reply->status == 403)
        return PbxError { PbxError::Kind::AuthFailed, {} };
    if (reply->status != 200)
        return PbxError { PbxError::Kind::Protocol, u"HTTP %1"_s.arg(reply->status) };
    return QString::fromUtf8(reply->body);
}

QString word(const QJsonObject &arguments, QLatin1StringView key)
{
    return ipcxText(arguments.value(key));
}

} // namespace

IpcxNative::IpcxNative(const IpcxTimings &timings, QObject *parent)
    : IpcxTransport(parent)
    , m_timings(timings)
    , m_log(lcBackend())
{
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &IpcxNative::poll);
    m_overdueTimer.setSingleShot(true);
    m_overdueTimer.setInterval(timings.overdueMs);
    connect(&m_overdueTimer, &QTimer::timeout, this, [this] {
        m_overdue = true;
        emit overdueChanged(true);
    });
    m_clockTimer.setInterval(timings.clockMs);
    connect(&m_clockTimer, &QTimer::timeout, this, &IpcxNative::measureClock);
}

IpcxNative::~IpcxNative()
{
    close();
}

QUrl IpcxNative::commandUrl() const
{
    QUrl url = m_settings.base();
    url.setPath(u"/api/api.whtm"_s);
    return url;
}

void IpcxNative::command(const Fields &fields, std::function<void(const Result<QString> &)> done)
{
    IpcxHttp::Options options;
    options.timeoutMs = m_timings.requestMs;
    m_http.post(commandUrl(), ipcxForm(fields), options,
        [done = std::move(done)](const Result<IpcxHttp::Reply> &reply) { done(textOf(reply)); });
}

void IpcxNative::open(const IpcxSettings &settings)
{
    close();
    m_settings = settings;
    m_http.setPinnedCertificate(settings.pinnedCertificate);
    // Secrets are struck out only while somebody records.
    if (isSignalConnected(QMetaMethod::fromSignal(&IpcxTransport::wireFrame)))
        connect(&m_http, &IpcxHttp::wireFrame, this, &IpcxTransport::wireFrame, Qt::UniqueConnection);
    m_open = true;
    const int generation = ++m_generation;
    command({ { u"cmd"_s, u"login"_s }, { u"sessionUser"_s, settings.user }, { u"sessionPass"_s, settings.password } },
        [this, generation](const Result<QString> &reply) {
            if (generation != m_generation)
                return;
            if (!reply)
                return fail(reply.error());
            const Result<IpcxUser> user = decodeLogin(*reply);
            if (!user)
                return fail(user.error());
            emit loggedIn(*user);
            measureClock();
            refresh(u"livefeed"_s, [this, generation](const Result<QJsonObject> &object) {
                if (generation != m_generation)
                    return;
                if (!object)
                    return fail(object.error());
                m_directory = decodeDirectory(*object);
                refresh(u"address"_s, [this, generation](const Result<QJsonObject> &book) {
                    if (generation != m_generation)
                        return;
                    if (book)
                        m_directory.addresses = decodeAddresses(*book, m_directory);
                    IpcxUpdate update;
                    update.directory = m_directory;
                    emit updated(update);
                    findFeed(m_settings.feedPorts());
                });
            });
        });
}

void IpcxNative::close()
{
    ++m_generation;
    m_pollTimer.stop();
    m_overdueTimer.stop();
    m_clockTimer.stop();
    m_http.close();
    m_sequences.clear();
    m_mailboxes.clear();
    m_highest = m_highestMailbox = 0;
    m_polls = m_missed = 0;
    m_open = m_ready = m_polling = m_overdue = m_mailboxesHeard = m_troubled = false;
    m_settings.password.clear();
}

void IpcxNative::fail(const PbxError &error)
{
    if (!m_open)
        return;
    close();
    emit failed(error);
}

void IpcxNative::measureClock()
{
    const double before = double(QDateTime::currentMSecsSinceEpoch());
    command({ { u"cmd"_s, u"gettime"_s } }, [this, before](const Result<QString> &reply) {
        const std::optional<double> server = reply ? decodeServerTime(*reply) : std::nullopt;
        if (!server)
            return;
        // The answer was written somewhere between question and arrival.
        const double middle = (before + double(QDateTime::currentMSecsSinceEpoch())) / 2;
        emit driftMeasured(qint64(middle - *server * 1'000));
    });
    m_clockTimer.start();
}

void IpcxNative::refresh(const QString &what, std::function<void(const Result<QJsonObject> &)> done)
{
    command({ { u"cmd"_s, u"refresh"_s }, { u"data"_s, what } },
        [this, what, done = std::move(done)](const Result<QString> &reply) {
            if (!reply)
                return done(reply.error());
            const auto value = IpcxLiteral::read(*reply);
            if (value && value->isObject())
                return done(value->toObject());
            const Result<void> answer = decodeCommandReply(*reply);
            m_log.warn(u"refresh"_s, u"refresh of %1 could not be read"_s.arg(what));
            done(PbxError { answer ? PbxError::Kind::Protocol : answer.error().kind,
                tr("The PBX did not tell its %1.", "name of a list").arg(what) });
        });
}

void IpcxNative::loadAddresses()
{
    refresh(u"address"_s, [this](const Result<QJsonObject> &book) {
        if (!book || !m_open)
            return;
        const QHash<QString, IpcxAddress> now = decodeAddresses(*book, m_directory);
        IpcxUpdate update;
        for (auto it = m_directory.addresses.cbegin(); it != m_directory.addresses.cend(); ++it)
            if (!now.contains(it.key()))
                update.removedAddresses.append(it.key());
        for (const IpcxAddress &address : now)
            if (m_directory.addresses.value(address.key) != address)
                update.addresses.append(address);
        m_directory.addresses = now;
        if (!update.isEmpty())
            emit updated(update);
    });
}

void IpcxNative::findFeed(QList<int> ports)
{
    const int generation = m_generation;
    if (ports.isEmpty())
        return fail({ PbxError::Kind::ConnectionRefused,
            tr("The live feed of the PBX could not be found; check the feed port.") });
    m_feedUrl = m_settings.base();
    m_feedUrl.setPort(ports.takeFirst());
    feed({ { u"closeconnection"_s, u"1"_s } }, [this, generation, ports](const Result<QString> &reply) {
        if (generation != m_generation)
            return;
        // Whatever listens there, only a feed ends its answers so.
        if (reply && reply->contains("finishAf"_L1))
            return poll();
        if (ports.isEmpty() && !reply)
            return fail(reply.error());
        findFeed(ports);
    });
}

void IpcxNative::feed(const Fields &fields, std::function<void(const Result<QString> &)> done)
{
    QUrl url = m_feedUrl;
    url.setPath(u'/' + QString::number(QDateTime::currentMSecsSinceEpoch()) + u'/');
    IpcxHttp::Options options;
    options.timeoutMs = m_timings.requestMs;
    m_http.post(url, ipcxForm(fields), options,
        [done = std::move(done)](const Result<IpcxHttp::Reply> &reply) { done(textOf(reply)); });
}

void IpcxNative::poll()
{
    if (m_polling || !m_open)
        return;
    m_polling = true;
    m_overdueTimer.start();
    const int generation = m_generation;
    Fields fields { { u"maxdata"_s, QString::number(m_highest) }, { u"alldata"_s, u"14"_s }, { u"searchq"_s, u"1"_s },
        { u"searchmb"_s, u"0"_s }, { u"finish"_s, u"2"_s }, { u"chat"_s, u"0"_s } };
    if (m_polls == 0)
        fields.append({ u"initial"_s, u"1"_s });
    feed(fields, [this, generation](const Result<QString> &reply) {
        if (generation != m_generation)
            return;
        m_polling = false;
        m_overdueTimer.stop();
        if (std::exchange(m_overdue, false))
            emit overdueChanged(false);
        const FeedEnd end = reply ? read(*reply) : FeedEnd();
        if (generation != m_generation)
            return; // what was read ended the link
        if (!end.finished) {
            if (reply)
                m_log.warn(u"feed"_s, u"a reply of the feed has no end"_s);
            if (!m_ready || ++m_missed >= mostMissed)
                return fail(reply
                        ? PbxError { PbxError::Kind::Protocol, tr("The live feed of the PBX makes no sense.") }
                        : reply.error());
            m_pollTimer.start(m_timings.pollMs);
            return;
        }
        m_missed = 0;
        if (std::exchange(m_troubled, false))
            emit troubled({});
        const bool wantsMailboxes = !m_mailboxesHeard || m_polls % m_timings.mailboxPolls == 0;
        ++m_polls;
        if (end.code == 2 && wantsMailboxes)
            return pollMailboxes();
        m_pollTimer.start(m_timings.pollMs);
    });
}

void IpcxNative::pollMailboxes()
{
    const int generation = m_generation;
    feed({ { u"maxdata"_s, QString::number(m_highestMailbox) }, { u"devlist"_s, m_mailboxes.values().join(u',') },
             { u"alldata"_s, u"0"_s }, { u"searchq"_s, u"0"_s }, { u"searchdev"_s, u"0"_s }, { u"searchmb"_s, u"1"_s },
             { u"finish"_s, u"0"_s } },
        [this, generation](const Result<QString> &reply) {
            if (generation != m_generation)
                return;
            if (reply)
                read(*reply);
            if (generation != m_generation)
                return;
            m_mailboxesHeard = true;
            if (!std::exchange(m_ready, true))
                emit ready();
            m_pollTimer.start(m_timings.pollMs);
        });
}

IpcxNative::FeedEnd IpcxNative::read(const QString &reply)
{
    FeedEnd end;
    IpcxUpdate update;
    const IpcxLiteral::Statements statements = IpcxLiteral::readStatements(reply);
    if (!statements.complete)
        m_log.warn(u"feed text"_s, u"part of a feed reply could not be read"_s);
    bool linesChanged = false;
    for (const IpcxLiteral::Statement &statement : statements.list) {
        if (statement.name == "parseAf"_L1) {
            const QJsonObject nodes = statement.arguments.at(0).toObject();
            for (auto it = nodes.begin(); it != nodes.end(); ++it) {
                const QJsonObject node = it.value().toObject();
                const qint64 sequence = qint64(node.value("sequence"_L1).toVariant().toDouble());
                const bool first = !m_sequences.contains(it.key());
                if (sequence < m_sequences.value(it.key(), -1))
                    continue; // overtaken by a newer one
                m_sequences.insert(it.key(), sequence);
                const bool isMailbox = !it.key().isEmpty() && it.key().at(0).isDigit();
                qint64 &highest = isMailbox ? m_highestMailbox : m_highest;
                highest = std::max(highest, sequence);
                const qsizetype devices = update.devices.size();
                decodeNode(it.key(), node, update);
                if (update.devices.size() > devices)
                    update.devices.last().callsComplete = first;
                const QString mailbox = node.value("device"_L1).toObject().value("mailbox"_L1).toString();
                if (mailbox.contains(u'@') && !m_mailboxes.contains(mailbox)) {
                    m_mailboxes.insert(mailbox);
                    m_mailboxesHeard = false;
                }
            }
        } else if (statement.name == "parseHd"_L1) {
            // Somebody took a seat: the phones' lists are told anew. [client] The first table tells nothing new.
            linesChanged = m_ready && statement.arguments.at(0).isObject();
        } else if (statement.name == "finishAf"_L1) {
            end = { true, statement.arguments.at(0).toInt() };
        } else if (statement.name == "tmplErr"_L1) {
            onFeedError(statement.arguments.at(0).toInt(), statement.arguments.at(1).toString());
            return end;
        }
    }
    if (!update.isEmpty())
        emit updated(update);
    if (linesChanged)
        refresh(u"lines"_s, [this](const Result<QJsonObject> &object) {
            if (!object || !m_open)
                return;
            m_directory = decodeDirectory(*object, m_directory);
            IpcxUpdate lines;
            lines.directory = m_directory;
            emit updated(lines);
        });
    return end;
}

void IpcxNative::onFeedError(int number, const QString &text)
{
    if (number == 2) // the session is over: the backend logs in anew
        return fail({ PbxError::Kind::Network,
            tr("The PBX has ended the session. %1", "the PBX's own words").arg(text).trimmed() });
    // 1 and 3: what is known stays, and asking goes on. [client]
    m_missed = 0;
    m_troubled = true;
    emit troubled({ PbxError::Kind::Network,
        number == 3 ? tr("The PBX's telephone engine is reconnecting.")
                    : tr("The live feed of the PBX has an error. %1", "the PBX's own words").arg(text).trimmed() });
}

bool IpcxNative::can(IpcxAct act) const
{
    return act != IpcxAct::Send && act != IpcxAct::SetTags;
}

void IpcxNative::act(IpcxAct act, const QJsonObject &a, Done done)
{
    if (!m_open)
        return done(PbxError { PbxError::Kind::NotConnected, {} });
    Fields fields;
    const QString device = word(a, "device"_L1);
    const QString channel = word(a, "channel"_L1);
    switch (act) {
    case IpcxAct::Dial:
        fields = { { u"cmd"_s, u"call"_s }, { u"number"_s, word(a, "number"_L1) }, { u"autohold"_s, u"1"_s },
            { u"autoanswer"_s, a.value("autoAnswer"_L1).toBool() ? u"1"_s : u"0"_s }, { u"line"_s, u"1"_s },
            { u"mac"_s, word(a, "mac"_L1) } };
        break;
    case IpcxAct::Talk:
    case IpcxAct::Hold:
        fields = { { u"cmd"_s, u"talkhold"_s }, { u"hold"_s, act == IpcxAct::Hold ? u"hold"_s : u"talk"_s },
            { u"call"_s, channel }, { u"device"_s, device } };
        break;
    case IpcxAct::HangUp:
        fields = { { u"cmd"_s, u"hangup"_s }, { u"hangup"_s, channel }, { u"device"_s, device } };
        break;
    case IpcxAct::Transfer:
        fields = { { u"cmd"_s, u"transfer"_s }, { u"transfer"_s, channel }, { u"number"_s, word(a, "number"_L1) },
            { u"device"_s, device } };
        break;
    case IpcxAct::Attended:
        fields = { { u"cmd"_s, u"attended"_s }, { u"attended"_s, channel }, { u"device"_s, device },
            { u"dest"_s, word(a, "otherChannel"_L1) }, { u"ddevice"_s, word(a, "otherDevice"_L1) } };
        break;
    case IpcxAct::Opt:
        fields = { { u"cmd"_s, u"opt"_s }, { u"opt"_s, a.value("in"_L1).toBool() ? u"in"_s : u"out"_s },
            { u"exten"_s, word(a, "number"_L1) }, { u"mac"_s, word(a, "mac"_L1) } };
        break;
    case IpcxAct::SetPresence:
        fields = { { u"cmd"_s, u"status"_s }, { u"show"_s, word(a, "show"_L1) },
            { u"status"_s, word(a, "status"_L1) } };
        break;
    case IpcxAct::SaveAddress:
        fields = { { u"cmd"_s, word(a, "address"_L1).isEmpty() ? u"create"_s : u"edit"_s },
            { u"type"_s, u"address"_s } };
        if (const QString key = word(a, "address"_L1); !key.isEmpty())
            fields.append({ u"key"_s, key.startsWith(u'a') ? key.sliced(1) : key });
        fields.append({ { u"name"_s, word(a, "name"_L1) }, { u"number"_s, word(a, "number"_L1) } });
        break;
    case IpcxAct::DeleteAddress:
        fields = { { u"cmd"_s, u"delete"_s }, { u"type"_s, u"address"_s }, { u"key"_s, word(a, "address"_L1).mid(1) } };
        break;
    case IpcxAct::Send:
    case IpcxAct::SetTags: return done(PbxError { PbxError::Kind::NotSupported, {} });
    }
    const bool ofBook = act == IpcxAct::SaveAddress || act == IpcxAct::DeleteAddress;
    command(fields, [this, ofBook, done = std::move(done)](const Result<QString> &reply) {
        if (!reply)
            return done(reply.error());
        const Result<void> answer = decodeCommandReply(*reply);
        if (!answer)
            return done(answer.error());
        if (ofBook && m_open)
            loadAddresses();
        static const QRegularExpression key(u"\\bkey=\"([^\"]*)\""_s);
        done(QJsonValue(QJsonObject { { "reply"_L1, *reply }, { "key"_L1, key.match(*reply).captured(1) } }));
    });
    // What was asked for shows in the next reply: do not wait a whole second for it.
    if (m_ready && !m_polling)
        m_pollTimer.start(std::min(100, m_timings.pollMs));
}

void IpcxNative::call(const QString &method, const QJsonObject &parameters, Done done)
{
    if (!m_open)
        return done(PbxError { PbxError::Kind::NotConnected, {} });
    if (!method.startsWith("api/"_L1))
        return done(PbxError { PbxError::Kind::NotSupported, tr("Only the PABX's own library has this method.") });
    Fields fields { { u"cmd"_s, method.sliced(4) } };
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        fields.append(
            { it.key(), it.value().isBool() ? (it.value().toBool() ? u"1"_s : u"0"_s) : ipcxText(it.value()) });
    command(fields, [done = std::move(done)](const Result<QString> &reply) {
        if (!reply)
            return done(reply.error());
        if (const auto value = IpcxLiteral::read(*reply); value && !value->isNull())
            return done(*value);
        if (reply->contains("<response"_L1)) {
            const Result<void> answer = decodeCommandReply(*reply);
            if (!answer)
                return done(answer.error());
        }
        done(QJsonValue(*reply));
    });
}

} // namespace Cordboard
