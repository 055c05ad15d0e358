// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/directories/directoriespage.h"

#include "models/directories/directorykind.h"
#include "views/accounts/navlist.h"
#include "views/accounts/themedlabel.h"
#include "views/directories/directorydialog.h"
#include "views/theme/keybutton.h"
#include "views/theme/panel.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

/// "09:14", or with the date where it was not today.
QString whenRead(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(":ss"_L1); // the C locale's short form has them
    const QString time = locale.toString(local.time(), format);
    return local.date() == QDate::currentDate() ? time : DirectoriesPage::tr("%1 %2", "date, time").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

} // namespace

DirectoriesPage::DirectoriesPage(const Theme &theme, DirectoryShelf &shelf, QWidget *parent)
    : SettingsPage(theme, tr("Directories"), tr("Contacts from files and servers. They are found by the same search as your people; who is both is shown once."), parent)
    , m_shelf(shelf)
    , m_listPanel(new Panel(theme, this))
    , m_list(new NavList(theme, m_listPanel))
    , m_empty(new ThemedLabel(theme, tr("No directory yet. A table from Excel is enough."), TypeRole::Body, Token::Text3, this))
    , m_trouble(new ThemedLabel(theme, {}, TypeRole::Body, Token::Text2, this))
{
    m_list->setObjectName("directories"_L1);
    m_list->setAccessibleName(title());
    m_trouble->setObjectName("trouble"_L1);
    m_trouble->setWordWrap(true);
    constexpr int listHeight = 240;
    m_list->setMinimumHeight(theme.px(listHeight));
    const int margin = theme.tokens().space.x2;
    auto *listLayout = new QVBoxLayout(m_listPanel);
    listLayout->setContentsMargins(margin, margin, margin, margin);
    listLayout->addWidget(m_list);
    column()->addWidget(m_empty);
    column()->addWidget(m_listPanel, 1);
    column()->addWidget(m_trouble);
    column()->addWidget(buildButtons());
    column()->addWidget(buildQuestion());
    column()->addStretch(0);
    connect(m_list, &NavList::chosen, this, [this] {
        ask(false);
        showStatus();
    });
    connect(m_list, &NavList::doubleClicked, this, [this] { openDialog(current()); });
    connect(&shelf.store(), &AccountStore::changed, this, &DirectoriesPage::refill);
    connect(&shelf.directories(), &Directories::statusChanged, this, &DirectoriesPage::showStatus);
    refill();
}

QWidget *DirectoriesPage::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().tokens().space.x2);
    const auto button = [&](const QString &text, QLatin1StringView name, const QString &icon) {
        auto *made = new KeyButton(theme(), text, icon, row);
        made->setObjectName(name);
        layout->addWidget(made);
        return made;
    };
    m_add = button(tr("Add"), "addDirectory"_L1, {});
    m_edit = button(tr("Edit"), "editDirectory"_L1, {});
    m_read = button(tr("Read now"), "readDirectory"_L1, {});
    layout->addStretch(1);
    m_remove = button(tr("Remove"), "removeDirectory"_L1, u"close"_s);
    connect(m_add, &KeyButton::clicked, this, [this] { openDialog({}); });
    connect(m_edit, &KeyButton::clicked, this, [this] { openDialog(current()); });
    connect(m_read, &KeyButton::clicked, this, [this] { m_shelf.directories().refresh(current()); });
    connect(m_remove, &KeyButton::clicked, this, [this] { ask(true); });
    return row;
}

QWidget *DirectoriesPage::buildQuestion()
{
    m_question = new QWidget(this);
    m_question->setObjectName("removeQuestion"_L1);
    auto *layout = new QHBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().tokens().space.x2);
    m_questionText = new ThemedLabel(theme(), {}, TypeRole::Body, Token::Text, m_question);
    m_questionText->setWordWrap(true);
    auto *yes = new KeyButton(theme(), tr("Remove it"), {}, m_question);
    yes->setObjectName("reallyRemove"_L1);
    m_keep = new KeyButton(theme(), tr("Keep it"), {}, m_question);
    m_keep->setObjectName("keepDirectory"_L1);
    layout->addWidget(m_questionText, 1);
    layout->addWidget(yes);
    layout->addWidget(m_keep);
    m_question->hide();
    connect(yes, &KeyButton::clicked, this, [this] { m_shelf.remove(current()); });
    connect(m_keep, &KeyButton::clicked, this, [this] { ask(false); });
    return m_question;
}

void DirectoriesPage::refill()
{
    const AccountId before = current();
    const QList<Account> &all = m_shelf.store().accounts();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clearEntries();
        for (const Account &account : all)
            m_list->addEntry(account.id.value(), account.name, caption(account), {});
        if (m_shelf.store().find(before))
            m_list->setCurrentKey(before.value());
        else if (!all.isEmpty())
            m_list->setCurrentKey(all.first().id.value());
    }
    m_listPanel->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    ask(false);
    showStatus();
}

QString DirectoriesPage::caption(const Account &account) const
{
    const auto kind = directoryKind(account.backend);
    if (!kind)
        return tr("This program was built without that kind of directory.");
    const DirectoryStatus status = m_shelf.directories().status(account.id);
    const QString found = status.refreshed.isValid()
        ? tr("%n contacts, read %1", "time, or date and time", status.contacts).arg(whenRead(status.refreshed)) : tr("not read yet");
    switch (status.state) {
    case DirectoryStatus::State::Reading: return tr("%1 · reading · %2", "kind of directory; what was read before").arg(kind->name, found);
    case DirectoryStatus::State::Failed: return tr("%1 · could not be read · %2", "kind of directory; what was read before").arg(kind->name, found);
    case DirectoryStatus::State::Waiting:
    case DirectoryStatus::State::Ready: break;
    }
    return tr("%1 · %2", "kind of directory; what was read").arg(kind->name, found);
}

void DirectoriesPage::showStatus()
{
    for (const Account &account : m_shelf.store().accounts())
        m_list->setCaption(account.id.value(), caption(account));
    const Account *account = m_shelf.store().find(current());
    const DirectoryStatus status = m_shelf.directories().status(current());
    const bool failed = account && status.state == DirectoryStatus::State::Failed;
    m_trouble->setInk(failed ? Token::AlarmText : Token::Text2);
    m_trouble->setText(!account ? QString() : failed ? status.error : status.note);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    const QString none = account ? QString() : tr("There is no directory to choose.");
    m_edit->setUnavailable(account && !directoryKind(account->backend) ? tr("This program was built without that kind of directory.") : none);
    m_read->setUnavailable(status.state == DirectoryStatus::State::Reading ? tr("It is being read.") : none);
    m_remove->setUnavailable(none);
}

AccountId DirectoriesPage::current() const
{
    return AccountId(m_list->currentKey());
}

void DirectoriesPage::openDialog(const AccountId &edit)
{
    if (m_dialog)
        return;
    m_dialog = new DirectoryDialog(theme(), m_shelf, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!edit.isEmpty() && !m_dialog->edit(edit)) {
        delete m_dialog;
        return;
    }
    m_dialog->open();
}

void DirectoriesPage::ask(bool open)
{
    const Account *account = m_shelf.store().find(current());
    m_question->setVisible(open && account);
    if (!open || !account)
        return;
    m_questionText->setText(tr("Remove “%1”, its password and its contacts? The file or server keeps them.").arg(account->name));
    // The harmless answer has the focus: Enter pressed once too often keeps the directory.
    m_keep->setFocus(Qt::OtherFocusReason);
}

} // namespace Cordboard
