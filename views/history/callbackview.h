// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/callpageview.h"

namespace Cordboard {

class CallbackList;
class KeyButton;

/// Promises to call back and messages for absent people, open until they are kept.
class CallbackView final : public CallPageView
{
    Q_OBJECT
public:
    /// Both must outlive it.
    CallbackView(CallbackList &list, const Theme &theme, QWidget *parent = nullptr);

    /// Whose name stands on what is ticked off by hand.
    void setOperatorName(const QString &name) { m_operator = name; }

signals:
    /// A mailto: URL with the message.
    void mailRequested(const QUrl &url);
    void copyRequested(const QString &text);

protected:
    void showChosen() override;

private:
    void showCounts();
    void dial(int row);
    void mail();
    CellLook lookOf(const QModelIndex &index) const;

    CallbackList &m_list;
    QString m_operator;
    KeyButton *m_remove;
    KeyButton *m_copy;
    KeyButton *m_mail;
    KeyButton *m_done;
    KeyButton *m_callBack;
};

} // namespace Cordboard
