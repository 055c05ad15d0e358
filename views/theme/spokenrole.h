// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace Cordboard {

/// Tells assistive technology what a widget that paints itself is; without it Qt calls it a filler, which screen readers pass over.
/// With `press` it can also be pressed from there. To be called in the widget's constructor: what was asked before keeps its answer.
void setSpokenRole(QWidget *widget, QAccessible::Role role, const std::function<void()> &press = {});

} // namespace Cordboard
