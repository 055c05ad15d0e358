// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/traywatcher.h"

#include <QCoreApplication>
#include <QDBusConnection>

#include <cstdio>

namespace Cordboard {

int TrayWatcher::run(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TrayWatcher watcher;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString name = QStringLiteral("org.kde.StatusNotifierWatcher");
    if (!bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), &watcher, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
        || !bus.registerService(name))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    return app.exec();
}

} // namespace Cordboard
