// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/pbxbackend.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// Does only what every backend must.
class BareBackend final : public PbxBackend
{
public:
    using PbxBackend::PbxBackend;
    Capabilities capabilities() const override { return {}; }
    ConnectionInfo connection() const override { return {}; }
    SessionInfo session() const override { return {}; }
    void open(const Account &, const Secrets &) override { }
    void close() override { }
    void retryNow() override { }
    QFuture<Result<void>> perform(const CallCommand &) override
    {
        return settled<void>(PbxError { PbxError::Kind::NotSupported, {} });
    }
};

template<class T>
bool answersNotSupportedAtOnce(const QFuture<Result<T>> &future)
{
    return future.isFinished() && future.resultCount() == 1 && !future.result()
        && future.result().error().kind == PbxError::Kind::NotSupported;
}

} // namespace

class TestPbxBackend : public QObject
{
    Q_OBJECT
private slots:
    void defaultsAreNotSupported();
    void settledValue();
    void settledFailure();
    void settledVoid();
    void continuationOfASettledFutureRuns();
    void callOfACommand();
    void commandByKind();
    void connectionStartsOffline();
    void secrets();
};

void TestPbxBackend::defaultsAreNotSupported()
{
    BareBackend backend;
    QVERIFY(answersNotSupportedAtOnce(backend.fetchCdrs({})));
    QVERIFY(answersNotSupportedAtOnce(backend.searchContacts({})));
    QVERIFY(answersNotSupportedAtOnce(backend.fetchContact({})));
    QVERIFY(answersNotSupportedAtOnce(backend.saveContact({})));
    QVERIFY(answersNotSupportedAtOnce(backend.deleteContact({})));
    QVERIFY(answersNotSupportedAtOnce(backend.callMethod(u"getContactList"_s, {})));
    QVERIFY(backend.methods().isEmpty());
}

void TestPbxBackend::settledValue()
{
    const QFuture<Result<int>> future = settled<int>(5);
    QVERIFY(future.isFinished());
    QVERIFY(!future.isCanceled());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(*future.result(), 5);
}

void TestPbxBackend::settledFailure()
{
    const QFuture<Result<int>> future = settled<int>(PbxError { PbxError::Kind::Timeout, u"10 s"_s });
    QVERIFY(future.isFinished());
    QVERIFY(!future.isCanceled()); // a failure is a result too
    QCOMPARE(future.result().error(), (PbxError { PbxError::Kind::Timeout, u"10 s"_s }));
}

void TestPbxBackend::settledVoid()
{
    QVERIFY(settled<void>({}).result().has_value());
    QVERIFY(!settled<void>(PbxError { PbxError::Kind::Refused, {} }).result().has_value());
}

void TestPbxBackend::continuationOfASettledFutureRuns()
{
    QObject context;
    int got = 0;
    settled<int>(5).then(&context, [&got](const Result<int> &result) { got = *result; });
    QTRY_COMPARE(got, 5);
}

void TestPbxBackend::callOfACommand()
{
    const AccountId a(u"a"_s);
    const CallId call(a, u"7"_s);
    QCOMPARE((CallCommand { a, Command::HangUp { call, {} } }).call(), call);
    QCOMPARE((CallCommand { a, Command::Join { call, CallId(a, u"8"_s), {} } }).call(), call);
    QVERIFY((CallCommand { a, Command::Dial { {}, u"1001"_s, {} } }).call().isEmpty());
}

void TestPbxBackend::commandByKind()
{
    const CallCommand command { AccountId(u"a"_s), Command::Dial { {}, u"1001"_s, {} } };
    QVERIFY(command.as<Command::Dial>());
    QCOMPARE(command.as<Command::Dial>()->number, u"1001"_s);
    QVERIFY(!command.as<Command::Answer>());
}

void TestPbxBackend::connectionStartsOffline()
{
    QCOMPARE(ConnectionInfo().state, ConnectionState::Offline);
    QCOMPARE(ConnectionInfo().error.kind, PbxError::Kind::None);
    QCOMPARE(ConnectionInfo(), ConnectionInfo());
}

void TestPbxBackend::secrets()
{
    Secrets secrets;
    QVERIFY(secrets.isEmpty());
    secrets.set(u"password"_s, u"old"_s);
    secrets.set(u"password"_s, u"new"_s);
    QCOMPARE(secrets.value(u"password"_s), u"new"_s);
    QCOMPARE(secrets.keys(), QStringList { u"password"_s });
    QVERIFY(secrets.value(u"token"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestPbxBackend)
#include "tst_pbxbackend.moc"
