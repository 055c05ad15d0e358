// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/officestage.h"

#include <QCoreApplication>
#include <QTest>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepMs = 50;
constexpr int patience = 30'000; // of the office's own time

} // namespace

OfficeStage::~OfficeStage()
{
    leave();
}

bool OfficeStage::open()
{
    Account account;
    account.id = AccountId(u"office"_s);
    account.backend = u"demo"_s;
    account.settings = { { u"office"_s, QStringLiteral(CORDBOARD_ASTERISK_DATA "/office.json") }, { u"self"_s, u"6001"_s },
        { u"scenario"_s, u"none"_s }, { u"autoRun"_s, false } };
    adopt(std::make_unique<SimBackend>(), account, {});
    return until([this] { return backend().connection().state == ConnectionState::Online; });
}

void OfficeStage::dials(const QString &who, const QString &number)
{
    if (office().person(who)) {
        QVERIFY(office().phoneDial(who, number));
        return;
    }
    const auto dialled = office().inbound(who, number);
    QVERIFY(dialled);
    m_outside.insert(who, dialled->leg);
}

void OfficeStage::answers(const QString &who)
{
    QVERIFY(until([this, &who] { return office().ringingLegOf(who) != nullptr; }));
    QVERIFY(office().phoneAnswer(who));
}

void OfficeStage::hangsUp(const QString &who)
{
    QVERIFY(office().person(who) ? office().phoneHangUp(who) : office().hangUp(m_outside.value(who)));
}

void OfficeStage::holds(const QString &who)
{
    QVERIFY(office().phoneHold(who));
}

void OfficeStage::resumes(const QString &who)
{
    QVERIFY(office().phoneUnhold(who));
}

bool OfficeStage::until(const std::function<bool()> &condition)
{
    for (int time = 0; time <= patience; time += stepMs) {
        QCoreApplication::processEvents();
        if (condition())
            return true;
        static_cast<SimBackend &>(backend()).advance(stepMs);
    }
    return false;
}

} // namespace Cordboard
