// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/blinddesk.h"
#include "tests/atspi/focusfaults.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QTest>
#include <QTextStream>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The front desk's morning by somebody who sees nothing and touches neither keys nor mouse: calls and people are found
/// by their names, everything is done by accessible actions and texts, and the PBX says whether it is true.
class TestAtSpiMorning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }
    void whatCanHaveTheFocusIsNamed();
    void aCallIsAnnouncedAndAnswered();
    void somebodyIsFoundAndGetsTheCall();
    void somebodyIsAskedFirst();
    void aChosenCardIsAskedAndTheCallerComesBack();
    void aDoubtfulTargetWarns();
    void theCallIsParkedAndTheBoardRead();
    void theCallIsFetchedAndEnded();
    void whatCanHaveTheFocusIsNamedInEveryPanel();
    void whatCanHaveTheFocusIsNamedInEveryWindow();
    void cardsSayWhatThePbxKnows();
    void cleanupTestCase();

private:
    QJsonObject truthOf(const QString &kind, const QString &key, const QString &value);
    /// "talking", "ringing"... of that extension's leg at the PBX; "idle" without one.
    QString phone(const QString &number);
    QString nameOf(const QString &number);
    Accessible card(const QString &number) const;
    Accessible rowWith(const QString &list, const QString &part) const;
    /// Finds the button by its name and presses it, once.
    bool press(const QString &button) const { return m_desk->button(button).press(); }
    /// `submenu`: where it is, when another menu has one of that name.
    bool choose(const QString &menuItem, const QString &submenu = {}) const;
    /// Does `action` until `done`: a command that the wire has just brought is deaf for a moment and wants it again. In
    /// between there is time to see what came of it, as a hand would take.
    static bool doUntil(const std::function<bool()> &action, const std::function<bool()> &done);
    bool pressUntil(const QString &button, const std::function<bool()> &done) const
    {
        return doUntil([&] { return press(button); }, done);
    }
    bool phoneIs(const QString &number, const QString &state) { return phone(number) == state; }
    bool type(const QString &text) const;
    QString targetLine() const;
    void ring(const QString &from);
    QStringList unnamed() const; ///< faults of the main window
    void step(const QString &what) { QTextStream(stdout) << what << Qt::endl; }

    std::unique_ptr<BlindDesk> m_desk;
    bool m_broken = false; ///< a step has failed
};

constexpr int stepPatience = 60'000;
constexpr int leastInTheMainWindow = 15; ///< things with the focus: cards, search, keys
constexpr int aHandsPause = 1'000; ///< before the same button is pressed again

// QTRY_VERIFY asks up to four times although it is true at once, counts its own pauses alone as time and goes on for
// three times as long when it fails: no good for what presses a button or looks at a whole window. This asks until it
// is true, and by the clock.
#define VERIFY_SOON(condition)                                                                                         \
    QVERIFY2(QTest::qWaitFor([&] { return bool(condition); }, stepPatience),                                           \
        qPrintable(                                                                                                    \
            u"Not within %1 s: %2. %3"_s.arg(stepPatience / 1000).arg(u"" #condition ""_s, m_desk->lastWords())))

void TestAtSpiMorning::initTestCase()
{
    m_desk = std::make_unique<BlindDesk>();
    QVERIFY2(m_desk->open(), qPrintable(m_desk->problem()));
    VERIFY_SOON(!card(u"1001"_s).isNull());
}

void TestAtSpiMorning::init()
{
    // Each step begins where the one before has left the desk; after a failure they would only wait.
    if (m_broken)
        QSKIP("A step before this one has failed.");
}

void TestAtSpiMorning::cleanupTestCase()
{
    m_desk.reset();
    QCOMPARE(Accessible::unanswered(), 0);
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
    // Rows that are scrolled away too.
    return Scene(m_desk->named(u"list"_s, list), Scene::Depth::Everything).find([&](const SeenThing &row) {
        return row.name.contains(part);
    });
}

bool TestAtSpiMorning::choose(const QString &menuItem, const QString &submenu) const
{
    const auto item = [](const QString &name) {
        return [name](const SeenThing &o) { return o.role == "menu item"_L1 && o.name == name; };
    };
    const Scene menus(Scene(m_desk->window()).find([](const SeenThing &o) { return o.role == "menu bar"_L1; }),
        Scene::Depth::Everything);
    return (submenu.isEmpty() ? menus.find(item(menuItem)) : menus.find(menus.find(item(submenu)), item(menuItem)))
        .press();
}

bool TestAtSpiMorning::doUntil(const std::function<bool()> &action, const std::function<bool()> &done)
{
    bool isDone = done();
    for (const QDeadlineTimer end(stepPatience); !isDone && !end.hasExpired();)
        isDone = QTest::qWaitFor(done, action() ? aHandsPause : 50);
    return isDone;
}

bool TestAtSpiMorning::type(const QString &text) const
{
    return m_desk->named(u"text"_s, u"Find a person"_s).setText(text);
}

QString TestAtSpiMorning::targetLine() const
{
    // The line is a group of what stands on it and of the keys for it.
    return m_desk->named(u"panel"_s, u"Enter "_s).name();
}

void TestAtSpiMorning::ring(const QString &from)
{
    m_desk->heard();
    QCOMPARE(m_desk->sim().post(u"inbound"_s, { { u"from"_s, from }, { u"to"_s, u"1000"_s } }).status, 200);
    VERIFY_SOON(m_desk->hasHeard(u"rings here"_s));
    // The strip has what rings here; the list has those who wait beside it.
    VERIFY_SOON(m_desk->named(u"panel"_s, u"Your call"_s).description().contains(from));
    QVERIFY2(
        pressUntil(u"Answer"_s, [this] { return phoneIs(u"1000"_s, u"talking"_s); }), qPrintable(m_desk->lastWords()));
    VERIFY_SOON(m_desk->hasHeard(u"is with you"_s));
}

QStringList TestAtSpiMorning::unnamed() const
{
    return focusFaults(m_desk->window(), leastInTheMainWindow);
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
    VERIFY_SOON(targetLine().contains(name));
    QVERIFY2(
        pressUntil(u"Transfer"_s, [this] { return phoneIs(u"1000"_s, u"idle"_s); }), qPrintable(m_desk->lastWords()));
    VERIFY_SOON(phone(u"1001"_s) == u"talking"_s);
    VERIFY_SOON(card(u"1001"_s).name().contains("talking"_L1));
    step(u"Somebody was found by name and got the call"_s);
}

void TestAtSpiMorning::somebodyIsAskedFirst()
{
    ring(u"5550102"_s);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(type(u"1002"_s));
    VERIFY_SOON(targetLine().contains(nameOf(u"1002"_s)));
    QVERIFY2(
        pressUntil(u"Ask first"_s, [this] { return phoneIs(u"1000"_s, u"held"_s); }), qPrintable(m_desk->lastWords()));
    VERIFY_SOON(m_desk->hasHeard(u"Asking"_s) || m_desk->hasHeard(u"is on the line"_s));
    QVERIFY2(
        pressUntil(u"Complete"_s, [this] { return phoneIs(u"1000"_s, u"idle"_s); }), qPrintable(m_desk->lastWords()));
    VERIFY_SOON(phone(u"1002"_s) == u"talking"_s);
    step(u"Somebody was asked first and took the call"_s);
}

void TestAtSpiMorning::aChosenCardIsAskedAndTheCallerComesBack()
{
    ring(u"5550103"_s);
    if (QTest::currentTestFailed())
        return;
    const QString name = nameOf(u"1004"_s);
    QVERIFY(card(u"1004"_s).act(u"Toggle"_s));
    VERIFY_SOON(targetLine().contains(name));
    QVERIFY2(
        pressUntil(u"Ask first"_s, [this] { return phoneIs(u"1000"_s, u"held"_s); }), qPrintable(m_desk->lastWords()));
    QVERIFY2(pressUntil(u"Back to caller"_s, [this] { return phoneIs(u"1000"_s, u"talking"_s); }),
        qPrintable(m_desk->lastWords()));
    VERIFY_SOON(phone(u"1004"_s) == u"idle"_s);
    step(u"A card was chosen and asked, the caller came back"_s);
}

void TestAtSpiMorning::aDoubtfulTargetWarns()
{
    // 1001 still talks to the first caller.
    m_desk->heard();
    QVERIFY(type(u"1001"_s));
    VERIFY_SOON(targetLine().contains(nameOf(u"1001"_s)));
    // The key may still be deaf, as the target has just changed. Once it has warned it has another name: none is pressed twice.
    QVERIFY2(pressUntil(u"Transfer"_s, [this] { return m_desk->hasHeard(u"will probably not answer"_s); }),
        qPrintable(m_desk->lastWords()));
    QCOMPARE(phone(u"1000"_s), u"talking"_s); // nothing was sent
    VERIFY_SOON(!m_desk->button(u"Anyway"_s).isNull());
    QVERIFY2(pressUntil(u"Back"_s, [this] { return m_desk->button(u"Anyway"_s).isNull(); }),
        qPrintable(m_desk->lastWords()));
    QVERIFY(type({}));
    step(u"The console warned of somebody who is talking"_s);
}

void TestAtSpiMorning::theCallIsParkedAndTheBoardRead()
{
    QVERIFY2(pressUntil(u"Park"_s, [this] { return phoneIs(u"1000"_s, u"idle"_s); }), qPrintable(m_desk->lastWords()));
    const auto parks = [this] { return m_desk->sim().truth().value("parks"_L1).toArray(); };
    VERIFY_SOON(parks().size() == 1);
    const QString slot = parks().first().toObject().value("slot"_L1).toString();
    VERIFY_SOON(rowWith(u"Parked"_s, slot).name().contains("5550103"_L1));

    m_desk->heard();
    QVERIFY(choose(u"Read the board aloud"_s));
    VERIFY_SOON(!m_desk->heardWith(u"parked."_s).isEmpty());
    const QString said = m_desk->heardWith(u"parked."_s);
    // Who missed it can read it again in the status line, until there is other news.
    const auto isWritten = [&] { return !m_desk->named(u"label"_s, said).isNull(); };
    QVERIFY2(doUntil([this] { return choose(u"Read the board aloud"_s); }, isWritten), qPrintable(m_desk->lastWords()));
    step(u"The call is parked, the board says: "_s + said);
}

void TestAtSpiMorning::theCallIsFetchedAndEnded()
{
    QVERIFY2(
        doUntil([this] { return choose(u"Fetch longest"_s); }, [this] { return phoneIs(u"1000"_s, u"talking"_s); }),
        qPrintable(m_desk->lastWords()));
    VERIFY_SOON(m_desk->sim().truth().value("parks"_L1).toArray().size() == 0);
    QVERIFY2(
        pressUntil(u"End call"_s, [this] { return phoneIs(u"1000"_s, u"idle"_s); }), qPrintable(m_desk->lastWords()));
    step(u"The call was fetched and ended"_s);
}

void TestAtSpiMorning::whatCanHaveTheFocusIsNamedInEveryPanel()
{
    for (const QString &panel : { u"Conferences"_s, u"Wake-up calls"_s, u"Voicemail"_s, u"Call history"_s,
             u"Missed callers"_s, u"Call-backs"_s, u"About the caller"_s }) {
        QVERIFY2(choose(panel, u"More panels"_s), qPrintable(panel));
        VERIFY_SOON(!m_desk->named(u"frame"_s, panel).isNull());
        const QStringList faults = unnamed();
        QVERIFY2(faults.isEmpty(), qPrintable(panel + u'\n' + faults.join(u'\n')));
        QVERIFY(choose(panel, u"More panels"_s)); // away again
    }
}

void TestAtSpiMorning::whatCanHaveTheFocusIsNamedInEveryWindow()
{
    QStringList faults;
    const auto look = [&](const QString &where, const Accessible &window, int least = 1) {
        for (const QString &fault : focusFaults(window, least))
            faults << u"in "_s + where << fault;
    };
    for (const QString &view : { u"Table"_s, u"Tiles"_s, u"Small cards"_s, u"Cards"_s }) {
        QVERIFY2(choose(view), qPrintable(view));
        look(view, m_desk->window(), leastInTheMainWindow);
    }
    Accessible settings;
    QStringList seen;
    for (const QString &item : { u"New phone book entry"_s, u"Message for somebody absent"_s, u"Last messages"_s,
             u"PBX methods"_s, u"Connect to a PBX"_s, u"Training"_s, u"Supervisor board"_s, u"Wallboard"_s,
             u"Limits and alarms"_s, u"All keys"_s, u"Save what happened..."_s, u"Settings"_s }) {
        const QList<Accessible> before = m_desk->windows();
        Accessible opened;
        const auto isOpen = [&] {
            for (const Accessible &window : m_desk->windows())
                if (std::none_of(
                        before.cbegin(), before.cend(), [&](const Accessible &b) { return b.path() == window.path(); }))
                    opened = window;
            return !opened.isNull();
        };
        QVERIFY2(choose(item), qPrintable(item));
        VERIFY_SOON(isOpen());
        look(item, opened);
        seen.append(opened.name());
        if (item == "Settings"_L1)
            settings = opened;
    }
    const QList<Accessible> entries =
        Scene(settings)
            .find([](const SeenThing &o) { return o.role == "list"_L1 && o.name == "Pages of the settings"_L1; })
            .children();
    QVERIFY(entries.size() >= 8);
    for (const Accessible &entry : entries) {
        const QString title = entry.name();
        const auto isShown = [&](const SeenThing &o) { return o.role == "label"_L1 && o.name == title; };
        QVERIFY2(entry.act(u"Toggle"_s), qPrintable(title));
        VERIFY_SOON(!Scene(settings).find(isShown).isNull());
        look(title, settings);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    step(u"Looked at: "_s + seen.join(u", "_s));
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
        QVERIFY2(QTest::qWaitFor([&] { return card(number).name().contains(words.value(state)); }, stepPatience),
            qPrintable(number + u' ' + state + u": "_s + card(number).name()));
    }
    QCOMPARE(phone(u"1001"_s), u"talking"_s);
    QCOMPARE(phone(u"1002"_s), u"talking"_s);
}

QTEST_MAIN(TestAtSpiMorning)
#include "tst_atspimorning.moc"
