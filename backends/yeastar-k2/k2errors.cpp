// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2errors.h"

#include "backends/yeastar-k2/k2values.h"

#include <QHash>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::K2Errors)
};

PbxError::Kind kindOf(int code)
{
    using Kind = PbxError::Kind;
    switch (code) {
    case 10003: return Kind::NotSupported;
    case 10005:
    case 10007:
    case 10015: return Kind::NoSuchCall;
    case 10006:
    case 10011:
    case 10012:
    case 10013:
    case 10014:
    case 10021:
    case 10031:
    case 20014:
    case 20018: return Kind::NoSuchTarget;
    case 10008:
    case 10027: return Kind::TargetBusy;
    case 10009:
    case 10010:
    case 10024:
    case 10033: return Kind::NotAllowed;
    case 10087: return Kind::Licence;
    case 20002: return Kind::AddressNotAllowed;
    case 20003: return Kind::AuthFailed;
    case 20004:
    case 20005:
    case 20006:
    case 30003: return Kind::NotConnected;
    default: return Kind::Refused;
    }
}

} // namespace

int k2Errno(const QJsonObject &answer)
{
    return K2::text(answer, { "errno"_L1, "errcode"_L1 }).toInt();
}

QString k2ErrorText(int code)
{
    switch (code) {
    case 10002: return Text::tr("XML is not supported");
    case 10003: return Text::tr("unknown request");
    case 10004: return Text::tr("a required parameter is empty");
    case 10005: return Text::tr("no such call id");
    case 10006: return Text::tr("no such extension");
    case 10007: return Text::tr("no such call");
    case 10008: return Text::tr("the extension is not idle");
    case 10009: return Text::tr("the extension may not be monitored");
    case 10010: return Text::tr("the extension may not monitor in that way");
    case 10011: return Text::tr("no such callee");
    case 10012: return Text::tr("no such IVR");
    case 10013: return Text::tr("no such queue");
    case 10014: return Text::tr("no such ring group");
    case 10015: return Text::tr("nobody talks in that call");
    case 10016: return Text::tr("the time to accept or refuse has passed");
    case 10017: return Text::tr("the extension could not be configured");
    case 10018: return Text::tr("the IVR could not be configured");
    case 10019: return Text::tr("the queue could not be configured");
    case 10020: return Text::tr("the wake-up call could not be set");
    case 10021: return Text::tr("no such wake-up call");
    case 10022: return Text::tr("there is such a wake-up call already");
    case 10023: return Text::tr("no such audio file");
    case 10024: return Text::tr("no permission for calls to the outside");
    case 10025: return Text::tr("changes are applied too often");
    case 10026: return Text::tr("no such GSM module");
    case 10027: return Text::tr("the GSM module is busy");
    case 10028: return Text::tr("the number is empty");
    case 10029: return Text::tr("the text message could not be written");
    case 10030: return Text::tr("the text message is empty");
    case 10031: return Text::tr("the callee's number is wrong");
    case 10032: return Text::tr("wrong password");
    case 10033: return Text::tr("the extension has no outbound route");
    case 10085: return Text::tr("there is such an extension already");
    case 10086: return Text::tr("it could not be deleted");
    case 10087: return Text::tr("the licence allows no more");
    case 20000: return Text::tr("only JSON is understood");
    case 20001: return Text::tr("only POST is understood");
    case 20002: return Text::tr("after five wrong passwords the PBX keeps this computer out for ten minutes");
    case 20003: return Text::tr("wrong user or password");
    case 20004: return Text::tr("no such token");
    case 20005: return Text::tr("the token is empty");
    case 20006: return Text::tr("the token has expired");
    case 20007: return Text::tr("the data are empty");
    case 20008: return Text::tr("the port for events is wrong");
    case 20009: return Text::tr("the request is empty");
    case 20010: return Text::tr("the PBX could not pass the request on inside");
    case 20011: return Text::tr("the heartbeat's settings are wrong");
    case 20012: return Text::tr("the recording's one-time word is not valid");
    case 20013: return Text::tr("wrong verification code");
    case 20014: return Text::tr("no such recording");
    case 20015: return Text::tr("the address that may download is wrong");
    case 20016: return Text::tr("wrong state of voicemail");
    case 20017: return Text::tr("the message's one-time word is not valid");
    case 20018: return Text::tr("no such voicemail message");
    case 20019: return Text::tr("the time is written wrongly");
    case 20020: return Text::tr("the call records' one-time word is not valid");
    case 20021: return Text::tr("no call records");
    case 30001: return Text::tr("the PBX could not write its answer");
    case 30003: return Text::tr("the PBX's API service is down");
    default: return {};
    }
}

PbxError k2Error(int code)
{
    const QString words = k2ErrorText(code);
    const QString number = QString::number(code);
    return { kindOf(code), words.isEmpty() ? number : u"%1 (%2)"_s.arg(words, number) };
}

} // namespace Cordboard
