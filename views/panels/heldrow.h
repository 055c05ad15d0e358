// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/callerwishes.h"
#include "views/panels/rowdelegate.h"

namespace Cordboard {

/// Rows of calls on hold: who waits, for whom or through what, since when.
class HeldRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    /// `wishes` must outlive it.
    HeldRowDelegate(PanelList &list, const CallerWishes &wishes);

    static QString nameOf(const QModelIndex &index);
    static QString detailOf(const QModelIndex &index, const CallerWishes &wishes, bool stale);
    /// "Held, Mr Adeyemi, wants Grace Okafor, 34 seconds"
    static QString sentence(const QModelIndex &index, const CallerWishes &wishes, const QDateTime &now);

protected:
    void paintRow(const RowPaint &paint, const QModelIndex &index) const override;

private:
    const CallerWishes &m_wishes;
};

} // namespace Cordboard
