// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxcdrcolumns.h"

#include "backends/ipcortex/ipcxdecode.h"

#include <QJsonObject>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

class Columns
{
public:
    explicit Columns(const QJsonObject &row)
    {
        for (auto it = row.begin(); it != row.end(); ++it)
            m_values.insert(it.key().toLower().remove(u'_').remove(u'-'), it.value());
    }
    QJsonValue first(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            if (const auto it = m_values.constFind(QString::fromLatin1(name)); it != m_values.cend() && !it->isNull())
                return *it;
        return QJsonValue::Undefined;
    }
    QString text(std::initializer_list<const char *> names) const { return ipcxText(first(names)); }
    QDateTime time(std::initializer_list<const char *> names) const
    {
        const QJsonValue value = first(names);
        bool ok = false;
        double number = value.toVariant().toDouble(&ok);
        if (ok && number > 0) {
            // Seconds or milliseconds: no call of ours was made before 1973 or will be after 5138.
            number = number < 1e11 ? number * 1'000 : number;
            return QDateTime::fromMSecsSinceEpoch(qint64(number), QTimeZone::UTC);
        }
        QString written = value.toString();
        if (written.size() > 10 && written.at(10) == u' ')
            written[10] = u'T';
        QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() == Qt::LocalTime)
            time.setTimeZone(QTimeZone::UTC);
        return time.toUTC();
    }

private:
    QHash<QString, QJsonValue> m_values;
};

} // namespace

Cdr ipcxCdr(const AccountId &account, const QJsonObject &row)
{
    const Columns columns(row);
    Cdr cdr;
    cdr.callerNumber = columns.text({ "src", "from", "caller", "callernumber", "clid", "source" });
    cdr.callerName = columns.text({ "srcname", "fromname", "callername" });
    cdr.calleeNumber = columns.text({ "dst", "to", "callee", "calleenumber", "destination", "number" });
    cdr.calleeName = columns.text({ "dstname", "toname", "calleename" });
    cdr.did = columns.text({ "ddi", "did", "dnis" });
    cdr.queue = columns.text({ "queue", "qnumber" });
    cdr.startedAt = columns.time({ "start", "starttime", "startdate", "calldate", "date", "time", "stamp" });
    cdr.answeredAt = columns.time({ "answer", "answertime", "answered", "answeredat" });
    cdr.endedAt = columns.time({ "end", "endtime", "enddate", "hangup" });
    bool ok = false;
    const double seconds = columns.first({ "duration", "length" }).toVariant().toDouble(&ok);
    if (!cdr.endedAt.isValid() && cdr.startedAt.isValid() && ok)
        cdr.endedAt = cdr.startedAt.addMSecs(qint64(seconds * 1'000));
    const double talked = columns.first({ "billsec", "talktime" }).toVariant().toDouble(&ok);
    if (!cdr.answeredAt.isValid() && cdr.endedAt.isValid() && ok && talked > 0)
        cdr.answeredAt = cdr.endedAt.addMSecs(-qint64(talked * 1'000));
    const QString direction = columns.text({ "direction", "dir", "calltype" }).toLower();
    cdr.direction = direction.startsWith("in"_L1) && direction != "internal"_L1 ? Direction::Inbound
        : direction.startsWith("out"_L1)                                        ? Direction::Outbound
        : direction.startsWith("int"_L1)                                        ? Direction::Internal
                                                                                : Direction::Unknown;
    static const QHash<QString, Disposition> words { { u"answered"_s, Disposition::Answered },
        { u"no answer"_s, Disposition::Missed }, { u"noanswer"_s, Disposition::Missed },
        { u"missed"_s, Disposition::Missed }, { u"busy"_s, Disposition::Busy }, { u"failed"_s, Disposition::Failed },
        { u"voicemail"_s, Disposition::Voicemail } };
    cdr.disposition = words.value(columns.text({ "disposition", "status", "result" }).toLower(),
        cdr.answeredAt.isValid() ? Disposition::Answered : Disposition::Unknown);
    QString id = columns.text({ "id", "uniqueid", "cdrid", "uid" });
    if (id.isEmpty())
        id = QString::number(cdr.startedAt.toMSecsSinceEpoch()) + u'/' + cdr.callerNumber + u'/' + cdr.calleeNumber;
    cdr.id = { account, id };
    return cdr;
}

QList<QJsonObject> ipcxCdrRows(const QJsonValue &values)
{
    QList<QJsonObject> rows;
    if (values.isArray()) {
        for (const QJsonValue row : values.toArray())
            if (row.isObject())
                rows.append(row.toObject());
        return rows;
    }
    const QJsonObject object = values.toObject();
    if (const QJsonValue columns = object.value("columns"_L1); columns.isArray()) {
        const QJsonArray names = columns.toArray();
        for (const QJsonValue value : object.value("rows"_L1).toArray()) {
            const QJsonArray cells = value.toArray();
            QJsonObject row;
            for (qsizetype i = 0; i < names.size() && i < cells.size(); ++i)
                row.insert(names.at(i).toString(), cells.at(i));
            rows.append(row);
        }
        return rows;
    }
    for (const QJsonValue row : object)
        if (row.isObject())
            rows.append(row.toObject());
    return rows;
}

} // namespace Cordboard
