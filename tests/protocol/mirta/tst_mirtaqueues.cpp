// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/mirta/mirtafixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Many queues take turns within the budget, and what is too old is not shown as if it were new.
class MirtaQueuesTest : public QObject, private MirtaFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void manyTakeTurns();
    void oldNumbersBecomeUnknown();
    void oldWaitersComeFromTheCalls();

private:
    const Queue *queue(const QString &id) const { return m_state.find<Queue>({ m_account, id }); }
};

void MirtaQueuesTest::manyTakeTurns()
{
    constexpr int many = 260;
    FakeMirta &pbx = *m_pbx;
    QJsonObject names;
    for (int i = 0; i < many; ++i)
        names.insert(QString::number(1'000 + i), u"Queue %1"_s.arg(i));
    pbx.bodies[u"INFO.queues"_s] = QJsonDocument(names).toJson(QJsonDocument::Compact);
    open({}, u"right-key"_s, patientTimings());
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QCOMPARE(m_state.table<Queue>().size(), many);
    // Each of them is asked about, and no single one is asked a second time much before the last one's first.
    const auto timesAsked = [&pbx] {
        QHash<QString, int> times;
        for (const FakeMirta::Request &request : std::as_const(pbx.requests))
            if (request.name() == "INFO.queue"_L1)
                ++times[request.form.value(u"id"_s)];
        return times;
    };
    QTRY_COMPARE_WITH_TIMEOUT(timesAsked().size(), many, 30'000);
    const QHash<QString, int> times = timesAsked();
    QVERIFY(*std::max_element(times.begin(), times.end()) <= 3);
    QTRY_VERIFY_WITH_TIMEOUT(queue(u"1259"_s)->answered == 3, 30'000);
    m_backend.reset();
}

void MirtaQueuesTest::oldNumbersBecomeUnknown()
{
    FakeMirta &pbx = *m_pbx;
    MirtaTimings timings = quickTimings();
    timings.numbersAgeMs = 200;
    open({}, u"right-key"_s, timings);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QTRY_COMPARE(queue(u"281"_s)->answered, 3);
    // The box answers everything but this.
    bool silent = true;
    pbx.special[u"INFO.queue"_s] = [&silent](const FakeMirta::Request &) { return silent; };
    QTRY_COMPARE_WITH_TIMEOUT(queue(u"281"_s)->answered, -1, 30'000);
    QCOMPARE(queue(u"281"_s)->abandoned, -1);
    silent = false;
    QTRY_COMPARE_WITH_TIMEOUT(queue(u"281"_s)->answered, 3, 30'000);
    m_backend.reset();
}

void MirtaQueuesTest::oldWaitersComeFromTheCalls()
{
    FakeMirta &pbx = *m_pbx;
    pbx.bodies[u"HELP"_s] = "<pre>\nBLFS - a\nCHANNELS - a\nINFO - a\n  queues (a)\n  queuecallers (a)\n</pre>";
    pbx.bodies[u"INFO.queuecallers"_s] = R"([{"uniqueid":"1.1","linkedid":"1.1","calleridnum":"5550100","position":"1","wait":"3"},
        {"uniqueid":"1.2","linkedid":"1.2","calleridnum":"5550101","position":"2","wait":"1"}])";
    MirtaTimings timings = quickTimings();
    timings.callersAgeMs = 200;
    open({}, u"right-key"_s, timings);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QTRY_COMPARE(queue(u"281"_s)->waiting.size(), 2);
    // Both have long hung up, but that list does not come any more; the calls do.
    bool silent = true;
    pbx.special[u"INFO.queuecallers"_s] = [&silent](const FakeMirta::Request &) { return silent; };
    QTRY_VERIFY_WITH_TIMEOUT(queue(u"281"_s)->waiting.isEmpty(), 30'000);
    silent = false;
    QTRY_COMPARE_WITH_TIMEOUT(queue(u"281"_s)->waiting.size(), 2, 30'000);
    m_backend.reset();
}

QTEST_GUILESS_MAIN(MirtaQueuesTest)
#include "tst_mirtaqueues.moc"
