// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/messageform.h"

#include "views/theme/keybutton.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

/// Promised times: none, within so many minutes, or by the end of the day.
enum Due { NoTime, InHalfAnHour, InAnHour, InTwoHours, Today, Tomorrow };
constexpr int endOfDayHour = 17;

QDateTime dueAt(Due due, const QDateTime &at)
{
    const QDate today = at.toLocalTime().date();
    switch (due) {
    case NoTime: break;
    case InHalfAnHour: return at.addSecs(30 * 60);
    case InAnHour: return at.addSecs(60 * 60);
    case InTwoHours: return at.addSecs(120 * 60);
    case Today: return QDateTime(today, QTime(endOfDayHour, 0)).toUTC();
    case Tomorrow: return QDateTime(today.addDays(1), QTime(endOfDayHour, 0)).toUTC();
    }
    return {};
}

} // namespace

MessageForm::MessageForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_for(new QLineEdit(this))
    , m_mail(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_wants(new QCheckBox(tr("Asks for a call back"), this))
    , m_due(new QComboBox(this))
    , m_sendMail(new KeyButton(theme, tr("Mail…"), u"action-message"_s, this))
    , m_copy(new KeyButton(theme, tr("Copy"), u"note"_s, this))
    , m_save(new KeyButton(theme, tr("Keep"), u"check"_s, this))
{
    setObjectName("messageForm"_L1);
    m_for->setObjectName("messageFor"_L1);
    m_for->setAccessibleName(tr("For whom"));
    m_for->setPlaceholderText(tr("Whoever has time"));
    m_mail->setObjectName("messageMail"_L1);
    m_mail->setAccessibleName(tr("E-mail address"));
    m_mail->setPlaceholderText(tr("The mail program asks"));
    m_text->setObjectName("messageText"_L1);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_wants->setChecked(true);
    m_due->setAccessibleName(tr("Promised for"));
    m_due->addItems({ tr("No time promised"), tr("Within half an hour"), tr("Within an hour"), tr("Within two hours"), tr("Today"), tr("Tomorrow") });
    m_sendMail->setObjectName("messageSendMail"_L1);
    m_sendMail->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_copy->setObjectName("messageCopy"_L1);
    m_save->setObjectName("messageKeep"_L1);
    m_save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));

    for (KeyButton *button : { m_copy, m_sendMail, m_save })
        button->setButtonHeight(ButtonHeight::Small);

    const Spacing &space = theme.tokens().space;
    auto *form = new QFormLayout;
    form->setSpacing(space.x2);
    form->addRow(tr("For"), m_for);
    form->addRow(tr("E-mail"), m_mail);
    auto *promise = new QHBoxLayout;
    promise->addWidget(m_wants);
    promise->addStretch(1);
    promise->addWidget(m_due);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_sendMail);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space.x3, space.x3, space.x3, space.x3);
    column->setSpacing(space.x2);
    column->addLayout(form);
    column->addLayout(promise);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);

    connect(m_for, &QLineEdit::textChanged, this, &MessageForm::fill);
    connect(m_wants, &QCheckBox::toggled, this, [this](bool wants) {
        m_due->setEnabled(wants);
        fill();
    });
    connect(m_due, &QComboBox::currentIndexChanged, this, &MessageForm::fill);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        save();
        emit finished();
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        save();
        emit copyRequested(text());
        emit finished();
    });
    connect(m_sendMail, &QAbstractButton::clicked, this, [this] {
        save();
        emit mailRequested(mailtoUrl(m_mail->text().trimmed(), messageSubject(facts()), text()));
        emit finished();
    });
    setFocusProxy(m_text);
}

void MessageForm::begin(const Callback &about, const QString &via, const QDateTime &at)
{
    m_about = about;
    m_via = via;
    m_at = at;
    m_filled.clear();
    m_text->clear();
    {
        const QSignalBlocker quiet(this);
        m_wants->setChecked(true);
        m_due->setCurrentIndex(NoTime);
        m_for->setText(about.forName);
        m_mail->setText(about.forEmail);
    }
    fill();
}

MessageFacts MessageForm::facts() const
{
    return { .callerName = m_about.name, .callerNumber = m_about.number, .via = m_via, .forName = m_for->text().trimmed(), .at = m_at,
        .wantsCallBack = m_wants->isChecked(), .dueAt = m_wants->isChecked() ? dueAt(Due(m_due->currentIndex()), m_at) : QDateTime() };
}

void MessageForm::fill()
{
    // The operator's own words stand behind what was filled in; if he changed that as well, it is his.
    const QString now = m_text->toPlainText();
    if (!now.startsWith(m_filled))
        return;
    const QString typed = now.sliced(m_filled.size());
    m_filled = messageText(facts());
    m_text->setPlainText(m_filled + typed);
    m_text->moveCursor(QTextCursor::End);
}

QString MessageForm::text() const
{
    return m_text->toPlainText().trimmed();
}

Callback MessageForm::callback() const
{
    Callback callback = m_about;
    const QString who = m_for->text().trimmed();
    if (who != callback.forName)
        callback.forNumber.clear(); // somebody else than the one whose number it was
    callback.forName = who;
    callback.forEmail = m_mail->text().trimmed();
    callback.text = text();
    callback.createdAt = m_at;
    callback.dueAt = facts().dueAt;
    return callback;
}

void MessageForm::save()
{
    if (m_wants->isChecked())
        emit saveRequested(callback());
}

void MessageForm::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape)
        emit finished();
    else if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_sendMail->click();
    else if (control && event->key() == Qt::Key_S)
        m_save->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Cordboard
