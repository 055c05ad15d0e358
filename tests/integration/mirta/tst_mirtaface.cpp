// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtahelp.h"
#include "backends/mirta/mirtamethodtable.h"
#include "tests/integration/simprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The simulator's MiRTA face, asked without any code of ours on the client's side: bytes, headers, odd answers.
class TestMirtaFace : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keys();
    void bothPathsAndMethods();
    void oddAnswers_data();
    void oddAnswers();
    void doubledAndPlain();
    void helpListsWhatIsAnswered();
    void aCall();
    void marksWhereSecretsAre();
    void controlOnItsOwnPort();
    void pushedIsTheNextAnswer();

private:
    struct Answer
    {
        int status = 0;
        QByteArray body;
        QString type;
    };
    Answer post(const QString &form, const QString &path = u"/pbx/proxyapi.php"_s) { return send(form, path, true); }
    Answer send(const QString &form, const QString &path, bool post);
    Answer ask(const QString &form) { return post(form + u"&tenant=ACME&key=tenant-key"_s); }
    static QJsonArray list(const Answer &answer) { return QJsonDocument::fromJson(answer.body).array(); }
    static QJsonObject object(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

    SimProcess m_sim;
    bool m_started = false;
    QNetworkAccessManager m_network;
};

void TestMirtaFace::init()
{
    if (!m_started)
        m_started = m_sim.start({ u"--protocol"_s, u"mirta"_s });
    QVERIFY2(m_started, m_sim.output());
}

TestMirtaFace::Answer TestMirtaFace::send(const QString &form, const QString &path, bool post)
{
    QUrl url = m_sim.url();
    url.setPath(path);
    if (!post)
        url.setQuery(form);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(post ? m_network.post(request, form.toUtf8()) : m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->header(QNetworkRequest::ContentTypeHeader).toString() };
}

void TestMirtaFace::keys()
{
    const QByteArray refused = "Too bad... you mistaken the security api key.";
    QCOMPARE(post(u"reqtype=BLFS&tenant=ACME"_s).body, refused);
    QCOMPARE(post(u"reqtype=BLFS&tenant=ACME&key=wrong"_s).body, refused);
    QCOMPARE(post(u"reqtype=BLFS&key=tenant-key"_s).body, refused);
    QCOMPARE(post(u"reqtype=BLFS&tenant=NOSUCH&key=admin-key"_s).body, refused);
    const Answer claims = post(u"reqtype=BLFS&format=json"_s);
    QCOMPARE(claims.status, 200);
    QCOMPARE(claims.type, u"application/json"_s);
    QCOMPARE(ask(u"reqtype=COUNTCHANNELS"_s).body, "Wrong or missing tenant");
    QVERIFY(post(u"reqtype=COUNTCHANNELS&key=admin-key"_s).body.contains("total"));
    QVERIFY(post(u"reqtype=SETFLOW&number=800&state=INUSE&tenant=ACME&key=readonly-key"_s).body.startsWith("Read only"));
    QVERIFY(!list(post(u"reqtype=BLFS&format=json&tenant=ACME&key=readonly-key"_s)).isEmpty());
}

void TestMirtaFace::bothPathsAndMethods()
{
    const QString form = u"reqtype=INFO&info=QUEUES&format=json&tenant=ACME&key=tenant-key"_s;
    for (const QString &path : { u"/pbx/proxyapi.php"_s, u"/mirtapbx/proxyapi.php"_s })
        for (const bool post : { true, false })
            QCOMPARE(object(send(form, path, post)).value("6700"_L1).toString(), u"Main number"_s);
    QCOMPARE(send(form, u"/elsewhere.php"_s, true).status, 404);
}

void TestMirtaFace::oddAnswers_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no id") << u"reqtype=INFO&info=queue"_s << QByteArray("No id specified");
    QTest::newRow("no extension") << u"reqtype=INFO&info=extstate"_s << QByteArray("No extension specified");
    QTest::newRow("unknown kind") << u"reqtype=INFO&info=nonsense&format=json"_s << QByteArray();
    QTest::newRow("unknown id") << u"reqtype=INFO&info=queue&id=9&format=json"_s << QByteArray();
    QTest::newRow("no records") << u"reqtype=INFO&info=cdrs&start=2001-01-01&end=2001-01-02&format=json"_s << QByteArray("]");
    QTest::newRow("no queue records") << u"reqtype=INFO&info=queuelogs&start=2001-01-01&end=2001-01-02&format=json"_s << QByteArray("]");
    QTest::newRow("agents of no queue") << u"reqtype=INFO&info=agents&queue=9&format=json"_s << QByteArray("null");
    QTest::newRow("no calls") << u"reqtype=COUNTCALLS"_s << QByteArray();
    QTest::newRow("no channels") << u"reqtype=CHANNELS&format=json"_s << QByteArray();
    QTest::newRow("no such channel") << u"reqtype=HANGUP&channel=SIP/x-1"_s << QByteArray("No such channel");
    QTest::newRow("done") << u"reqtype=AGENT&action=pause&extension=1002-ACME&queue=6700"_s << QByteArray("OK");
    QTest::newRow("undone") << u"reqtype=AGENT&action=unpause&extension=1002-ACME&queue=ALL"_s << QByteArray("OK");
    QTest::newRow("balance") << u"reqtype=INFO&info=balance&format=json"_s << QByteArray("25.0000");
    QTest::newRow("jsonp") << u"reqtype=INFO&info=queues&format=json&callback=f"_s << QByteArray(R"(f({"6700":"Main number"});)");
    QTest::newRow("not registered") << u"reqtype=INFO&info=agents&queue=6700"_s << QByteArray("1002-ACME:NOT_INUSE|1003-ACME:NOT_INUSE|");
}

void TestMirtaFace::oddAnswers()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, body);
    const Answer answer = ask(form);
    QCOMPARE(answer.status, 200); // whatever it says
    QCOMPARE(answer.body, body);
}

void TestMirtaFace::doubledAndPlain()
{
    const QJsonObject blf = list(ask(u"reqtype=BLFS&format=json"_s)).at(0).toObject();
    QCOMPARE(blf.value("0"_L1), blf.value("st_extension"_L1));
    QCOMPARE(blf.value("st_extension"_L1).toString(), u"1000-ACME"_s);
    QVERIFY(ask(u"reqtype=BLFS"_s).body.startsWith("1000-ACME|NOT_INUSE|"));
    QVERIFY(ask(u"reqtype=INFO&info=extensions"_s).body.startsWith("Number|Name|Tech|State|Username|Password|\n1000|Ann Lee|PJSIP|NOT_INUSE|1000-ACME|"));
    QVERIFY(ask(u"reqtype=VOICEMAIL&action=list"_s).body.startsWith("Mailbox|Fullname|Email|Attach|\n"));
    QCOMPARE(ask(u"reqtype=COUNTPEERS"_s).body, "node1:6|total:6|");
    QCOMPARE(list(ask(u"reqtype=CHANSIPPEERS&format=json"_s)).at(0).toObject().size(), 11);
    QCOMPARE(object(ask(u"reqtype=INFO&info=queue&id=6700&format=json"_s)).size(), 23);
    // A bare date as the end is its first second.
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QVERIFY(list(ask(u"reqtype=INFO&info=simplecdrs&format=json&start=%1&end=%1"_s.arg(today))).isEmpty());
    QVERIFY(list(ask(u"reqtype=INFO&info=simplecdrs&format=json&start=2001-01-01"_s)).size() >= 5);
}

void TestMirtaFace::helpListsWhatIsAnswered()
{
    const MirtaHelp help = MirtaHelp::read(QString::fromUtf8(ask(u"reqtype=HELP"_s).body));
    QSet<QString> listed;
    for (const MethodInfo &method : mirtaMethodTable())
        listed.insert(method.name.section(u'.', 0, 0));
    QCOMPARE(help.requests, listed);
    // Each is answered by itself, and none with the page that stands for "what is that?".
    for (const MethodInfo &method : mirtaMethodTable()) {
        if (method.name == "HELP"_L1 || method.name == "INFO.call"_L1)
            continue;
        const MirtaMethodCall call = mirtaMethodCall(method.name);
        QString form = u"reqtype="_s + call.reqtype;
        for (auto it = call.fixed.begin(); it != call.fixed.end(); ++it)
            form += u'&' + it.key() + u'=' + it.value().toString();
        QVERIFY2(!ask(form).body.contains("<pre>"), qPrintable(method.name));
    }
    SimProcess old;
    QVERIFY(old.start({ u"--protocol"_s, u"mirta"_s, u"--set"_s, u"help=old"_s }));
    const QByteArray form = "reqtype=HELP&tenant=ACME&key=tenant-key";
    const std::unique_ptr<QNetworkReply> reply(m_network.post(QNetworkRequest(old.url()), form));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(reply->isFinished() || finished.wait(20'000));
    const MirtaHelp oldHelp = MirtaHelp::read(QString::fromUtf8(reply->readAll()));
    QCOMPARE(oldHelp.requests, MirtaHelp::oldest().requests);
    QCOMPARE(oldHelp.infos, MirtaHelp::oldest().infos);
}

void TestMirtaFace::aCall()
{
    const QJsonObject dialled = object(ask(u"reqtype=DIAL&source=1000&dest=1001&account=SOURCE&autoanswer=yes&recording=yes&format=json"_s));
    QCOMPARE(dialled.value("Response"_L1).toString(), u"Success"_s);
    const QString id = dialled.value("ID"_L1).toString();
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(list(ask(u"reqtype=CHANNELS&format=json"_s)).size(), 2);
    QCOMPARE(m_sim.post(u"answer"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    const QJsonObject channel = list(ask(u"reqtype=CHANNELS&format=json&nodename=node1"_s)).at(0).toObject();
    QCOMPARE(channel.value("state"_L1).toString(), u"Up"_s);
    QVERIFY(channel.value("channel"_L1).toString().startsWith("PJSIP/1000-ACME-"_L1));
    QCOMPARE(object(ask(u"reqtype=INFO&info=extstate&ext=1000&format=json"_s)).value("LinkedID"_L1), channel.value("linkedid"_L1));
    QVERIFY(list(ask(u"reqtype=CHANNEL&format=json&channel="_s + channel.value("channel"_L1).toString())).at(0).isArray());
    QCOMPARE(list(ask(u"reqtype=GETCURRENTCALLS&phone=1001&format=json"_s)).size(), 1);
    QCOMPARE(object(ask(u"reqtype=INFO&info=call&format=json&id="_s + id)).value("state"_L1).toString(), u"ANSWERED"_s);
    // ATXTRANSFER of the own channel, and back.
    QCOMPARE(ask(u"reqtype=ATXTRANSFER&dest=1004&channel="_s + channel.value("channel"_L1).toString()).body, "OK");
    QCOMPARE(list(ask(u"reqtype=CHANNELS&format=json"_s)).size(), 3);
    QCOMPARE(ask(u"reqtype=HANGUP&number=1004"_s).body, "OK");
    QCOMPARE(ask(u"reqtype=HANGUP&extension=1000-ACME"_s).body, "OK");
    QTRY_COMPARE(ask(u"reqtype=COUNTCALLS"_s).body, QByteArray());
    QCOMPARE(ask(u"reqtype=INFO&info=recording&id="_s + id).type, u"audio/mpeg"_s);
    QCOMPARE(ask(u"reqtype=INFO&info=inforecording&id="_s + id).body.count('|'), 5);
    const QJsonObject failed = object(ask(u"reqtype=DIAL&source=9999&dest=1001&format=json"_s));
    QCOMPARE(failed.value("Response"_L1).toString(), u"Error"_s);
    QVERIFY(!failed.contains("ID"_L1));
}

void TestMirtaFace::marksWhereSecretsAre()
{
    // Without marks in them nobody could tell that a client drops such fields.
    for (const QString &form : { u"reqtype=INFO&info=extensions&format=json"_s, u"reqtype=INFO&info=extensions"_s, u"reqtype=VOICEMAIL&action=list&format=json"_s })
        QVERIFY2(ask(form).body.contains("LEAK-"), qPrintable(form));
    QVERIFY(post(u"reqtype=MANAGEDB&object=tenant&action=list&format=json&key=admin-key"_s).body.contains("LEAK-"));
    QCOMPARE(ask(u"reqtype=MANAGEDB&object=tenant&action=list&format=json"_s).body, "Wrong API key type");
}

void TestMirtaFace::controlOnItsOwnPort()
{
    const Answer truth = send({}, u"/__sim/truth"_s, false);
    QCOMPARE(truth.status, 200);
    QVERIFY(object(truth).contains("extensions"_L1));
    QCOMPARE(send(u"{\"number\":\"1001\"}"_s, u"/__sim/hangup"_s, true).status, 200);
}

void TestMirtaFace::pushedIsTheNextAnswer()
{
    QCOMPARE(m_sim.postRaw(u"push"_s, "<html>down for repair</html>").status, 200);
    QCOMPARE(ask(u"reqtype=BLFS&format=json"_s).body, "<html>down for repair</html>");
    QVERIFY(ask(u"reqtype=BLFS&format=json"_s).body.startsWith('['));
}

QTEST_GUILESS_MAIN(TestMirtaFace)
#include "tst_mirtaface.moc"
