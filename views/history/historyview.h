// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "models/history/csv.h"
#include "views/history/callpageview.h"

#include <QPointer>

class QComboBox;
class QLineEdit;

namespace Cordboard {

class CallExport;
class CallStore;
class HistoryModel;
class IconLine;
class KeyButton;
class PillTabBar;

/// The whole call history: words, kind, time and queue narrow it at once; call back, listen to a recording, write a note, export what is
/// found. Reads the store only, so it works while the PBX is away.
class HistoryView final : public CallPageView
{
    Q_OBJECT
public:
    enum class Kind { All, Missed, In, Out, Voicemail };
    enum class Span { Always, Today, Yesterday, Week, Month };

    /// Both must outlive it.
    HistoryView(CallStore &store, const Theme &theme, QWidget *parent = nullptr);
    ~HistoryView() override;

    HistoryModel &model() const { return *m_model; }
    QLineEdit *searchBox() const { return m_search; }
    PillTabBar *kinds() const { return m_kinds; }
    QComboBox *spans() const { return m_spans; }
    QComboBox *queues() const { return m_queues; }
    QLineEdit *noteBox() const { return m_note; }
    /// The line below the tools: how many were found, what is being exported, why the store is not on disk.
    QString stateText() const;

    /// Shows the calls of one number, in any spelling, whatever else was asked for.
    void showNumber(const QString &number);
    void setKind(Kind kind);
    /// All that match, as CSV; the state line says how it went.
    void exportTo(const QString &path, const CsvOptions &options = {});

signals:
    void recordingRequested(const Cordboard::CdrId &cdr, const QString &recordingId, const QString &title);
    void exported(const QString &path, int calls);

protected:
    void showChosen() override;

private:
    void buildTools();
    void applyFilter();
    void readQueues();
    void showState();
    void keepNote();
    void dial(int row);
    void askExport();
    CellLook lookOf(const QModelIndex &index) const;

    CallStore &m_store;
    HistoryModel *m_model;
    QLineEdit *m_search = nullptr;
    PillTabBar *m_kinds = nullptr;
    QComboBox *m_spans = nullptr;
    QComboBox *m_queues = nullptr;
    IconLine *m_state = nullptr;
    QLineEdit *m_note = nullptr;
    KeyButton *m_export = nullptr;
    KeyButton *m_callBack = nullptr;
    KeyButton *m_play = nullptr;
    QPointer<CallExport> m_running;
    QString m_exportResult;
    qint64 m_noteRow = 0; ///< the call whose note is being written
};

} // namespace Cordboard
