// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusredactor.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

QByteArray linkusRedacted(const QByteArray &frame)
{
    constexpr qsizetype most = 64 * 1024;
    // Inside an event the object is a string, so that its quotes are escaped.
    static const QRegularExpression member(
        uR"re((\\*"(?:access_token|refresh_token|password|sign|secret|registerpassword|reg_password|download_resource_url)\\*"\s*:\s*\\*")([^"\\]*))re"_s);
    static const QRegularExpression query(uR"((access_token=)[^&\s"\\]*)"_s);
    QString text = QString::fromUtf8(frame.first(std::min(frame.size(), most)));
    text.replace(member, u"\\1***"_s);
    text.replace(query, u"\\1***"_s);
    return text.toUtf8();
}

} // namespace Cordboard
