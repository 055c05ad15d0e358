// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/teststeps.h"

#include <QMap>
#include <QWidget>

class QLabel;

namespace Cordboard {

class Theme;

/// The steps of a connection test, one line each, with what is wrong and what to do where it stopped.
class Checklist final : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(const Theme &theme, QWidget *parent = nullptr);

    /// Begins anew with these steps, all waiting.
    void setSteps(const QList<TestStep> &steps);
    using QWidget::show;
    void show(const TestStepReport &report);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        TestStepReport report;
    };
    void draw(const Row &row);

    const Theme &m_theme;
    QMap<TestStep, Row> m_rows;
};

} // namespace Cordboard
