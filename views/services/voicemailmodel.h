// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/media.h"

#include <QAbstractTableModel>
#include <QList>

namespace Cordboard {

/// The messages of one mailbox, newest first.
class VoicemailModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhoColumn, WhenColumn, LengthColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMessages(const QList<VoicemailMessage> &messages);
    const VoicemailMessage *message(const QModelIndex &index) const; ///< nullptr: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<VoicemailMessage> m_messages;
};

} // namespace Cordboard
