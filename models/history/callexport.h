// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"
#include "models/history/csv.h"

#include <QObject>
#include <QSaveFile>

namespace Cordboard {

/// Writes all calls that match a filter into a CSV file, newest first, page by page so that a million needs no memory. The file
/// appears whole when it is done, or not at all.
class CallExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallExport)
public:
    static constexpr int PageSize = 2'000;

    /// `store` must outlive it.
    CallExport(CallStore &store, const CallFilter &filter, const QString &path, const CsvOptions &options, QObject *parent = nullptr);

    void start();
    void cancel();
    int written() const { return m_written; }

signals:
    void progressed(int written, int total);
    /// `error` empty: the file is there; else a translated sentence, and no file was changed.
    void finished(int written, const QString &error);

private:
    void next();
    void onPage(const CallPage &page);
    void fail(const QString &error);

    CallStore &m_store;
    CallFilter m_filter;
    CsvOptions m_options;
    QSaveFile m_file;
    CallRowId m_before = std::numeric_limits<CallRowId>::max();
    int m_written = 0;
    int m_total = -1;
    bool m_cancelled = false;
};

} // namespace Cordboard
