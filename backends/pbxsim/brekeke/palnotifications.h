// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

#include <QJsonObject>

/// The parameters of each notification, section 5 of the protocol note.
namespace Cordboard {

QJsonObject palStatus(const LegEvent &event, qint64 time);
QJsonObject palPark(const ParkEvent &event, qint64 time);
QJsonObject palLine(const LineEvent &event, qint64 time);
QJsonObject palQueue(const QueueEvent &event, qint64 time);
QJsonObject palVoicemail(const VoicemailEvent &event);
QJsonObject palRegistered(const QString &user, bool registered);
QJsonObject palRecording(const QString &user, const QString &talker, bool on);

/// The steps of every leg that is there, in the order in which they happened, each with its own time: what a client that has
/// just logged in is told.
struct PalStep
{
    qint64 time = 0;
    LegEvent event;
};
QList<PalStep> palHistory(const Office &office);

/// "c" for who called, "s" for who was called.
QString palRole(LegRole role);

} // namespace Cordboard
