// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directories/directorysource.h"
#include "models/directories/ldapquery.h"

namespace Cordboard {

/// Contacts of an LDAP server, read as a whole by a thread of its own.
class LdapDirectory final : public DirectorySource
{
    Q_OBJECT
public:
    LdapDirectory(const Account &account, const Secrets &secrets, QObject *parent = nullptr);
    ~LdapDirectory() override;

    void refresh() override;

private:
    LdapRequest m_request;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    bool m_reading = false;
};

} // namespace Cordboard
