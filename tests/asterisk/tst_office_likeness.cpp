// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/likeness.h"
#include "tests/asterisk/officestage.h"
#include "tests/asterisk/scenes.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The simulated office goes through the states that the real Asterisk went through, scene by scene.
class TestOfficeLikeness : public QObject
{
    Q_OBJECT
private slots:
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
        QVERIFY2(!m_likeness.recorded(name).isEmpty(), "was never recorded");
        OfficeStage office;
        QVERIFY(office.open());
        office.sequences().clear();
        QVERIFY(scene.play(office));
        const QStringList differences = m_likeness.officeDifferences(name, office.sequences().toJson());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

private:
    const Likeness m_likeness;
};

QTEST_GUILESS_MAIN(TestOfficeLikeness)
#include "tst_office_likeness.moc"
