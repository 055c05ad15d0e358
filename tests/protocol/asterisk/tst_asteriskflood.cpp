// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amitransport.h"
#include "backends/asterisk/asteriskbackend.h"
#include "tests/protocol/asterisk/fakeami.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// More than anybody can use: calls by the ten thousand, and a reader that has no time.
class AsteriskFloodTest : public QObject
{
    Q_OBJECT
private slots:
    void callsByTheTenThousand();
    void readerWithoutTime();

private:
    /// What this program holds in memory; -1: it cannot be told here.
    static qint64 memory();
};

constexpr int patience = 60'000;

qint64 AsteriskFloodTest::memory()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // a sanitizer keeps what was given back
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').constFirst().toLongLong() * 1'024;
#endif
    return -1;
}

void AsteriskFloodTest::callsByTheTenThousand()
{
    FakeAmi pbx;
    pbx.replies.insert("ExtensionStateList",
        "Response: Success\r\nActionID: %ID%\r\nEventList: start\r\n\r\nEvent: ExtensionStatus\r\nActionID: "
        "%ID%\r\nExten: 6001\r\nContext: internal\r\n"
        "Hint: PJSIP/6001\r\nStatus: 0\r\n\r\nEvent: AllComplete\r\nActionID: %ID%\r\nEventList: Complete\r\n\r\n");
    AsteriskBackend backend(AsteriskTimings(), nullptr);
    StateStore state;
    connect(&backend, &PbxBackend::changed, this, [&state](const QList<Change> &changes) { state.apply(changes); });
    const AccountId account { u"t"_s };
    Account settings;
    settings.id = account;
    settings.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, pbx.port() }, { u"user"_s, u"desk"_s },
        { u"extension"_s, u"6001"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"hush"_s);
    backend.open(settings, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(backend.connection().state == ConnectionState::Online, patience);

    // The window has a timer, too.
    int turns = 0;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&turns] { ++turns; });
    window.start(0);
    constexpr int batches = 9;
    constexpr int callsEach = 4'000; // 20,000 frames
    constexpr int warmUp = 4; // until every book of finished calls is full
    qint64 sent = 0;
    qint64 before = 0;
    for (int batch = 0; batch < batches; ++batch) {
        QByteArray all;
        for (int i = 0; i < callsEach; ++i) {
            const QByteArray id = QByteArray::number(1'795'000'000 + batch * callsEach + i) + ".1";
            const QByteArray channel = "\r\nChannel: PJSIP/6001-" + id + "\r\nUniqueid: " + id + "\r\nLinkedid: " + id;
            all += "Event: Newchannel" + channel + "\r\nChannelState: 4\r\nExten: 6002\r\n\r\nEvent: VarSet" + channel
                + "\r\nVariable: x\r\nValue: " + QByteArray(200, 'y') + "\r\n\r\nEvent: Newstate" + channel
                + "\r\nChannelState: 6\r\n\r\nEvent: Hangup" + channel + "\r\nCause: 16\r\n\r\nEvent: Cdr\r\nUniqueID: "
                + id + "\r\nLinkedID: " + id + "\r\nDisposition: ANSWERED\r\n\r\n";
        }
        // The lamp behind them all says that they were heard.
        const bool rings = batch % 2 == 0;
        all += "Event: ExtensionStatus\r\nExten: 6001\r\nContext: internal\r\nHint: PJSIP/6001\r\nStatus: "_ba
            + (rings ? "8" : "0") + "\r\n\r\n";
        sent += all.size();
        const int turnsBefore = turns;
        pbx.send(all);
        const auto lamp = [&] { return state.find<Extension>({ account, u"6001"_s }); };
        QTRY_VERIFY_WITH_TIMEOUT(lamp() && lamp()->state == (rings ? LineState::Ringing : LineState::Idle), patience);
        QVERIFY2(turns - turnsBefore > 1, qPrintable(u"batch %1"_s.arg(batch)));
        QVERIFY(state.table<Call>().isEmpty());
        state.clear(); // the books here are no measure
        if (batch + 1 == warmUp)
            before = memory();
    }
    QCOMPARE(backend.connection().state, ConnectionState::Online);
    QCOMPARE(pbx.connections, 1);
    if (memory() < 0)
        return;
    const qint64 grown = memory() - before;
    QVERIFY2(grown < sent / 4, qPrintable(u"%1 of %2 bytes stayed"_s.arg(grown).arg(sent)));
}

void AsteriskFloodTest::readerWithoutTime()
{
    // What is not read stays with the server, and comes whole and in order once there is time.
    FakeAmi pbx;
    pbx.banner = {};
    AmiTransport transport;
    QSignalSpy opened(&transport, &AmiTransport::opened);
    QSignalSpy ready(&transport, &AmiTransport::readyRead);
    transport.open(u"127.0.0.1"_s, pbx.port(), false, {}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(pbx.connections, 1, patience);
    constexpr int words = 4'000'000; // more than the system keeps for two sockets
    QByteArray all;
    for (int i = 0; i < words; ++i)
        all += QByteArray::number(i) + "\r\n";
    pbx.send(all);
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), patience);
    const auto *socket = transport.findChild<QAbstractSocket *>();
    QVERIFY(socket);
    QTRY_VERIFY_WITH_TIMEOUT(socket->bytesAvailable() > 0, patience);
    qint64 unsent = 0;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(unsent, pbx.unsent()) == pbx.unsent(), patience); // the system takes no more
    QVERIFY(unsent > 0);
    QVERIFY2(
        socket->bytesAvailable() <= AmiTransport::readBytes, qPrintable(QString::number(socket->bytesAvailable())));

    QByteArray heard;
    const auto read = [&] {
        for (QByteArray piece = transport.read(); !piece.isEmpty(); piece = transport.read())
            heard += piece;
    };
    connect(&transport, &AmiTransport::readyRead, this, read);
    read();
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), all.size(), patience);
    QVERIFY(heard == all);
}

QTEST_GUILESS_MAIN(AsteriskFloodTest)
#include "tst_asteriskflood.moc"
