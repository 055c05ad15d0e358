// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "tests/integration/simprocess.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Cordboard {

/// The real window on a real backend, which speaks to a simulated Yeastar over a socket. Keys and clicks are the only
/// way to do anything; what comes back is read from the models.
class WindowDesk
{
public:
    enum class Pbx { K2, PSeries };

    /// `simSettings` as after --set.
    explicit WindowDesk(Pbx pbx, const QStringList &simSettings = {});
    ~WindowDesk();

    /// Starts the PBX, logs in as 1000 and shows the window. False: see output().
    bool open();
    QByteArray output() { return m_sim.output(); }

    Switchboard &board() { return m_board; }
    OperatorDesk &desk() { return m_desk; }
    MainWindow &window() { return *m_window; }
    const DeskState &state() const { return m_desk.state(); }
    DeskPhase phase() const { return m_desk.state().phase; }

    ExtensionId ext(const QString &number) const { return { m_account, number }; }
    const AccountId &account() const { return m_account; }
    QString nameOf(const QString &number) const;
    /// What that phone does: the state of its leg, Idle where it has none.
    LineState line(const QString &number) const;

    /// One request at the simulator's control port.
    bool sim(const QString &name, const QJsonObject &body) { return m_sim.post(name, body).status == 200; }
    /// A caller at the operator's phone; `offered`: one about whom the PBX asks first, and who dialled `to`.
    bool ring(const QString &from, const QString &to = QStringLiteral("1000"), bool offered = false);

    /// Later than the time for which a new button is deaf.
    void settle() { m_time += 1'000; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types until that extension is on the target line.
    bool type(const QString &text, const QString &expectedNumber);
    /// Opens a panel of the View menu; nullptr: there is none of that name.
    QWidget *panel(const QString &dock);

private:
    const Pbx m_pbx;
    const QStringList m_simSettings;
    const AccountId m_account { QStringLiteral("yeastar") };
    QTemporaryDir m_folder;
    SimProcess m_sim;
    SystemClock m_clock;
    std::unique_ptr<PbxBackend> m_backend;
    Switchboard m_board { m_clock };
    WaitingModel m_waiting { &m_board };
    OperatorDesk m_desk { m_board, m_waiting, m_clock };
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    long long m_time = 0;
};

} // namespace Cordboard
