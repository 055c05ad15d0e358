// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replay/savehappeneddialog.h"

#include "models/blackbox/blackbox.h"
#include "views/accounts/themedlabel.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

SaveHappenedDialog::SaveHappenedDialog(const BlackBox &box, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_box(box), m_masked(new QCheckBox(tr("Leave out names and phone numbers"))), m_problem(new ThemedLabel(theme, {}, TypeRole::Body, Token::AlarmText))
{
    setObjectName("saveHappened"_L1);
    setWindowTitle(tr("Save what happened"));
    const auto paragraph = [this, &theme](const QString &text, TypeRole role, Token ink) {
        auto *label = new ThemedLabel(theme, text, role, ink, this);
        label->setWordWrap(true);
        return label;
    };
    const int minutes = int(std::max<qint64>(1, (box.span() + 30'000) / 60'000));
    const QString events = tr("%n event(s)", nullptr, int(box.entryCount()));
    auto *column = new QVBoxLayout(this);
    const Spacing &space = theme.tokens().space;
    column->setContentsMargins(space.x6, space.x6, space.x6, space.x4);
    column->setSpacing(space.x3);
    column->addWidget(paragraph(tr("The last %n minute(s) as one file", nullptr, minutes), TypeRole::Title, Token::Text));
    column->addWidget(paragraph(tr("%1: what the PBX told, which keys and commands were used, and what came of them. Send it to whoever looks after the system, or look at "
                                   "it again yourself: start the program with --replay and the file.").arg(events), TypeRole::Body, Token::Text));
    column->addWidget(paragraph(tr("Never in it: passwords, what is typed into the search field, digits dialled into a call, phone books, call records, any sound."), TypeRole::Body, Token::Text2));
    m_masked->setObjectName("masked"_L1);
    m_masked->setChecked(true);
    m_masked->setToolTip(tr("The same person keeps the same made-up name throughout the file"));
    column->addWidget(m_masked);
    m_problem->setObjectName("problem"_L1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("Save..."), QDialogButtonBox::AcceptRole);
    save->setObjectName("save"_L1);
    save->setDefault(true);
    column->addStretch(1);
    column->addSpacing(space.x2);
    column->addWidget(buttons);
    setMinimumWidth(theme.px(520));
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveHappenedDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SaveHappenedDialog::choose()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save what happened"), folder.path(), tr("Recordings (*.cordrec)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"cordrec"_s);
    dialog->selectFile(QDateTime::currentDateTime().toString(u"'cordboard-'yyyy-MM-dd-HHmm'.cordrec'"));
    connect(dialog, &QFileDialog::fileSelected, this, &SaveHappenedDialog::saveTo);
    dialog->open();
}

void SaveHappenedDialog::saveTo(const QString &path)
{
    const QString problem = m_box.save(path, m_masked->isChecked());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    emit saved(path);
    accept();
}

} // namespace Cordboard
