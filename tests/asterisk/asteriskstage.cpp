// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asteriskstage.h"

#include "backends/asterisk/asteriskbackend.h"
#include "tests/asterisk/reality.h"

#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

AsteriskStage::~AsteriskStage()
{
    leave();
}

bool AsteriskStage::startPhones(Phones &phones, quint16 server)
{
    return phones.start(QList { SoftPhone::extension(u"6001"_s, server), SoftPhone::extension(u"6002"_s, server), SoftPhone::extension(u"6003"_s, server),
        SoftPhone::extension(u"6004"_s, server), SoftPhone::carrier(server) });
}

void AsteriskStage::logIn()
{
    Account account;
    account.id = AccountId(m_login.account);
    account.backend = u"asterisk"_s;
    account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_login.tls ? m_server.amiTlsPort() : m_server.amiPort() },
        { u"tls"_s, m_login.tls }, { u"user"_s, m_login.user }, { u"extension"_s, m_login.extension }, { u"context"_s, u"internal"_s } };
    if (m_login.tls)
        account.settings.insert(u"pinnedCertificate"_s, m_server.tlsFingerprint());
    Secrets secrets;
    secrets.set(u"password"_s, m_login.password);
    AsteriskTimings timings;
    timings.refreshMs = 100; // a test looks at a queue's counts right after the call
    if (m_login.eachEvent)
        timings.turnMs = 0;
    adopt(std::make_unique<AsteriskBackend>(timings, nullptr), account, secrets);
}

bool AsteriskStage::open()
{
    logIn();
    return until([this] { return backend().connection().state == ConnectionState::Online; });
}

void AsteriskStage::close()
{
    leave();
}

void AsteriskStage::dials(const QString &who, const QString &number)
{
    if (!m_phones.find(who) && !m_phones.start(SoftPhone::outside(who, {}, m_server.sipPort())))
        QFAIL(qPrintable(m_phones.trouble()));
    m_phones.find(who)->dial(number);
}

void AsteriskStage::answers(const QString &who)
{
    SoftPhone *phone = m_phones.find(who);
    QVERIFY2(!QTest::currentTestFailed() && until([phone] { return phone->isRinging(); }), qPrintable(u"the phone of %1 does not ring"_s.arg(who)));
    phone->accept();
}

void AsteriskStage::hangsUp(const QString &who)
{
    SoftPhone *phone = m_phones.find(who);
    // The console may know of the call before the phone does.
    QVERIFY2(until([phone] { return !phone->isIdle(); }), qPrintable(u"the phone of %1 is in no call"_s.arg(who)));
    phone->hangUp();
}

void AsteriskStage::holds(const QString &who)
{
    m_phones.find(who)->hold();
}

void AsteriskStage::resumes(const QString &who)
{
    m_phones.find(who)->resume();
}

bool AsteriskStage::until(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

QStringList AsteriskStage::differencesToReality()
{
    QStringList differences;
    // Asked again while what happens is still being told to both.
    const bool equal = QTest::qWaitFor(
        [this, &differences] {
            differences = Reality(m_server.witness(), state()).differences();
            return differences.isEmpty();
        },
        5'000);
    if (!equal)
        differences.append(describe());
    return differences;
}

} // namespace Cordboard
