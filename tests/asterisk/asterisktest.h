// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/asterisk/asteriskstage.h"

#include <QObject>
#include <QTest>

namespace Cordboard {

/// One server with its phones and a console at 6001 for all test functions of a class. Each begins in a quiet office, and at its end the
/// console must believe what is so.
class AsteriskTest : public QObject
{
    Q_OBJECT
protected:
    using Options = AsteriskServer::Options;

    /// Skips the whole class, loudly, where Asterisk was not fetched.
    void startAll(const Options &options = {}, const AsteriskStage::Login &login = {});
    void stopAll();

    AsteriskServer &server() { return *m_server; }
    AsteriskStage &desk() { return *m_desk; }
    Phones &phones() { return m_phones; }
    Witness &witness() { return m_server->witness(); }

    /// Everybody hangs up, all is quiet, and nothing in the console says otherwise.
    void clear();
    /// Somebody outside has called 6001, and they talk.
    void talkWithOutside(const QString &caller);

private:
    std::unique_ptr<AsteriskServer> m_server;
    Phones m_phones;
    std::unique_ptr<AsteriskStage> m_desk;
};

} // namespace Cordboard

/// The console's condition, waited for; what it believes instead is shown. A test function that has failed waits for nothing more.
#define UNTIL(condition) \
    do { \
        if (QTest::currentTestFailed()) \
            return; \
        QVERIFY2(desk().until([&] { return bool(condition); }), qPrintable(QStringLiteral(#condition "\n") + desk().describe())); \
    } while (false)

/// What the console believes is what Asterisk says.
#define VERIFY_REALITY() \
    do { \
        if (QTest::currentTestFailed()) \
            return; \
        const QStringList differences = desk().differencesToReality(); \
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n'))); \
    } while (false)

#define VERIFY_DONE(...) \
    do { \
        if (QTest::currentTestFailed()) \
            return; \
        const Result<void> result = desk().perform(__VA_ARGS__); \
        QVERIFY2(result.has_value(), qPrintable(result.has_value() ? QString() : QStringLiteral(#__VA_ARGS__ ": ") + result.error().message())); \
    } while (false)

/// A wish that rings the phone of `who` first, and that phone's user.
#define VERIFY_TAKEN(who, ...) \
    do { \
        if (QTest::currentTestFailed()) \
            return; \
        const QFuture<Result<void>> asked = desk().ask(__VA_ARGS__); \
        desk().answers(who); \
        QVERIFY2(desk().until([&asked] { return asked.isFinished(); }), "never settled: " #__VA_ARGS__); \
        QVERIFY2(asked.result().has_value(), \
            qPrintable(asked.result().has_value() ? QString() : QStringLiteral(#__VA_ARGS__ ": ") + asked.result().error().message())); \
    } while (false)
