// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>
#include <QVariantMap>

namespace Cordboard {

/// One field of a backend's log-in form: the form is built from these.
struct AccountField
{
    enum class Type { Text, Host, Port, Number, Password, Bool, Choice, Url };
    QString key; ///< in Account::settings, or in Secrets for Type::Password
    QString label; ///< translated
    Type type = Type::Text;
    bool required = true;
    QVariant defaultValue;
    QString hint; ///< translated; one line under the field
    QList<QPair<QString, QString>> choices; ///< value, translated label; Type::Choice only
    bool advanced = false; ///< shown only on request
};

/// A configured PBX. No secret is in here.
struct Account
{
    AccountId id;
    QString backend; ///< plugin id, such as "brekeke"
    QString name; ///< the user's own
    QVariantMap settings; ///< by AccountField::key; "pinnedCertificate": SHA-256 in hex that the user chose to trust
    bool enabled = true;

    QString text(const QString &key) const { return settings.value(key).toString(); }
    friend bool operator==(const Account &, const Account &) = default;
};

/// Passwords and keys by field key. Lives in memory only; has no debug output on purpose.
class Secrets
{
public:
    void set(const QString &key, const QString &value) { m_values.insert(key, value); }
    QString value(const QString &key) const { return m_values.value(key); }
    QStringList keys() const { return m_values.keys(); }
    bool isEmpty() const { return m_values.isEmpty(); }

private:
    QHash<QString, QString> m_values;
};

} // namespace Cordboard
