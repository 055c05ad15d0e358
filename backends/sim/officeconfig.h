// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "backends/api/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// Who and what is in a simulated office before its clock starts. Plain values; every time is in virtual milliseconds.
namespace Cordboard {

/// What a phone does when it rings.
struct Behaviour
{
    enum class Kind {
        Manual, ///< rings until told, or until its ring time is over
        Answer, ///< answers after `afterMs`
        Never, ///< rings, and nobody comes by himself
        Busy, ///< refuses at once with 486
        Refuse, ///< declines with 603 after `afterMs`
        Forward, ///< sends the caller on to `target` after `afterMs`
    };
    Kind kind = Kind::Manual;
    int afterMs = 0;
    QString target;
};

struct PersonConfig
{
    QString number;
    QString name;
    QString group; ///< department
    QString role; ///< job title
    QString email;
    QString mobile;
    QString password;
    bool admin = false;
    bool controlsOthers = true; ///< may act on other people's calls as far as the PBX lets ordinary users
    bool registered = true;
    Presence presence = Presence::Available;
    QString presenceText;
    bool dnd = false;
    Forwarding forwarding;
    Behaviour behaviour;
    int maxCalls = 2; ///< legs at one time; more callers find it busy
    int ringMs = 0; ///< how long it rings for a plain call; 0: OfficeConfig::noAnswerMs
    bool mailbox = true;
    int voicemailNew = 0;
    int voicemailOld = 0;
    QStringList tags;
    bool pagingGroup = false; ///< no phone: the loudspeakers of a group, which answer at once
};

struct QueueConfig
{
    enum class Strategy { RingAll, LongestIdle };
    struct Agent
    {
        QString extension;
        bool loggedIn = true;
        QString pauseReason; ///< not empty: begins paused
    };
    QString number;
    QString name;
    Strategy strategy = Strategy::RingAll;
    QList<Agent> agents;
    int wrapUpMs = 10'000;
    int ringMs = 15'000; ///< then the next agent's turn; LongestIdle only
    int serviceLevelSeconds = 20;
};

/// A number that outside callers dial. With a flow, `nightTo` is the target while the flow's value is not its first choice.
struct DidConfig
{
    QString number;
    QString name;
    QString to;
    QString flow;
    QString nightTo;
};

struct FlowConfig
{
    QString number;
    QString name;
    QStringList choices;
    QString value;
};

/// What happens when somebody dials an outside number that begins with `prefix`; the longest prefix wins.
struct OutsideRule
{
    enum class Outcome { Answer, Busy, NotFound, NoAnswer };
    QString prefix;
    Outcome outcome = Outcome::Answer;
    int afterMs = 3'000;
};

/// Somebody outside who may call (see Scenario).
struct CallerConfig
{
    QString number;
    QString name; ///< empty: withheld from display
    QString company;
    QString language; ///< ISO 639-1
    int patienceMs = 90'000; ///< hangs up when nobody answers within this time
};

/// A whole office.
///
/// From a file (`--office FILE.json`; see fromJson() and tests/sim/data/office.json). All members are optional unless said:
///
///     { "tenant": "acme", "name": "Acme Ltd",
///       "users": [ { "number": "1000" (needed), "name": "Ann Lee", "group": "Sales", "role": "team lead", "email": "...",
///                    "mobile": "...", "tags": ["French"], "password": "cordboard", "admin": true, "controlsOthers": true, "registered": true,
///                    "presence": "away", "presenceText": "lunch until 13:00", "dnd": false,
///                    "forward": {"always": "", "busy": "", "noAnswer": "1001"},
///                    "answer": "manual" | "never" | "busy" | "refuse" | "after" | "forward", "answerMs": 2500,
///                    "answerTo": "1002", "maxCalls": 2, "ringMs": 20000, "mailbox": true, "voicemailNew": 1, "pagingGroup": false } ],
///       "parkNumbers": ["71", "72"], "lines": ["external/1" or {"id": "external/1", "name": "Line 1"}],
///       "queues": [ { "number": "6700" (needed), "name": "Main number", "strategy": "ring-all" | "longest-idle",
///                     "agents": ["1002" or {"extension": "1003", "loggedIn": false, "pauseReason": "Break"}],
///                     "wrapUpMs": 10000, "ringMs": 15000, "serviceLevelSeconds": 20 } ],
///       "flows": [ { "number": "800", "name": "Night service", "choices": ["day", "night"], "value": "day" } ],
///       "conferences": [ { "number": "6500", "name": "Conference" } ],
///       "dids": [ { "number": "5550100", "name": "Main number", "to": "6700", "flow": "800", "nightTo": "1000" } ],
///       "outside": [ { "prefix": "0404", "outcome": "answer" | "busy" | "not-found" | "no-answer", "afterMs": 3000 } ],
///       "callers": [ { "number": "5550136", "name": "Ole Jensen", "company": "...", "language": "da", "patienceMs": 60000 } ],
///       "contacts": [ { "name": "...", "company": "...", "phonebook": "main", "email": "...",
///                       "numbers": {"work": "5550136"}, "notes": "..." } ],
///       "ringMs": 20000, "noAnswerMs": 0, "parkTimeoutMs": 60000, "letsGoAtOnce": false }
///
/// What the file does not name is not in the office, except `outside` rules, which default to the standard ones.
struct OfficeConfig
{
    QString name = QStringLiteral("Cordboard office");
    QString tenant;
    qint64 startMs = 1'767'258'000'000; ///< virtual time at the start, ms since 1970 UTC
    QList<PersonConfig> people;
    QStringList parkNumbers;
    QList<QPair<QString, QString>> lines; ///< id, name
    QList<QueueConfig> queues;
    QList<FlowConfig> flows;
    QList<QPair<QString, QString>> conferences; ///< number, name
    QList<DidConfig> dids;
    QList<OutsideRule> outside;
    QList<CallerConfig> callers;
    QList<Contact> contacts; ///< ids without an account
    QList<Cdr> history; ///< oldest first; ids without an account
    int ringMs = 20'000; ///< a transfer, a ring back and a forwarding on no answer wait this long
    int noAnswerMs = 0; ///< a plain call that nobody answers goes to the mailbox after this; 0: it rings until told
    int parkTimeoutMs = 60'000;
    int messageMs = 4'000; ///< a caller speaks this long into a mailbox
    /// Whoever transfers without asking is out before the other answers, and a parked call that comes back has left its slot; if nobody answers
    /// then, the caller is lost. Asterisk does so. Else who transfers stays until then, and who is parked, too: so Brekeke's documents have it.
    bool letsGoAtOnce = false;
    bool inboundTakesLine = false; ///< calls from outside occupy the first free shared line

    /// Makes every phone whose behaviour is Manual, except `except`, answer by itself: the simulator's --answer-ms.
    void answerAfter(int ms, const QStringList &except = { QStringLiteral("1000"), QStringLiteral("1005") });

    /// Three groups of loudspeakers, from 6300, which are no people but have numbers among them.
    void addPagingGroups();

    /// Sizes of a generated office; -1: the standard one's.
    struct Size
    {
        int extensions = -1;
        int queues = -1;
        int parkSlots = -1;
    };
    /// The office behind every vendor face: extensions from 1000 (six unless `size` says more), queue 6700 with agents 1002 and
    /// 1003, park slots 71 to 79, line external/1, flow 800, conference 6500, call records and a phone book.
    static OfficeConfig standard(const Size &size, quint64 seed = 1);
    static OfficeConfig standard() { return standard(Size {}); }
    /// Nordhafen Instruments: 148 people in five departments with presence texts, five queues, callers who are known by name.
    /// The receptionist is 1000. Larger `size` adds people to the departments.
    static OfficeConfig demo(const Size &size, quint64 seed = 1);
    static OfficeConfig demo() { return demo(Size {}); }
    /// Protocol error with the member's name in `detail` when a needed member lacks or numbers are used twice.
    static Result<OfficeConfig> fromJson(const QJsonObject &object);
    static Result<OfficeConfig> fromFile(const QString &path);
};

} // namespace Cordboard
