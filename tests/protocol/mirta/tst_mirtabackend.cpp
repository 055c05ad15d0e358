// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/mirta/mirtafixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

QStringList *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (logged)
        logged->append(text);
}

} // namespace

/// The backend against a scripted PBX: what crosses the wire, how often, and what becomes of the answers.
class MirtaBackendTest : public QObject, private MirtaFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void connects();
    void keyIsInTheBodyOnly();
    void otherPath();
    void neverTwoOfAKind();
    void commandsGoOutOnce();
    void closingSettles();
    void onlyWhatSomebodyLooksAt();
    void deskThings();
    void phoneBookEdit();
    void refusedRightIsRemembered();
    void plainAnswers();
};

void MirtaBackendTest::connects()
{
    open();
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_state.table<Extension>().size(), 2);
    QCOMPARE(m_state.find<Extension>({ m_account, u"104"_s })->name, u"Ann"_s);
    QCOMPARE(m_state.find<Extension>({ m_account, u"104"_s })->state, LineState::Idle);
    QCOMPARE(m_state.find<Extension>({ m_account, u"104"_s })->voicemailNew, 1);
    QCOMPARE(m_state.find<Queue>({ m_account, u"281"_s })->answered, 3);
    QCOMPARE(m_state.find<Flow>({ m_account, u"800"_s })->choices, (QStringList { u"day"_s, u"night"_s }));
    QCOMPARE(m_backend->session().displayName, u"Ann"_s);
    QTRY_COMPARE(m_backend->session().permission, Permission::User);
    // How old the knowledge is: it grows younger with each round.
    const QDateTime asOf = m_backend->connection().stateAsOf;
    QVERIFY(asOf.isValid());
    QTRY_VERIFY(m_backend->connection().stateAsOf > asOf);
    // A difference between two answers is a typed change.
    m_pbx->bodies[u"CHANNELS"_s] = R"([{"channel":"SIP/104-DEMO-1","uniqueid":"1.1","linkedid":"1.1","state":"Ringing","direction":"OUT"},
        {"channel":"SIP/trunk-2","uniqueid":"1.2","linkedid":"1.1","state":"Ring","calleridnum":"5550100","direction":"IN"}])";
    QTRY_COMPARE(m_state.table<Call>().size(), 1);
    const Call call = *m_state.table<Call>().cbegin();
    QCOMPARE(call.direction, Direction::Inbound);
    QCOMPARE(call.state, CallState::Ringing);
    m_pbx->bodies.remove(u"CHANNELS"_s);
    QTRY_VERIFY(m_state.table<Call>().isEmpty());
}

void MirtaBackendTest::keyIsInTheBodyOnly()
{
    QStringList log;
    logged = &log;
    const auto before = qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(u"*=true"_s);
    open();
    const bool online = QTest::qWaitFor([this] { return isOnline(); }, 10'000);
    m_pbx->bodies[u"BLFS"_s] = "<html>right-key LEAK-c</html>";
    const bool troubled = QTest::qWaitFor([this] { return !isOnline(); }, 10'000);
    const auto checked = waitFor(m_backend->callMethod(u"CHECKAUTH"_s, { { u"username"_s, u"ann"_s }, { u"password"_s, u"pass-of-ann"_s } }));
    QLoggingCategory::setFilterRules(QString());
    qInstallMessageHandler(before);
    logged = nullptr;
    QVERIFY(online && troubled && checked);
    QVERIFY(!m_pbx->requests.isEmpty());
    for (const FakeMirta::Request &request : std::as_const(m_pbx->requests)) {
        QVERIFY(request.line.startsWith("POST /pbx/proxyapi.php HTTP/"));
        QVERIFY(!request.head.contains("right-key"));
        QVERIFY(!request.head.contains("Cookie"));
        QCOMPARE(request.form.value(u"key"_s), u"right-key"_s);
        QCOMPARE(request.form.value(u"tenant"_s), u"DEMO"_s);
    }
    QVERIFY(!m_frames.isEmpty());
    for (const QByteArray &frame : std::as_const(m_frames))
        QVERIFY2((!frame.contains("LEAK") || frame.contains("LEAK-c")) && !frame.contains("key=right") && !frame.contains("pass-of-ann"), frame);
    for (const QString &line : std::as_const(log))
        QVERIFY2(!line.contains("key=right"_L1) && !line.contains("pass-of-ann"_L1) && !line.contains("LEAK-a"_L1), qPrintable(line));
}

void MirtaBackendTest::otherPath()
{
    m_pbx->path = u"/mirtapbx/proxyapi.php"_s;
    open();
    QTRY_VERIFY(isOnline());
    m_pbx->path = u"/nowhere.php"_s;
    open();
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::NoSuchTarget);
}

void MirtaBackendTest::neverTwoOfAKind()
{
    QHash<QString, int> underWay, most;
    QList<FakeMirta::Request> held;
    for (const QString &name : { u"BLFS"_s, u"CHANNELS"_s, u"FLOWS"_s, u"PEERS"_s, u"INFO.queues"_s })
        m_pbx->special[name] = [&, name](const FakeMirta::Request &request) {
            most[name] = std::max(most[name], ++underWay[name]);
            held.append(request);
            return true;
        };
    MirtaTimings timings = quickTimings();
    timings.patienceMs = 30'000;
    open({}, u"right-key"_s, timings);
    const bool enough = QTest::qWaitFor([&] {
        // One answer a turn, so that questions have every chance to pile up.
        if (!held.isEmpty()) {
            const FakeMirta::Request request = held.takeFirst();
            --underWay[request.name()];
            if (request.socket)
                request.socket->write(FakeMirta::http(m_pbx->bodies.value(request.name())));
        }
        return m_pbx->count(u"BLFS"_s) >= 15 && m_pbx->count(u"CHANNELS"_s) >= 15;
    }, 20'000);
    QVERIFY(enough);
    for (auto it = most.cbegin(); it != most.cend(); ++it)
        QVERIFY2(*it == 1, qPrintable(it.key()));
}

void MirtaBackendTest::commandsGoOutOnce()
{
    open();
    QTRY_VERIFY(isOnline());
    // The kept connection breaks right after the command: whoever repeats it dials twice.
    m_pbx->special[u"DIAL"_s] = [](const FakeMirta::Request &request) {
        request.socket->abort();
        return true;
    };
    const auto broken = waitFor(m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } }));
    QVERIFY(!broken);
    m_pbx->special[u"DIAL"_s] = [](const FakeMirta::Request &) { return true; };
    const auto silent = waitFor(m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } }));
    QVERIFY(!silent);
    QCOMPARE(silent.error().kind, PbxError::Kind::Timeout);
    const int flows = m_pbx->count(u"FLOWS"_s);
    QTRY_VERIFY(m_pbx->count(u"FLOWS"_s) >= flows + 3);
    QCOMPARE(m_pbx->count(u"DIAL"_s), 2);
    m_pbx->special.clear();
    m_pbx->bodies[u"DIAL"_s] = R"({"Response":"Success","Message":"Originate successfully queued","ID":"15a4"})";
    QVERIFY(waitFor(m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } })));
}

void MirtaBackendTest::closingSettles()
{
    open();
    QTRY_VERIFY(isOnline());
    m_pbx->special[u"DIAL"_s] = [](const FakeMirta::Request &) { return true; };
    m_pbx->special[u"INFO.simplecdrs"_s] = m_pbx->special[u"DIAL"_s];
    m_pbx->special[u"VOICEMAIL.messages"_s] = m_pbx->special[u"DIAL"_s];
    const auto dial = m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } });
    const auto cdrs = m_backend->fetchCdrs({});
    const auto messages = m_backend->fetchVoicemail({ m_account, u"104"_s });
    m_backend->close();
    QVERIFY(dial.isFinished() && cdrs.isFinished() && messages.isFinished());
    QCOMPARE(dial.result().error().kind, PbxError::Kind::NotConnected);
    QCOMPARE(cdrs.result().error().kind, PbxError::Kind::NotConnected);
    QCOMPARE(messages.result().error().kind, PbxError::Kind::NotConnected);
    QCOMPARE(m_backend->connection().state, ConnectionState::Offline);
    QCOMPARE(waitFor(m_backend->fetchCdrs({})).error().kind, PbxError::Kind::NotConnected);
    // And with everything under way when it is destroyed.
    open();
    QTRY_VERIFY(isOnline());
    const auto last = m_backend->fetchVoicemail({ m_account, u"104"_s });
    m_backend.reset();
    QVERIFY(last.isFinished());
}

void MirtaBackendTest::onlyWhatSomebodyLooksAt()
{
    open();
    QTRY_VERIFY(isOnline());
    m_backend->setInterests({ Interest::Calls });
    QTRY_VERIFY(!m_backend->scheduler().isUnderWay(u"flows"_s) && !m_backend->scheduler().isUnderWay(u"voicemail"_s));
    const int flows = m_pbx->count(u"FLOWS"_s);
    const int boxes = m_pbx->count(u"VOICEMAIL.list"_s);
    const int lamps = m_pbx->count(u"BLFS"_s);
    QTRY_VERIFY(m_pbx->count(u"BLFS"_s) >= lamps + 10);
    QCOMPARE(m_pbx->count(u"FLOWS"_s), flows);
    QCOMPARE(m_pbx->count(u"VOICEMAIL.list"_s), boxes);
    m_backend->setInterests({ Interest::Flows, Interest::Mailboxes });
    QTRY_VERIFY(m_pbx->count(u"FLOWS"_s) > flows && m_pbx->count(u"VOICEMAIL.list"_s) > boxes);
}

void MirtaBackendTest::deskThings()
{
    open({ { u"timeZone"_s, u"UTC"_s } });
    QTRY_VERIFY(isOnline());
    const auto cdrs = waitFor(m_backend->fetchCdrs({}));
    QCOMPARE(cdrs->rows.size(), 2);
    QCOMPARE(cdrs->rows.at(0).id.local(), u"1.3"_s); // newest first
    QCOMPARE(cdrs->rows.at(1).calleeName, u"Ann"_s);
    QCOMPARE(cdrs->rows.at(1).answeredAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 15), QTimeZone::UTC));
    CdrQuery one;
    one.number = u"5550199"_s;
    QCOMPARE(waitFor(m_backend->fetchCdrs(one))->rows.size(), 1);
    const auto messages = waitFor(m_backend->fetchVoicemail({ m_account, u"104"_s }));
    QCOMPARE(messages->size(), 1);
    QCOMPARE(messages->at(0).transcript, u"No rush, call me."_s);
    const auto audio = waitFor(m_backend->fetchVoicemailAudio({ m_account, u"104"_s }, u"9-1"_s));
    QCOMPARE(audio->data, "RIFF....");
    const auto recording = waitFor(m_backend->fetchRecording(u"1.2"_s));
    QCOMPARE(recording->data, "ID3....");
}

void MirtaBackendTest::phoneBookEdit()
{
    m_pbx->bodies[u"PHONEBOOK.query"_s] = R"([{"peid":"5","NAME":"Ben","COMPANY":"Acme","PHONE1":"5550101","MOBILE":"5550102","COLOR":"red"},{"peid":"6","NAME":"Cleo"}])";
    m_pbx->bodies[u"PHONEBOOK.add"_s] = R"({"peid":"9"})";
    m_pbx->bodies[u"PHONEBOOK.delete"_s] = "OK";
    open();
    QTRY_VERIFY(isOnline());
    ContactQuery query;
    query.text = u"acme ben"_s;
    const auto found = waitFor(m_backend->searchContacts(query));
    QCOMPARE(found->rows.size(), 1);
    Contact contact = waitFor(m_backend->fetchContact(found->rows.at(0).id)).value();
    QCOMPARE(contact.numbers.size(), 2);
    QCOMPARE(contact.extra.value(u"COLOR"_s), u"red"_s);
    contact.company = u"Acme Ltd"_s;
    contact.numbers.append({ u"work"_s, u"5550103"_s });
    const auto saved = waitFor(m_backend->saveContact(contact));
    QCOMPARE(saved->local(), u"Default/9"_s);
    // Written first, then the old one deleted: nothing is lost if either fails.
    QStringList order;
    QString written;
    for (const FakeMirta::Request &request : std::as_const(m_pbx->requests)) {
        if (!request.name().startsWith("PHONEBOOK"_L1))
            continue;
        order.append(request.name());
        if (request.form.contains(u"jsondata"_s))
            written = request.form.value(u"jsondata"_s);
        if (request.name() == "PHONEBOOK.delete"_L1)
            QCOMPARE(request.form.value(u"peid"_s), u"5"_s);
    }
    QCOMPARE(order, (QStringList { u"PHONEBOOK.query"_s, u"PHONEBOOK.add"_s, u"PHONEBOOK.delete"_s }));
    const QJsonObject fields = QJsonDocument::fromJson(written.toUtf8()).object();
    QCOMPARE(fields.value("COMPANY"_L1).toString(), u"Acme Ltd"_s);
    QCOMPARE(fields.value("MOBILE"_L1).toString(), u"5550102"_s);
    QCOMPARE(fields.value("PHONE2"_L1).toString(), u"5550103"_s);
    QCOMPARE(fields.value("COLOR"_L1).toString(), u"red"_s);
    QVERIFY(waitFor(m_backend->deleteContact(*saved)));
}

void MirtaBackendTest::refusedRightIsRemembered()
{
    m_pbx->bodies[u"DIAL"_s] = "Read only API key";
    open();
    QTRY_VERIFY(isOnline());
    QVERIFY(m_backend->capabilities().has(Capability::Dial));
    const auto result = waitFor(m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } }));
    QCOMPARE(result.error().kind, PbxError::Kind::NotAllowed);
    QVERIFY(m_backend->capabilities().knows(Capability::Dial) && !m_backend->capabilities().has(Capability::Dial));
    QCOMPARE(waitFor(m_backend->perform({ m_account, Command::Hold {} })).error().kind, PbxError::Kind::NotSupported);
}

void MirtaBackendTest::plainAnswers()
{
    m_pbx->bodies[u"INFO.config"_s] = "maxchannels: 10|maxextensions: 20|maxdids: 5|";
    m_pbx->bodies[u"INFO.extensions"_s] = "Number|Name|Tech|State|Username|Password|\n104|Ann|SIP|NOT_INUSE|104-DEMO|LEAK-d|\n";
    m_pbx->bodies[u"BLFS"_s] = "104-DEMO|RINGING|2026-01-02 03:04:05|\n";
    m_pbx->bodies[u"INFO.queues"_s] = "281: Sales|";
    m_pbx->bodies[u"INFO.queue"_s] = "CALLSINQUEUE: 0|ANSWEREDCALLS: 3|";
    m_pbx->bodies[u"INFO.agents"_s] = "104-DEMO:NOT_INUSE|";
    m_pbx->bodies[u"FLOWS"_s] = "";
    m_pbx->bodies[u"VOICEMAIL.list"_s] = "Mailbox|Fullname|Email|Attach|\n104|Ann|a@x.example|no|\n";
    open({ { u"format"_s, u"plain"_s } });
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_state.find<Extension>({ m_account, u"104"_s })->name, u"Ann"_s);
    QCOMPARE(m_state.find<Queue>({ m_account, u"281"_s })->answered, 3);
    QCOMPARE(m_pbx->requests.constFirst().form.value(u"format"_s), u"plain"_s);
    for (const QByteArray &frame : std::as_const(m_frames))
        QVERIFY2(!frame.contains("LEAK"), frame);
}

QTEST_GUILESS_MAIN(MirtaBackendTest)
#include "tst_mirtabackend.moc"
