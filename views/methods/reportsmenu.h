// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QMenu>

namespace Cordboard {

class MethodCatalog;

/// What the PBXes report by themselves, by plain names; with several PBXes a menu for each.
class ReportsMenu final : public QMenu
{
    Q_OBJECT
public:
    /// `catalog` must outlive it.
    explicit ReportsMenu(const MethodCatalog &catalog, QWidget *parent = nullptr);

signals:
    void chosen(const Cordboard::AccountId &account, const QString &method);

private:
    struct Section;

    void fill();
    void add(QMenu *menu, const Section &section);

    const MethodCatalog &m_catalog;
    QStringList m_content;
};

} // namespace Cordboard
