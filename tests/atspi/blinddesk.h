// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/atspi/scene.h"
#include "tests/integration/simprocess.h"

#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryDir>

namespace Cordboard {

/// The program as another process at a simulated PBX, with nothing of it in reach but the accessibility bus.
class BlindDesk final : public QObject
{
    Q_OBJECT
public:
    ~BlindDesk() override;

    /// Starts PBX and program and waits until the program is on the accessibility bus. False: see problem().
    bool open();
    QString problem() const { return m_problem; }

    SimProcess &sim() { return m_sim; }
    /// The program's main window.
    Accessible window() const;
    /// All that are on the screen.
    QList<Accessible> windows() const;
    /// The first thing of that role in the main window whose name begins so.
    Accessible named(const QString &role, const QString &beginning) const;
    /// The button of exactly that name that can be pressed now.
    Accessible button(const QString &name) const;
    /// What the program said aloud since the last call.
    QStringList heard() { return std::exchange(m_heard, {}); }
    bool hasHeard(const QString &part) const { return !heardWith(part).isEmpty(); }
    /// The last of what was said with that in it; empty: nothing.
    QString heardWith(const QString &part) const;
    /// For a failure: what was said last, and whether the program still runs.
    QString lastWords() const;

private slots:
    void announcement(const QDBusMessage &message);

private:
    bool fail(const QString &problem);

    SimProcess m_sim;
    QTemporaryDir m_folder;
    QProcess m_program;
    QDBusConnection m_bus = QDBusConnection(QString());
    Accessible m_application;
    QStringList m_heard; ///< since heard()
    QStringList m_story; ///< from the beginning
    QString m_problem;
};

} // namespace Cordboard
