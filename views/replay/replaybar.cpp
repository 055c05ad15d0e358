// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replay/replaybar.h"

#include "backends/replay/replayer.h"
#include "views/accounts/themedlabel.h"
#include "views/replay/deedtext.h"
#include "views/sound/seekslider.h"
#include "views/theme/duration.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence playKeys(Qt::CTRL | Qt::Key_Space);
const QKeySequence nextKeys(Qt::CTRL | Qt::Key_Period);
const QKeySequence backKeys(Qt::CTRL | Qt::Key_Comma);
constexpr int step = 5; ///< seconds that an arrow key moves
constexpr int page = 60;

} // namespace

ReplayBar::ReplayBar(Replayer &replayer, const MainWindow &window, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_replayer(replayer), m_window(window), m_theme(theme), m_what(new ThemedLabel(theme, tr("Recording"), TypeRole::Strong, Token::AccentText, this)),
      m_deed(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text, this)), m_time(new ThemedLabel(theme, {}, TypeRole::Strong, Token::Text, this)),
      m_length(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this)), m_play(new KeyButton(theme, this)), m_back(new KeyButton(theme, this)),
      m_next(new KeyButton(theme, this)), m_seek(new SeekSlider(this)), m_speed(new QComboBox(this))
{
    setObjectName("replayBar"_L1);
    setAccessibleName(tr("Recording"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    const auto toggle = [this] { m_replayer.isPlaying() ? m_replayer.pause() : m_replayer.play(); };
    connect(m_play, &KeyButton::clicked, this, toggle);
    connect(m_back, &KeyButton::clicked, &m_replayer, &Replayer::toPreviousEvent);
    connect(m_next, &KeyButton::clicked, &m_replayer, &Replayer::toNextEvent);
    // The keys work wherever the focus is; the search field has no use for them.
    connect(new QShortcut(playKeys, this), &QShortcut::activated, this, toggle);
    connect(new QShortcut(backKeys, this), &QShortcut::activated, &m_replayer, &Replayer::toPreviousEvent);
    connect(new QShortcut(nextKeys, this), &QShortcut::activated, &m_replayer, &Replayer::toNextEvent);
    connect(m_seek, &QSlider::valueChanged, this, [this](int seconds) { m_replayer.seek(qint64(seconds) * 1000); });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { m_replayer.setSpeed(m_speed->currentData().toInt()); });
    connect(&replayer, &Replayer::moved, this, &ReplayBar::showPosition);
    connect(&replayer, &Replayer::playingChanged, this, &ReplayBar::showState);
    connect(&theme, &Theme::changed, this, &ReplayBar::restyle);
    restyle();
    showState();
    showPosition();
}

void ReplayBar::build()
{
    m_play->setObjectName("replayPlay"_L1);
    m_play->setKeys(playKeys);
    m_back->setObjectName("replayBack"_L1);
    m_back->setText(tr("Back", "to the previous event"));
    m_back->setAccessibleName(tr("Previous event"));
    m_back->setToolTip(tr("Previous event"));
    m_back->setKeys(backKeys);
    m_next->setObjectName("replayNext"_L1);
    m_next->setText(tr("Next", "to the next event"));
    m_next->setAccessibleName(tr("Next event"));
    m_next->setToolTip(tr("Next event"));
    m_next->setIconName(u"action-next"_s);
    m_next->setKeys(nextKeys);
    for (KeyButton *button : { m_play, m_back, m_next }) {
        button->setButtonHeight(ButtonHeight::Small);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setInputGuard(0); // nothing here comes and goes by itself
    }
    m_seek->setObjectName("replaySeek"_L1);
    m_seek->setAccessibleName(tr("Position in seconds"));
    m_seek->setRange(0, int((m_replayer.length() + 999) / 1000));
    m_seek->setSingleStep(step);
    m_seek->setPageStep(page);
    m_seek->setMinimumWidth(m_theme.px(160));
    m_speed->setObjectName("replaySpeed"_L1);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed"));
    for (int factor : { 1, 4, 16 })
        m_speed->addItem(tr("%1 x", "speed of a recording: 4 x").arg(QLocale().toString(factor)), factor);
    m_deed->setObjectName("replayDeed"_L1);
    m_deed->setAccessibleName(tr("What the operator did last"));
    for (QLabel *label : { static_cast<QLabel *>(m_deed), static_cast<QLabel *>(m_time), static_cast<QLabel *>(m_length) })
        label->setTextFormat(Qt::PlainText); // it comes from a file
    m_deed->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    const Spacing &space = m_theme.tokens().space;
    auto *above = new QHBoxLayout;
    above->setSpacing(space.x3);
    above->addWidget(m_what);
    above->addWidget(m_deed, 1);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(space.x2);
    controls->addWidget(m_play);
    controls->addWidget(m_back);
    controls->addWidget(m_next);
    controls->addWidget(m_time);
    controls->addWidget(m_seek, 1);
    controls->addWidget(m_length);
    controls->addWidget(m_speed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space.x3, space.x2, space.x3, space.x2);
    column->setSpacing(space.x1);
    column->addLayout(above);
    column->addLayout(controls);
}

void ReplayBar::restyle()
{
    m_time->setFont(m_theme.tabularFont(TypeRole::Strong));
    m_length->setFont(m_theme.tabularFont(TypeRole::Body));
    // The time stays where it is while it runs, and so does the button whose word changes.
    m_time->setMinimumWidth(QFontMetrics(m_time->font()).horizontalAdvance(u"00:00:00"_s));
    QPalette frame = m_seek->palette();
    frame.setColor(QPalette::Window, m_theme.color(Token::Edge).lighter(140)); // Fusion darkens it by as much for the groove's frame
    m_seek->setPalette(frame);
    update();
}

void ReplayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void ReplayBar::showState()
{
    const bool playing = m_replayer.isPlaying();
    m_play->setText(playing ? tr("Pause", "a recording") : tr("Play", "a recording"));
    m_play->setIconName(playing ? u"action-hold"_s : u"action-resume"_s);
    m_play->setMinimumWidth(std::max(m_play->minimumWidth(), m_play->sizeHint().width()));
}

void ReplayBar::showPosition()
{
    {
        const QSignalBlocker quiet(m_seek); // this is the recording's word, not the user's
        if (!m_seek->isSliderDown())
            m_seek->setValue(int(m_replayer.position() / 1000));
    }
    m_time->setText(m_replayer.timeAt(m_replayer.position()).toLocalTime().time().toString(u"HH:mm:ss"));
    const QString now = formatDuration(m_replayer.position() / 1000);
    const QString whole = formatDuration((m_replayer.length() + 999) / 1000);
    m_length->setText(tr("%1 of %2", "time played of the whole length").arg(now, whole));
    m_seek->setAccessibleDescription(m_length->text());
    const QString text = lastDeedText(m_replayer, m_window);
    m_deed->setText(text.isEmpty() ? tr("The operator has done nothing yet.") : text);
    m_deed->setToolTip(m_deed->text().toHtmlEscaped());
}

QString ReplayBar::deed() const
{
    return m_deed->text();
}

void ReplayBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
}

} // namespace Cordboard
