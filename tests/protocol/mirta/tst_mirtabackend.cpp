// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtabackend.h"
#include "tests/protocol/mirta/fakemirta.h"
#include "tests/protocol/mirta/quicktimings.h"

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

/// The backend against a scripted PBX: what crosses the wire, and everything that a PBX, or somebody between, can do wrong.
class MirtaBackendTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void connects();
    void keyIsInTheBodyOnly();
    void otherPath();
    void badAnswersAtTheDoor_data();
    void badAnswersAtTheDoor();
    void neverTwoOfAKind();
    void answerThatNeverComes();
    void slowBeginning();
    void tooLarge();
    void slowBody();
    void wrongLength();
    void redirectIsNotFollowed();
    void commandsGoOutOnce();
    void closingSettles();
    void onlyWhatSomebodyLooksAt();
    void lostAndFound();
    void deskThings();
    void phoneBookEdit();
    void refusedRightIsRemembered();
    void plainAnswers();

private:
    void open(const QVariantMap &settings = {}, const QString &key = u"right-key"_s, const MirtaTimings &timings = quickTimings());
    bool isOnline() const { return m_backend->connection().state == ConnectionState::Online; }
    template<class T>
    T waitFor(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            return {};
        return future.result();
    }

    std::unique_ptr<FakeMirta> m_pbx;
    std::unique_ptr<MirtaBackend> m_backend;
    StateStore m_state;
    QList<QByteArray> m_frames;
    const AccountId m_account { u"a"_s };
};

void MirtaBackendTest::init()
{
    m_pbx = std::make_unique<FakeMirta>();
    m_frames.clear();
    m_state.clear();
}

void MirtaBackendTest::cleanup()
{
    m_backend.reset();
}

void MirtaBackendTest::open(const QVariantMap &settings, const QString &key, const MirtaTimings &timings)
{
    m_backend = std::make_unique<MirtaBackend>(timings, nullptr);
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
    connect(m_backend.get(), &PbxBackend::wireFrame, this, [this](bool, const QByteArray &frame) { m_frames.append(frame); });
    Account account;
    account.id = m_account;
    account.settings = MirtaSettings::fromUrl(m_pbx->url());
    account.settings.insert(u"tenant"_s, u"DEMO"_s);
    account.settings.insert(u"extension"_s, u"104"_s);
    account.settings.insert(settings);
    Secrets secrets;
    secrets.set(u"key"_s, key);
    m_backend->open(account, secrets);
}

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

void MirtaBackendTest::badAnswersAtTheDoor_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ConnectionState>("state");
    QTest::addColumn<QString>("detail");
    QTest::newRow("key") << QByteArray("Too bad... you mistaken the security api key.") << ConnectionState::Refused << u"Too bad... you mistaken the security api key."_s;
    QTest::newRow("tenant") << QByteArray("Wrong or missing tenant") << ConnectionState::Refused << u"Wrong or missing tenant"_s;
    QTest::newRow("page") << QByteArray("<html><body><h1>It works!</h1></body></html>") << ConnectionState::Reconnecting << u"It works!"_s;
    QTest::newRow("nothing") << QByteArray() << ConnectionState::Reconnecting << u"The answer was empty."_s;
    QTest::newRow("half a list") << QByteArray("]") << ConnectionState::Reconnecting << u"The answer was empty."_s;
    QTest::newRow("null") << QByteArray("null") << ConnectionState::Reconnecting << u"The answer was empty."_s;
    QTest::newRow("text") << QByteArray("Database is down") << ConnectionState::Reconnecting << u"Database is down"_s;
}

void MirtaBackendTest::badAnswersAtTheDoor()
{
    QFETCH(QByteArray, body);
    QFETCH(ConnectionState, state);
    QFETCH(QString, detail);
    m_pbx->bodies[u"INFO.config"_s] = body;
    open();
    QTRY_COMPARE(m_backend->connection().state, state);
    QCOMPARE(m_backend->connection().error.detail, detail);
    // What a retry can mend is tried again by itself, what it cannot is not.
    if (state == ConnectionState::Reconnecting)
        QTRY_VERIFY(m_pbx->count(u"INFO.config"_s) >= 3);
    m_pbx->bodies[u"INFO.config"_s] = R"({"maxchannels":"10"})";
    m_backend->retryNow();
    QTRY_VERIFY(isOnline());
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

void MirtaBackendTest::answerThatNeverComes()
{
    // CHANNELS keeps silent for longer than anybody waits; lamps and the rest go on.
    m_pbx->special[u"CHANNELS"_s] = [](const FakeMirta::Request &) { return true; };
    open();
    QTRY_VERIFY(!m_state.table<Extension>().isEmpty());
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Degraded);
    const int lamps = m_pbx->count(u"BLFS"_s);
    QTRY_VERIFY(m_pbx->count(u"CHANNELS"_s) >= 3);
    QVERIFY(m_pbx->count(u"BLFS"_s) > lamps);
    m_pbx->bodies[u"BLFS"_s] = R"([{"st_extension":"104-DEMO","st_state":"INUSE"},{"st_extension":"105-DEMO","st_state":"UNAVAILABLE"}])";
    QTRY_COMPARE(m_state.find<Extension>({ m_account, u"104"_s })->state, LineState::Talking);
    QCOMPARE(m_state.find<Extension>({ m_account, u"105"_s })->registration, Registration::Unregistered);
    m_pbx->special.clear();
    QTRY_VERIFY(isOnline());
}

void MirtaBackendTest::slowBeginning()
{
    // Thousands of people take long to list, and the box is too busy with them to answer what is asked meanwhile.
    QByteArray people;
    for (int i = 0; i < 3; ++i)
        people += (i ? "," : "") + QByteArray(R"({"ex_number":"10)") + QByteArray::number(4 + i) + R"(","ex_name":"Ann"})";
    m_pbx->special[u"INFO.extensions"_s] = [people](const FakeMirta::Request &request) {
        QTimer::singleShot(3 * quickTimings().patienceMs, request.socket, [socket = request.socket, people] { socket->write(FakeMirta::http('[' + people + ']')); });
        return true;
    };
    m_pbx->special[u"BLFS"_s] = [asked = 0](const FakeMirta::Request &) mutable { return ++asked <= 2; };
    open();
    bool lost = false;
    connect(m_backend.get(), &PbxBackend::connectionChanged, this, [&lost](const ConnectionInfo &info) { lost = lost || info.state == ConnectionState::Reconnecting; });
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QVERIFY(!lost);
    QCOMPARE(m_state.table<Extension>().size(), 3);
    QCOMPARE(m_state.find<Extension>({ m_account, u"104"_s })->state, LineState::Idle);
    m_backend->disconnect(this);
}

void MirtaBackendTest::tooLarge()
{
    // A hundred megabytes are said to come; the line is cut long before.
    qint64 written = 0;
    m_pbx->special[u"FLOWS"_s] = [&written](const FakeMirta::Request &request) {
        QTcpSocket *socket = request.socket;
        if (written > 0) { // once is enough
            socket->write(FakeMirta::http({}));
            return true;
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n");
        const auto feed = [socket, &written] {
            if (socket->bytesToWrite() < 4'000'000 && written < 100'000'000) {
                socket->write(QByteArray(1'000'000, '['));
                written += 1'000'000;
            }
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, feed);
        feed();
        return true;
    };
    MirtaTimings timings = quickTimings();
    timings.patienceMs = 20'000;
    open({}, u"right-key"_s, timings);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->count(u"FLOWS"_s) >= 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 20'000); // without flows
    QVERIFY(m_state.table<Flow>().isEmpty());
    QVERIFY(written < 60'000'000);
}

void MirtaBackendTest::slowBody()
{
    // A byte now and then must not keep a question alive for ever.
    m_pbx->special[u"FLOWS"_s] = [](const FakeMirta::Request &request) {
        QTcpSocket *socket = request.socket;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n[");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(20);
        return true;
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 10'000);
    QTRY_VERIFY(m_pbx->count(u"FLOWS"_s) >= 2);
}

void MirtaBackendTest::wrongLength()
{
    // More promised than sent, then the end; and less promised than sent.
    m_pbx->special[u"FLOWS"_s] = [](const FakeMirta::Request &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n[{\"fl_number\":\"800\"}]");
        request.socket->disconnectFromHost();
        return true;
    };
    m_pbx->special[u"INFO.queues"_s] = [](const FakeMirta::Request &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"281\":\"Sales\"}");
        request.socket->disconnectFromHost();
        return true;
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 10'000);
    QVERIFY(m_state.table<Flow>().isEmpty());
    QVERIFY(m_state.table<Queue>().isEmpty());
    m_pbx->special.clear();
    QTRY_COMPARE(m_state.table<Flow>().size(), 1);
    QTRY_COMPARE(m_state.table<Queue>().size(), 1);
}

void MirtaBackendTest::redirectIsNotFollowed()
{
    FakeMirta elsewhere;
    for (const QByteArray &status : { QByteArray("302 Found"), QByteArray("307 Temporary Redirect"), QByteArray("301 Moved Permanently") }) {
        m_pbx->special[u"INFO.config"_s] = [&elsewhere, status](const FakeMirta::Request &request) {
            request.socket->write("HTTP/1.1 " + status + "\r\nLocation: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/pbx/proxyapi.php?x=1\r\nContent-Length: 0\r\n\r\n");
            return true;
        };
        open();
        QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
        QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::Protocol);
        QVERIFY(m_backend->connection().error.detail.contains(QString::number(elsewhere.port())));
    }
    QCOMPARE(elsewhere.connections, 0);
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

void MirtaBackendTest::lostAndFound()
{
    open();
    QTRY_VERIFY(isOnline());
    for (const QString &name : { u"BLFS"_s, u"CHANNELS"_s, u"FLOWS"_s, u"PEERS"_s, u"INFO.queues"_s, u"INFO.queue"_s, u"INFO.agents"_s, u"INFO.extensions"_s, u"VOICEMAIL.list"_s, u"INFO.config"_s })
        m_pbx->special[name] = [](const FakeMirta::Request &request) {
            request.socket->abort();
            return true;
        };
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
    QCOMPARE(waitFor(m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } })).error().kind, PbxError::Kind::NotConnected);
    m_pbx->special.clear();
    m_pbx->bodies[u"INFO.extensions"_s] = R"([{"ex_number":"106","ex_name":"Cleo"}])";
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_state.table<Extension>().size(), 1); // a whole new picture
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
