// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sound/playerbar.h"

#include "views/sound/seekslider.h"
#include "views/sound/soundkind.h"
#include "views/theme/duration.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMediaDevices>
#include <QPainter>
#include <QSaveFile>
#include <QShortcut>
#include <QSignalBlocker>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int headBytes = 4096;
constexpr int step = 5; ///< seconds that an arrow key moves
constexpr int page = 30; ///< and Page up and Page down

} // namespace

PlayerBar::PlayerBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new QLabel), m_problem(new QLabel), m_play(new KeyButton(theme)), m_now(new QLabel), m_seek(new SeekSlider),
      m_whole(new QLabel), m_speed(new QComboBox), m_save(new KeyButton(theme)), m_close(new KeyButton(theme))
{
    setObjectName("playerBar"_L1);
    setAccessibleName(tr("Player"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    connect(m_play, &KeyButton::clicked, this, &PlayerBar::toggle);
    connect(m_save, &KeyButton::clicked, this, &PlayerBar::save);
    connect(m_close, &KeyButton::clicked, this, [this] {
        pause();
        emit closed();
    });
    connect(m_seek, &QSlider::valueChanged, this, [this](int seconds) {
        if (m_player)
            m_player->setPosition(qint64(seconds) * 1000);
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] {
        if (m_player)
            m_player->setPlaybackRate(m_speed->currentData().toDouble());
    });
    auto *key = new QShortcut(Qt::Key_MediaTogglePlayPause, this);
    connect(key, &QShortcut::activated, this, &PlayerBar::toggle);
    connect(&theme, &Theme::changed, this, &PlayerBar::restyle);
    restyle();
    showState();
    showTime();
}

PlayerBar::~PlayerBar() = default;

void PlayerBar::build()
{
    m_play->setObjectName("playerPlay"_L1);
    m_save->setObjectName("playerSave"_L1);
    m_save->setText(tr("Save..."));
    m_save->setIconName(u"note"_s);
    m_close->setObjectName("playerClose"_L1);
    m_close->setAccessibleName(tr("Close the player"));
    m_close->setToolTip(tr("Close the player"));
    m_close->setIconName(u"close"_s);
    for (KeyButton *button : { m_play, m_save, m_close }) {
        button->setButtonHeight(ButtonHeight::Small);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setInputGuard(0); // nothing here comes and goes by itself
    }
    m_seek->setObjectName("playerSeek"_L1);
    m_seek->setAccessibleName(tr("Position in seconds"));
    m_seek->setSingleStep(step);
    m_seek->setPageStep(page);
    m_seek->setMinimumWidth(m_theme.px(120));
    m_speed->setObjectName("playerSpeed"_L1);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed"));
    for (double rate : { 0.75, 1.0, 1.25, 1.5, 2.0 })
        m_speed->addItem(tr("%1 x", "speed of playing: 1.5 x").arg(QLocale().toString(rate)), rate);
    m_speed->setCurrentIndex(1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    const Spacing &space = m_theme.tokens().space;
    auto *controls = new QHBoxLayout;
    controls->setSpacing(space.x2);
    controls->addWidget(m_play);
    controls->addWidget(m_now);
    controls->addWidget(m_seek, 1);
    controls->addWidget(m_whole);
    controls->addWidget(m_speed);
    controls->addWidget(m_save);
    controls->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space.x3, space.x2, space.x3, space.x2);
    column->setSpacing(space.x1);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addLayout(controls);
}

void PlayerBar::restyle()
{
    const auto dress = [this](QLabel *label, const QFont &font, Token ink) {
        label->setFont(font);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.color(ink));
        label->setPalette(palette);
    };
    dress(m_title, m_theme.font(TypeRole::Strong), Token::Text);
    dress(m_problem, m_theme.font(TypeRole::Body), Token::AmberText);
    dress(m_now, m_theme.tabularFont(TypeRole::Body), Token::Text);
    dress(m_whole, m_theme.tabularFont(TypeRole::Body), Token::Text2);
    // The time grows to the left of the bar: with room for an hour the bar stays where it is.
    const QString widest = u"00:00"_s;
    for (QLabel *label : { m_now, m_whole })
        label->setMinimumWidth(QFontMetrics(label->font()).horizontalAdvance(widest));
    m_now->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    QPalette frame = m_seek->palette();
    frame.setColor(QPalette::Window, m_theme.color(Token::Edge).lighter(140)); // Fusion darkens it by as much for the groove's frame
    m_seek->setPalette(frame);
    update();
}

void PlayerBar::prepare()
{
    if (m_player)
        return;
    m_player = new QMediaPlayer(this);
    m_output = new QAudioOutput(this);
    m_player->setAudioOutput(m_output);
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, &PlayerBar::showState);
    connect(m_player, &QMediaPlayer::positionChanged, this, &PlayerBar::showTime);
    connect(m_player, &QMediaPlayer::durationChanged, this, &PlayerBar::showTime);
    connect(m_player, &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error, const QString &text) { say(tr("This cannot be played. %1").arg(text)); });
    auto *devices = new QMediaDevices(this);
    connect(devices, &QMediaDevices::audioOutputsChanged, this, [this] { m_output->setDevice(QMediaDevices::defaultAudioOutput()); });
}

void PlayerBar::open(const QUrl &localFile, const QString &title)
{
    prepare();
    m_player->stop();
    m_player->setSource({});
    m_file = localFile;
    m_name = title;
    m_title->setText(title);
    m_title->setToolTip(title);
    say({});
    QFile file(localFile.toLocalFile());
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("This cannot be played. %1").arg(file.errorString()));
    } else if (soundSuffix(file.read(headBytes)).isEmpty()) {
        say(tr("What the PBX sent is no sound that is known. It can be saved."));
    } else {
        if (QMediaDevices::defaultAudioOutput().isNull())
            say(tr("No sound device is connected: nothing can be heard."));
        m_player->setSource(localFile);
        m_player->setPlaybackRate(m_speed->currentData().toDouble());
        m_player->play();
    }
    showState();
    showTime();
    m_play->setFocus(Qt::OtherFocusReason);
}

void PlayerBar::pause()
{
    if (m_player)
        m_player->pause();
}

bool PlayerBar::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

QString PlayerBar::problem() const
{
    return m_problem->text();
}

void PlayerBar::toggle()
{
    if (!m_player || m_player->source().isEmpty())
        return;
    if (isPlaying())
        m_player->pause();
    else
        m_player->play();
}

void PlayerBar::showState()
{
    m_play->setText(isPlaying() ? tr("Pause", "playing a sound") : tr("Play", "a sound"));
    m_play->setIconName(isPlaying() ? u"action-hold"_s : u"action-resume"_s);
    m_play->setAccessibleName(m_play->text());
    const bool playable = m_player && !m_player->source().isEmpty();
    m_play->setEnabled(playable);
    m_seek->setEnabled(playable && m_player->isSeekable());
    m_save->setEnabled(!m_file.isEmpty());
}

void PlayerBar::showTime()
{
    const qint64 whole = m_player ? (m_player->duration() + 999) / 1000 : 0;
    const qint64 now = m_player ? m_player->position() / 1000 : 0;
    {
        const QSignalBlocker quiet(m_seek); // this is the player's word, not the user's
        m_seek->setRange(0, int(whole));
        if (!m_seek->isSliderDown())
            m_seek->setValue(int(now));
    }
    m_now->setText(formatDuration(now));
    m_whole->setText(formatDuration(whole));
    m_seek->setAccessibleDescription(tr("%1 of %2", "time played of the whole length").arg(m_now->text(), m_whole->text()));
    m_seek->setEnabled(m_player && !m_player->source().isEmpty() && m_player->isSeekable());
}

void PlayerBar::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool PlayerBar::saveTo(const QString &path)
{
    QFile from(m_file.toLocalFile());
    QSaveFile to(path);
    if (!from.open(QIODevice::ReadOnly)) {
        say(tr("%1 cannot be read: %2").arg(from.fileName(), from.errorString()));
        return false;
    }
    const QByteArray data = from.readAll();
    if (!to.open(QIODevice::WriteOnly) || to.write(data) != data.size() || !to.commit()) {
        say(tr("%1 cannot be written: %2").arg(path, to.errorString()));
        return false;
    }
    return true;
}

void PlayerBar::save()
{
    const QString suffix = m_file.fileName().section(u'.', -1);
    auto *dialog = new QFileDialog(this, tr("Save the sound"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_file.fileName());
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PlayerBar::saveTo);
    dialog->open();
}

void PlayerBar::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!command && !event->text().isEmpty() && event->text().front().isPrint() && event->text() != u" "_s)
        emit textTyped(event->text());
    else
        QWidget::keyPressEvent(event);
}

void PlayerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
}

} // namespace Cordboard
