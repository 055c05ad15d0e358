// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/ipcortex/ipcxrecords.h"

namespace Cordboard {

/// The address book as contacts. The groups system, company and personal are its phone books; only uploaded and
/// personal entries can be changed. [client]
Contact ipcxContact(const AccountId &account, const IpcxAddress &address);
ContactPage ipcxContactPage(const AccountId &account, const IpcxDirectory &directory, const ContactQuery &query);

} // namespace Cordboard
