// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "views/theme/theme.h"
#include "views/window/lookedat.h"
#include "views/window/mainwindow.h"
#include "views/window/topbar.h"

#include <QDockWidget>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What a PBX that has to be asked is asked for, and how old its answer is, by the real window.
class TestLookedAt : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aHiddenWindowAsksForWhatRingsAlone();
    void aClosedPanelIsNotAskedFor();
    void theAgeIsShownAndGrows();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestLookedAt::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(1440, 900);
}

void TestLookedAt::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestLookedAt::aHiddenWindowAsksForWhatRingsAlone()
{
    LookedAt looked(*m_window);
    QVERIFY(looked.interests().contains(Interest::Calls));
    QVERIFY(!looked.interests().contains(Interest::Flows));
    QList<QSet<Interest>> told;
    connect(&looked, &LookedAt::changed, this, [&told](const QSet<Interest> &now) { told.append(now); });
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(looked.interests().contains(Interest::Flows) && looked.interests().contains(Interest::Mailboxes), 30'000);
    QCOMPARE(told.size(), 1);
    m_window->hide();
    QTRY_VERIFY_WITH_TIMEOUT(!looked.interests().contains(Interest::Flows), 30'000);
    // A call rings also while nobody looks, and alarms go on.
    QVERIFY(looked.interests().contains(Interest::Calls) && looked.interests().contains(Interest::Queues) && looked.interests().contains(Interest::Agents));
    QCOMPARE(told.last(), looked.interests());
}

void TestLookedAt::aClosedPanelIsNotAskedFor()
{
    LookedAt looked(*m_window);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(looked.interests().contains(Interest::Flows), 30'000);
    QVERIFY(!looked.interests().contains(Interest::Conferences));
    auto *dock = m_window->findChild<QDockWidget *>(u"conferenceDock"_s);
    QVERIFY(dock);
    dock->show();
    QTRY_VERIFY_WITH_TIMEOUT(looked.interests().contains(Interest::Conferences), 30'000);
    dock->hide();
    QTRY_VERIFY_WITH_TIMEOUT(!looked.interests().contains(Interest::Conferences), 30'000);
}

void TestLookedAt::theAgeIsShownAndGrows()
{
    m_window->show();
    const auto *link = m_window->findChild<QLabel *>(u"linkState"_s);
    QVERIFY(link);
    QVERIFY2(!link->text().contains(u" old"_s), qPrintable(link->text()));
    ConnectionInfo info;
    info.state = ConnectionState::Online;
    info.stateAsOf = m_office->clock.now().addSecs(-4);
    m_office->backend.setConnection(info);
    QVERIFY2(link->text().contains(u", 4 s old"_s), qPrintable(link->text()));
    m_office->clock.advance(3'000);
    emit m_office->board.secondTick()->tick(m_office->clock.now());
    QVERIFY2(link->text().contains(u", 7 s old"_s), qPrintable(link->text()));
}

QTEST_MAIN(TestLookedAt)
#include "tst_lookedat.moc"
