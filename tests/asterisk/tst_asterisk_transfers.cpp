// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asterisktest.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Handing over, at a real Asterisk with real phones: 6001 (the operator) talks to somebody outside, and 6002 shall have him.
class TestAsteriskTransfers : public AsteriskTest
{
    Q_OBJECT
private slots:
    void initTestCase() { startAll(); }
    void cleanupTestCase() { stopAll(); }
    void cleanup() { clear(); }

    void blind()
    {
        talkWithOutside(caller);
        const CallId call = desk().callOf(u"6001"_s)->id;
        VERIFY_DONE(Command::BlindTransfer { call, {}, u"6002"_s });
        UNTIL(desk().is(u"6001"_s, {}) && desk().is(u"6002"_s, { LineState::Ringing }));
        VERIFY_REALITY();
        desk().answers(u"6002"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        QCOMPARE(desk().callOf(u"6002"_s)->id, call);
        VERIFY_REALITY();
    }

    void redirectsWhatRings()
    {
        desk().dials(caller, u"6002"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }));
        VERIFY_DONE(Command::BlindTransfer { desk().callOf(u"6002"_s)->id, {}, u"6003"_s });
        UNTIL(desk().is(u"6002"_s, {}) && desk().is(u"6003"_s, { LineState::Ringing }));
        desk().answers(u"6003"_s);
        UNTIL(desk().is(u"6003"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        VERIFY_REALITY();
    }

    void attendedCompletedWhileTalking()
    {
        consult(true);
        const CallId call = desk().callOf(caller)->id;
        VERIFY_DONE(Command::CompleteTransfer { call, {} });
        UNTIL(desk().is(u"6001"_s, {}) && desk().is(u"6002"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        QCOMPARE(desk().callOf(u"6002"_s)->id, desk().callOf(caller)->id);
        QVERIFY(!desk().legOf(u"6002"_s)->consultation);
        VERIFY_REALITY();
    }

    void attendedCompletedWhileRinging()
    {
        consult(false);
        VERIFY_DONE(Command::CompleteTransfer { desk().callOf(caller)->id, {} });
        // Asterisk keeps the channel of whoever has let go until the other answers.
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }) && !desk().legOf(u"6002"_s)->consultation);
        VERIFY_REALITY();
        desk().answers(u"6002"_s);
        UNTIL(desk().areTalking(u"6002"_s, caller));
        VERIFY_REALITY();
    }

    void attendedCompletedByHangingUp()
    {
        consult(true);
        desk().hangsUp(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, {}) && desk().is(u"6002"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        QCOMPARE(desk().callOf(u"6002"_s)->id, desk().callOf(caller)->id);
        VERIFY_REALITY();
    }

    void attendedCancelled_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("ringing") << false;
        QTest::newRow("talking") << true;
    }
    void attendedCancelled()
    {
        QFETCH(bool, answered);
        consult(answered);
        VERIFY_DONE(Command::CancelTransfer { desk().callOf(caller)->id, {} });
        UNTIL(desk().is(u"6002"_s, {}) && desk().is(u"6001"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        QCOMPARE(desk().callOf(u"6001"_s)->id, desk().callOf(caller)->id);
        VERIFY_REALITY();
    }

    void attendedRefused()
    {
        consult(false);
        desk().hangsUp(u"6002"_s);
        UNTIL(desk().is(u"6002"_s, {}) && desk().is(u"6001"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        VERIFY_REALITY();
    }

    void threeWay()
    {
        consult(true);
        VERIFY_DONE(Command::ThreeWay { desk().callOf(u"6001"_s)->id, {} });
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }) && desk().is(u"6002"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        UNTIL(desk().callOf(caller)->state == CallState::Conference && desk().callOf(caller)->legs.size() == 3);
        VERIFY_REALITY();
        // Whoever brought them together may leave.
        desk().hangsUp(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, {}) && desk().areTalking(u"6002"_s, caller));
        VERIFY_REALITY();
    }

    void swapsParties()
    {
        consult(true);
        VERIFY_DONE(Command::SwapParties { desk().callOf(u"6001"_s)->id, {} });
        UNTIL(withWhom() == caller && desk().legOf(u"6002"_s)->consultation && !desk().legOf(caller)->consultation);
        // Who is asked waits meanwhile.
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }) && desk().is(u"6002"_s, { LineState::Held }) && desk().is(caller, { LineState::Talking }));
        VERIFY_REALITY();
        VERIFY_DONE(Command::SwapParties { desk().callOf(u"6001"_s)->id, {} });
        UNTIL(withWhom() == "6002"_L1 && desk().legOf(u"6002"_s)->consultation && !desk().legOf(caller)->consultation);
        UNTIL(desk().is(u"6001"_s, { LineState::Held }) && desk().is(u"6002"_s, { LineState::Talking }));
        VERIFY_REALITY();
        VERIFY_DONE(Command::CompleteTransfer { desk().callOf(caller)->id, {} });
        UNTIL(desk().is(u"6001"_s, {}) && desk().areTalking(u"6002"_s, caller));
        VERIFY_REALITY();
    }

    void swappedAndThen_data()
    {
        QTest::addColumn<bool>("allThree");
        QTest::newRow("back to the caller") << false;
        QTest::newRow("all three") << true;
    }
    void swappedAndThen()
    {
        // While the caller is with 6001 anyway.
        QFETCH(bool, allThree);
        consult(true);
        VERIFY_DONE(Command::SwapParties { desk().callOf(u"6001"_s)->id, {} });
        UNTIL(desk().is(u"6002"_s, { LineState::Held }));
        if (allThree) {
            VERIFY_DONE(Command::ThreeWay { desk().callOf(u"6001"_s)->id, {} });
            UNTIL(desk().callOf(caller)->state == CallState::Conference && desk().is(u"6002"_s, { LineState::Talking }));
        } else {
            VERIFY_DONE(Command::CancelTransfer { desk().callOf(u"6001"_s)->id, {} });
            UNTIL(desk().is(u"6002"_s, {}));
        }
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }) && desk().is(caller, { LineState::Talking }));
        VERIFY_REALITY();
    }

    void callerGivesUpMeanwhile()
    {
        consult(true);
        desk().hangsUp(caller);
        UNTIL(desk().is(caller, {}));
        VERIFY_REALITY();
    }

    void joinsTwoCalls()
    {
        talkWithOutside(caller);
        desk().holds(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, { LineState::Held }));
        phones().find(u"6001"_s)->dial(u"6003"_s);
        desk().answers(u"6003"_s);
        UNTIL(desk().is(u"6003"_s, { LineState::Talking }) && desk().is(u"6001"_s, { LineState::Held, LineState::Talking }));
        VERIFY_REALITY();
        VERIFY_DONE(Command::Join { desk().callOf(caller)->id, desk().callOf(u"6003"_s)->id, {} });
        UNTIL(desk().callOf(caller) && desk().callOf(u"6003"_s) && desk().callOf(caller)->id == desk().callOf(u"6003"_s)->id);
        VERIFY_REALITY();
    }

private:
    /// Who is in a bridge with 6001, as Asterisk has it.
    QString withWhom()
    {
        const QList<Witness::Frame> channels = witness().list(u"CoreShowChannels"_s);
        const auto of = [](const Witness::Frame &frame) { return frame.value(u"channel"_s).section(u'/', 1).section(u'-', 0, -2).section(u'@', 0, 0); };
        for (const Witness::Frame &mine : channels)
            for (const Witness::Frame &other : channels)
                if (of(mine) == "6001"_L1 && of(other) != "6001"_L1 && !mine.value(u"bridgeid"_s).isEmpty()
                    && mine.value(u"bridgeid"_s) == other.value(u"bridgeid"_s))
                    return of(other) == "trunk"_L1 ? caller : of(other);
        return {};
    }
    const QString caller = u"5550211"_s;

    /// The caller is on hold, and 6002 rings or talks to 6001.
    void consult(bool answered)
    {
        talkWithOutside(caller);
        VERIFY_DONE(Command::AttendedTransfer { desk().callOf(u"6001"_s)->id, {}, u"6002"_s });
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }));
        UNTIL(desk().legOf(u"6002"_s) && desk().legOf(u"6002"_s)->consultation);
        VERIFY_REALITY();
        if (!answered)
            return;
        desk().answers(u"6002"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Talking }));
        VERIFY_REALITY();
    }
};

QTEST_GUILESS_MAIN(TestAsteriskTransfers)
#include "tst_asterisk_transfers.moc"
