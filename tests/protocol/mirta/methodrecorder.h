// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtacaller.h"
#include "backends/mirta/mirtamethodtable.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

/// Records the request as it would cross the wire, and answers what it was told to.
class MethodRecorder final : public MirtaCaller
{
public:
    void request(const MirtaRequest &request, Answer answer) override
    {
        QStringList words;
        for (const auto &[name, value] : request.parameters)
            words.append(name + u'=' + value);
        sent = (request.reqtype + u' ' + words.join(u'&')).trimmed();
        QString name = request.reqtype;
        for (const QString &kind : { u"info"_s, u"action"_s, u"subreqtype"_s })
            if (const QString value = request.value(kind); !value.isEmpty())
                name += u'.' + value;
        called.insert(name);
        MirtaBody body;
        body.bytes = next;
        body.type = type;
        answer(body);
    }
    QString sent;
    QSet<QString> called;
    QByteArray next;
    QString type;
};

/// Every request of the table, and whether a test called it.
inline QString coverageTable(const QSet<QString> &called)
{
    QString table = u"<!-- SPDX-FileCopyrightText: Cordboard contributors -->\n<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
                    "# proxyapi.php: what is called, and what confirms it\n\n"
                    "Made by tst_mirtamethods, which calls each and compares request and answer; CORDBOARD_WRITE_COVERAGE=1 writes it anew.\n\n"
                    "| request | parameters | changes | key | body | tested |\n|---|---|---|---|---|---|\n"_s;
    for (const MethodInfo &method : mirtaMethodTable()) {
        QStringList parameters;
        for (const MethodInfo::Parameter &p : method.parameters)
            parameters.append(p.required ? p.name + u'!' : p.name);
        table += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(method.name, parameters.join(u' '), method.destroys ? u"loses"_s : method.changes ? u"yes"_s : QString(),
            method.permission == Permission::Administrator ? u"administrator"_s : u"tenant"_s, method.assumed ? u"assumed"_s : u"documented or observed"_s,
            called.contains(method.name) ? u"yes"_s : u"NO"_s);
    }
    return table;
}

} // namespace Cordboard
