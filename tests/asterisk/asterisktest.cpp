// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asterisktest.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

void AsteriskTest::startAll(const Options &options, const AsteriskStage::Login &login)
{
    const UnpackedTree tree = UnpackedTree::asterisk();
    if (!tree.isThere() || !UnpackedTree::phone().isThere())
        QSKIP(qPrintable(u"NOT TESTED with a real Asterisk %1: it was not fetched (see tests/asterisk/fetch)"_s.arg(UnpackedTree::release())));
    m_server = std::make_unique<AsteriskServer>(tree);
    QVERIFY2(m_server->start(options), qPrintable(m_server->log()));
    QVERIFY2(AsteriskStage::startPhones(m_phones, m_server->sipPort()), qPrintable(m_phones.trouble()));
    m_desk = std::make_unique<AsteriskStage>(*m_server, m_phones, login);
    QVERIFY2(m_desk->open(), qPrintable(stateWord(m_desk->backend().connection().state) + u' ' + m_desk->backend().connection().error.message()));
}

void AsteriskTest::stopAll()
{
    m_desk.reset();
    m_phones = {};
    m_server.reset();
}

void AsteriskTest::clear()
{
    m_phones.hangUpAll();
    witness().request(u"Hangup"_s, { { u"Channel"_s, u"/^.*$/"_s } });
    QVERIFY2(desk().until([this] { return desk().isQuiet() && m_phones.areIdle(); }), qPrintable(desk().describe()));
    QCOMPARE(desk().differencesToReality(), QStringList());
}

void AsteriskTest::talkWithOutside(const QString &caller)
{
    desk().dials(caller, u"6001"_s);
    UNTIL(desk().is(u"6001"_s, { LineState::Ringing }));
    desk().answers(u"6001"_s);
    UNTIL(desk().areTalking(u"6001"_s, caller));
}

} // namespace Cordboard
