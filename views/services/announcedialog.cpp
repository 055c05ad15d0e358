// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/announcedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

AnnounceDialog::AnnounceDialog(const QList<Group> &groups, const ExtensionId &chosen, QWidget *parent)
    : QDialog(parent), m_groups(groups), m_list(new QListWidget), m_what(new QLabel)
{
    setObjectName("announceDialog"_L1);
    setWindowTitle(tr("Announce to a group"));
    m_list->setObjectName("announceGroups"_L1);
    m_list->setSpacing(3); // rows that a finger can hit
    m_list->setAccessibleName(tr("Groups of loudspeakers"));
    for (const Group &group : groups) {
        m_list->addItem(group.account.isEmpty() ? tr("%1, %2", "name, number").arg(group.name, group.number)
                                                : tr("%1, %2, %3", "name, number, name of the PBX").arg(group.name, group.number, group.account));
        if (group.id == chosen)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_what->setWordWrap(true);
    m_what->setObjectName("announceWhat"_L1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_speak = buttons->addButton(tr("Announce now"), QDialogButtonBox::AcceptRole);
    m_speak->setObjectName("announceNow"_L1);
    m_speak->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_what);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AnnounceDialog::showState);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    showState();
}

const AnnounceDialog::Group *AnnounceDialog::group() const
{
    // Selected, not current: the list makes its first row current by itself as soon as it has the focus.
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    return chosen.isEmpty() ? nullptr : &m_groups[m_list->row(chosen.first())];
}

void AnnounceDialog::showState()
{
    const Group *chosen = group();
    m_speak->setEnabled(chosen);
    m_what->setText(chosen ? tr("Your phone rings. From the moment you lift it, everybody near the loudspeakers of %1 hears you, until you hang up.", "group").arg(chosen->name)
                           : tr("Choose who is to hear you."));
}

} // namespace Cordboard
