// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simbackend.h"
#include "tests/sim/simhelp.h"

#include <QSignalSpy>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestSimBackend : public QObject
{
    Q_OBJECT
    static Account account(const QString &id, const QVariantMap &more = {})
    {
        Account a;
        a.id = AccountId(id);
        a.backend = u"demo"_s;
        a.settings = { { u"office"_s, u"standard"_s }, { u"scenario"_s, u"none"_s }, { u"autoRun"_s, false }, { u"startMs"_s, qint64(1'767'258'000'000) } };
        a.settings.insert(more);
        return a;
    }
    /// A backend that is online, with a store that hears all it tells.
    struct Fixture
    {
        explicit Fixture(const Account &a) : account(a)
        {
            QObject::connect(&backend, &PbxBackend::changed, &backend, [this](const QList<Change> &changes) { store.apply(changes); });
            backend.open(account, {});
        }
        bool online()
        {
            return QTest::qWaitFor([this] { return backend.connection().state == ConnectionState::Online; });
        }
        Result<void> run(const CallCommand::Kind &what)
        {
            const auto future = backend.perform({ account.id, what });
            if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
                return PbxError { PbxError::Kind::Timeout, {} };
            return future.result();
        }
        QByteArray told() const { return QJsonDocument(snapshotJson(store)).toJson(); }
        QByteArray truth() { return QJsonDocument(snapshotJson(backend.office().truth(account.id))).toJson(); }

        Account account;
        StateStore store;
        SimBackend backend;
    };

private slots:
    void connects()
    {
        Fixture f(account(u"a"_s));
        QCOMPARE(f.backend.connection().state, ConnectionState::Connecting);
        QSignalSpy states(&f.backend, &PbxBackend::connectionChanged);
        QVERIFY(f.online());
        QCOMPARE(states.at(0).at(0).value<ConnectionInfo>().state, ConnectionState::Synchronizing);
        QCOMPARE(f.backend.session().self.local(), u"1000"_s);
        QCOMPARE(f.told(), f.truth());
        f.backend.close();
        QCOMPARE(f.backend.connection().state, ConnectionState::Offline);
    }

    void refusesAnUnknownExtension()
    {
        Fixture f(account(u"a"_s, { { u"self"_s, u"77777"_s } }));
        QCOMPARE(f.backend.connection().state, ConnectionState::Refused);
        QCOMPARE(f.backend.connection().error.kind, PbxError::Kind::AuthFailed);
    }

    void operatorsDay()
    {
        using namespace Command;
        Fixture f(account(u"a"_s));
        QVERIFY(f.online());
        Office &o = f.backend.office();
        const AccountId id = f.account.id;
        const auto call = [&id](const QString &room) { return CallId(id, room); };
        const auto person = [&id](const QString &number) { return ExtensionId(id, number); };

        const auto in = o.inbound(u"5550100"_s, u"1000"_s);
        QVERIFY(in);
        const CallId room = call(in->call);
        QCOMPARE(f.store.find<Call>(room)->state, CallState::Ringing);
        QVERIFY(f.run(Answer { room, {} }));
        QVERIFY(f.run(SetRecording { room, {}, RecordingState::On }));
        QCOMPARE(f.store.find<Call>(room)->legOf(person(u"1000"_s))->recording, RecordingState::On);
        QVERIFY(f.run(Hold { room, {} }));
        QVERIFY(f.run(Unhold { room, {} }));
        QVERIFY(f.run(AttendedTransfer { room, {}, u"1002"_s }));
        QVERIFY(f.store.find<Call>(room)->legOf(person(u"1002"_s))->consultation);
        QVERIFY(f.run(CancelTransfer { room, {} }));
        QVERIFY(f.run(Park { room, {}, ParkSlotId(id, u"73"_s) }));
        QVERIFY(f.store.find<ParkSlot>(ParkSlotId(id, u"73"_s))->occupied);
        QVERIFY(f.run(Unpark { ParkSlotId(id, u"73"_s), person(u"1000"_s) }));
        QCOMPARE(f.store.find<Call>(room)->state, CallState::Talking);
        QVERIFY(f.run(BlindTransfer { room, {}, u"1003"_s }));
        QVERIFY(o.phoneAnswer(u"1003"_s));
        QVERIFY(!f.store.find<Call>(room)->legOf(person(u"1000"_s)));
        QVERIFY(f.run(Barge { room, {}, {}, BargeMode::Whisper }));
        QCOMPARE(f.store.find<Call>(room)->legOf(person(u"1000"_s))->monitoring, BargeMode::Whisper);
        QVERIFY(f.run(HangUp { room, {}, true }));
        QVERIFY(!f.store.find<Call>(room));

        QVERIFY(f.run(SetPresence { person(u"1002"_s), Presence::Lunch, u"until 13:00"_s }));
        QCOMPARE(f.store.find<Extension>(person(u"1002"_s))->presenceText, u"until 13:00"_s);
        QVERIFY(f.run(SetFlow { FlowId(id, u"800"_s), u"night"_s }));
        QVERIFY(f.run(QueuePause { QueueId(id, u"6700"_s), person(u"1002"_s), true, u"Break"_s }));
        QCOMPARE(f.store.find<QueueAgent>(queueAgentId(QueueId(id, u"6700"_s), person(u"1002"_s)))->pauseReason, u"Break"_s);
        QVERIFY(f.run(QueuePenalty { QueueId(id, u"6700"_s), person(u"1002"_s), 2 }));
        QCOMPARE(f.store.find<QueueAgent>(queueAgentId(QueueId(id, u"6700"_s), person(u"1002"_s)))->penalty, 2);
        QVERIFY(f.run(ReserveLine { LineId(id, u"external/1"_s), true }));
        QCOMPARE(f.store.find<SharedLine>(LineId(id, u"external/1"_s))->state, SharedLineState::Reserved);
        QVERIFY(f.run(Dial { {}, u"01632960001"_s, LineId(id, u"external/1"_s), true }));
        f.backend.advance(3'000);
        QCOMPARE(f.store.find<Extension>(person(u"1000"_s))->state, LineState::Talking);
        WakeUpCall wake;
        wake.extension = person(u"1004"_s);
        wake.at = QDateTime::fromMSecsSinceEpoch(o.now() + 60'000, QTimeZone::UTC);
        QVERIFY(f.run(SetWakeUp { wake, false }));
        QCOMPARE(f.store.table<WakeUpCall>().size(), 1);
        QCOMPARE(f.told(), f.truth());
    }

    void refusals()
    {
        using namespace Command;
        using Kind = PbxError::Kind;
        Fixture f(account(u"a"_s));
        QCOMPARE(f.run(Hold { CallId(f.account.id, u"1"_s), {} }).error().kind, Kind::NotConnected); // not online yet
        QVERIFY(f.online());
        QCOMPARE(f.run(Hold { CallId(f.account.id, u"1"_s), {} }).error().kind, Kind::NoSuchCall);
        QCOMPARE(f.run(SwapParties { CallId(f.account.id, u"1"_s), {} }).error().kind, Kind::NoSuchCall);
    }

    void closingSettlesWhatIsOpen()
    {
        Fixture f(account(u"a"_s));
        QVERIFY(f.online());
        const auto dial = f.backend.perform({ f.account.id, Command::Dial { {}, u"1002"_s, {}, true } });
        const auto cdrs = f.backend.fetchCdrs({});
        QVERIFY(!dial.isFinished());
        f.backend.close();
        QVERIFY(dial.isFinished() && cdrs.isFinished());
        QCOMPARE(dial.result().error().kind, PbxError::Kind::NotConnected);
        QCOMPARE(cdrs.result().error().kind, PbxError::Kind::NotConnected);
    }

    void cdrPages()
    {
        Fixture f(account(u"a"_s));
        QVERIFY(f.online());
        const auto fetch = [&f](const CdrQuery &query) {
            const auto future = f.backend.fetchCdrs(query);
            return QTest::qWaitFor([&future] { return future.isFinished(); }) && future.result() ? *future.result() : CdrPage();
        };
        CdrQuery query;
        query.limit = 4;
        const CdrPage first = fetch(query);
        QCOMPARE(first.rows.size(), 4);
        QVERIFY(first.more);
        QVERIFY(first.rows.at(0).startedAt > first.rows.at(3).startedAt);
        QCOMPARE(first.rows.at(0).id.account(), f.account.id);
        query.offset = 4;
        const CdrPage second = fetch(query);
        QVERIFY(!(second.rows.at(0).id == first.rows.at(3).id));
        query = {};
        query.number = u"1001"_s;
        const CdrPage mine = fetch(query);
        QCOMPARE(mine.rows.size(), 6);
        QCOMPARE(mine.total, 6);
        query.from = mine.rows.at(2).startedAt;
        QCOMPARE(fetch(query).rows.size(), 3);
    }

    void contacts()
    {
        Fixture f(account(u"a"_s));
        QVERIFY(f.online());
        const auto search = [&f](const QString &text) {
            const auto future = f.backend.searchContacts({ {}, text, 0, 100 });
            return QTest::qWaitFor([&future] { return future.isFinished(); }) && future.result() ? future.result()->rows : QList<Contact>();
        };
        QCOMPARE(search(u"pumps maria"_s).size(), 1);
        Contact contact = search(u"maria"_s).first();
        contact.notes = u"Called twice."_s;
        const auto saved = f.backend.saveContact(contact);
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result());
        QCOMPARE(search(u"maria"_s).first().notes, u"Called twice."_s);
        Contact fresh;
        fresh.name = u"Ada Byron"_s;
        fresh.numbers = { { u"work"_s, u"5550777"_s } };
        const auto created = f.backend.saveContact(fresh);
        QTRY_VERIFY(created.isFinished());
        const auto read = f.backend.fetchContact(*created.result());
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.result()->name, u"Ada Byron"_s);
        const auto call = f.backend.office().inbound(u"5550777"_s, u"1000"_s);
        QVERIFY(call);
        QCOMPARE(f.store.find<Call>(CallId(f.account.id, call->call))->legs.first().name, u"Ada Byron"_s);
        const auto gone = f.backend.deleteContact(*created.result());
        QTRY_VERIFY(gone.isFinished());
        QVERIFY(search(u"ada"_s).isEmpty());
    }

    void outageHidesAndThenTellsAll()
    {
        Fixture f(account(u"a"_s));
        QVERIFY(f.online());
        f.backend.simulateOutage(5'000);
        QCOMPARE(f.backend.connection().state, ConnectionState::Reconnecting);
        QVERIFY(f.backend.connection().nextAttempt.isValid());
        const QByteArray before = f.told();
        QVERIFY(f.backend.office().phoneDial(u"1001"_s, u"1002"_s));
        QCOMPARE(f.told(), before);
        QCOMPARE(f.run(Command::Dial { {}, u"1003"_s, {}, true }).error().kind, PbxError::Kind::NotConnected);
        f.backend.advance(5'000);
        QVERIFY(f.online());
        QVERIFY(f.told() != before);
        QCOMPARE(f.told(), f.truth());
        f.backend.simulateOutage(1'000'000);
        f.backend.retryNow();
        QCOMPARE(f.backend.connection().state, ConnectionState::Online);
    }

    void stormThroughTheBackend()
    {
        Fixture f(account(u"a"_s, { { u"scenario"_s, u"storm"_s }, { u"rate"_s, 2'000 }, { u"extensions"_s, 120 }, { u"queues"_s, 3 } }));
        QVERIFY(f.online());
        for (int i = 0; i < 20; ++i) {
            if (i % 7 == 6)
                f.backend.simulateOutage(100);
            f.backend.advance(300);
            QVERIFY(f.online());
        }
        QVERIFY(f.backend.office().eventCount() > 10'000);
        QCOMPARE(f.told(), f.truth());
    }

    void twentyThousandPeopleAndFiveThousandEventsASecond()
    {
        Fixture f(account(u"a"_s, { { u"scenario"_s, u"storm"_s }, { u"rate"_s, 5'000 }, { u"extensions"_s, 20'000 }, { u"queues"_s, 20 } }));
        QVERIFY(f.online());
        QCOMPARE(f.store.table<Extension>().size(), 20'000);
        for (int i = 0; i < 8; ++i)
            f.backend.advance(300);
        QVERIFY2(f.backend.office().eventCount() > 10'000, qPrintable(QString::number(f.backend.office().eventCount())));
        QCOMPARE(f.told(), f.truth());
    }

    void twoAccountsDoNotMix()
    {
        StateStore both;
        Fixture a(account(u"a"_s, { { u"scenario"_s, u"storm"_s }, { u"rate"_s, 500 } }));
        Fixture b(account(u"b"_s, { { u"scenario"_s, u"storm"_s }, { u"rate"_s, 500 }, { u"seed"_s, 2 } }));
        for (Fixture *f : { &a, &b })
            connect(&f->backend, &PbxBackend::changed, this, [&both](const QList<Change> &changes) { both.apply(changes); });
        QVERIFY(a.online() && b.online());
        for (int i = 0; i < 20; ++i) {
            a.backend.advance(100);
            b.backend.advance(100);
        }
        a.backend.simulateOutage(100);
        a.backend.advance(100);
        QVERIFY(a.online());
        for (Fixture *f : { &a, &b }) {
            const StateStore truth = f->backend.office().truth(f->account.id);
            const auto check = [&]<class T>(const StateStore::Table<T> &rows) {
                int mine = 0;
                for (const T &row : both.table<T>())
                    mine += row.id.account() == f->account.id;
                for (const T &row : rows)
                    if (const T *found = both.find<T>(row.id); !found || toJson(*found) != toJson(row))
                        return false;
                return mine == rows.size();
            };
            QVERIFY(check(truth.table<Extension>()));
            QVERIFY(check(truth.table<Call>()));
            QVERIFY(check(truth.table<ParkSlot>()));
            QVERIFY(check(truth.table<Queue>()));
            QVERIFY(check(truth.table<QueueAgent>()));
        }
        QCOMPARE(both.table<Extension>().size(), 12);
    }

    void demoRunsByItself()
    {
        Fixture f(account(u"a"_s, { { u"office"_s, u"demo"_s }, { u"scenario"_s, u"busy-morning"_s }, { u"autoRun"_s, true }, { u"speed"_s, 200 } }));
        QVERIFY(f.online());
        QTRY_VERIFY(!f.store.table<Call>().isEmpty());
        QTRY_COMPARE(f.told(), f.truth());
    }
};

QTEST_GUILESS_MAIN(TestSimBackend)
#include "tst_simbackend.moc"
