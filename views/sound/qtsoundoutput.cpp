// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sound/qtsoundoutput.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString soundFile(Sound sound)
{
    switch (sound) {
    case Sound::Ring: return u":/cordboard/sounds/ring-soft.wav"_s;
    case Sound::UrgentRing: return u":/cordboard/sounds/ring-urgent.wav"_s;
    case Sound::CallWaiting: return u":/cordboard/sounds/call-waiting.wav"_s;
    case Sound::AlarmTick: return u":/cordboard/sounds/alarm-tick.wav"_s;
    case Sound::AlarmTwoTones: return u":/cordboard/sounds/alarm-two-tones.wav"_s;
    case Sound::AlarmUrgent: return u":/cordboard/sounds/alarm-urgent.wav"_s;
    }
    return {};
}

QtSoundOutput::QtSoundOutput(QObject *parent)
    : SoundOutput(parent)
{ }

QtSoundOutput::~QtSoundOutput() = default;

void QtSoundOutput::watch()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &SoundOutput::devicesChanged);
}

QList<SoundDevice> QtSoundOutput::devices()
{
    watch();
    QList<SoundDevice> list;
    for (const QAudioDevice &device : QMediaDevices::audioOutputs())
        list.append({ device.id(), device.description(), device.isDefault() });
    return list;
}

void QtSoundOutput::start(Sound sound, bool repeat, const QByteArray &device, qreal volume)
{
    watch();
    Playing &playing = m_effects[sound];
    if (playing.effect && playing.device != device) {
        // An effect keeps the stream that it opened: another device wants another effect.
        playing.effect->stop();
        playing.effect->deleteLater();
        playing.effect = nullptr;
    }
    if (!playing.effect) {
        for (const QAudioDevice &known : QMediaDevices::audioOutputs())
            if (known.id() == device)
                playing.effect = new QSoundEffect(known, this);
        if (!playing.effect)
            return; // pulled out this very moment; devicesChanged() follows
        playing.device = device;
        playing.effect->setSource(QUrl(u"qrc"_s + soundFile(sound)));
    }
    playing.effect->setVolume(float(volume));
    playing.effect->setLoopCount(repeat ? int(QSoundEffect::Infinite) : 1);
    playing.effect->play();
}

void QtSoundOutput::setVolume(qreal volume)
{
    for (const Playing &playing : std::as_const(m_effects))
        if (playing.effect)
            playing.effect->setVolume(float(volume));
}

void QtSoundOutput::stop(Sound sound)
{
    if (const auto it = m_effects.constFind(sound); it != m_effects.cend() && it->effect)
        it->effect->stop();
}

} // namespace Cordboard
