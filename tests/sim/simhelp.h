// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/snapshotjson.h"
#include "backends/sim/office.h"
#include "backends/sim/projector.h"

#include <QJsonDocument>
#include <QTest>

namespace Cordboard {

/// Remembers what an office told, in several forms.
class EventLog final : public OfficeListener
{
public:
    explicit EventLog(Office &office) : m_office(office) { office.addListener(this); }
    ~EventLog() override { m_office.removeListener(this); }

    void officeEvent(const OfficeEvent &event) override
    {
        events.append(event);
        text += QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n';
    }
    template<class T>
    QList<T> of() const
    {
        QList<T> list;
        for (const OfficeEvent &e : events)
            if (const T *found = e.as<T>())
                list.append(*found);
        return list;
    }
    /// Every leg step since the last call as "1001:65": the number of the party and the step's code.
    QString steps()
    {
        QStringList list;
        for (; m_read < events.size(); ++m_read)
            if (const auto *e = events.at(m_read).as<LegEvent>())
                list.append(e->number + QLatin1Char(':') + QString::number(int(e->step)));
        return list.join(QLatin1Char(' '));
    }
    /// The last end of that party's leg.
    LegEvent endOf(const QString &number) const
    {
        LegEvent found;
        for (const LegEvent &e : of<LegEvent>())
            if (e.number == number && e.step == LegStep::Ended)
                found = e;
        return found;
    }

    QList<OfficeEvent> events;
    QByteArray text;

private:
    Office &m_office;
    qsizetype m_read = 0;
};

/// The standard office with what one test wants different.
inline OfficeConfig officeWith(const std::function<void(OfficeConfig &)> &change = {})
{
    OfficeConfig config = OfficeConfig::standard();
    if (change)
        change(config);
    return config;
}

inline PersonConfig &personIn(OfficeConfig &config, const QString &number)
{
    for (PersonConfig &p : config.people)
        if (p.number == number)
            return p;
    qFatal("no such person");
}

inline LineState legState(const Office &office, const QString &number)
{
    const SimLeg *leg = office.activeLegOf(number);
    return leg ? leg->state : LineState::Idle;
}

inline QString activeLeg(const Office &office, const QString &number)
{
    const SimLeg *leg = office.activeLegOf(number);
    return leg ? leg->id : QString();
}

/// A conversation between an outside caller and that extension; answers the room.
inline QString answeredCall(Office &office, const QString &number, const QString &from = QStringLiteral("5550100"))
{
    const auto call = office.inbound(from, number);
    if (!call || !office.phoneAnswer(number))
        return {};
    return call->call;
}

inline Call callIn(const Office &office, const QString &id)
{
    const AccountId account(QStringLiteral("a"));
    const StateStore store = office.truth(account);
    const Call *call = store.find<Call>(CallId(account, id));
    return call ? *call : Call();
}

} // namespace Cordboard
