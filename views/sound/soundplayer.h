// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sound/soundoutput.h"

class QSettings;

namespace Cordboard {

/// Ring and alarm sounds on the device, and as loud, as the user has chosen. Everything works at once and is remembered. Without a
/// sound device nothing is heard, problem() says so, and nobody waits for one. GUI thread.
class SoundPlayer final : public QObject
{
    Q_OBJECT
public:
    /// `output` and `settings` must outlive it.
    SoundPlayer(SoundOutput &output, QSettings &settings, QObject *parent = nullptr);
    ~SoundPlayer() override;

    static constexpr int usualVolume = 70;

    /// Plays it once. The ring is ring()'s matter.
    void play(Cordboard::Sound sound);
    /// Plays it once even when muted: the user asked to hear it.
    void test(Cordboard::Sound sound);
    /// Rings until told otherwise; `urgent` is the quicker ring.
    void ring(bool on, bool urgent = false);
    bool isRinging() const { return m_ringing; }
    bool isUrgent() const { return m_urgent; }

    /// 0 to 100, as heard.
    int volume() const { return m_volume; }
    void setVolume(int percent);
    bool isMuted() const { return m_muted; }
    void setMuted(bool muted);
    /// Reads volume and muting anew, which somebody else has written to the settings; what rings follows at once.
    void reload();

    QList<SoundDevice> devices() { return m_output.devices(); }
    /// The chosen one; empty: the desktop's default. It stays chosen while it is not connected.
    QByteArray device() const { return m_device; }
    void setDevice(const SoundDevice &device);
    QString deviceName() const { return m_deviceName; }
    /// The device that is used now: the chosen one, else the default, else none (empty).
    SoundDevice usedDevice();
    /// Why nothing, or not what was chosen, is heard; empty: all is well.
    QString problem();

signals:
    void mutedChanged(bool muted);
    /// Devices came or went, or another one was chosen: ask problem() again.
    void devicesChanged();

private:
    void applyRing();
    void stopRing();
    qreal loudness() const;

    SoundOutput &m_output;
    QSettings &m_settings;
    QByteArray m_device;
    QString m_deviceName;
    int m_volume = usualVolume;
    bool m_muted = false;
    bool m_ringing = false;
    bool m_urgent = false;
};

} // namespace Cordboard
