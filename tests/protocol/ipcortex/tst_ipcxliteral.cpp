// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxliteral.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The reader of what the PBX writes as JavaScript.
class TestIpcxLiteral : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void statements();
    void statementsThatBreakOff();
    void isNotRun();
};

static QByteArray json(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
}

void TestIpcxLiteral::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("JSON in parentheses") << u"({\"a\": [1, 2.5, true, null]});"_s
                                         << QByteArray(R"([{"a":[1,2.5,true,null]}])");
    QTest::newRow("plain JSON") << u"{\"a\": {}}"_s << QByteArray(R"([{"a":{}}])");
    QTest::newRow("bare keys") << u"{a: 1, $b_2: 'x', 11: 'y'}"_s << QByteArray(R"([{"$b_2":"x","11":"y","a":1}])");
    QTest::newRow("single quotes") << u"{'it': 'isn\\'t \"so\"'}"_s << QByteArray(R"([{"it":"isn't \"so\""}])");
    QTest::newRow("escapes") << u"'\\x41\\u0042\\n\\/'"_s << QByteArray(R"(["AB\n/"])");
    QTest::newRow("trailing commas") << u"[1,2,,3,]"_s << QByteArray("[[1,2,3]]");
    QTest::newRow("comments") << u"/* a */ { // b\n a: 1 /* c */ }"_s << QByteArray(R"([{"a":1}])");
    QTest::newRow("numbers") << u"[-1, +2, 0x10, 1e3, .5]"_s << QByteArray("[[-1,2,16,1000,0.5]]");
    QTest::newRow("undefined") << u"{a: undefined, b: NaN}"_s << QByteArray(R"([{"a":null,"b":null}])");
    QTest::newRow("large number") << u"1767258000123"_s << QByteArray("[1767258000123]");
}

void TestIpcxLiteral::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, wanted);
    const auto value = IpcxLiteral::read(text);
    QVERIFY(value.has_value());
    QCOMPARE(json(*value), wanted);
}

void TestIpcxLiteral::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("open object") << u"{a: 1"_s;
    QTest::newRow("open string") << u"{a: 'x"_s;
    QTest::newRow("half an escape") << u"'\\u00"_s;
    QTest::newRow("no colon") << u"{a 1}"_s;
    QTest::newRow("two values") << u"{} {}"_s;
    QTest::newRow("unbalanced") << u"({}"_s;
    QTest::newRow("a call") << u"alert(1)"_s;
    QTest::newRow("an expression") << u"{a: 1 * 2}"_s;
    QTest::newRow("HTML") << u"<html><body>Not found</body></html>"_s;
    QTest::newRow("too deep") << QString(100'000, u'[');
    QTest::newRow("too deep objects") << u"{a:"_s.repeated(100'000);
}

void TestIpcxLiteral::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!IpcxLiteral::read(text).has_value());
}

void TestIpcxLiteral::statements()
{
    const auto read = IpcxLiteral::readStatements(
        u"parseAf({'SIP/1': {sequence: 7}});\nIPCortex.PBX.parseHd(null, 2);;\n finishAf(2, true) tmplErr(3, 'wait')");
    QVERIFY(read.complete);
    QCOMPARE(read.list.size(), 4);
    QCOMPARE(read.list.at(0).name, u"parseAf"_s);
    QCOMPARE(json(read.list.at(0).arguments), QByteArray(R"([[{"SIP/1":{"sequence":7}}]])"));
    QCOMPARE(read.list.at(1).name, u"parseHd"_s);
    QVERIFY(read.list.at(1).arguments.at(0).isNull());
    QCOMPARE(read.list.at(2).arguments.at(0).toInt(), 2);
    QCOMPARE(read.list.at(3).arguments.at(1).toString(), u"wait"_s);
}

void TestIpcxLiteral::statementsThatBreakOff()
{
    const auto read = IpcxLiteral::readStatements(u"parseAf({a: 1}); parseAf({b: ");
    QVERIFY(!read.complete);
    QCOMPARE(read.list.size(), 1);
    QVERIFY(!IpcxLiteral::readStatements(u"\x01{{{ garbage ((").complete);
    QVERIFY(IpcxLiteral::readStatements(u"  ").complete);
}

void TestIpcxLiteral::isNotRun()
{
    QVERIFY(!IpcxLiteral::read(u"(function(){ return {} })()").has_value());
    QVERIFY(!IpcxLiteral::readStatements(u"while(true){}").complete);
}

QTEST_GUILESS_MAIN(TestIpcxLiteral)
#include "tst_ipcxliteral.moc"
