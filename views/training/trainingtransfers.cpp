// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingtransfers.h"

#include "models/core/switchboard.h"
#include "views/training/trainingscene.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

// Of the demo office.
const QString anna = u"214"_s; // Anna Bergmann
const QString claire = u"301"_s; // Claire Dubois
const QString karl = u"502"_s; // Karl Engel
const QString peter = u"226"_s; // Peter Vogel

struct Transfers
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::TrainingTask)
public:
    static bool rings(TrainingScene &s, const QString &number)
    {
        return s.callAt(number) == s.call() && (s.phone(number) == LineState::Ringing || s.phone(number) == LineState::Talking);
    }
    static TrainingTask transfer()
    {
        return { u"transfer"_s, tr("Answer and transfer"), tr("Your phone rings: Maria Lopez wants Anna Bergmann. Answer and transfer her."), { DeskAction::Answer, anna, DeskAction::Transfer },
            [](TrainingScene &s) {
                s.settle(anna);
                s.ring(u"5550136"_s, u"Maria Lopez"_s);
            },
            [](TrainingScene &s) { return rings(s, anna); } };
    }
    static TrainingTask sendOn()
    {
        return { u"send-on"_s, tr("Send on without answering"), tr("Maria Lopez rings, and you know that she wants Anna Bergmann. Send her on without answering."), { anna, DeskAction::SendOn },
            [](TrainingScene &s) {
                s.settle(anna);
                s.ring(u"5550136"_s, u"Maria Lopez"_s);
            },
            [](TrainingScene &s) {
                if (s.callAt(s.self()) == s.call() && s.phone(s.self()) == LineState::Talking)
                    s.note(u"answered"_s);
                return rings(s, anna) && !s.noted(u"answered"_s);
            } };
    }
    static TrainingTask askFirst()
    {
        return { u"ask-first"_s, tr("Ask first, then complete"), tr("Maria Lopez is with you. Ask Claire Dubois first, then connect the two."), { claire, DeskAction::AskFirst, DeskAction::Complete },
            [](TrainingScene &s) {
                s.settle(claire, 1'500);
                s.talk(u"5550136"_s, u"Maria Lopez"_s);
            },
            [](TrainingScene &s) {
                if (s.desk().state().phase == DeskPhase::Asking)
                    s.note(u"asked"_s);
                return s.noted(u"asked"_s) && s.phone(s.self()) == LineState::Idle && s.callAt(claire) == s.call();
            } };
    }
    static TrainingTask askedInVain()
    {
        return { u"ask-back"_s, tr("Ask first, then back to the caller"), tr("Maria Lopez is with you. Ask Claire Dubois; she has no time, so go back to Maria Lopez."),
            { claire, DeskAction::AskFirst, DeskAction::BackToCaller },
            [](TrainingScene &s) {
                s.settle(claire, 1'500);
                s.talk(u"5550136"_s, u"Maria Lopez"_s);
            },
            [](TrainingScene &s) {
                if (s.desk().state().phase == DeskPhase::Asking)
                    s.note(u"asked"_s);
                return s.noted(u"asked"_s) && s.desk().state().phase == DeskPhase::WithYou && s.phone(claire) == LineState::Idle;
            } };
    }
    static TrainingTask bringBack()
    {
        return { u"bring-back"_s, tr("Bring back"), tr("Send Maria Lopez to Anna Bergmann, and bring her back while it still rings."), { anna, DeskAction::Transfer, DeskAction::BringBack },
            [](TrainingScene &s) {
                s.settle(anna);
                s.talk(u"5550136"_s, u"Maria Lopez"_s);
            },
            [](TrainingScene &s) {
                if (rings(s, anna))
                    s.note(u"sent"_s);
                return s.noted(u"sent"_s) && s.phone(anna) == LineState::Idle && s.callAt(s.self()) == s.call() && s.phone(s.self()) == LineState::Talking;
            } };
    }
    static TrainingTask voicemail()
    {
        return { u"voicemail"_s, tr("To the voicemail"), tr("Peter Vogel is at lunch. Send Maria Lopez to his voicemail."), { peter, DeskAction::ToVoicemail },
            [](TrainingScene &s) { s.talk(u"5550136"_s, u"Maria Lopez"_s); },
            [](TrainingScene &s) {
                for (const CommandRecord &record : s.board().commandLog().records())
                    if (const auto *sent = record.command.as<Command::TransferToVoicemail>(); sent && record.state == CommandRecord::State::Done && sent->mailbox.local() == peter)
                        return true;
                return false;
            } };
    }
    static TrainingTask mobile()
    {
        return { u"mobile"_s, tr("To the mobile"), tr("Karl Engel is out of the house. Send Maria Lopez to his mobile."), { karl, DeskAction::ToMobile },
            [](TrainingScene &s) {
                s.settle(karl);
                s.talk(u"5550136"_s, u"Maria Lopez"_s);
            },
            [](TrainingScene &s) {
                for (const SimLeg *leg : s.office().legsOf(s.call()))
                    if (leg->isOutside() && leg->number == s.mobile(karl))
                        return true;
                return false;
            } };
    }
};

} // namespace

QList<TrainingTask> trainingTransfers()
{
    return { Transfers::transfer(), Transfers::sendOn(), Transfers::askFirst(), Transfers::askedInVain(), Transfers::bringBack(), Transfers::voicemail(), Transfers::mobile() };
}

} // namespace Cordboard
