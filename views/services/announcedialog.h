// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace Cordboard {

/// Which paging group is spoken to. It is the question before it as well: many people hear what comes next.
class AnnounceDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Group
    {
        ExtensionId id;
        QString number;
        QString name;
        QString account; ///< its PBX's name where there are several; else empty
    };

    /// `chosen`: where it begins; empty: nowhere.
    AnnounceDialog(const QList<Group> &groups, const ExtensionId &chosen, QWidget *parent = nullptr);

    const Group *group() const; ///< nullptr: none is chosen

private:
    void showState();

    QList<Group> m_groups;
    QListWidget *m_list;
    QLabel *m_what;
    QPushButton *m_speak;
};

} // namespace Cordboard
