// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layout/layoutpage.h"

#include "views/accounts/themedlabel.h"
#include "views/layout/profilefile.h"
#include "views/layout/screenlayouts.h"
#include "views/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

LayoutPage::LayoutPage(const Theme &theme, ScreenLayouts &layouts, QSettings &settings, QWidget *parent)
    : SettingsPage(theme, tr("Screens and profile"), tr("Where everything lies, under a name; and all that is yours in one file for another desk."), parent)
    , m_layouts(layouts)
    , m_settings(settings)
    , m_list(new QListWidget)
    , m_none(new ThemedLabel(theme, tr("No screen is kept yet. Give the present one a name below."), TypeRole::Body, Token::Text3))
    , m_name(new QLineEdit)
    , m_keep(new QPushButton(tr("Keep the present screen")))
    , m_choose(new QPushButton(tr("Use")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_result(new QLabel)
{
    addScreens();
    addProfile();
    m_result->setWordWrap(true);
    m_result->setObjectName("profileResult"_L1);
    column()->addWidget(m_result);
    column()->addStretch(1);
    connect(&layouts, &ScreenLayouts::changed, this, &LayoutPage::showNames);
    showNames();
}

void LayoutPage::addScreens()
{
    column()->addWidget(new ThemedLabel(theme(), tr("Named screens"), TypeRole::Strong, Token::Text, this));
    m_list->setObjectName("screens"_L1);
    m_list->setAccessibleName(tr("Named screens"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_list->setToolTip(tr("F2 gives another name"));
    m_list->setMaximumHeight(theme().px(180));
    column()->addWidget(m_list);
    m_none->setObjectName("noScreens"_L1);
    column()->addWidget(m_none);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    column()->addLayout(row);
    auto *keepRow = new QHBoxLayout;
    m_name->setObjectName("screenName"_L1);
    m_name->setPlaceholderText(tr("Name, such as Front desk or Night"));
    m_name->setAccessibleName(tr("Name of the screen"));
    m_name->setMaxLength(ScreenLayouts::longestName);
    m_keep->setObjectName("keepScreen"_L1);
    m_choose->setObjectName("useScreen"_L1);
    m_remove->setObjectName("deleteScreen"_L1);
    keepRow->addWidget(m_name, 1);
    keepRow->addWidget(m_keep);
    column()->addLayout(keepRow);
    column()->addSpacing(theme().tokens().space.x4);

    const auto keep = [this] {
        const QString name = m_name->text().simplified();
        if (name.isEmpty())
            return;
        emit keepRequested(name);
        m_name->clear();
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    connect(m_name, &QLineEdit::textChanged, this, &LayoutPage::showButtons);
    const auto choose = [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            emit chosen(item->data(Qt::UserRole).toString());
    };
    connect(m_choose, &QPushButton::clicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &LayoutPage::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString before = item->data(Qt::UserRole).toString();
        if (item->text() != before && !m_layouts.rename(before, item->text()))
            showNames(); // the old name comes back
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            m_layouts.remove(item->data(Qt::UserRole).toString());
    });
}

void LayoutPage::addProfile()
{
    column()->addWidget(new ThemedLabel(theme(), tr("Profile"), TypeRole::Strong, Token::Text, this));
    auto *about = new ThemedLabel(theme(),
        tr("Look, keys, screens, favourites, deputies and alarm thresholds. Accounts, passwords and sound devices stay with this computer."), TypeRole::Body, Token::Text2, this);
    about->setWordWrap(true);
    column()->addWidget(about);
    auto *save = new QPushButton(tr("Save to a file"));
    auto *load = new QPushButton(tr("Take over from a file"));
    save->setObjectName("saveProfile"_L1);
    load->setObjectName("loadProfile"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(load);
    row->addStretch(1);
    column()->addLayout(row);
    const auto ask = [this](QFileDialog::AcceptMode mode, void (LayoutPage::*then)(const QString &)) {
        auto *dialog = new QFileDialog(this, mode == QFileDialog::AcceptSave ? tr("Save the profile") : tr("Take over a profile"),
            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Profiles (*.cordboard)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(mode);
        dialog->setDefaultSuffix(u"cordboard"_s);
        connect(dialog, &QFileDialog::fileSelected, this, then);
        dialog->open();
    };
    connect(save, &QPushButton::clicked, this, [ask] { ask(QFileDialog::AcceptSave, &LayoutPage::saveProfile); });
    connect(load, &QPushButton::clicked, this, [ask] { ask(QFileDialog::AcceptOpen, &LayoutPage::loadProfile); });
}

void LayoutPage::saveProfile(const QString &path)
{
    emit stateWanted();
    const QString problem = ProfileFile::save(path, m_settings);
    say(problem.isEmpty() ? tr("Saved to %1").arg(path) : problem, !problem.isEmpty());
}

void LayoutPage::loadProfile(const QString &path)
{
    const QString problem = ProfileFile::load(path, m_settings);
    if (problem.isEmpty()) {
        m_layouts.reload();
        emit profileLoaded();
    }
    say(problem.isEmpty() ? tr("The profile is taken over.") : problem, !problem.isEmpty());
}

void LayoutPage::say(const QString &sentence, bool failed)
{
    QPalette ink = m_result->palette();
    ink.setColor(QPalette::WindowText, theme().color(failed ? Token::AlarmText : Token::Ok));
    m_result->setPalette(ink);
    m_result->setText(sentence);
}

void LayoutPage::showNames()
{
    const QSignalBlocker quiet(m_list);
    const QString current = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    m_list->clear();
    for (const QString &name : m_layouts.names()) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, name);
        if (name == current)
            m_list->setCurrentItem(item);
    }
    const bool none = m_list->count() == 0;
    m_list->setVisible(!none);
    m_none->setVisible(none);
    m_choose->setVisible(!none);
    m_remove->setVisible(!none);
    showButtons();
}

void LayoutPage::showButtons()
{
    m_choose->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem());
    const QString name = m_name->text().simplified();
    m_keep->setEnabled(!name.isEmpty());
    m_keep->setText(m_layouts.names().contains(name) ? tr("Replace that screen") : tr("Keep the present screen"));
}

} // namespace Cordboard
