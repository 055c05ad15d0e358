// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simmedia.h"
#include "views/sound/playerbar.h"
#include "views/sound/qtsoundoutput.h"
#include "views/sound/soundplayer.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// What really comes out of a loudspeaker: one of a sound server of our own, listened to by another program.
class TestHeard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theRingIsHeardUntilItStops();
    void mutedIsSilent();
    void aRecordingIsHeard();

private:
    /// The loudest sample of what has been heard since the last question.
    int loudest()
    {
        m_heard += m_ear.readAllStandardOutput();
        const auto *samples = reinterpret_cast<const qint16 *>(m_heard.constData());
        int peak = 0;
        for (qsizetype i = 0; i < m_heard.size() / 2; ++i)
            peak = std::max(peak, std::abs(int(samples[i])));
        m_heard.clear();
        return peak;
    }

    /// Each answer uses up what was heard, so that none of this may be asked a second time, as QTRY_VERIFY does.
    bool hears(int peak)
    {
        return QTest::qWaitFor([&] { return loudest() > peak; }, patience);
    }
    /// Half a second without a sound, however long the server still plays what it has.
    bool fallsSilent()
    {
        return QTest::qWaitFor([&] { return m_ear.bytesAvailable() > 22'050 && loudest() == 0; }, patience);
    }

    QProcess m_ear;
    QByteArray m_heard;
    QTemporaryDir m_folder;
};

void TestHeard::init()
{
    m_ear.start(u"parec"_s, { u"--device=cordboard_test.monitor"_s, u"--format=s16le"_s, u"--rate=22050"_s, u"--channels=1"_s, u"--latency-msec=50"_s });
    QVERIFY(m_ear.waitForStarted(patience));
    QVERIFY(m_ear.waitForReadyRead(patience)); // it listens
}

void TestHeard::cleanup()
{
    m_ear.kill();
    m_ear.waitForFinished(patience);
    m_ear.readAllStandardOutput();
}

void TestHeard::theRingIsHeardUntilItStops()
{
    QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QtSoundOutput output;
    SoundPlayer player(output, settings);
    QCOMPARE(player.problem(), QString());
    QVERIFY(player.usedDevice().id.contains("cordboard_test"));
    player.setVolume(100);
    player.ring(true);
    for (int i = 0; i < 5; ++i)
        QVERIFY(hears(3'000)); // again and again
    player.ring(false);
    QVERIFY(fallsSilent());
}

void TestHeard::mutedIsSilent()
{
    QSettings settings(m_folder.filePath(u"m.ini"_s), QSettings::IniFormat);
    QtSoundOutput output;
    SoundPlayer player(output, settings);
    player.setMuted(true);
    player.ring(true);
    QVERIFY(fallsSilent());
    player.test(Sound::AlarmTwoTones); // the user asked for it
    QVERIFY(hears(300));
}

void TestHeard::aRecordingIsHeard()
{
    QFile file(m_folder.filePath(u"r.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(simSound(u"r"_s, 60).data);
    file.close();
    Theme theme;
    PlayerBar bar(theme);
    bar.show();
    bar.open(QUrl::fromLocalFile(file.fileName()), u"Recording"_s);
    QVERIFY(hears(1'000));
    QCOMPARE(bar.problem(), QString());
    bar.pause();
    QVERIFY(fallsSilent());
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a sound server of its own, and no display
    QApplication app(argc, argv);
    TestHeard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_heard.moc"
