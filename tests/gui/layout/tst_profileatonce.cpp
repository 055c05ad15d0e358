// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/application.h"
#include "views/accounts/settingsdialog.h"
#include "views/desktop/desktopcitizen.h"
#include "views/layout/layoutpage.h"
#include "views/supervisor/supervisordesk.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A profile from another desk, taken over in the settings of the whole program: it works at once.
class TestProfileAtOnce : public QObject
{
    Q_OBJECT
private slots:
    void everythingWorksWithoutAnotherStart();
};

void TestProfileAtOnce::everythingWorksWithoutAnotherStart()
{
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"me.cordboard"_s);
    QFile file(profile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"cordboardProfile":1,"settings":{
        "sounds/volume":35, "sounds/muted":true,
        "officeHours/1":"07:30-16:15", "officeHours/6":"09:00-12:00",
        "supervision/steps/soundAfter":17, "supervision/steps/sound":false, "supervision/all/waitingAlarm":"3",
        "waitForFree/connects":false, "crm/address":"https://crm.example.com/{number}", "numberPad/works":false }})");
    file.close();

    ConsoleOptions options;
    options.demo = true;
    options.settingsFile = folder.filePath(u"desk.ini"_s);
    options.set.append({ u"scenario"_s, u"none"_s });
    Application console(*qApp, options);
    QVERIFY(!console.start());
    SoundPlayer &sounds = console.citizen().sounds();
    auto *supervisor = console.window().findChild<SupervisorDesk *>();
    QVERIFY(supervisor);
    QCOMPARE(sounds.volume(), SoundPlayer::usualVolume);
    QCOMPARE(supervisor->rules().steps().soundAfter, AlarmSteps().soundAfter);
    QVERIFY(console.desk().connectsWhenFree());

    emit console.window().settingsRequested();
    auto *settings = console.window().findChild<SettingsDialog *>();
    QVERIFY(settings);
    settings->showPage(u"screens"_s);
    const auto part = [settings]<class T>(const char *name, T *) { return settings->findChild<T *>(QLatin1StringView(name)); };
    QCOMPARE(part("from1", static_cast<QTimeEdit *>(nullptr))->time(), QTime(8, 0));
    auto *page = settings->findChild<LayoutPage *>();
    page->loadProfile(profile);
    QVERIFY(part("profileResult", static_cast<QLabel *>(nullptr))->text().contains("taken over"_L1));

    QCOMPARE(sounds.volume(), 35);
    QVERIFY(sounds.isMuted());
    QCOMPARE(supervisor->rules().steps().soundAfter, 17);
    QVERIFY(!supervisor->rules().steps().sound);
    QCOMPARE(supervisor->rules().common().of(Measure::Waiting).alarm, std::optional(3));
    QVERIFY(!console.desk().connectsWhenFree());
    QVERIFY(!console.window().findChild<QAction *>(u"connect-when-free"_s)->isChecked());
    // And the other pages, open in the same dialog, show it: what is changed there next begins from it.
    QCOMPARE(settings->currentPage(), u"screens"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(settings->findChildren<QSlider *>(u"sounds.volume"_s).size(), 1);
    QCOMPARE(part("sounds.volume", static_cast<QSlider *>(nullptr))->value(), 35);
    QVERIFY(part("sounds.muted", static_cast<QCheckBox *>(nullptr))->isChecked());
    QCOMPARE(part("from1", static_cast<QTimeEdit *>(nullptr))->time(), QTime(7, 30));
    QCOMPARE(part("to1", static_cast<QTimeEdit *>(nullptr))->time(), QTime(16, 15));
    QVERIFY(part("open6", static_cast<QCheckBox *>(nullptr))->isChecked());
    QCOMPARE(part("crmAddress", static_cast<QLineEdit *>(nullptr))->text(), u"https://crm.example.com/{number}"_s);
    QCOMPARE(settings->findChildren<LayoutPage *>().size(), 1);
}

QTEST_MAIN(TestProfileAtOnce)
#include "tst_profileatonce.moc"
