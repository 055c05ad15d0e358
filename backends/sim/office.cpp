// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/office.h"

#include "backends/sim/officecore.h"
#include "backends/sim/projector.h"

namespace Cordboard {

OfficeCore::OfficeCore(const OfficeConfig &config, quint64 seed) : state(config, seed)
{
    state.beforeSettled = [this] { queues.distribute(); };
}

Office::Office(const OfficeConfig &config, quint64 seed) : m(std::make_unique<OfficeCore>(config, seed)) { }
Office::~Office() = default;

qint64 Office::now() const { return m->state.now; }
void Office::advance(qint64 ms) { m->state.advance(ms); }
qint64 Office::nextDue() const { return m->state.timers.empty() ? -1 : m->state.timers.begin()->first.first; }
TimerKey Office::at(qint64 time, std::function<void()> action) { return m->state.schedule(time - now(), std::move(action)); }
void Office::cancel(TimerKey &timer) { m->state.cancel(timer); }
void Office::addListener(OfficeListener *listener) { m->state.listeners.append(listener); }
void Office::removeListener(OfficeListener *listener) { m->state.listeners.removeOne(listener); }
quint64 Office::eventCount() const { return m->state.events; }
Prng &Office::random() { return m->state.scenarioRandom; }

const OfficeConfig &Office::config() const { return m->state.config; }
const QStringList &Office::people() const { return m->state.peopleOrder; }
const SimPerson *Office::person(const QString &number) const { return m->state.person(number); }
const SimCall *Office::call(const QString &id) const { return m->state.call(id); }
const SimLeg *Office::leg(const QString &id) const { return m->state.leg(id); }
const QList<SimQueue> &Office::queues() const { return m->state.queues; }
const SimQueue *Office::queue(const QString &number) const { return m->state.queue(number); }
const QList<SimPark> &Office::parks() const { return m->state.parks; }
const SimPark *Office::park(const QString &number) const { return m->state.park(number); }
const QList<SimLine> &Office::lines() const { return m->state.lines; }
const QList<SimFlow> &Office::flows() const { return m->state.flows; }
const QList<SimConference> &Office::conferences() const { return m->state.conferences; }
const QList<Cdr> &Office::cdrs() const { return m->state.cdrs; }
CallState Office::stateOf(const SimCall &call) const { return m->legs.stateOf(call); }
const SimLeg *Office::ringingLegOf(const QString &user) const { return m->phones.ringingLegOf(user); }
const SimLeg *Office::activeLegOf(const QString &user) const { return m->phones.activeLegOf(user); }

QStringList Office::calls() const
{
    QStringList ids;
    for (const auto &[id, call] : m->state.calls)
        if (!call.ending)
            ids.append(id);
    return ids;
}

QList<const SimLeg *> Office::legsOf(const QString &call) const
{
    const SimCall *found = m->state.call(call);
    QList<const SimLeg *> list;
    if (found)
        for (const SimLeg *leg : m->state.legsOf(*found))
            list.append(leg);
    return list;
}

const SimLeg *Office::peerOf(const QString &leg) const
{
    const SimLeg *found = m->state.leg(leg);
    return found ? m->legs.peerOf(*found) : nullptr;
}

QList<Contact> Office::contacts() const
{
    QList<Contact> list;
    for (const auto &[id, contact] : m->state.contacts)
        list.append(contact);
    return list;
}

const Contact *Office::contact(const QString &id) const
{
    const auto it = m->state.contacts.find(id);
    return it == m->state.contacts.end() ? nullptr : &it->second;
}

QList<WakeUpCall> Office::wakeUps() const
{
    QList<WakeUpCall> list;
    for (const auto &[id, wakeUp] : m->state.wakeUps)
        list.append(wakeUp);
    return list;
}

StateStore Office::truth(const AccountId &account) const
{
    // Listening is not observable: the projector comes and goes between two steps.
    OfficeProjector projector(const_cast<Office &>(*this), account);
    StateStore store;
    store.apply(projector.snapshot());
    return store;
}

Result<Office::Dialled> Office::dial(const QString &from, const QString &to, const DialOptions &options) { return m->phones.dial(from, to, options); }
Result<Office::Dialled> Office::inbound(const QString &from, const QString &to, const InboundOptions &options) { return m->route.inbound(from, to, options); }
Result<void> Office::routeOffered(const QString &call, bool accept, const QString &divertTo) { return m->route.routeOffered(call, accept, divertTo); }
Result<void> Office::answer(const QString &leg) { return m->phones.answer(leg); }
Result<void> Office::hangUp(const QString &leg) { return m->phones.hangUp(leg); }
Result<void> Office::hangUpCall(const QString &call) { return m->phones.hangUpCall(call); }
Result<void> Office::hold(const QString &leg) { return m->phones.hold(leg); }
Result<void> Office::unhold(const QString &leg) { return m->phones.unhold(leg); }
Result<void> Office::mute(const QString &leg, bool on) { return m->phones.mute(leg, on); }
Result<void> Office::sendDtmf(const QString &leg, const QString &digits) { return m->phones.sendDtmf(leg, digits); }
Result<void> Office::blindTransfer(const QString &leg, const QString &to) { return m->transfers.blind(leg, to); }
Result<void> Office::redirect(const QString &call, const QString &to) { return m->route.redirect(call, to); }
Result<void> Office::transferToVoicemail(const QString &leg, const QString &mailbox) { return m->route.transferToVoicemail(leg, mailbox); }
Result<void> Office::attendedTransfer(const QString &leg, const QString &to) { return m->transfers.attended(leg, to); }
Result<void> Office::completeTransfer(const QString &leg) { return m->transfers.complete(leg); }
Result<void> Office::cancelTransfer(const QString &leg) { return m->transfers.cancel(leg); }
Result<void> Office::threeWay(const QString &leg) { return m->transfers.threeWay(leg); }
Result<void> Office::swapParties(const QString &leg) { return m->transfers.swap(leg); }
Result<void> Office::join(const QString &call, const QString &with, const QString &leg) { return m->transfers.join(call, with, leg); }
Result<QString> Office::parkCall(const QString &leg, const QString &slot) { return m->parks.park(leg, slot); }
Result<Office::Dialled> Office::unpark(const QString &slot, const QString &user, bool autoAnswer) { return m->parks.unpark(slot, user, autoAnswer); }
Result<Office::Dialled> Office::pickUp(const QString &ringing, const QString &to) { return m->phones.pickUp(ringing, to); }
Result<Office::Dialled> Office::takeFromQueue(const QString &call, const QString &to) { return m->phones.takeFromQueue(call, to); }
Result<Office::Dialled> Office::barge(const QString &target, const QString &supervisor, BargeMode mode, bool autoAnswer)
{
    return m->phones.barge(target, supervisor, mode, autoAnswer);
}
Result<void> Office::setRecording(const QString &leg, RecordingState wanted) { return m->phones.setRecording(leg, wanted); }
Result<void> Office::forwardCall(const QString &call, const QStringList &numbers) { return m->route.forwardCall(call, numbers); }

Result<Office::Dialled> Office::phoneDial(const QString &number, const QString &to) { return m->phones.phoneDial(number, to); }

Result<void> Office::phoneAnswer(const QString &number)
{
    if (!person(number))
        return noSuchTarget(number);
    const SimLeg *leg = ringingLegOf(number);
    return leg ? answer(leg->id) : refused(QStringLiteral("Nothing rings there."));
}

Result<void> Office::phoneHangUp(const QString &number)
{
    if (!person(number))
        return noSuchTarget(number);
    const SimLeg *leg = activeLegOf(number);
    return leg ? hangUp(leg->id) : Result<void>();
}

Result<void> Office::phoneHold(const QString &number)
{
    if (!person(number))
        return noSuchTarget(number);
    const SimLeg *leg = m->phones.legIn(number, LineState::Talking);
    return leg ? hold(leg->id) : refused(QStringLiteral("It does not talk."));
}

Result<void> Office::phoneUnhold(const QString &number)
{
    if (!person(number))
        return noSuchTarget(number);
    const SimLeg *leg = m->phones.legIn(number, LineState::Held);
    return leg ? unhold(leg->id) : refused(QStringLiteral("Nothing is on hold there."));
}

Result<void> Office::setRegistered(const QString &number, bool registered) { return m->desk.setRegistered(number, registered); }
Result<void> Office::setPresence(const QString &number, Presence presence, const QString &text) { return m->desk.setPresence(number, presence, text); }
Result<void> Office::setDnd(const QString &number, bool on) { return m->desk.setDnd(number, on); }
Result<void> Office::setForwarding(const QString &number, const Forwarding &forwarding) { return m->desk.setForwarding(number, forwarding); }
Result<void> Office::setBehaviour(const QString &number, const Behaviour &behaviour) { return m->desk.setBehaviour(number, behaviour); }
Result<void> Office::editPerson(const QString &number, const std::function<void(PersonConfig &)> &edit) { return m->desk.editPerson(number, edit); }
Result<void> Office::addPerson(const PersonConfig &person) { return m->desk.addPerson(person); }
Result<void> Office::removePerson(const QString &number) { return m->desk.removePerson(number); }
Result<void> Office::queueLogin(const QString &queue, const QString &agent, bool in) { return m->queues.login(queue, agent, in); }
Result<void> Office::queuePause(const QString &queue, const QString &agent, bool paused, const QString &reason)
{
    return m->queues.pause(queue, agent, paused, reason);
}
Result<void> Office::queuePenalty(const QString &queue, const QString &agent, int penalty) { return m->queues.setPenalty(queue, agent, penalty); }
Result<void> Office::setFlow(const QString &flow, const QString &value) { return m->desk.setFlow(flow, value); }
Result<void> Office::reserveLine(const QString &line, const QString &user, bool on) { return m->desk.reserveLine(line, user, on); }
Result<void> Office::inviteToConference(const QString &conference, const QString &number) { return m->desk.invite(conference, number); }
Result<void> Office::conferenceKick(const QString &conference, const QString &leg) { return m->desk.kick(conference, leg); }
Result<void> Office::conferenceMute(const QString &conference, const QString &leg, bool on) { return m->desk.muteMember(conference, leg, on); }
Result<void> Office::setWakeUp(const WakeUpCall &wakeUp, bool remove) { return m->desk.setWakeUp(wakeUp, remove); }
Result<QString> Office::saveContact(const Contact &contact) { return m->desk.saveContact(contact); }
Result<void> Office::deleteContact(const QString &id) { return m->desk.deleteContact(id); }

} // namespace Cordboard
