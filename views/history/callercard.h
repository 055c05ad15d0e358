// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QWidget>

class QLineEdit;

namespace Cordboard {

class CallerContext;
class IconLine;
class KeyButton;
class Theme;

/// What is known of the caller of this moment, small enough for the side of the call strip: how often he called, whom he spoke to,
/// what was promised, the note, VIP and block marks. Its lines keep their places whoever calls.
class CallerCard final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int PeopleShown = 3;
    static constexpr int CallsShown = 3;

    /// Both must outlive it.
    CallerCard(CallerContext &context, const Theme &theme, QWidget *parent = nullptr);
    ~CallerCard() override;

    QLineEdit *noteBox() const { return m_note; }
    KeyButton *vipButton() const { return m_vip; }
    KeyButton *blockButton() const { return m_block; }
    KeyButton *personButton(int place) const { return m_people.value(place); }
    /// The lines from the top, as read out; empty ones too.
    QStringList lines() const;

    QSize sizeHint() const override;

signals:
    /// One of those whom the caller spoke to: make him the target.
    void personChosen(const Cordboard::ExtensionId &person);
    /// All calls of this number, please.
    void historyRequested(const QString &number);
    void messageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showPeople();
    void showCalls();
    void keepNote();

    CallerContext &m_context;
    const Theme &m_theme;
    IconLine *m_name;
    IconLine *m_counts;
    IconLine *m_promise;
    QList<KeyButton *> m_people;
    QList<ExtensionId> m_shown;
    QList<IconLine *> m_calls;
    QLineEdit *m_note;
    KeyButton *m_vip;
    KeyButton *m_block;
    KeyButton *m_history;
    KeyButton *m_message;
    QString m_noteOf; ///< whose note stands in the box
};

} // namespace Cordboard
