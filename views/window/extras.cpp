// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/extras.h"

#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "views/services/announcedialog.h"
#include "views/services/promptdialog.h"
#include "views/services/tagsdialog.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rememberedPrompts = 12;

QString promptsKey(const AccountId &account)
{
    return "prompts/"_L1 + account.value();
}

} // namespace

Extras::Extras(OperatorDesk &desk, const Theme &theme, QSettings &settings, std::function<ExtensionId()> current, QWidget *window)
    : QObject(window), m_desk(desk), m_theme(theme), m_settings(settings), m_current(std::move(current)), m_window(window)
{
    const auto make = [&](const QString &name, const QString &text, const QKeySequence &keys, auto &&slot) {
        auto *action = new QAction(text, window);
        action->setObjectName(name);
        action->setAutoRepeat(false);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        window->addAction(action);
        return action;
    };
    m_tags = make(u"edit-tags"_s, tr("Tags of the person"), Qt::CTRL | Qt::Key_T, [this] { editTags(m_current()); });
    m_announce = make(u"announce"_s, tr("Announce to a group"), Qt::CTRL | Qt::Key_G, [this] { announce(); });
    m_prompt = make(u"play-prompt"_s, tr("Play an announcement"), {}, [this] { playPrompt(m_desk.target().number); });
    connect(&desk, &OperatorDesk::meaningChanged, this, &Extras::refresh);
    connect(&desk.board(), &Switchboard::accountsChanged, this, &Extras::refresh);
    refresh();
}

Availability Extras::tagsOf(const ExtensionId &id) const
{
    if (id.isEmpty()) {
        const Availability any = m_desk.availability(m_desk.activeAccount(), Capability::EditTags);
        return any.enabled() ? Availability { Availability::Kind::Disabled, tr("Choose a person first.") } : any;
    }
    return m_desk.availability(id.account(), Capability::EditTags);
}

AccountId Extras::accountWith(Capability capability) const
{
    AccountId known;
    for (const Account &account : m_desk.board().accounts()) {
        if (m_desk.availability(account.id, capability).enabled())
            return account.id;
        if (known.isEmpty() && m_desk.board().capabilities(account.id).knows(capability))
            known = account.id;
    }
    return known;
}

Availability Extras::announcing() const
{
    const Availability able = m_desk.availability(accountWith(Capability::Paging), Capability::Paging);
    const DeskPhase phase = m_desk.state().phase;
    if (able.enabled() && phase != DeskPhase::Rest && phase != DeskPhase::Held)
        return { Availability::Kind::Disabled, tr("You are in a call.") };
    return able;
}

void Extras::refresh()
{
    const auto apply = [](QAction *action, const Availability &a) {
        action->setEnabled(a.enabled());
        action->setToolTip(a.enabled() ? action->text() : a.reason);
    };
    apply(m_tags, tagsOf(m_current()));
    apply(m_announce, announcing());
    apply(m_prompt, m_desk.availability(accountWith(Capability::Prompts), Capability::Prompts));
}

void Extras::offer(QMenu *menu, const QString &icon, const QString &text, const Availability &a, const std::function<void()> &then)
{
    QAction *action = menu->addAction(m_theme.icon(icon), text);
    action->setEnabled(a.enabled());
    action->setToolTip(a.reason);
    connect(action, &QAction::triggered, this, then);
}

void Extras::addTo(QMenu *menu, const ExtensionId &id)
{
    const Extension *e = m_desk.board().extension(id);
    if (!e)
        return;
    if (e->kind == ExtensionKind::Paging) {
        Availability a = m_desk.availability(id.account(), Capability::Paging);
        if (a.enabled())
            a = announcing();
        offer(menu, u"sound"_s, tr("Announce to %1").arg(e->name), a, [this, id] { announce(id); });
        return;
    }
    // Also where it is not possible: a tag that one sees and cannot change wants a reason.
    offer(menu, u"note"_s, tr("Tags of %1").arg(e->name.isEmpty() ? e->number : e->name), tagsOf(id), [this, id] { editTags(id); });
    if (const Availability a = m_desk.availability(id.account(), Capability::Prompts); a.kind != Availability::Kind::Hidden)
        offer(menu, u"sound"_s, tr("Play an announcement"), a, [this, number = e->number] { playPrompt(number); });
}

void Extras::editTags(const ExtensionId &id)
{
    const Extension *e = m_desk.board().extension(id);
    if (!e || !tagsOf(id).enabled())
        return;
    QStringList known;
    const ExtensionModel &people = *m_desk.board().extensions();
    for (int row = 0; row < people.rowCount(); ++row)
        for (const QString &tag : people.at(row).tags)
            if (!known.contains(tag))
                known.append(tag);
    const QString name = e->name.isEmpty() ? e->number : e->name;
    auto *dialog = new TagsDialog(name, e->tags, known, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id, name, before = e->tags] {
        if (dialog->tags() != before)
            m_desk.request({ id.account(), Command::SetTags { id, dialog->tags() } }, tr("Changing the tags of %1").arg(name), tr("The tags of %1 are changed").arg(name));
    });
    dialog->open();
}

void Extras::announce(const ExtensionId &chosen)
{
    if (!announcing().enabled())
        return;
    QList<AnnounceDialog::Group> groups;
    const ExtensionModel &people = *m_desk.board().extensions();
    const bool several = m_desk.board().accounts().size() > 1;
    for (int row = 0; row < people.rowCount(); ++row) {
        const Extension &e = people.at(row);
        if (e.kind == ExtensionKind::Paging && m_desk.availability(e.id.account(), Capability::Paging).enabled())
            groups.append({ e.id, e.number, e.name.isEmpty() ? e.number : e.name, several ? m_desk.board().account(e.id.account())->name : QString() });
    }
    if (groups.isEmpty()) {
        emit m_desk.noticed({ Notice::Level::Warning, tr("This PBX has no groups for announcements."), {}, m_desk.clock().now() });
        return;
    }
    auto *dialog = new AnnounceDialog(groups, chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const AnnounceDialog::Group *group = dialog->group();
        if (!group)
            return;
        const AccountId account = group->id.account();
        m_desk.request({ account, Command::Page { m_desk.board().ownExtension(account), group->number } }, tr("Announcing to %1").arg(group->name),
            tr("Lift your phone and speak: %1 hears you", "group").arg(group->name));
    });
    dialog->open();
}

void Extras::playPrompt(const QString &number)
{
    const DeskState &state = m_desk.state();
    const bool withCall = state.phase == DeskPhase::WithYou;
    const AccountId account = withCall ? state.call.account() : accountWith(Capability::Prompts);
    if (!m_desk.availability(account, Capability::Prompts).enabled())
        return;
    auto *dialog = new PromptDialog(m_settings.value(promptsKey(account)).toStringList(), withCall ? state.callerName : QString(), number, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, account, call = state.call, leg = state.ownLeg] {
        const QString prompt = dialog->prompt();
        QStringList known = m_settings.value(promptsKey(account)).toStringList();
        known.removeAll(prompt);
        known.prepend(prompt);
        known.resize(std::min(known.size(), rememberedPrompts));
        m_settings.setValue(promptsKey(account), known);
        const Command::PlayPrompt play = dialog->intoCall() ? Command::PlayPrompt { call, leg, prompt, {} } : Command::PlayPrompt { {}, {}, prompt, dialog->number() };
        m_desk.request({ account, play }, tr("Playing %1", "recorded announcement").arg(prompt), tr("%1 is played", "recorded announcement").arg(prompt));
    });
    dialog->open();
}

} // namespace Cordboard
