// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/asterisk/amicaller.h"

namespace Cordboard {

/// The documented actions of the manager interface, Asterisk 16 to 22, with what chan_sip and the modules of a common installation add.
/// [doc] Left out are those that belong to the session itself (Login, Logoff, Challenge, Events, WaitEvent).
QList<MethodInfo> amiMethodTable();

/// Those of them that are not among `allowed`, the lower-case names of ListCommands: name to the reason. Nothing is allowed: it is not known.
QHash<QString, QString> amiUnusableMethods(const QSet<QString> &allowed);

/// One of them with raw parameters: text, numbers and booleans become one header each, an array one header for each element. An action that
/// is not in the table is sent as it is, for modules may add more. Protocol: a required parameter lacks or is no plain value; NotAllowed: it
/// would disturb the session.
Result<AmiAction> amiAction(const QString &name, const QJsonObject &parameters);

/// {"Response": ..., ..., "Events": [{...}]}; without Events where the action has no list.
QJsonValue amiReplyJson(const AmiReply &reply);

} // namespace Cordboard
