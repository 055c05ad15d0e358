// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/asterisk/witness.h"

namespace Cordboard {

/// Writes down what the server told during each scene, for tst_asterisk_grain: what moves calls, and of it what the backend reads.
class Moves
{
public:
    void add(const QString &scene, const QList<Witness::Frame> &events);
    bool write() const;

private:
    QMap<QString, QByteArray> m_scenes;
};

} // namespace Cordboard
