// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/keyspage.h"

#include "views/accounts/keysmodel.h"
#include "views/accounts/keysview.h"
#include "views/accounts/shortcutstore.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

KeysPage::KeysPage(const Theme &theme, const QList<QAction *> &actions, QSettings &settings, const QList<FixedKey> &fixed, QWidget *parent)
    : SettingsPage(theme, tr("Keys"),
          tr("Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the "
             "window follow. Single letters are never call keys."),
          parent)
    , m_store(new ShortcutStore(actions, settings, this))
    , m_model(new KeysModel(*m_store, this))
{
    m_store->setFixedKeys(fixed);
    column()->addWidget(new KeysView(theme, *m_model, this));
    column()->addSpacing(theme.tokens().space.x3);
    auto *reset = new KeyButton(theme, tr("Back to the standard keys"), u"action-undo"_s, this);
    reset->setObjectName("resetKeys"_L1);
    auto *buttons = new QHBoxLayout;
    for (QAction *action : actions) {
        if (action->objectName() != "print-keys"_L1)
            continue;
        auto *print = new KeyButton(theme, plainActionText(action), u"keyboard"_s, this);
        print->setObjectName("printKeys"_L1);
        print->setKeys(meantKeys(action).value(0));
        addAction(action); // its key works here too
        connect(print, &KeyButton::clicked, action, &QAction::trigger);
        connect(m_store, &ShortcutStore::changed, print, [print, action] { print->setKeys(meantKeys(action).value(0)); });
        buttons->addWidget(print);
    }
    buttons->addWidget(reset);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    column()->addStretch(1);
    connect(reset, &KeyButton::clicked, this, [this] {
        m_model->endCapture();
        m_store->resetAll();
    });
}

void KeysPage::setFixedKeys(const QList<FixedKey> &fixed)
{
    m_store->setFixedKeys(fixed);
    m_model->refreshNotes();
}

void KeysPage::addSection(QWidget *section)
{
    column()->insertWidget(column()->count() - 1, section); // above the stretch
}

} // namespace Cordboard
