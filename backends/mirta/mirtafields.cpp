// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtafields.h"

namespace Cordboard::MirtaFields {

using namespace Qt::StringLiterals;

const QSet<QString> &extensions()
{
    static const QSet<QString> names { u"ex_id"_s, u"ex_number"_s, u"ex_name"_s, u"ex_tech"_s, u"st_state"_s, u"st_extension"_s, u"ex_dnd"_s,
        u"ex_email"_s, u"ex_department"_s, u"ex_branch"_s, u"ex_mailbox"_s, u"ex_parkinglot"_s, u"ex_spygroups"_s };
    return names;
}

const QSet<QString> &queueLogs()
{
    static const QSet<QString> names { u"time"_s, u"qu_name"_s, u"callerid"_s, u"disposition"_s, u"agent"_s, u"holdtime"_s, u"calltime"_s,
        u"origpos"_s, u"callid"_s };
    return names;
}

const QSet<QString> &dids()
{
    static const QSet<QString> names { u"di_id"_s, u"di_number"_s, u"di_comment"_s, u"di_recording"_s };
    return names;
}

const QSet<QString> &mailboxes()
{
    // The counts are [assumed]: where a box does not send them, they stay unknown.
    static const QSet<QString> names { u"mailbox"_s, u"fullname"_s, u"email"_s, u"newmessages"_s, u"oldmessages"_s };
    return names;
}

const QSet<QString> &messages()
{
    static const QSet<QString> names { u"id"_s, u"msg_id"_s, u"msgid"_s, u"mailboxuser"_s, u"mailbox"_s, u"callerid"_s, u"origtime"_s, u"origdate"_s,
        u"duration"_s, u"folder"_s, u"dir"_s, u"read"_s, u"flag"_s };
    return names;
}

const QSet<QString> &flows()
{
    static const QSet<QString> names { u"_positions"_s, u"fl_id"_s, u"fl_te_id"_s, u"fl_name"_s, u"fl_comment"_s, u"fl_number"_s, u"fl_value"_s,
        u"fl_value_for_unavailable"_s, u"fl_value_for_inuse"_s, u"fl_value_for_notinuse"_s, u"fl_value_for_ringing"_s,
        u"fl_variable_name"_s, u"fl_monitor_type"_s, u"fl_monitor_type_id"_s, u"fl_monitor_parameter"_s, u"st_extension"_s, u"st_state"_s,
        u"st_timestamp"_s, u"st_peername"_s };
    return names;
}

const QSet<QString> &blfs()
{
    static const QSet<QString> names { u"_positions"_s, u"st_extension"_s, u"st_state"_s, u"st_timestamp"_s };
    return names;
}

const QSet<QString> &peers()
{
    static const QSet<QString> names { u"_positions"_s, u"node"_s, u"Name"_s, u"Host"_s, u"Dyn"_s, u"Forcerport"_s, u"Comedia"_s, u"ACL"_s, u"Port"_s, u"Status"_s,
        u"Description"_s, u"Realtime"_s };
    return names;
}

const QSet<QString> &simpleCdrs()
{
    static const QSet<QString> names { u"_positions"_s, u"sc_te_id"_s, u"tenantcode"_s, u"sc_start"_s, u"sc_direction"_s, u"sc_calleridnum"_s, u"sc_calleridname"_s,
        u"sc_dialednum"_s, u"sc_disposition"_s, u"sc_duration"_s, u"sc_billsec"_s, u"sc_uniqueid"_s, u"sc_whoanswered"_s };
    return names;
}

const QSet<QString> &cdrs()
{
    // No pincode: it is one.
    static const QSet<QString> names { u"ID"_s, u"start"_s, u"answer"_s, u"end"_s, u"clid"_s, u"realsrc"_s, u"firstdst"_s, u"lastdst"_s, u"duration"_s,
        u"billsec"_s, u"disposition"_s, u"userfield"_s, u"uniqueid"_s, u"linkedid"_s, u"prevuniqueid"_s, u"originateid"_s, u"wherelanded"_s,
        u"dcontext"_s, u"dstchannel"_s, u"cc_cost"_s };
    return names;
}

QSet<QString> forRequest(const QString &reqtype, const QString &info)
{
    if (reqtype == "INFO"_L1) {
        const QString kind = info.toLower();
        static const QHash<QString, const QSet<QString> &(*)()> lists { { u"extensions"_s, &extensions }, { u"queuelogs"_s, &queueLogs },
            { u"dids"_s, &dids }, { u"cdrs"_s, &cdrs }, { u"simplecdrs"_s, &simpleCdrs } };
        const auto it = lists.constFind(kind);
        return it == lists.cend() ? QSet<QString>() : (*it)();
    }
    if (reqtype == "VOICEMAIL"_L1)
        return mailboxes() + messages();
    if (reqtype == "FLOWS"_L1)
        return flows();
    if (reqtype == "BLFS"_L1)
        return blfs();
    if (reqtype == "PEERS"_L1 || reqtype == "CHANSIPPEERS"_L1)
        return peers();
    return {};
}

} // namespace Cordboard::MirtaFields
