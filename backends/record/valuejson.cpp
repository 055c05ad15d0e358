// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/valuejson.h"

#include "backends/record/fields.h"

#include <QJsonArray>
#include <QTimeZone>

#include <cmath>
#include <limits>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

// How far each enumeration goes; a new word at its end must be named here, which the test of all words sees.
constexpr int last(LineState) { return int(LineState::Unavailable); }
constexpr int last(CallState) { return int(CallState::Conference); }
constexpr int last(Direction) { return int(Direction::Internal); }
constexpr int last(Registration) { return int(Registration::Unregistered); }
constexpr int last(Presence) { return int(Presence::OffWork); }
constexpr int last(AgentState) { return int(AgentState::Unavailable); }
constexpr int last(RecordingState) { return int(RecordingState::Paused); }
constexpr int last(LegRole) { return int(LegRole::Callee); }
constexpr int last(BargeMode) { return int(BargeMode::Speak); }
constexpr int last(SharedLineState) { return int(SharedLineState::Held); }
constexpr int last(Permission) { return int(Permission::System); }
constexpr int last(ConnectionState) { return int(ConnectionState::Refused); }
constexpr int last(ExtensionKind) { return int(ExtensionKind::Other); }
constexpr int last(PbxError::Kind) { return int(PbxError::Kind::Cancelled); }

template<class E>
concept Worded = requires(E e) { stateWord(e); };

template<class T>
constexpr QLatin1StringView kindName();
template<> constexpr QLatin1StringView kindName<Extension>() { return "extension"_L1; }
template<> constexpr QLatin1StringView kindName<Call>() { return "call"_L1; }
template<> constexpr QLatin1StringView kindName<ParkSlot>() { return "park"_L1; }
template<> constexpr QLatin1StringView kindName<Queue>() { return "queue"_L1; }
template<> constexpr QLatin1StringView kindName<QueueAgent>() { return "agent"_L1; }
template<> constexpr QLatin1StringView kindName<SharedLine>() { return "line"_L1; }
template<> constexpr QLatin1StringView kindName<Mailbox>() { return "mailbox"_L1; }
template<> constexpr QLatin1StringView kindName<Flow>() { return "flow"_L1; }
template<> constexpr QLatin1StringView kindName<Conference>() { return "conference"_L1; }
template<> constexpr QLatin1StringView kindName<WakeUpCall>() { return "wakeup"_L1; }

/// A member as JSON; Undefined: it has nothing to say.
struct ToJson
{
    QJsonValue operator()(const QString &s) const { return s.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(s); }
    QJsonValue operator()(int n) const { return n; }
    QJsonValue operator()(bool b) const { return b; }
    QJsonValue operator()(const QDateTime &t) const { return t.isValid() ? QJsonValue(t.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Undefined); }
    template<class Tag>
    QJsonValue operator()(const Id<Tag> &id) const
    {
        return operator()(id.local());
    }
    template<class E>
        requires std::is_enum_v<E>
    QJsonValue operator()(E e) const
    {
        if (e == E {})
            return QJsonValue(QJsonValue::Undefined);
        if constexpr (Worded<E>)
            return stateWord(e);
        else
            return int(e);
    }
    template<class T>
    QJsonValue operator()(const std::optional<T> &value) const
    {
        return value ? operator()(*value) : QJsonValue(QJsonValue::Undefined);
    }
    template<class T>
    QJsonValue operator()(const QList<T> &list) const
    {
        if (list.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        QJsonArray array;
        for (const T &one : list)
            array.append(QJsonValue(operator()(one)));
        return array;
    }
    template<HasFields T>
    QJsonValue operator()(const T &value) const
    {
        QJsonObject o;
        Fields<T>::each(
            [&o, this](const char *key, const auto &member, Sort) {
                const QJsonValue v = operator()(member);
                if (!v.isUndefined())
                    o.insert(QLatin1StringView(key), v);
            },
            value);
        return o;
    }
};

struct FromJson
{
    AccountId account;

    void operator()(const QJsonValue &v, QString &s) const { s = v.toString(s); }
    void operator()(const QJsonValue &v, int &n) const
    {
        const double d = v.toDouble(n);
        if (d >= std::numeric_limits<int>::min() && d <= std::numeric_limits<int>::max())
            n = int(d);
    }
    void operator()(const QJsonValue &v, bool &b) const { b = v.toBool(b); }
    void operator()(const QJsonValue &v, QDateTime &t) const
    {
        constexpr double farthest = 8.64e15; // what a calendar of any program can show
        const double ms = v.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (std::abs(ms) <= farthest)
            t = QDateTime::fromMSecsSinceEpoch(qint64(ms), QTimeZone::UTC);
    }
    template<class Tag>
    void operator()(const QJsonValue &v, Id<Tag> &id) const
    {
        if (const QString local = v.toString(); !local.isEmpty())
            id = Id<Tag>(account, local);
    }
    template<class E>
        requires std::is_enum_v<E>
    void operator()(const QJsonValue &v, E &e) const
    {
        for (int i = 0; i <= last(E {}); ++i) {
            if constexpr (Worded<E>) {
                if (v.toString() == stateWord(E(i)))
                    e = E(i);
            } else {
                if (v.toInt(-1) == i)
                    e = E(i);
            }
        }
    }
    template<class T>
    void operator()(const QJsonValue &v, std::optional<T> &value) const
    {
        T inner {};
        operator()(v, inner);
        value = inner;
    }
    template<class T>
    void operator()(const QJsonValue &v, QList<T> &list) const
    {
        for (const QJsonValue one : v.toArray()) {
            T row {};
            operator()(one, row);
            list.append(row);
        }
    }
    template<HasFields T>
    void operator()(const QJsonValue &v, T &value) const
    {
        const QJsonObject o = v.toObject();
        Fields<T>::each(
            [&o, this](const char *key, auto &member, Sort) {
                if (const QJsonValue found = o.value(QLatin1StringView(key)); !found.isUndefined() && !found.isNull())
                    operator()(found, member);
            },
            value);
    }
};

/// Strings count by their letters, whether they are shared with somebody or not.
struct Weigh
{
    qsizetype operator()(const QString &s) const { return s.size() * qsizetype(sizeof(QChar)); }
    template<class Tag>
    qsizetype operator()(const Id<Tag> &id) const
    {
        return operator()(id.local());
    }
    template<class T>
    qsizetype operator()(const std::optional<T> &value) const
    {
        return value ? operator()(*value) : 0;
    }
    template<class T>
    qsizetype operator()(const QList<T> &list) const
    {
        qsizetype sum = list.size() * qsizetype(sizeof(T));
        for (const T &one : list)
            sum += operator()(one);
        return sum;
    }
    template<HasFields T>
    qsizetype operator()(const T &value) const
    {
        qsizetype sum = 0;
        Fields<T>::each([&sum, this](const char *, const auto &member, Sort) { sum += operator()(member); }, value);
        return sum;
    }
    template<class T>
        requires(std::is_arithmetic_v<T> || std::is_enum_v<T> || std::same_as<T, QDateTime>)
    qsizetype operator()(const T &) const
    {
        return 0;
    }
};

template<class T>
std::optional<Change> readChange(const QJsonObject &object, const AccountId &account)
{
    const FromJson read { account };
    if (const QJsonValue set = object.value("set"_L1); set.isObject()) {
        T row;
        read(set, row);
        return row.id.isEmpty() ? std::nullopt : std::optional<Change>(Upserted<T> { row });
    }
    if (const QString gone = object.value("gone"_L1).toString(); !gone.isEmpty())
        return Removed<T> { IdOf<T>(account, gone) };
    if (const QJsonValue all = object.value("all"_L1); all.isArray()) {
        QList<T> rows;
        read(all, rows);
        for (const T &row : std::as_const(rows))
            if (row.id.isEmpty())
                return std::nullopt;
        return Snapshot<T> { account, rows };
    }
    return std::nullopt;
}

template<class T>
bool tryChange(const QString &kind, const QJsonObject &object, const AccountId &account, std::optional<Change> &found)
{
    if (kind != kindName<T>())
        return false;
    found = readChange<T>(object, account);
    return true;
}

} // namespace

QJsonObject wholeJson(const ConnectionInfo &connection)
{
    return ToJson()(connection).toObject();
}

QJsonObject wholeJson(const SessionInfo &session)
{
    return ToJson()(session).toObject();
}

QJsonObject wholeJson(const Change &change)
{
    return std::visit(
        Overloaded {
            []<Recorded T>(const Upserted<T> &c) { return QJsonObject { { "is"_L1, kindName<T>() }, { "set"_L1, ToJson()(c.value) } }; },
            []<Recorded T>(const Removed<T> &c) { return QJsonObject { { "is"_L1, kindName<T>() }, { "gone"_L1, c.id.local() } }; },
            []<Recorded T>(const Snapshot<T> &c) {
                const QJsonValue rows = ToJson()(c.rows);
                return QJsonObject { { "is"_L1, kindName<T>() }, { "all"_L1, rows.isUndefined() ? QJsonValue(QJsonArray()) : rows } };
            },
            [](const auto &) { return QJsonObject(); },
        },
        change);
}

ConnectionInfo connectionFromJson(const QJsonObject &object)
{
    ConnectionInfo connection;
    FromJson()(object, connection);
    return connection;
}

SessionInfo sessionFromJson(const QJsonObject &object, const AccountId &account)
{
    SessionInfo session;
    FromJson { account }(object, session);
    return session;
}

std::optional<Change> changeFromJson(const QJsonObject &object, const AccountId &account)
{
    const QString kind = object.value("is"_L1).toString();
    std::optional<Change> found;
    (void)(tryChange<Extension>(kind, object, account, found) || tryChange<Call>(kind, object, account, found) || tryChange<ParkSlot>(kind, object, account, found)
        || tryChange<Queue>(kind, object, account, found) || tryChange<QueueAgent>(kind, object, account, found) || tryChange<SharedLine>(kind, object, account, found)
        || tryChange<Mailbox>(kind, object, account, found) || tryChange<Flow>(kind, object, account, found) || tryChange<Conference>(kind, object, account, found)
        || tryChange<WakeUpCall>(kind, object, account, found));
    return found;
}

qsizetype weightOf(const Change &change)
{
    return std::visit(
        Overloaded {
            []<Recorded T>(const Upserted<T> &c) { return qsizetype(sizeof(Change)) + Weigh()(c.value); },
            []<Recorded T>(const Removed<T> &c) { return qsizetype(sizeof(Change)) + Weigh()(c.id); },
            []<Recorded T>(const Snapshot<T> &c) { return qsizetype(sizeof(Change)) + Weigh()(c.rows); },
            [](const auto &) { return qsizetype(0); },
        },
        change);
}

} // namespace Cordboard
