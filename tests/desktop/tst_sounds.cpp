// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "tests/desktop/queuehand.h"

#include "views/sound/qtsoundoutput.h"
#include "views/sound/ringer.h"
#include "views/sound/soundkind.h"
#include "views/sound/soundplayer.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Loudspeakers that write down what they are told.
class PaperOutput final : public SoundOutput
{
public:
    QList<SoundDevice> devices() override { return present; }
    void start(Sound sound, bool repeat, const QByteArray &device, qreal volume) override
    {
        played.append({ sound, repeat, device, volume });
        sounding.insert(sound);
    }
    void setVolume(qreal volume) override { loudness = volume; }
    void stop(Sound sound) override { sounding.remove(sound); }
    void change(const QList<SoundDevice> &now)
    {
        present = now;
        emit devicesChanged();
    }

    struct Played
    {
        Sound sound;
        bool repeat;
        QByteArray device;
        qreal volume;
    };
    QList<SoundDevice> present { { "room", u"Loudspeaker"_s, true }, { "ear", u"Headset"_s, false } };
    QList<Played> played;
    QSet<Sound> sounding;
    qreal loudness = -1;
};

class TestSounds : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everySoundIsAWaveFile();
    void playsOnTheChosenDeviceAndRemembersIt();
    void saysWhatIsMissingAndGoesOn();
    void muteSilencesAllButTheTest();
    void volumeIsHeardAtOnce();
    void ringsUntilAnswered();
    void becomesUrgentWhenOverdue();
    void oneToneDuringACall();
    void ringsForWhomItWasTold();
    void silencedUntilTheNextCaller();
    void aRealOutputWithoutDevicesHurtsNobody();
    void soundsAreKnownByTheirBytes_data();
    void soundsAreKnownByTheirBytes();

private:
    void ring(const QString &id = u"c1"_s) { m_office->tell({ upserted(m_office->inbound(id, LineState::Ringing, CallState::Ringing)) }); }
    void queued(const QString &id) { m_queue.enter(*m_office, id, u"Maria Lopez"_s); }
    void talk(const QString &id = u"c1"_s) { m_office->tell({ upserted(m_office->inbound(id, LineState::Talking, CallState::Talking)) }); }
    void end(const QString &id = u"c1"_s) { m_queue.end(*m_office, id); }
    int timesPlayed(Sound sound) const
    {
        return int(std::count_if(m_output->played.cbegin(), m_output->played.cend(), [sound](const auto &p) { return p.sound == sound; }));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DeskOffice> m_office;
    QueueHand m_queue;
    std::unique_ptr<PaperOutput> m_output;
    std::unique_ptr<SoundPlayer> m_player;
    std::unique_ptr<Ringer> m_ringer;
};

void TestSounds::init()
{
    QFile::remove(m_folder.filePath(u"sounds.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"sounds.ini"_s), QSettings::IniFormat);
    m_office = std::make_unique<DeskOffice>();
    m_queue = {};
    m_output = std::make_unique<PaperOutput>();
    m_player = std::make_unique<SoundPlayer>(*m_output, *m_settings);
    m_ringer = std::make_unique<Ringer>(*m_player, m_office->waiting, m_office->desk, *m_settings);
}

void TestSounds::cleanup()
{
    m_ringer.reset();
    m_player.reset();
    m_output.reset();
    m_office.reset();
    m_settings.reset();
}

void TestSounds::everySoundIsAWaveFile()
{
    for (Sound sound : { Sound::Ring, Sound::UrgentRing, Sound::CallWaiting, Sound::AlarmTick, Sound::AlarmTwoTones, Sound::AlarmUrgent }) {
        QFile file(soundFile(sound));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(soundFile(sound)));
        const QByteArray data = file.readAll();
        QCOMPARE(soundSuffix(data), u"wav"_s);
        const auto *samples = reinterpret_cast<const qint16 *>(data.constData() + 44);
        const qsizetype count = (data.size() - 44) / 2;
        const auto [low, high] = std::minmax_element(samples, samples + count);
        QVERIFY(*high > 8'000 && *low < -8'000); // can be heard
        QVERIFY(*high < 20'000 && *low > -20'000); // and does not scream
        QVERIFY(std::abs(samples[0]) < 300 && std::abs(samples[count - 1]) < 300); // without a click
    }
}

void TestSounds::playsOnTheChosenDeviceAndRemembersIt()
{
    m_player->play(Sound::AlarmTick);
    QCOMPARE(m_output->played.constLast().device, "room");
    m_player->setDevice(m_output->present.at(1));
    m_player->play(Sound::AlarmTick);
    QCOMPARE(m_output->played.constLast().device, "ear");
    SoundPlayer again(*m_output, *m_settings);
    QCOMPARE(again.device(), "ear");
    QCOMPARE(again.usedDevice().name, u"Headset"_s);
}

void TestSounds::saysWhatIsMissingAndGoesOn()
{
    QCOMPARE(m_player->problem(), QString());
    m_player->setDevice(m_output->present.at(1));
    ring();
    QCOMPARE(m_output->played.constLast().device, "ear");
    QSignalSpy changed(m_player.get(), &SoundPlayer::devicesChanged);
    m_output->change({ { "room", u"Loudspeaker"_s, true } }); // the headset is pulled out while it rings
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_output->played.constLast().device, "room");
    QVERIFY(m_player->problem().contains(u"Headset"_s) && m_player->problem().contains(u"Loudspeaker"_s));
    QCOMPARE(m_player->device(), "ear"); // still the choice
    m_output->change({});
    QVERIFY(!m_player->problem().isEmpty());
    QVERIFY(m_output->sounding.isEmpty());
    QVERIFY(m_player->isRinging());
    m_output->change({ { "ear", u"Headset"_s, true } });
    QVERIFY(m_output->sounding.contains(Sound::Ring));
    QCOMPARE(m_output->played.constLast().device, "ear");
    QCOMPARE(m_player->problem(), QString());
}

void TestSounds::muteSilencesAllButTheTest()
{
    ring();
    QVERIFY(m_output->sounding.contains(Sound::Ring));
    m_player->setMuted(true);
    QVERIFY(m_output->sounding.isEmpty());
    const qsizetype before = m_output->played.size();
    m_player->play(Sound::AlarmUrgent);
    QCOMPARE(m_output->played.size(), before);
    m_player->test(Sound::AlarmUrgent);
    QCOMPARE(m_output->played.size(), before + 1);
    m_player->setMuted(false);
    QVERIFY(m_output->sounding.contains(Sound::Ring));
}

void TestSounds::volumeIsHeardAtOnce()
{
    m_player->setVolume(100);
    QCOMPARE(m_output->loudness, 1.0);
    m_player->setVolume(50);
    QVERIFY(m_output->loudness > 0 && m_output->loudness < 0.5); // half as loud is far less than half the amplitude
    m_player->setVolume(-7);
    QCOMPARE(m_output->loudness, 0.0);
    QCOMPARE(SoundPlayer(*m_output, *m_settings).volume(), 0);
}

void TestSounds::ringsUntilAnswered()
{
    QVERIFY(!m_player->isRinging());
    ring();
    QVERIFY(m_player->isRinging());
    QVERIFY(m_output->played.constLast().repeat);
    talk();
    QVERIFY(!m_player->isRinging());
    QVERIFY(m_output->sounding.isEmpty());
    end();
    ring(u"c2"_s);
    QVERIFY(m_player->isRinging());
    end(u"c2"_s); // the caller gave up
    QVERIFY(!m_player->isRinging());
}

void TestSounds::becomesUrgentWhenOverdue()
{
    queued(u"c1"_s);
    QVERIFY(m_output->sounding.contains(Sound::Ring));
    m_office->clock.advance(120'000);
    m_office->board.secondTick()->beat();
    QCOMPARE(m_output->sounding, QSet<Sound> { Sound::UrgentRing });
    end();
    QVERIFY(m_output->sounding.isEmpty());
}

void TestSounds::oneToneDuringACall()
{
    talk(u"c1"_s);
    queued(u"c2"_s);
    QVERIFY(!m_player->isRinging());
    QCOMPARE(timesPlayed(Sound::CallWaiting), 1);
    m_office->board.secondTick()->beat();
    QCOMPARE(timesPlayed(Sound::CallWaiting), 1);
    queued(u"c3"_s);
    QCOMPARE(timesPlayed(Sound::CallWaiting), 2);
    end(u"c1"_s); // those who wait are heard again
    QVERIFY(m_player->isRinging());
}

void TestSounds::ringsForWhomItWasTold()
{
    m_ringer->setRingFor(RingFor::OwnPhone);
    queued(u"c1"_s);
    QVERIFY(!m_player->isRinging());
    ring(u"c2"_s);
    QVERIFY(m_player->isRinging());
    m_ringer->setRingFor(RingFor::Nobody);
    QVERIFY(!m_player->isRinging());
    QCOMPARE(Ringer(*m_player, m_office->waiting, m_office->desk, *m_settings).ringFor(), RingFor::Nobody);
}

void TestSounds::silencedUntilTheNextCaller()
{
    queued(u"c1"_s);
    QSignalSpy changed(m_ringer.get(), &Ringer::changed);
    QVERIFY(m_ringer->canBeSilenced());
    m_ringer->silence();
    QVERIFY(!m_player->isRinging());
    QVERIFY(!m_ringer->canBeSilenced());
    QCOMPARE(changed.count(), 1);
    m_office->board.secondTick()->beat();
    QVERIFY(!m_player->isRinging());
    queued(u"c2"_s);
    QVERIFY(m_player->isRinging());
}

void TestSounds::aRealOutputWithoutDevicesHurtsNobody()
{
    QtSoundOutput real;
    SoundPlayer player(real, *m_settings);
    QCOMPARE(player.usedDevice().id.isEmpty(), real.devices().isEmpty());
    QCOMPARE(player.problem().isEmpty(), !real.devices().isEmpty());
    real.start(Sound::Ring, false, "a device that never was", 0.5);
    real.stop(Sound::Ring);
    real.setVolume(0.1);
}

void TestSounds::soundsAreKnownByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("wave") << "RIFF\x10\0\0\0WAVEfmt "_ba << u"wav"_s;
    QTest::newRow("riff of another kind") << "RIFF\x10\0\0\0AVI LIST"_ba << QString();
    QTest::newRow("ogg") << "OggS\0\x02"_ba << u"ogg"_s;
    QTest::newRow("mp3 with a tag") << "ID3\x04"_ba << u"mp3"_s;
    QTest::newRow("mp3 frame") << "\xFF\xFB\x90\x64"_ba << u"mp3"_s;
    QTest::newRow("two odd bytes") << "\xFF\xFE<\0h\0"_ba << QString(); // a byte order mark
    QTest::newRow("flac") << "fLaC"_ba << u"flac"_s;
    QTest::newRow("m4a") << "\0\0\0\x1C""ftypM4A "_ba << u"m4a"_s;
    QTest::newRow("gsm") << QByteArray(330, char(0xD7)) << u"gsm"_s;
    QTest::newRow("playlist") << "#EXTM3U\nhttp://example.org/x"_ba << QString();
    QTest::newRow("concat script") << "ffconcat version 1.0\nfile /etc/passwd"_ba << QString();
    QTest::newRow("page") << "<html>log in"_ba << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("one byte") << "R"_ba << QString();
}

void TestSounds::soundsAreKnownByTheirBytes()
{
    QFETCH(QByteArray, head);
    QTEST(soundSuffix(head), "suffix");
}

QTEST_MAIN(TestSounds)
#include "tst_sounds.moc"
