// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/checklist.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Look
{
    QString icon;
    Token ink;
    QString word;
};

Look lookOf(TestStepState state)
{
    switch (state) {
    case TestStepState::Passed: return { u"check"_s, Token::Ok, Checklist::tr("Passed") };
    case TestStepState::Failed: return { u"alarm-overdue"_s, Token::AlarmText, Checklist::tr("Failed") };
    case TestStepState::Running: return { u"link-busy"_s, Token::AccentText, Checklist::tr("Running") };
    case TestStepState::Waiting: return { u"pending"_s, Token::Text3, Checklist::tr("Waiting") };
    case TestStepState::NotTested: break;
    }
    return { u"pending"_s, Token::Text3, Checklist::tr("Not tested") };
}

QString inked(const QString &text, const QColor &ink, bool strong)
{
    const QString plain = text.toHtmlEscaped();
    return u"<span style=\"color:%1;\">%2</span>"_s.arg(ink.name(), strong ? "<b>"_L1 + plain + "</b>"_L1 : plain);
}

} // namespace

Checklist::Checklist(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName("checklist"_L1);
    setAccessibleName(tr("Connection test"));
    auto *grid = new QGridLayout(this);
    const Spacing &space = theme.tokens().space;
    grid->setContentsMargins(space.x4, space.x3, space.x4, space.x3);
    grid->setHorizontalSpacing(space.x2);
    grid->setVerticalSpacing(space.x2);
    grid->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            draw(row);
        update();
    });
}

void Checklist::setSteps(const QList<TestStep> &steps)
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.icon;
        delete row.text;
    }
    m_rows.clear();
    auto *grid = static_cast<QGridLayout *>(layout());
    int line = 0;
    for (const TestStep step : steps) {
        Row row { new QLabel(this), new QLabel(this), { step, TestStepState::Waiting, stepText(step, TestStepState::Waiting) } };
        row.text->setObjectName("step."_L1 + QString::number(int(step)));
        row.text->setTextFormat(Qt::RichText);
        row.text->setWordWrap(true);
        row.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        row.text->setFocusPolicy(Qt::NoFocus);
        grid->addWidget(row.icon, line, 0, Qt::AlignTop);
        grid->addWidget(row.text, line, 1);
        m_rows.insert(step, row);
        draw(row);
        ++line;
    }
}

void Checklist::show(const TestStepReport &report)
{
    const auto row = m_rows.find(report.step);
    if (row == m_rows.end())
        return;
    row->report = report;
    draw(*row);
    if (report.state == TestStepState::Failed) {
        QAccessibleAnnouncementEvent announcement(this, report.text + u' ' + report.advice);
        QAccessible::updateAccessibility(&announcement);
    }
}

void Checklist::draw(const Row &row)
{
    const TestStepReport &report = row.report;
    const Look look = lookOf(report.state);
    constexpr int iconSize = 18;
    row.icon->setPixmap(m_theme.icons().pixmap(look.icon, m_theme.color(look.ink), m_theme.px(iconSize), devicePixelRatioF()));
    const bool failed = report.state == TestStepState::Failed;
    const bool quiet = report.state == TestStepState::Waiting || report.state == TestStepState::NotTested;
    const QColor ink = m_theme.color(failed ? Token::AlarmText : quiet ? Token::Text3 : Token::Text);
    row.text->setFont(m_theme.font(TypeRole::Body));
    QString text = inked(report.text, ink, failed);
    if (!report.advice.isEmpty())
        text += u' ' + inked(report.advice, m_theme.color(Token::Text), false);
    row.text->setText(text);
    row.text->setAccessibleName(tr("%1: %2 %3", "state of a test step: finding, advice").arg(look.word, report.text, report.advice).trimmed());
}

void Checklist::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int radius = m_theme.tokens().radius.control;
    fillRounded(painter, rect(), radius, m_theme.color(Token::Panel));
    strokeRounded(painter, rect(), radius, m_theme.color(Token::Hair));
}

} // namespace Cordboard
