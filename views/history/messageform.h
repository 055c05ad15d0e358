// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callerfacts.h"
#include "models/history/callmessage.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Cordboard {

class KeyButton;
class Theme;

/// A message for somebody absent, filled in from the call: one key writes it down, another sends or copies it as well. What the
/// operator typed himself is never written over.
class MessageForm final : public QWidget
{
    Q_OBJECT
public:
    /// The theme must outlive it.
    explicit MessageForm(const Theme &theme, QWidget *parent = nullptr);

    /// Begins a message about this call: number, name, call, and for whom, as far as that is known. `via`: queue or number dialled.
    void begin(const Callback &about, const QString &via, const QDateTime &at);
    /// As it would be saved now.
    Callback callback() const;
    QString text() const;

    QLineEdit *forBox() const { return m_for; }
    QLineEdit *mailBox() const { return m_mail; }
    QPlainTextEdit *textBox() const { return m_text; }
    QCheckBox *wantsCallBack() const { return m_wants; }
    QComboBox *dueBox() const { return m_due; }

signals:
    /// Put it on the list of callbacks. Comes before the two below; not without a wish to be called back.
    void saveRequested(const Cordboard::Callback &callback);
    void mailRequested(const QUrl &url);
    void copyRequested(const QString &text);
    /// Saved, mailed, copied or given up: close it.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    MessageFacts facts() const;
    void fill();
    void save();

    const Theme &m_theme;
    Callback m_about;
    QString m_via;
    QDateTime m_at;
    QString m_filled; ///< the text as it was filled in: what differs was typed
    QLineEdit *m_for;
    QLineEdit *m_mail;
    QPlainTextEdit *m_text;
    QCheckBox *m_wants;
    QComboBox *m_due;
    KeyButton *m_sendMail;
    KeyButton *m_copy;
    KeyButton *m_save;
};

} // namespace Cordboard
