// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/atspi/accessible.h"

#include <functional>

namespace Cordboard {

/// What one object said of itself while the scene was looked at.
struct SeenThing
{
    Accessible object;
    QString role;
    QString name;
    QList<quint32> states;
    QList<int> children; ///< indexes in the scene

    bool has(Accessible::State state) const { return Accessible::has(states, state); }
};

/// An object and everything below it, looked at once. A window has hundreds of objects: asked one after the other, each
/// waiting for the answer before, a busy machine takes minutes; here all the questions of one level are on their way at
/// the same time.
class Scene
{
public:
    enum class Depth { OnScreen, Everything }; ///< Everything: closed menus too
    using Fits = std::function<bool(const SeenThing &)>;

    explicit Scene(const Accessible &root, Depth depth = Depth::OnScreen);

    /// The first that fits, depth first, as the eye would go; null without one.
    Accessible find(const Fits &fits) const;
    /// The same below another object of this scene.
    Accessible find(const Accessible &below, const Fits &fits) const;
    /// Depth first.
    QList<SeenThing> all(const Fits &fits) const;

private:
    void visit(int index, const std::function<bool(const SeenThing &)> &goOn, bool &stopped) const;
    int indexOf(const Accessible &object) const;

    QList<SeenThing> m_things; ///< the root first
};

} // namespace Cordboard
