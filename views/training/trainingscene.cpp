// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingscene.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const AccountId training { u"training"_s };

} // namespace

TrainingScene::TrainingScene(Theme &theme, const QSettings &like) : m_desk(std::make_unique<SecondDesk>(m_clock, theme, like))
{
    Account account;
    account.id = training;
    account.backend = u"demo"_s;
    account.name = QCoreApplication::translate("Cordboard::TrainingScene", "Training office");
    account.settings = { { u"scenario"_s, u"none"_s }, { u"self"_s, self() }, { u"seed"_s, 1 } };
    board().addBackend(&m_backend, account);
    m_backend.open(account, {});
}

TrainingScene::~TrainingScene()
{
    m_desk.reset();
    m_backend.close();
}

bool TrainingScene::isOpen()
{
    return m_backend.isOpen() && board().isConnected(training) && board().extension(board().ownExtension(training));
}

QString TrainingScene::self()
{
    return u"1000"_s;
}

QString TrainingScene::ring(const QString &number, const QString &name)
{
    Office::InboundOptions options;
    options.name = name;
    const auto call = office().inbound(number, self(), options);
    m_calls.append(call ? call->call : QString());
    board().flushNow();
    return m_calls.last();
}

QString TrainingScene::talk(const QString &number, const QString &name)
{
    const QString call = ring(number, name);
    (void)office().phoneAnswer(self());
    board().flushNow();
    return call;
}

QString TrainingScene::wait(const QString &number, const QString &name, int priority)
{
    const QueueConfig queue = office().queues().constFirst().config;
    for (const QueueConfig::Agent &agent : queue.agents)
        (void)office().queueLogin(queue.number, agent.extension, false);
    Office::InboundOptions options;
    options.name = name;
    options.priority = priority;
    const auto call = office().inbound(number, queue.number, options);
    m_calls.append(call ? call->call : QString());
    board().flushNow();
    return m_calls.last();
}

void TrainingScene::settle(const QString &number, int answersAfterMs)
{
    Behaviour behaviour;
    if (answersAfterMs > 0)
        behaviour = { Behaviour::Kind::Answer, answersAfterMs, {} };
    (void)office().setBehaviour(number, behaviour);
    (void)office().setRegistered(number, true);
    (void)office().setDnd(number, false);
    (void)office().setForwarding(number, {});
    (void)office().setPresence(number, Presence::Available, {});
    board().flushNow();
}

LineState TrainingScene::phone(const QString &number)
{
    const SimLeg *ringing = office().ringingLegOf(number);
    const SimLeg *leg = ringing ? ringing : office().activeLegOf(number);
    return leg ? leg->state : LineState::Idle;
}

QString TrainingScene::callAt(const QString &number)
{
    const SimLeg *ringing = office().ringingLegOf(number);
    const SimLeg *leg = ringing ? ringing : office().activeLegOf(number);
    return leg ? leg->call : QString();
}

bool TrainingScene::exists(const QString &call)
{
    return office().call(call);
}

QString TrainingScene::name(const QString &number)
{
    const SimPerson *person = office().person(number);
    return person ? person->config.name : number;
}

QString TrainingScene::mobile(const QString &number)
{
    const SimPerson *person = office().person(number);
    return person ? person->config.mobile : QString();
}

} // namespace Cordboard
