// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/yeastar-k2/k2desk.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

/// A simulator and a desk at it, for tests that have one of each.
class K2Fixture
{
protected:
    bool startSim(const QStringList &settings = {}, const QStringList &more = {})
    {
        m_sim = std::make_unique<SimProcess>();
        QStringList arguments { u"--protocol"_s, u"yeastar-k2"_s };
        for (const QString &setting : settings)
            arguments += { u"--set"_s, setting };
        return m_sim->start(arguments + more);
    }
    /// A fresh desk that is online.
    bool startDesk(const QStringList &settings = {})
    {
        m_desk.reset();
        if (!startSim(settings))
            return false;
        m_desk = std::make_unique<K2Desk>(*m_sim);
        return m_desk->connectNow();
    }
    bool ok(const Result<void> &result)
    {
        if (!result)
            qWarning() << result.error().message();
        return result.has_value();
    }
    bool post(const QString &name, const QJsonObject &body) { return m_sim->post(name, body).status == 200; }
    /// 1000 talks to somebody outside.
    bool callFromOutside()
    {
        return post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } })
            && QTest::qWaitFor([this] { return m_desk->lineOf(u"1000"_s) == LineState::Ringing; })
            && post(u"answer"_s, { { "number"_L1, "1000"_L1 } })
            && QTest::qWaitFor([this] { return m_desk->lineOf(u"1000"_s) == LineState::Talking; });
    }
    LineState line(const QString &number) const { return m_desk->lineOf(number); }
    CallId call() const
    {
        const Call *c = m_desk->callOf(u"1000"_s);
        return c ? c->id : CallId();
    }

    std::unique_ptr<SimProcess> m_sim;
    std::unique_ptr<K2Desk> m_desk;
};

} // namespace Cordboard

#define EQUAL_NOW()                                                                                                    \
    do {                                                                                                               \
        QStringList left;                                                                                              \
        QVERIFY2(m_desk->becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));                        \
    } while (false)
