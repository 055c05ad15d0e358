// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingtask.h"

#include "views/training/trainingscene.h"
#include "views/training/trainingtransfers.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Tasks
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::TrainingTask)
public:
    static TrainingTask answer()
    {
        return { u"answer"_s, tr("Answer"), tr("Your phone rings. Answer."), { DeskAction::Answer }, [](TrainingScene &s) { s.ring(u"5550136"_s, u"Maria Lopez"_s); },
            [](TrainingScene &s) { return s.callAt(s.self()) == s.call() && s.phone(s.self()) == LineState::Talking; } };
    }
    static TrainingTask hold()
    {
        return { u"hold"_s, tr("Hold and come back"), tr("Put Maria Lopez on hold, then take her back."), { DeskAction::Hold, DeskAction::Hold },
            [](TrainingScene &s) { s.talk(u"5550136"_s, u"Maria Lopez"_s); },
            [](TrainingScene &s) {
                const LineState phone = s.phone(s.self());
                if (phone == LineState::Held)
                    s.note(u"held"_s);
                return s.noted(u"held"_s) && phone == LineState::Talking;
            } };
    }
    static TrainingTask park()
    {
        return { u"park"_s, tr("Park and fetch"), tr("Park Maria Lopez, then fetch her again."), { DeskAction::Park, DeskAction::FetchParked },
            [](TrainingScene &s) { s.talk(u"5550136"_s, u"Maria Lopez"_s); },
            [](TrainingScene &s) {
                const SimCall *call = s.office().call(s.call());
                if (call && !call->park.isEmpty())
                    s.note(u"parked"_s);
                return s.noted(u"parked"_s) && s.callAt(s.self()) == s.call() && s.phone(s.self()) == LineState::Talking;
            } };
    }
    static TrainingTask mostImportant()
    {
        return { u"most-important"_s, tr("Take the most important"), tr("Two callers wait. Take the important one first."), { DeskAction::TakeNext },
            [](TrainingScene &s) {
                s.wait(u"5550101"_s, u"Ole Jensen"_s, 0);
                s.wait(u"5550102"_s, u"Dr. Hoffmann"_s, 5);
            },
            [](TrainingScene &s) { return s.callAt(s.self()) == s.secondCall() && s.phone(s.self()) == LineState::Talking; } };
    }
    static TrainingTask nextWhileTalking()
    {
        return { u"next-while-talking"_s, tr("Take the next in a call"), tr("Maria Lopez is with you, and Dr. Hoffmann waits. Take him without losing her."), { DeskAction::TakeNext },
            [](TrainingScene &s) {
                s.talk(u"5550136"_s, u"Maria Lopez"_s);
                s.wait(u"5550102"_s, u"Dr. Hoffmann"_s, 5);
            },
            [](TrainingScene &s) {
                return s.exists(s.call()) && s.callAt(s.self()) == s.secondCall() && s.phone(s.self()) == LineState::Talking;
            } };
    }
};

} // namespace

QList<TrainingTask> trainingTasks()
{
    return QList<TrainingTask> { Tasks::answer(), Tasks::hold(), Tasks::park() } + trainingTransfers() + QList<TrainingTask> { Tasks::mostImportant(), Tasks::nextWhileTalking() };
}

} // namespace Cordboard
