// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callexport.h"

namespace Cordboard {

CallExport::CallExport(CallStore &store, const CallFilter &filter, const QString &path, const CsvOptions &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_filter(filter)
    , m_options(options)
    , m_file(path)
{
}

void CallExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        fail(tr("%1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
        return;
    }
    if (m_options.byteOrderMark)
        m_file.write("\xEF\xBB\xBF");
    m_file.write(csvLine(csvColumns(), m_options).toUtf8());
    next();
}

void CallExport::cancel()
{
    m_cancelled = true;
}

void CallExport::next()
{
    m_store.page({ .filter = m_filter, .before = m_before, .limit = PageSize }).then(this, [this](const CallPage &page) { onPage(page); });
}

void CallExport::onPage(const CallPage &page)
{
    if (m_cancelled) {
        fail(tr("The export was cancelled."));
        return;
    }
    if (m_total < 0)
        m_total = page.total;
    for (const CallRecord &record : page.rows)
        m_file.write(csvLine(csvValues(record), m_options).toUtf8());
    m_written += int(page.rows.size());
    if (m_file.error() != QFileDevice::NoError) {
        fail(tr("%1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
        return;
    }
    emit progressed(m_written, m_total);
    if (page.more && !page.rows.isEmpty()) {
        m_before = page.rows.last().row;
        next();
        return;
    }
    if (!m_file.commit()) {
        fail(tr("%1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
        return;
    }
    emit finished(m_written, {});
}

void CallExport::fail(const QString &error)
{
    m_file.cancelWriting();
    emit finished(m_written, error);
}

} // namespace Cordboard
