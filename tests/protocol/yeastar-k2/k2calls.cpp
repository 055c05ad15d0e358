// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/yeastar-k2/k2calls.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

template<class T>
static void settle(QFuture<Result<T>> future)
{
    Q_ASSERT(future.isFinished());
}

const QList<K2TypedCall> &k2TypedCalls()
{
    static const QList<K2TypedCall> calls {
        { "login", [](K2Api &a) { settle(a.login(u"api"_s, u"md5"_s, { { "port"_L1, "8260"_L1 } })); }, R"({"password":"md5","port":"8260","username":"api","version":"2.0.0"})", "connecting" },
        { "token/refresh", [](K2Api &a) { settle(a.refreshToken(u"r"_s)); }, R"({"refreshtoken":"r"})", "connecting" },
        { "heartbeat", [](K2Api &a) { settle(a.heartbeat()); }, R"({})", "connecting" },
        { "deviceinfo/query", [](K2Api &a) { settle(a.deviceInfo()); }, R"({})", "account, server version" },
        { "logout", [](K2Api &a) { settle(a.logout()); }, R"({})", "disconnecting" },
        { "companycontacts/query", [](K2Api &a) { settle(a.contacts(u"all"_s)); }, R"({"id":"all"})", "search, callers' names" },
        { "companycontacts/add", [](K2Api &a) { settle(a.addContact({ { "lastname"_L1, "L"_L1 } })); }, R"({"lastname":"L"})", "contact editor" },
        { "companycontacts/update", [](K2Api &a) { settle(a.updateContact(u"7"_s, { { "lastname"_L1, "L"_L1 } })); }, R"({"id":"7","lastname":"L"})", "contact editor" },
        { "companycontacts/delete", [](K2Api &a) { settle(a.deleteContact(u"7"_s)); }, R"({"id":"7"})", "contact editor" },
        { "extension/list", [](K2Api &a) { settle(a.extensions()); }, R"({})", "people" },
        { "extension/query", [](K2Api &a) { settle(a.extensionDetails(u"all"_s)); }, R"({"number":"all"})", "people" },
        { "extension/query_call", [](K2Api &a) { settle(a.extensionCalls(u"all"_s)); }, R"({"number":"all"})", "calls" },
        { "extension/add", [](K2Api &a) { settle(a.addExtension(u"1009"_s, { { "username"_L1, "N"_L1 } })); }, R"({"number":"1009","username":"N"})", "PBX methods" },
        { "extension/update", [](K2Api &a) { settle(a.updateExtension(u"1001"_s, { { "dnd"_L1, "on"_L1 } })); }, R"({"dnd":"on","number":"1001"})", "forwarding, do not disturb" },
        { "extension/delete", [](K2Api &a) { settle(a.deleteExtension(u"1009"_s)); }, R"({"number":"1009"})", "PBX methods" },
        { "extensiongroup/query", [](K2Api &a) { settle(a.extensionGroups(u"all"_s)); }, R"({"id":"all"})", "departments" },
        { "extensiongroup/add", [](K2Api &a) { settle(a.addExtensionGroup({ { "name"_L1, "G"_L1 } })); }, R"({"name":"G"})", "PBX methods" },
        { "extensiongroup/update", [](K2Api &a) { settle(a.updateExtensionGroup(u"1"_s, { { "name"_L1, "G"_L1 } })); }, R"({"id":"1","name":"G"})", "PBX methods" },
        { "extensiongroup/delete", [](K2Api &a) { settle(a.deleteExtensionGroup(u"1"_s)); }, R"({"id":"1"})", "PBX methods" },
        { "trunk/list", [](K2Api &a) { settle(a.trunks()); }, R"({})", "PBX methods" },
        { "trunk/query_siptrunk", [](K2Api &a) { settle(a.sipTrunks(u"all"_s)); }, R"({"trunkname":"all"})", "PBX methods" },
        { "trunk/add_siptrunk", [](K2Api &a) { settle(a.addSipTrunk(u"t"_s, { { "x"_L1, 1 } })); }, R"({"trunkname":"t","x":1})", "PBX methods" },
        { "trunk/update_siptrunk", [](K2Api &a) { settle(a.updateSipTrunk(u"t"_s, { { "x"_L1, 1 } })); }, R"({"trunkname":"t","x":1})", "PBX methods" },
        { "trunk/delete_siptrunk", [](K2Api &a) { settle(a.deleteSipTrunk(u"t"_s)); }, R"({"trunkname":"t"})", "PBX methods" },
        { "inroute/query", [](K2Api &a) { settle(a.inboundRoutes(u"all"_s)); }, R"({"routename":"all"})", "PBX methods" },
        { "inroute/add", [](K2Api &a) { settle(a.addInboundRoute(u"r"_s, { { "x"_L1, 1 } })); }, R"({"routename":"r","x":1})", "PBX methods" },
        { "inroute/update", [](K2Api &a) { settle(a.updateInboundRoute(u"r"_s, { { "x"_L1, 1 } })); }, R"({"routename":"r","x":1})", "PBX methods" },
        { "inroute/delete", [](K2Api &a) { settle(a.deleteInboundRoute(u"r"_s)); }, R"({"routename":"r"})", "PBX methods" },
        { "outroute/query", [](K2Api &a) { settle(a.outboundRoutes(u"all"_s)); }, R"({"routename":"all"})", "PBX methods" },
        { "outroute/add", [](K2Api &a) { settle(a.addOutboundRoute(u"r"_s, { { "x"_L1, 1 } })); }, R"({"routename":"r","x":1})", "PBX methods" },
        { "outroute/update", [](K2Api &a) { settle(a.updateOutboundRoute(u"r"_s, { { "x"_L1, 1 } })); }, R"({"routename":"r","x":1})", "PBX methods" },
        { "outroute/delete", [](K2Api &a) { settle(a.deleteOutboundRoute(u"r"_s)); }, R"({"routename":"r"})", "PBX methods" },
        { "ivr/query", [](K2Api &a) { settle(a.ivrs(u"all"_s)); }, R"({"number":"all"})", "PBX methods" },
        { "ivr/update", [](K2Api &a) { settle(a.updateIvr(u"6600"_s, { { "x"_L1, 1 } })); }, R"({"number":"6600","x":1})", "PBX methods" },
        { "queue/query", [](K2Api &a) { settle(a.queues(u"all"_s)); }, R"({"number":"all"})", "queues" },
        { "queue/update", [](K2Api &a) { settle(a.updateQueue(u"6700"_s, { { "x"_L1, 1 } })); }, R"({"number":"6700","x":1})", "PBX methods" },
        { "queue/query_status", [](K2Api &a) { settle(a.queueStatus(u"6700"_s)); }, R"({"number":"6700"})", "queues, agents" },
        { "queue/add_dynamicagent", [](K2Api &a) { settle(a.addDynamicAgent(u"6700"_s, u"1000"_s)); }, R"({"extnumber":"1000","queuenumber":"6700"})", "queues, log in" },
        { "queue/delete_dynamicagent", [](K2Api &a) { settle(a.deleteDynamicAgent(u"6700"_s, u"1000"_s)); }, R"({"extnumber":"1000","queuenumber":"6700"})", "queues, log out" },
        { "queue/pause_agent", [](K2Api &a) { settle(a.pauseAgent(u"6700"_s, u"1000"_s)); }, R"({"extnumber":"1000","queuenumber":"6700"})", "queues, pause" },
        { "queue/unpause_agent", [](K2Api &a) { settle(a.unpauseAgent(u"6700"_s, u"1000"_s)); }, R"({"extnumber":"1000","queuenumber":"6700"})", "queues, go on" },
        { "conference/query", [](K2Api &a) { settle(a.conferences(u"all"_s)); }, R"({"number":"all"})", "conference rooms" },
        { "instant_conference/query", [](K2Api &a) { settle(a.instantConferences(u"all"_s)); }, R"({"number":"all"})", "PBX methods" },
        { "conference/query_in_session", [](K2Api &a) { settle(a.conferencesInSession(u"all"_s)); }, R"({"number":"all"})", "conference rooms" },
        { "instant_conference/start", [](K2Api &a) { settle(a.startInstantConference(u"1000"_s, { u"1001"_s, u"1002"_s })); }, R"({"members":"1001,1002","number":"1000"})", "PBX methods" },
        { "conference/update", [](K2Api &a) { settle(a.updateConference(u"6500"_s, { { "x"_L1, 1 } })); }, R"({"number":"6500","x":1})", "PBX methods" },
        { "conference/add_member", [](K2Api &a) { settle(a.addConferenceMember(u"6500"_s, u"1001"_s)); }, R"({"conferencenumber":"6500","number":"1001"})", "conference rooms, invite" },
        { "conference/kick_member", [](K2Api &a) { settle(a.kickConferenceMember(u"6500"_s, u"c"_s)); }, R"({"channelid":"c","conferencenumber":"6500"})", "conference rooms, remove" },
        { "conference/mute_member", [](K2Api &a) { settle(a.muteConferenceMember(u"6500"_s, u"c"_s)); }, R"({"channelid":"c","conferencenumber":"6500"})", "conference rooms, mute" },
        { "conference/unmute_member", [](K2Api &a) { settle(a.unmuteConferenceMember(u"6500"_s, u"c"_s)); }, R"({"channelid":"c","conferencenumber":"6500"})", "conference rooms, unmute" },
        { "paginggrouplist/query", [](K2Api &a) { settle(a.pagingGroupList()); }, R"({})", "paging" },
        { "paginggroup/query", [](K2Api &a) { settle(a.pagingGroups(u"all"_s)); }, R"({"number":"all"})", "PBX methods" },
        { "paginggroup/add", [](K2Api &a) { settle(a.addPagingGroup(u"6301"_s, { { "x"_L1, 1 } })); }, R"({"number":"6301","x":1})", "PBX methods" },
        { "paginggroup/update", [](K2Api &a) { settle(a.updatePagingGroup(u"6301"_s, { { "x"_L1, 1 } })); }, R"({"number":"6301","x":1})", "PBX methods" },
        { "paginggroup/delete", [](K2Api &a) { settle(a.deletePagingGroup(u"6301"_s)); }, R"({"number":"6301"})", "PBX methods" },
        { "paginggroup/hangup/music", [](K2Api &a) { settle(a.hangUpPagingMusic(u"6300"_s)); }, R"({"number":"6300"})", "PBX methods" },
        { "voicemail/query", [](K2Api &a) { settle(a.voicemails(u"all"_s)); }, R"({"number":"all"})", "voicemail" },
        { "voicemail/delete", [](K2Api &a) { settle(a.deleteVoicemail(u"1001"_s, u"m"_s)); }, R"({"msgid":"m","number":"1001"})", "PBX methods" },
        { "voicemail/get_random", [](K2Api &a) { settle(a.voicemailRandom(u"1001"_s, u"m"_s)); }, R"({"allowedip":"","msgid":"m","number":"1001"})", "voicemail, player" },
        { "voicemail/download", [](K2Api &a) { settle(a.downloadVoicemail(u"1001"_s, u"m"_s, u"w"_s)); }, R"({"msgid":"m","number":"1001","random":"w"})", "voicemail, player" },
        { "recording/get_random", [](K2Api &a) { settle(a.recordingRandom(u"r.wav"_s, u"10.0.0.1"_s)); }, R"({"allowedip":"10.0.0.1","recording":"r.wav"})", "history, player" },
        { "recording/download", [](K2Api &a) { settle(a.downloadRecording(u"r.wav"_s, u"w"_s)); }, R"({"random":"w","recording":"r.wav"})", "history, player" },
        { "cdr/get_random", [](K2Api &a) { settle(a.cdrRandom({ u"all"_s, u"s"_s, u"e"_s })); }, R"({"allowedip":"","endtime":"e","number":"all","starttime":"s"})", "history" },
        { "cdr/download", [](K2Api &a) { settle(a.downloadCdrs({ u"all"_s, u"s"_s, u"e"_s }, u"w"_s)); }, R"({"endtime":"e","number":"all","random":"w","starttime":"s"})", "history" },
        { "wakeupcall/create", [](K2Api &a) { settle(a.createWakeUp({ { "number"_L1, "1001"_L1 } })); }, R"({"number":"1001"})", "wake-up calls" },
        { "wakeupcall/query", [](K2Api &a) { settle(a.wakeUps(u"all"_s)); }, R"({"number":"all"})", "wake-up calls" },
        { "wakeupcall/update", [](K2Api &a) { settle(a.updateWakeUp(u"3"_s, { { "time"_L1, "07:00"_L1 } })); }, R"({"id":"3","time":"07:00"})", "wake-up calls" },
        { "wakeupcall/delete", [](K2Api &a) { settle(a.deleteWakeUp(u"3"_s)); }, R"({"id":"3"})", "wake-up calls" },
        { "call/query", [](K2Api &a) { settle(a.callsOfType(u"inbound"_s)); }, R"({"type":"inbound"})", "calls" },
        { "call/dial", [](K2Api &a) { settle(a.dial(u"1000"_s, u"1001"_s, u"1000"_s, true)); }, R"({"autoanswer":"yes","callee":"1001","caller":"1000","dialpermission":"1000"})", "dial, fetch, pick up, page" },
        { "call/accept_inbound", [](K2Api &a) { settle(a.acceptInbound(u"c"_s)); }, R"({"channelid":"c"})", "offered call" },
        { "call/refuse_inbound", [](K2Api &a) { settle(a.refuseInbound(u"c"_s)); }, R"({"channelid":"c"})", "offered call" },
        { "call/listen", [](K2Api &a) { settle(a.listen(u"1000"_s, u"1001"_s, u"whisper"_s)); }, R"({"extension":"1001","monitor":"1000","type":"whisper"})", "listen in" },
        { "call/hold", [](K2Api &a) { settle(a.hold(u"c"_s)); }, R"({"channelid":"c"})", "hold" },
        { "call/unhold", [](K2Api &a) { settle(a.unhold(u"c"_s)); }, R"({"channelid":"c"})", "hold" },
        { "call/mute", [](K2Api &a) { settle(a.mute(u"c"_s)); }, R"({"channelid":"c"})", "mute" },
        { "call/unmute", [](K2Api &a) { settle(a.unmute(u"c"_s)); }, R"({"channelid":"c"})", "mute" },
        { "call/callpark", [](K2Api &a) { settle(a.park(u"c"_s, u"6900"_s)); }, R"({"channelid":"c","parkingslot":"6900"})", "park" },
        { "call/callpark_status", [](K2Api &a) { settle(a.parked()); }, R"({})", "parked calls" },
        { "call/transfer", [](K2Api &a) { settle(a.transfer(u"c"_s, u"1002"_s, u"1000"_s)); }, R"({"channelid":"c","dialpermission":"1000","number":"1002"})", "transfer" },
        { "call/attended_transfer", [](K2Api &a) { settle(a.attendedTransfer(u"c"_s, u"1002"_s, {})); }, R"({"channelid":"c","tonumber":"1002"})", "consult" },
        { "call/attended_transfer_operate", [](K2Api &a) { settle(a.attendedTransferOperate(u"c"_s, u"abort"_s)); }, R"({"channelid":"c","operate":"abort"})", "consult" },
        { "call/add_member", [](K2Api &a) { settle(a.addMember(u"c"_s, u"1003"_s)); }, R"({"channelid":"c","number":"1003"})", "add to the call" },
        { "call/playprompt", [](K2Api &a) { settle(a.playPrompt(u"1001"_s, u"p"_s, 2, false)); }, R"({"autoanswer":"no","count":"2","number":"1001","prompt":"p"})", "prompts" },
        { "call/hangup", [](K2Api &a) { settle(a.hangUp(u"c"_s)); }, R"({"channelid":"c"})", "hang up" },
        { "uacstacall/accept_inbound", [](K2Api &a) { settle(a.cstaAccept(u"1000"_s, u"9"_s, u"ip"_s)); }, R"({"cstacallid":"9","extnumber":"1000","ipaddress":"ip"})", "answer" },
        { "uacstacall/refuse_inbound", [](K2Api &a) { settle(a.cstaRefuse(u"1000"_s, u"9"_s, u"ip"_s)); }, R"({"cstacallid":"9","extnumber":"1000","ipaddress":"ip"})", "PBX methods" },
        { "uacstacall/hangup", [](K2Api &a) { settle(a.cstaHangUp(u"1000"_s, u"9"_s, u"ip"_s)); }, R"({"cstacallid":"9","extnumber":"1000","ipaddress":"ip"})", "PBX methods" },
    };
    return calls;
}

} // namespace Cordboard
