// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "models/people/departmentmodel.h"
#include "views/people/peoplerows.h"
#include "views/people/peopleview.h"
#include "views/window/dockrail.h"
#include "views/window/findframe.h"
#include "views/window/numberchoice.h"

#include <QAction>
#include <QLineEdit>

// From typed letters to the person on the target line.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Typed text that can be dialled as it stands.
bool isDialable(const QString &text)
{
    int digits = 0;
    for (QChar c : text) {
        if (c.isDigit())
            ++digits;
        else if (!u"+*#()-/. "_s.contains(c))
            return false;
    }
    return digits >= 2;
}

QString dialled(const QString &text)
{
    QString number;
    for (QChar c : text)
        if (c.isDigit() || c == u'+' || c == u'*' || c == u'#')
            number.append(c);
    return number;
}

QList<TextMatch> textMatches(const QList<MatchRange> &ranges)
{
    QList<TextMatch> matches;
    for (const MatchRange &range : ranges)
        matches.append({ range.start, range.length });
    return matches;
}

} // namespace

Target MainWindow::targetAt(int row) const
{
    const SearchHit *hit = m_results->hit(row);
    if (!hit)
        return {};
    return m_numbers->targetOf(hit->id, m_find->box()->text().trimmed());
}

void MainWindow::updateTarget()
{
    const QString text = m_find->box()->text().trimmed();
    m_find->line()->setTyping(!text.isEmpty());
    if (text.isEmpty()) {
        m_results->setText({});
        if (m_people->showsResults())
            m_people->clearResults();
        m_find->setCaption(tr("%n people", nullptr, m_people->rows()->departments()->totalCount()));
        QString reason;
        const Target likely = m_chosen.isValid() ? Target() : likelyTarget(&reason);
        m_desk.setTarget(likely.isValid() && m_likelyTimer.isActive() ? Target() : likely.isValid() ? likely : m_chosen, false);
        m_find->line()->setTarget(likely.isValid() ? likely : m_chosen, {}, reason);
        rememberWish();
        m_onLine = {};
        return;
    }
    const bool byHand = text != m_onLine.text || m_hit != m_onLine.hit;
    const bool byArrows = byHand ? text == m_onLine.text && m_hit > 0 : m_onLine.byArrows;
    m_results->setText(text);
    QList<SearchHit> hits;
    for (int row = 0; row < m_results->rowCount(); ++row)
        hits.append(*m_results->hit(row));
    if (!byHand) {
        // Somebody who is found only now, or named anew, does not push away whom the operator has read there.
        for (qsizetype row = 0; row < hits.size(); ++row)
            if (hits[row].id == m_onLine.person)
                m_hit = int(row);
    }
    m_hit = hits.isEmpty() ? 0 : std::clamp(m_hit, 0, int(hits.size()) - 1);
    if (m_hit > 0) // the chosen hit stands on the target line, the others keep their order below
        hits.move(m_hit, 0);
    m_people->showResults(hits);

    Target target = targetAt(m_hit);
    QString reason;
    QList<TextMatch> matches;
    if (target.isValid()) {
        matches = textMatches(m_results->hit(m_hit)->inName);
        reason = byArrows ? tr("Chosen with the arrow keys") : m_results->hit(m_hit)->guessed ? tr("Nobody is spelled that way; this comes close") : tr("Top hit");
        if (const QString number = m_numbers->reason(); !number.isEmpty())
            reason += u" · "_s + number;
    } else if (isDialable(text)) {
        target = { m_desk.activeAccount(), {}, dialled(text), {}, {} };
        reason = tr("Nobody here has this number");
    }
    m_find->setCaption(hits.isEmpty() ? (target.isValid() ? tr("A number") : tr("Nobody found")) : tr("%n found", nullptr, int(hits.size())));
    m_desk.setTarget(target, true);
    m_find->line()->setTarget(target, matches, reason);
    const SearchHit *shown = m_results->hit(m_hit);
    const PersonId person = shown ? shown->id : PersonId();
    if (!byHand && person != m_onLine.person)
        m_actions->surprise(); // whom the operator has read there is gone: an Enter on its way was for him
    m_onLine = { text, m_hit, person, byArrows };
    rememberWish();
}

void MainWindow::moveTarget(int steps)
{
    if (m_find->box()->text().trimmed().isEmpty()) {
        if (steps > 0)
            m_people->focusList();
        return;
    }
    m_hit = std::max(0, m_hit + steps);
    updateTarget();
}

void MainWindow::typeIntoSearch(const QString &text)
{
    focusSearch();
    m_find->box()->insert(text);
}

void MainWindow::stepBack()
{
    if (m_desk.warning())
        m_desk.dismissWarning();
    else if (!m_find->box()->text().isEmpty())
        m_find->box()->clear();
    else if (m_chosen.isValid()) {
        m_chosen = {};
        updateTarget();
    } else
        m_rail->close();
    focusSearch();
}

} // namespace Cordboard
