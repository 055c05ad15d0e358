// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amicaller.h"
#include "backends/asterisk/amiencoder.h"
#include "backends/asterisk/amimethods.h"
#include "backends/asterisk/amiparser.h"
#include "backends/asterisk/asterisksettings.h"
#include "backends/asterisk/asteriskwords.h"
#include "tests/protocol/asterisk/transcript.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class AmiMessagesTest : public QObject
{
    Q_OBJECT
private slots:
    void frame();
    void cutAnywhere();
    void banner();
    void oddLines();
    void limits_data();
    void limits();
    void action();
    void noHeaderIsInjected_data();
    void noHeaderIsInjected();
    void challenge();
    void redaction();
    void errors_data();
    void errors();
    void everyMethod();
    void methodParameters();
    void url_data();
    void url();
    void switches();
    void words();

private:
    AmiMessage parsed(const QByteArray &frame)
    {
        AmiParser parser;
        const QList<AmiMessage> frames = framesOf(parser, "Asterisk Call Manager/11.0.0\r\n" + frame + "\r\n\r\n");
        return frames.isEmpty() ? AmiMessage() : frames.first();
    }
};

void AmiMessagesTest::frame()
{
    const AmiMessage m = parsed("Event: Newchannel\r\nChannel: PJSIP/6001-00000001\r\nCallerIDNum: <unknown>\r\nCallerIDName: Zoë: x\r\nExten:\r\n"
                                "Variable: a=1\r\nVariable: b=2\r\nCount: 7\r\nPaused: 1");
    QVERIFY(m.isEvent("newchannel"_L1));
    QCOMPARE(m.text("channel"_L1), u"PJSIP/6001-00000001"_s);
    QCOMPARE(m.text("CallerIDNum"_L1), u"<unknown>"_s);
    QCOMPARE(m.known("CallerIDNum"_L1), QString());
    QCOMPARE(m.text("CallerIDName"_L1), u"Zoë: x"_s);
    QVERIFY(m.has("Exten"_L1));
    QCOMPARE(m.text("Exten"_L1), QString());
    QVERIFY(!m.has("Uniqueid"_L1));
    QCOMPARE(m.all("Variable"_L1), (QStringList { u"a=1"_s, u"b=2"_s }));
    QCOMPARE(m.number("Count"_L1), 7);
    QCOMPARE(m.number("Channel"_L1, -5), -5);
    QVERIFY(m.flag("Paused"_L1));
    QCOMPARE(m.toJson().value("Variable"_L1).toArray().size(), 2);
    QVERIFY(!parsed("Response: Error\r\nMessage: no").succeeded());
    QVERIFY(parsed("Response: Goodbye\r\nMessage: Thanks").succeeded());
}

void AmiMessagesTest::cutAnywhere()
{
    const Transcript transcript = Transcript::read(QStringLiteral(CORDBOARD_TEST_DATA "/transcript.txt"));
    QByteArray all;
    for (const Transcript::Step &step : transcript.steps)
        all += step.received;
    AmiParser whole;
    const QList<AmiMessage> expected = framesOf(whole, all);
    QVERIFY(expected.size() > 450);
    for (const qsizetype piece : { 1, 7, 100, 4096 }) {
        AmiParser parser;
        QList<AmiMessage> frames;
        for (qsizetype at = 0; at < all.size(); at += piece)
            frames += framesOf(parser, all.mid(at, piece));
        QCOMPARE(frames.size(), expected.size());
        for (qsizetype i = 0; i < frames.size(); ++i)
            QCOMPARE(frames.at(i).raw(), expected.at(i).raw());
        QCOMPARE(parser.malformedLines(), 0);
        QCOMPARE(parser.buffered(), 0);
    }
}

void AmiMessagesTest::banner()
{
    AmiParser parser;
    parser.feed("Asterisk Call Man");
    QVERIFY(!parser.next());
    QVERIFY(!parser.isBroken());
    parser.feed("ager/6.0.0\r\n");
    QVERIFY(!parser.next());
    QCOMPARE(parser.banner(), QByteArray("Asterisk Call Manager/6.0.0"));
    AmiParser web;
    web.feed("HTTP/1.1 400 Bad Request\r\n\r\n");
    QVERIFY(!web.next());
    QVERIFY(web.isBroken());
}

void AmiMessagesTest::oddLines()
{
    AmiParser parser;
    const auto frames = framesOf(parser, "Asterisk Call Manager/11.0.0\n\r\n\nEvent: A\nno header\n: nameless\nB:x\n\n\xff\xfe\x00: y\r\n\r\n"_ba);
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames.first().text("B"_L1), u"x"_s);
    QCOMPARE(parser.malformedLines(), 2);
    QCOMPARE(frames.at(1).kind(), AmiMessage::Kind::Other);
}

void AmiMessagesTest::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a line without end") << QByteArray(AmiParser::maxLineBytes + 10, 'x');
    QTest::newRow("a long line") << "Event: " + QByteArray(AmiParser::maxLineBytes + 10, 'x') + "\r\n\r\n";
    QTest::newRow("a long frame") << QByteArray("Output: " + QByteArray(60'000, 'x') + "\r\n").repeated(80);
    QTest::newRow("many headers") << QByteArray("A: b\r\n").repeated(AmiParser::maxFields + 10);
}

void AmiMessagesTest::limits()
{
    QFETCH(QByteArray, bytes);
    AmiParser parser;
    parser.feed("Asterisk Call Manager/11.0.0\r\n");
    QVERIFY(framesOf(parser, bytes).isEmpty());
    QVERIFY(parser.isBroken());
    const qsizetype held = parser.buffered();
    parser.feed(QByteArray(1'000'000, 'x'));
    QCOMPARE(parser.buffered(), held); // nothing more is kept
}

void AmiMessagesTest::action()
{
    const auto frame = encodeAmiAction(u"Redirect"_s, u"7"_s, { { u"Channel"_s, u"PJSIP/6001-1"_s }, { u"Exten"_s, u"6002"_s } });
    QVERIFY(frame);
    QCOMPARE(*frame, QByteArray("Action: Redirect\r\nActionID: 7\r\nChannel: PJSIP/6001-1\r\nExten: 6002\r\n\r\n"));
}

void AmiMessagesTest::noHeaderIsInjected_data()
{
    QTest::addColumn<AmiFields>("fields");
    QTest::newRow("crlf") << AmiFields { { u"Exten"_s, u"1\r\nAction: Command"_s } };
    QTest::newRow("cr") << AmiFields { { u"Exten"_s, u"1\rX: y"_s } };
    QTest::newRow("lf") << AmiFields { { u"Exten"_s, u"1\nX: y"_s } };
    QTest::newRow("nul") << AmiFields { { u"Exten"_s, u"1"_s + QChar::Null } };
    QTest::newRow("in the name") << AmiFields { { u"A\r\nB"_s, u"1"_s } };
    QTest::newRow("colon in the name") << AmiFields { { u"A: 1\u2028B"_s, u"1"_s } };
    QTest::newRow("no name") << AmiFields { { QString(), u"1"_s } };
    QTest::newRow("long") << AmiFields { { u"Exten"_s, QString(1'100, u'1') } };
    QTest::newRow("many") << AmiFields(200, { u"A"_s, u"b"_s });
}

void AmiMessagesTest::noHeaderIsInjected()
{
    QFETCH(AmiFields, fields);
    const auto frame = encodeAmiAction(u"Originate"_s, u"1"_s, fields);
    QVERIFY(!frame);
    QCOMPARE(frame.error().kind, PbxError::Kind::Protocol);
    QVERIFY(!encodeAmiAction(u"A\r\nB"_s, u"1"_s, {}));
    for (const QString &word : { u"1,2"_s, u"1&SIP/2"_s, u"${SHELL(x)}"_s, u"a;b"_s, u"1\n2"_s, QString() })
        QVERIFY2(!isPlainAmiWord(word), qPrintable(word));
    for (const QString &word : { u"6001"_s, u"*97"_s, u"+4940123"_s, u"#1"_s, u"ann.lee@example.com"_s })
        QVERIFY2(isPlainAmiWord(word), qPrintable(word));
}

void AmiMessagesTest::challenge()
{
    QCOMPARE(amiChallengeKey(u"230238402"_s, u"secret"_s), QString::fromLatin1(QCryptographicHash::hash("230238402secret", QCryptographicHash::Md5).toHex()));
}

void AmiMessagesTest::redaction()
{
    const QByteArray login = redactAmiFrame("Action: Login\r\nUsername: me\r\nSecret: hush\r\nKey: 0f0f\r\n\r\n");
    QVERIFY(!login.contains("hush") && !login.contains("0f0f"));
    QVERIFY(login.contains("Username: me\r\n"));
    QCOMPARE(redactAmiFrame("Event: DBGetResponse\r\nKey: 6001\r\n"), QByteArray("Event: DBGetResponse\r\nKey: 6001\r\n"));
    QVERIFY(!redactAmiFrame("Event: AuthDetail\r\nPassword: pw6001\r\nMd5Cred: abc\r\n").contains("pw6001"));
}

void AmiMessagesTest::errors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<PbxError::Kind>("kind");
    using Kind = PbxError::Kind;
    QTest::newRow("hangup") << "No such channel"_ba << Kind::NoSuchCall;
    QTest::newRow("redirect") << "Channel does not exist: PJSIP/1"_ba << Kind::NoSuchCall;
    QTest::newRow("rights") << "Permission denied"_ba << Kind::NotAllowed;
    QTest::newRow("unknown") << "Invalid/unknown command: Foo. Use Action: ListCommands to show available commands."_ba << Kind::NotSupported;
    QTest::newRow("queue") << "Interface not found"_ba << Kind::NoSuchTarget;
    QTest::newRow("login") << "Authentication failed"_ba << Kind::AuthFailed;
    QTest::newRow("else") << "Park Failed"_ba << Kind::Refused;
}

void AmiMessagesTest::errors()
{
    QFETCH(QByteArray, message);
    QFETCH(PbxError::Kind, kind);
    const PbxError error = amiError(parsed("Response: Error\r\nMessage: " + message));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.detail, QString::fromUtf8(message));
}

void AmiMessagesTest::everyMethod()
{
    QSet<QString> names;
    const QList<MethodInfo> table = amiMethodTable();
    QVERIFY(table.size() > 140);
    for (const MethodInfo &method : table) {
        QVERIFY2(!names.contains(method.name), qPrintable(method.name));
        names.insert(method.name);
        QVERIFY2(!method.what.isEmpty() && (method.changes || !method.destroys), qPrintable(method.name));
        QJsonObject parameters;
        for (const MethodInfo::Parameter &parameter : method.parameters) {
            QVERIFY2(!parameter.name.isEmpty() && !parameter.what.isEmpty(), qPrintable(method.name));
            parameters.insert(parameter.name, u"x"_s);
        }
        const Result<AmiAction> action = amiAction(method.name, parameters);
        QVERIFY2(action, qPrintable(method.name));
        QCOMPARE(action->fields.size(), method.parameters.size());
        QVERIFY2(encodeAmiAction(action->name, u"1"_s, action->fields), qPrintable(method.name));
        for (const MethodInfo::Parameter &parameter : method.parameters) {
            if (!parameter.required)
                continue;
            QJsonObject without = parameters;
            without.remove(parameter.name);
            QVERIFY2(!amiAction(method.name, without), qPrintable(method.name + u'.' + parameter.name));
        }
    }
}

void AmiMessagesTest::methodParameters()
{
    const auto action = amiAction(u"Originate"_s,
        { { "Channel"_L1, "Local/1@x"_L1 }, { "Async"_L1, true }, { "Timeout"_L1, 30000 }, { "Variable"_L1, QJsonArray { "a=1"_L1, "b=2"_L1 } } });
    QVERIFY(action);
    const AmiFields expected { { u"Async"_s, u"true"_s }, { u"Channel"_s, u"Local/1@x"_s }, { u"Timeout"_s, u"30000"_s }, { u"Variable"_s, u"a=1"_s },
        { u"Variable"_s, u"b=2"_s } };
    QCOMPARE(action->fields, expected);
    QCOMPARE(amiAction(u"Logoff"_s, {}).error().kind, PbxError::Kind::NotAllowed);
    QCOMPARE(amiAction(u"Getvar"_s, { { "Variable"_L1, QJsonObject() } }).error().kind, PbxError::Kind::Protocol);
    QVERIFY(amiAction(u"SomethingNewer"_s, { { "A"_L1, 1 } }));
}

void AmiMessagesTest::url_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QVariantMap>("settings");
    const auto row = [](const char *url, const QVariantMap &settings) { QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << settings; };
    row("ami://pbx", { { u"host"_s, u"pbx"_s }, { u"port"_s, 5038 }, { u"tls"_s, false } });
    row("amis://pbx", { { u"host"_s, u"pbx"_s }, { u"port"_s, 5039 }, { u"tls"_s, true } });
    row("ami://me@127.0.0.1:40001", { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, 40001 }, { u"tls"_s, false }, { u"user"_s, u"me"_s } });
    row("http://pbx", {});
    row("ami://", {});
    row("ami://pbx/some/path", {});
}

void AmiMessagesTest::url()
{
    QFETCH(QUrl, url);
    QFETCH(QVariantMap, settings);
    QCOMPARE(AsteriskSettings::fromUrl(url), settings);
}

void AmiMessagesTest::switches()
{
    const AsteriskSettings settings { Account(), Secrets() };
    for (const QString &device : { u"Custom:DAYNIGHT1"_s, u"Custom:TC2"_s, u"Custom:office_night"_s, u"custom:Closed"_s })
        QVERIFY2(settings.isSwitch(device), qPrintable(device));
    for (const QString &device : { u"Custom:vp101"_s, u"Custom:DND1001"_s, u"PJSIP/night"_s })
        QVERIFY2(!settings.isSwitch(device), qPrintable(device));
    QCOMPARE(settings.context, u"from-internal"_s);
    QCOMPARE(settings.login.port, 5038);
}

void AmiMessagesTest::words()
{
    QCOMPARE(lineStateOfHint(0), LineState::Idle);
    QCOMPARE(lineStateOfHint(1), LineState::Talking);
    QCOMPARE(lineStateOfHint(4), LineState::Unavailable);
    QCOMPARE(lineStateOfHint(8), LineState::Ringing);
    QCOMPARE(lineStateOfHint(9), LineState::Ringing);
    QCOMPARE(lineStateOfHint(16), LineState::Held);
    QCOMPARE(lineStateOfHint(17), LineState::Talking);
    QCOMPARE(lineStateOfHint(-1), LineState::Unknown);
    for (const Presence presence : { Presence::Available, Presence::Away, Presence::Busy, Presence::DoNotDisturb, Presence::Lunch, Presence::Trip, Presence::OffWork }) {
        const AsteriskPresence said = presenceWords(presence);
        QCOMPARE(presenceOf(said.status, said.subtype), presence);
    }
    QCOMPARE(unescaped(uR"(can\'t; \"back\" at \\one\ntwo\)"_s), uR"(can't; "back" at \one two\)"_s);
}

QTEST_GUILESS_MAIN(AmiMessagesTest)
#include "tst_amimessages.moc"
