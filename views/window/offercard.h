// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/offeredcalls.h"

#include <QWidget>

class QFontMetrics;

namespace Cordboard {

class ActionRegistry;
class KeyButton;
class OperatorDesk;
class Theme;

/// A call that the PBX offers while the operator's strip is taken by another one: who it is, how long there is to decide, and the two
/// answers. At rest the strip itself shows it, and this is hidden.
class OfferCard final : public QWidget
{
    Q_OBJECT
public:
    OfferCard(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// "Nobody decides: the PBX routes it in 7 seconds"
    static QString deadline(const OfferedCall &offer, const QDateTime &now);
    /// What stands below the name in so much room: three lines, none of whose words is cut; only a dialled number may be.
    static QStringList lines(const OfferedCall &offer, qsizetype more, const QFontMetrics &metrics, int width);
    /// The whole of it for a screen reader.
    static QString spoken(const OfferedCall &offer, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showOffer();
    void place();
    int textHeight() const;
    /// The two answers stand below each other where their words do not fit side by side.
    bool isStacked() const;

    OperatorDesk &m_desk;
    const Theme &m_theme;
    KeyButton *m_letIn;
    KeyButton *m_refuse;
    CallId m_shown;
    bool m_wasStacked = false;
};

} // namespace Cordboard
