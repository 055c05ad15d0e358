// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/wirerecorder.h"
#include "tests/app/fakepbx.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestWireRecorder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static QList<QByteArray> lines(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> found = file.readAll().split('\n');
        if (!found.isEmpty() && found.last().isEmpty())
            found.removeLast();
        return found;
    }

private slots:
    void recordsFramesWithoutSecrets()
    {
        const QString path = m_dir.filePath(u"wire.jsonl"_s);
        const QString password = u"ab\"ü/c+d"_s;
        WireRecorder recorder(path);
        QVERIFY(recorder.open());
        FakeBackend backend;
        recorder.attach(&backend, AccountId(u"a1"_s), fakeSecrets(password));
        emit backend.wireFrame(true, QJsonDocument(QJsonObject { { u"login"_s, password } }).toJson());
        emit backend.wireFrame(true, ("url " + QUrl::toPercentEncoding(password)));
        emit backend.wireFrame(true, ("base64 " + password.toUtf8().toBase64()));
        emit backend.wireFrame(false, ("raw " + password.toUtf8()));
        emit backend.wireFrame(false, QByteArray("\xff\x00\x01", 3));

        const QList<QByteArray> written = lines(path);
        QCOMPARE(written.size(), 5);
        for (int i = 0; i < 4; ++i) {
            const QJsonObject line = QJsonDocument::fromJson(written.at(i)).object();
            QCOMPARE(line.value("account"_L1).toString(), u"a1"_s);
            QCOMPARE(line.value("direction"_L1).toString(), i < 3 ? u"sent"_s : u"received"_s);
            QVERIFY(QDateTime::fromString(line.value("time"_L1).toString(), Qt::ISODateWithMs).isValid());
            const QString frame = line.value("frame"_L1).toString();
            QVERIFY2(frame.contains("***"_L1), written.at(i).constData());
            QVERIFY(!frame.contains("c+d"_L1));
            QVERIFY(!frame.contains("%C3%BC"_L1));
        }
        QCOMPARE(QJsonDocument::fromJson(written.at(4)).object().value("base64"_L1).toString(), u"/wAB"_s);
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void saysWhyItCannot()
    {
        WireRecorder recorder(m_dir.filePath(u"no/such/folder/wire.jsonl"_s));
        QVERIFY(!recorder.open());
        QVERIFY(!recorder.errorString().isEmpty());
    }

    void survivesItsBackend()
    {
        const QString path = m_dir.filePath(u"gone.jsonl"_s);
        WireRecorder recorder(path);
        QVERIFY(recorder.open());
        {
            FakeBackend backend;
            recorder.attach(&backend, {}, {});
            emit backend.wireFrame(true, "one");
        }
        QCOMPARE(lines(path).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWireRecorder)
#include "tst_wirerecorder.moc"
