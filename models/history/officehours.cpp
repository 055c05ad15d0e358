// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/officehours.h"

#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QString timeFormat = u"HH:mm"_s;
const QString closed = u"closed"_s;

QString keyOf(size_t day)
{
    return u"officeHours/%1"_s.arg(day + 1);
}

} // namespace

OfficeHours OfficeHours::read(const QSettings &settings)
{
    OfficeHours hours;
    for (size_t i = 0; i < hours.days.size(); ++i) {
        const QString kept = settings.value(keyOf(i)).toString();
        const QStringList parts = kept.split(u'-');
        if (kept == closed) {
            hours.days[i].open = false;
        } else if (parts.size() == 2) {
            const QTime from = QTime::fromString(parts[0], timeFormat);
            const QTime to = QTime::fromString(parts[1], timeFormat);
            if (from.isValid() && to.isValid())
                hours.days[i] = { true, from, to };
        }
    }
    return hours;
}

void OfficeHours::write(QSettings &settings) const
{
    for (size_t i = 0; i < days.size(); ++i)
        settings.setValue(keyOf(i), days[i].open ? days[i].from.toString(timeFormat) + u'-' + days[i].to.toString(timeFormat) : closed);
}

} // namespace Cordboard
