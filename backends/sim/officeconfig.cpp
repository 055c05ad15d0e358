// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/officeconfig.h"

#include "backends/sim/peoplenames.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QList<OutsideRule> standardRules()
{
    return { { u"0404"_s, OutsideRule::Outcome::NotFound, 0 }, { u"0486"_s, OutsideRule::Outcome::Busy, 1'500 },
        { u"0408"_s, OutsideRule::Outcome::NoAnswer, 0 } };
}

QStringList numbersFrom(int first, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(first + i));
    return list;
}

/// Call records of the last hours: for each of `people` several answered ones, both ways, and one missed.
QList<Cdr> pastCalls(const OfficeConfig &office, const QStringList &people, Prng &random)
{
    QList<Cdr> list;
    qint64 at = office.startMs - 3 * 3600 * 1000;
    quint64 room = 282'000'000'001;
    for (int round = 0; round < 6; ++round) {
        for (const QString &number : people) {
            const auto person = std::find_if(office.people.begin(), office.people.end(), [&number](const PersonConfig &p) { return p.number == number; });
            const CallerConfig &other = random.pick(office.callers);
            const bool out = round == 2 || round == 5;
            const bool missed = round == 3;
            Cdr cdr;
            cdr.call = CallId({}, QString::number(room++));
            cdr.direction = out ? Direction::Outbound : Direction::Inbound;
            cdr.disposition = missed ? Disposition::Missed : Disposition::Answered;
            cdr.callerNumber = out ? number : other.number;
            cdr.callerName = out ? person->name : other.name;
            cdr.calleeNumber = out ? other.number : number;
            cdr.calleeName = out ? other.name : person->name;
            cdr.startedAt = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
            const int rang = random.between(2, 25);
            if (!missed)
                cdr.answeredAt = cdr.startedAt.addSecs(rang);
            cdr.endedAt = cdr.startedAt.addSecs(rang + (missed ? 0 : random.between(20, 400)));
            at += random.between(60, 400) * 1000;
            list.append(cdr);
        }
    }
    return list;
}

/// Calls through the queues of this day until now, and of the same weekday in the four weeks before, so that a supervisor's board has
/// something to compare. Has a random stream of its own: the rest of the office stays as it is.
QList<Cdr> pastQueueCalls(const OfficeConfig &office, quint64 seed)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 24 * 60 * minute;
    Prng random(seed ^ 0x71ea5ULL);
    QList<Cdr> list;
    quint64 room = 281'000'000'001;
    for (int week = 4; week >= 0; --week) {
        const qint64 now = office.startMs - 7 * week * day;
        const qint64 until = week == 0 ? now - 2 * minute : now + 6 * 60 * minute;
        // Few early, most two hours after the beginning, then ever fewer.
        for (qint64 at = now - 4 * 60 * minute; at < until;) {
            const double hours = double(at - now) / (60 * minute) + 4;
            const double crowd = hours < 2 ? 0.25 + 0.4 * hours : 1.25 - 0.1 * hours;
            at += qint64(double(random.between(2, 7)) * double(minute) / std::max(0.2, crowd));
            const QueueConfig &queue = random.pick(office.queues);
            const CallerConfig &caller = random.pick(office.callers);
            const bool gaveUp = random.chance(7) || queue.agents.isEmpty();
            Cdr cdr;
            cdr.call = CallId({}, QString::number(room++));
            cdr.direction = Direction::Inbound;
            cdr.disposition = gaveUp ? Disposition::Missed : Disposition::Answered;
            cdr.callerNumber = caller.number;
            cdr.callerName = caller.name;
            cdr.queue = queue.number;
            cdr.calleeNumber = gaveUp ? queue.number : random.pick(queue.agents).extension;
            const auto person = std::find_if(office.people.begin(), office.people.end(), [&cdr](const PersonConfig &p) { return p.number == cdr.calleeNumber; });
            cdr.calleeName = person == office.people.end() ? queue.name : person->name;
            cdr.startedAt = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC);
            const int waited = gaveUp ? random.between(15, 90) : random.chance(85) ? random.between(3, 18) : random.between(20, 70);
            if (!gaveUp)
                cdr.answeredAt = cdr.startedAt.addSecs(waited);
            cdr.endedAt = cdr.startedAt.addSecs(waited + (gaveUp ? 0 : random.between(20, 300)));
            if (cdr.endedAt.toMSecsSinceEpoch() < until)
                list.append(cdr);
        }
    }
    return list;
}

/// The next number for a person; conferences and queues have 6500 to 6999 to themselves.
int takeNumber(int &next)
{
    if (next >= 6500 && next < 7000)
        next = 7000;
    return next++;
}

PersonConfig ordinary(const QString &number, const QString &name)
{
    PersonConfig p;
    p.number = number;
    p.name = name;
    p.password = u"cordboard"_s;
    return p;
}

/// Anybody of a generated office: answers, mostly; sometimes does not, or has something set.
void giveHabits(PersonConfig &p, Prng &random)
{
    const int habit = random.below(100);
    using Kind = Behaviour::Kind;
    if (habit < 74)
        p.behaviour = { Kind::Answer, random.between(2'500, 12'000), {} };
    else if (habit < 92)
        p.behaviour = { Kind::Never, 0, {} };
    else if (habit < 96)
        p.behaviour = { Kind::Refuse, random.between(2'000, 6'000), {} };
    else
        p.behaviour = { Kind::Manual, 0, {} };
    p.ringMs = 25'000;
    p.maxCalls = random.chance(70) ? 1 : 2;
    p.voicemailNew = random.chance(12) ? random.between(1, 4) : 0;
    p.voicemailOld = random.below(5);
}

void givePresence(PersonConfig &p, Prng &random)
{
    static constexpr std::array others { Presence::Away, Presence::Lunch, Presence::Trip, Presence::DoNotDisturb, Presence::OffWork,
        Presence::Busy };
    if (!random.chance(20))
        return;
    p.presence = random.pick(others);
    p.presenceText = presenceTextFor(p.presence, random);
    p.dnd = p.presence == Presence::DoNotDisturb;
    p.registered = p.presence != Presence::OffWork;
}

} // namespace

void OfficeConfig::answerAfter(int ms, const QStringList &except)
{
    for (PersonConfig &p : people)
        if (p.behaviour.kind == Behaviour::Kind::Manual && !except.contains(p.number))
            p.behaviour = { Behaviour::Kind::Answer, ms, {} };
}

void OfficeConfig::addPagingGroups()
{
    for (const auto &[number, name] : { std::pair { u"6300"_s, u"Whole house"_s }, { u"6301"_s, u"Works hall"_s }, { u"6302"_s, u"Service floor"_s } }) {
        PersonConfig group = ordinary(number, name);
        group.group = u"Announcements"_s;
        group.pagingGroup = true;
        group.mailbox = false;
        group.behaviour = { Behaviour::Kind::Answer, 0, {} };
        people.append(group);
    }
}

OfficeConfig OfficeConfig::standard(const Size &size, quint64 seed)
{
    Prng random(seed);
    OfficeConfig office;
    QSet<QString> used;
    static constexpr std::array groups { u"Sales", u"Service", u"Accounts", u"Works" };
    static constexpr std::array firstNames { u"Ann Lee", u"Bob Kovacs", u"Carla Nunes", u"Dmitri Orlov", u"Eva Lindholm", u"Farah Aziz" };
    const int count = size.extensions < 0 ? int(firstNames.size()) : size.extensions;
    office.people.reserve(count);
    int next = 1000;
    for (int i = 0; i < count; ++i) {
        const bool first = i < int(firstNames.size());
        PersonConfig p = ordinary(QString::number(takeNumber(next)), first ? QStringView(firstNames.at(size_t(i))).toString() : inventedName(random, used));
        used.insert(p.name);
        p.group = i == 0 ? u"Reception"_s : QStringView(groups.at(size_t(i) % groups.size())).toString();
        p.email = emailFor(p.name, u"office.example"_s);
        p.mobile = mobileFor(i);
        p.admin = i == 0;
        p.controlsOthers = i != 5;
        p.maxCalls = i == 0 ? 8 : 2;
        if (i == 1)
            p.voicemailNew = 2;
        office.people.append(p);
    }
    const int queues = size.queues < 0 ? 1 : size.queues;
    for (int i = 0; i < queues; ++i) {
        QueueConfig q;
        q.number = QString::number(6700 + i);
        q.name = i == 0 ? u"Main number"_s : u"Queue %1"_s.arg(i + 1);
        q.strategy = i % 2 ? QueueConfig::Strategy::LongestIdle : QueueConfig::Strategy::RingAll;
        if (i == 0)
            q.agents = { { u"1002"_s, true, {} }, { u"1003"_s, true, {} } };
        else
            for (int a = 0; a < 6 && count > 6; ++a)
                q.agents.append({ office.people.at(6 + (i * 6 + a) % (count - 6)).number, true, {} });
        office.queues.append(q);
    }
    office.parkNumbers = numbersFrom(71, size.parkSlots < 0 ? 9 : size.parkSlots);
    office.lines = { { u"external/1"_s, u"Line 1"_s } };
    office.flows = { { u"800"_s, u"Night service"_s, { u"day"_s, u"night"_s }, u"day"_s } };
    office.conferences = { { u"6500"_s, u"Conference"_s } };
    office.outside = standardRules();
    office.callers = knownCallers();
    office.contacts = knownContacts();
    QStringList recorded;
    for (int i = 0; i < std::min(3, count); ++i)
        recorded.append(QString::number(1000 + i));
    office.history = pastCalls(office, recorded, random);
    return office;
}

OfficeConfig OfficeConfig::demo(const Size &size, quint64 seed)
{
    Prng random(seed);
    OfficeConfig office;
    office.name = u"Nordhafen Instruments"_s;
    office.noAnswerMs = 30'000;
    office.inboundTakesLine = true;
    QSet<QString> used;
    struct Department
    {
        QString name;
        int people;
        int next; ///< number
        QStringList roles;
    };
    QList<Department> departments {
        { u"Accounts"_s, 12, 246, { u"payables"_s, u"receivables"_s, u"controlling"_s } },
        { u"Sales"_s, 26, 260, { u"inside"_s, u"export"_s, u"north"_s, u"south"_s, u"key accounts"_s } },
        { u"Service"_s, 33, 320, { u"hotline"_s, u"field"_s, u"spare parts"_s, u"dispatch"_s, u"training"_s } },
        { u"Works"_s, 70, 420, { u"assembly"_s, u"calibration"_s, u"planning"_s, u"goods in"_s, u"tool shop"_s, u"quality"_s } },
        { u"Board"_s, 5, 503, { u"assistant"_s, u"projects"_s, u"legal"_s } },
    };
    for (const KnownPerson &known : demoStaff()) {
        PersonConfig p = ordinary(QString::fromUtf16(known.number), QString::fromUtf16(known.name));
        p.group = QString::fromUtf16(known.group);
        p.role = QString::fromUtf16(known.role);
        p.presence = known.presence;
        p.presenceText = QString::fromUtf16(known.presenceText);
        used.insert(p.name);
        const bool reception = p.group == u"Reception";
        if (reception)
            p.maxCalls = 8;
        else
            giveHabits(p, random);
        p.dnd = p.presence == Presence::DoNotDisturb;
        p.admin = p.number == u"1000";
        if (p.number == u"309")
            p.registered = false;
        if (p.number == u"237")
            p.forwarding.busy = mobileFor(37);
        for (Department &d : departments)
            d.people -= d.name == p.group;
        office.people.append(p);
    }
    const int total = size.extensions < 0 ? 148 : size.extensions;
    int next = 2000; // beyond the departments' own ranges
    while (office.people.size() < total) {
        Department *best = nullptr;
        for (Department &d : departments)
            if (d.people > 0 && (!best || d.people > best->people))
                best = &d;
        Department &d = best ? *best : departments[random.below(4)];
        PersonConfig p = ordinary(QString::number(best ? d.next++ : takeNumber(next)), inventedName(random, used));
        --d.people;
        p.group = d.name;
        p.role = random.pick(d.roles);
        giveHabits(p, random);
        givePresence(p, random);
        office.people.append(p);
    }
    office.people.resize(std::max(1, std::min(total, int(office.people.size()))));
    for (int i = 0; i < office.people.size(); ++i) {
        PersonConfig &p = office.people[i];
        p.email = emailFor(p.name, u"nordhafen.example"_s);
        if (i % 3 != 1)
            p.mobile = mobileFor(i);
    }

    static const QHash<QString, QStringList> tags { { u"214"_s, { u"Français"_s, u"Keyholder"_s } }, { u"231"_s, { u"First aid"_s, u"हिन्दी"_s } },
        { u"234"_s, { u"Español"_s, u"Português"_s } }, { u"237"_s, { u"Dansk"_s } }, { u"238"_s, { u"First aid"_s } }, { u"241"_s, { u"日本語"_s } },
        { u"305"_s, { u"Türkçe"_s, u"Fire warden"_s } }, { u"404"_s, { u"Italiano"_s } }, { u"415"_s, { u"Fire warden"_s } } };
    for (PersonConfig &p : office.people)
        p.tags = tags.value(p.number);

    const auto agents = [&office](const QString &group, const QString &role, int count) {
        QList<QueueConfig::Agent> list;
        for (const PersonConfig &p : std::as_const(office.people))
            if (p.group == group && (role.isEmpty() || p.role == role) && p.behaviour.kind == Behaviour::Kind::Answer && list.size() < count)
                list.append({ p.number, true, {} });
        return list;
    };
    using Strategy = QueueConfig::Strategy;
    office.queues = {
        { u"6700"_s, u"Main number"_s, Strategy::RingAll, { { u"1000"_s, true, {} }, { u"1001"_s, true, u"Break"_s } }, 0, 0, 20 },
        { u"6701"_s, u"Sales line"_s, Strategy::LongestIdle, agents(u"Sales"_s, {}, 8), 15'000, 15'000, 20 },
        { u"6702"_s, u"Service hotline"_s, Strategy::LongestIdle, agents(u"Service"_s, {}, 6), 20'000, 15'000, 30 },
        { u"6703"_s, u"Spare parts"_s, Strategy::RingAll, agents(u"Service"_s, u"spare parts"_s, 2), 10'000, 0, 30 },
        { u"6704"_s, u"Deutsch"_s, Strategy::LongestIdle, agents(u"Accounts"_s, {}, 3), 10'000, 15'000, 20 },
    };
    if (office.queues.at(1).agents.size() > 4)
        office.queues[1].agents[3].pauseReason = u"Paperwork"_s;
    for (int i = int(office.queues.size()); i < size.queues; ++i)
        office.queues.append({ QString::number(6700 + i), u"Team %1"_s.arg(i), Strategy::LongestIdle, agents(u"Works"_s, {}, 6), 10'000, 15'000, 20 });
    if (size.queues >= 0)
        office.queues.resize(std::max(1, size.queues));
    office.parkNumbers = numbersFrom(701, size.parkSlots < 0 ? 6 : size.parkSlots);
    for (int i = 1; i <= 8; ++i)
        office.lines.append({ u"external/%1"_s.arg(i), u"Line %1"_s.arg(i) });
    office.flows = { { u"800"_s, u"Night service"_s, { u"day"_s, u"night"_s }, u"day"_s },
        { u"801"_s, u"Announcement"_s, { u"none"_s, u"holidays"_s, u"maintenance"_s }, u"none"_s } };
    office.conferences = { { u"6500"_s, u"Conference"_s }, { u"6501"_s, u"Board room"_s } };
    office.dids = { { u"+44 1632 960000"_s, u"Main number"_s, u"6700"_s, u"800"_s, u"1000"_s },
        { u"+44 1632 960001"_s, u"Sales line"_s, u"6701"_s, {}, {} }, { u"+44 1632 960002"_s, u"Service hotline"_s, u"6702"_s, {}, {} } };
    office.outside = standardRules();
    office.callers = knownCallers();
    office.contacts = knownContacts();
    office.history = pastQueueCalls(office, seed) + pastCalls(office, { office.people.first().number }, random);
    std::stable_sort(office.history.begin(), office.history.end(), [](const Cdr &a, const Cdr &b) { return a.startedAt < b.startedAt; });
    return office;
}

} // namespace Cordboard
