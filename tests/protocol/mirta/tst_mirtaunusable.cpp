// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtaunusable.h"
#include "tests/protocol/mirta/mirtafixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Which requests a box or a key cannot run, and that the administrator is told so before he tries.
class MirtaUnusableTest : public QObject, private MirtaFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void helpDecides();
    void actionsOfARequest();
    void unreadHelpForbidsNothing();
    void nothingBeforeTheLogIn();
    void tenantKey();
    void administratorKey();
    void readOnlyKeyIsLearnt_data();
    void readOnlyKeyIsLearnt();

private:
    void open() { MirtaFixture::open({}, u"right-key"_s, patientTimings()); }
};

void MirtaUnusableTest::helpDecides()
{
    const MirtaHelp older = MirtaHelp::read(u"BLFS - a\nINFO - a\n   queues (a)\n   balance (a)\nDIAL - a\n"_s);
    const auto missing = mirtaUnusableMethods(older, true, Permission::Unknown);
    for (const QString &there : { u"BLFS"_s, u"INFO.queues"_s, u"INFO.balance"_s, u"DIAL"_s, u"HELP"_s })
        QVERIFY2(!missing.contains(there), qPrintable(there));
    for (const QString &newer : { u"GETCURRENTCALLS"_s, u"INFO.queuecallers"_s, u"QUEUE.add"_s, u"DND.set"_s })
        QVERIFY2(missing.value(newer).contains(u"does not list it"_s), qPrintable(newer));
}

void MirtaUnusableTest::actionsOfARequest()
{
    // A text that names some actions of a request names all that there are; one that names none says nothing of them.
    const MirtaHelp help = MirtaHelp::read(u"VOICEMAIL - a\n   action - one of\n     list - a\n     messages - a\nAGENT - a\n   action - what to do\n"_s);
    const auto missing = mirtaUnusableMethods(help, true, Permission::Unknown);
    QVERIFY(!missing.contains(u"VOICEMAIL.list"_s) && !missing.contains(u"VOICEMAIL.messages"_s));
    QVERIFY(missing.contains(u"VOICEMAIL.markread"_s));
    QVERIFY(!missing.contains(u"AGENT.pause"_s) && !missing.contains(u"AGENT.LISTQUEUES"_s));
}

void MirtaUnusableTest::unreadHelpForbidsNothing()
{
    QVERIFY(mirtaUnusableMethods(MirtaHelp::oldest(), true, Permission::Unknown).isEmpty());
    m_pbx->bodies.remove(u"HELP"_s);
    m_pbx->bodies.remove(u"COUNTCHANNELS"_s);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QVERIFY(!m_backend->unusableMethods().contains(u"QUEUE.add"_s));
}

void MirtaUnusableTest::nothingBeforeTheLogIn()
{
    MirtaBackend backend;
    QVERIFY(backend.unusableMethods().isEmpty());
}

void MirtaUnusableTest::tenantKey()
{
    open();
    QSignalSpy told(m_backend.get(), &PbxBackend::capabilitiesChanged);
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->session().permission, Permission::User, 30'000);
    QTRY_VERIFY(!told.isEmpty());
    // This box's help has no BALANCE; COUNTCHANNELS and MANAGEDB it would have.
    m_pbx->bodies[u"HELP"_s] = "<pre>\nBLFS - a\nINFO - a\n  queues (a)\nBALANCE - a\nMANAGEDB - a\n</pre>";
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->session().permission, Permission::User, 30'000);
    const auto reasons = m_backend->unusableMethods();
    QVERIFY(reasons.value(u"BALANCE"_s).contains(u"administrator"_s));
    QVERIFY(reasons.value(u"MANAGEDB.list"_s).contains(u"administrator"_s));
    QVERIFY(!reasons.contains(u"BLFS"_s));
}

void MirtaUnusableTest::administratorKey()
{
    m_pbx->bodies[u"HELP"_s] = "<pre>\nBLFS - a\nINFO - a\n  queues (a)\nBALANCE - a\nMANAGEDB - a\n</pre>";
    m_pbx->bodies[u"COUNTCHANNELS"_s] = R"({"node1":"4","total":"4"})";
    open();
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->session().permission, Permission::Administrator, 30'000);
    QVERIFY(!m_backend->unusableMethods().contains(u"BALANCE"_s));
    QVERIFY(!m_backend->unusableMethods().contains(u"MANAGEDB.update"_s));
}

void MirtaUnusableTest::readOnlyKeyIsLearnt_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("by a command") << false;
    QTest::newRow("by a method") << true;
}

void MirtaUnusableTest::readOnlyKeyIsLearnt()
{
    QFETCH(bool, byHand);
    m_pbx->bodies[u"DIAL"_s] = "Read only API key";
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QVERIFY(!m_backend->unusableMethods().contains(u"HANGUP"_s));
    QSignalSpy told(m_backend.get(), &PbxBackend::capabilitiesChanged);
    if (byHand) {
        const auto refused = m_backend->callMethod(u"DIAL"_s, { { u"source"_s, u"104"_s }, { u"dest"_s, u"105"_s } });
        QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 30'000);
        QCOMPARE(refused.result().error().kind, PbxError::Kind::NotAllowed);
    } else {
        const auto refused = m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } });
        QTRY_VERIFY_WITH_TIMEOUT(refused.isFinished(), 30'000);
    }
    QVERIFY(!told.isEmpty());
    const auto reasons = m_backend->unusableMethods();
    for (const QString &writing : { u"DIAL"_s, u"HANGUP"_s, u"SETFLOW"_s })
        QVERIFY2(reasons.value(writing).contains(u"only read"_s), qPrintable(writing));
    QVERIFY(!reasons.contains(u"BLFS"_s) && !reasons.contains(u"INFO.cdrs"_s));
    // Another try with another key begins anew.
    m_pbx->bodies[u"DIAL"_s] = "Success|queued|1|";
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QVERIFY(!m_backend->unusableMethods().contains(u"DIAL"_s));
}

QTEST_GUILESS_MAIN(MirtaUnusableTest)
#include "tst_mirtaunusable.moc"
