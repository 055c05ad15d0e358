// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/mask.h"

#include "backends/record/fields.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString replaced(QHash<QString, QString> &known, const QString &text, QLatin1StringView prefix)
{
    if (text.isEmpty())
        return text;
    const auto it = known.constFind(text);
    if (it != known.cend())
        return *it;
    return *known.insert(text, prefix + QString::number(known.size() + 1));
}

struct Cover
{
    Mask &mask;

    void operator()(QString &text, Sort sort) const
    {
        switch (sort) {
        case Sort::Plain: break;
        case Sort::Name: text = mask.name(text); break;
        case Sort::Number: text = mask.number(text); break;
        case Sort::Private: text.clear(); break;
        }
    }
    template<class Tag>
    void operator()(Id<Tag> &id, Sort) const
    {
        if (!id.isEmpty())
            id = Id<Tag>(id.account(), mask.id(id.local()));
    }
    void operator()(QStringList &list, Sort sort) const
    {
        if (sort == Sort::Private)
            list.clear();
    }
    template<class T>
    void operator()(std::optional<T> &value, Sort sort) const
    {
        if (value)
            operator()(*value, sort);
    }
    template<HasFields T>
    void operator()(QList<T> &list, Sort sort) const
    {
        for (T &one : list)
            operator()(one, sort);
    }
    template<HasFields T>
    void operator()(T &value, Sort) const
    {
        Fields<T>::each([this](const char *, auto &member, Sort sort) { operator()(member, sort); }, value);
    }
    template<class T>
        requires(std::is_arithmetic_v<T> || std::is_enum_v<T> || std::same_as<T, QDateTime>)
    void operator()(T &, Sort) const
    {
    }
};

} // namespace

QString Mask::name(const QString &name)
{
    return replaced(m_names, name, "Person "_L1);
}

QString Mask::number(const QString &number)
{
    return replaced(m_numbers, number, "n"_L1);
}

QString Mask::id(const QString &local)
{
    return replaced(m_ids, local, "i"_L1);
}

Change Mask::masked(Change change)
{
    const Cover cover { *this };
    std::visit(
        Overloaded {
            [&]<Recorded T>(Upserted<T> &c) { cover(c.value, Sort::Plain); },
            [&]<Recorded T>(Removed<T> &c) { cover(c.id, Sort::Plain); },
            [&]<Recorded T>(Snapshot<T> &c) { cover(c.rows, Sort::Plain); },
            [](auto &) {},
        },
        change);
    return change;
}

ConnectionInfo Mask::masked(ConnectionInfo connection)
{
    Cover { *this }(connection, Sort::Plain);
    return connection;
}

SessionInfo Mask::masked(SessionInfo session)
{
    Cover { *this }(session, Sort::Plain);
    return session;
}

} // namespace Cordboard
