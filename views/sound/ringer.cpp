// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sound/ringer.h"

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "views/sound/soundplayer.h"

#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto key = "sounds/ringFor"_L1;

QString nameOf(RingFor whom)
{
    switch (whom) {
    case RingFor::OwnPhone: return u"own-phone"_s;
    case RingFor::Nobody: return u"nobody"_s;
    case RingFor::Everybody: break;
    }
    return u"everybody"_s;
}

} // namespace

Ringer::Ringer(SoundPlayer &player, const WaitingModel &waiting, const OperatorDesk &desk, QSettings &settings, QObject *parent)
    : QObject(parent), m_player(player), m_waiting(waiting), m_desk(desk), m_settings(settings)
{
    const QString remembered = settings.value(key).toString();
    for (RingFor whom : { RingFor::OwnPhone, RingFor::Nobody })
        if (remembered == nameOf(whom))
            m_ringFor = whom;
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&waiting, signal, this, &Ringer::update);
    connect(&waiting, &QAbstractItemModel::modelReset, this, &Ringer::update);
    connect(&waiting, &QAbstractItemModel::dataChanged, this, &Ringer::update);
    connect(&desk, &OperatorDesk::stateChanged, this, &Ringer::update);
    connect(desk.board().secondTick(), &SecondTick::tick, this, &Ringer::update);
    update();
}

void Ringer::setRingFor(RingFor whom)
{
    m_ringFor = whom;
    m_settings.setValue(key, nameOf(whom));
    update();
}

void Ringer::silence()
{
    m_silenced = m_known;
    update();
}

bool Ringer::canBeSilenced() const
{
    return m_player.isRinging();
}

void Ringer::update()
{
    const QDateTime now = m_desk.clock().now();
    QSet<CallId> waiting;
    bool urgent = false;
    for (int row = 0; row < m_waiting.rowCount(); ++row) {
        const WaitingCall &call = m_waiting.at(row);
        if (m_ringFor == RingFor::Nobody || (m_ringFor == RingFor::OwnPhone && call.kind == WaitingCall::Kind::Queue))
            continue;
        waiting.insert(call.id);
        if (!m_silenced.contains(call.id))
            urgent = urgent || m_waiting.levelAt(row, now) == WaitingLevel::Overdue;
    }
    const bool somebodyNew = !(waiting - m_known).isEmpty();
    m_known = waiting;
    m_silenced.intersect(waiting);

    const DeskPhase phase = m_desk.state().phase;
    const bool talking = phase == DeskPhase::WithYou || phase == DeskPhase::Asking || phase == DeskPhase::Dialling;
    const bool was = m_player.isRinging();
    const bool on = !talking && !(waiting - m_silenced).isEmpty();
    m_player.ring(on, on && urgent);
    if (talking && somebodyNew)
        m_player.play(Sound::CallWaiting);
    if (on != was)
        emit changed();
}

} // namespace Cordboard
