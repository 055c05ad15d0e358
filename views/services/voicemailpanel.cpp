// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/voicemailpanel.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/mailboxmodel.h"
#include "views/services/voicemailmodel.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

VoicemailPanel::VoicemailPanel(OperatorDesk &desk, const Theme &theme, QWidget *parent)
    : ServicePanel(desk, theme, parent), m_boxes(new QComboBox), m_list(new QTreeView), m_messages(new VoicemailModel(this)), m_transcript(new QLabel),
      m_busy(new QProgressBar), m_listen(addButton(u"voicemailListen"_s, u"action-listen"_s, tr("Listen"))),
      m_save(addButton(u"voicemailSave"_s, u"note"_s, tr("Save..."))), m_callBack(addButton(u"voicemailCallBack"_s, u"action-callback"_s, tr("Call back")))
{
    setObjectName("voicemailPanel"_L1);
    m_boxes->setObjectName("voicemailBox"_L1);
    m_boxes->setAccessibleName(tr("Mailbox"));
    m_list->setProperty("cordboardFramed", true);
    m_list->setObjectName("voicemailList"_L1);
    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(m_messages);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(VoicemailModel::WhoColumn, QHeaderView::Stretch);
    m_transcript->setWordWrap(true);
    m_transcript->setTextFormat(Qt::PlainText);
    m_transcript->hide();
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(theme.px(6));
    m_busy->setAccessibleName(tr("Waiting for the PBX"));
    m_busy->hide();
    column()->addWidget(m_boxes);
    column()->addWidget(m_list, 1);
    column()->addWidget(m_busy);
    column()->addWidget(m_transcript);

    connect(m_boxes, &QComboBox::currentIndexChanged, this, &VoicemailPanel::load);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &VoicemailPanel::refreshButtons);
    connect(m_list, &QTreeView::activated, this, &VoicemailPanel::listen);
    connect(m_listen, &QPushButton::clicked, this, &VoicemailPanel::listen);
    connect(m_save, &QPushButton::clicked, this, &VoicemailPanel::save);
    connect(m_callBack, &QPushButton::clicked, this, [this] {
        if (const VoicemailMessage *m = m_messages->message(m_list->currentIndex()))
            emit dialRequested(m->callerNumber, m->callerName);
    });
    const MailboxModel *boxes = desk.board().mailboxes();
    connect(boxes, &QAbstractItemModel::rowsInserted, this, &VoicemailPanel::fillBoxes);
    connect(boxes, &QAbstractItemModel::rowsRemoved, this, &VoicemailPanel::fillBoxes);
    connect(boxes, &QAbstractItemModel::modelReset, this, &VoicemailPanel::fillBoxes);
    connect(boxes, &QAbstractItemModel::dataChanged, this, [this, boxes](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            if (boxes->at(row).id == box())
                load();
    });
    connect(&desk.board(), &Switchboard::connectionChanged, this, &VoicemailPanel::load);
    fillBoxes();
}

MailboxId VoicemailPanel::box() const
{
    return m_boxes->currentData().value<MailboxId>();
}

void VoicemailPanel::fillBoxes()
{
    const MailboxId chosen = box();
    {
        const QSignalBlocker quiet(m_boxes);
        m_boxes->clear();
        const MailboxModel &boxes = *desk().board().mailboxes();
        // The operator's own comes first, and is what the panel opens on.
        for (const bool own : { true, false })
            for (int row = 0; row < boxes.rowCount(); ++row) {
                const Mailbox &mailbox = boxes.at(row);
                if (desk().board().isOwn(mailbox.extension) == own)
                    m_boxes->addItem(boxes.index(row, MailboxModel::NameColumn).data().toString(), QVariant::fromValue(mailbox.id));
            }
        for (int i = 0; i < m_boxes->count(); ++i)
            if (m_boxes->itemData(i).value<MailboxId>() == chosen)
                m_boxes->setCurrentIndex(i);
    }
    load();
}

void VoicemailPanel::load()
{
    const MailboxId id = box();
    const quint64 serial = ++m_serial;
    const QString why = id.isEmpty() ? tr("This PBX tells of no mailbox.") : whyNot(id.account(), Capability::VoicemailMessages);
    if (!why.isEmpty()) {
        m_messages->setMessages({});
        m_busy->hide();
        setHint(why);
        refreshButtons();
        return;
    }
    m_busy->show();
    setHint({});
    desk().board().fetchVoicemail(id).then(this, [this, serial](const Result<QList<VoicemailMessage>> &result) {
        if (serial != m_serial)
            return;
        m_busy->hide();
        m_messages->setMessages(result ? *result : QList<VoicemailMessage>());
        setHint(!result ? tr("The messages cannot be read. %1").arg(result.error().message()) : result->isEmpty() ? tr("No messages.") : QString());
        if (m_messages->rowCount() > 0)
            m_list->setCurrentIndex(m_messages->index(0, 0));
        refreshButtons();
    });
    refreshButtons();
}

void VoicemailPanel::refreshButtons()
{
    const VoicemailMessage *message = m_messages->message(m_list->currentIndex());
    const QString none = message ? QString() : tr("Choose a message first.");
    allow(m_listen, none);
    allow(m_save, none);
    allow(m_callBack, !none.isEmpty() ? none : message->callerNumber.isEmpty() ? tr("The number was withheld.") : whyNot(box().account(), Capability::Dial));
    m_transcript->setText(message ? message->transcript : QString());
    m_transcript->setVisible(message && !message->transcript.isEmpty());
}

void VoicemailPanel::fetch(const std::function<void(const Media &, const VoicemailMessage &)> &then)
{
    const VoicemailMessage *chosen = m_messages->message(m_list->currentIndex());
    if (!chosen)
        return;
    m_busy->show();
    desk().board().fetchVoicemailAudio(box(), chosen->id).then(this, [this, then, message = *chosen](const Result<Media> &result) {
        m_busy->hide();
        if (result)
            then(*result, message);
        else
            setHint(tr("The message cannot be fetched. %1").arg(result.error().message()));
    });
}

QString VoicemailPanel::titleOf(const VoicemailMessage &message) const
{
    const QString who = !message.callerName.isEmpty() ? message.callerName : !message.callerNumber.isEmpty() ? message.callerNumber : tr("Number withheld");
    return tr("Message from %1, %2", "caller; date and time").arg(who, QLocale().toString(message.at.toLocalTime(), QLocale::ShortFormat));
}

void VoicemailPanel::listen()
{
    fetch([this](const Media &media, const VoicemailMessage &message) {
        const QString path = m_saver.temporaryFile(media, message.callerNumber);
        if (path.isEmpty())
            setHint(m_saver.error());
        else
            emit playRequested(QUrl::fromLocalFile(path), titleOf(message));
    });
}

void VoicemailPanel::save()
{
    fetch([this](const Media &media, const VoicemailMessage &message) {
        const QString suffix = MediaSaver::suffixOf(media);
        const QString path = QFileDialog::getSaveFileName(this, tr("Save the message"), message.callerNumber + (suffix.isEmpty() ? QString() : u'.' + suffix));
        if (!path.isEmpty() && !m_saver.saveAs(media, path))
            setHint(m_saver.error());
    });
}

} // namespace Cordboard
