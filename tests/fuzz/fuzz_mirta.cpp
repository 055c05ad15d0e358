// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtafields.h"
#include "backends/mirta/mirtahelp.h"
#include "backends/mirta/mirtamethods.h"
#include "backends/mirta/mirtamirror.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <cstdint>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// Answers each request with the next piece of the input.
class Pieces final : public MirtaCaller
{
public:
    explicit Pieces(QList<QByteArray> bodies) : m_bodies(std::move(bodies)) { }
    void request(const MirtaRequest &, Answer answer) override
    {
        MirtaBody body;
        if (!m_bodies.isEmpty())
            body.bytes = m_bodies.takeFirst();
        body.type = u"application/json"_s;
        answer(body);
    }

private:
    QList<QByteArray> m_bodies;
};

/// Values of listed fields pass, and nothing else: neither an unlisted name nor a cell without one.
void checkAllowed(const QByteArray &body, const QSet<QString> &allowed)
{
    const auto reply = readMirtaReply(body, allowed);
    if (!reply)
        return;
    for (const QJsonObject &row : reply->rows)
        for (auto it = row.begin(); it != row.end(); ++it)
            if (reply->isJson && it.key() != "_key"_L1 && !allowed.contains(it.key()))
                qFatal("an unlisted field passed");
}

} // namespace

/// One input is several answers, with lines of "--" between them: read by every reader, and fed to a mirror that must stay consistent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Complaints are what it is fed for.
    static const bool quiet = (QLoggingCategory::setFilterRules(u"cordboard.*=false"_s), true);
    Q_UNUSED(quiet)
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    QList<QByteArray> bodies;
    qsizetype from = 0;
    for (qsizetype at; (at = input.indexOf("\n--\n", from)) >= 0; from = at + 4)
        bodies.append(input.sliced(from, at - from));
    bodies.append(input.sliced(from));

    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC);
    const QString tenant = u"DEMO"_s;
    for (const QByteArray &body : std::as_const(bodies)) {
        checkAllowed(body, MirtaFields::extensions());
        checkAllowed(body, MirtaFields::queueLogs());
        MirtaBody answer;
        answer.bytes = body;
        (void)readMirtaAction(answer);
        (void)readMirtaDialled(answer);
        (void)MirtaHelp::read(QString::fromUtf8(body));
        if (const auto free = readMirtaReply(body))
            (void)mirtaPairs(free->rows);
    }

    Pieces pieces(bodies);
    MirtaMethods api(pieces);
    api.configure(tenant, QTimeZone::UTC);
    MirtaMirror mirror(AccountId(u"fuzz"_s), tenant);
    StateStore outside;
    outside.apply(mirror.synchronize());
    for (int round = 0; round < 2; ++round) {
        if (const auto rows = api.extensions().result())
            mirror.setDirectory(*rows);
        if (const auto rows = api.blfs().result())
            mirror.setBlfs(*rows, now);
        if (const auto rows = api.channels().result())
            mirror.setChannels(*rows, now.addSecs(round));
        outside.apply(mirror.takeChanges());
        if (const auto names = api.queues().result())
            mirror.setQueues(*names);
        for (const QString &id : mirror.queues().keys().mid(0, 2)) {
            if (const auto agents = api.agents(id).result())
                mirror.setAgents(id, *agents);
            if (const auto callers = api.queueCallers(id).result())
                mirror.setQueueCallers(id, *callers, now);
            if (const auto info = api.queue(id).result())
                mirror.setQueueInfo(*info);
        }
        if (const auto flows = api.flows().result())
            mirror.setFlows(*flows);
        if (const auto boxes = api.mailboxes().result())
            mirror.setMailboxes(*boxes);
        if (const auto peers = api.peers().result())
            mirror.setPeers(*peers);
        outside.apply(mirror.takeChanges());
    }
    (void)api.simpleCdrs({}).result();
    (void)api.messages(u"104"_s).result();
    (void)api.phoneBookAll(u"Default"_s).result();
    (void)api.voicemailTranscript(u"1"_s).result();
    // Whoever applied the changes knows what the mirror knows.
    if (outside.table<Call>() != mirror.told().table<Call>() || outside.table<Extension>() != mirror.told().table<Extension>()
        || outside.table<Queue>() != mirror.told().table<Queue>() || !mirror.takeChanges().isEmpty())
        qFatal("what was told is not what is known");
    return 0;
}
