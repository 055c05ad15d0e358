// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/tagsdialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

TagsDialog::TagsDialog(const QString &person, const QStringList &tags, const QStringList &known, QWidget *parent)
    : QDialog(parent), m_new(new QLineEdit), m_list(new QListWidget), m_add(new QPushButton(tr("Add"))), m_remove(new QPushButton(tr("Remove")))
{
    setObjectName("tagsDialog"_L1);
    setWindowTitle(tr("Tags of %1").arg(person));
    auto *about = new QLabel(tr("Words by which %1 is found: languages, duties, knowledge.", "person").arg(person));
    about->setWordWrap(true);
    m_new->setObjectName("newTag"_L1);
    m_new->setAccessibleName(tr("New tag"));
    m_new->setPlaceholderText(tr("New tag, such as French or First aid"));
    m_new->setMaxLength(longestTag);
    auto *completer = new QCompleter(known, m_new);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_new->setCompleter(completer);
    m_list->setObjectName("tagList"_L1);
    m_list->setSpacing(3); // rows that a finger can hit
    m_list->setAccessibleName(tr("Tags of %1").arg(person));
    m_list->addItems(tags);
    m_add->setObjectName("addTag"_L1);
    m_remove->setObjectName("removeTag"_L1);
    // Enter in the field adds a word; only the button or Ctrl+Enter saves.
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_new, 1);
    top->addWidget(m_add);
    auto *below = new QHBoxLayout;
    below->addWidget(m_remove);
    below->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setObjectName("saveTags"_L1);
    save->setToolTip(tr("Ctrl+Enter saves"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    layout->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &TagsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &TagsDialog::removeCurrent);
    connect(m_new, &QLineEdit::textChanged, this, &TagsDialog::showState);
    connect(m_list, &QListWidget::currentRowChanged, this, &TagsDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        add(); // a word that was typed and not added is meant
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_new->setFocus();
    showState();
}

QStringList TagsDialog::tags() const
{
    QStringList all;
    for (int row = 0; row < m_list->count(); ++row)
        all.append(m_list->item(row)->text());
    return all;
}

void TagsDialog::add()
{
    const QString tag = m_new->text().simplified();
    if (tag.isEmpty() || m_list->count() >= mostTags)
        return;
    if (!tags().contains(tag, Qt::CaseInsensitive))
        m_list->addItem(tag);
    m_new->clear();
    showState();
}

void TagsDialog::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    showState();
}

void TagsDialog::showState()
{
    m_add->setEnabled(!m_new->text().simplified().isEmpty() && m_list->count() < mostTags);
    m_add->setToolTip(m_list->count() < mostTags ? QString() : tr("More than %n tags help nobody.", nullptr, mostTags));
    m_remove->setEnabled(m_list->currentItem());
}

void TagsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        add();
        accept();
    } else if (enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        else
            add();
    } else if (event->key() == Qt::Key_Delete && m_list->hasFocus()) {
        removeCurrent();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace Cordboard
