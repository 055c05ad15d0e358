// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxnightmode.h"

#include "backends/ipcortex/ipcxdecode.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QDateTime eventTime(const QJsonValue &value)
{
    bool ok = false;
    const double ms = value.toVariant().toDouble(&ok);
    if (ok)
        return QDateTime::fromMSecsSinceEpoch(qint64(ms), QTimeZone::UTC);
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

constexpr qint64 untilFurtherNoticeMs = 366LL * 86'400'000;

} // namespace

IpcxNightMode::IpcxNightMode(const IpcxTimings &timings, IpcxRest &rest, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_rest(rest)
{
    m_timer.setInterval(timings.nightModeMs);
    connect(&m_timer, &QTimer::timeout, this, &IpcxNightMode::reload);
}

void IpcxNightMode::start(const AccountId &account, const QString &ownCompany)
{
    m_account = account;
    m_ownCompany = ownCompany;
    ++m_generation;
    reload();
    m_timer.start();
}

void IpcxNightMode::stop()
{
    ++m_generation;
    m_timer.stop();
    m_available = false;
}

void IpcxNightMode::reload()
{
    const int generation = m_generation;
    m_rest.call(
        u"dialplan/readcal"_s, { { "type"_L1, "nm"_L1 } }, [this, generation](const Result<QJsonObject> &answer) {
            if (generation != m_generation)
                return;
            m_available = answer.has_value();
            if (!answer) {
                if (answer.error().kind == PbxError::Kind::NotSupported
                    || answer.error().kind == PbxError::Kind::Refused)
                    m_timer.stop(); // it will not be there in a minute either
                return;
            }
            QStringList companies = m_rest.companies();
            if (companies.isEmpty() && !m_ownCompany.isEmpty())
                companies.append(m_ownCompany);
            emit flowsChanged(read(m_account, answer->value("values"_L1).toObject(), companies,
                QDateTime::currentDateTimeUtc().addMSecs(-m_drift)));
        });
}

QList<Flow> IpcxNightMode::read(
    const AccountId &account, const QJsonObject &values, const QStringList &companies, const QDateTime &now)
{
    struct Switch
    {
        QDateTime since;
        bool on = false;
    };
    QMap<std::pair<QString, int>, Switch> switches;
    for (const QString &company : companies)
        switches.insert({ company, 0 }, {});
    for (auto it = values.begin(); it != values.end(); ++it) {
        switches[{ it.key(), 0 }];
        for (const QJsonValue value : it.value().toArray()) {
            const QJsonObject event = value.toObject();
            Switch &one = switches[{ it.key(), ipcxText(event.value("event_instance"_L1)).toInt() }];
            QDateTime from = eventTime(event.value("event_start"_L1));
            QDateTime to = eventTime(event.value("event_end"_L1));
            const QString repeat = event.value("event_repeat"_L1).toString().toUpper();
            const int days = repeat == "DAILY"_L1 ? 1 : repeat == "WEEKLY"_L1 ? 7 : 0;
            if (days > 0 && from.isValid() && from < now) {
                const qint64 rounds = from.daysTo(now) / days;
                from = from.addDays(rounds * days);
                to = to.addDays(rounds * days);
            }
            if (!from.isValid() || from > now || (to.isValid() && to <= now)
                || (one.since.isValid() && from < one.since))
                continue;
            one = { from, event.value("event_action"_L1).toString().compare("ON"_L1, Qt::CaseInsensitive) == 0 };
        }
    }
    QList<Flow> flows;
    for (auto it = switches.cbegin(); it != switches.cend(); ++it) {
        const auto &[company, instance] = it.key();
        Flow flow;
        flow.id = { account, company + u'/' + QString::number(instance) };
        flow.name = instance == 0 ? tr("Night mode of %1").arg(company)
                                  : tr("Night mode %2 of %1").arg(company).arg(instance + 1);
        flow.choices = { u"day"_s, u"night"_s };
        flow.value = it->on ? u"night"_s : u"day"_s;
        flows.append(flow);
    }
    return flows;
}

void IpcxNightMode::set(const FlowId &flow, const QString &value, Done done)
{
    if (value != "day"_L1 && value != "night"_L1)
        return done(PbxError { PbxError::Kind::NoSuchTarget, value });
    const qint64 now = QDateTime::currentMSecsSinceEpoch() - m_drift;
    const QJsonObject values { { "start"_L1, now }, { "end"_L1, now + untilFurtherNoticeMs },
        { "last"_L1, QJsonValue::Null }, { "repeat"_L1, "NEVER"_L1 },
        { "action"_L1, value == "night"_L1 ? "ON"_L1 : "OFF"_L1 }, { "instance"_L1, flow.local().section(u'/', -1) },
        { "company"_L1, flow.local().section(u'/', 0, -2) } };
    m_rest.call(u"dialplan/createcal"_s, { { "type"_L1, "nm"_L1 }, { "values"_L1, values } },
        [this, done = std::move(done)](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(answer.error());
            reload();
            done({});
        });
}

} // namespace Cordboard
