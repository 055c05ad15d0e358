// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

QList<Language> availableLanguages()
{
    QList<Language> languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({ u"cordboard_*.qm"_s }, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.sliced(10).chopped(3); // cordboard_, .qm
        QString name = QLocale(code).nativeLanguageName();
        if (code == "en"_L1)
            name = u"English"_s; // not "American English"
        else if (code == "zh_CN"_L1)
            name = u"简体中文"_s;
        else if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        languages.append({ code, name });
    }
    std::sort(languages.begin(), languages.end(), [](const Language &a, const Language &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return languages;
}

void speakLanguage(QCoreApplication &app, const QString &code)
{
    qDeleteAll(app.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)); // those of an earlier choice
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    auto *words = new QTranslator(&app);
    // English too is a translation: it has the plural forms.
    if (words->load(locale, u"cordboard"_s, u"_"_s, u":/i18n"_s) || words->load(u":/i18n/cordboard_en.qm"_s))
        QCoreApplication::installTranslator(words);
    auto *qtWords = new QTranslator(&app);
    if (qtWords->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
}

} // namespace Cordboard
