// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/phonekey.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr qsizetype significantDigits = 9;
/// What PBXes write where a caller does not tell his number.
const QStringList nobody { u"anonymous"_s, u"unknown"_s, u"private"_s, u"restricted"_s, u"withheld"_s, u"unavailable"_s };

} // namespace

QString comparableNumber(QStringView number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    if (!digits.isEmpty())
        return digits.right(significantDigits);
    const QString name = number.trimmed().toString().toLower();
    return nobody.contains(name) ? QString() : name;
}

} // namespace Cordboard
