// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asterisktest.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Logging in to a real Asterisk, several consoles at one, and one that dies.
class TestAsteriskLinks : public AsteriskTest
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Options options;
        options.tls = true;
        startAll(options);
    }
    void cleanupTestCase() { stopAll(); }
    void cleanup() { clear(); }

    void twoConsoles()
    {
        AsteriskStage second(server(), phones(), { .extension = u"6004"_s, .account = u"second"_s });
        QVERIFY(second.open());
        talkWithOutside(u"5550221"_s);
        const auto both = [this, &second](const std::function<bool(AsteriskStage &)> &condition) { return condition(desk()) && condition(second); };
        UNTIL(both([](AsteriskStage &s) { return s.is(u"6001"_s, { LineState::Talking }); }));
        // One parks, the other fetches.
        VERIFY_DONE(Command::Park { desk().callOf(u"6001"_s)->id, {}, {} });
        UNTIL(both([](AsteriskStage &s) { return s.occupiedSlot().has_value(); }));
        const auto fetched = second.ask(Command::Unpark { second.occupiedSlot()->id, {} });
        desk().answers(u"6004"_s);
        UNTIL(fetched.isFinished() && fetched.result().has_value());
        UNTIL(both([](AsteriskStage &s) { return s.is(u"6004"_s, { LineState::Talking }) && !s.occupiedSlot(); }));
        VERIFY_REALITY();
        QCOMPARE(second.differencesToReality(), QStringList());
        // Both take the same call that waits: one gets it, the other is told no or finds it gone.
        desk().dials(u"5550222"_s, u"5550100"_s);
        UNTIL(both([](AsteriskStage &s) { return s.queue(u"support"_s)->waiting.size() == 1; }));
        desk().hangsUp(u"6004"_s);
        UNTIL(both([](AsteriskStage &s) { return s.is(u"6004"_s, {}); }));
        const auto ask = [](AsteriskStage &s) {
            const Call call = *s.callOf(u"5550222"_s);
            return s.ask(Command::TakeFromQueue { call.id, call.queue, {} });
        };
        const auto first = ask(desk());
        const auto other = ask(second);
        UNTIL(first.isFinished() && other.isFinished());
        QVERIFY(first.result().has_value() || other.result().has_value());
        UNTIL(desk().is(u"6001"_s, { LineState::Ringing }) || desk().is(u"6004"_s, { LineState::Ringing }));
        VERIFY_REALITY();
        QCOMPARE(second.differencesToReality(), QStringList());
    }

    void overTls()
    {
        AsteriskStage stage(server(), phones(), { .account = u"tls"_s, .tls = true });
        QVERIFY2(stage.open(), qPrintable(stage.backend().connection().error.message()));
        talkWithOutside(u"5550223"_s);
        UNTIL(stage.is(u"6001"_s, { LineState::Talking }));
        QCOMPARE(stage.differencesToReality(), QStringList());
    }

    void wrongPassword()
    {
        AsteriskStage stage(server(), phones(), { .password = u"wrong"_s, .account = u"wrong"_s });
        stage.logIn();
        QVERIFY(stage.until([&stage] { return stage.backend().connection().state == ConnectionState::Refused; }));
        QCOMPARE(stage.backend().connection().error.kind, PbxError::Kind::AuthFailed);
    }

    void mayLookOnly()
    {
        AsteriskStage stage(server(), phones(), { .user = u"readonly"_s, .password = u"readonly-test"_s, .account = u"readonly"_s });
        QVERIFY2(stage.open(), qPrintable(stage.backend().connection().error.message()));
        talkWithOutside(u"5550224"_s);
        QVERIFY(stage.until([&stage] { return stage.is(u"6001"_s, { LineState::Talking }); }));
        QCOMPARE(stage.differencesToReality(), QStringList());
        const auto result = stage.perform(Command::HangUp { stage.callOf(u"6001"_s)->id, {}, true });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, PbxError::Kind::NotAllowed);
        QVERIFY(desk().is(u"6001"_s, { LineState::Talking }));
    }

    void comesLate()
    {
        // Whoever logs in amid calls sees what those see who were there.
        talkWithOutside(u"5550225"_s);
        VERIFY_DONE(Command::Park { desk().callOf(u"6001"_s)->id, {}, {} });
        UNTIL(desk().occupiedSlot() && desk().is(u"6001"_s, {}));
        desk().dials(u"5550226"_s, u"5550100"_s);
        phones().find(u"6001"_s)->dial(u"6004"_s);
        desk().answers(u"6004"_s);
        UNTIL(desk().is(u"6004"_s, { LineState::Talking }) && desk().is(u"6002"_s, { LineState::Ringing }));
        desk().holds(u"6004"_s);
        UNTIL(desk().is(u"6004"_s, { LineState::Held }));
        AsteriskStage late(server(), phones(), { .account = u"late"_s });
        QVERIFY(late.open());
        QCOMPARE(late.differencesToReality().join(u'\n'), QString());
        QVERIFY(late.is(u"6004"_s, { LineState::Held }));
        QVERIFY2(late.is(u"6001"_s, { LineState::Talking }), qPrintable(late.describe()));
        QVERIFY(late.is(u"5550225"_s, { LineState::Parked }));
        QVERIFY(late.is(u"6002"_s, { LineState::Ringing }));
        QCOMPARE(late.queue(u"support"_s)->waiting.size(), 1);
        QCOMPARE(late.callOf(u"5550226"_s)->queue.local(), u"support"_s);
        desk().resumes(u"6004"_s);
        UNTIL(desk().is(u"6004"_s, { LineState::Talking }));
    }

    void killedAndRestarted()
    {
        talkWithOutside(u"5550227"_s);
        desk().dials(u"5550228"_s, u"5550100"_s);
        UNTIL(desk().queue(u"support"_s)->waiting.size() == 1);
        const auto asked = desk().ask(Command::Dial { desk().extension(u"6004"_s), u"6003"_s, {}, false });
        server().kill();
        UNTIL(desk().backend().connection().state == ConnectionState::Reconnecting);
        UNTIL(asked.isFinished());
        QVERIFY(!asked.result());
        const auto refused = desk().perform(Command::HangUp { desk().callOf(u"6001"_s) ? desk().callOf(u"6001"_s)->id : CallId(), {}, true });
        QCOMPARE(refused.error().kind, PbxError::Kind::NotConnected);
        QVERIFY2(server().startAgain(), qPrintable(server().log()));
        desk().backend().retryNow();
        UNTIL(desk().backend().connection().state == ConnectionState::Online);
        // Nobody is in a call any more, whatever the phones still think.
        UNTIL(desk().isQuiet());
        VERIFY_REALITY();
        phones().hangUpAll();
        UNTIL(phones().areIdle());
        // Asterisk remembers where the phones are, and work goes on.
        UNTIL(desk().state().find<Extension>(desk().extension(u"6001"_s))->registration == Registration::Registered);
        talkWithOutside(u"5550229"_s);
        VERIFY_REALITY();
    }
};

QTEST_GUILESS_MAIN(TestAsteriskLinks)
#include "tst_asterisk_links.moc"
