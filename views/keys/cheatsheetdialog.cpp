// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/cheatsheetdialog.h"

#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

CheatSheetDialog::CheatSheetDialog(const QList<KeyGroup> &groups, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_sheet(groups), m_said(new QLabel)
{
    setObjectName("cheatSheet"_L1);
    setWindowTitle(CheatSheet::title());
    m_printer.setPageLayout(CheatSheet::page());
    m_printer.setDocName(CheatSheet::title());

    auto *preview = new QPrintPreviewWidget(&m_printer);
    preview->setObjectName("cheatSheetPreview"_L1);
    preview->setAccessibleName(CheatSheet::title());
    connect(preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) { m_sheet.paint(*printer); });
    preview->fitInView();

    m_said->setObjectName("cheatSheetSaid"_L1);
    m_said->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *pdf = buttons->addButton(tr("Save as PDF"), QDialogButtonBox::ActionRole);
    pdf->setObjectName("savePdf"_L1);
    connect(pdf, &QPushButton::clicked, this, &CheatSheetDialog::askForFile);
    QPushButton *print = buttons->addButton(tr("Print"), QDialogButtonBox::ActionRole);
    print->setObjectName("print"_L1);
    print->setDefault(true);
    print->setFocus();
    connect(print, &QPushButton::clicked, this, &CheatSheetDialog::askForPrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(preview, 1);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    resize(theme.px(700), theme.px(860));
}

void CheatSheetDialog::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), QDir(folder).filePath(u"cordboard-keys.pdf"_s), u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CheatSheetDialog::save);
    dialog->open();
}

void CheatSheetDialog::save(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    m_said->setText(m_sheet.savePdf(path) ? tr("Saved as %1", "file name").arg(name) : tr("%1 cannot be written.", "file name").arg(name));
}

void CheatSheetDialog::askForPrinter()
{
    auto *dialog = new QPrintDialog(&m_printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // It is one page, whatever the printer can do.
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_said->setText(m_sheet.paint(m_printer) ? tr("Sent to the printer.") : tr("The printer cannot be reached."));
    });
    dialog->open();
}

} // namespace Cordboard
