// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/scene.h"

namespace Cordboard {

namespace {

struct Question
{
    QDBusPendingCall role;
    QDBusPendingCall name;
    QDBusPendingCall children;
};

struct Candidate
{
    Accessible object;
    int parent = -1;
};

} // namespace

Scene::Scene(const Accessible &root, Depth depth)
{
    if (root.isNull())
        return;
    QList<Candidate> level { { root, -1 } };
    while (!level.isEmpty()) {
        QList<QDBusPendingCall> states;
        for (const Candidate &candidate : std::as_const(level))
            states.append(candidate.object.stateAsked());
        QList<Question> questions;
        const qsizetype first = m_things.size();
        for (qsizetype i = 0; i < level.size(); ++i) {
            const Candidate &candidate = level.at(i);
            SeenThing thing { candidate.object, {}, {}, Accessible::stateIn(states.at(i)), {} };
            // What has gone in between says nothing; what is not on the screen is not there for the hand.
            const bool wanted = !thing.states.isEmpty()
                && (depth == Depth::Everything || candidate.parent < 0 || thing.has(Accessible::Showing));
            if (!wanted)
                continue;
            if (candidate.parent >= 0)
                m_things[candidate.parent].children.append(int(m_things.size()));
            m_things.append(thing);
            questions.append(
                { candidate.object.roleAsked(), candidate.object.nameAsked(), candidate.object.childrenAsked() });
        }
        level.clear();
        for (qsizetype i = 0; i < questions.size(); ++i) {
            SeenThing &thing = m_things[first + i];
            thing.role = Accessible::roleIn(questions.at(i).role);
            thing.name = Accessible::nameIn(questions.at(i).name);
            if (!Accessible::answered(questions.at(i).name))
                thing.states.clear(); // gone while it was asked: has no state any more
            for (const Accessible &child : thing.object.childrenIn(questions.at(i).children))
                level.append({ child, int(first + i) });
        }
    }
}

void Scene::visit(int index, const std::function<bool(const SeenThing &)> &goOn, bool &stopped) const
{
    if (!goOn(m_things.at(index))) {
        stopped = true;
        return;
    }
    for (const int child : m_things.at(index).children) {
        visit(child, goOn, stopped);
        if (stopped)
            return;
    }
}

int Scene::indexOf(const Accessible &object) const
{
    for (qsizetype i = 0; i < m_things.size(); ++i)
        if (m_things.at(i).object.path() == object.path())
            return int(i);
    return -1;
}

Accessible Scene::find(const Fits &fits) const
{
    return m_things.isEmpty() ? Accessible() : find(m_things.constFirst().object, fits);
}

Accessible Scene::find(const Accessible &below, const Fits &fits) const
{
    Accessible found;
    bool stopped = false;
    if (const int index = below.isNull() ? -1 : indexOf(below); index >= 0)
        visit(
            index,
            [&](const SeenThing &thing) {
                if (fits(thing))
                    found = thing.object;
                return found.isNull();
            },
            stopped);
    return found;
}

QList<SeenThing> Scene::all(const Fits &fits) const
{
    QList<SeenThing> list;
    bool stopped = false;
    if (!m_things.isEmpty())
        visit(
            0,
            [&](const SeenThing &thing) {
                if (fits(thing))
                    list.append(thing);
                return true;
            },
            stopped);
    return list;
}

} // namespace Cordboard
