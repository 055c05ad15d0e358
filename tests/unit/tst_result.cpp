// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/result.h"

#include <QTest>

#include <memory>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestResult : public QObject
{
    Q_OBJECT
private slots:
    void value();
    void valueOfAStruct();
    void failure();
    void failureByUnexpected();
    void unsetIsCancelled();
    void movesTheValueOut();
    void holdsWhatCannotBeCopied();
    void emptyValueIsNoFailure();
    void voidDone();
    void voidFailure();
    void assignment();
};

void TestResult::value()
{
    const Result<int> result(42);
    QVERIFY(result.has_value());
    QVERIFY(result);
    QCOMPARE(result.value(), 42);
    QCOMPARE(*result, 42);
}

void TestResult::valueOfAStruct()
{
    const Result<QString> result(u"abc"_s);
    QCOMPARE(result->size(), 3);
}

void TestResult::failure()
{
    const Result<int> result(PbxError { PbxError::Kind::Timeout, u"10 s"_s });
    QVERIFY(!result.has_value());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, PbxError::Kind::Timeout);
    QCOMPARE(result.error().detail, u"10 s"_s);
}

void TestResult::failureByUnexpected()
{
    const Result<QString> result(Unexpected { { PbxError::Kind::Refused, u"no"_s } });
    QVERIFY(!result);
    QCOMPARE(result.error(), (PbxError { PbxError::Kind::Refused, u"no"_s }));
}

void TestResult::unsetIsCancelled()
{
    const Result<int> result;
    QVERIFY(!result);
    QCOMPARE(result.error().kind, PbxError::Kind::Cancelled);
}

void TestResult::movesTheValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> mine = std::move(result).value();
    QCOMPARE(*mine, 7);
}

void TestResult::holdsWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> first(std::make_unique<int>(7));
    const Result<std::unique_ptr<int>> second(std::move(first));
    QVERIFY(second);
    QCOMPARE(**second, 7);
}

void TestResult::emptyValueIsNoFailure()
{
    QVERIFY(Result<QString>(QString()));
    QVERIFY(Result<int>(0));
    QVERIFY(Result<bool>(false).has_value());
    QVERIFY(!Result<bool>(false).value());
}

void TestResult::voidDone()
{
    const Result<void> result;
    QVERIFY(result.has_value());
    QVERIFY(result);
}

void TestResult::voidFailure()
{
    const Result<void> plain(PbxError { PbxError::Kind::NoSuchCall, {} });
    QVERIFY(!plain.has_value());
    QCOMPARE(plain.error().kind, PbxError::Kind::NoSuchCall);
    const Result<void> unexpected(Unexpected { { PbxError::Kind::NotAllowed, {} } });
    QVERIFY(!unexpected);
    QCOMPARE(unexpected.error().kind, PbxError::Kind::NotAllowed);
    // Even an error of kind None is a failure: who returns an error means it.
    QVERIFY(!Result<void>(PbxError {}));
}

void TestResult::assignment()
{
    Result<int> result(1);
    result = PbxError { PbxError::Kind::Network, {} };
    QVERIFY(!result);
    result = 2;
    QVERIFY(result);
    QCOMPARE(*result, 2);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
