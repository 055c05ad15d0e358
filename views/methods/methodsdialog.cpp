// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/methodsdialog.h"

#include "models/agentmodel.h"
#include "models/core/switchboard.h"
#include "models/queuemodel.h"
#include "views/methods/jsonmodel.h"
#include "views/methods/jsontable.h"
#include "views/methods/methodcatalog.h"
#include "views/methods/methodlistmodel.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Cordboard {

using namespace Qt::StringLiterals;

MethodsDialog::MethodsDialog(const MethodCatalog &catalog, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_catalog(catalog), m_theme(theme), m_side(new QWidget), m_accounts(new QComboBox), m_filter(new QLineEdit),
      m_methods(new MethodListModel(this)), m_filtered(new QSortFilterProxyModel(this)), m_list(new QListView), m_name(new QLabel), m_what(new QLabel),
      m_scroll(new QScrollArea), m_form(new MethodForm), m_run(new QPushButton(tr("Call it"))), m_busy(new QProgressBar), m_outcome(new QLabel), m_nothing(new QLabel),
      m_answer(new QTabWidget), m_tree(new JsonModel(this)), m_treeView(new QTreeView), m_table(new JsonTable(this)), m_tableView(new QTableView),
      m_save(new QPushButton(tr("Save as CSV...")))
{
    setObjectName("methodsDialog"_L1);
    setWindowTitle(tr("PBX methods"));
    auto *split = new QSplitter;
    auto *right = new QWidget;
    buildList(m_side);
    buildCall(right);
    split->addWidget(m_side);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({ theme.px(280), theme.px(620) });
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split);
    resize(theme.px(940), theme.px(620));

    fillAccounts();
    connect(m_accounts, &QComboBox::currentIndexChanged, this, &MethodsDialog::showAccount);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MethodsDialog::showMethod);
    connect(m_run, &QPushButton::clicked, this, &MethodsDialog::run);
    connect(m_save, &QPushButton::clicked, this, &MethodsDialog::saveTable);
    connect(&catalog, &MethodCatalog::accountsChanged, this, &MethodsDialog::fillAccounts);
    connect(&catalog, &MethodCatalog::reasonsChanged, this, [this](const AccountId &id) {
        if (id == account())
            showReasons();
    });
    showAccount();
    m_filter->setFocus();
}

void MethodsDialog::fillAccounts()
{
    const QString before = m_accounts->currentData().toString();
    const bool first = m_accounts->count() == 0;
    {
        const QSignalBlocker quiet(m_accounts);
        m_accounts->clear();
        for (const Account &known : m_catalog.accounts())
            m_accounts->addItem(MethodCatalog::nameOf(known), known.id.value());
        m_accounts->setCurrentIndex(std::max(0, m_accounts->findData(before)));
    }
    m_accounts->setVisible(m_accounts->count() > 1);
    if (!first && m_accounts->currentData().toString() != before)
        showAccount();
    else
        showReasons();
}

void MethodsDialog::buildList(QWidget *side)
{
    m_accounts->setAccessibleName(tr("PBX"));
    m_filter->setObjectName("methodFilter"_L1);
    m_filter->setPlaceholderText(tr("Find a method"));
    m_filter->setAccessibleName(tr("Find a method"));
    m_filter->setClearButtonEnabled(true);
    m_filtered->setSourceModel(m_methods);
    m_filtered->setFilterRole(MethodListModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName("methodList"_L1);
    m_list->setAccessibleName(tr("Methods"));
    m_list->setModel(m_filtered);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, m_theme.tokens().space.x2, 0);
    layout->addWidget(m_accounts);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
}

void MethodsDialog::buildCall(QWidget *side)
{
    m_name->setFont(m_theme.font(TypeRole::Title));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setFocusPolicy(Qt::NoFocus);
    m_what->setWordWrap(true);
    m_outcome->setObjectName("methodOutcome"_L1);
    m_outcome->setWordWrap(true);
    m_run->setObjectName("methodRun"_L1);
    m_run->setAutoDefault(false);
    m_save->setObjectName("methodSave"_L1);
    m_nothing->setObjectName("methodNothing"_L1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_save->setAutoDefault(false);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Waiting for the PBX"));
    m_busy->hide();
    m_save->hide();

    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_treeView->setModel(m_tree);
    m_treeView->setObjectName("answerTree"_L1);
    m_treeView->setAccessibleName(tr("Answer"));
    m_treeView->setUniformRowHeights(true);
    m_treeView->header()->setSectionResizeMode(JsonModel::NameColumn, QHeaderView::ResizeToContents);
    m_tableView->setModel(m_table);
    m_tableView->setObjectName("answerTable"_L1);
    m_tableView->setAccessibleName(tr("Answer as a table"));
    m_tableView->verticalHeader()->setDefaultSectionSize(m_theme.px(26));
    m_tableView->setWordWrap(false);
    m_answer->addTab(m_treeView, tr("Answer"));
    m_answer->addTab(m_tableView, tr("Table"));
    m_answer->setTabVisible(1, false);
    m_answer->setFocusPolicy(Qt::NoFocus); // its tabs and pages have the focus, itself it is nothing that could be told

    auto *line = new QHBoxLayout;
    line->addWidget(m_run);
    line->addWidget(m_busy, 1);
    line->addWidget(m_outcome, 3);
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(m_theme.tokens().space.x2, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_what);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(line);
    layout->addWidget(m_nothing, 2);
    layout->addWidget(m_answer, 2);
}

AccountId MethodsDialog::account() const
{
    return AccountId(m_accounts->currentData().toString());
}

void MethodsDialog::showAccount()
{
    m_methods->setMethods(m_catalog.methods(account()));
    m_methods->setReasons(m_catalog.reasons(account()));
    if (m_methods->rowCount() > 0)
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    showMethod();
}

MethodForm::Known MethodsDialog::known() const
{
    MethodForm::Known known;
    const Switchboard &board = m_catalog.board();
    const QueueModel &queues = *board.queues();
    const ExtensionId self = board.ownExtension(account());
    for (int row = 0; row < queues.rowCount(); ++row) {
        const Queue &queue = queues.at(row);
        if (queue.id.account() == account())
            known.queues.append({ queue.id.local(), queue.name });
    }
    std::sort(known.queues.begin(), known.queues.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    for (const QueueAgentId &id : self.isEmpty() ? QList<QueueAgentId>() : board.queueAgentsOf(self))
        if (const QueueAgent *agent = board.agent(id); agent && known.ownQueue.isEmpty())
            known.ownQueue = agent->queue.local();
    if (m_isReport)
        known.today = board.now().toLocalTime().date();
    return known;
}

void MethodsDialog::showMethod()
{
    const MethodInfo *method = m_methods->method(m_filtered->mapToSource(m_list->currentIndex()));
    m_outcome->clear();
    m_form->setMethod(method ? *method : MethodInfo(), known());
    m_form->setVisible(method);
    m_scroll->setMaximumHeight(m_form->sizeHint().height()); // what it does not need is the answer's
    showReasons();
}

void MethodsDialog::showReasons()
{
    m_methods->setReasons(m_catalog.reasons(account()));
    const MethodInfo *method = m_methods->method(m_filtered->mapToSource(m_list->currentIndex()));
    if (!method) {
        m_name->clear();
        m_what->setText(m_methods->rowCount() == 0 ? tr("This PBX publishes no methods.") : tr("No method of that name."));
        m_run->setEnabled(false);
        return;
    }
    const QString why = m_methods->whyNot(*method);
    m_name->setText(m_isReport ? MethodCatalog::titleOf(*method) : method->name);
    QStringList words { m_isReport ? method->name : method->what };
    if (method->destroys)
        words.append(tr("It loses something that cannot be brought back: it asks first."));
    else if (method->changes)
        words.append(tr("It changes something at the PBX."));
    if (method->assumed)
        words.append(tr("No document confirms how its parameters are named."));
    if (!why.isEmpty())
        words.append(why);
    words.removeAll(QString());
    m_what->setText(words.join(m_isReport ? u"\n"_s : u" "_s));
    m_run->setEnabled(why.isEmpty() && m_busy->isHidden());
    m_run->setToolTip(why);
    m_run->setAccessibleDescription(why);
}

void MethodsDialog::showReport(const AccountId &id, const QString &name)
{
    m_isReport = true;
    m_side->hide();
    m_run->setText(tr("Show again"));
    m_accounts->setCurrentIndex(m_accounts->findData(id.value()));
    const QModelIndex index = m_filtered->mapFromSource(m_methods->indexOf(name));
    m_list->setCurrentIndex(index);
    showMethod();
    setWindowTitle(tr("%1: %2", "a PBX's name; what it reports").arg(m_accounts->currentText(), m_name->text()));
    if (m_run->isEnabled() && m_form->isComplete())
        run();
}

void MethodsDialog::run()
{
    const MethodInfo *method = m_methods->method(m_filtered->mapToSource(m_list->currentIndex()));
    if (!method)
        return;
    QString problem;
    const std::optional<QJsonObject> parameters = m_form->parameters(&problem);
    if (!parameters) {
        m_outcome->setText(problem);
        return;
    }
    if (method->destroys) {
        auto *ask = new QMessageBox(QMessageBox::Warning, tr("Really call %1?").arg(method->name),
            tr("%1 loses something that cannot be brought back.").arg(method->name), QMessageBox::Cancel, this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setObjectName("methodAsk"_L1);
        ask->setInformativeText(method->what);
        QPushButton *yes = ask->addButton(tr("Call it all the same"), QMessageBox::DestructiveRole);
        ask->setDefaultButton(QMessageBox::Cancel);
        connect(yes, &QPushButton::clicked, this, [this, name = method->name, filled = *parameters] { call(name, filled); });
        ask->open();
        return;
    }
    call(method->name, *parameters);
}

void MethodsDialog::call(const QString &name, const QJsonObject &parameters)
{
    const quint64 serial = ++m_serial;
    m_run->setEnabled(false);
    m_busy->show();
    m_outcome->setText(tr("Waiting for the PBX"));
    QElapsedTimer since;
    since.start();
    m_catalog.call(account(), name, parameters).then(this, [this, serial, since, name](const Result<QJsonValue> &result) {
        if (serial != m_serial)
            return;
        m_busy->hide();
        showReasons(); // the call may have taught one
        if (!result) {
            m_outcome->setText(tr("%1 did not work. %2", "method; the error").arg(name, result.error().message()));
            return;
        }
        m_outcome->setText(m_isReport ? tr("As of %1", "a time").arg(QLocale().toString(m_catalog.board().now().toLocalTime().time(), QLocale::ShortFormat))
                                      : tr("%1 answered after %2 ms", "method").arg(name).arg(since.elapsed()));
        showAnswer(*result);
    });
}

void MethodsDialog::showAnswer(const QJsonValue &value)
{
    m_tree->setValue(value);
    // A short answer is read at once; a long one is opened branch by branch.
    if (m_tree->rowCount() <= 30)
        m_treeView->expandToDepth(1);
    const bool table = m_table->setValue(value, m_isReport ? JsonTable::Take::Anything : JsonTable::Take::Rows);
    m_answer->setTabVisible(1, table);
    m_answer->setCurrentIndex(table ? 1 : 0);
    m_save->setVisible(table);
    const bool isNothing = m_isReport ? !table : m_tree->rowCount() == 0;
    m_nothing->setText(m_isReport ? tr("The PBX has nothing to report for this.") : tr("The answer is empty."));
    m_nothing->setVisible(isNothing);
    m_answer->setVisible(!isNothing);
    if (table)
        m_tableView->resizeColumnsToContents();
}

void MethodsDialog::saveTable()
{
    auto *choose = new QFileDialog(this, tr("Save as CSV"), QString(), tr("CSV files (*.csv)"));
    choose->setAttribute(Qt::WA_DeleteOnClose);
    choose->setObjectName("methodSaveAs"_L1);
    choose->setAcceptMode(QFileDialog::AcceptSave);
    choose->setDefaultSuffix(u"csv"_s);
    choose->selectFile(m_name->text().replace(u'/', u'-') + u".csv"_s);
    connect(choose, &QFileDialog::fileSelected, this, &MethodsDialog::writeTable);
    choose->open();
}

void MethodsDialog::writeTable(const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_table->toCsv()) >= 0 && file.commit())
        m_outcome->setText(tr("Saved as %1").arg(path));
    else
        m_outcome->setText(tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace Cordboard
