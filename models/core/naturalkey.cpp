// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/naturalkey.h"

namespace Cordboard {

QString naturalKey(QStringView text)
{
    constexpr qsizetype Width = 12; // longer than any internal number; longer runs sort as they are
    QString key;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isDigit()) {
            key.append(text[i++].toCaseFolded());
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end].isDigit())
            ++end;
        key.append(QString(std::max<qsizetype>(0, Width - (end - i)), QLatin1Char('0')));
        key.append(text.sliced(i, end - i));
        i = end;
    }
    return key;
}

int naturalCompare(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < a.size() && k < b.size()) {
        if (!a[i].isDigit() || !b[k].isDigit()) {
            const QChar left = a[i++].toCaseFolded();
            const QChar right = b[k++].toCaseFolded();
            if (left != right)
                return left < right ? -1 : 1;
            continue;
        }
        qsizetype endA = i;
        qsizetype endB = k;
        while (endA < a.size() && a[endA].isDigit())
            ++endA;
        while (endB < b.size() && b[endB].isDigit())
            ++endB;
        QStringView left = a.sliced(i, endA - i);
        QStringView right = b.sliced(k, endB - k);
        while (left.size() > right.size() && left.front() == QLatin1Char('0'))
            left = left.sliced(1);
        while (right.size() > left.size() && right.front() == QLatin1Char('0'))
            right = right.sliced(1);
        if (left.size() != right.size())
            return left.size() < right.size() ? -1 : 1;
        if (const int order = left.compare(right); order != 0)
            return order;
        i = endA;
        k = endB;
    }
    return int((a.size() - i) - (b.size() - k));
}

} // namespace Cordboard
