// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"
#include "backends/mirta/mirtabackend.h"
#include "tests/integration/mirta/mirtarules.h"
#include "tests/integration/simprocess.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A receptionist's busy morning at a PBX that tells nothing by itself: callers come by themselves, phones are answered by hand, and
/// everything else goes through the backend.
class TestMirtaMorning : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void callsAreWorked();
    void queueSwitchesAndQuiet();
    void messagesRecordsAndPhoneBook();

private:
    static constexpr int patience = 60'000;

    /// The operator's own call in that state; empty: none.
    CallId own(LineState state) const
    {
        for (const Call &call : m_state.table<Call>())
            if (const Leg *leg = call.legOf({ m_account, u"1000"_s }); leg && leg->state == state)
                return call.id;
        return {};
    }
    bool become(LineState state)
    {
        return QTest::qWaitFor([this, state] { return !own(state).isEmpty(); }, patience);
    }
    bool hand(const QString &key, const QJsonObject &body) { return m_sim->post(key, body).status == 200; }
    template<class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
            return PbxError { PbxError::Kind::Timeout, u"in the test"_s };
        return future.result();
    }
    Result<void> perform(const CallCommand::Kind &what) { return wait(m_backend->perform({ m_account, what })); }
    bool answeredCallFrom(const QString &number)
    {
        return hand(u"inbound"_s, { { "from"_L1, number }, { "to"_L1, "1000"_L1 } }) && become(LineState::Ringing) && hand(u"answer"_s, { { "number"_L1, "1000"_L1 } })
            && become(LineState::Talking);
    }

    const AccountId m_account { u"test"_s };
    std::unique_ptr<SimProcess> m_sim;
    std::unique_ptr<MirtaBackend> m_backend;
    StateStore m_state;
};

void TestMirtaMorning::init()
{
    m_backend.reset();
    m_state.clear();
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start({ u"--protocol"_s, u"mirta"_s, u"--seed"_s, u"5"_s, u"--extensions"_s, u"30"_s, u"--scenario"_s, u"busy-morning"_s, u"--answer-ms"_s, u"300"_s }),
        m_sim->output());
    m_backend = std::make_unique<MirtaBackend>(quickMirta(), nullptr);
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
    Account account;
    account.id = m_account;
    account.settings = MirtaSettings::fromUrl(m_sim->url());
    account.settings.insert(u"tenant"_s, u"ACME"_s);
    account.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"key"_s, u"tenant-key"_s);
    m_backend->open(account, secrets);
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().state, ConnectionState::Online, patience);
}

void TestMirtaMorning::callsAreWorked()
{
    // Answered, and handed over.
    QVERIFY(answeredCallFrom(u"5550100"_s));
    QVERIFY(perform(Command::BlindTransfer { own(LineState::Talking), {}, u"1010"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(own(LineState::Talking).isEmpty(), patience);

    // A colleague is asked first; he takes it.
    QVERIFY(answeredCallFrom(u"5550101"_s));
    const CallId first = own(LineState::Talking);
    QVERIFY(perform(Command::AttendedTransfer { first, {}, u"1011"_s }));
    const auto asked = [this] {
        const CallId held = own(LineState::Held);
        const Call *call = held.isEmpty() ? nullptr : m_state.find<Call>(held);
        const Leg *leg = call ? call->legOf({ m_account, u"1011"_s }) : nullptr;
        return leg && leg->state == LineState::Talking;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), patience);
    QVERIFY(perform(Command::CompleteTransfer { own(LineState::Held), {} }));
    QTRY_VERIFY_WITH_TIMEOUT(own(LineState::Talking).isEmpty() && own(LineState::Held).isEmpty(), patience);

    // Parked in a chosen slot, and fetched again.
    QVERIFY(answeredCallFrom(u"5550102"_s));
    QVERIFY(perform(Command::Park { own(LineState::Talking), {}, { m_account, u"75"_s } }));
    const ParkSlotId slot(m_account, u"75"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<ParkSlot>(slot) && m_state.find<ParkSlot>(slot)->callerNumber == "5550102"_L1, patience);
    QVERIFY(perform(Command::Unpark { slot, {} }));
    QVERIFY(become(LineState::Talking));
    QVERIFY(perform(Command::HangUp { own(LineState::Talking), {}, false }));
    QTRY_VERIFY_WITH_TIMEOUT(own(LineState::Talking).isEmpty(), patience);

    // After all of it the picture is the office's.
    QVERIFY(hand(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }));
    QStringList left;
    QVERIFY2(QTest::qWaitFor([&] { return (left = SnapshotComparison::differences(m_sim->truth(), snapshotJson(m_state), mirtaRules())).isEmpty(); }, patience),
        qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestMirtaMorning::queueSwitchesAndQuiet()
{
    const QueueId queue(m_account, u"6700"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Queue>(queue), patience);
    QVERIFY(perform(Command::QueuePause { queue, { m_account, u"1002"_s }, true, u"Lunch"_s }));
    const auto agent = [this, queue](const QString &number) { return m_state.find<QueueAgent>(queueAgentId(queue, ExtensionId(m_account, number))); };
    QTRY_VERIFY_WITH_TIMEOUT(agent(u"1002"_s) && agent(u"1002"_s)->paused, patience);
    QVERIFY(perform(Command::QueuePause { queue, { m_account, u"1002"_s }, false, {} }));
    QTRY_VERIFY_WITH_TIMEOUT(!agent(u"1002"_s)->paused, patience);
    // The day ends at the desk's own switch.
    const FlowId flow(m_account, u"800"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Flow>(flow), patience);
    QVERIFY(perform(Command::SetFlow { flow, u"night"_s }));
    QTRY_COMPARE_WITH_TIMEOUT(m_state.find<Flow>(flow)->value, u"night"_s, patience);
    const ExtensionId colleague(m_account, u"1003"_s);
    QVERIFY(perform(Command::SetDoNotDisturb { colleague, true }));
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Extension>(colleague)->dnd.value_or(false), patience);
}

void TestMirtaMorning::messagesRecordsAndPhoneBook()
{
    const auto messages = wait(m_backend->fetchVoicemail({ m_account, u"1001"_s }));
    QVERIFY(messages && !messages->isEmpty());
    QVERIFY(!messages->constFirst().transcript.isEmpty());
    const auto sound = wait(m_backend->fetchVoicemailAudio({ m_account, u"1001"_s }, messages->constFirst().id));
    QVERIFY(sound && !sound->data.isEmpty());
    const auto records = wait(m_backend->fetchCdrs({}));
    QVERIFY(records && !records->rows.isEmpty());
    // What was done to the queue today, as its report tells it.
    const Queue *queue = m_state.find<Queue>({ m_account, u"6700"_s });
    QVERIFY(queue && queue->answered >= 0 && queue->abandoned >= 0);
    const auto log = wait(m_backend->callMethod(u"INFO.queuelogs"_s, {}));
    QVERIFY2(log, qPrintable(log ? QString() : log.error().message()));

    Contact fresh;
    fresh.name = u"Zoe Zander"_s;
    fresh.numbers = { { u"work"_s, u"5550177"_s } };
    const auto saved = wait(m_backend->saveContact(fresh));
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message()));
    ContactQuery query;
    query.text = u"zander"_s;
    auto found = wait(m_backend->searchContacts(query));
    QVERIFY(found && found->rows.size() == 1);
    Contact changed = found->rows.constFirst();
    changed.company = u"Zander Ltd"_s;
    QVERIFY(wait(m_backend->saveContact(changed)));
    found = wait(m_backend->searchContacts(query));
    QVERIFY(found && found->rows.size() == 1);
    QCOMPARE(found->rows.constFirst().company, u"Zander Ltd"_s);
    QVERIFY(wait(m_backend->deleteContact(found->rows.constFirst().id)));
    found = wait(m_backend->searchContacts(query));
    QVERIFY(found && found->rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestMirtaMorning)
#include "tst_mirtamorning.moc"
