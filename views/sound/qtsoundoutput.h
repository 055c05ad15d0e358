// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sound/soundoutput.h"

#include <QHash>

#include <memory>

class QAudioDevice;
class QMediaDevices;
class QSoundEffect;

namespace Cordboard {

/// The desktop's sound devices through Qt Multimedia. Asks for them only when they are needed: looking for a sound server takes a
/// moment that does not belong to the start of the program.
class QtSoundOutput final : public SoundOutput
{
    Q_OBJECT
public:
    explicit QtSoundOutput(QObject *parent = nullptr);
    ~QtSoundOutput() override;

    QList<SoundDevice> devices() override;
    void start(Sound sound, bool repeat, const QByteArray &device, qreal volume) override;
    void setVolume(qreal volume) override;
    void stop(Sound sound) override;

private:
    void watch();

    struct Playing
    {
        QSoundEffect *effect = nullptr; ///< owned by this
        QByteArray device;
    };
    std::unique_ptr<QMediaDevices> m_devices;
    QHash<Sound, Playing> m_effects;
};

} // namespace Cordboard
