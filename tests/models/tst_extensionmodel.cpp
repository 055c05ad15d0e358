// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/departmentmodel.h"
#include "models/people/peoplefilter.h"
#include "tests/models/testoffice.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestExtensionModel : public QObject
{
    Q_OBJECT
private slots:
    void stateWins_data();
    void stateWins();
    void partyComesFromTheCall();
    void callChangeTouchesOnlyItsPeople();
    void legNobodySeesSaysNothing();
    void ringsForMe();
    void spokenSentence();
    void filterByDepartmentAndNumber();
    void frozenFilterMovesNothing();
    void favourites();
    void departmentsCount();
};

void TestExtensionModel::stateWins_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("registration");
    QTest::addColumn<bool>("dnd");
    QTest::addColumn<int>("presence");
    QTest::addColumn<int>("shown");
    const auto row = [](const char *name, LineState line, Registration registration, bool dnd, Presence presence, DisplayState shown) {
        QTest::newRow(name) << int(line) << int(registration) << dnd << int(presence) << int(shown);
    };
    using R = Registration;
    using P = Presence;
    row("free", LineState::Idle, R::Registered, false, P::Available, DisplayState::Free);
    row("away", LineState::Idle, R::Registered, false, P::Lunch, DisplayState::Away);
    row("dnd before away", LineState::Idle, R::Registered, true, P::Away, DisplayState::DoNotDisturb);
    row("off before dnd", LineState::Idle, R::Unregistered, true, P::Away, DisplayState::Unregistered);
    row("unavailable", LineState::Unavailable, R::Unregistered, false, P::Unknown, DisplayState::Unregistered);
    row("parked before off", LineState::Parked, R::Unregistered, false, P::Unknown, DisplayState::Parked);
    row("held", LineState::Held, R::Registered, true, P::Unknown, DisplayState::Held);
    row("calling", LineState::Calling, R::Registered, true, P::Unknown, DisplayState::Calling);
    row("talking", LineState::Talking, R::Registered, true, P::Lunch, DisplayState::Talking);
    row("ringing", LineState::Ringing, R::Unregistered, true, P::Lunch, DisplayState::Ringing);
    row("nothing known", LineState::Unknown, R::Unknown, false, P::Unknown, DisplayState::Unknown);
    row("registered, no lamp", LineState::Unknown, R::Registered, false, P::Unknown, DisplayState::Free);
}

void TestExtensionModel::stateWins()
{
    QFETCH(int, line);
    QFETCH(int, registration);
    QFETCH(bool, dnd);
    QFETCH(int, presence);
    QFETCH(int, shown);
    TestOffice o;
    Extension e = person(u"201"_s, u"Anna"_s);
    e.state = LineState(line);
    e.registration = Registration(registration);
    e.dnd = dnd;
    e.presence = Presence(presence);
    o.tell({ upserted(e) });
    QCOMPARE(int(o.state(u"201"_s)), shown);
    o.head.setConnection(ConnectionState::Reconnecting);
    QCOMPARE(o.state(u"201"_s), DisplayState::Unknown);
}

void TestExtensionModel::partyComesFromTheCall()
{
    TestOffice o;
    Extension anna = person(u"201"_s, u"Anna"_s);
    Extension ole = person(u"202"_s, u"Ole"_s);
    anna.state = ole.state = LineState::Talking;
    o.tell({ upserted(call(u"c"_s, CallState::Talking,
                 { insideLeg(u"201"_s, LineState::Talking, LegRole::Caller), insideLeg(u"202"_s, LineState::Talking, LegRole::Callee) })),
        upserted(anna), upserted(ole) });
    QCOMPARE(o.extension(u"201"_s, ExtensionModel::PartyRole).toString(), u"Ole"_s);
    QCOMPARE(o.extension(u"201"_s, ExtensionModel::PartyNumberRole).toString(), u"202"_s);
    QCOMPARE(PartyDirection(o.extension(u"201"_s, ExtensionModel::PartyDirectionRole).toInt()), PartyDirection::ToParty);
    QCOMPARE(PartyDirection(o.extension(u"202"_s, ExtensionModel::PartyDirectionRole).toInt()), PartyDirection::FromParty);
    QCOMPARE(o.extension(u"201"_s, StartedAtRole).toDateTime(), morning());
    QCOMPARE(o.extension(u"201"_s, CallIdRole).value<CallId>(), callId(u"c"_s));
    // A colleague's new name shows where he is somebody's party.
    RowSignals signals_(*o.board.extensions());
    ole.name = u"Ole Jensen"_s;
    o.tell({ upserted(ole) });
    QCOMPARE(o.extension(u"201"_s, ExtensionModel::PartyRole).toString(), u"Ole Jensen"_s);
    QVERIFY(signals_.log.contains(u"~0:5"_s));
}

void TestExtensionModel::callChangeTouchesOnlyItsPeople()
{
    TestOffice o;
    QList<Change> staff;
    for (int i = 201; i < 221; ++i)
        staff << upserted(person(QString::number(i), u"P"_s + QString::number(i)));
    o.tell(staff);
    RowSignals signals_(*o.board.extensions());
    Extension talking = person(u"205"_s, u"P205"_s);
    talking.state = LineState::Talking;
    o.tell({ upserted(talking),
        upserted(call(u"c"_s, CallState::Talking,
            { outsideLeg(u"0151"_s, u"Maria"_s, LineState::Talking), insideLeg(u"205"_s, LineState::Talking, LegRole::Callee) })) });
    QCOMPARE(signals_.log, QStringList({ u"~4:0"_s, u"~4:5-6"_s })); // state; party, since
    QList<int> expected { Qt::DisplayRole, Qt::AccessibleTextRole, StateRole, AllowedActionsRole, StartedAtRole, CallIdRole,
        LegIdRole, ExtensionModel::LastStateRole, ExtensionModel::PartyRole, ExtensionModel::PartyNumberRole,
        ExtensionModel::PartyDirectionRole };
    std::sort(expected.begin(), expected.end());
    QCOMPARE(signals_.roles, QList<QList<int>>({ expected, expected }));
}

void TestExtensionModel::legNobodySeesSaysNothing()
{
    TestOffice o;
    Extension anna = person(u"201"_s, u"Anna"_s);
    anna.state = LineState::Talking;
    Call c = call(u"c"_s, CallState::Talking,
        { outsideLeg(u"0151"_s, u"Maria"_s, LineState::Talking), insideLeg(u"201"_s, LineState::Talking, LegRole::Callee) });
    o.tell({ upserted(anna), upserted(c) });
    RowSignals signals_(*o.board.extensions());
    c.legs[0].muted = true;
    o.tell({ upserted(c) });
    QCOMPARE(signals_.take(), QStringList());
}

void TestExtensionModel::ringsForMe()
{
    TestOffice o;
    Extension anna = person(u"201"_s, u"Anna"_s);
    anna.state = LineState::Ringing;
    o.tell({ upserted(anna), upserted(call(u"c"_s, CallState::Ringing, { insideLeg(u"201"_s, LineState::Ringing, LegRole::Callee) })) });
    QVERIFY(!o.extension(u"201"_s, ExtensionModel::RingsForMeRole).toBool());
    RowSignals signals_(*o.board.extensions());
    Capabilities may;
    may.add(Capability::PickUp);
    o.head.setCapabilities(may);
    QVERIFY(o.extension(u"201"_s, ExtensionModel::RingsForMeRole).toBool());
    QCOMPARE(signals_.take(), QStringList { u"~0:0"_s });
    o.head.setCapabilities({});
    o.head.setSelf(ext(u"201"_s));
    QVERIFY(o.extension(u"201"_s, ExtensionModel::RingsForMeRole).toBool());
    QVERIFY(o.extension(u"201"_s, ExtensionModel::IsOwnRole).toBool());
}

void TestExtensionModel::spokenSentence()
{
    TestOffice o;
    Extension anna = person(u"214"_s, u"Anna Berg"_s, u"Sales"_s);
    anna.state = LineState::Talking;
    anna.forwarding = Forwarding { {}, u"0170"_s, {} };
    o.tell({ upserted(anna),
        upserted(call(u"c"_s, CallState::Talking,
            { outsideLeg(u"0151"_s, u"Ole Jensen"_s, LineState::Talking), insideLeg(u"214"_s, LineState::Talking, LegRole::Callee) })) });
    o.clock.advance(180'000);
    QCOMPARE(o.extension(u"214"_s, Qt::AccessibleTextRole).toString(),
        u"Anna Berg, 214, Sales, talking to Ole Jensen, for 3 minute(s), forwards to 0170 when busy"_s);
}

void TestExtensionModel::filterByDepartmentAndNumber()
{
    TestOffice o;
    PeopleFilter filter(o.board.extensions());
    const auto tester = testModel(&filter);
    Extension group = person(u"600"_s, u"All phones"_s, u"Sales"_s);
    group.kind = ExtensionKind::RingGroup;
    o.tell({ upserted(person(u"1002"_s, u"C"_s, u"Sales"_s)), upserted(person(u"99"_s, u"A"_s, u"Sales"_s)),
        upserted(person(u"201"_s, u"B"_s, u"Service"_s)), upserted(group) });
    o.branch.tell({ upserted(person(u"99"_s, u"Z"_s, u"Sales"_s, Branch)) });
    o.board.flushNow();
    const QList<int> columns { ExtensionModel::NumberColumn, ExtensionModel::NameColumn };
    QCOMPARE(rowsOf(filter, columns), QStringList({ u"99|Z"_s, u"99|A"_s, u"201|B"_s, u"1002|C"_s }));
    filter.setDepartment(u"Sales"_s);
    QCOMPARE(rowsOf(filter, columns), QStringList({ u"99|Z"_s, u"99|A"_s, u"1002|C"_s }));
    filter.setAccount(Head);
    QCOMPARE(rowsOf(filter, columns), QStringList({ u"99|A"_s, u"1002|C"_s }));
    filter.setPersonsOnly(false);
    QCOMPARE(rowsOf(filter, columns), QStringList({ u"99|A"_s, u"600|All phones"_s, u"1002|C"_s }));
}

void TestExtensionModel::frozenFilterMovesNothing()
{
    TestOffice o;
    PeopleFilter filter(o.board.extensions());
    const auto tester = testModel(&filter);
    filter.setDepartment(u"Sales"_s);
    Extension a = person(u"201"_s, u"A"_s, u"Sales"_s);
    Extension b = person(u"202"_s, u"B"_s, u"Sales"_s);
    Extension c = person(u"203"_s, u"C"_s, u"Sales"_s);
    o.tell({ upserted(a), upserted(b), upserted(c) });
    filter.setFrozen(true);
    a.number = u"900"_s;
    b.group = u"Service"_s;
    o.tell({ upserted(a), upserted(b) });
    QCOMPARE(rowsOf(filter, { ExtensionModel::NameColumn }), QStringList({ u"A"_s, u"B"_s, u"C"_s }));
    filter.setFrozen(false);
    QCOMPARE(rowsOf(filter, { ExtensionModel::NameColumn }), QStringList({ u"C"_s, u"A"_s }));
}

void TestExtensionModel::favourites()
{
    TestOffice o;
    PeopleFilter filter(o.board.extensions());
    const auto tester = testModel(&filter);
    o.tell({ upserted(person(u"201"_s, u"A"_s)), upserted(person(u"202"_s, u"B"_s)) });
    filter.setFavourites({ ext(u"202"_s), ext(u"201"_s, Branch) });
    QCOMPARE(filter.rowCount(), 2);
    filter.setFavouritesOnly(true);
    QCOMPARE(rowsOf(filter, { ExtensionModel::NameColumn }), QStringList { u"B"_s });
}

void TestExtensionModel::departmentsCount()
{
    TestOffice o;
    DepartmentModel departments(o.board.extensions());
    const auto tester = testModel(&departments);
    const auto shown = [&] {
        QStringList rows;
        for (int row = 0; row < departments.rowCount(); ++row) {
            const QModelIndex i = departments.index(row);
            rows << u"%1 %2/%3"_s.arg(i.data().toString()).arg(i.data(DepartmentModel::FreeCountRole).toInt()).arg(i.data(DepartmentModel::CountRole).toInt());
        }
        return rows;
    };
    Extension anna = person(u"201"_s, u"A"_s, u"Sales"_s);
    o.tell({ upserted(anna), upserted(person(u"202"_s, u"B"_s, u"Sales"_s)), upserted(person(u"203"_s, u"C"_s, u"Finance"_s)),
        upserted(person(u"204"_s, u"D"_s)) });
    o.branch.tell({ upserted(person(u"201"_s, u"E"_s, u"Sales"_s, Branch)) });
    o.board.flushNow();
    QCOMPARE(shown(), QStringList({ u"Finance 1/1"_s, u"Sales 3/3"_s }));
    QCOMPARE(departments.totalCount(), 5);
    RowSignals signals_(departments);
    anna.state = LineState::Talking;
    o.tell({ upserted(anna) });
    QCOMPARE(shown(), QStringList({ u"Finance 1/1"_s, u"Sales 2/3"_s }));
    QCOMPARE(signals_.take(), QStringList { u"~1:0"_s });
    anna.group = u"Purchasing"_s;
    o.tell({ upserted(anna), removed<Extension>(ext(u"203"_s)) });
    QCOMPARE(shown(), QStringList({ u"Purchasing 0/1"_s, u"Sales 2/2"_s }));
    o.branch.setConnection(ConnectionState::Reconnecting);
    QCOMPARE(shown(), QStringList({ u"Purchasing 0/1"_s, u"Sales 1/2"_s }));
    o.board.removeAccount(Head);
    QCOMPARE(shown(), QStringList { u"Sales 0/1"_s });
    o.board.removeAccount(Branch);
    QCOMPARE(shown(), QStringList());
    QCOMPARE(departments.totalCount(), 0);
}

QTEST_GUILESS_MAIN(TestExtensionModel)
#include "tst_extensionmodel.moc"
