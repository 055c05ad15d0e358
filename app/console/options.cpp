// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

std::optional<QString> ConsoleOptions::read(const QStringList &arguments, ConsoleOptions &options)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Cordboard::ConsoleOptions", text); };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The operator console for every PBX."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, tr("Open the demo office."));
    const QCommandLineOption offices(u"demo-offices"_s, tr("Open that many demo offices side by side."), u"n"_s, u"1"_s);
    const QCommandLineOption settings(u"settings"_s, tr("Use this settings file instead of the user's own."), u"file"_s);
    const QCommandLineOption record(u"record-wire"_s, tr("Write the frames of the connection to this file, without secrets."), u"file"_s);
    const QCommandLineOption replay(u"replay"_s, tr("Show what happened, as saved from the Help menu."), u"file"_s);
    const QCommandLineOption theme(u"theme"_s, tr("Colours: system, light, dark or contrast."), u"name"_s);
    const QCommandLineOption backend(u"backend"_s, tr("Connect to this kind of PBX, for this run only."), u"id"_s);
    const QCommandLineOption url(u"url"_s, tr("The PBX's address, with --backend."), u"url"_s);
    const QCommandLineOption user(u"user"_s, tr("The login user, with --backend."), u"user"_s);
    const QCommandLineOption tenant(u"tenant"_s, tr("The tenant, with --backend."), u"tenant"_s);
    const QCommandLineOption password(u"password-file"_s, tr("A file whose first line is the password, with --backend."), u"file"_s);
    const QCommandLineOption set(u"set"_s, tr("Any other account setting, with --backend or --demo."), u"key=value"_s);
    parser.addOptions({ demo, offices, settings, record, replay, theme, backend, url, user, tenant, password, set });
    parser.addPositionalArgument(u"link"_s, tr("A tel:, callto: or sip: link. Its number is put into the search field; nothing is called by it."), u"[link]"_s);
    parser.process(arguments);

    options.demo = parser.isSet(demo) || parser.isSet(offices);
    bool isNumber = false;
    options.demoOffices = parser.value(offices).toInt(&isNumber);
    if (!isNumber || options.demoOffices < 1)
        return tr("--demo-offices wants a number from 1 on.");
    options.settingsFile = parser.value(settings);
    options.recordWire = parser.value(record);
    options.replay = parser.value(replay);
    options.theme = parser.value(theme);
    if (!options.theme.isEmpty() && !QStringList { u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s }.contains(options.theme))
        return tr("--theme is system, light, dark or contrast.");
    options.backend = parser.value(backend);
    options.url = QUrl(parser.value(url), QUrl::StrictMode);
    options.user = parser.value(user);
    options.tenant = parser.value(tenant);
    options.passwordFile = parser.value(password);
    if (options.backend.isEmpty() != parser.value(url).isEmpty() && options.backend != u"demo"_s)
        return tr("--backend and --url go together.");
    for (const QString &pair : parser.values(set)) {
        const qsizetype cut = pair.indexOf(u'=');
        if (cut <= 0)
            return tr("--set wants key=value.");
        options.set.append({ pair.left(cut), pair.mid(cut + 1) });
    }
    options.links = parser.positionalArguments();
    return std::nullopt;
}

} // namespace Cordboard
