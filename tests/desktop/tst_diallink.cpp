// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/diallink.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestDialLink : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestDialLink::reads_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const QString &link, const QString &text, const QString &extension = {}, const QString &context = {}) {
        QTest::newRow(name) << link << text << extension << context;
    };
    row("global", u"tel:+1-201-555-0123"_s, u"+12015550123"_s);
    row("upper case", u"TEL:+4930123456"_s, u"+4930123456"_s);
    row("all separators", u"tel:+49(30)12.34-56"_s, u"+4930123456"_s);
    row("blanks, encoded", u"tel:%2B49%2030%2012%2034"_s, u"+49301234"_s);
    row("local in a company", u"tel:7042;phone-context=example.com"_s, u"7042"_s, {}, u"example.com"_s);
    row("local in an area", u"tel:863-1234;phone-context=+1-914-555"_s, u"8631234"_s, {}, u"+1-914-555"_s);
    row("extension", u"tel:+1-212-555-0100;ext=1-23"_s, u"+12125550100"_s, u"123"_s);
    row("other parameters", u"tel:+12125550100;isub=1;x=y"_s, u"+12125550100"_s);
    row("damaged extension", u"tel:+12125550100;ext=x"_s, u"+12125550100"_s);
    row("with slashes", u"tel://0301234"_s, u"0301234"_s);
    row("callto", u"callto:+4930123456"_s, u"+4930123456"_s);
    row("callto with slashes", u"callto://+4930123456"_s, u"+4930123456"_s);
    row("sip number", u"sip:+4930123456@example.com;user=phone"_s, u"+4930123456"_s);
    row("sip extension", u"sip:231@pbx.example.com:5060;transport=tls?subject=hello"_s, u"231"_s);
    row("sip name", u"sip:anna.bergmann@example.com"_s, u"anna bergmann"_s);
    row("sips", u"sips:231@example.com"_s, u"231"_s);
    row("sip with a password", u"sip:231:secret@example.com"_s, u"231"_s);
    row("sip with headers", u"sip:231@example.com?Replaces=12345%40x&Route=%3Csip:evil%3E"_s, u"231"_s);
}

void TestDialLink::reads()
{
    QFETCH(QString, link);
    QVERIFY(DialLink::isLink(link));
    QString why;
    const std::optional<DialLink> found = DialLink::read(link, why);
    QVERIFY2(found, qPrintable(why));
    QTEST(found->text, "text");
    QTEST(found->extension, "extension");
    QTEST(found->context, "context");
}

void TestDialLink::refuses_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &link) { QTest::newRow(name) << link; };
    row("empty", QString());
    row("no number", u"tel:"_s);
    row("only separators", u"tel:---"_s);
    row("only a plus", u"tel:+"_s);
    row("two plus", u"tel:+49+30"_s);
    row("letters", u"tel:CALLNOW"_s);
    row("digits and letters", u"tel:0900abc"_s);
    row("forwarding code", u"tel:*72012345"_s);
    row("encoded code", u"tel:%2A%2306%23"_s);
    row("sip code", u"sip:*21*0900%23@example.com"_s);
    row("other digits", u"tel:٠١٢٣٤"_s);
    row("line break", u"tel:123%0A456"_s);
    row("zero byte", u"tel:123%00456"_s);
    row("bytes that are no text", u"tel:12%FF%FE"_s);
    row("text turned around", u"tel:12%E2%80%AE34"_s);
    row("endless number", u"tel:"_s + QString(40, u'1'));
    row("endless link", u"tel:1;x="_s + QString(100'000, u'y'));
    row("option", u"--settings=/etc/passwd"_s);
    row("page", u"https://example.com/231"_s);
    row("file", u"file:///etc/passwd"_s);
    row("script", u"javascript:alert(1)"_s);
    row("sip with markup", u"sip:<b>anna</b>@example.com"_s);
    row("sip path", u"sip:../../anna@example.com"_s);
    row("sip without user", u"sip:@example.com"_s);
}

void TestDialLink::refuses()
{
    QFETCH(QString, link);
    QString why;
    QVERIFY(!DialLink::read(link, why));
    QVERIFY(!why.isEmpty());
}

QTEST_APPLESS_MAIN(TestDialLink)
#include "tst_diallink.moc"
