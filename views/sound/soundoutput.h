// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace Cordboard {

/// What can be heard from the console itself.
enum class Sound {
    Ring, ///< somebody waits; ends in silence, so that it can be repeated
    UrgentRing, ///< somebody has waited too long
    CallWaiting, ///< one tone, for a call that comes in during another one
    AlarmTick, ///< first step of an alarm
    AlarmTwoTones, ///< second step
    AlarmUrgent, ///< third step
};

/// A loudspeaker or headset.
struct SoundDevice
{
    QByteArray id; ///< the desktop's name for it, the same after a restart
    QString name; ///< for the user
    bool isDefault = false;
    friend bool operator==(const SoundDevice &, const SoundDevice &) = default;
};

/// Where sounds come out. One for the real devices, one for tests. GUI thread; nothing here waits.
class SoundOutput : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Those that are connected now.
    virtual QList<SoundDevice> devices() = 0;
    /// Plays `sound` from its beginning, once or until stop(). `device` is one of devices(); `volume` is 0 to 1 as heard.
    virtual void start(Sound sound, bool repeat, const QByteArray &device, qreal volume) = 0;
    /// Changes how loud what plays now is.
    virtual void setVolume(qreal volume) = 0;
    virtual void stop(Sound sound) = 0;

signals:
    void devicesChanged();
};

/// The resource with that sound, a WAV file.
QString soundFile(Sound sound);

} // namespace Cordboard
