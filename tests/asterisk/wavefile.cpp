// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/wavefile.h"

#include <QFile>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace Cordboard {

namespace {

constexpr int rate = 8'000;

/// The root mean square of each half second.
QList<int> windows(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    const qsizetype data = content.indexOf("data");
    if (!content.startsWith("RIFF") || data < 0)
        return {};
    const auto *samples = reinterpret_cast<const uchar *>(content.constData()) + data + 8;
    const qsizetype count = (content.size() - data - 8) / 2;
    constexpr qsizetype window = rate / 2;
    QList<int> list;
    for (qsizetype start = 0; start < count; start += window) {
        const qsizetype length = qMin(window, count - start);
        double sum = 0;
        for (qsizetype i = 0; i < length; ++i)
            sum += std::pow(double(qFromLittleEndian<qint16>(samples + 2 * (start + i))), 2);
        list.append(int(std::sqrt(sum / double(length))));
    }
    return list;
}

} // namespace

int WaveFile::loudness(const QString &fileName)
{
    const QList<int> all = windows(fileName);
    return all.isEmpty() ? -1 : *std::max_element(all.cbegin(), all.cend());
}

int WaveFile::quietestAfter(const QString &fileName, int loud)
{
    QList<int> all = windows(fileName);
    if (!all.isEmpty())
        all.removeLast(); // less than half a second
    const auto first = std::find_if(all.cbegin(), all.cend(), [loud](int value) { return value >= loud; });
    return first == all.cend() ? -1 : *std::min_element(first, all.cend());
}

} // namespace Cordboard
