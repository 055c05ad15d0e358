// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/crmlink.h"
#include "models/history/misseddesk.h"
#include "tests/history/callrows.h"
#include "views/history/crmpage.h"
#include "views/history/officehourspage.h"
#include "views/history/retentionpage.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The settings about callers: the company's page, office hours, what is kept of finished calls.
class TestHistorySettings : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void theAddressIsCheckedWhileItIsTyped();
    void theMomentIsChosen();
    void permissionIsShownAndForgotten();
    void officeHoursAreKeptByDay();
    void hoursUntilMidnight();
    void badHoursAreTheUsualOnes();
    void shorterKeepingAsksFirst();
    void deletedCallsDoNotComeBack();
    void theCopyHoldsAllCalls();

private:
    template<class T>
    static T *in(QWidget &page, const QString &name) { return page.findChild<T *>(name); }
    static QString text(QWidget &page, const char *name) { return in<QLabel>(page, QLatin1StringView(name))->text(); }
    static void press(QWidget &page, const char *name) { QTest::mouseClick(in<QPushButton>(page, QLatin1StringView(name)), Qt::LeftButton); }
    static void sayYes(QMessageBox &box)
    {
        for (QAbstractButton *button : box.buttons())
            if (box.buttonRole(button) == QMessageBox::DestructiveRole)
                return button->click();
        QFAIL("nothing to say yes with");
    }
    static int total(CallStore &store)
    {
        const QFuture<CallPage> page = store.page({});
        return QTest::qWaitFor([&] { return page.isFinished(); }, 20'000) ? page.result().total : -1;
    }
    static void fill(CallStore &store)
    {
        QList<Cdr> calls;
        for (int i = 1; i <= 4; ++i) {
            Cdr cdr;
            cdr.id = CdrId(AccountId(u"a"_s), QString::number(i));
            cdr.direction = Direction::Inbound;
            cdr.callerNumber = u"55501%1"_s.arg(i);
            cdr.startedAt = QDateTime::currentDateTimeUtc().addDays(-i * 30 + 15); // 15, 45, 75 and 105 days ago
            cdr.endedAt = cdr.startedAt.addSecs(10);
            calls.append(cdr);
        }
        const auto stored = store.record(calls);
        QTRY_VERIFY(stored.isFinished());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme;
};

void TestHistorySettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void TestHistorySettings::theAddressIsCheckedWhileItIsTyped()
{
    CrmLink link(*m_settings);
    CrmPage page(m_theme, link);
    page.show();
    auto *address = in<QLineEdit>(page, u"crmAddress"_s);
    QVERIFY(!in<QPushButton>(page, u"crmTry"_s)->isEnabled());
    address->setText(u"file:///etc/passwd"_s);
    QVERIFY2(text(page, "crmPreview").contains(u"http"_s), qPrintable(text(page, "crmPreview")));
    QVERIFY(!in<QPushButton>(page, u"crmTry"_s)->isEnabled());
    address->setText(u"https://crm.example.com/find?q={name}&tel={number}"_s);
    QVERIFY2(text(page, "crmPreview").contains(u"https://crm.example.com/find?q=Maria%20Lopez&tel=%2B441632960136"_s), qPrintable(text(page, "crmPreview")));
    QCOMPARE(link.address(), address->text());
    QSignalSpy asked(&link, &CrmLink::askRequested);
    press(page, "crmTry");
    QCOMPARE(asked.size(), 1);
}

void TestHistorySettings::theMomentIsChosen()
{
    CrmLink link(*m_settings);
    CrmPage page(m_theme, link);
    QVERIFY(in<QRadioButton>(page, u"crm.never"_s)->isChecked());
    in<QRadioButton>(page, u"crm.answer"_s)->click();
    QCOMPARE(link.moment(), CrmLink::Moment::Answer);
    CrmPage again(m_theme, link);
    QVERIFY(in<QRadioButton>(again, u"crm.answer"_s)->isChecked());
}

void TestHistorySettings::permissionIsShownAndForgotten()
{
    CrmLink link(*m_settings);
    link.setAddress(u"https://crm.example.com/{number}"_s);
    CrmPage page(m_theme, link);
    page.show();
    QVERIFY(text(page, "crmConsent").contains(u"asked"_s));
    press(page, "crmAllow");
    QCOMPARE(link.consent(), std::optional(true));
    QVERIFY(text(page, "crmConsent").contains(u"may be opened"_s));
    QSignalSpy opened(&link, &CrmLink::openRequested);
    link.open(CrmPage::sample());
    QCOMPARE(opened.size(), 1);
    press(page, "crmAskAgain");
    QVERIFY(!link.consent());
    QSignalSpy asked(&link, &CrmLink::askRequested);
    link.open(CrmPage::sample());
    QCOMPARE(asked.size(), 1);
    link.allow(asked.first().first().toUrl(), false);
    QVERIFY(text(page, "crmConsent").contains(u"no"_s));
    QVERIFY(!in<QPushButton>(page, u"crmTry"_s)->isEnabled());
}

void TestHistorySettings::officeHoursAreKeptByDay()
{
    TestOffice o;
    CallStore store({});
    MissedDesk desk(o.board, store);
    OfficeHoursPage page(m_theme, desk, *m_settings);
    page.show();
    QVERIFY(in<QCheckBox>(page, u"open1"_s)->isChecked());
    QVERIFY(!in<QCheckBox>(page, u"open6"_s)->isChecked());
    QVERIFY(!in<QTimeEdit>(page, u"from6"_s)->isVisible());
    QVERIFY(text(page, "hours6").contains(u"closed"_s));
    in<QCheckBox>(page, u"open6"_s)->click();
    in<QTimeEdit>(page, u"from6"_s)->setTime({ 9, 30 });
    in<QTimeEdit>(page, u"to6"_s)->setTime({ 12, 0 });
    in<QCheckBox>(page, u"open3"_s)->click();
    const OfficeHours &hours = desk.officeHours();
    const QDate saturday(2026, 3, 7);
    QVERIFY(hours.contains(QDateTime(saturday, { 9, 30 })));
    QVERIFY(!hours.contains(QDateTime(saturday, { 12, 0 })));
    QVERIFY(!hours.contains(QDateTime(QDate(2026, 3, 4), { 10, 0 }))); // Wednesday
    QVERIFY(hours.contains(QDateTime(QDate(2026, 3, 5), { 10, 0 })));
    QCOMPARE(OfficeHours::read(*m_settings), hours);
}

void TestHistorySettings::hoursUntilMidnight()
{
    OfficeHours hours;
    hours.on(Qt::Friday) = { true, { 18, 0 }, { 0, 0 } };
    QVERIFY(hours.contains(QDateTime(QDate(2026, 3, 6), { 23, 59 })));
    QVERIFY(!hours.contains(QDateTime(QDate(2026, 3, 6), { 17, 59 })));
}

void TestHistorySettings::badHoursAreTheUsualOnes()
{
    m_settings->setValue(u"officeHours/1"_s, u"morning till night"_s);
    m_settings->setValue(u"officeHours/2"_s, u"25:00-99:00"_s);
    QCOMPARE(OfficeHours::read(*m_settings), OfficeHours());
}

void TestHistorySettings::shorterKeepingAsksFirst()
{
    CallStore store(m_folder->filePath(u"calls.sqlite"_s));
    fill(store);
    RetentionPage page(m_theme, store, *m_settings);
    page.show();
    QTRY_VERIFY2(text(page, "historySize").startsWith(u"4 call"_s), qPrintable(text(page, "historySize")));
    auto *days = in<QComboBox>(page, u"historyDays"_s);
    QCOMPARE(days->currentData().toInt(), 0);
    const auto ask = [&] { return in<QMessageBox>(page, u"historyAsk"_s); };
    days->setCurrentIndex(days->findData(90));
    QTRY_VERIFY(ask());
    QVERIFY(ask()->text().startsWith(u"1 call"_s));
    ask()->reject();
    QTRY_COMPARE(days->currentData().toInt(), 0);
    QCOMPARE(total(store), 4);
    QTRY_VERIFY(!ask());
    days->setCurrentIndex(days->findData(90));
    QTRY_VERIFY(ask());
    sayYes(*ask());
    QTRY_COMPARE(total(store), 3);
    QCOMPARE(m_settings->value(u"history/days"_s).toInt(), 90);
    QCOMPARE(store.retention(), 90);
}

void TestHistorySettings::deletedCallsDoNotComeBack()
{
    CallStore store(m_folder->filePath(u"calls.sqlite"_s));
    fill(store);
    RetentionPage page(m_theme, store, *m_settings);
    page.show();
    QTRY_VERIFY(in<QPushButton>(page, u"historyDelete"_s)->isEnabled());
    auto *older = in<QComboBox>(page, u"historyOlder"_s);
    older->setCurrentIndex(older->findData(30));
    press(page, "historyDelete");
    QTRY_VERIFY(in<QMessageBox>(page, u"historyAsk"_s));
    sayYes(*in<QMessageBox>(page, u"historyAsk"_s));
    QTRY_VERIFY2(text(page, "historyResult").startsWith(u"3 call"_s), qPrintable(text(page, "historyResult")));
    QCOMPARE(total(store), 1);
    fill(store); // the PBX tells of them again
    QCOMPARE(total(store), 1);
    QVERIFY(m_settings->contains(u"history/notBefore"_s));
    QVERIFY(store.bytesOnDisk() > 0);
}

void TestHistorySettings::theCopyHoldsAllCalls()
{
    CallStore store({});
    fill(store);
    RetentionPage page(m_theme, store, *m_settings);
    page.show();
    QTRY_VERIFY2(text(page, "historySize").contains(u"memory"_s), qPrintable(text(page, "historySize")));
    const QString path = m_folder->filePath(u"calls.csv"_s);
    page.exportTo(path);
    QTRY_VERIFY2(text(page, "historyResult").contains(u"exported"_s), qPrintable(text(page, "historyResult")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 5);
    page.exportTo(m_folder->filePath(u"no/such/folder/calls.csv"_s));
    QTRY_VERIFY2(!text(page, "historyResult").contains(u"exported"_s) && !text(page, "historyResult").isEmpty(), qPrintable(text(page, "historyResult")));
}

QTEST_MAIN(TestHistorySettings)
#include "tst_historysettings.moc"
