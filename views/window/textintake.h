// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMimeData;
class QWidget;

namespace Cordboard {

/// A name or number from another program: pasted while some list has the keyboard, or dropped anywhere on the window, it goes into the search.
/// Nothing is called by that. A text field that has the keyboard pastes as ever.
class TextIntake final : public QObject
{
    Q_OBJECT
public:
    /// `take` puts the text into the search.
    TextIntake(QWidget *window, std::function<void(const QString &)> take);

    QAction *pasteAction() const { return m_paste; }

    /// What to search for in `text`: the telephone number in it, else its first line, shortened. Empty: nothing.
    static QString wanted(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString textOf(const QMimeData *data);

    std::function<void(const QString &)> m_take;
    QAction *m_paste;
};

} // namespace Cordboard
