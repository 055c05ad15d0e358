// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QWidget;

namespace Cordboard {

/// Tells a screen reader what happens: at once what concerns the call in hand, a warning and the link; the rest politely, at most one
/// sentence in three seconds, summed up.
class Announcer final : public QObject
{
    Q_OBJECT
public:
    Announcer(OperatorDesk &desk, WaitingModel &waiting, QWidget *window);

    /// Interrupts what is being read.
    void sayNow(const QString &sentence);
    /// When there is time.
    void saySoon(const QString &sentence);

    static constexpr int politePauseMs = 3'000;

signals:
    /// What was handed to the platform; `assertive`: it interrupts.
    void announced(const QString &sentence, bool assertive);

private:
    void stateChanged();
    void linkChanged();
    void flush();
    void emitEvent(const QString &sentence, bool assertive);

    OperatorDesk &m_desk;
    WaitingModel &m_waiting;
    QWidget *m_window;
    DeskState m_last;
    bool m_linkWasUp;
    QStringList m_polite;
    int m_newWaiting = 0;
    QTimer m_pause;
};

} // namespace Cordboard
