// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtabackend.h"
#include "tests/protocol/mirta/fakemirta.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Answers that really take half a minute, with the pace of an ordinary day.
class MirtaSlowTest : public QObject
{
    Q_OBJECT
private slots:
    void thirtySeconds();
};

void MirtaSlowTest::thirtySeconds()
{
    constexpr int slowMs = 30'000;
    FakeMirta pbx;
    pbx.bodies[u"INFO.call"_s] = R"({"uniqueid":"1.1","state":"ANSWERED"})";
    pbx.bodies[u"CHANNELS"_s] = "[]";
    bool late = false;
    for (const QString &name : { u"INFO.call"_s, u"CHANNELS"_s }) {
        pbx.special[name] = [&pbx, &late, name](const FakeMirta::Request &request) {
            if (late) // the second time it is quick again
                return false;
            QTimer::singleShot(slowMs, request.socket, [&late, socket = request.socket, body = pbx.bodies.value(name)] {
                late = true;
                if (socket)
                    socket->write(FakeMirta::http(body));
            });
            return true;
        };
    }
    MirtaBackend backend;
    StateStore state;
    connect(&backend, &PbxBackend::changed, &backend, [&state](const QList<Change> &changes) { state.apply(changes); });
    Account account;
    account.id = AccountId(u"a"_s);
    account.settings = MirtaSettings::fromUrl(pbx.url());
    account.settings.insert(u"tenant"_s, u"DEMO"_s);
    Secrets secrets;
    secrets.set(u"key"_s, u"right-key"_s);
    backend.open(account, secrets);
    // The box is there all the same, and slow; its lamps are told.
    QTRY_COMPARE_WITH_TIMEOUT(backend.connection().state, ConnectionState::Degraded, 60'000);
    const ExtensionId ann { account.id, u"104"_s };
    QVERIFY(state.find<Extension>(ann));
    const auto asked = backend.callMethod(u"INFO.call"_s, { { u"id"_s, u"1.1"_s } });
    pbx.bodies[u"BLFS"_s] = R"([{"st_extension":"104-DEMO","st_state":"INUSE"}])";
    QTRY_COMPARE_WITH_TIMEOUT(state.find<Extension>(ann)->state, LineState::Talking, 20'000);
    QVERIFY(!asked.isFinished());
    // What the PBX is known to be slow with is waited for.
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 90'000);
    QVERIFY2(asked.result().has_value(), qPrintable(asked.result().has_value() ? QString() : asked.result().error().message()));
    QCOMPARE(asked.result()->toObject().value("state"_L1).toString(), u"ANSWERED"_s);
    QTRY_COMPARE_WITH_TIMEOUT(backend.connection().state, ConnectionState::Online, 60'000);
    backend.close();
}

QTEST_GUILESS_MAIN(MirtaSlowTest)
#include "tst_mirtaslow.moc"
