// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/endpoint.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

bool isEncrypted(const QString &scheme)
{
    return scheme == "https"_L1 || scheme == "wss"_L1;
}

QVariant valueOf(const AccountField &field, const QVariantMap &settings)
{
    return settings.value(field.key, field.defaultValue);
}

QString withoutBrackets(QString host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return host;
}

} // namespace

std::optional<Endpoint> endpointOf(const QList<AccountField> &fields, const QVariantMap &settings)
{
    Endpoint endpoint;
    for (const AccountField &field : fields) {
        const QVariant value = valueOf(field, settings);
        switch (field.type) {
        case AccountField::Type::Url: {
            const QUrl url(value.toString().trimmed(), QUrl::StrictMode);
            if (!endpoint.host.isEmpty() || url.host().isEmpty())
                break;
            endpoint.host = url.host();
            endpoint.tls = isEncrypted(url.scheme());
            endpoint.port = quint16(url.port(endpoint.tls ? 443 : 80));
            break;
        }
        case AccountField::Type::Host:
            endpoint.host = withoutBrackets(value.toString().trimmed());
            break;
        case AccountField::Type::Port:
            if (endpoint.port == 0)
                endpoint.port = quint16(value.toUInt());
            break;
        case AccountField::Type::Bool:
            if (field.key == "tls"_L1)
                endpoint.tls = value.toBool();
            break;
        default: break;
        }
    }
    if (endpoint.host.isEmpty())
        return {};
    if (endpoint.port == 0)
        endpoint.port = endpoint.tls ? 443 : 80;
    return endpoint;
}

} // namespace Cordboard
