// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cordboard {

/// The steps that make `rows` be `now`, for models of rows with names: whoever is gone is removed, whoever came is inserted, whoever
/// stands elsewhere is moved, whoever is different is announced; selection and scroll position survive. `steps` has
/// remove(row, doIt), insert(row, doIt), move(from, to, doIt) with to < from, and change(row).
template<class T, class KeyOf, class Steps>
void updateRows(QList<T> &rows, const QList<T> &now, KeyOf keyOf, Steps steps)
{
    const auto placeOf = [&keyOf](const QList<T> &list, const T &wanted, qsizetype from) {
        for (qsizetype i = from; i < list.size(); ++i)
            if (keyOf(list[i]) == keyOf(wanted))
                return i;
        return qsizetype(-1);
    };
    for (qsizetype i = rows.size() - 1; i >= 0; --i)
        if (placeOf(now, rows[i], 0) < 0)
            steps.remove(int(i), [&] { rows.removeAt(i); });
    for (qsizetype i = 0; i < now.size(); ++i) {
        const qsizetype old = placeOf(rows, now[i], i);
        if (old < 0)
            steps.insert(int(i), [&] { rows.insert(i, now[i]); });
        else if (old != i)
            steps.move(int(old), int(i), [&] { rows.move(old, i); });
        if (!(rows[i] == now[i])) {
            rows[i] = now[i];
            steps.change(int(i));
        }
    }
}

} // namespace Cordboard
