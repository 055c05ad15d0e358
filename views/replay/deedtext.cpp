// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/replay/deedtext.h"

#include "backends/replay/replayer.h"
#include "views/accounts/shortcutstore.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Deed
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::Deed)
public:
    const Replayer &replayer;
    const MainWindow &window;

    QString operator()(const RecordEntry::Action &action) const
    {
        for (const QAction *known : window.keyActions())
            if (known->objectName() == action.name)
                return tr("Pressed: %1", "a command of the menus").arg(plainActionText(known));
        return tr("Pressed: %1", "a command of the menus").arg(action.name);
    }
    QString operator()(const RecordEntry::Answered &answered) const
    {
        const auto *asked = replayer.asked(answered.serial);
        const QString word = asked ? asked->word : QString::number(answered.serial);
        if (answered.error.kind == PbxError::Kind::None)
            return tr("The PBX did it: %1", "a command's technical name").arg(word);
        return tr("The PBX did not do it: %1. %2", "a command's technical name; why").arg(word, answered.error.message());
    }
    QString operator()(const RecordEntry::Said &said) const { return said.text.isEmpty() ? tr("A message was shown. Its words were left out.") : said.text; }
    template<class T>
    QString operator()(const T &) const
    {
        return {};
    }
};

} // namespace

QString lastDeedText(const Replayer &replayer, const MainWindow &window)
{
    const RecordEntry *entry = replayer.lastDeed();
    if (!entry)
        return {};
    const QTime time = QDateTime::fromMSecsSinceEpoch(entry->wall, QTimeZone::UTC).toLocalTime().time();
    return QCoreApplication::translate("Cordboard::Deed", "%1  %2", "time, what happened").arg(time.toString(u"HH:mm:ss"), std::visit(Deed { replayer, window }, entry->what));
}

} // namespace Cordboard
