// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callindex.h"

#include "models/history/phonekey.h"
#include "models/people/folding.h"

#include <algorithm>

namespace Cordboard {

namespace {

constexpr int maxWords = 12;
// Bits of the exact questions, after those of the words.
constexpr quint16 numberBit = 1 << 13;
constexpr quint16 personBit = 1 << 14;
constexpr quint16 queueBit = 1 << 15;
// Framing of the texts; no folded word holds a control character.
constexpr char wordMark = ' ';
constexpr char exactBegin = '\x02';
constexpr char exactEnd = '\x03';

void appendWords(std::string &text, const QString &name)
{
    const QList<QStringView> words = wordsOf(name);
    for (QStringView word : words)
        for (const QString &spelling : spellings(word))
            text.append(1, wordMark).append(spelling.toUtf8().toStdString());
}

void appendDigits(std::string &text, const QString &number)
{
    text.append(1, '#'); // keeps a number from running on from what stands before it
    for (QChar c : number)
        if (c.isDigit())
            text.append(1, char('0' + c.digitValue()));
}

std::string exact(const QString &value)
{
    return exactBegin + value.toUtf8().toStdString() + exactEnd;
}

bool isDigits(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

template<class E>
quint32 bitsOf(const QList<E> &values)
{
    quint32 bits = 0;
    for (E value : values)
        bits |= 1u << unsigned(value);
    return bits == 0 ? ~0u : bits;
}

} // namespace

void CallIndex::Names::add(quint32 id, const std::string &text)
{
    Q_ASSERT(id >= starts.size());
    starts.resize(id, quint32(texts.size())); // numbers that are not in use have no text
    starts.push_back(quint32(texts.size()));
    texts += text;
    texts += '\n';
    ++changes;
}

void CallIndex::Names::mark(std::string_view needle, quint16 bit, std::vector<quint16> &masks) const
{
    const std::string_view all(texts);
    auto owner = starts.cbegin();
    for (size_t at = all.find(needle); at != std::string_view::npos;) {
        owner = std::upper_bound(owner, starts.cend(), quint32(at));
        masks[size_t(owner - starts.cbegin()) - 1] |= bit;
        if (owner == starts.cend())
            return;
        at = all.find(needle, *owner); // once is enough: on with the next name
    }
}

void CallIndex::clear()
{
    *this = {};
}

void CallIndex::addParty(quint32 id, const QString &number, const QString &name)
{
    std::string text;
    appendWords(text, name);
    text += exact(comparableNumber(number));
    appendDigits(text, number);
    if (std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c.isLetter(); }))
        appendWords(text, number); // a SIP name is a word
    m_parties.add(id, text);
}

void CallIndex::addRoute(quint32 id, const QString &did, const QString &queue)
{
    std::string text;
    appendWords(text, queue);
    text += exact(queue);
    appendDigits(text, did);
    m_routes.add(id, text);
}

void CallIndex::put(std::vector<Row> rows)
{
    const auto older = [](const Row &a, const Row &b) { return a.id < b.id; };
    std::sort(rows.begin(), rows.end(), older);
    const auto middle = qsizetype(m_rows.size());
    for (const Row &row : rows) {
        const auto place = std::lower_bound(m_rows.begin(), m_rows.begin() + middle, row, older);
        if (place != m_rows.begin() + middle && place->id == row.id)
            *place = row;
        else
            m_rows.push_back(row);
    }
    std::inplace_merge(m_rows.begin(), m_rows.begin() + middle, m_rows.end(), older);
}

void CallIndex::remove(CallRowId id)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Row &a, CallRowId b) { return a.id < b; });
    if (place != m_rows.end() && place->id == id)
        m_rows.erase(place);
}

void CallIndex::prepare(const CallFilter &filter) const
{
    const quint64 changes = m_parties.changes + m_routes.changes;
    if (m_masks.changes == changes && m_masks.text == filter.text && m_masks.number == filter.number
        && m_masks.person == filter.person && m_masks.queue == filter.queue)
        return;
    m_masks = { filter.text, filter.number, filter.person, filter.queue, changes, {}, {}, 0 };
    m_masks.party.assign(m_parties.starts.size() + 1, 0);
    m_masks.route.assign(m_routes.starts.size() + 1, 0);
    const auto want = [this](const std::string &needle, quint16 bit, bool parties, bool routes) {
        m_masks.wanted |= bit;
        if (parties)
            m_parties.mark(needle, bit, m_masks.party);
        if (routes)
            m_routes.mark(needle, bit, m_masks.route);
    };
    const QList<QStringView> words = wordsOf(filter.text);
    for (qsizetype i = 0; i < words.size() && i < maxWords; ++i) {
        const QString word = foldForSearch(words[i]);
        const std::string bytes = word.toUtf8().toStdString();
        // Digits may stand anywhere in a number, letters begin a word.
        want(isDigits(word) ? bytes : wordMark + bytes, quint16(1u << unsigned(i)), true, true);
    }
    if (!filter.number.isEmpty())
        want(exact(comparableNumber(filter.number)), numberBit, true, false);
    if (!filter.person.isEmpty())
        want(exact(comparableNumber(filter.person)), personBit, true, false);
    if (!filter.queue.isEmpty())
        want(exact(filter.queue), queueBit, false, true);
}

CallIndex::Match CallIndex::find(const CallQuery &query, quint16 account) const
{
    const CallFilter &filter = query.filter;
    Match match;
    if (!filter.account.isEmpty() && account == 0)
        return match;
    prepare(filter);
    const auto lower = [this](CallRowId id) {
        return std::lower_bound(m_rows.cbegin(), m_rows.cend(), id, [](const Row &row, CallRowId wanted) { return row.id < wanted; });
    };
    const CallRowId from = filter.from.isValid() ? filter.from.toMSecsSinceEpoch() << rowIdShift : 0;
    const CallRowId to = filter.to.isValid() ? filter.to.toMSecsSinceEpoch() << rowIdShift : query.before;
    const auto begin = lower(std::max(from, query.since));
    const auto end = lower(std::min(to, query.before));
    const quint32 directions = bitsOf(filter.directions);
    const quint32 dispositions = bitsOf(filter.dispositions);
    const quint16 *const party = m_masks.party.data();
    const quint16 *const route = m_masks.route.data();
    const quint16 wanted = m_masks.wanted;
    for (auto row = end; row > begin;) {
        --row;
        if (((directions >> row->direction) & (dispositions >> row->disposition) & 1u) == 0)
            continue;
        if ((party[row->caller] | party[row->callee] | route[row->route] | quint16(~wanted)) != 0xffff)
            continue;
        if (!filter.account.isEmpty() && row->account != account)
            continue;
        if (filter.onlyMissed && !reachedNobody(Direction(row->direction), Disposition(row->disposition), row->answered))
            continue;
        if (match.total++ < query.limit)
            match.ids.push_back(row->id);
    }
    return match;
}

} // namespace Cordboard
