// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"
#include "backends/brekeke/brekekebackend.h"
#include "tests/protocol/brekeke/fakepal.h"

#include <QMutex>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

QStringList floodLog;
QMutex floodMutex;

void recordFlood(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&floodMutex);
    if (QLatin1StringView(context.category).startsWith("cordboard"_L1))
        floodLog.append(message);
}

} // namespace

/// A peer that sends nonsense without end, over a real socket: no state comes of it, the link stays, and the log stays
/// short.
class PalFloodTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nonsenseIsFewLines_data();
    void nonsenseIsFewLines();
    void madeUpPeopleAreNoState();

private:
    void sendAndSettle(const QByteArray &frame, int times);

    std::unique_ptr<FakePal> m_fake;
    std::unique_ptr<BrekekeBackend> m_backend;
    StateStore m_store;
    QtMessageHandler m_previous = nullptr;
};

constexpr int patience = 60'000;

void PalFloodTest::init()
{
    m_store.clear();
    m_fake = std::make_unique<FakePal>();
    m_backend = std::make_unique<BrekekeBackend>(PalTimings(), nullptr);
    connect(
        m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_store.apply(changes); });
    Account account;
    account.id = AccountId(u"office"_s);
    account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_fake->port() }, { u"tls"_s, false },
        { u"user"_s, u"1000"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"pw-1000"_s);
    m_backend->open(account, secrets);
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().state, ConnectionState::Online, patience);
    floodLog.clear();
    m_previous = qInstallMessageHandler(recordFlood);
}

void PalFloodTest::cleanup()
{
    qInstallMessageHandler(m_previous);
    m_backend.reset();
    m_fake.reset();
}

void PalFloodTest::sendAndSettle(const QByteArray &frame, int times)
{
    for (int i = 0; i < times; ++i)
        m_fake->sendRaw(frame);
    // What is answered after it shows that all of it was read.
    const QFuture<Result<QJsonValue>> after = m_backend->callMethod(u"ping"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), patience);
    QVERIFY(after.result());
}

void PalFloodTest::nonsenseIsFewLines_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("no JSON") << QByteArray("{\"jsonrpc\":\"2.0\",");
    QTest::newRow("no object") << QByteArray("[[[[\"x\"]]]]");
    QTest::newRow("deep") << QByteArray(3'000, '[') + QByteArray(3'000, ']');
    QTest::newRow("unknown event") << QByteArray(
        R"({"jsonrpc":"2.0","method":"notify_tomorrow","params":{"user":"1001"}})");
    QTest::newRow("answer never asked for") << QByteArray(R"({"jsonrpc":"2.0","result":{"token":"x"},"id":"99999"})");
    QTest::newRow("error never asked for")
        << QByteArray(R"({"jsonrpc":"2.0","error":{"code":-1,"message":"x"},"id":"99999"})");
    QTest::newRow("error without id") << QByteArray(
        R"~({"jsonrpc":"2.0","error":{"code":-2022,"message":"Login failed (4)"},"id":null})~");
    QTest::newRow("wrong types") << QByteArray(
        R"({"jsonrpc":"2.0","method":"notify_status","params":{"user":{},"status":[],"talker_id":7,"room_id":null}})");
    QTest::newRow("params is a list") << QByteArray(R"({"jsonrpc":"2.0","method":"notify_park","params":["71","on"]})");
    QTest::newRow("neither answer nor call") << QByteArray(R"({"jsonrpc":"2.0","id":"2"})");
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("a challenge again") << QByteArray(
        R"({"jsonrpc":"2.0","method":"login_password_required","params":{"nonce":"n"}})");
    QTest::newRow("a very long name") << R"({"jsonrpc":"2.0","method":")" + QByteArray(100'000, 'm')
            + R"(","params":{}})";
}

void PalFloodTest::nonsenseIsFewLines()
{
    QFETCH(const QByteArray, frame);
    const QJsonObject before = snapshotJson(m_store);
    sendAndSettle(frame, frame.size() > 10'000 ? 200 : 3'000);
    QCOMPARE(m_backend->connection().state, ConnectionState::Online);
    QCOMPARE(m_fake->connections, 1);
    QCOMPARE(snapshotJson(m_store), before);
    const QMutexLocker lock(&floodMutex);
    QVERIFY2(floodLog.size() <= 40, qPrintable(QString::number(floodLog.size())));
    for (const QString &line : std::as_const(floodLog)) {
        QVERIFY2(line.size() <= 600, qPrintable(line.left(80)));
        QVERIFY(!line.contains("pw-1000"_L1));
    }
}

void PalFloodTest::madeUpPeopleAreNoState()
{
    const QJsonObject before = snapshotJson(m_store);
    // Ends of legs that never began, of calls that never were.
    for (int i = 0; i < 3'000; ++i)
        m_fake->notify(u"notify_status"_s,
            FakePal::status(u"1001"_s, -1, QString::number(50'000 + i), QString::number(90'000 + i), u"1002"_s,
                1'700'000'000'000 + i));
    sendAndSettle(
        R"({"jsonrpc":"2.0","method":"notify_queue","params":{"extension":"600","status":"off","room_id":"1"}})", 1);
    const QJsonObject after = snapshotJson(m_store);
    QCOMPARE(after.value("calls"_L1), before.value("calls"_L1));
    QCOMPARE(after.value("extensions"_L1), before.value("extensions"_L1));
    QCOMPARE(m_backend->connection().state, ConnectionState::Online);
}

QTEST_GUILESS_MAIN(PalFloodTest)
#include "tst_palflood.moc"
