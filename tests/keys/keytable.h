// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Cordboard {

/// Task by task: the keys that were promised and those that were pressed.
class KeyTable
{
public:
    struct Row
    {
        QString task;
        QString promise; ///< "N+1"
        int typed = 0; ///< N
        int allowed = 0; ///< the promise as a number
        int pressed = 0;
        QString keys; ///< what was pressed, in words
    };

    void add(const Row &row) { m_rows.append(row); }
    const QList<Row> &rows() const { return m_rows; }
    QString toMarkdown() const;

private:
    QList<Row> m_rows;
};

} // namespace Cordboard
