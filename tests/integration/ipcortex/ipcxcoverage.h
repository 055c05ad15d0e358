// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/ipcortex/ipcxmethodtable.h"

#include <QSet>
#include <QStringList>

namespace Cordboard {

/// What of the documented object model is read, and what it becomes. The bridge reads each property by its name.
struct IpcxClassCoverage
{
    const char *name;
    const char *properties;
    const char *becomes;
};

inline constexpr IpcxClassCoverage ipcxClasses[] {
    { "Auth", "id uname name company", "SessionInfo" },
    { "Device", "name label extension extensions owner ownerID optOut mailbox calls mac state blf queues", "a phone of an Extension: lamp, registration, ring-group and queue membership" },
    { "Call", "uid cid id device party state nrState name number qname qnumber stamp start inq features", "Leg and Call; QueueCaller while it waits" },
    { "Extension", "extension number name type company owner contacts", "Extension, Queue and Conference by type" },
    { "Contact", "cID name uname email company companyName tags states show canTag", "name, e-mail, presence and tags of an Extension" },
    { "Address", "key name number group email company tags isMe", "Contact; park and pick-up numbers" },
    { "Queue", "name label extension depth calls completed abandoned members", "Queue and QueueAgent" },
    { "Mailbox", "name label read unread", "Mailbox" },
    { "Phone", "name owner ownerID mac devices deviceNames extensions", "whose a device is, and which line of which phone" },
};

/// Every method of the table, by which way in a test got its answer, and the object model.
inline QString ipcxCoverageTable(const QHash<QString, QSet<QString>> &answered)
{
    using namespace Qt::StringLiterals;
    QString table = u"<!-- SPDX-FileCopyrightText: Cordboard contributors -->\n<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
                    "# IPCortex: what is called and read, and what confirms it\n\n"
                    "Made by tst_ipcxcommands, which calls each by the ways in that have it; CORDBOARD_WRITE_COVERAGE=1 writes it anew.\n\n"
                    "| method | parameters | changes | least right | name | tested |\n|---|---|---|---|---|---|\n"_s;
    for (const MethodInfo &method : ipcxMethodTable()) {
        QStringList parameters;
        for (const MethodInfo::Parameter &p : method.parameters)
            parameters.append(p.required ? p.name + u'!' : p.name);
        QStringList ways(answered.value(method.name).cbegin(), answered.value(method.name).cend());
        ways.sort();
        table += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(method.name, parameters.join(u' '), method.destroys ? u"loses"_s : method.changes ? u"yes"_s : QString(),
            method.permission == Permission::Administrator ? u"administrator"_s : u"user"_s, method.assumed ? u"assumed"_s : u"documented or seen"_s,
            ways.isEmpty() ? u"NO"_s : ways.join(u", "_s));
    }
    table += u"\nThe objects of the library, which tst_ipcxlibrary, tst_ipcxhosted, tst_ipcxdecode and tst_ipcxtruth confirm:\n\n"
             "| object | read | becomes |\n|---|---|---|\n"_s;
    for (const IpcxClassCoverage &one : ipcxClasses)
        table += u"| %1 | %2 | %3 |\n"_s.arg(QLatin1StringView(one.name), QLatin1StringView(one.properties), QLatin1StringView(one.becomes));
    table += u"\nNot used: chat (Room, File), the library's softphone (Av, WebRTC) and its own call history. The numbers\n"
             "of the error callback, 1, 2, 3, 90 to 92, 99 and 100, each have a row in tst_ipcxhosted.\n"_s;
    return table;
}

} // namespace Cordboard
