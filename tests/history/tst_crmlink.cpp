// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/crmlink.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestCrmLink : public QObject
{
    Q_OBJECT
private slots:
    void addresses_data();
    void addresses();
    void fillsIn_data();
    void fillsIn();
    void asksOnce();
    void noIsRemembered();
    void onlyAtItsMoment();

private:
    QString settingsFile() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }
    QTemporaryDir m_folder;
};

void TestCrmLink::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://crm.example.org/find?tel={number}"_s << true;
    QTest::newRow("http with port") << u"http://crm:8080/{name}/{did}#{queue}"_s << true;
    QTest::newRow("nothing to fill in") << u"https://crm.example.org/"_s << true;
    QTest::newRow("upper case") << u"HTTPS://crm.example.org/{number}"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("script") << u"javascript:alert({number})"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd?{number}"_s << false;
    QTest::newRow("other program") << u"tel:{number}"_s << false;
    QTest::newRow("no server") << u"https:///find?{number}"_s << false;
    QTest::newRow("caller is the server") << u"https://{name}/find"_s << false;
    QTest::newRow("caller is part of the server") << u"https://crm.example.org{name}/find"_s << false;
    QTest::newRow("caller is the port") << u"https://crm.example.org:{number}/find"_s << false;
    QTest::newRow("caller is the user") << u"https://{name}@crm.example.org/find"_s << false;
}

void TestCrmLink::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(CrmTemplate::objection(address).isEmpty(), good);
    QCOMPARE(CrmTemplate::expanded(address, { .number = u"1"_s, .name = u"evil.example.com"_s }).isValid(), good);
}

void TestCrmLink::fillsIn_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("query") << u"https://crm.example.org/find?tel={number}&n={name}"_s
                           << QByteArray("https://crm.example.org/find?tel=%2B44%201632%20960284&n=L%C3%B3pez%20%26%20Co%3F%20%23%7Bdid%7D%2F..");
    QTest::newRow("all") << u"https://crm.example.org/{extension}?d={did}&q={queue}"_s << QByteArray("https://crm.example.org/214?d=%2B4420&q=Sales");
    QTest::newRow("path stays one step") << u"https://crm.example.org/who/{name}/x"_s
                                         << QByteArray("https://crm.example.org/who/L%C3%B3pez%20%26%20Co%3F%20%23%7Bdid%7D%2F../x");
    QTest::newRow("unknown place") << u"https://crm.example.org/?a={colour}"_s << QByteArray("https://crm.example.org/?a=%7Bcolour%7D");
}

void TestCrmLink::fillsIn()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, url);
    const QUrl made = CrmTemplate::expanded(address, { u"+44 1632 960284"_s, u"López & Co? #{did}/.."_s, u"+4420"_s, u"Sales"_s, u"214"_s });
    if (QLatin1StringView(QTest::currentDataTag()) == "unknown place"_L1) {
        QVERIFY(!made.isValid() || made.toEncoded() == url); // never filled in with anything
        return;
    }
    QCOMPARE(made.toEncoded(QUrl::FullyEncoded), url);
    QCOMPARE(made.host(), u"crm.example.org"_s);
}

void TestCrmLink::asksOnce()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    CrmLink link(settings);
    QSignalSpy asked(&link, &CrmLink::askRequested);
    QSignalSpy opened(&link, &CrmLink::openRequested);
    link.open({ .number = u"1"_s });
    QCOMPARE(asked.size(), 0); // no address, no question
    link.setAddress(u"https://crm.example.org/?n={number}"_s);
    link.open({ .number = u"1"_s });
    link.open({ .number = u"2"_s });
    QCOMPARE(asked.size(), 1);
    QCOMPARE(opened.size(), 0);
    link.allow(asked[0][0].toUrl(), true);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl(), QUrl(u"https://crm.example.org/?n=2"_s)); // the call of now
    link.open({ .number = u"3"_s });
    QCOMPARE(opened.size(), 2);
    link.setAddress(u"https://crm.example.org/other?n={number}"_s); // same server
    CrmLink later(settings); // next start of the program
    QSignalSpy laterOpened(&later, &CrmLink::openRequested);
    QSignalSpy laterAsked(&later, &CrmLink::askRequested);
    later.open({ .number = u"4"_s });
    QCOMPARE(laterOpened.size(), 1);
    later.setAddress(u"https://elsewhere.example.org/?n={number}"_s);
    later.open({ .number = u"5"_s });
    QCOMPARE(laterAsked.size(), 1);
    QCOMPARE(laterOpened.size(), 1);
    later.setAddress(u"http://crm.example.org/?n={number}"_s); // without encryption it is another server
    later.open({ .number = u"6"_s });
    QCOMPARE(laterAsked.size(), 2);
}

void TestCrmLink::noIsRemembered()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    CrmLink link(settings);
    QSignalSpy asked(&link, &CrmLink::askRequested);
    QSignalSpy opened(&link, &CrmLink::openRequested);
    link.setAddress(u"https://crm.example.org/?n={number}"_s);
    link.open({ .number = u"1"_s });
    link.allow(asked[0][0].toUrl(), false);
    link.open({ .number = u"2"_s });
    QCOMPARE(asked.size(), 1);
    QCOMPARE(opened.size(), 0);
    link.setAddress(u"https://crm.example.org/better?n={number}"_s);
    link.open({ .number = u"3"_s });
    QCOMPARE(asked.size(), 2);
}

void TestCrmLink::onlyAtItsMoment()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    CrmLink link(settings);
    QSignalSpy asked(&link, &CrmLink::askRequested);
    link.setAddress(u"https://crm.example.org/?n={number}"_s);
    QCOMPARE(link.moment(), CrmLink::Moment::Never);
    link.reached(CrmLink::Moment::Never, {});
    link.reached(CrmLink::Moment::Ring, {});
    QCOMPARE(asked.size(), 0);
    link.setMoment(CrmLink::Moment::Answer);
    link.reached(CrmLink::Moment::Ring, {});
    link.reached(CrmLink::Moment::Transfer, {});
    QCOMPARE(asked.size(), 0);
    link.reached(CrmLink::Moment::Answer, { .number = u"1"_s });
    QCOMPARE(asked.size(), 1);
    settings.setValue(u"crm/moment"_s, 99);
    QCOMPARE(link.moment(), CrmLink::Moment::Never);
}

QTEST_GUILESS_MAIN(TestCrmLink)
#include "tst_crmlink.moc"
