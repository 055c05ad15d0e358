// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/actionbutton.h"

namespace Cordboard {

/// How ready a soft key is. Filled is what Enter does; Hollow will be filled in a moment (see Motion::enterArm);
/// Amber goes on in spite of a warning.
enum class SoftKeyState { Plain, Filled, Hollow, Amber };

/// The keys of the target line: a word over its keycap, at least 88x56. Not available: dashed.
class SoftKey final : public ActionButton
{
    Q_OBJECT

public:
    explicit SoftKey(const Theme &theme, QWidget *parent = nullptr);

    SoftKeyState keyState() const { return m_state; }
    /// Filled and Amber are new commands under Enter, but not new buttons: the guard is not armed by this.
    void setKeyState(SoftKeyState state);

    /// No wider than its word: for a key beside the others that stands for none of them.
    void setSlim(bool slim);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SoftKeyState m_state = SoftKeyState::Plain;
    bool m_slim = false;
};

} // namespace Cordboard
