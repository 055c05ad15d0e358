// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"

#include <QCryptographicHash>

/// The extension's own session, part A.
namespace Cordboard {

using namespace Qt::StringLiterals;

void LinkusRpc::addOwn()
{
    const QString root = u"/api/v1.0/"_s;
    const int oem = setting(u"oem"_s, u"2"_s).toInt();
    const bool linkusOn = setting(u"linkus"_s) != "off"_L1;
    get(root + u"pbx/getproduct"_s, [this, oem](const Input &) {
        const QString name = m_office.config().name;
        return success({ { "access_type"_L1, u"local"_s },
            { "product"_L1,
                QJsonObject { { "base_oem_id"_L1, oem }, { "version"_L1, setting(u"version"_s, u"37.16.0.1"_s) }, { "platform_name"_L1, u"p_pbx"_s }, { "company_name"_L1, name },
                    { "disp_dev_name"_L1, u"P560"_s }, { "oem_id"_L1, oem }, { "product_name"_L1, u"P560"_s }, { "product_type"_L1, u"P560"_s } } } });
    });
    post(root + u"login"_s, [this](const Input &in) {
        if (setting(u"plan"_s) == "off"_L1)
            return error(70136);
        const QString user = in.text("username"_L1);
        QString extension = user;
        for (const QString &number : m_office.people())
            if (m_office.person(number)->config.email == user)
                extension = number;
        const SimPerson *person = m_office.person(extension);
        const QString secret = in.text("password"_L1);
        // The signature stands for the password, and the password for itself.
        const bool right = person && !secret.isEmpty() && (m_signs.value(secret) == extension || secret == person->config.password);
        if (!right || m_unauthorized)
            return error(10005);
        onSecondLogin(extension);
        const auto token = m_tokens.issue(extension, m_office.now(), 0, true);
        return success({ { "access_token"_L1, token->token } });
    });
    get(root + u"extension/getpersonalglobal"_s, [linkusOn](const Input &) {
        return success({ { "enb_internal_client"_L1, linkusOn ? 1 : 0 }, { "record_feature_code"_L1, u"*1"_s }, { "enable_nat_fqdn"_L1, 0 }, { "fqdn_domain"_L1, QString() },
            { "cloud_domain"_L1, QString() }, { "turn_port"_L1, 11009 } });
    });
    get(root + u"licenseservice/get"_s, [](const Input &) {
        return success({ { "subscribe_plan_list"_L1, QJsonArray { QJsonObject { { "service_list"_L1, QJsonArray { QJsonObject { { "service_name"_L1, u"fqdn"_s }, { "status"_L1, 0 } }, QJsonObject { { "service_name"_L1, u"video"_s }, { "status"_L1, 1 } } } } } } } });
    });
    get(root + u"extension/getpersonal"_s, [this, linkusOn](const Input &in) {
        const SimPerson *person = m_office.person(in.extension);
        if (!person)
            return success(); // deleted meanwhile: no extension in it
        const int on = linkusOn ? 1 : 0;
        return success({ { "extension"_L1,
            QJsonObject { { "id"_L1, m_wire.extensionId(in.extension) }, { "number"_L1, in.extension }, { "caller_id_name"_L1, person->config.name }, { "enb_web_client"_L1, on },
                { "enb_desktop_client"_L1, on }, { "enb_ctl_record"_L1, 1 }, { "enb_web_client_call_waiting"_L1, 1 } } } });
    });
    get(root + u"extension/getregisterinfo"_s, [this](const Input &in) {
        const SimPerson *person = m_office.person(in.extension);
        const QString ha1 = QString::fromLatin1(QCryptographicHash::hash((in.extension + u":YSAsterisk:"_s + (person ? person->config.password : QString())).toUtf8(), QCryptographicHash::Md5).toHex());
        return success({ { "realm"_L1, u"YSAsterisk"_s }, { "registername"_L1, in.extension }, { "registerpassword"_L1, ha1 } });
    });
    get(root + u"cdr/searchpersonal"_s, [this](const Input &in) {
        QList<QJsonObject> rows;
        const int status = in.number("status"_L1);
        const QString number = in.text("number"_L1);
        const QList<Cdr> &cdrs = m_office.cdrs();
        for (const Cdr &cdr : cdrs) {
            if (cdr.callerNumber != in.extension && cdr.calleeNumber != in.extension)
                continue;
            const QJsonObject row = m_wire.personalCdr(cdr, in.extension);
            if (status != 0 && row.value("status"_L1).toInt() != status)
                continue;
            if (!number.isEmpty() && !row.value("number"_L1).toString().contains(number) && !row.value("extension"_L1).toObject().value("caller_id_name"_L1).toString().contains(number, Qt::CaseInsensitive))
                continue;
            rows.append(row);
        }
        Input sorted = in;
        if (in.text("sort_by"_L1).isEmpty())
            sorted.parameters.insert("sort_by"_L1, u"time"_s);
        if (in.text("order_by"_L1).isEmpty())
            sorted.parameters.insert("order_by"_L1, u"desc"_s);
        return paged(rows, sorted, u"personal_cdr_list"_s, 20);
    });
    get(root + u"logout"_s, [this](const Input &in) {
        m_tokens.remove(in.token);
        onTokensGone();
        return success();
    });
    post(root + u"systemlog/webclientlog"_s, [](const Input &in) { return in.parameters.value("log_list"_L1).isArray() ? success() : error(40002); });
    get(root + u"extension/getphoto"_s, [](const Input &) { return success({ { "photo"_L1, QString() } }); });
    get(root + u"contacts/matchall"_s, [this](const Input &in) {
        QString name;
        const QString number = in.text("number"_L1);
        if (const SimPerson *person = m_office.person(number))
            name = person->config.name;
        const QList<Contact> contacts = m_office.contacts();
        for (const Contact &contact : contacts)
            for (const ContactNumber &n : contact.numbers)
                if (n.number == number)
                    name = contact.name;
        return success({ { "name"_L1, name } });
    });
    post(root + u"dct/init"_s, [](const Input &) { return success(); });
    post(root + u"rascallreport/web"_s, [](const Input &) { return success(); });
}

} // namespace Cordboard
