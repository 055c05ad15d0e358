// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>

namespace Cordboard {

/// The parameters of one request, from the query and the form together.
class MirtaSimRequest
{
public:
    enum class Right { None, ReadOnly, Tenant, Admin };

    void set(const QString &name, const QString &value) { m_values.insert(name, value); }
    void append(const QString &name, const QString &value) { m_lists[name].append(value); }
    QString operator[](const QString &name) const { return m_values.value(name); }
    QString first(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            if (const QString value = m_values.value(QString::fromLatin1(name)); !value.isEmpty())
                return value;
        return {};
    }
    QStringList all(const QString &name) const { return m_lists.value(name); }
    QString reqtype() const { return m_values.value(QStringLiteral("reqtype")).toUpper(); }
    bool json() const { return m_values.value(QStringLiteral("format")) == QLatin1StringView("json"); }

    Right right = Right::None;

private:
    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_lists;
};

struct MirtaSimAnswer
{
    QByteArray body;
    QByteArray type; ///< empty: after the format that was asked for
    int delayMs = 0;
};

/// Named cells in the order of their columns.
using MirtaSimRow = QList<QPair<QString, QJsonValue>>;

/// How answers look: JSON rows with every value twice, or lines with bars.
namespace MirtaSimWriter {

enum class Keys { Named, Doubled };

/// `none`: what stands for no rows in JSON (plain: nothing); `head`: plain starts with the names of its columns.
QByteArray rows(const MirtaSimRequest &request, const QList<MirtaSimRow> &rows, Keys keys, const QByteArray &none = {}, bool head = false);
QByteArray object(const MirtaSimRequest &request, const MirtaSimRow &row); ///< plain: "a: b|c: d|"
QByteArray done(); ///< "OK"

} // namespace MirtaSimWriter

} // namespace Cordboard
