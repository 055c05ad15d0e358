// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/replay/replaybackend.h"
#include "backends/replay/replayer.h"
#include "backends/sim/simbackend.h"
#include "models/blackbox/blackbox.h"
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "tests/models/scriptedbackend.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 3, 2), QTime(9, 41), QTimeZone::UTC);
constexpr int patience = 20'000;

template<class T>
QString differenceIn(const StateStore &a, const StateStore &b)
{
    if (a.table<T>().size() != b.table<T>().size())
        return u"%1 rows and %2"_s.arg(a.table<T>().size()).arg(b.table<T>().size());
    for (const T &row : a.table<T>())
        if (const T *other = b.find<T>(row.id); !other || !(*other == row))
            return row.id.local();
    return {};
}

/// Empty: every table that is recorded is the same, member by member.
QString difference(const StateStore &a, const StateStore &b)
{
    for (const QString &one : { differenceIn<Extension>(a, b), differenceIn<Call>(a, b), differenceIn<ParkSlot>(a, b), differenceIn<Queue>(a, b), differenceIn<QueueAgent>(a, b),
             differenceIn<SharedLine>(a, b), differenceIn<Mailbox>(a, b), differenceIn<Flow>(a, b), differenceIn<Conference>(a, b), differenceIn<WakeUpCall>(a, b) })
        if (!one.isEmpty())
            return one;
    return {};
}

StateStore folded(const RecordFile &file)
{
    RecordedState state;
    for (const RecordEntry &entry : file.entries)
        state.apply(entry);
    return state.rows();
}

/// The demo office on a morning that the test lets pass, with a black box that listens.
struct BoxedOffice
{
    explicit BoxedOffice(const BlackBox::Limits &limits = BlackBox::Limits(), const QVariantMap &more = {})
        : box(board, clock, limits, [this] { return clock.now().toMSecsSinceEpoch() - morning.toMSecsSinceEpoch(); })
    {
        account.id = AccountId(u"demo"_s);
        account.backend = u"demo"_s;
        account.name = u"Demo office"_s;
        account.settings = { { u"scenario"_s, u"busy-morning"_s }, { u"autoRun"_s, false }, { u"startMs"_s, morning.toMSecsSinceEpoch() } };
        account.settings.insert(more);
        QObject::connect(&backend, &PbxBackend::changed, &board, [this](const QList<Change> &changes) { told.apply(changes); });
        board.addBackend(&backend, account);
        box.follow(desk);
        box.attach(&backend, account, secrets);
        backend.open(account, secrets);
    }
    ~BoxedOffice() { backend.close(); }
    bool open()
    {
        return QTest::qWaitFor([this] { return board.isConnected(account.id); }, patience);
    }
    void pass(qint64 ms)
    {
        for (qint64 done = 0; done < ms; done += 250) {
            clock.advance(250);
            backend.advance(250);
        }
        board.flushNow();
    }

    ManualClock clock { morning };
    Account account;
    Secrets secrets;
    SimBackend backend;
    Switchboard board { clock };
    WaitingModel waiting { &board };
    OperatorDesk desk { board, waiting, clock };
    BlackBox box;
    StateStore told;
};

template<class T>
int countOf(const RecordFile &file)
{
    int count = 0;
    for (const RecordEntry &entry : file.entries)
        count += std::holds_alternative<T>(entry.what);
    return count;
}

} // namespace

class TestBlackBox : public QObject
{
    Q_OBJECT
private slots:
    void boundedByEntries();
    void boundedByBytes();
    void boundedByTime();
    void whatFellOutIsInTheSnapshot();
    void keepsWhatTheOperatorDid();
    void aClosedAccountIsGone();
    void nothingSecret();
    void namesAndNumbersMasked();
    void savedAndReplayedToTheEnd();
    void seeksAnywhere();
    void stepsEventByEvent();
    void playsBySpeed();
    void aRecordingDoesNothing();
    void aPlaceThatCannotBeWritten();

private:
    QTemporaryDir m_folder;
};

void TestBlackBox::boundedByEntries()
{
    BoxedOffice office({ .entries = 50 });
    QVERIFY(office.open());
    office.pass(120'000);
    QCOMPARE(office.box.entryCount(), 50);
    QCOMPARE(difference(folded(office.box.recording(false)), office.told), QString());
}

void TestBlackBox::boundedByBytes()
{
    BoxedOffice office({ .bytes = 40'000 });
    QVERIFY(office.open());
    office.pass(120'000);
    // The snapshot alone is larger than that.
    QVERIFY(office.box.byteCount() <= 40'000);
    QVERIFY(office.box.entryCount() > 0);
    QCOMPARE(difference(folded(office.box.recording(false)), office.told), QString());
}

void TestBlackBox::boundedByTime()
{
    BoxedOffice office({ .ms = 30'000 });
    QVERIFY(office.open());
    office.pass(120'000);
    QVERIFY2(office.box.span() <= 31'000, QByteArray::number(office.box.span()).constData());
    QVERIFY(office.box.span() > 10'000);
    QCOMPARE(difference(folded(office.box.recording(false)), office.told), QString());
}

void TestBlackBox::whatFellOutIsInTheSnapshot()
{
    BoxedOffice office({ .entries = 5 });
    QVERIFY(office.open());
    office.pass(60'000);
    const RecordFile file = office.box.recording(false);
    // Who the operator is, the rows and the link come first, at the time of the oldest entry.
    QVERIFY(std::holds_alternative<SessionInfo>(file.entries.at(0).what));
    QCOMPARE(std::get<SessionInfo>(file.entries.at(0).what).self.local(), u"1000"_s);
    QVERIFY(std::get<QList<Change>>(file.entries.at(1).what).size() >= 10);
    QCOMPARE(std::get<ConnectionInfo>(file.entries.at(2).what).state, ConnectionState::Online);
    QCOMPARE(file.entries.at(0).ms, file.entries.at(3).ms);
    QCOMPARE(file.entries.size(), 3 + 5);
}

void TestBlackBox::keepsWhatTheOperatorDid()
{
    BoxedOffice office({}, { { u"scenario"_s, u"none"_s } });
    QVERIFY(office.open());
    QVERIFY(office.backend.office().inbound(u"5550100"_s, u"1000"_s));
    office.board.flushNow();
    office.desk.trigger(DeskAction::Answer);
    office.box.addAction(u"answer"_s); // as the registry tells it: after the action has done its work
    QTRY_COMPARE_WITH_TIMEOUT(office.board.commandLog().records().last().state, CommandRecord::State::Done, patience);
    office.desk.trigger(DeskAction::BringBack); // impossible: the desk says so
    const RecordFile file = office.box.recording(false);
    QStringList deeds;
    for (const RecordEntry &entry : file.entries) {
        if (const auto *action = std::get_if<RecordEntry::Action>(&entry.what))
            deeds.append(u"key "_s + action->name);
        else if (const auto *asked = std::get_if<RecordEntry::Asked>(&entry.what))
            deeds.append(u"asked "_s + asked->word);
        else if (const auto *answered = std::get_if<RecordEntry::Answered>(&entry.what))
            deeds.append(answered->error.kind == PbxError::Kind::None ? u"done"_s : u"failed"_s);
        else if (const auto *said = std::get_if<RecordEntry::Said>(&entry.what))
            deeds.append(said->level >= 2 ? u"warned"_s : u"said"_s);
    }
    QCOMPARE(deeds.mid(0, 3), (QStringList { u"key answer"_s, u"asked answer"_s, u"done"_s }));
    QCOMPARE(deeds.last(), u"warned"_s);
}

void TestBlackBox::aClosedAccountIsGone()
{
    BoxedOffice office({ .entries = 400 });
    QVERIFY(office.open());
    office.pass(10'000);
    QVERIFY(!folded(office.box.recording(false)).table<Extension>().isEmpty());
    office.backend.close();
    office.box.detach(office.account.id);
    QVERIFY(folded(office.box.recording(false)).table<Extension>().isEmpty());
    // Once nothing in the ring speaks of it, its name is forgotten too.
    for (int i = 0; i < 400; ++i)
        office.box.addAction(u"search"_s);
    QVERIFY(office.box.recording(false).accounts.isEmpty());
}

void TestBlackBox::nothingSecret()
{
    ManualClock clock(morning);
    ScriptedBackend backend;
    Switchboard board(clock);
    WaitingModel waiting(&board);
    OperatorDesk desk(board, waiting, clock);
    BlackBox box(board, clock, {});
    Account account;
    account.id = AccountId(u"head"_s);
    account.settings = { { u"host"_s, u"MARKsetting"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"MARKpassword"_s);
    secrets.set(u"key"_s, u"MARK"_s); // part of the other: neither may be left in pieces
    board.addBackend(&backend, account);
    box.follow(desk);
    box.attach(&backend, account, secrets);
    backend.setConnection(ConnectionState::Online);

    // A PBX that repeats what it was sent, in an error.
    (void)board.perform({ account.id, Command::Answer { CallId(account.id, u"c1"_s), {} } });
    backend.answer(PbxError { PbxError::Kind::AuthFailed, u"wrong password MARKpassword"_s });
    QTRY_COMPARE_WITH_TIMEOUT(board.commandLog().records().last().state, CommandRecord::State::Failed, patience);
    emit desk.noticed({ Notice::Level::Failure, u"It said MARKpassword"_s, {}, clock.now() });
    // What somebody typed, dialled into a call, or wrote about himself.
    (void)board.perform({ account.id, Command::SendDtmf { CallId(account.id, u"c1"_s), {}, u"MARKdigits"_s } });
    (void)board.perform({ account.id, Command::SetPresence { ExtensionId(account.id, u"1000"_s), Presence::Away, u"MARKtext"_s } });
    (void)board.perform({ account.id, Command::QueuePause { QueueId(account.id, u"1"_s), ExtensionId(account.id, u"2"_s), true, u"MARKreason"_s } });
    (void)board.perform({ account.id, Command::SetTags { ExtensionId(account.id, u"1000"_s), { u"MARKtag"_s } } });
    // Phone books and call records.
    Contact contact;
    contact.id = ContactId(account.id, u"1"_s);
    contact.notes = u"MARKnotes"_s;
    Cdr cdr;
    cdr.id = CdrId(account.id, u"1"_s);
    cdr.callerName = u"MARKcaller"_s;
    backend.tell({ upserted(contact), upserted(cdr), upserted(Call { .id = CallId(account.id, u"witness"_s) }) });

    for (bool masked : { false, true }) {
        const QString path = m_folder.filePath(u"secret.cordrec"_s);
        QCOMPARE(box.save(path, masked), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("MARK"), bytes.constData());
        QCOMPARE(bytes.contains("witness"), !masked);
        QVERIFY(bytes.contains("send-dtmf"));
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }
}

void TestBlackBox::namesAndNumbersMasked()
{
    BoxedOffice office;
    QVERIFY(office.open());
    office.pass(90'000);
    const QString path = m_folder.filePath(u"masked.cordrec"_s);
    QCOMPARE(office.box.save(path, true), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const OfficeConfig &config = office.backend.office().config();
    for (const PersonConfig &person : config.people) {
        QVERIFY2(!bytes.contains(person.name.toUtf8()), qPrintable(person.name));
        QVERIFY2(person.mobile.isEmpty() || !bytes.contains(person.mobile.toUtf8()), qPrintable(person.mobile));
        QVERIFY2(!bytes.contains('"' + person.number.toUtf8() + '"'), qPrintable(person.number));
    }
    for (const CallerConfig &caller : config.callers) {
        QVERIFY2(caller.name.isEmpty() || !bytes.contains(caller.name.toUtf8()), qPrintable(caller.name));
        QVERIFY2(!bytes.contains(caller.number.toUtf8()), qPrintable(caller.number));
    }
    // It still shows who is who.
    RecordFile back;
    QCOMPARE(back.read(path), QString());
    QVERIFY(back.masked);
    const StateStore rows = folded(back);
    QCOMPARE(rows.table<Call>().size(), office.told.table<Call>().size());
    QCOMPARE(rows.table<Extension>().size(), office.told.table<Extension>().size());
    int known = 0;
    for (const Call &call : rows.table<Call>())
        for (const Leg &leg : call.legs)
            known += !leg.extension.isEmpty() && rows.find<Extension>(leg.extension)->name == leg.name;
    QVERIFY(known > 0);
}

void TestBlackBox::savedAndReplayedToTheEnd()
{
    BoxedOffice office;
    QVERIFY(office.open());
    office.pass(120'000);
    const QString path = m_folder.filePath(u"whole.cordrec"_s);
    QCOMPARE(office.box.save(path, false), QString());
    RecordFile file;
    QCOMPARE(file.read(path), QString());

    ManualClock clock(morning);
    Replayer replayer(file, clock);
    Switchboard board(clock);
    StateStore told;
    for (ReplayBackend *backend : replayer.backends()) {
        connect(backend, &PbxBackend::changed, this, [&told](const QList<Change> &changes) { told.apply(changes); });
        board.addBackend(backend, backend->account());
    }
    replayer.rewind();
    replayer.advance(replayer.length());
    board.flushNow();
    QVERIFY(replayer.atEnd());
    QCOMPARE(difference(told, office.told), QString());
    QVERIFY(!office.told.table<Call>().isEmpty());
    QVERIFY(board.isConnected(office.account.id));
    QCOMPARE(board.ownExtension(office.account.id).local(), u"1000"_s);
    // The clock stands where the last entry was made, not where this test runs.
    QCOMPARE(clock.now(), replayer.timeAt(replayer.length()));
    QVERIFY(std::abs(clock.now().msecsTo(office.clock.now())) < 10'000);
}

void TestBlackBox::seeksAnywhere()
{
    BoxedOffice office;
    QVERIFY(office.open());
    QMap<qint64, StateStore> then; // by time since the beginning
    const qint64 begin = office.box.recording(false).entries.constFirst().ms;
    for (int i = 0; i < 8; ++i) {
        office.pass(10'000);
        then.insert(office.clock.now().toMSecsSinceEpoch() - morning.toMSecsSinceEpoch() - begin, office.told);
    }
    office.pass(10'000); // so that the last of them is not the end
    ManualClock clock(morning);
    Replayer replayer(office.box.recording(false), clock);
    StateStore told;
    connect(replayer.backends().constFirst(), &PbxBackend::changed, this, [&told](const QList<Change> &changes) { told.apply(changes); });
    replayer.rewind();
    const QList<qint64> times = then.keys();
    for (int index : { 3, 7, 0, 5, 5, 1, 6 }) {
        replayer.seek(times.at(index));
        QCOMPARE(replayer.position(), times.at(index));
        QCOMPARE(difference(told, then.value(times.at(index))), QString());
    }
    replayer.seek(-5);
    QCOMPARE(replayer.position(), 0);
    replayer.seek(std::numeric_limits<qint64>::max());
    QCOMPARE(replayer.position(), replayer.length());
    QCOMPARE(difference(told, office.told), QString());
}

void TestBlackBox::stepsEventByEvent()
{
    BoxedOffice office;
    QVERIFY(office.open());
    office.pass(20'000);
    ManualClock clock(morning);
    Replayer replayer(office.box.recording(false), clock);
    replayer.rewind();
    QList<qint64> forth { replayer.position() };
    while (!replayer.atEnd()) {
        replayer.toNextEvent();
        QVERIFY(replayer.position() > forth.last());
        forth.append(replayer.position());
    }
    QVERIFY(forth.size() > 5);
    QList<qint64> back { replayer.position() };
    while (replayer.position() > 0) {
        replayer.toPreviousEvent();
        QVERIFY(replayer.position() < back.last());
        back.append(replayer.position());
    }
    std::reverse(back.begin(), back.end());
    QCOMPARE(back, forth);
}

void TestBlackBox::playsBySpeed()
{
    BoxedOffice office;
    QVERIFY(office.open());
    office.pass(20'000);
    ManualClock clock(morning);
    Replayer replayer(office.box.recording(false), clock);
    replayer.rewind();
    QSignalSpy playing(&replayer, &Replayer::playingChanged);
    replayer.setSpeed(1'000);
    replayer.play();
    QVERIFY(replayer.isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(replayer.atEnd(), patience);
    QVERIFY(!replayer.isPlaying());
    QCOMPARE(playing.size(), 2);
    replayer.setSpeed(1);
    replayer.play(); // from the beginning
    QVERIFY(!replayer.atEnd());
    replayer.pause();
}

void TestBlackBox::aRecordingDoesNothing()
{
    BoxedOffice office;
    QVERIFY(office.open());
    ManualClock clock(morning);
    Replayer replayer(office.box.recording(false), clock);
    Switchboard board(clock);
    ReplayBackend *backend = replayer.backends().constFirst();
    board.addBackend(backend, backend->account());
    replayer.seek(replayer.length());
    const Capabilities can = board.capabilities(office.account.id);
    QVERIFY(can.knows(Capability::Dial));
    QVERIFY(!can.has(Capability::Dial));
    QCOMPARE(can.reason(Capability::Dial), ReplayBackend::reason());
    QVERIFY(!can.knows(Capability::RawMethods)); // nor could the office
    const auto answer = board.perform({ office.account.id, Command::Dial { ExtensionId(office.account.id, u"1000"_s), u"214"_s, {} } });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience);
    QCOMPARE(answer.result().error().kind, PbxError::Kind::NotSupported);
    QCOMPARE(answer.result().error().detail, ReplayBackend::reason());
}

void TestBlackBox::aPlaceThatCannotBeWritten()
{
    BoxedOffice office;
    QVERIFY(office.open());
    QVERIFY(!office.box.save(m_folder.filePath(u"no/such/folder/x.cordrec"_s), false).isEmpty());
    RecordFile file;
    QVERIFY(!file.read(m_folder.filePath(u"nothing.cordrec"_s)).isEmpty());
    QVERIFY(!file.read(m_folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBlackBox)
#include "tst_blackbox.moc"
