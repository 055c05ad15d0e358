// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace Cordboard {

/// A language that the program speaks.
struct Language
{
    QString code; ///< "de", "zh_CN"
    QString name; ///< in the language itself
};

/// Those whose words are in the program, by name.
QList<Language> availableLanguages();

/// Lets `app` speak it, Qt's own buttons included where their words are installed; empty: the desktop's languages in their order, then
/// English. Whatever it spoke before is forgotten; texts that were made already stay as they are.
void speakLanguage(QCoreApplication &app, const QString &code);

} // namespace Cordboard
