// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/application.h"
#include "app/console/options.h"
#include "app/console/replay.h"
#include "translations/languages.h"
#include "views/accounts/appearance.h"
#include "views/desktop/desktopcitizen.h"
#include "views/desktop/singleinstance.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;

    QApplication::setApplicationName(u"Cordboard"_s);
    QApplication::setOrganizationName(u"cordboard"_s);
    QApplication::setOrganizationDomain(u"cordboard.org"_s);
    QApplication::setApplicationVersion(QLatin1StringView(CORDBOARD_VERSION));
    QApplication::setDesktopFileName(u"org.cordboard.Cordboard"_s);
    QApplication app(argc, argv);

    Cordboard::speakLanguage(app, {});
    const auto complain = [](const QString &text) {
        QTextStream(stderr) << text << Qt::endl;
        return 2;
    };
    Cordboard::ConsoleOptions options;
    if (const auto wrong = Cordboard::ConsoleOptions::read(app.arguments(), options))
        return complain(*wrong);
    const QSettings settings(Cordboard::Application::settingsFile(options), QSettings::IniFormat);
    if (const QString language = settings.value(Cordboard::Appearance::languageKey).toString(); !language.isEmpty())
        Cordboard::speakLanguage(app, language);
    if (!options.replay.isEmpty()) {
        Cordboard::Replay replay(app, options);
        if (const auto wrong = replay.start())
            return complain(*wrong);
        return app.exec();
    }
    using Cordboard::SingleInstance;
    std::optional<SingleInstance> instance;
    if (options.isOrdinary()) {
        instance.emplace(Cordboard::Application::settingsFile(options));
        switch (instance->begin(options.links, qgetenv("XDG_ACTIVATION_TOKEN"))) {
        case SingleInstance::Role::First:
        case SingleInstance::Role::Alone: break;
        case SingleInstance::Role::Second: return 0;
        case SingleInstance::Role::Unanswered: return complain(QCoreApplication::translate("main", "Cordboard is running already, but does not answer."));
        }
    }
    Cordboard::Application console(app, options);
    if (const auto wrong = console.start())
        return complain(*wrong);
    if (instance)
        QObject::connect(&*instance, &SingleInstance::called, &console.citizen(), &Cordboard::DesktopCitizen::openLinks);
    return app.exec();
}
