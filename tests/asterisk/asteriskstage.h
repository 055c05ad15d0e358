// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/asterisk/asteriskserver.h"
#include "tests/asterisk/phones.h"
#include "tests/asterisk/stage.h"

namespace Cordboard {

/// A console at a real Asterisk. Several may share one server and its phones.
class AsteriskStage final : public Stage
{
public:
    struct Login
    {
        QString user = QStringLiteral("cordboard");
        QString password = QStringLiteral("cordboard-test");
        QString extension = QStringLiteral("6001");
        QString account = QStringLiteral("real");
        bool tls = false;
        bool eachEvent = false; ///< tells after each single event what is new, as if every frame had come late
    };

    AsteriskStage(AsteriskServer &server, Phones &phones, Login login) : m_server(server), m_phones(phones), m_login(std::move(login)) { }
    AsteriskStage(AsteriskServer &server, Phones &phones) : AsteriskStage(server, phones, Login {}) { }
    ~AsteriskStage() override;

    /// Logs in and waits for the first state; server and phones must run.
    bool open() override;
    /// Logs in only.
    void logIn();
    void close();

    void dials(const QString &who, const QString &number) override;
    void answers(const QString &who) override;
    void hangsUp(const QString &who) override;
    void holds(const QString &who) override;
    void resumes(const QString &who) override;
    bool until(const std::function<bool()> &condition) override;

    /// The phones that the tests need: 6001 to 6004 and the far end of the trunk.
    static bool startPhones(Phones &phones, quint16 server);

    /// Until belief and reality are the same; else the differences.
    QStringList differencesToReality();

private:
    AsteriskServer &m_server;
    Phones &m_phones;
    const Login m_login;
};

} // namespace Cordboard
