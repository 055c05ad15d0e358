// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/application.h"
#include "tests/asterisk/asteriskserver.h"
#include "tests/asterisk/deskphone.h"
#include "tests/asterisk/phones.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace Cordboard {

/// The whole program at a real Asterisk: the operator's desk phone is 6001, and 6002 and 6003 have SIP phones that answer by themselves.
class MorningRig
{
public:
    explicit MorningRig(QApplication &app) : m_app(app), m_server(UnpackedTree::asterisk()) { m_since.start(); }

    static bool isThere() { return UnpackedTree::asterisk().isThere() && UnpackedTree::phone().isThere(); }
    /// Starts all, and waits until the window is up and the first state is there. Empty: all is well.
    QString open();

    AsteriskServer &server() { return m_server; }
    DeskPhone &phone() { return *m_phone; }
    OperatorDesk &desk() { return m_console->desk(); }
    Switchboard &board() { return m_console->board(); }
    const DeskState &state() { return desk().state(); }
    ExtensionId extension(const QString &number) const { return { m_account, number }; }
    const Leg *legOf(const CallId &call, const QString &number);
    int occupiedSlots();

    /// Somebody outside calls; true: the call is on its way.
    bool ring(const QString &from, const QString &to);
    void hangUp(const QString &from) { m_phones.find(from)->hangUp(); }
    /// What the models say against what Asterisk says.
    QStringList differencesToReality();

    /// Prints the step, and keeps a picture of the screen where CORDBOARD_SCREENSHOTS says.
    void step(const QString &what);

private:
    QApplication &m_app;
    AsteriskServer m_server;
    Phones m_phones;
    std::unique_ptr<DeskPhone> m_phone;
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_console;
    const AccountId m_account { QStringLiteral("command-line") };
    QElapsedTimer m_since;
    int m_steps = 0;
};

} // namespace Cordboard
