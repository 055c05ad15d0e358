// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcortexbackend.h"
#include "backends/ipcortex/ipcxcdrcolumns.h"
#include "backends/ipcortex/ipcxcontacts.h"
#include "backends/ipcortex/ipcxmethodtable.h"
#include "backends/ipcortex/ipcxunusable.h"

#include <algorithm>

/// The part of IpcortexBackend that answers questions: call records, the address book, methods by name.
namespace Cordboard {

using namespace Qt::StringLiterals;

template<class T>
std::pair<QFuture<Result<T>>, std::function<void(const Result<T> &)>> IpcortexBackend::promise()
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto settle = [promise](const Result<T> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    std::erase_if(m_unsettled, [](const auto &one) { return !one; });
    m_unsettled.push_back([weak = std::weak_ptr(promise)] {
        const auto open = weak.lock();
        if (!open || open->future().isFinished())
            return;
        open->addResult(Result<T>(PbxError { PbxError::Kind::NotConnected, {} }));
        open->finish();
    });
    return { promise->future(), settle };
}

QFuture<Result<CdrPage>> IpcortexBackend::fetchCdrs(const CdrQuery &query)
{
    if (!isUp())
        return settled<CdrPage>(PbxError { PbxError::Kind::NotConnected, {} });
    if (!m_hasRest)
        return settled<CdrPage>(PbxError { PbxError::Kind::NotSupported, {} });
    // The server takes only the beginning of the period [client]; the rest of the question is answered here.
    constexpr qint64 monthMs = 31LL * 86'400'000;
    const qint64 from =
        query.from.isValid() ? query.from.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch() - 12 * monthMs;
    const QJsonObject body { { "type"_L1, "cdr"_L1 }, { "scope"_L1, QJsonObject { { "minDate"_L1, from } } } };
    const auto [future, settle] = promise<CdrPage>();
    m_rest.call(
        u"call/read"_s, body, [account = m_account.id, query, done = settle](const Result<QJsonObject> &answer) {
            if (!answer)
                return done(answer.error());
            QList<Cdr> rows;
            for (const QJsonObject &row : ipcxCdrRows(answer->value("values"_L1))) {
                const Cdr cdr = ipcxCdr(account, row);
                const bool early = query.from.isValid() && cdr.startedAt < query.from;
                const bool late = query.to.isValid() && cdr.startedAt > query.to;
                const bool other = !query.number.isEmpty() && !cdr.callerNumber.contains(query.number)
                    && !cdr.calleeNumber.contains(query.number);
                if (!early && !late && !other)
                    rows.append(cdr);
            }
            std::stable_sort(
                rows.begin(), rows.end(), [](const Cdr &a, const Cdr &b) { return a.startedAt > b.startedAt; });
            CdrPage page;
            const qsizetype first = std::clamp<qsizetype>(query.offset, 0, rows.size());
            page.rows = rows.mid(first, std::max(1, query.limit));
            page.total = int(rows.size());
            page.more = first + page.rows.size() < rows.size();
            done(page);
        });
    return future;
}

QFuture<Result<ContactPage>> IpcortexBackend::searchContacts(const ContactQuery &query)
{
    return settled<ContactPage>(m_mirror ? ipcxContactPage(m_account.id, m_mirror->directory(), query) : ContactPage());
}

QFuture<Result<Contact>> IpcortexBackend::fetchContact(const ContactId &id)
{
    const auto address = m_mirror ? m_mirror->directory().addresses.constFind(id.local())
                                  : QHash<QString, IpcxAddress>::const_iterator();
    if (!m_mirror || address == m_mirror->directory().addresses.cend())
        return settled<Contact>(PbxError { PbxError::Kind::NoSuchTarget, id.local() });
    return settled<Contact>(ipcxContact(m_account.id, *address));
}

QFuture<Result<ContactId>> IpcortexBackend::saveContact(const Contact &contact)
{
    if (!isUp())
        return settled<ContactId>(PbxError { PbxError::Kind::NotConnected, {} });
    if (!m_transport->can(IpcxAct::SaveAddress))
        return settled<ContactId>(PbxError { PbxError::Kind::NotSupported, {} });
    if (!contact.id.isEmpty() && !contact.id.local().startsWith(u'a'))
        return settled<ContactId>(PbxError { PbxError::Kind::NotAllowed,
            tr("Only entries of the address book's own can be changed, not people and numbers of the PABX.") });
    // What the library itself demands: digits, and plain letters. [client]
    QString number = contact.numbers.isEmpty() ? QString() : contact.numbers.first().number;
    number.remove(u' ');
    if (number.startsWith(u'+'))
        number.replace(0, 1, u"00"_s);
    const bool dials =
        std::all_of(number.cbegin(), number.cend(), [](QChar c) { return "0123456789*#"_L1.contains(c); });
    if (contact.name.isEmpty() || number.isEmpty() || !dials)
        return settled<ContactId>(
            PbxError { PbxError::Kind::Refused, tr("An entry needs a name and a number of digits.") });
    const auto [future, settle] = promise<ContactId>();
    m_transport->act(IpcxAct::SaveAddress,
        { { "address"_L1, contact.id.local() }, { "name"_L1, contact.name }, { "number"_L1, number } },
        [account = m_account.id, known = contact.id, done = settle](const Result<QJsonValue> &answer) {
            if (!answer)
                return done(answer.error());
            const QString key = answer->toObject().value("key"_L1).toString();
            done(known.isEmpty() ? ContactId(account, u'a' + key) : known);
        });
    return future;
}

QFuture<Result<void>> IpcortexBackend::deleteContact(const ContactId &id)
{
    if (!isUp())
        return settled<void>(PbxError { PbxError::Kind::NotConnected, {} });
    if (!m_transport->can(IpcxAct::DeleteAddress))
        return settled<void>(PbxError { PbxError::Kind::NotSupported, {} });
    if (!id.local().startsWith(u'a'))
        return settled<void>(PbxError { PbxError::Kind::NotAllowed, {} });
    const auto [future, settle] = promise<void>();
    m_transport->act(
        IpcxAct::DeleteAddress, { { "address"_L1, id.local() } }, [done = settle](const Result<QJsonValue> &answer) {
            done(answer ? Result<void>() : Result<void>(answer.error()));
        });
    return future;
}

QList<MethodInfo> IpcortexBackend::methods() const
{
    return ipcxMethodTable();
}

QHash<QString, QString> IpcortexBackend::unusableMethods() const
{
    return isUp() && m_transport ? ipcxUnusableMethods(m_hosted, m_hasRest, m_transport->lacking()) : QHash<QString, QString>();
}

QFuture<Result<QJsonValue>> IpcortexBackend::callMethod(const QString &name, const QJsonObject &parameters)
{
    if (!isUp())
        return settled<QJsonValue>(PbxError { PbxError::Kind::NotConnected, {} });
    const auto [future, settle] = promise<QJsonValue>();
    const auto done = settle;
    if (name.startsWith("rest/"_L1)) {
        // Of either there is only one type; the box demands its name all the same. [client]
        QJsonObject asked = parameters;
        const bool records = name == "rest/call/read"_L1;
        if ((records || name == "rest/dialplan/readcal"_L1) && !asked.contains("type"_L1))
            asked.insert("type"_L1, records ? "cdr"_L1 : "nm"_L1);
        if (records && !asked.contains("scope"_L1))
            asked.insert("scope"_L1, QJsonObject { { "minDate"_L1, QDate::currentDate().startOfDay().toMSecsSinceEpoch() } });
        m_rest.call(name.sliced(5), asked, [done](const Result<QJsonObject> &answer) {
            done(answer ? Result<QJsonValue>(QJsonValue(*answer)) : Result<QJsonValue>(answer.error()));
        });
    } else {
        const QList<MethodInfo> all = ipcxMethodTable();
        const bool known =
            std::any_of(all.begin(), all.end(), [&name](const MethodInfo &method) { return method.name == name; });
        if (!known)
            done(PbxError { PbxError::Kind::NotSupported, tr("There is no method %1.").arg(name) });
        else
            m_transport->call(name, parameters, done);
    }
    return future;
}

} // namespace Cordboard
