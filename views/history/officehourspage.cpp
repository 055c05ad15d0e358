// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/officehourspage.h"

#include "models/history/misseddesk.h"
#include "views/accounts/indicator.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

OfficeHoursPage::OfficeHoursPage(const Theme &theme, MissedDesk &missed, QSettings &settings, QWidget *parent)
    : SettingsPage(theme, tr("Office hours"), tr("Who calls outside of these hours and reaches nobody is listed among the missed callers as called after hours. Changes work at once."), parent),
      m_missed(missed), m_settings(settings), m_hours(missed.officeHours())
{
    addDays();
    column()->addStretch(1);
}

void OfficeHoursPage::addDays()
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1); // the C locale's short form has them
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().tokens().space.x3);
    grid->setVerticalSpacing(theme().tokens().space.x2);
    const Qt::DayOfWeek first = locale.firstDayOfWeek();
    for (int row = 0; row < 7; ++row) {
        const auto day = Qt::DayOfWeek((int(first) - 1 + row) % 7 + 1);
        const QString name = locale.standaloneDayName(day);
        const OfficeHours::Day &kept = m_hours.on(day);
        auto *open = new QCheckBox(name, this);
        frameIndicator(theme(), open);
        open->setObjectName(u"open%1"_s.arg(int(day)));
        open->setAccessibleName(tr("Open on %1", "day of the week").arg(name));
        open->setChecked(kept.open);
        open->setMinimumHeight(theme().px(theme().tokens().size.buttonSmall));
        auto *from = new QTimeEdit(kept.from, this);
        auto *to = new QTimeEdit(kept.to, this);
        for (QTimeEdit *time : { from, to })
            time->setLayoutDirection(Qt::LeftToRight); // Qt turns the hours and the minutes round otherwise
        from->setDisplayFormat(format);
        to->setDisplayFormat(format);
        from->setObjectName(u"from%1"_s.arg(int(day)));
        to->setObjectName(u"to%1"_s.arg(int(day)));
        from->setAccessibleName(tr("%1 from", "day of the week").arg(name));
        to->setAccessibleName(tr("%1 until", "day of the week").arg(name));
        auto *dash = new ThemedLabel(theme(), tr("to", "from one clock time to another"), TypeRole::Body, Token::Text2, this);
        auto *word = new ThemedLabel(theme(), {}, TypeRole::Body, Token::Text3, this);
        word->setObjectName(u"hours%1"_s.arg(int(day)));
        const auto show = [=] {
            from->setVisible(open->isChecked());
            to->setVisible(open->isChecked());
            dash->setVisible(open->isChecked());
            word->setText(!open->isChecked() ? tr("closed") : to->time() <= from->time() ? tr("until midnight") : QString());
        };
        show();
        auto *hours = new QHBoxLayout;
        hours->setSpacing(theme().tokens().space.x2);
        for (QWidget *part : std::initializer_list<QWidget *> { from, dash, to, word })
            hours->addWidget(part);
        hours->addStretch(1);
        grid->addWidget(open, row, 0);
        grid->addLayout(hours, row, 1);
        grid->setRowMinimumHeight(row, std::max(from->sizeHint().height(), open->minimumHeight()));
        const auto apply = [=, this] {
            show();
            change(day, { open->isChecked(), from->time(), to->time() });
        };
        connect(open, &QCheckBox::toggled, this, apply);
        connect(from, &QTimeEdit::timeChanged, this, apply);
        connect(to, &QTimeEdit::timeChanged, this, apply);
    }
    grid->setColumnStretch(1, 1);
    column()->addLayout(grid);
}

void OfficeHoursPage::change(Qt::DayOfWeek day, const OfficeHours::Day &hours)
{
    m_hours.on(day) = hours;
    m_hours.write(m_settings);
    m_missed.setOfficeHours(m_hours);
}

} // namespace Cordboard
