// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/wavefile.h"

#include <QFile>
#include <QtEndian>

#include <cmath>

namespace Cordboard {

namespace {

constexpr int rate = 8'000;
} // namespace

int WaveFile::loudness(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray content = file.readAll();
    const qsizetype data = content.indexOf("data");
    if (!content.startsWith("RIFF") || data < 0)
        return -1;
    const auto *samples = reinterpret_cast<const uchar *>(content.constData()) + data + 8;
    const qsizetype count = (content.size() - data - 8) / 2;
    constexpr qsizetype window = rate / 2;
    double loudest = 0;
    for (qsizetype start = 0; start < count; start += window) {
        const qsizetype length = qMin(window, count - start);
        double sum = 0;
        for (qsizetype i = 0; i < length; ++i)
            sum += std::pow(double(qFromLittleEndian<qint16>(samples + 2 * (start + i))), 2);
        loudest = std::max(loudest, std::sqrt(sum / double(length)));
    }
    return int(loudest);
}

} // namespace Cordboard
