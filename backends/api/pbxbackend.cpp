// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/pbxbackend.h"

#include <QPromise>

namespace Cordboard {

static PbxError notSupported()
{
    return { PbxError::Kind::NotSupported, {} };
}

QFuture<Result<CdrPage>> PbxBackend::fetchCdrs(const CdrQuery &)
{
    return settled<CdrPage>(notSupported());
}

QFuture<Result<ContactPage>> PbxBackend::searchContacts(const ContactQuery &)
{
    return settled<ContactPage>(notSupported());
}

QFuture<Result<Contact>> PbxBackend::fetchContact(const ContactId &)
{
    return settled<Contact>(notSupported());
}

QFuture<Result<ContactId>> PbxBackend::saveContact(const Contact &)
{
    return settled<ContactId>(notSupported());
}

QFuture<Result<void>> PbxBackend::deleteContact(const ContactId &)
{
    return settled<void>(notSupported());
}

QFuture<Result<QList<VoicemailMessage>>> PbxBackend::fetchVoicemail(const MailboxId &)
{
    return settled<QList<VoicemailMessage>>(notSupported());
}

QFuture<Result<Media>> PbxBackend::fetchVoicemailAudio(const MailboxId &, const QString &)
{
    return settled<Media>(notSupported());
}

QFuture<Result<Media>> PbxBackend::fetchRecording(const QString &)
{
    return settled<Media>(notSupported());
}

void PbxBackend::setInterests(const QSet<Interest> &) { }

QList<MethodInfo> PbxBackend::methods() const
{
    return {};
}

QHash<QString, QString> PbxBackend::unusableMethods() const
{
    return {};
}

QFuture<Result<QJsonValue>> PbxBackend::callMethod(const QString &, const QJsonObject &)
{
    return settled<QJsonValue>(notSupported());
}

} // namespace Cordboard
