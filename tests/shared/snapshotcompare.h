// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

/// Compares what a backend believes with what the office knows, both in the form of `cordboard-cli snapshot`.
namespace Cordboard {

/// What a PBX's protocol cannot tell; everything else must be equal. A path names members from the top without ids, such as
/// "calls.legs.muted".
struct SnapshotRules
{
    QSet<QString> untold; ///< may be in the truth alone; where belief has it, it must be right
    QSet<QString> loose; ///< not compared at all
    /// Where belief has coarser words than the truth: by path and word believed, the words of the truth that it may stand for.
    QHash<QString, QHash<QString, QStringList>> coarser;
    /// Not compared where, in belief, the member beside it of that name has one of those words.
    QHash<QString, std::pair<QString, QStringList>> looseWhen;
    QSet<QString> notEarlier; ///< a time that belief may have later than the truth
};

/// PAL has no words for these, see section 12 of the protocol note and what the simulator assumes.
inline SnapshotRules palRules()
{
    using namespace Qt::StringLiterals;
    SnapshotRules rules;
    // Nothing tells presence, do-not-disturb or the DID; a queue tells who waits, but not its statistics, and nothing of its
    // agents but who they are.
    rules.untold = { u"extensions.presence"_s, u"extensions.presenceText"_s, u"extensions.dnd"_s, u"calls.did"_s, u"calls.decideBy"_s,
        // Told only while the call waits: what waited and left while the link was down came through no queue for the client.
        u"calls.queue"_s,
        u"calls.legs.muted"_s, u"parks.returnsAt"_s, u"queues.serviceLevel"_s, u"queues.answered"_s, u"queues.abandoned"_s,
        u"queues.agents"_s, u"queues.agents.since"_s, u"lines.name"_s, u"flows"_s, u"conferences"_s, u"wakeUps"_s };
    // Which phone rings or talks is known, so that an agent's state is; but not whether he rests after a call.
    rules.coarser.insert(u"queues.agents.state"_s, { { u"idle"_s, { u"wrapup"_s } } });
    rules.looseWhen.insert(u"queues.agents.since"_s, { u"state"_s, { u"idle"_s, u"unavailable"_s } });
    // Lines that the product information does not name go by their id.
    rules.loose = { u"lines.name"_s };
    // Who comes later hears what the legs that are still there went through, and nothing of those that have gone; of somebody
    // outside not even that. Who parked a call is known only to those who saw it.
    rules.untold.unite({ u"calls.answeredAt"_s, u"parks.parkedBy"_s });
    rules.notEarlier = { u"calls.startedAt"_s, u"calls.answeredAt"_s, u"queues.agents.since"_s };
    return rules;
}

/// For a client that saw everything from the first call on: who parked, when a call began and was answered, and the queue that it came
/// through are known to it.
inline SnapshotRules palRulesForWitness()
{
    using namespace Qt::StringLiterals;
    SnapshotRules rules = palRules();
    rules.untold.subtract({ u"calls.answeredAt"_s, u"parks.parkedBy"_s, u"calls.queue"_s });
    rules.notEarlier.clear();
    return rules;
}

class SnapshotComparison
{
public:
    /// Empty: equal.
    static QStringList differences(const QJsonObject &truth, const QJsonObject &belief, const SnapshotRules &rules)
    {
        SnapshotComparison comparison(rules);
        comparison.objects(truth, belief, {}, {});
        return comparison.m_differences;
    }

private:
    explicit SnapshotComparison(const SnapshotRules &rules) : m_rules(rules) { }

    static QString member(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

    static QString idOf(const QJsonObject &row)
    {
        for (const char *key : { "id", "slot", "callId", "extension", "leg" })
            if (const QJsonValue value = row.value(QLatin1StringView(key)); value.isString())
                return value.toString();
        return {};
    }

    static bool isRows(const QJsonValue &value) { return value.isArray() && (value.toArray().isEmpty() || value.toArray().at(0).isObject()); }

    void objects(const QJsonObject &truth, const QJsonObject &belief, const QString &path, const QString &where)
    {
        QStringList names = truth.keys() + belief.keys();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            const QString here = member(path, name);
            if (m_rules.loose.contains(here))
                continue;
            if (const auto when = m_rules.looseWhen.constFind(here); when != m_rules.looseWhen.cend() && when->second.contains(belief.value(when->first).toString()))
                continue;
            const QString label = where + u'/' + name;
            if (!belief.contains(name)) {
                if (!m_rules.untold.contains(here) && !isEmptyRows(truth.value(name)))
                    note(label, truth.value(name), QJsonValue());
            } else if (!truth.contains(name)) {
                if (!isEmptyRows(belief.value(name)))
                    note(label, QJsonValue(), belief.value(name));
            } else if (isRows(truth.value(name)) && isRows(belief.value(name))) {
                rows(truth.value(name).toArray(), belief.value(name).toArray(), here, label);
            } else if (truth.value(name).isObject() && belief.value(name).isObject()) {
                objects(truth.value(name).toObject(), belief.value(name).toObject(), here, label);
            } else if (m_rules.coarser.value(here).value(belief.value(name).toString()).contains(truth.value(name).toString())) {
                continue;
            } else if (m_rules.notEarlier.contains(here) && truth.value(name).toString() <= belief.value(name).toString()) {
                continue;
            } else if (truth.value(name) != belief.value(name)) {
                note(label, truth.value(name), belief.value(name));
            }
        }
    }

    void rows(const QJsonArray &truth, const QJsonArray &belief, const QString &path, const QString &where)
    {
        const QMap<QString, QJsonObject> known = byId(truth);
        const QMap<QString, QJsonObject> believed = byId(belief);
        for (auto it = known.cbegin(); it != known.cend(); ++it) {
            if (believed.contains(it.key()))
                objects(it.value(), believed.value(it.key()), path, where + u'[' + it.key() + u']');
            else if (!m_rules.untold.contains(path))
                note(where + u'[' + it.key() + u']', it.value(), QJsonValue());
        }
        for (auto it = believed.cbegin(); it != believed.cend(); ++it)
            if (!known.contains(it.key()))
                note(where + u'[' + it.key() + u']', QJsonValue(), it.value());
    }

    static QMap<QString, QJsonObject> byId(const QJsonArray &rows)
    {
        QMap<QString, QJsonObject> map;
        for (const QJsonValue row : rows)
            map.insert(idOf(row.toObject()), row.toObject());
        return map;
    }

    static bool isEmptyRows(const QJsonValue &value) { return value.isArray() && value.toArray().isEmpty(); }

    void note(const QString &where, const QJsonValue &truth, const QJsonValue &belief)
    {
        m_differences.append(QStringLiteral("%1: truth %2, belief %3").arg(where, text(truth), text(belief)));
    }
    static QString text(const QJsonValue &value)
    {
        return value.isNull() || value.isUndefined() ? QStringLiteral("nothing") : QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact));
    }

    const SnapshotRules &m_rules;
    QStringList m_differences;
};

} // namespace Cordboard
