// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/pbxerror.h"

#include <QHash>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestPbxError : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsOwnSentence();
    void detailIsShownAfterTheSentence();
    void detailIsNotTakenApart();
    void equality();
};

void TestPbxError::everyKindHasItsOwnSentence()
{
    QHash<QString, int> seen;
    for (int i = int(PbxError::Kind::None); i <= int(PbxError::Kind::Cancelled); ++i) {
        const QString message = PbxError { PbxError::Kind(i), {} }.message();
        QVERIFY2(!message.isEmpty(), qPrintable(u"kind %1 has no sentence"_s.arg(i)));
        QVERIFY2(!seen.contains(message), qPrintable(u"kinds %1 and %2: %3"_s.arg(i).arg(seen.value(message)).arg(message)));
        seen.insert(message, i);
    }
    QCOMPARE(seen.size(), 19);
}

void TestPbxError::detailIsShownAfterTheSentence()
{
    for (int i = int(PbxError::Kind::None); i <= int(PbxError::Kind::Cancelled); ++i) {
        const QString bare = PbxError { PbxError::Kind(i), {} }.message();
        const QString message = PbxError { PbxError::Kind(i), u"code -32602"_s }.message();
        QVERIFY(message.startsWith(bare));
        QVERIFY(message.endsWith(u"code -32602"));
    }
}

void TestPbxError::detailIsNotTakenApart()
{
    // The PBX's own words may hold anything, place markers too.
    const QString message = PbxError { PbxError::Kind::Refused, u"%1 of %2 used, 100%"_s }.message();
    QVERIFY2(message.endsWith(u"%1 of %2 used, 100%"), qPrintable(message));
}

void TestPbxError::equality()
{
    const PbxError a { PbxError::Kind::Certificate, u"self-signed"_s, QByteArrayLiteral("der") };
    PbxError b = a;
    QCOMPARE(a, b);
    b.certificate = QByteArrayLiteral("other");
    QVERIFY(a != b);
    QCOMPARE(PbxError(), PbxError());
    QVERIFY(PbxError() != a);
}

QTEST_GUILESS_MAIN(TestPbxError)
#include "tst_pbxerror.moc"
