// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/methods/methodform.h"

#include "backends/api/ids.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;
class QTreeView;

namespace Cordboard {

class JsonModel;
class JsonTable;
class MethodCatalog;
class MethodListModel;
class Theme;

/// "PBX methods": reaches what no panel shows. Not modal, so that calls can be worked beside it.
class MethodsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `catalog` and `theme` must outlive it.
    MethodsDialog(const MethodCatalog &catalog, const Theme &theme, QWidget *parent = nullptr);

    /// Only this method, filled in with what is known; asked at once where that is enough.
    void showReport(const AccountId &account, const QString &method);

private:
    void buildList(QWidget *side);
    void buildCall(QWidget *side);
    void fillAccounts();
    void showAccount();
    void showMethod();
    void showReasons();
    MethodForm::Known known() const;
    void run();
    void call(const QString &name, const QJsonObject &parameters);
    void showAnswer(const QJsonValue &value);
    void saveTable();
    void writeTable(const QString &path);
    AccountId account() const;

    const MethodCatalog &m_catalog;
    const Theme &m_theme;
    QWidget *m_side;
    QComboBox *m_accounts;
    QLineEdit *m_filter;
    MethodListModel *m_methods;
    QSortFilterProxyModel *m_filtered;
    QListView *m_list;
    QLabel *m_name;
    QLabel *m_what;
    QScrollArea *m_scroll;
    MethodForm *m_form;
    QPushButton *m_run;
    QProgressBar *m_busy;
    QLabel *m_outcome;
    QLabel *m_nothing;
    QTabWidget *m_answer;
    JsonModel *m_tree;
    QTreeView *m_treeView;
    JsonTable *m_table;
    QTableView *m_tableView;
    QPushButton *m_save;
    bool m_isReport = false;
    quint64 m_serial = 0; ///< of the call whose answer is waited for
};

} // namespace Cordboard
