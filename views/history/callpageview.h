// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/calltable.h"
#include "views/theme/panelheader.h"

#include <QUrl>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Cordboard {

class IconLine;
class KeyButton;
class Theme;

/// What the pages about finished calls share: a header with its count, tools, a table, a line about the chosen row and what can be
/// done with it. Nothing changes its place when another row is chosen.
class CallPageView : public QWidget
{
    Q_OBJECT
public:
    ~CallPageView() override;

    PanelHeader *header() const { return m_header; }
    CallTable *table() const { return m_table; }
    /// What is said of the chosen row.
    QString detailText() const;
    QSize sizeHint() const override;

signals:
    /// A letter or digit was typed in the table: it belongs to a search box.
    void textTyped(const QString &text);
    void dialRequested(const QString &number, const QString &name);

protected:
    CallPageView(const Theme &theme, const QString &title, const QString &iconName, QWidget *parent);

    const Theme &theme() const { return m_theme; }
    /// Between header and table.
    QVBoxLayout *tools() const { return m_tools; }
    /// Below the table; its buttons stand at the end.
    QHBoxLayout *foot() const { return m_foot; }
    KeyButton *addButton(const QString &text, const QString &iconName, const QString &name);
    void setDetail(const QString &text, const QString &iconName = {}, Token ink = Token::Text2, Token iconInk = Token::Text3);
    /// Makes the buttons fit the chosen row; called when another one is chosen or it changes.
    virtual void showChosen() = 0;
    void setRows(QAbstractItemModel *rows, const QList<CallTable::Column> &columns, CallTable::LookOf lookOf);

    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PanelHeader *m_header;
    CallTable *m_table;
    QVBoxLayout *m_tools;
    IconLine *m_detail;
    QHBoxLayout *m_foot;
};

} // namespace Cordboard
