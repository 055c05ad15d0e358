// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/ldapquery.h"

#include "models/directories/contactbuilder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <ldap.h>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct LdapText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::LdapDirectory)
};

constexpr int connectSeconds = 10;
constexpr int answerSeconds = 30;
constexpr int pollMicroseconds = 200'000; // how soon a cancelled query ends

struct Unbind
{
    void operator()(LDAP *ld) const { ldap_unbind_ext(ld, nullptr, nullptr); }
};
using Link = std::unique_ptr<LDAP, Unbind>;

struct FreeMessage
{
    void operator()(LDAPMessage *message) const { ldap_msgfree(message); }
};
using Message = std::unique_ptr<LDAPMessage, FreeMessage>;

/// Which attributes tell what; the first that is there counts, of numbers all.
struct Attributes
{
    QStringList id { u"entryUUID"_s, u"objectGUID"_s };
    QStringList name { u"displayName"_s, u"cn"_s };
    QStringList first { u"givenName"_s };
    QStringList last { u"sn"_s };
    QStringList company { u"o"_s, u"company"_s };
    QStringList department { u"department"_s, u"ou"_s, u"departmentNumber"_s };
    QStringList title { u"title"_s };
    QStringList email { u"mail"_s };
    QStringList tags { u"businessCategory"_s };
    QStringList work { u"telephoneNumber"_s, u"otherTelephone"_s };
    QStringList mobile { u"mobile"_s, u"otherMobile"_s };
    QStringList home { u"homePhone"_s };

    QStringList *of(const QString &meaning)
    {
        const QMap<QString, QStringList *> all { { u"id"_s, &id }, { u"name"_s, &name }, { u"first"_s, &first }, { u"last"_s, &last },
            { u"company"_s, &company }, { u"department"_s, &department }, { u"title"_s, &title }, { u"email"_s, &email }, { u"tags"_s, &tags },
            { u"work"_s, &work }, { u"phone"_s, &work }, { u"mobile"_s, &mobile }, { u"home"_s, &home } };
        return all.value(meaning.trimmed().toLower());
    }
    QStringList all() const
    {
        return id + name + first + last + company + department + title + email + tags + work + mobile + home;
    }
};

Attributes attributesOf(const QString &mapping)
{
    static const QRegularExpression name(u"^[A-Za-z][A-Za-z0-9.;-]{0,63}$"_s);
    Attributes attributes;
    for (const QString &pair : mapping.split(u',', Qt::SkipEmptyParts)) {
        QStringList *list = attributes.of(pair.section(u'=', 0, 0));
        const QString attribute = pair.section(u'=', 1).trimmed();
        if (list && name.match(attribute).hasMatch())
            *list = QStringList { attribute };
    }
    return attributes;
}

QString explained(LDAP *ld, int code, const LdapRequest &request)
{
    char *raw = nullptr;
    if (ld)
        ldap_get_option(ld, LDAP_OPT_DIAGNOSTIC_MESSAGE, &raw);
    const QString detail = QString::fromUtf8(raw).simplified().left(300);
    ldap_memfree(raw);
    const QString words = detail.isEmpty() ? QString::fromUtf8(ldap_err2string(code)) : detail;
    switch (code) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR: return LdapText::tr("%1 cannot be reached, or its certificate is not trusted: %2", "server, the library's own words").arg(request.host, words);
    case LDAP_TIMEOUT: return LdapText::tr("%1 does not answer.").arg(request.host);
    case LDAP_INVALID_CREDENTIALS: return LdapText::tr("%1 refuses the user or the password.").arg(request.host);
    case LDAP_NO_SUCH_OBJECT: return LdapText::tr("There is no “%1” in this directory.").arg(request.baseDn);
    case LDAP_FILTER_ERROR: return LdapText::tr("The filter cannot be read: %1").arg(request.filter);
    case LDAP_CONFIDENTIALITY_REQUIRED: return LdapText::tr("%1 wants an encrypted link: choose StartTLS or LDAPS.").arg(request.host);
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_INAPPROPRIATE_AUTH: return LdapText::tr("%1 does not let this user read: %2").arg(request.host, words);
    default: return LdapText::tr("%1 says: %2", "server, the library's own words").arg(request.host, words);
    }
}

int encrypt(LDAP *ld, const LdapRequest &request)
{
    const int demand = LDAP_OPT_X_TLS_DEMAND;
    const int least = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    ldap_set_option(ld, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
    ldap_set_option(ld, LDAP_OPT_X_TLS_PROTOCOL_MIN, &least);
    QByteArray authorities = QFile::encodeName(request.caFile);
    if (authorities.isEmpty()) {
        // The library's own settings usually name the system's certificates; where they do not, nothing would be trusted.
        char *known = nullptr;
        ldap_get_option(ld, LDAP_OPT_X_TLS_CACERTFILE, &known);
        const bool there = known && *known;
        ldap_memfree(known);
        for (const char *usual : { "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem" })
            if (!there && authorities.isEmpty() && QFile::exists(QString::fromLatin1(usual)))
                authorities = usual;
    }
    if (!authorities.isEmpty())
        ldap_set_option(ld, LDAP_OPT_X_TLS_CACERTFILE, authorities.constData());
    const int client = 0;
    ldap_set_option(ld, LDAP_OPT_X_TLS_NEWCTX, &client);
    return request.security == LdapSecurity::StartTls ? ldap_start_tls_s(ld, nullptr, nullptr) : LDAP_SUCCESS;
}

int connectTo(const LdapRequest &request, Link &link)
{
    const bool wrapped = request.security == LdapSecurity::Ldaps;
    const int port = request.port > 0 ? request.port : wrapped ? LDAPS_PORT : LDAP_PORT;
    const QString host = request.host.contains(u':') && !request.host.startsWith(u'[') ? u'[' + request.host + u']' : request.host;
    const QByteArray url = u"%1://%2:%3"_s.arg(wrapped ? u"ldaps"_s : u"ldap"_s, host).arg(port).toUtf8();
    LDAP *ld = nullptr;
    {
        static QMutex starting; // the library's first start is not safe with several threads
        const QMutexLocker one(&starting);
        if (const int code = ldap_initialize(&ld, url.constData()); code != LDAP_SUCCESS)
            return code;
    }
    link.reset(ld);
    const int version = LDAP_VERSION3;
    const timeval connecting { connectSeconds, 0 };
    const timeval answering { answerSeconds, 0 };
    ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(ld, LDAP_OPT_REFERRALS, LDAP_OPT_OFF); // another server would get the password
    ldap_set_option(ld, LDAP_OPT_NETWORK_TIMEOUT, &connecting);
    ldap_set_option(ld, LDAP_OPT_TIMEOUT, &answering);
    if (request.security != LdapSecurity::None)
        if (const int code = encrypt(ld, request); code != LDAP_SUCCESS)
            return code;
    if (request.bindDn.isEmpty())
        return LDAP_SUCCESS;
    const QByteArray user = request.bindDn.toUtf8();
    QByteArray password = request.password.toUtf8();
    berval credentials { ber_len_t(password.size()), password.data() };
    const int code = ldap_sasl_bind_s(ld, user.constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, nullptr);
    password.fill('\0');
    return code;
}

QStringList values(LDAP *ld, LDAPMessage *entry, const QString &attribute)
{
    QStringList all;
    berval **raw = ldap_get_values_len(ld, entry, attribute.toUtf8().constData());
    for (int i = 0; raw && raw[i] && i < DirectoryCaps::Numbers; ++i) {
        const QByteArrayView bytes(raw[i]->bv_val, qsizetype(std::min<ber_len_t>(raw[i]->bv_len, ber_len_t(DirectoryCaps::Text))));
        const QString text = QString::fromUtf8(bytes);
        const bool binary = text.contains(QChar::ReplacementCharacter) || text.contains(QChar::Null);
        all.append(binary ? QString::fromLatin1(bytes.toByteArray().toHex()) : text);
    }
    ldap_value_free_len(raw);
    return all;
}

void readEntry(LDAP *ld, LDAPMessage *entry, const Attributes &attributes, ContactBuilder &builder)
{
    const auto first = [&](const QStringList &names) {
        for (const QString &name : names)
            if (const QStringList found = values(ld, entry, name); !found.isEmpty())
                return found.first();
        return QString();
    };
    QString key = first(attributes.id);
    if (key.isEmpty()) {
        char *dn = ldap_get_dn(ld, entry);
        key = QString::fromUtf8(dn);
        ldap_memfree(dn);
    }
    builder.begin(key);
    Contact &contact = builder.contact();
    contact.name = first(attributes.name);
    if (contact.name.isEmpty())
        contact.name = first(attributes.first) + u' ' + first(attributes.last);
    contact.company = first(attributes.company);
    contact.email = first(attributes.email);
    builder.setDetail(u"department"_s, first(attributes.department));
    builder.setDetail(u"title"_s, first(attributes.title));
    for (const QString &name : attributes.tags)
        builder.addTags(values(ld, entry, name));
    const QPair<QStringList, QString> kinds[] { { attributes.work, u"work"_s }, { attributes.mobile, u"mobile"_s }, { attributes.home, u"home"_s } };
    for (const auto &[names, kind] : kinds)
        for (const QString &name : names)
            for (const QString &number : values(ld, entry, name))
                builder.addNumber(number, kind);
    builder.end();
}

/// Waits for the whole page; nothing: cancelled, or `code` says what went wrong.
Message waitFor(LDAP *ld, int id, const std::atomic_bool &cancelled, int &code)
{
    QDeadlineTimer patience { std::chrono::seconds(answerSeconds) };
    while (!cancelled && !patience.hasExpired()) {
        timeval poll { 0, pollMicroseconds };
        LDAPMessage *raw = nullptr;
        const int type = ldap_result(ld, id, LDAP_MSG_ALL, &poll, &raw);
        if (type > 0)
            return Message(raw);
        if (type < 0) {
            ldap_get_option(ld, LDAP_OPT_RESULT_CODE, &code);
            if (code == LDAP_SUCCESS)
                code = LDAP_SERVER_DOWN;
            return {};
        }
    }
    code = cancelled ? LDAP_USER_CANCELLED : LDAP_TIMEOUT;
    ldap_abandon_ext(ld, id, nullptr, nullptr);
    return {};
}

/// One page into `builder`; `cookie` is empty after the last one.
int readPage(LDAP *ld, const LdapRequest &request, const Attributes &attributes, const std::atomic_bool &cancelled, ContactBuilder &builder, QByteArray &cookie)
{
    berval mark { ber_len_t(cookie.size()), cookie.data() };
    LDAPControl *page = nullptr;
    if (const int code = ldap_create_page_control(ld, request.pageSize, &mark, 0, &page); code != LDAP_SUCCESS)
        return code;
    LDAPControl *controls[] { page, nullptr };
    QList<QByteArray> names;
    for (const QString &name : attributes.all())
        names.append(name.toUtf8());
    std::vector<char *> wanted;
    for (QByteArray &name : names)
        wanted.push_back(name.data());
    wanted.push_back(nullptr);
    int id = 0;
    timeval limit { answerSeconds, 0 };
    int code = ldap_search_ext(ld, request.baseDn.toUtf8().constData(), LDAP_SCOPE_SUBTREE, request.filter.toUtf8().constData(), wanted.data(), 0,
        controls, nullptr, &limit, LDAP_NO_LIMIT, &id);
    ldap_control_free(page);
    if (code != LDAP_SUCCESS)
        return code;
    const Message message = waitFor(ld, id, cancelled, code);
    if (!message)
        return code;
    for (LDAPMessage *entry = ldap_first_entry(ld, message.get()); entry && !builder.isFull(); entry = ldap_next_entry(ld, entry))
        readEntry(ld, entry, attributes, builder);
    cookie.clear();
    LDAPControl **answers = nullptr;
    int result = LDAP_SUCCESS;
    code = ldap_parse_result(ld, message.get(), &result, nullptr, nullptr, nullptr, &answers, 0);
    if (LDAPControl *control = answers ? ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, answers, nullptr) : nullptr) {
        ber_int_t estimate = 0;
        berval next { 0, nullptr };
        if (ldap_parse_pageresponse_control(ld, control, &estimate, &next) == LDAP_SUCCESS && next.bv_val)
            cookie = QByteArray(next.bv_val, qsizetype(next.bv_len));
        ber_memfree(next.bv_val);
    }
    ldap_controls_free(answers);
    if (code == LDAP_SUCCESS && (result == LDAP_SIZELIMIT_EXCEEDED || result == LDAP_ADMINLIMIT_EXCEEDED || result == LDAP_TIMELIMIT_EXCEEDED)) {
        builder.noteTruncated(); // what came is worth having
        return LDAP_SUCCESS;
    }
    return code != LDAP_SUCCESS ? code : result;
}

} // namespace

LdapRequest LdapRequest::from(const Account &account, const Secrets &secrets)
{
    LdapRequest request;
    request.directory = account.id;
    request.phonebook = account.name;
    request.host = account.text(u"host"_s).trimmed();
    request.port = account.settings.value(u"port"_s).toInt();
    const QString security = account.text(u"security"_s);
    request.security = security == "ldaps"_L1 ? LdapSecurity::Ldaps : security == "none"_L1 ? LdapSecurity::None : LdapSecurity::StartTls;
    request.baseDn = account.text(u"baseDn"_s).trimmed();
    request.bindDn = account.text(u"bindDn"_s).trimmed();
    request.password = secrets.value(u"password"_s);
    request.filter = account.text(u"filter"_s).trimmed();
    request.caFile = account.text(u"caFile"_s).trimmed();
    request.attributes = account.text(u"attributes"_s);
    return request;
}

LdapOutcome readLdap(const LdapRequest &request, const std::shared_ptr<std::atomic_bool> &cancelled)
{
    LdapRequest asked = request;
    if (asked.filter.isEmpty())
        asked.filter = u"(|(telephoneNumber=*)(mobile=*)(homePhone=*))"_s;
    if (!asked.bindDn.isEmpty() && asked.security == LdapSecurity::None)
        return { {}, LdapText::tr("A password is not sent without encryption: choose StartTLS or LDAPS, or leave the user out.") };
    // Servers take a user without a password for nobody, and let him in.
    if (!asked.bindDn.isEmpty() && asked.password.isEmpty())
        return { {}, LdapText::tr("This user needs a password.") };
    Link link;
    if (const int code = connectTo(asked, link); code != LDAP_SUCCESS)
        return { {}, explained(link.get(), code, asked) };
    const Attributes attributes = attributesOf(asked.attributes);
    ContactBuilder builder(asked.directory, asked.phonebook);
    QByteArray cookie;
    const qsizetype mostPages = 2 * DirectoryCaps::Contacts / std::max(1, asked.pageSize);
    for (qsizetype page = 0; page < mostPages; ++page) {
        const int code = readPage(link.get(), asked, attributes, *cancelled, builder, cookie);
        if (code != LDAP_SUCCESS)
            return { {}, *cancelled ? QString() : explained(link.get(), code, asked) };
        if (builder.isFull())
            builder.noteTruncated();
        if (cookie.isEmpty() || builder.isFull())
            break;
    }
    return { builder.take(), {} };
}

} // namespace Cordboard
