// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asterisktest.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A phone behind chan_sip, the channel driver that Asterisk had before PJSIP and up to 20: 6009, at a real Asterisk.
class TestAsteriskOldPhones : public AsteriskTest
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        startAll();
        if (!QTest::currentTestResolved()) // neither failed nor skipped
            QVERIFY2(phones().start(SoftPhone::extension(old, server().oldSipPort())), qPrintable(phones().trouble()));
    }
    void cleanupTestCase() { stopAll(); }
    void cleanup() { clear(); }

    void isSomebody()
    {
        const auto ola = [this] { return desk().state().find<Extension>(desk().extension(old)); };
        UNTIL(ola() && ola()->registration == Registration::Registered && ola()->state == LineState::Idle);
        QCOMPARE(ola()->name, u"Ola Nilsen"_s);
        // Who logs in later reads it from the lists.
        AsteriskStage late(server(), phones(), { .account = u"late"_s });
        QVERIFY(late.open());
        const Extension *seen = late.state().find<Extension>(late.extension(old));
        QVERIFY(seen);
        QCOMPARE(seen->name, u"Ola Nilsen"_s);
        QCOMPARE(seen->registration, Registration::Registered);
        VERIFY_REALITY();
    }

    void isCalled()
    {
        desk().dials(caller, old);
        UNTIL(desk().is(old, { LineState::Ringing }));
        VERIFY_REALITY();
        // No keys can be pressed on such a phone from here, and the operator is told so.
        const auto answered = desk().perform(Command::Answer { desk().callOf(old)->id, desk().legOf(old)->id });
        QVERIFY(!answered);
        QCOMPARE(answered.error().kind, PbxError::Kind::NotSupported);
        desk().answers(old);
        UNTIL(desk().areTalking(old, caller));
        QCOMPARE(desk().callOf(old)->direction, Direction::Inbound);
        VERIFY_REALITY();
        desk().holds(old);
        UNTIL(desk().is(old, { LineState::Held }));
        VERIFY_REALITY();
        desk().resumes(old);
        UNTIL(desk().is(old, { LineState::Talking }));
        desk().hangsUp(old);
        UNTIL(desk().isQuiet());
    }

    void dialsFromTheConsole()
    {
        VERIFY_TAKEN(old, Command::Dial { desk().extension(old), u"6002"_s, {}, false });
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }));
        VERIFY_REALITY();
        desk().answers(u"6002"_s);
        UNTIL(desk().areTalking(old, u"6002"_s));
        QCOMPARE(desk().callOf(old)->direction, Direction::Internal);
        VERIFY_REALITY();
    }

    void isHandedOver()
    {
        // To it, by the operator who asks first; and from it to somebody else.
        talkWithOutside(caller);
        VERIFY_DONE(Command::AttendedTransfer { desk().callOf(u"6001"_s)->id, {}, old });
        UNTIL(desk().is(old, { LineState::Ringing }));
        desk().answers(old);
        UNTIL(desk().is(old, { LineState::Talking }));
        VERIFY_REALITY();
        VERIFY_DONE(Command::CompleteTransfer { desk().callOf(caller)->id, {} });
        UNTIL(desk().is(u"6001"_s, {}) && desk().areTalking(old, caller));
        VERIFY_REALITY();
        VERIFY_DONE(Command::BlindTransfer { desk().callOf(old)->id, desk().legOf(old)->id, u"6003"_s });
        UNTIL(desk().is(old, {}) && desk().is(u"6003"_s, { LineState::Ringing }));
        desk().answers(u"6003"_s);
        UNTIL(desk().areTalking(u"6003"_s, caller));
        VERIFY_REALITY();
    }

    void asksFirst()
    {
        desk().dials(caller, old);
        desk().answers(old);
        UNTIL(desk().areTalking(old, caller));
        const auto leg = [this] { return desk().legOf(old)->id; };
        VERIFY_DONE(Command::AttendedTransfer { desk().callOf(old)->id, leg(), u"6002"_s });
        desk().answers(u"6002"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Talking }) && desk().legOf(u"6002"_s)->consultation
            && desk().is(old, { LineState::Held }));
        VERIFY_REALITY();
        VERIFY_DONE(Command::CancelTransfer { desk().callOf(old)->id, leg() });
        UNTIL(desk().is(u"6002"_s, {}) && desk().areTalking(old, caller));
        VERIFY_REALITY();
    }

    void isParkedAndFetched()
    {
        desk().dials(caller, old);
        desk().answers(old);
        UNTIL(desk().areTalking(old, caller));
        VERIFY_DONE(Command::Park { desk().callOf(old)->id, desk().legOf(old)->id, {} });
        UNTIL(desk().occupiedSlot() && desk().is(old, {}));
        QCOMPARE(desk().occupiedSlot()->parkedBy, desk().extension(old));
        VERIFY_REALITY();
        VERIFY_TAKEN(old, Command::Unpark { desk().occupiedSlot()->id, desk().extension(old) });
        UNTIL(desk().areTalking(old, caller) && !desk().occupiedSlot());
        VERIFY_REALITY();
    }

    void isListenedTo()
    {
        phones().find(u"6002"_s)->dial(old);
        desk().answers(old);
        UNTIL(desk().areTalking(u"6002"_s, old));
        const Call call = *desk().callOf(old);
        VERIFY_TAKEN(
            u"6001"_s, Command::Barge { call.id, call.legOf(desk().extension(old))->id, {}, BargeMode::Whisper });
        UNTIL(desk().legOf(u"6001"_s) && desk().legOf(u"6001"_s)->monitoring == BargeMode::Whisper);
        VERIFY_REALITY();
    }

    void worksInAQueue()
    {
        const QueueId queue = desk().queue(u"sales"_s)->id;
        VERIFY_DONE(Command::QueueLogin { queue, desk().extension(old), true });
        const auto agent = [this, queue] {
            return desk().state().find<QueueAgent>(queueAgentId(queue, desk().extension(old)));
        };
        UNTIL(agent() && agent()->loggedIn);
        VERIFY_REALITY();
        VERIFY_DONE(Command::QueueLogin { queue, desk().extension(old), false });
        UNTIL(!agent());
    }

private:
    const QString old = u"6009"_s;
    const QString caller = u"5550231"_s;
};

QTEST_GUILESS_MAIN(TestAsteriskOldPhones)
#include "tst_asterisk_oldphones.moc"
