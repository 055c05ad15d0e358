// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QStringList>

namespace Cordboard {

/// The desktop's tray, played by a process of its own: org.kde.StatusNotifierWatcher. Of its own, because Qt asks for it, and waits for the
/// answer, while the application is being made.
class TrayWatcher final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    QStringList items() const { return m_items; }
    bool hasHost() const { return true; }
    int version() const { return 0; }

    /// Serves the bus until the process is told to end. The exit code.
    static int run(int argc, char **argv);

public slots:
    void RegisterStatusNotifierItem(const QString &service) { m_items.append(service); }
    void RegisterStatusNotifierHost(const QString &) { }

private:
    QStringList m_items;
};

} // namespace Cordboard
