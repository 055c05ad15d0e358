// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/callbackview.h"

#include "models/history/callbacklist.h"
#include "models/history/callmessage.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

MessageFacts factsOf(const Callback &callback)
{
    return { .callerName = callback.name, .callerNumber = callback.number, .forName = callback.forName, .at = callback.createdAt, .dueAt = callback.dueAt };
}

} // namespace

CallbackView::CallbackView(CallbackList &list, const Theme &theme, QWidget *parent)
    : CallPageView(theme, tr("Callbacks"), u"action-callback"_s, parent)
    , m_list(list)
    , m_remove(addButton(tr("Remove"), u"close"_s, u"callbackRemove"_s))
    , m_copy(addButton(tr("Copy"), u"note"_s, u"callbackCopy"_s))
    , m_mail(addButton(tr("Mail…"), u"action-message"_s, u"callbackMail"_s))
    , m_done(addButton(tr("Done", "a promise to call back"), u"check"_s, u"callbackDone"_s))
    , m_callBack(addButton(tr("Call back"), u"action-callback"_s, u"callbackDial"_s))
{
    setObjectName("callbackView"_L1);
    table()->setEmptyText(tr("Nobody waits for a call back."));
    // The state says until when.
    setRows(&list, { { 200 }, { 120 }, { 0 }, { 132, true }, { 0, true }, { 112, true }, { -1 } }, [this](const QModelIndex &index) { return lookOf(index); });
    connect(&list, &CallbackList::countsChanged, this, &CallbackView::showCounts);
    connect(table(), &CallTable::rowActivated, this, &CallbackView::dial);
    connect(m_callBack, &QAbstractButton::clicked, this, [this] { dial(table()->currentRow()); });
    connect(m_mail, &QAbstractButton::clicked, this, &CallbackView::mail);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (const Callback *callback = m_list.callback(table()->currentRow()))
            emit copyRequested(callback->text.isEmpty() ? messageText(factsOf(*callback)) : callback->text);
    });
    connect(m_done, &QAbstractButton::clicked, this, [this] {
        const int row = table()->currentRow();
        if (const Callback *callback = m_list.callback(row))
            m_list.setDone(row, callback->isOpen(), m_operator);
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_list.remove(table()->currentRow()); });
    showCounts();
    showChosen();
}

void CallbackView::showCounts()
{
    header()->setCount(m_list.open());
    header()->setCaption(m_list.overdue() > 0 ? tr("%n overdue", nullptr, m_list.overdue()) : QString());
    header()->setLevel(m_list.overdue() > 0 ? AlarmLevel::Late : AlarmLevel::None);
}

CellLook CallbackView::lookOf(const QModelIndex &index) const
{
    const Callback *callback = m_list.callback(index.row());
    if (!callback)
        return {};
    const bool overdue = index.data(CallbackList::OverdueRole).toBool();
    const std::optional<Token> ground = overdue ? std::optional(Token::AmberSoft) : std::nullopt;
    switch (index.column()) {
    case CallbackList::StateColumn:
        if (!callback->isOpen())
            return { .icon = u"check"_s, .iconInk = Token::Ok, .ink = Token::Text3, .figures = true };
        return { .icon = overdue ? u"alarm-late"_s : u"pending"_s, .iconInk = overdue ? Token::AmberText : Token::Text3,
            .ink = overdue ? Token::AmberText : Token::Text2, .figures = true, .ground = ground };
    case CallbackList::NameColumn:
        return { .role = TypeRole::Strong, .ink = callback->isOpen() ? Token::Text : Token::Text3, .ground = ground };
    case CallbackList::NumberColumn:
    case CallbackList::TakenColumn: return { .figures = true, .ground = ground };
    default: return { .ground = ground };
    }
}

void CallbackView::showChosen()
{
    const Callback *callback = m_list.callback(table()->currentRow());
    for (KeyButton *button : { m_callBack, m_done, m_mail, m_copy, m_remove })
        button->setUnavailable(callback ? QString() : tr("No callback is chosen."));
    if (!callback) {
        setDetail(m_list.rowCount() > 0 ? tr("Choose one to call back.") : QString());
        return;
    }
    if (callback->number.isEmpty())
        m_callBack->setUnavailable(tr("The caller told no number."));
    m_done->setText(callback->isOpen() ? tr("Done", "a promise to call back") : tr("Open again"));
    setDetail(callback->text.isEmpty() ? m_list.stateText(*callback) : callback->text.simplified(), u"note"_s);
}

void CallbackView::dial(int row)
{
    if (const Callback *callback = m_list.callback(row); callback && !callback->number.isEmpty())
        emit dialRequested(callback->number, callback->name);
}

void CallbackView::mail()
{
    const Callback *callback = m_list.callback(table()->currentRow());
    if (!callback)
        return;
    const MessageFacts facts = factsOf(*callback);
    emit mailRequested(mailtoUrl(callback->forEmail, messageSubject(facts), callback->text.isEmpty() ? messageText(facts) : callback->text));
}

} // namespace Cordboard
