// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/voicemailmodel.h"

#include "views/theme/duration.h"

#include <QFont>
#include <QLocale>

namespace Cordboard {

using namespace Qt::StringLiterals;

void VoicemailModel::setMessages(const QList<VoicemailMessage> &messages)
{
    beginResetModel();
    m_messages = messages;
    endResetModel();
}

const VoicemailMessage *VoicemailModel::message(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_messages.size() ? &m_messages.at(index.row()) : nullptr;
}

int VoicemailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int VoicemailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VoicemailModel::data(const QModelIndex &index, int role) const
{
    const VoicemailMessage *m = message(index);
    if (!m)
        return {};
    const QString who = !m->callerName.isEmpty() ? m->callerName : !m->callerNumber.isEmpty() ? m->callerNumber : tr("Unknown caller");
    const QString when = m->at.isValid() ? QLocale().toString(m->at.toLocalTime(), QLocale::ShortFormat) : QString();
    const QString length = m->seconds >= 0 ? formatDuration(m->seconds) : QString();
    switch (role) {
    case Qt::DisplayRole: return index.column() == WhoColumn ? who : index.column() == WhenColumn ? when : length;
    case Qt::ToolTipRole: return m->transcript;
    case Qt::FontRole: {
        QFont font;
        font.setBold(!m->heard);
        return font;
    }
    case Qt::AccessibleTextRole: {
        QStringList parts { m->heard ? tr("heard") : tr("new"), who, when, length, m->transcript };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QVariant VoicemailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WhoColumn ? tr("From") : section == WhenColumn ? tr("At") : tr("Length");
}

} // namespace Cordboard
