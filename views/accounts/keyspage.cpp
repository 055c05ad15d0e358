// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/keyspage.h"

#include "views/accounts/keysmodel.h"
#include "views/accounts/keysview.h"
#include "views/accounts/shortcutstore.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

KeysPage::KeysPage(const Theme &theme, const QList<QAction *> &actions, QSettings &settings, QWidget *parent)
    : SettingsPage(theme, tr("Keys"),
          tr("Click a key, or go there and press Enter; then press the new one. Changes work at once; the hints in the "
             "window follow. Single letters are never call keys."),
          parent)
    , m_store(new ShortcutStore(actions, settings, this))
    , m_model(new KeysModel(*m_store, this))
{
    column()->addWidget(new KeysView(theme, *m_model, this));
    column()->addSpacing(theme.tokens().space.x3);
    auto *reset = new KeyButton(theme, tr("Back to the standard keys"), u"action-undo"_s, this);
    reset->setObjectName("resetKeys"_L1);
    column()->addWidget(reset, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(reset, &KeyButton::clicked, this, [this] {
        m_model->endCapture();
        m_store->resetAll();
    });
}

} // namespace Cordboard
