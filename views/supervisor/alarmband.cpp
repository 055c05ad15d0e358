// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/alarmband.h"

#include "models/core/switchboard.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Cordboard {

AlarmBand::AlarmBand(Switchboard &board, const AlarmCenter &alarms, QAction *acknowledge, QAction *snooze, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_alarms(alarms)
    , m_theme(theme)
    , m_acknowledge(new KeyButton(theme, this))
    , m_snooze(new KeyButton(theme, this))
{
    setObjectName("alarmBand"_L1);
    for (KeyButton *button : { m_acknowledge, m_snooze })
        button->setButtonHeight(ButtonHeight::Small);
    m_acknowledge->setAction(acknowledge);
    m_snooze->setAction(snooze);
    m_acknowledge->setObjectName("acknowledgeButton"_L1);
    m_snooze->setObjectName("snoozeButton"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), 0, theme.px(8), 0);
    row->setSpacing(theme.px(6));
    row->addStretch(1);
    row->addWidget(m_acknowledge);
    row->addWidget(m_snooze);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&alarms, &AlarmCenter::changed, this, &AlarmBand::refresh);
    connect(board.secondTick(), &SecondTick::tick, this, &AlarmBand::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

void AlarmBand::refresh()
{
    const QList<QueueAlarm> alarms = m_alarms.alarms();
    const QDateTime now = m_board.now();
    m_grade = m_alarms.worst();
    QStringList sentences;
    for (const QueueAlarm &alarm : alarms)
        sentences << m_alarms.sentence(alarm);
    m_sentence = sentences.isEmpty() ? tr("No alarm. Every queue is within its limits.") : sentences.first();
    m_count = sentences.size() > 1 ? tr("%n queue(s)", "that have passed a limit", int(sentences.size())) : QString();
    m_quiet = !alarms.isEmpty() && !m_alarms.wantsAttention();
    m_state.clear();
    if (m_quiet) {
        QDateTime until;
        for (const QueueAlarm &alarm : alarms)
            if (!alarm.acknowledged && alarm.snoozedUntil.isValid() && (!until.isValid() || alarm.snoozedUntil < until))
                until = alarm.snoozedUntil;
        QString format = QLocale().timeFormat(QLocale::ShortFormat);
        format.remove(u":ss"_s);
        m_state = until.isValid() && until > now ? tr("silent until %1", "time of day").arg(QLocale().toString(until.toLocalTime().time(), format)) : tr("acknowledged");
    }
    const bool wanted = !alarms.isEmpty() && !m_quiet;
    m_acknowledge->setVisible(wanted);
    m_snooze->setVisible(wanted);
    QString word = m_grade == AlarmGrade::Alarm ? tr("Alarm") : m_grade == AlarmGrade::Warning ? tr("Warning") : QString();
    QStringList spoken { word, m_count, m_state };
    spoken += sentences.isEmpty() ? QStringList(m_sentence) : sentences;
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(sentences.join(u'\n'));
    update();
}

QSize AlarmBand::sizeHint() const
{
    return { m_theme.px(400), m_theme.px(m_theme.tokens().size.panelHeader) };
}

QSize AlarmBand::minimumSizeHint() const
{
    return { m_theme.px(200), sizeHint().height() };
}

void AlarmBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool red = m_grade == AlarmGrade::Alarm;
    const bool calm = m_grade == AlarmGrade::Calm;
    const Token ground = calm ? Token::Panel : red ? Token::Alarm : Token::Amber;
    const QColor ink = m_theme.color(calm ? Token::Text2 : red ? Token::OnAlarm : Token::OnAmber);
    paintPanel(painter, rect(), m_theme, m_theme.color(ground), PanelShape::Whole);
    const int side = m_theme.px(20);
    const QRect icon(m_theme.px(12), (height() - side) / 2, side, side);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(), m_theme,
        calm ? u"check"_s : m_quiet ? u"alarm-ack"_s : red ? u"alarm-overdue"_s : u"alarm-late"_s, ink, side);
    const int left = icon.right() + m_theme.px(9);
    int right = width() - m_theme.px(12);
    if (!m_acknowledge->isHidden())
        right = std::min(right, layoutDirection() == Qt::RightToLeft ? width() - m_acknowledge->geometry().right() : m_acknowledge->x()) - m_theme.px(10);
    QList<TextRun> runs;
    if (!calm)
        runs.append({ red ? tr("Alarm") : tr("Warning"), m_theme.font(TypeRole::Title), ink });
    runs.append({ m_sentence, m_theme.font(calm ? TypeRole::Body : TypeRole::Strong), ink });
    for (const QString &aside : { m_state, m_count })
        if (!aside.isEmpty())
            runs.insert(1, { aside, m_theme.font(TypeRole::Body), ink });
    drawRuns(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height())), runs, m_theme.px(10), layoutDirection());
}

} // namespace Cordboard
