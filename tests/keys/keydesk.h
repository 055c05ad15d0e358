// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/simbackend.h"
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Cordboard {

class SearchBox;

/// The real window on the demo office, whose clock only the test moves; counts the keys that are sent to the window: there is no other way to do anything here.
class KeyDesk
{
public:
    explicit KeyDesk(const QStringList &settings = {});
    ~KeyDesk();

    /// Waits until the office is there and the window has the keyboard.
    bool open();

    Office &office() { return m_backend.office(); }
    Switchboard &board() { return m_board; }
    OperatorDesk &desk() { return m_desk; }
    MainWindow &window() { return *m_window; }
    const DeskState &state() const { return m_desk.state(); }
    DeskPhase phase() const { return m_desk.state().phase; }
    SearchBox *box() const;

    /// Virtual time goes on, for the office, the desk and the guards of new buttons.
    void pass(qint64 ms);
    /// A caller rings at the operator's phone.
    QString ring(const QString &from = QStringLiteral("5550100"));
    /// A caller who was answered by the operator, without a key.
    QString talk(const QString &from = QStringLiteral("5550100"));
    /// A caller who waits in the first queue, where nobody but the operator is; seen long enough to be taken. Empty: it did not work.
    QString queued(const QString &from = QStringLiteral("5550102"));
    /// A colleague who is free, reachable and has a mobile, none of `except`; the keys of his first name find him.
    const Extension *colleague(const QStringList &except = {}) const;
    QString mobileOf(const QString &number) const;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types the name letter by letter until that person is the target; answers how many letters it took.
    int typeUntilFound(const Extension &person);
    /// Keys since the last call; a chord is one.
    int counted() { return std::exchange(m_count, 0); }

private:
    QTemporaryDir m_folder;
    const AccountId m_account { QStringLiteral("demo") };
    ManualClock m_clock;
    SimBackend m_backend;
    Switchboard m_board { m_clock };
    WaitingModel m_waiting { &m_board };
    OperatorDesk m_desk { m_board, m_waiting, m_clock };
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    long long m_time = 0;
    int m_count = 0;
};

} // namespace Cordboard
