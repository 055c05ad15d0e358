// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keysettings.h"

#include "views/accounts/keyspage.h"
#include "views/accounts/keyssection.h"
#include "views/desktop/globalkeys.h"
#include "views/window/mainwindow.h"
#include "views/window/numberpad.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::KeySettings)
};

} // namespace

KeysPage *makeKeysPage(const Theme &theme, MainWindow &window, GlobalKeys &globalKeys, QSettings &settings)
{
    auto *page = new KeysPage(theme, window.keyActions(), settings, window.keysInUse());

    auto *pad = window.findChild<NumberPad *>();
    auto *oneHand = new KeysSection(theme, u"keys.numberPad"_s, NumberPad::group().title, Text::tr("The number pad works the calls"), page);
    oneHand->setOn(pad->isOn());
    oneHand->setHint(Text::tr("With Num Lock on. Switched off, its signs are typed into the search."));
    oneHand->setLines(NumberPad::group().lines);
    QObject::connect(oneHand, &KeysSection::toggled, page, [page, pad, &window](bool on) {
        pad->setOn(on);
        page->setFixedKeys(window.keysInUse());
    });
    page->addSection(oneHand);

    auto *elsewhere = new KeysSection(theme, u"keys.global"_s, GlobalKeys::title(), Text::tr("Some keys work while another program is in front"), page);
    elsewhere->setHint(Text::tr("Your desktop asks which keys they shall be. While the screen is locked they do nothing."));
    const auto show = [elsewhere, &globalKeys] {
        elsewhere->setOn(globalKeys.isOn());
        elsewhere->setProblem(globalKeys.problem(), globalKeys.isPossible());
        elsewhere->setLines(globalKeys.lines());
    };
    show();
    QObject::connect(&globalKeys, &GlobalKeys::changed, elsewhere, show);
    QObject::connect(elsewhere, &KeysSection::toggled, &globalKeys, &GlobalKeys::setOn);
    page->addSection(elsewhere);
    globalKeys.look();
    return page;
}

} // namespace Cordboard
