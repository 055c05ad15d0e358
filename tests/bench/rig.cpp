// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rig.h"

#include "models/callmodel.h"
#include "models/cdrmodel.h"
#include "models/extensionmodel.h"
#include "models/mailboxmodel.h"
#include "tests/bench/palstream.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

void giveUp(const QString &why)
{
    std::fprintf(stderr, "cordboard-bench: %s\n", qPrintable(why));
    std::exit(1);
}

ServerProcess::ServerProcess(int people)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), { u"--role"_s, u"server"_s, u"--people"_s, QString::number(people) });
    if (m_process.waitForReadyRead())
        m_port = m_process.readLine().trimmed().toUShort();
    if (m_port == 0)
        giveUp(u"the server did not start"_s);
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

void runUntil(const QString &what, const std::function<bool()> &done, const std::function<void(std::function<void()>)> &nudge)
{
    constexpr int longestMs = 60'000;
    if (done())
        return;
    QEventLoop loop;
    nudge([&] {
        if (done())
            loop.quit();
    });
    QTimer::singleShot(longestMs, &loop, [&what] { giveUp(u"took too long: "_s + what); });
    loop.exec();
}

Rig::Rig()
{
    m_account.id = AccountId(u"bench"_s);
    m_account.backend = u"brekeke"_s;
    m_account.name = u"Bench"_s;
    m_board.addBackend(&m_backend, m_account);
}

Rig::~Rig()
{
    m_backend.close();
}

void Rig::open(quint16 port)
{
    m_account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, port }, { u"tls"_s, false }, { u"user"_s, benchPerson(0).number } };
    Secrets secrets;
    secrets.set(u"password"_s, u"bench"_s);
    m_backend.open(m_account, secrets);
}

void Rig::waitOnline()
{
    QObject context;
    runUntil(u"the first full state"_s,
        [this] { return m_backend.connection().state == ConnectionState::Online && m_board.extensions()->rowCount() > 0; },
        [&](const std::function<void()> &check) {
            QObject::connect(&m_backend, &PbxBackend::connectionChanged, &context, check);
            QObject::connect(m_board.extensions(), &QAbstractItemModel::rowsInserted, &context, check);
        });
}

int Rig::prepareStream(int count, int rate, int callsAtOnce, int visible, int visiblePercent)
{
    m_paced = rate > 0;
    const QJsonObject parameters { { u"count"_s, count }, { u"rate"_s, rate }, { u"marker"_s, ++m_marker }, { u"calls"_s, callsAtOnce },
        { u"visible"_s, visible }, { u"visiblePercent"_s, visiblePercent } };
    const QFuture<Result<QJsonValue>> answer = m_backend.callMethod(u"bench.prepare"_s, parameters);
    QFutureWatcher<Result<QJsonValue>> watcher;
    runUntil(u"a stream"_s, [&answer] { return answer.isFinished(); },
        [&](const std::function<void()> &check) {
            QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, check);
            watcher.setFuture(answer);
        });
    if (!answer.result())
        giveUp(u"no stream: "_s + answer.result().error().message());
    return answer.result().value()["events"_L1].toInt();
}

void Rig::runStream()
{
    QObject context;
    const MailboxId box(m_account.id, benchPerson(0).number);
    (void)m_backend.callMethod(u"bench.go"_s, {});
    runUntil(u"the end of the stream"_s,
        [&] {
            const Mailbox *mailbox = m_board.mailbox(box);
            return mailbox && mailbox->newCount == m_marker;
        },
        [&](const std::function<void()> &check) {
            QObject::connect(m_board.mailboxes(), &QAbstractItemModel::rowsInserted, &context, check);
            QObject::connect(m_board.mailboxes(), &QAbstractItemModel::dataChanged, &context, check);
        });
    // What the models hold must be true, or how fast they got there means nothing.
    m_board.flushNow();
    if (!m_paced && m_board.calls()->rowCount() != 0)
        giveUp(u"%1 calls are still in the models, the PBX has none"_s.arg(m_board.calls()->rowCount()));
    if (m_board.cdrs()->rowCount() == 0)
        giveUp(u"no call has come to its end"_s);
}

} // namespace Cordboard::Bench
