// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/blinddesk.h"

#include <QJsonArray>
#include <QTest>
#include <QTextStream>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The front desk's morning by somebody who sees nothing and touches neither keys nor mouse: calls and people are found by their
/// names, everything is done by accessible actions and texts, and the PBX says whether it is true.
class TestAtSpiMorning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatCanHaveTheFocusIsNamed();
    void aCallIsAnnouncedAndAnswered();
    void somebodyIsFoundAndGetsTheCall();
    void somebodyIsAskedFirst();
    void aChosenCardIsAskedAndTheCallerComesBack();
    void aDoubtfulTargetWarns();
    void theCallIsParkedAndTheBoardRead();
    void theCallIsFetchedAndEnded();
    void whatCanHaveTheFocusIsNamedInEveryPanel();
    void cardsSayWhatThePbxKnows();
    void cleanupTestCase();

private:
    QJsonObject truthOf(const QString &kind, const QString &key, const QString &value);
    /// "talking", "ringing"... of that extension's leg at the PBX; "idle" without one.
    QString phone(const QString &number);
    QString nameOf(const QString &number);
    Accessible card(const QString &number) const;
    Accessible rowWith(const QString &list, const QString &part) const;
    /// Finds the button by its name and presses it; one that has just appeared is deaf for a moment and wants it again.
    bool press(const QString &button) const { return m_desk->named(u"push button"_s, button).press(); }
    /// `submenu`: where it is, when another menu has one of that name.
    bool choose(const QString &menuItem, const QString &submenu = {}) const;
    bool type(const QString &text) const;
    QString targetLine() const;
    void ring(const QString &from);
    QStringList unnamed() const;
    void step(const QString &what) { QTextStream(stdout) << what << Qt::endl; }

    std::unique_ptr<BlindDesk> m_desk;
};

// A press that comes too early is tried again, and each try reads half of the window over the bus.
constexpr int patience = 150'000;

void TestAtSpiMorning::initTestCase()
{
    m_desk = std::make_unique<BlindDesk>();
    QVERIFY2(m_desk->open(), qPrintable(m_desk->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(!card(u"1001"_s).isNull(), patience);
}

void TestAtSpiMorning::cleanupTestCase()
{
    m_desk.reset();
}

QJsonObject TestAtSpiMorning::truthOf(const QString &kind, const QString &key, const QString &value)
{
    for (const QJsonValue row : m_desk->sim().truth().value(kind).toArray())
        if (row.toObject().value(key).toString() == value)
            return row.toObject();
    return {};
}

QString TestAtSpiMorning::phone(const QString &number)
{
    for (const QJsonValue call : m_desk->sim().truth().value("calls"_L1).toArray())
        for (const QJsonValue leg : call.toObject().value("legs"_L1).toArray())
            if (leg.toObject().value("extension"_L1).toString() == number)
                return leg.toObject().value("state"_L1).toString();
    return u"idle"_s;
}

QString TestAtSpiMorning::nameOf(const QString &number)
{
    return truthOf(u"extensions"_s, u"number"_s, number).value("name"_L1).toString();
}

Accessible TestAtSpiMorning::card(const QString &number) const
{
    return rowWith(u"People"_s, u", %1,"_s.arg(number));
}

Accessible TestAtSpiMorning::rowWith(const QString &list, const QString &part) const
{
    const Accessible all = m_desk->named(u"list"_s, list);
    for (const Accessible &row : all.children())
        if (row.name().contains(part))
            return row;
    return {};
}

bool TestAtSpiMorning::choose(const QString &menuItem, const QString &submenu) const
{
    const auto item = [](const QString &name) { return [name](const Accessible &o) { return o.role() == "menu item"_L1 && o.name() == name; }; };
    Accessible menu = m_desk->window().find([&](const Accessible &o) { return o.role() == "menu bar"_L1; });
    if (!submenu.isEmpty())
        menu = menu.find(item(submenu), true);
    return !menu.isNull() && menu.find(item(menuItem), true).press();
}

bool TestAtSpiMorning::type(const QString &text) const
{
    return m_desk->named(u"text"_s, u"Find a person"_s).setText(text);
}

QString TestAtSpiMorning::targetLine() const
{
    // The line is a group of what stands on it and of the keys for it.
    return m_desk->window().find([](const Accessible &o) { return o.role() == "panel"_L1 && o.name().startsWith("Enter "_L1); }).name();
}

void TestAtSpiMorning::ring(const QString &from)
{
    m_desk->heard();
    QCOMPARE(m_desk->sim().post(u"inbound"_s, { { u"from"_s, from }, { u"to"_s, u"1000"_s } }).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasHeard(u"rings here"_s), patience);
    // The strip has what rings here; the list has those who wait beside it.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->named(u"panel"_s, u"Your call"_s).description().contains(from), patience);
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "talking"_L1 || (press(u"Answer"_s) && phone(u"1000"_s) == "talking"_L1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasHeard(u"is with you"_s), patience);
}

QStringList TestAtSpiMorning::unnamed() const
{
    QStringList faults;
    m_desk->window().visit([&faults](const Accessible &object) {
        if (!object.has(Accessible::Focusable))
            return;
        const QString role = object.role();
        const QString what = u"%1 '%2' %3"_s.arg(role, object.name(), object.path());
        if (object.name().isEmpty())
            faults.append(u"no name: "_s + what);
        // What Qt says of a widget that it knows nothing about; screen readers pass over it.
        if (role.isEmpty() || role == "filler"_L1 || role == "unknown"_L1 || role == "invalid"_L1)
            faults.append(u"no role: "_s + what);
        const QRect extents = object.extents();
        if (extents.width() < 24 || extents.height() < 24)
            faults.append(u"%1x%2: %3"_s.arg(extents.width()).arg(extents.height()).arg(what));
    });
    return faults;
}

void TestAtSpiMorning::whatCanHaveTheFocusIsNamed()
{
    const QStringList faults = unnamed();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAtSpiMorning::aCallIsAnnouncedAndAnswered()
{
    ring(u"5550101"_s);
    if (QTest::currentTestFailed())
        return;
    const Accessible strip = m_desk->named(u"panel"_s, u"Your call"_s);
    QVERIFY2(strip.description().contains("5550101"_L1), qPrintable(strip.description()));
    const QStringList faults = unnamed();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    step(u"A call was announced, found on the strip and answered"_s);
}

void TestAtSpiMorning::somebodyIsFoundAndGetsTheCall()
{
    const QString name = nameOf(u"1001"_s);
    QVERIFY(type(name.section(u' ', 0, 0)));
    QTRY_VERIFY_WITH_TIMEOUT(targetLine().contains(name), patience);
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "idle"_L1 || (press(u"Transfer"_s) && phone(u"1000"_s) == "idle"_L1), patience);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1001"_s), u"talking"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(card(u"1001"_s).name().contains("talking"_L1), patience);
    step(u"Somebody was found by name and got the call"_s);
}

void TestAtSpiMorning::somebodyIsAskedFirst()
{
    ring(u"5550102"_s);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(type(u"1002"_s));
    QTRY_VERIFY_WITH_TIMEOUT(targetLine().contains(nameOf(u"1002"_s)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "held"_L1 || (press(u"Ask first"_s) && phone(u"1000"_s) == "held"_L1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasHeard(u"Asking"_s) || m_desk->hasHeard(u"is on the line"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "idle"_L1 || (press(u"Complete"_s) && phone(u"1000"_s) == "idle"_L1), patience);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1002"_s), u"talking"_s, patience);
    step(u"Somebody was asked first and took the call"_s);
}

void TestAtSpiMorning::aChosenCardIsAskedAndTheCallerComesBack()
{
    ring(u"5550103"_s);
    if (QTest::currentTestFailed())
        return;
    const QString name = nameOf(u"1004"_s);
    QVERIFY(card(u"1004"_s).act(u"Toggle"_s));
    QTRY_VERIFY_WITH_TIMEOUT(targetLine().contains(name), patience);
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "held"_L1 || (press(u"Ask first"_s) && phone(u"1000"_s) == "held"_L1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "talking"_L1 || (press(u"Back to caller"_s) && phone(u"1000"_s) == "talking"_L1), patience);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1004"_s), u"idle"_s, patience);
    step(u"A card was chosen and asked, the caller came back"_s);
}

void TestAtSpiMorning::aDoubtfulTargetWarns()
{
    // 1001 still talks to the first caller.
    m_desk->heard();
    QVERIFY(type(u"1001"_s));
    QTRY_VERIFY_WITH_TIMEOUT(targetLine().contains(nameOf(u"1001"_s)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(press(u"Transfer"_s), patience); // once: the second time goes on
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasHeard(u"will probably not answer"_s), patience);
    QCOMPARE(phone(u"1000"_s), u"talking"_s); // nothing was sent
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->named(u"push button"_s, u"Anyway"_s).isNull() || (press(u"Back"_s) && m_desk->named(u"push button"_s, u"Anyway"_s).isNull()), patience);
    QVERIFY(type({}));
    step(u"The console warned of somebody who is talking"_s);
}

void TestAtSpiMorning::theCallIsParkedAndTheBoardRead()
{
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "idle"_L1 || (press(u"Park"_s) && phone(u"1000"_s) == "idle"_L1), patience);
    const auto parks = [this] { return m_desk->sim().truth().value("parks"_L1).toArray(); };
    QTRY_COMPARE_WITH_TIMEOUT(parks().size(), 1, patience);
    const QString slot = parks().first().toObject().value("slot"_L1).toString();
    QTRY_VERIFY_WITH_TIMEOUT(rowWith(u"Parked"_s, slot).name().contains("5550103"_L1), patience);

    m_desk->heard();
    QVERIFY(choose(u"Read the board aloud"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->hasHeard(u"parked"_s), patience);
    const QString said = m_desk->heard().constLast();
    // Who missed it can read it again in the status line.
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->named(u"label"_s, said).isNull(), patience);
    step(u"The call is parked, the board says: "_s + said);
}

void TestAtSpiMorning::theCallIsFetchedAndEnded()
{
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "talking"_L1 || (choose(u"Fetch longest"_s) && phone(u"1000"_s) == "talking"_L1), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->sim().truth().value("parks"_L1).toArray().size(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(phone(u"1000"_s) == "idle"_L1 || (press(u"End call"_s) && phone(u"1000"_s) == "idle"_L1), patience);
    step(u"The call was fetched and ended"_s);
}

void TestAtSpiMorning::whatCanHaveTheFocusIsNamedInEveryPanel()
{
    for (const QString &panel : { u"Conferences"_s, u"Wake-up calls"_s, u"Voicemail"_s, u"Call history"_s, u"Missed callers"_s, u"Call-backs"_s, u"About the caller"_s }) {
        QVERIFY2(choose(panel, u"More panels"_s), qPrintable(panel));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->named(u"frame"_s, panel).isNull(), patience);
        const QStringList faults = unnamed();
        QVERIFY2(faults.isEmpty(), qPrintable(panel + u'\n' + faults.join(u'\n')));
        QVERIFY(choose(panel, u"More panels"_s)); // away again
    }
}

void TestAtSpiMorning::cardsSayWhatThePbxKnows()
{
    const QHash<QString, QString> words { { u"idle"_s, u"free"_s }, { u"talking"_s, u"talking"_s } };
    const QJsonArray people = m_desk->sim().truth().value("extensions"_L1).toArray();
    QVERIFY(people.size() >= 12);
    for (const QJsonValue person : people) {
        const QString number = person.toObject().value("number"_L1).toString();
        const QString state = phone(number);
        QVERIFY2(words.contains(state), qPrintable(number + u' ' + state));
        QTRY_VERIFY2_WITH_TIMEOUT(card(number).name().contains(words.value(state)), qPrintable(number + u' ' + state + u": "_s + card(number).name()), patience);
    }
    QCOMPARE(phone(u"1001"_s), u"talking"_s);
    QCOMPARE(phone(u"1002"_s), u"talking"_s);
}

QTEST_MAIN(TestAtSpiMorning)
#include "tst_atspimorning.moc"
