// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asterisktest.h"
#include "tests/asterisk/likeness.h"
#include "tests/asterisk/moves.h"
#include "tests/asterisk/scenes.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The real Asterisk goes through the states that were recorded of it, which the simulated office is measured by (tst_office_likeness).
class TestAsteriskSequences : public AsteriskTest
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Options options;
        options.parkingSeconds = 3;
        // The finest grain: what is told of a move must not depend on how many of its events came at once.
        startAll(options, { .eachEvent = true });
    }
    void cleanupTestCase()
    {
        stopAll();
        QVERIFY(!isRecording() || m_moves.write());
    }
    void cleanup() { clear(); }

    void scene_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < scenes().size(); ++i)
            QTest::newRow(scenes().at(i).name) << i;
    }
    void scene()
    {
        QFETCH(int, index);
        const Scene &scene = scenes().at(index);
        const QString name = QLatin1StringView(scene.name);
        desk().sequences().clear();
        const qsizetype first = witness().events().size();
        QVERIFY(scene.play(desk()));
        // The lamps go out a moment after the calls.
        UNTIL(std::all_of(desk().state().table<Extension>().cbegin(), desk().state().table<Extension>().cend(),
            [](const Extension &e) { return e.state == LineState::Idle || e.state == LineState::Unavailable; }));
        const QJsonObject sequences = desk().sequences().toJson();
        if (isRecording()) {
            m_moves.add(name, witness().events().mid(first));
            QVERIFY(m_likeness.record(name, sequences));
            return;
        }
        const QStringList differences = m_likeness.differences(name, sequences);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

private:
    static bool isRecording() { return qEnvironmentVariableIntValue("CORDBOARD_RECORD_SEQUENCES") != 0; }

    Likeness m_likeness;
    Moves m_moves;
};

QTEST_GUILESS_MAIN(TestAsteriskSequences)
#include "tst_asterisk_sequences.moc"
