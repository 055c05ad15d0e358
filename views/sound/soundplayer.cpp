// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sound/soundplayer.h"

#include <QSettings>
#include <QtAudio>

#include <algorithm>
#include <utility>

namespace Cordboard {

using namespace Qt::StringLiterals;

SoundPlayer::SoundPlayer(SoundOutput &output, QSettings &settings, QObject *parent)
    : QObject(parent), m_output(output), m_settings(settings), m_device(settings.value("sounds/device"_L1).toByteArray()),
      m_deviceName(settings.value("sounds/deviceName"_L1).toString()),
      m_volume(std::clamp(settings.value("sounds/volume"_L1, usualVolume).toInt(), 0, 100)), m_muted(settings.value("sounds/muted"_L1).toBool())
{
    connect(&output, &SoundOutput::devicesChanged, this, [this] {
        applyRing(); // goes on where it can be heard now
        emit devicesChanged();
    });
}

SoundPlayer::~SoundPlayer()
{
    stopRing();
}

qreal SoundPlayer::loudness() const
{
    return QtAudio::convertVolume(m_volume / 100.0F, QtAudio::LogarithmicVolumeScale, QtAudio::LinearVolumeScale);
}

SoundDevice SoundPlayer::usedDevice()
{
    const QList<SoundDevice> all = m_output.devices();
    for (const SoundDevice &device : all)
        if (!m_device.isEmpty() && device.id == m_device)
            return device;
    for (const SoundDevice &device : all)
        if (device.isDefault)
            return device;
    return all.isEmpty() ? SoundDevice() : all.first();
}

QString SoundPlayer::problem()
{
    const SoundDevice used = usedDevice();
    if (used.id.isEmpty())
        return tr("No sound device is connected: nothing can be heard.");
    if (!m_device.isEmpty() && used.id != m_device)
        return tr("%1 is not connected. Sounds come from %2 until it is.", "chosen device; device in use").arg(m_deviceName, used.name);
    return {};
}

void SoundPlayer::play(Sound sound)
{
    if (!m_muted)
        test(sound);
}

void SoundPlayer::test(Sound sound)
{
    if (const SoundDevice used = usedDevice(); !used.id.isEmpty())
        m_output.start(sound, false, used.id, loudness());
}

void SoundPlayer::ring(bool on, bool urgent)
{
    if (on == m_ringing && urgent == m_urgent)
        return;
    if (m_ringing)
        stopRing();
    m_ringing = on;
    m_urgent = urgent;
    applyRing();
}

void SoundPlayer::stopRing()
{
    m_output.stop(m_urgent ? Sound::UrgentRing : Sound::Ring);
}

void SoundPlayer::applyRing()
{
    if (!m_ringing)
        return;
    const SoundDevice used = m_muted ? SoundDevice() : usedDevice();
    if (used.id.isEmpty())
        stopRing();
    else
        m_output.start(m_urgent ? Sound::UrgentRing : Sound::Ring, true, used.id, loudness());
}

void SoundPlayer::setVolume(int percent)
{
    m_volume = std::clamp(percent, 0, 100);
    m_settings.setValue("sounds/volume"_L1, m_volume);
    m_output.setVolume(loudness());
}

void SoundPlayer::setMuted(bool muted)
{
    if (muted == m_muted)
        return;
    m_muted = muted;
    m_settings.setValue("sounds/muted"_L1, muted);
    applyRing();
    emit mutedChanged(muted);
}

void SoundPlayer::reload()
{
    m_volume = std::clamp(m_settings.value("sounds/volume"_L1, usualVolume).toInt(), 0, 100);
    m_output.setVolume(loudness());
    const bool muted = m_settings.value("sounds/muted"_L1).toBool();
    if (std::exchange(m_muted, muted) == muted)
        return;
    applyRing();
    emit mutedChanged(muted);
}

void SoundPlayer::setDevice(const SoundDevice &device)
{
    if (m_ringing)
        stopRing();
    m_device = device.id;
    m_deviceName = device.name;
    m_settings.setValue("sounds/device"_L1, m_device);
    m_settings.setValue("sounds/deviceName"_L1, m_deviceName);
    applyRing();
    emit devicesChanged();
}

} // namespace Cordboard
