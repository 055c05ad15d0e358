// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/mediasaver.h"
#include "views/services/servicepanel.h"

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QTreeView;

namespace Cordboard {

class VoicemailModel;

/// Mailboxes and their messages: listen, save, call back.
class VoicemailPanel final : public ServicePanel
{
    Q_OBJECT
public:
    VoicemailPanel(OperatorDesk &desk, const Theme &theme, QWidget *parent = nullptr);

signals:
    void dialRequested(const QString &number, const QString &name);
    /// A file with sound is ready for the player; `title` says whose message it is.
    void playRequested(const QUrl &file, const QString &title);

private:
    void fillBoxes();
    void load();
    void refreshButtons();
    void fetch(const std::function<void(const Media &, const VoicemailMessage &)> &then);
    void listen();
    QString titleOf(const VoicemailMessage &message) const;
    void save();
    MailboxId box() const;

    QComboBox *m_boxes;
    QTreeView *m_list;
    VoicemailModel *m_messages;
    QLabel *m_transcript;
    QProgressBar *m_busy;
    QPushButton *m_listen;
    QPushButton *m_save;
    QPushButton *m_callBack;
    MediaSaver m_saver;
    quint64 m_serial = 0; ///< of the list that is waited for
};

} // namespace Cordboard
