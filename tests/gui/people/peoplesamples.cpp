// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people/peoplesamples.h"

#include <QDir>
#include <QImage>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Line
{
    const char *number;
    const char *name;
    const char *department;
    const char *job;
    const char *code; ///< as in the design: FR, TK, ...
    const char *words;
    int seconds;
};

constexpr Line office[] = {
    {"214", "Anna Bergmann", "Accounts", "team lead", "FR", "at her desk", 0},
    {"219", "Jonas Lind", "Accounts", "", "FR", "", 0},
    {"223", "Fatima El-Sayed", "Accounts", "", "TK", "Ole Jensen", 724},
    {"226", "Peter Vogel", "Accounts", "payroll", "AW", "lunch until 10:15", 0},
    {"231", "Priya Nair", "Sales", "north", "RG", "Ms Laurent", 18},
    {"232", "Tom Ashworth", "Sales", "north", "FR", "", 0},
    {"234", "Luc\u00eda Romero", "Sales", "export", "TK", "outside line", 221},
    {"237", "Henrik Dahl", "Sales", "export", "FW", "", 0},
    {"238", "Grace Okafor", "Sales", "key accounts", "DN", "to 11:00", 0},
    {"240", "Marek Nowak", "Sales", "inside", "FR", "", 0},
    {"241", "Yuki Tanaka", "Sales", "Asia", "TK", "Mori Trading", 52},
    {"245", "Sven Albrecht", "Sales", "inside", "FR", "", 0},
    {"301", "Claire Dubois", "Service", "dispatch", "FR", "", 0},
    {"302", "Daniel Weiss", "Service", "dispatch", "CA", "+44 1632 960", 6},
    {"304", "Aoife Byrne", "Service", "hotline", "TK", "Harbour Pumps", 450},
    {"305", "Mehmet Kaya", "Service", "hotline", "FR", "", 0},
    {"307", "Ines Carvalho", "Service", "hotline", "HO", "Kestrel Lab", 72},
    {"309", "Oscar Lindqvist", "Service", "field", "NR", "", 2760},
    {"311", "Helen Marsh", "Service", "spare parts", "FR", "", 0},
    {"312", "Ravi Menon", "Service", "spare parts", "FR", "", 0},
    {"401", "Birgit Hansen", "Works", "planning", "FR", "", 0},
    {"404", "Luca Ferri", "Works", "quality", "TK", "Anna Schmid", 135},
    {"405", "Sarah Whitfield", "Works", "quality", "FR", "", 0},
    {"409", "Jan de Boer", "Works", "goods in", "AW", "meeting until 12", 0},
    {"412", "Nadia Petrova", "Works", "shipping", "FR", "", 0},
    {"413", "Kofi Mensah", "Works", "shipping", "FR", "", 0},
    {"501", "Ellen Str\u00f6m", "Board", "assistant", "FR", "", 0},
    {"502", "Dr. Karl Engel", "Board", "", "DN", "board meeting", 0},
};

LineState lineOf(const QString &code)
{
    if (code == "TK"_L1)
        return LineState::Talking;
    if (code == "RG"_L1)
        return LineState::Ringing;
    if (code == "CA"_L1)
        return LineState::Calling;
    if (code == "HO"_L1)
        return LineState::Held;
    return code == "NR"_L1 ? LineState::Unavailable : LineState::Idle;
}

PersonCard card(const char *number, const char *name, const char *role, PersonState state, const char *words, int seconds)
{
    PersonCard card;
    card.id = extensionId(QString::fromUtf8(number));
    card.number = QString::fromUtf8(number);
    card.name = QString::fromUtf8(name);
    const QString family = card.name.section(u' ', -1);
    card.shortName = family + u' ' + card.name.front() + u'.';
    card.role = QString::fromUtf8(role);
    card.department = card.role.section(u',', 0, 0);
    card.state = state;
    card.words = QString::fromUtf8(words);
    if (seconds > 0)
        card.since = sampleNow().addSecs(-seconds);
    return card;
}

} // namespace

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 21), QTime(9, 41), QTimeZone::utc());
}

AccountId sampleAccount()
{
    return AccountId(u"head"_s);
}

ExtensionId extensionId(const QString &number)
{
    return ExtensionId(sampleAccount(), number);
}

Extension person(const QString &number, const QString &name, const QString &department, const QString &job)
{
    Extension extension;
    extension.id = extensionId(number);
    extension.number = number;
    extension.name = name;
    extension.group = department;
    extension.role = job;
    extension.registration = Registration::Registered;
    extension.state = LineState::Idle;
    return extension;
}

Call callWith(const QString &id, const Extension &extension, const QString &party, LineState state, int seconds)
{
    Call call;
    call.id = CallId(sampleAccount(), id);
    call.state = state == LineState::Ringing ? CallState::Ringing : CallState::Talking;
    call.startedAt = sampleNow().addSecs(-seconds);
    Leg own;
    own.id = LegId(sampleAccount(), id + u"-own"_s);
    own.extension = extension.id;
    own.number = extension.number;
    own.state = state;
    own.since = call.startedAt;
    Leg other;
    other.id = LegId(sampleAccount(), id + u"-other"_s);
    other.name = party;
    other.number = u"+4416329601"_s;
    other.state = LineState::Talking;
    other.since = call.startedAt;
    call.legs = {own, other};
    return call;
}

QList<PersonCard> elementCards()
{
    QList<PersonCard> cards{
        card("214", "Anna Bergmann", "Accounts, team lead", PersonState::Free, "at her desk", 0),
        card("231", "Priya Nair", "Sales, north", PersonState::Ringing, "your call", 18),
        card("302", "Daniel Weiss", "Service, dispatch", PersonState::Calling, "+44 1632 960", 6),
        card("223", "Fatima El-Sayed", "Accounts", PersonState::Talking, "Ole Jensen", 724),
        card("307", "Ines Carvalho", "Service, hotline", PersonState::Held, "Kestrel Lab", 72),
        card("240", "Marek Nowak", "Sales, inside", PersonState::Parked, "in slot 701", 41),
        card("238", "Grace Okafor", "Sales, key accounts", PersonState::Dnd, "to 11:00", 0),
        card("226", "Peter Vogel", "Accounts, payroll", PersonState::Away, "lunch to 10:15", 0),
        card("309", "Oscar Lindqvist", "Service, field", PersonState::Unregistered, "since 08:55", 0),
        card("404", "Luca Ferri", "Works, quality", PersonState::Unknown, "", 173),
        card("234", "Luc\u00eda Romero", "Sales, export", PersonState::RingingElsewhere, "Sales line", 5),
        card("245", "Sven Albrecht", "Sales, inside", PersonState::Free, "", 0),
    };
    cards[9].was = PersonState::Talking;
    cards[9].lastHeard = sampleNow().addSecs(-38);
    cards[11].forward = u"mobile if busy"_s;
    cards[11].forwardSpoken = u"forwards to mobile when busy"_s;
    cards[11].voicemail = 2;
    cards[11].note = true;
    return cards;
}

QList<Extension> officePeople()
{
    QList<Extension> people;
    for (const Line &line : office) {
        Extension extension = person(QString::fromUtf8(line.number), QString::fromUtf8(line.name),
                                     QString::fromUtf8(line.department), QString::fromUtf8(line.job));
        const QString code = QString::fromUtf8(line.code);
        extension.state = lineOf(code);
        extension.presenceText = QString::fromUtf8(line.words);
        if (code == "NR"_L1) {
            extension.registration = Registration::Unregistered;
            extension.registrationSince = sampleNow().addSecs(-line.seconds);
        } else if (code == "DN"_L1) {
            extension.dnd = true;
        } else if (code == "AW"_L1) {
            extension.presence = Presence::Away;
        } else if (code == "FW"_L1) {
            extension.mobile = u"+4479460000"_s;
            extension.forwarding = Forwarding{.always = {}, .busy = extension.mobile, .noAnswer = {}};
        }
        people.append(extension);
    }
    return people;
}

QList<Call> officeCalls(const QList<Extension> &people)
{
    QList<Call> calls;
    for (const Line &line : office) {
        const LineState state = lineOf(QString::fromUtf8(line.code));
        if (state == LineState::Idle || state == LineState::Unavailable)
            continue;
        const QString number = QString::fromUtf8(line.number);
        for (const Extension &extension : people) {
            if (extension.number == number)
                calls.append(callWith(u"c"_s + number, extension, QString::fromUtf8(line.words), state, line.seconds));
        }
    }
    return calls;
}

QList<Extension> manyPeople(int count)
{
    static const QStringList given{u"Anna"_s, u"Jonas"_s, u"Mei"_s, u"Omar"_s, u"Lena"_s, u"Tariq"_s, u"Ruth"_s};
    static const QStringList family{u"Abbott"_s, u"Baker"_s, u"Castro"_s, u"Dahl"_s, u"Egan"_s, u"Frost"_s, u"Grant"_s,
                                    u"Hart"_s, u"Ivanov"_s, u"Jansen"_s, u"Keller"_s};
    QList<Extension> people;
    people.reserve(count);
    for (int i = 0; i < count; ++i)
        people.append(person(QString::number(1000 + i), given.at(i % 7) + u' ' + family.at(i % 11) + QString::number(i / 77),
                             u"Department %1"_s.arg(i % 12 + 1)));
    return people;
}

void keepPicture(const QImage &image, const QString &name)
{
    const QString directory = qEnvironmentVariable("CORDBOARD_SCREENSHOTS");
    if (!directory.isEmpty() && QDir().mkpath(directory))
        image.save(QDir(directory).filePath(name + u".png"_s));
}

Office::Office(const QList<Extension> &people, const QList<Call> &calls)
    : clock(sampleNow())
    , pbx(sampleAccount())
    , board(clock)
{
    Account account;
    account.id = sampleAccount();
    account.name = u"Head office"_s;
    SessionInfo session;
    session.self = extensionId(u"900"_s);
    pbx.setSession(session);
    setLink(ConnectionState::Online);
    board.addBackend(&pbx, account);
    tell({snapshot<Call>(sampleAccount(), calls), snapshot<Extension>(sampleAccount(), people)});
}

void Office::tell(const QList<Change> &changes)
{
    pbx.tell(changes);
    board.flushNow();
}

void Office::setLink(ConnectionState state)
{
    ConnectionInfo link = pbx.connection();
    link.state = state;
    link.since = clock.now();
    if (state == ConnectionState::Online)
        link.lastHeard = clock.now();
    pbx.setConnection(link);
}

} // namespace Cordboard
