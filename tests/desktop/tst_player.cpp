// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simmedia.h"
#include "views/sound/playerbar.h"
#include "views/sound/seekslider.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// The player with real sound files; whether a loudspeaker is there does not matter to it.
class TestPlayer : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void playsSeeksAndPauses();
    void speedStaysForTheNextOne();
    void refusesWhatIsNoSound();
    void saysWhatIsBroken();
    void savesWhatIsOpen();
    void theKeyboardDoesEverything();
    void everythingHasAName();
    void closingFallsSilent();

private:
    QUrl write(const QString &name, const QByteArray &data)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("cannot write");
        return QUrl::fromLocalFile(file.fileName());
    }
    template<class T>
    T *part(const char *name) const { return m_bar->findChild<T *>(QLatin1StringView(name)); }
    SeekSlider *seek() const { return part<SeekSlider>("playerSeek"); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PlayerBar> m_bar;
};

void TestPlayer::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    m_bar = std::make_unique<PlayerBar>(*m_theme);
    m_bar->resize(760, 80);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestPlayer::cleanup()
{
    m_bar.reset();
    m_theme.reset();
}

void TestPlayer::playsSeeksAndPauses()
{
    m_bar->open(write(u"message.wav"_s, simSound(u"a"_s, 100).data), u"Message from Maria Lopez"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isPlaying(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(seek()->maximum(), 100, patience);
    QTRY_VERIFY_WITH_TIMEOUT(seek()->isEnabled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(seek()->value() > 0, patience); // time goes by, with a loudspeaker and without
    seek()->setValue(60);
    QTRY_VERIFY_WITH_TIMEOUT(seek()->value() >= 60, patience);
    m_bar->pause();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bar->isPlaying(), patience);
    QVERIFY(seek()->accessibleDescription().contains(u"1:40"_s));
    part<KeyButton>("playerPlay")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isPlaying(), patience);
    // A click in the bar goes there, not a page towards it.
    QTest::mouseClick(seek(), Qt::LeftButton, {}, QPoint(seek()->width() / 4, seek()->height() / 2));
    QTRY_VERIFY_WITH_TIMEOUT(seek()->value() >= 20 && seek()->value() < 60, patience);
}

void TestPlayer::speedStaysForTheNextOne()
{
    auto *speed = part<QComboBox>("playerSpeed");
    speed->setCurrentIndex(speed->findData(2.0));
    m_bar->open(write(u"fast.wav"_s, simSound(u"b"_s, 100).data), u"Fast"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bar->findChild<QMediaPlayer *>()->playbackRate(), 2.0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isPlaying(), patience);
}

void TestPlayer::refusesWhatIsNoSound()
{
    m_bar->open(write(u"list.mp3"_s, "#EXTM3U\nhttp://127.0.0.1:9/never"_ba), u"A playlist"_s);
    QVERIFY(!m_bar->problem().isEmpty());
    QVERIFY(m_bar->findChild<QMediaPlayer *>()->source().isEmpty()); // nothing ever read it as media
    QVERIFY(!part<KeyButton>("playerPlay")->isEnabled());
    QVERIFY(part<KeyButton>("playerSave")->isEnabled());
    m_bar->open(QUrl::fromLocalFile(m_folder.filePath(u"gone.wav"_s)), u"Gone"_s);
    QVERIFY(!m_bar->problem().isEmpty());
}

void TestPlayer::saysWhatIsBroken()
{
    m_bar->open(write(u"broken.wav"_s, "RIFF\xFF\xFF\xFF\x7FWAVEfmt \xFF\xFF\xFF\x7F"_ba + QByteArray(64, '\xA5')), u"Broken"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->problem().startsWith(u"This cannot be played."_s), patience);
    QVERIFY(!m_bar->isPlaying());
    m_bar->open(write(u"good.wav"_s, simSound(u"c"_s, 20).data), u"Good"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isPlaying(), patience); // the next one is none the worse for it
}

void TestPlayer::savesWhatIsOpen()
{
    const QByteArray data = simSound(u"d"_s, 3).data;
    m_bar->open(write(u"keep.wav"_s, data), u"Keep"_s);
    const QString path = m_folder.filePath(u"kept.wav"_s);
    QVERIFY(m_bar->saveTo(path));
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), data);
    QVERIFY(!m_bar->saveTo(m_folder.filePath(u"no such folder/kept.wav"_s)));
    QVERIFY(m_bar->problem().contains(u"no such folder"_s));
}

void TestPlayer::theKeyboardDoesEverything()
{
    m_bar->open(write(u"keys.wav"_s, simSound(u"e"_s, 100).data), u"Keys"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isPlaying() && seek()->isEnabled() && seek()->maximum() == 100, patience);
    auto *play = part<KeyButton>("playerPlay");
    QTRY_VERIFY(play->hasFocus());
    QTest::keyClick(play, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bar->isPlaying(), patience);
    QTest::keyClick(play, Qt::Key_Tab);
    QVERIFY(seek()->hasFocus());
    QTest::keyClick(seek(), Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(seek()->value(), 0, patience);
    QTest::keyClick(seek(), Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(seek()->value(), 5, patience);
    QSignalSpy typed(m_bar.get(), &PlayerBar::textTyped);
    QTest::keyClick(seek(), Qt::Key_B); // letters belong to the search field
    QCOMPARE(typed.count(), 1);
    QCOMPARE(typed.constFirst().constFirst().toString(), u"b"_s);
}

void TestPlayer::everythingHasAName()
{
    for (QWidget *widget : m_bar->findChildren<QWidget *>())
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
}

void TestPlayer::closingFallsSilent()
{
    m_bar->open(write(u"close.wav"_s, simSound(u"f"_s, 100).data), u"Close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bar->isPlaying(), patience);
    QSignalSpy closed(m_bar.get(), &PlayerBar::closed);
    part<KeyButton>("playerClose")->click();
    QCOMPARE(closed.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bar->isPlaying(), patience);
}

QTEST_MAIN(TestPlayer)
#include "tst_player.moc"
