// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historyview.h"

#include "models/core/roles.h"
#include "models/history/callexport.h"
#include "models/history/historymodel.h"
#include "views/history/iconline.h"
#include "views/theme/keybutton.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int noteWidth = 220;

QString iconOf(const Cdr &cdr)
{
    if (cdr.disposition == Disposition::Voicemail)
        return u"action-voicemail"_s;
    if (reachedNobody(cdr))
        return u"missed"_s;
    switch (cdr.direction) {
    case Direction::Inbound: return u"action-answer"_s;
    case Direction::Outbound: return u"action-redial"_s;
    case Direction::Internal: return u"people"_s;
    case Direction::Unknown: break;
    }
    return u"history"_s;
}

QString partyOf(const QString &name, const QString &number)
{
    return !name.isEmpty() ? name : !number.isEmpty() ? number : HistoryView::tr("somebody");
}

std::pair<QDateTime, QDateTime> between(HistoryView::Span span)
{
    const QDate today = QDate::currentDate();
    const auto start = [&](int daysAgo) { return today.addDays(-daysAgo).startOfDay().toUTC(); };
    switch (span) {
    case HistoryView::Span::Always: break;
    case HistoryView::Span::Today: return { start(0), {} };
    case HistoryView::Span::Yesterday: return { start(1), start(0) };
    case HistoryView::Span::Week: return { start(6), {} };
    case HistoryView::Span::Month: return { start(29), {} };
    }
    return {};
}

} // namespace

HistoryView::HistoryView(CallStore &store, const Theme &theme, QWidget *parent)
    : CallPageView(theme, tr("History"), u"history"_s, parent)
    , m_store(store)
    , m_model(new HistoryModel(store, this))
{
    setObjectName("historyView"_L1);
    buildTools();
    m_note = new QLineEdit(this);
    m_note->setObjectName("historyNote"_L1);
    m_note->setPlaceholderText(tr("Note on this call"));
    m_note->setAccessibleName(tr("Note on this call"));
    m_note->setFixedWidth(theme.px(noteWidth));
    m_note->setMaxLength(2'000);
    foot()->addWidget(m_note);
    m_play = addButton(tr("Listen", "to a recording"), u"sound"_s, u"historyListen"_s);
    m_callBack = addButton(tr("Call back"), u"action-callback"_s, u"historyCallBack"_s);
    setRows(m_model,
        { { 104 }, { 0 }, { 132, true }, { 120, false, true }, { 112 }, { 64 }, { 112, true }, { 0, true } }, [this](const QModelIndex &index) { return lookOf(index); });

    connect(table(), &CallTable::rowActivated, this, &HistoryView::dial);
    connect(m_callBack, &QAbstractButton::clicked, this, [this] { dial(table()->currentRow()); });
    connect(m_play, &QAbstractButton::clicked, this, [this] {
        if (const CallRecord *record = m_model->record(table()->currentRow()))
            emit recordingRequested(record->cdr.id, record->cdr.recordingId, tr("Recording of %1 and %2, %3", "caller; who was called; date and time")
                .arg(partyOf(record->cdr.callerName, record->cdr.callerNumber), partyOf(record->cdr.calleeName, record->cdr.calleeNumber),
                    QLocale().toString(record->cdr.startedAt.toLocalTime(), QLocale::ShortFormat)));
    });
    connect(m_note, &QLineEdit::editingFinished, this, &HistoryView::keepNote);
    connect(m_model, &HistoryModel::loadStateChanged, this, &HistoryView::showState);
    connect(&store, &CallStore::problemChanged, this, &HistoryView::showState);
    connect(&store, &CallStore::changed, this, &HistoryView::readQueues);
    readQueues();
    showState();
    showChosen();
}

HistoryView::~HistoryView()
{
    m_note->disconnect(this); // it loses the focus on its way out
}

void HistoryView::buildTools()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName("historySearch"_L1);
    m_search->setPlaceholderText(tr("Name, number or queue"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_spans = new QComboBox(this);
    m_spans->setAccessibleName(tr("Time"));
    m_spans->addItems({ tr("Any time"), tr("Today"), tr("Yesterday"), tr("Last 7 days"), tr("Last 30 days") });
    m_queues = new QComboBox(this);
    m_queues->setAccessibleName(tr("Queue"));
    m_queues->setMinimumContentsLength(12);
    m_queues->addItem(tr("All queues"));
    m_kinds = new PillTabBar(theme(), this);
    m_kinds->setAccessibleName(tr("Kind of call"));
    m_kinds->addPill(tr("All", "calls"));
    m_kinds->addPill(tr("Missed", "calls"));
    m_kinds->addPill(tr("In", "direction of calls"));
    m_kinds->addPill(tr("Out", "direction of calls"));
    m_kinds->addPill(tr("Voicemail"));
    m_state = new IconLine(theme(), this);
    m_export = new KeyButton(theme(), tr("Export…"), u"board"_s, this);
    m_export->setObjectName("historyExport"_L1);
    m_export->setButtonHeight(ButtonHeight::Small);

    auto *first = new QHBoxLayout;
    first->setSpacing(theme().tokens().space.x2);
    first->addWidget(m_search, 1);
    first->addWidget(m_spans);
    first->addWidget(m_queues);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme().tokens().space.x2);
    second->addWidget(m_kinds);
    second->addWidget(m_state, 1);
    second->addWidget(m_export);
    tools()->addLayout(first);
    tools()->addLayout(second);

    connect(m_search, &QLineEdit::textChanged, this, &HistoryView::applyFilter);
    connect(m_spans, &QComboBox::currentIndexChanged, this, &HistoryView::applyFilter);
    connect(m_queues, &QComboBox::currentIndexChanged, this, &HistoryView::applyFilter);
    connect(m_kinds, &QTabBar::currentChanged, this, &HistoryView::applyFilter);
    connect(m_export, &QAbstractButton::clicked, this, &HistoryView::askExport);
}

void HistoryView::applyFilter()
{
    CallFilter filter;
    filter.text = m_search->text().trimmed();
    std::tie(filter.from, filter.to) = between(Span(m_spans->currentIndex()));
    if (m_queues->currentIndex() > 0)
        filter.queue = m_queues->currentText();
    switch (Kind(m_kinds->currentIndex())) {
    case Kind::All: break;
    case Kind::Missed: filter.onlyMissed = true; break;
    case Kind::In: filter.directions = { Direction::Inbound }; break;
    case Kind::Out: filter.directions = { Direction::Outbound }; break;
    case Kind::Voicemail: filter.dispositions = { Disposition::Voicemail }; break;
    }
    m_exportResult.clear();
    m_model->setFilter(filter);
    table()->scrollToTop();
    showState();
}

void HistoryView::setKind(Kind kind)
{
    m_kinds->setCurrentIndex(int(kind));
}

void HistoryView::showNumber(const QString &number)
{
    setKind(Kind::All);
    m_spans->setCurrentIndex(0);
    m_queues->setCurrentIndex(0);
    QString digits;
    for (QChar c : number)
        if (c.isDigit())
            digits.append(c);
    // The end of it, so that country and trunk prefixes make no difference; one sees what is asked for and can change it.
    m_search->setText(digits.isEmpty() ? number : digits.right(9));
}

void HistoryView::readQueues()
{
    m_store.queues().then(this, [this](const QStringList &names) {
        QStringList shown;
        for (int i = 1; i < m_queues->count(); ++i)
            shown.append(m_queues->itemText(i));
        if (names == shown)
            return;
        const QString chosen = m_queues->currentIndex() > 0 ? m_queues->currentText() : QString();
        const QSignalBlocker quiet(m_queues);
        while (m_queues->count() > 1)
            m_queues->removeItem(1);
        m_queues->addItems(names);
        m_queues->setCurrentIndex(std::max(0, m_queues->findText(chosen)));
    });
}

QString HistoryView::stateText() const
{
    return m_state->text();
}

void HistoryView::showState()
{
    header()->setCount(m_model->total());
    const QString problem = m_store.problemText();
    if (m_running)
        m_state->setLine(tr("Exporting: %n calls written", nullptr, m_running->written()), u"pending"_s);
    else if (!m_exportResult.isEmpty())
        m_state->setLine(m_exportResult, u"info"_s);
    else if (!problem.isEmpty())
        m_state->setLine(problem, u"alarm-late"_s, Token::AmberText, Token::AmberText);
    else if (m_model->isTruncated())
        m_state->setLine(tr("Only the newest %n calls are listed: narrow the search.", nullptr, HistoryModel::MaxRows), u"info"_s);
    else
        m_state->setLine(tr("%n found", "calls", m_model->total()));
    const bool filtered = m_model->filter() != CallFilter();
    table()->setEmptyText(m_model->isLoading() ? QString() : filtered ? tr("No call matches.") : tr("No calls yet."));
    m_export->setUnavailable(m_running ? tr("An export is running.") : m_model->total() == 0 ? tr("There is nothing to export.") : QString());
}

CellLook HistoryView::lookOf(const QModelIndex &index) const
{
    const CallRecord *record = m_model->record(index.row());
    if (!record)
        return {};
    const bool missed = reachedNobody(record->cdr);
    switch (index.column()) {
    case HistoryModel::KindColumn:
        return { .icon = iconOf(record->cdr), .iconInk = missed ? Token::AmberText : Token::Text3, .ink = missed ? Token::AmberText : Token::Text2 };
    case HistoryModel::NameColumn: return { .role = TypeRole::Strong, .ink = Token::Text };
    case HistoryModel::NumberColumn:
    case HistoryModel::WhenColumn:
    case HistoryModel::LengthColumn: return { .figures = true };
    case HistoryModel::NoteColumn:
        if (!record->note.isEmpty())
            return { .icon = u"note"_s };
        break;
    default: break;
    }
    return {};
}

void HistoryView::showChosen()
{
    if (m_noteRow != 0 && m_note->isModified())
        keepNote(); // somebody else was chosen while a note was being written
    const CallRecord *record = m_model->record(table()->currentRow());
    const bool same = record && record->row == m_noteRow;
    m_noteRow = record ? record->row : 0;
    m_note->setEnabled(record);
    if (!same || !m_note->hasFocus())
        m_note->setText(record ? record->note : QString());
    if (!record) {
        setDetail(m_model->rowCount() > 0 ? tr("Choose a call to call back, listen or write a note.") : QString());
        m_callBack->setUnavailable(tr("No call is chosen."));
        m_play->setUnavailable(tr("No call is chosen."));
        return;
    }
    const Cdr &cdr = record->cdr;
    QStringList parts { HistoryModel::kindText(cdr), QLocale().toString(cdr.startedAt.toLocalTime(), QLocale::ShortFormat) };
    if (const int waited = waitSeconds(cdr); reachedNobody(cdr) && waited >= 0)
        parts << tr("gave up after %n s", nullptr, waited);
    setDetail(partyName(cdr).isEmpty() ? partyNumber(cdr) + u" · "_s + parts.join(u" · "_s)
                                       : partyName(cdr) + u" "_s + partyNumber(cdr) + u" · "_s + parts.join(u" · "_s),
        iconOf(cdr));
    m_callBack->setUnavailable(partyNumber(cdr).isEmpty() ? tr("The caller told no number.") : QString());
    m_play->setUnavailable(cdr.recordingId.isEmpty() ? tr("This call was not recorded.") : QString());
}

void HistoryView::keepNote()
{
    if (!m_note->isModified() || m_noteRow == 0)
        return;
    m_note->setModified(false);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CallRecord *record = m_model->record(row);
        if (record->row == m_noteRow) {
            m_store.setCallNote(record->cdr, m_note->text().trimmed());
            return;
        }
    }
}

void HistoryView::dial(int row)
{
    if (const CallRecord *record = m_model->record(row); record && !partyNumber(record->cdr).isEmpty())
        emit dialRequested(partyNumber(record->cdr), partyName(record->cdr));
}

void HistoryView::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the history"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("calls.csv", "name of a file"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { exportTo(path); });
    dialog->open();
}

void HistoryView::exportTo(const QString &path, const CsvOptions &options)
{
    if (m_running)
        return;
    m_running = new CallExport(m_store, m_model->filter(), path, options, this);
    connect(m_running, &CallExport::progressed, this, &HistoryView::showState);
    connect(m_running, &CallExport::finished, this, [this, path](int written, const QString &error) {
        m_running->deleteLater();
        m_running.clear();
        m_exportResult = error.isEmpty() ? tr("%n calls exported to %1", nullptr, written).arg(path) : error;
        showState();
        if (error.isEmpty())
            emit exported(path, written);
    });
    m_running->start();
    showState();
}

} // namespace Cordboard
