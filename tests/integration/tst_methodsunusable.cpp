// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/host/backendregistry.h"
#include "tests/integration/simprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Every backend says which methods its PBX or its log-in will not run, and why; what it says is true.
class TestMethodsUnusable : public QObject
{
    Q_OBJECT
private slots:
    void isSaidAndTrue_data();
    void isSaidAndTrue();
    void everyReportOnlyReads();

private:
    BackendRegistry m_registry { QStringList() };
};

void TestMethodsUnusable::isSaidAndTrue_data()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QStringList>("simulator"); // more arguments
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<QString>("known"); // cannot be called, known by the log-in; empty: nothing is
    QTest::addColumn<QString>("learnt"); // learnt when it was tried
    QTest::addColumn<QString>("usable");
    using More = QVariantMap;
    QTest::newRow("brekeke") << u"brekeke"_s << QStringList() << u"1000"_s << u"cordboard"_s << More() << QString() << u"mfa/start"_s << u"getPhonebooks"_s;
    QTest::newRow("asterisk") << u"asterisk"_s << QStringList() << u"1000"_s << u"cordboard"_s << More { { u"extension"_s, u"1000"_s } } << u"PRIShowSpans"_s
                              << QString() << u"QueueSummary"_s;
    QTest::newRow("yeastar-linkus, no session of one's own") << u"yeastar-linkus"_s << QStringList() << u"sdk-id"_s << u"sdk-key"_s
                                                             << More() << u"linkus/extension/getpersonal"_s << QString() << u"queue/list"_s;
    QTest::newRow("yeastar-linkus, tokens") << u"yeastar-linkus"_s << QStringList() << u"sdk-id"_s << u"sdk-key"_s << More { { u"extension"_s, u"1000"_s } }
                                            << u"del_token"_s << QString() << u"extension/list"_s;
    const More k2 { { u"operatorExtension"_s, u"1000"_s }, { u"listenPort"_s, 0 } };
    const QStringList lacking { u"--set"_s, u"unknown=call/callpark_status,deviceinfo/query"_s };
    QTest::newRow("yeastar-k2") << u"yeastar-k2"_s << lacking << u"api"_s << u"Api12345"_s << k2 << u"call/callpark_status"_s << u"deviceinfo/query"_s << u"extension/list"_s;
    QTest::newRow("ipcortex, its library") << u"ipcortex"_s << QStringList() << u"1000"_s << u"cordboard"_s << More() << u"api/gettime"_s << QString() << u"PBX.getAddressbook"_s;
    QTest::newRow("ipcortex, polled") << u"ipcortex"_s << QStringList() << u"1000"_s << u"cordboard"_s << More { { u"transport"_s, u"native"_s } } << u"PBX.getAddressbook"_s
                                      << QString() << u"api/gettime"_s;
    const More mirta { { u"tenant"_s, u"ACME"_s }, { u"extension"_s, u"1000"_s } };
    QTest::newRow("mirta, a tenant's key") << u"mirta"_s << QStringList() << QString() << u"tenant-key"_s << mirta << u"COUNTCHANNELS"_s << QString() << u"INFO.balance"_s;
    QTest::newRow("mirta, an older box") << u"mirta"_s << QStringList { u"--set"_s, u"help=old"_s } << QString() << u"tenant-key"_s << mirta << u"QUEUE.list"_s
                                         << QString() << u"INFO.balance"_s;
}

void TestMethodsUnusable::isSaidAndTrue()
{
    QFETCH(QString, backend);
    QFETCH(QStringList, simulator);
    QFETCH(QString, user);
    QFETCH(QString, secret);
    QFETCH(QVariantMap, settings);
    QFETCH(QString, known);
    QFETCH(QString, learnt);
    QFETCH(QString, usable);
    const PbxBackendPlugin *plugin = m_registry.plugin(backend);
    QVERIFY(plugin);
    SimProcess sim;
    QVERIFY2(sim.start(QStringList { u"--protocol"_s, backend } + simulator), sim.output());
    Account account;
    account.id = AccountId(backend);
    account.settings = plugin->settingsFromUrl(sim.url());
    account.settings.insert(settings);
    if (!user.isEmpty())
        account.settings.insert(u"user"_s, user);
    Secrets secrets;
    secrets.set(backend == "mirta"_L1 ? u"key"_s : u"password"_s, secret);
    const std::unique_ptr<PbxBackend> pbx(plugin->create(nullptr));
    QVERIFY(pbx->unusableMethods().isEmpty());
    QSignalSpy told(pbx.get(), &PbxBackend::capabilitiesChanged);
    pbx->open(account, secrets);
    QTRY_COMPARE_WITH_TIMEOUT(pbx->connection().state, ConnectionState::Online, 60'000);
    QSet<QString> published;
    const QList<MethodInfo> methods = pbx->methods();
    for (const MethodInfo &method : methods)
        published.insert(method.name);
    const auto tried = [&pbx](const QString &name) {
        const QFuture<Result<QJsonValue>> answer = pbx->callMethod(name, {});
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 60'000) && answer.result().has_value();
    };
    const auto isSound = [&] {
        const QHash<QString, QString> reasons = pbx->unusableMethods();
        return std::all_of(reasons.keyValueBegin(), reasons.keyValueEnd(),
            [&](const auto &one) { return published.contains(one.first) && one.second.trimmed().size() > 10; });
    };
    if (!known.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(pbx->unusableMethods().contains(known), 60'000);
        QVERIFY(!told.isEmpty());
        QVERIFY(!tried(known));
    }
    QVERIFY(isSound());
    if (!learnt.isEmpty()) {
        QVERIFY(!pbx->unusableMethods().contains(learnt));
        told.clear();
        QVERIFY(!tried(learnt));
        QVERIFY(pbx->unusableMethods().contains(learnt) && !told.isEmpty());
        QVERIFY(isSound());
    }
    QVERIFY2(!pbx->unusableMethods().contains(usable), qPrintable(pbx->unusableMethods().value(usable)));
    QVERIFY(tried(usable));
    pbx->close();
}

void TestMethodsUnusable::everyReportOnlyReads()
{
    for (const QString &id : { u"brekeke"_s, u"asterisk"_s, u"yeastar-linkus"_s, u"yeastar-k2"_s, u"ipcortex"_s, u"mirta"_s }) {
        const std::unique_ptr<PbxBackend> pbx(m_registry.plugin(id)->create(nullptr));
        int reports = 0;
        const QList<MethodInfo> methods = pbx->methods();
        for (const MethodInfo &method : methods) {
            QVERIFY2(!method.report || (!method.changes && !method.destroys && !method.what.isEmpty()), qPrintable(id + u' ' + method.name));
            reports += method.report;
        }
        QVERIFY2(reports > 0, qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(TestMethodsUnusable)
#include "tst_methodsunusable.moc"
