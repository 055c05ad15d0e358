// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/callnotifications.h"

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "views/desktop/screenlock.h"

#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto callsSetting = "notifications/calls"_L1;
constexpr auto newsPrefix = "news\n"_L1;
constexpr int guardMs = 400;
QString summaryKey()
{
    return u"more"_s;
}

QString keyFor(const CallId &call)
{
    return u"call\n"_s + call.account().value() + u'\n' + call.local();
}

} // namespace

CallNotifications::CallNotifications(OperatorDesk &desk, const WaitingModel &waiting, const ScreenLock &lock, DesktopNotifier &notifier,
    DesktopNotifier *fallback, QSettings &settings, QObject *parent)
    : QObject(parent), m_desk(desk), m_waiting(waiting), m_lock(lock), m_notifier(notifier), m_fallback(fallback), m_settings(settings),
      m_on(settings.value(callsSetting, true).toBool())
{
    listenTo(&notifier);
    if (fallback)
        listenTo(fallback);
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&waiting, signal, this, &CallNotifications::update);
    connect(&waiting, &QAbstractItemModel::modelReset, this, &CallNotifications::update);
    connect(&waiting, &QAbstractItemModel::dataChanged, this, &CallNotifications::update);
    connect(&lock, &ScreenLock::changed, this, &CallNotifications::update);
}

CallNotifications::~CallNotifications()
{
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys)
        take(key);
}

void CallNotifications::listenTo(DesktopNotifier *notifier)
{
    connect(notifier, &DesktopNotifier::shown, this, [this](const QString &key) {
        if (const auto it = m_shown.find(key); it != m_shown.end())
            it->guard.arm();
    });
    connect(notifier, &DesktopNotifier::actionInvoked, this, &CallNotifications::onAction);
    connect(notifier, &DesktopNotifier::clicked, this, [this](const QString &, const QByteArray &token) {
        if (!m_lock.isLocked())
            emit raiseRequested(token);
    });
    connect(notifier, &DesktopNotifier::closed, this, &CallNotifications::onClosed);
    connect(notifier, &DesktopNotifier::unavailable, this, &CallNotifications::onUnavailable);
}

void CallNotifications::setOn(bool on)
{
    m_on = on;
    m_settings.setValue(callsSetting, on);
    update();
}

void CallNotifications::setWindowActive(bool active)
{
    if (active == m_windowActive)
        return;
    m_windowActive = active;
    if (active) {
        const QStringList keys = m_shown.keys();
        for (const QString &key : keys)
            take(key);
        m_dismissed.clear();
    }
    update();
}

void CallNotifications::notify(const QString &key, const QString &title, const QString &text, const QList<QPair<QString, QString>> &actions)
{
    if (!m_on || m_windowActive)
        return;
    m_dismissed.remove(newsPrefix + key); // the same key again is news again
    put(newsPrefix + key, { title, m_lock.isLocked() ? QString() : text, false, m_lock.isLocked() ? decltype(Notification::actions)() : actions });
}

void CallNotifications::withdraw(const QString &key)
{
    take(newsPrefix + key);
}

Notification CallNotifications::contentFor(const WaitingCall &call) const
{
    Notification content;
    content.urgent = call.kind == WaitingCall::Kind::Ringing || call.kind == WaitingCall::Kind::Offered;
    if (m_lock.isLocked()) {
        content.title = tr("A call is waiting");
        return content;
    }
    const QString name = call.name.isEmpty() ? call.number : call.name;
    content.title = name.isEmpty() ? tr("Number withheld") : name;
    QStringList lines;
    if (!call.number.isEmpty() && call.number != content.title)
        lines.append(call.number);
    if (call.kind == WaitingCall::Kind::Returned)
        lines.append(tr("The call came back"));
    else if (!call.where.isEmpty())
        lines.append(call.kind == WaitingCall::Kind::Queue ? tr("waits on %1", "name of a queue").arg(call.where) : tr("rings here, dialled %1", "name or number").arg(call.where));
    content.body = lines.join(u'\n');

    const Switchboard &board = m_desk.board();
    const Capabilities can = board.capabilities(call.id.account());
    if (!board.isConnected(call.id.account()))
        return content;
    if (!call.leg.isEmpty()) {
        if (can.has(Capability::Answer))
            content.actions.append({ u"take"_s, tr("Answer") });
        if (can.has(Capability::HangUp))
            content.actions.append({ u"decline"_s, tr("Decline") });
    } else if (can.has(Capability::PickUp)) {
        content.actions.append({ u"take"_s, tr("Take") });
    }
    return content;
}

void CallNotifications::update()
{
    QHash<QString, CallId> calls;
    QStringList wanted;
    for (int row = 0; row < m_waiting.rowCount(); ++row) {
        const CallId &call = m_waiting.at(row).id;
        calls.insert(keyFor(call), call);
        if (m_on && !m_windowActive && row < mostCalls)
            wanted.append(keyFor(call));
    }
    m_calls = calls;
    m_dismissed.removeIf([&calls](const QString &key) { return key != summaryKey() && !calls.contains(key); });
    const QStringList shown = m_shown.keys();
    for (const QString &key : shown)
        if (key.startsWith("call\n"_L1) && !wanted.contains(key))
            take(key);
    for (int row = 0; row < std::min<int>(mostCalls, int(wanted.size())); ++row)
        put(wanted.at(row), contentFor(m_waiting.at(row)));
    const int more = m_on && !m_windowActive ? std::max(0, m_waiting.rowCount() - mostCalls) : 0;
    if (more > 0)
        put(summaryKey(), { tr("%n more waiting", nullptr, more), {}, false, {} });
    else {
        take(summaryKey());
        m_dismissed.remove(summaryKey());
    }
}

void CallNotifications::put(const QString &key, const Notification &content)
{
    if (m_dismissed.contains(key))
        return;
    const auto it = m_shown.find(key);
    if (it != m_shown.end() && it->content == content && !it->again)
        return;
    DesktopNotifier *by = it != m_shown.end() ? it->by : &m_notifier;
    Shown entry { content, InputGuard(guardMs, m_clock), by };
    entry.guard.arm();
    m_shown.insert(key, entry);
    by->show(key, content);
}

void CallNotifications::take(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    DesktopNotifier *by = it->by;
    m_shown.erase(it);
    by->withdraw(key);
}

void CallNotifications::onAction(const QString &key, const QString &action)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end() || m_lock.isLocked())
        return;
    if (it->guard.blocks()) {
        it->again = true;
        return;
    }
    if (key.startsWith(newsPrefix)) {
        emit acted(key.sliced(newsPrefix.size()), action);
        return;
    }
    const CallId call = m_calls.value(key);
    const bool offered = std::any_of(it->content.actions.cbegin(), it->content.actions.cend(), [&action](const auto &a) { return a.first == action; });
    if (call.isEmpty() || !offered)
        return;
    if (action == "take"_L1) {
        m_desk.takeWaiting(call);
        return;
    }
    for (int row = 0; row < m_waiting.rowCount(); ++row)
        if (const WaitingCall &waiting = m_waiting.at(row); waiting.id == call && !waiting.leg.isEmpty()) {
            m_desk.request({ call.account(), Command::HangUp { call, waiting.leg } }, tr("Declining %1").arg(it->content.title));
            return;
        }
}

void CallNotifications::onClosed(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    const bool again = it->again;
    m_shown.erase(it);
    if (again)
        update();
    else
        m_dismissed.insert(key); // put away, timed out or acted on: said once is enough
}

void CallNotifications::onUnavailable(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end() || !m_fallback || it->by == m_fallback)
        return;
    it->by = m_fallback;
    m_fallback->show(key, it->content);
}

} // namespace Cordboard
