// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "backends/sim/simbackend.h"
#include "views/seconddesk/seconddesk.h"

#include <QSet>

namespace Cordboard {

/// A demo office of its own with one operator's window, fresh for each task; nothing in it can reach a real PBX.
class TrainingScene final
{
    Q_DISABLE_COPY_MOVE(TrainingScene)
public:
    TrainingScene(Theme &theme, const QSettings &like);
    ~TrainingScene();

    Office &office() { return m_backend.office(); }
    Switchboard &board() { return m_desk->board(); }
    OperatorDesk &desk() { return m_desk->desk(); }
    MainWindow &window() { return m_desk->window(); }
    /// The office is there and the operator is logged in.
    bool isOpen();

    static QString self(); ///< the operator's extension
    // -- for the beginning of a task --
    QString ring(const QString &number, const QString &name); ///< at the operator's phone; answers the call
    QString talk(const QString &number, const QString &name); ///< and the operator has answered already
    QString wait(const QString &number, const QString &name, int priority); ///< in the main number's queue, where nobody else is there to take it
    /// That person is at the desk and answers after so long; 0: lets it ring.
    void settle(const QString &number, int answersAfterMs = 0);
    // -- for its end --
    LineState phone(const QString &number);
    QString callAt(const QString &number); ///< the call that rings or talks there; empty: none
    bool exists(const QString &call);
    QString name(const QString &number);
    QString mobile(const QString &number);
    /// Something that must have happened in between.
    void note(const QString &what) { m_noted.insert(what); }
    bool noted(const QString &what) const { return m_noted.contains(what); }

    /// The calls of the task: when one of them is gone, it cannot be done any more.
    QStringList calls() const { return m_calls; }
    /// The first of them.
    QString call() const { return m_calls.value(0); }
    QString secondCall() const { return m_calls.value(1); }

private:
    SystemClock m_clock;
    SimBackend m_backend;
    std::unique_ptr<SecondDesk> m_desk;
    QStringList m_calls;
    QSet<QString> m_noted;
};

} // namespace Cordboard
