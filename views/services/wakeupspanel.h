// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/servicepanel.h"

class QSortFilterProxyModel;
class QTreeView;

namespace Cordboard {

/// Wake-up calls, the next one first: set, switch on and off, cancel.
class WakeUpsPanel final : public ServicePanel
{
    Q_OBJECT
public:
    WakeUpsPanel(OperatorDesk &desk, const Theme &theme, QWidget *parent = nullptr);

private:
    void refreshButtons();
    void add();
    void toggle();
    void remove();
    const WakeUpCall *current() const;

    QSortFilterProxyModel *m_sorted;
    QTreeView *m_list;
    QPushButton *m_add;
    QPushButton *m_toggle;
    QPushButton *m_remove;
};

} // namespace Cordboard
