// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTabWidget;
class QTreeView;

namespace Cordboard {

class JsonModel;
class JsonTable;
class MethodForm;
class MethodListModel;
class Switchboard;
class Theme;

/// "PBX methods": reaches what no panel shows. Not modal, so that calls can be worked beside it.
class MethodsDialog final : public QDialog
{
    Q_OBJECT
public:
    MethodsDialog(Switchboard &board, const Theme &theme, QWidget *parent = nullptr);

private:
    void buildList(QWidget *side);
    void buildCall(QWidget *side);
    void showAccount();
    void showMethod();
    void run();
    void call(const QString &name, const QJsonObject &parameters);
    void showAnswer(const QJsonValue &value);
    void saveTable();
    AccountId account() const;

    Switchboard &m_board;
    const Theme &m_theme;
    QComboBox *m_accounts;
    QLineEdit *m_filter;
    MethodListModel *m_methods;
    QSortFilterProxyModel *m_filtered;
    QListView *m_list;
    QLabel *m_name;
    QLabel *m_what;
    MethodForm *m_form;
    QPushButton *m_run;
    QProgressBar *m_busy;
    QLabel *m_outcome;
    QTabWidget *m_answer;
    JsonModel *m_tree;
    QTreeView *m_treeView;
    JsonTable *m_table;
    QTableView *m_tableView;
    QPushButton *m_save;
    quint64 m_serial = 0; ///< of the call whose answer is waited for
};

} // namespace Cordboard
