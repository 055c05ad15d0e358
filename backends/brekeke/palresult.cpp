// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palresult.h"

#include <QStringList>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString &text, const QStringList &words)
{
    for (const QString &word : words)
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    return false;
}

/// No list of the PBX's refusals exists [assumed]: words that leave no doubt give a kind, everything else is Refused.
PbxError::Kind kindOfWords(const QString &text)
{
    if (says(text, { u"licen"_s }))
        return PbxError::Kind::Licence;
    if (says(text, { u"permission"_s, u"not allowed"_s, u"access denied"_s }))
        return PbxError::Kind::NotAllowed;
    if (says(text, { u"busy"_s, u"occupied"_s, u"in use"_s, u"already taken"_s }))
        return PbxError::Kind::TargetBusy;
    if (says(text, { u"no such talker"_s, u"no such call"_s, u"no such room"_s, u"no talker"_s, u"no call"_s,
                     u"talker not found"_s, u"room not found"_s, u"call not found"_s }))
        return PbxError::Kind::NoSuchCall;
    if (says(text, { u"no such"_s, u"not found"_s, u"empty"_s, u"unknown"_s }))
        return PbxError::Kind::NoSuchTarget;
    return PbxError::Kind::Refused;
}

} // namespace

PbxError palError(const PalFailure &failure)
{
    constexpr int methodNotFound = -32601;
    constexpr int loginFailed = -2022;
    const QString detail = failure.message.isEmpty() ? QString::number(failure.code) : failure.message;
    if (failure.code == methodNotFound)
        return { PbxError::Kind::NotSupported, detail };
    if (failure.code == loginFailed)
        return { PbxError::Kind::AuthFailed, detail };
    return { kindOfWords(detail), detail };
}

PbxError palLoginError(const PalFailure &failure)
{
    PbxError error = palError(failure);
    if (error.kind != PbxError::Kind::Licence)
        error.kind = PbxError::Kind::AuthFailed;
    return error;
}

Result<QJsonValue> palOutcome(const QJsonValue &result)
{
    if (!result.isString())
        return result;
    const QString text = result.toString();
    if (!text.startsWith("fail"_L1, Qt::CaseInsensitive) && !text.startsWith("error"_L1, Qt::CaseInsensitive))
        return result;
    const QString detail = text.mid(text.indexOf(u':') + 1).trimmed();
    return PbxError { kindOfWords(detail), detail.isEmpty() ? text : detail };
}

} // namespace Cordboard
