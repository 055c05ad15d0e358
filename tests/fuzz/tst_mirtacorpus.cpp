// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// The fuzz target's corpus, whole, cut at every length and with bytes changed, where there is no fuzzer.
class MirtaCorpusTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("cordboard.*=false")); } // complaints are what it is fed for
    void replay_data();
    void replay();
};

static void run(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

void MirtaCorpusTest::replay_data()
{
    QTest::addColumn<QString>("file");
    const QDir corpus(QStringLiteral(CORDBOARD_CORPUS));
    const QStringList files = corpus.entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << corpus.filePath(file);
}

void MirtaCorpusTest::replay()
{
    QFETCH(const QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray input = source.readAll();
    QVERIFY(!input.isEmpty());
    run(input);
    const qsizetype step = std::max<qsizetype>(1, input.size() / 200);
    for (qsizetype length = 0; length < input.size(); length += step)
        run(input.left(length));
    QRandomGenerator random(42);
    for (int i = 0; i < 300; ++i) {
        QByteArray changed = input;
        for (int n = 0; n < 4; ++n)
            changed[random.bounded(changed.size())] = char(random.bounded(256));
        run(changed);
    }
}

QTEST_GUILESS_MAIN(MirtaCorpusTest)
#include "tst_mirtacorpus.moc"
