// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/callercard.h"

#include "models/history/callercontext.h"
#include "models/history/historymodel.h"
#include "views/history/iconline.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

CallerCard::CallerCard(CallerContext &context, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_theme(theme)
    , m_name(new IconLine(theme, this))
    , m_counts(new IconLine(theme, this))
    , m_promise(new IconLine(theme, this))
    , m_note(new QLineEdit(this))
    , m_vip(new KeyButton(theme, tr("VIP"), u"vip"_s, this))
    , m_block(new KeyButton(theme, tr("Block"), u"refused"_s, this))
    , m_history(new KeyButton(theme, tr("All calls"), u"history"_s, this))
    , m_message(new KeyButton(theme, tr("Message"), u"action-message"_s, this))
{
    setObjectName("callerCard"_L1);
    setAccessibleName(tr("About the caller"));
    m_name->setRole(TypeRole::Title);
    m_note->setObjectName("callerNote"_L1);
    m_note->setPlaceholderText(tr("Note on this caller"));
    m_note->setAccessibleName(tr("Note on this caller"));
    m_note->setMaxLength(2'000);

    const Spacing &space = theme.tokens().space;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space.x3, space.x2, space.x3, space.x3);
    column->setSpacing(space.x1 / 2);
    column->addWidget(m_name);
    column->addWidget(m_counts);
    column->addWidget(m_promise);
    column->addSpacing(space.x1);
    for (int i = 0; i < PeopleShown; ++i) {
        auto *person = new KeyButton(theme, {}, u"person"_s, this);
        person->setObjectName(u"callerPerson%1"_s.arg(i + 1));
        person->setVariant(ButtonVariant::Flat);
        person->setButtonHeight(ButtonHeight::Row);
        QSizePolicy kept(QSizePolicy::Maximum, QSizePolicy::Fixed);
        kept.setRetainSizeWhenHidden(true); // nothing moves when somebody else calls
        person->setSizePolicy(kept);
        connect(person, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_shown.size())
                emit personChosen(m_shown[i]);
        });
        m_people.append(person);
        column->addWidget(person);
    }
    column->addSpacing(space.x1);
    for (int i = 0; i < CallsShown; ++i) {
        m_calls.append(new IconLine(theme, this));
        column->addWidget(m_calls.last());
    }
    column->addSpacing(space.x1);
    column->addWidget(m_note);
    column->addSpacing(space.x1);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space.x2);
    int place = 0;
    for (KeyButton *button : { m_vip, m_block, m_message, m_history }) {
        button->setButtonHeight(ButtonHeight::Small);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    column->addLayout(buttons);
    column->addStretch(1);

    connect(&context, &PersonRanking::changed, this, &CallerCard::refresh);
    connect(&context, &CallerContext::aboutToChange, this, &CallerCard::keepNote);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_note, &QLineEdit::editingFinished, this, &CallerCard::keepNote);
    connect(m_vip, &QAbstractButton::clicked, this, [this] { m_context.setVip(!m_context.facts().marks.vip); });
    connect(m_block, &QAbstractButton::clicked, this, [this] { m_context.setBlocked(!m_context.facts().marks.blocked); });
    connect(m_history, &QAbstractButton::clicked, this, [this] { emit historyRequested(m_context.number()); });
    connect(m_message, &QAbstractButton::clicked, this, &CallerCard::messageRequested);
    refresh();
}

CallerCard::~CallerCard()
{
    m_note->disconnect(this); // it loses the focus on its way out
}

QSize CallerCard::sizeHint() const
{
    return { m_theme.tokens().size.dockPreferred, QWidget::sizeHint().height() };
}

QStringList CallerCard::lines() const
{
    QStringList all { m_name->text(), m_counts->text(), m_promise->text() };
    for (const KeyButton *person : m_people)
        all << (person->isHidden() ? QString() : person->text());
    for (const IconLine *call : m_calls)
        all << call->text();
    return all;
}

void CallerCard::refresh()
{
    const CallerFacts &facts = m_context.facts();
    const QString number = m_context.number();
    const bool known = m_context.hasCaller() && m_context.isLoaded() && !number.isEmpty();
    const QString name = m_context.name().isEmpty() ? number : m_context.name();
    if (!m_context.hasCaller())
        m_name->setLine(tr("No caller"), {}, Token::Text3);
    else if (facts.marks.blocked)
        m_name->setLine(tr("%1: blocked").arg(name), u"refused"_s, Token::AlarmText, Token::AlarmText);
    else if (facts.marks.vip)
        m_name->setLine(tr("%1: VIP").arg(name), u"vip"_s, Token::Text, Token::Text);
    else
        m_name->setLine(name.isEmpty() ? tr("Unknown caller") : name, u"person"_s, Token::Text);

    if (!m_context.hasCaller())
        m_counts->setLine({});
    else if (number.isEmpty())
        m_counts->setLine(tr("The caller tells no number."));
    else if (!m_context.isLoaded())
        m_counts->setLine(tr("Looking …"));
    else if (facts.total == 0)
        m_counts->setLine(tr("Calls for the first time."), u"history"_s);
    else
        m_counts->setLine(tr("%1, %2", "calls this week, calls in all").arg(tr("%n calls this week", nullptr, facts.thisWeek), tr("%n in all", "calls", facts.total)), u"history"_s);

    if (facts.callbacks.isEmpty()) {
        m_promise->setLine({});
    } else {
        const Callback &oldest = facts.callbacks.first();
        const QString who = oldest.forName.isEmpty() ? tr("somebody") : oldest.forName;
        m_promise->setLine(tr("Call back open since %1: %2", "when, who should call").arg(HistoryModel::whenText(oldest.createdAt, QDate::currentDate()), who),
            u"alarm-late"_s, Token::AmberText, Token::AmberText);
    }
    showPeople();
    showCalls();

    if (m_noteOf != number || !m_note->hasFocus() || !m_note->isModified()) {
        m_noteOf = number;
        m_note->setText(facts.marks.note);
        m_note->setToolTip(facts.marks.note);
        m_note->setCursorPosition(0);
    }
    m_note->setEnabled(known);
    const QString why = known ? QString() : tr("Nobody with a number is on the line.");
    m_vip->setText(facts.marks.vip ? tr("No VIP") : tr("VIP"));
    m_block->setText(facts.marks.blocked ? tr("Unblock") : tr("Block"));
    for (KeyButton *button : { m_vip, m_block, m_history })
        button->setUnavailable(why);
    m_message->setUnavailable(m_context.hasCaller() ? QString() : tr("Nobody is on the line."));
}

void CallerCard::showPeople()
{
    m_shown = m_context.likeliest().first(std::min<qsizetype>(PeopleShown, m_context.likeliest().size()));
    for (int i = 0; i < PeopleShown; ++i) {
        m_people[i]->setVisible(i < m_shown.size());
        if (i >= m_shown.size())
            continue;
        m_people[i]->setText(m_context.nameOf(m_shown[i]));
        m_people[i]->setToolTip(m_context.reasonFor(m_shown[i]));
        m_people[i]->setAccessibleDescription(m_context.reasonFor(m_shown[i]));
    }
}

void CallerCard::showCalls()
{
    const QList<CallRecord> &calls = m_context.facts().calls;
    for (int i = 0; i < CallsShown; ++i) {
        if (i >= calls.size()) {
            m_calls[i]->setLine({});
            continue;
        }
        const Cdr &cdr = calls[i].cdr;
        QStringList parts { HistoryModel::whenText(cdr.startedAt, QDate::currentDate()) };
        if (reachedNobody(cdr))
            parts << (cdr.disposition == Disposition::Voicemail ? HistoryModel::tr("Voicemail") : tr("reached nobody"));
        else
            parts << tr("with %1", "whom somebody talked to").arg(insideName(cdr).isEmpty() ? insideNumber(cdr) : insideName(cdr));
        if (!calls[i].note.isEmpty())
            parts << calls[i].note.simplified();
        m_calls[i]->setLine(parts.join(u" · "_s), reachedNobody(cdr) ? u"missed"_s : cdr.direction == Direction::Outbound ? u"action-redial"_s : u"action-answer"_s);
    }
}

void CallerCard::keepNote()
{
    if (!m_note->isModified() || m_noteOf != m_context.number())
        return;
    m_note->setModified(false);
    m_context.setNote(m_note->text().trimmed());
}

void CallerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
}

} // namespace Cordboard
