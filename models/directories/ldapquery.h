// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "models/directories/directorycontent.h"

#include <atomic>
#include <memory>

namespace Cordboard {

enum class LdapSecurity { StartTls, Ldaps, None };

/// How to read a directory by LDAP, from an account's settings.
struct LdapRequest
{
    AccountId directory;
    QString phonebook;
    QString host;
    int port = 0; ///< 0: the usual one
    LdapSecurity security = LdapSecurity::StartTls;
    QString baseDn;
    QString bindDn; ///< empty: anonymous
    QString password;
    QString filter;
    QString caFile; ///< certificates to trust beside the system's; empty: none
    QString attributes; ///< the user's own mapping, "name=displayName, work=telephoneNumber"
    int pageSize = 500;

    static LdapRequest from(const Account &account, const Secrets &secrets);
};

struct LdapOutcome
{
    DirectoryContent content;
    QString error; ///< translated, without the password; empty: none
};

/// Reads everybody who matches the filter, page by page. Blocks, for half a minute at the longest where nothing comes; for worker threads.
/// Verifies the server's certificate, follows no referrals, and sends no password without encryption. What operators type never
/// becomes part of a filter: they search in what was read.
LdapOutcome readLdap(const LdapRequest &request, const std::shared_ptr<std::atomic_bool> &cancelled);

} // namespace Cordboard
