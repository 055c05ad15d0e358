// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/folding.h"
#include "backends/yeastar-k2/k2backend.h"
#include "backends/yeastar-k2/k2methodtable.h"
#include "backends/yeastar-k2/k2redactor.h"
#include "backends/yeastar-k2/k2rows.h"
#include "backends/yeastar-k2/k2values.h"

#include <QPointer>

/// History, phone book, voicemail and recordings: what is asked for in pages and files.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

CdrPage pageOf(const AccountId &account, const QByteArray &csv, int utcOffset, const CdrQuery &query)
{
    QList<Cdr> all;
    QHash<CdrId, int> seen;
    for (const QJsonObject &row : k2CsvRows(csv)) {
        Cdr cdr = k2Cdr(account, row, utcOffset);
        const bool inRange = (!query.from.isValid() || cdr.startedAt >= query.from)
            && (!query.to.isValid() || cdr.startedAt <= query.to);
        if (!inRange
            || (!query.number.isEmpty() && !cdr.callerNumber.contains(query.number)
                && !cdr.calleeNumber.contains(query.number)))
            continue;
        if (const int again = seen[cdr.id]++)
            cdr.id = { account, cdr.id.local() + u'#' + QString::number(again + 1) };
        all.append(std::move(cdr));
    }
    std::stable_sort(all.begin(), all.end(), [](const Cdr &a, const Cdr &b) { return a.startedAt > b.startedAt; });
    CdrPage page;
    page.total = int(all.size());
    page.rows = all.mid(std::max(0, query.offset), std::max(0, query.limit));
    page.more = query.offset + page.rows.size() < all.size();
    return page;
}

bool holdsWords(const Contact &contact, const QString &text)
{
    QString all = contact.name + u' ' + contact.company + u' ' + contact.email;
    for (const ContactNumber &n : contact.numbers)
        all += u' ' + n.number;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

/// A file in two steps: the one-time word, then the download.
QFuture<Result<Media>> fetch(
    K2Api::Text random, std::function<K2Api::File(const QString &)> download, const QString &fileName)
{
    return random
        .then([download = std::move(download)](const Result<QString> &word) -> K2Api::File {
            if (!word)
                return settled<K2Http::File>(word.error());
            if (word->isEmpty())
                return settled<K2Http::File>(PbxError { PbxError::Kind::Protocol, {} });
            return download(*word);
        })
        .unwrap()
        .then([fileName](const Result<K2Http::File> &file) -> Result<Media> {
            if (!file)
                return file.error();
            Media media;
            media.data = file->data;
            media.mimeType = file->type.startsWith("audio/"_L1) ? file->type : u"audio/wav"_s;
            media.fileName = fileName.section(u'/', -1).section(u'\\', -1);
            return media;
        });
}

} // namespace

QFuture<Result<CdrPage>> K2Backend::fetchCdrs(const CdrQuery &query)
{
    // Nothing lists call records but a file of a range of time.
    const int offset = m_settings.utcOffset;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const K2CdrRange range { u"all"_s, K2::timeText(query.from.isValid() ? query.from : now.addDays(-30), offset),
        K2::timeText(query.to.isValid() ? query.to : now.addDays(1), offset) };
    const AccountId account = m_account.id;
    return m_api.cdrRandom(range)
        .then([this, range](const Result<QString> &word) -> K2Api::File {
            if (!word)
                return settled<K2Http::File>(word.error());
            return m_api.downloadCdrs(range, *word);
        })
        .unwrap()
        .then([account, offset, query](const Result<K2Http::File> &file) -> Result<CdrPage> {
            if (file)
                return pageOf(account, file->data, offset, query);
            if (file.error().detail.contains("20021"_L1))
                return CdrPage { {}, false, 0 }; // none in that time
            return file.error();
        });
}

QFuture<Result<ContactPage>> K2Backend::searchContacts(const ContactQuery &query)
{
    const AccountId account = m_account.id;
    return m_api.contacts(u"all"_s).then(
        [account, query](const Result<QList<QJsonObject>> &rows) -> Result<ContactPage> {
            if (!rows)
                return rows.error();
            QList<Contact> found;
            for (const QJsonObject &row : *rows)
                if (Contact contact = k2Contact(account, row); holdsWords(contact, query.text)
                    && (query.phonebook.isEmpty() || query.phonebook == contact.phonebook))
                    found.append(std::move(contact));
            ContactPage page;
            page.rows = found.mid(std::max(0, query.offset), std::max(0, query.limit));
            page.more = query.offset + page.rows.size() < found.size();
            return page;
        });
}

QFuture<Result<Contact>> K2Backend::fetchContact(const ContactId &id)
{
    const AccountId account = m_account.id;
    return m_api.contacts(id.local()).then([account](const Result<QList<QJsonObject>> &rows) -> Result<Contact> {
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return PbxError { PbxError::Kind::NoSuchTarget, {} };
        return k2Contact(account, rows->constFirst());
    });
}

QFuture<Result<ContactId>> K2Backend::saveContact(const Contact &contact)
{
    const AccountId account = m_account.id;
    const QJsonObject fields = k2ContactFields(contact);
    if (contact.id.isEmpty())
        return m_api.addContact(fields).then([account](const Result<QString> &id) {
            return id ? Result<ContactId>(ContactId(account, *id)) : Result<ContactId>(id.error());
        });
    const ContactId id = contact.id;
    return m_api.updateContact(id.local(), fields).then([id](const Result<void> &done) {
        return done ? Result<ContactId>(id) : Result<ContactId>(done.error());
    });
}

QFuture<Result<void>> K2Backend::deleteContact(const ContactId &id)
{
    return m_api.deleteContact(id.local());
}

QFuture<Result<QList<VoicemailMessage>>> K2Backend::fetchVoicemail(const MailboxId &mailbox)
{
    const AccountId account = m_account.id;
    const int offset = m_settings.utcOffset;
    const QString number = mailbox.local();
    return m_api.voicemails(number).then(
        [account, offset, number](const Result<QList<QJsonObject>> &rows) -> Result<QList<VoicemailMessage>> {
            if (!rows)
                return rows.error();
            QList<VoicemailMessage> messages;
            for (const QJsonObject &row : *rows)
                if (K2::text(row, { "number"_L1, "extension"_L1 }) == number)
                    messages += k2Messages(account, row, offset);
            std::stable_sort(messages.begin(), messages.end(),
                [](const VoicemailMessage &a, const VoicemailMessage &b) { return a.at > b.at; });
            return messages;
        });
}

QFuture<Result<Media>> K2Backend::fetchVoicemailAudio(const MailboxId &mailbox, const QString &message)
{
    const QString number = mailbox.local();
    return fetch(
        m_api.voicemailRandom(number, message),
        [this, number, message](const QString &random) { return m_api.downloadVoicemail(number, message, random); },
        message);
}

QFuture<Result<Media>> K2Backend::fetchRecording(const QString &recording)
{
    return fetch(
        m_api.recordingRandom(recording),
        [this, recording](const QString &random) { return m_api.downloadRecording(recording, random); }, recording);
}

QList<MethodInfo> K2Backend::methods() const
{
    return k2MethodTable();
}

void K2Backend::noteMissing(const QString &endpoint)
{
    m_missing.insert(endpoint, tr("This PBX answered that it does not have it: its firmware is older, or newer."));
}

QFuture<Result<QJsonValue>> K2Backend::callMethod(const QString &name, const QJsonObject &parameters)
{
    if (name.endsWith("/download"_L1)) {
        QList<QPair<QString, QString>> query;
        for (auto it = parameters.begin(); it != parameters.end(); ++it)
            query.append({ it.key(), K2::text(it.value()) });
        const auto promise = std::make_shared<QPromise<Result<QJsonValue>>>();
        promise->start();
        m_session.download(name, query, [promise](const Result<K2Http::File> &file) {
            if (!file)
                promise->addResult(file.error());
            else if (file->type.startsWith("text/"_L1))
                promise->addResult(QJsonValue(QString::fromUtf8(file->data)));
            else
                promise->addResult(
                    QJsonValue(QJsonObject { { "type"_L1, file->type }, { "bytes"_L1, file->data.size() } }));
            promise->finish();
        });
        return promise->future();
    }
    // A one-time word is asked for to be used; tokens and passwords stay here.
    const bool wantsWord = name.endsWith("/get_random"_L1);
    return m_api.call(name, parameters).then([wantsWord, name, self = QPointer(this)](const Result<QJsonObject> &answer) -> Result<QJsonValue> {
        if (!answer && answer.error().kind == PbxError::Kind::NotSupported && self && self->isUp()) {
            self->noteMissing(name);
            emit self->capabilitiesChanged(self->m_capabilities);
        }
        if (!answer)
            return answer.error();
        return wantsWord ? QJsonValue(*answer) : k2Redacted(QJsonValue(*answer));
    });
}

} // namespace Cordboard
