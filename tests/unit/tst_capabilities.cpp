// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/capabilities.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestCapabilities : public QObject
{
    Q_OBJECT
private slots:
    void emptyAtFirst();
    void threeAnswers();
    void addAfterUnavailableForgetsTheReason();
    void unavailableAfterAdd();
    void removeForgetsEverything();
    void everyCapabilityIsItsOwn();
    void knownIsInOrder();
    void equality();
    void names();
};

void TestCapabilities::emptyAtFirst()
{
    const Capabilities none;
    QVERIFY(none.known().isEmpty());
    for (int i = 0; i < int(Capability::Count_); ++i) {
        QVERIFY(!none.has(Capability(i)));
        QVERIFY(!none.knows(Capability(i)));
        QVERIFY(none.reason(Capability(i)).isEmpty());
    }
}

void TestCapabilities::threeAnswers()
{
    Capabilities c;
    c.add({ Capability::Dial, Capability::Park });
    c.addUnavailable(Capability::Barge, u"Only supervisors may listen in."_s);

    QVERIFY(c.has(Capability::Dial));
    QVERIFY(c.knows(Capability::Dial));
    QVERIFY(c.reason(Capability::Dial).isEmpty());

    QVERIFY(!c.has(Capability::Barge));
    QVERIFY(c.knows(Capability::Barge));
    QCOMPARE(c.reason(Capability::Barge), u"Only supervisors may listen in."_s);

    QVERIFY(!c.has(Capability::Record));
    QVERIFY(!c.knows(Capability::Record));
}

void TestCapabilities::addAfterUnavailableForgetsTheReason()
{
    Capabilities c;
    c.addUnavailable(Capability::Record, u"No licence."_s);
    c.add(Capability::Record);
    QVERIFY(c.has(Capability::Record));
    QVERIFY(c.reason(Capability::Record).isEmpty());
}

void TestCapabilities::unavailableAfterAdd()
{
    Capabilities c;
    c.add(Capability::Record);
    c.addUnavailable(Capability::Record, u"No licence."_s);
    QVERIFY(!c.has(Capability::Record));
    QVERIFY(c.knows(Capability::Record));
    QCOMPARE(c.reason(Capability::Record), u"No licence."_s);
}

void TestCapabilities::removeForgetsEverything()
{
    Capabilities c;
    c.add(Capability::Dial);
    c.addUnavailable(Capability::Record, u"No licence."_s);
    c.remove(Capability::Dial);
    c.remove(Capability::Record);
    c.remove(Capability::Park); // never there
    QCOMPARE(c, Capabilities());
}

void TestCapabilities::everyCapabilityIsItsOwn()
{
    for (int i = 0; i < int(Capability::Count_); ++i) {
        Capabilities c;
        c.add(Capability(i));
        QCOMPARE(c.known(), QList<Capability> { Capability(i) });
        for (int j = 0; j < int(Capability::Count_); ++j)
            QCOMPARE(c.has(Capability(j)), i == j);
    }
}

void TestCapabilities::knownIsInOrder()
{
    Capabilities c;
    c.add(Capability::RawMethods);
    c.addUnavailable(Capability::Hold, u"Later."_s);
    c.add(Capability::Dial);
    QCOMPARE(c.known(), (QList<Capability> { Capability::Dial, Capability::Hold, Capability::RawMethods }));
}

void TestCapabilities::equality()
{
    Capabilities a;
    Capabilities b;
    a.addUnavailable(Capability::Barge, u"Because."_s);
    QVERIFY(a != b);
    b.addUnavailable(Capability::Barge, u"For another reason."_s);
    QVERIFY(a != b);
    b.addUnavailable(Capability::Barge, u"Because."_s);
    QCOMPARE(a, b);
    b.add(Capability::Barge);
    QVERIFY(a != b);
}

void TestCapabilities::names()
{
    QSet<QString> seen;
    static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_s);
    for (int i = 0; i < int(Capability::Count_); ++i) {
        const QString name = capabilityName(Capability(i));
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
    }
    // The list of names follows the order of the enumerators: one from the start, the middle and the end.
    QCOMPARE(capabilityName(Capability::Dial), u"dial"_s);
    QCOMPARE(capabilityName(Capability::BlindTransfer), u"blind-transfer"_s);
    QCOMPARE(capabilityName(Capability::Barge), u"barge"_s);
    QCOMPARE(capabilityName(Capability::QueuePause), u"queue-pause"_s);
    QCOMPARE(capabilityName(Capability::RawMethods), u"raw-methods"_s);
    QCOMPARE(capabilityName(Capability::QueuePenalty), u"queue-penalty"_s);
}

QTEST_APPLESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
