// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPointer>
#include <QRegion>
#include <QWidget>

#include <functional>

namespace Cordboard::Bench {

/// Tells when a widget has been painted: not when its paint event begins, but when the event that caused it, with all that
/// was painted by it, is done and the picture handed over.
class WatchApplication final : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;
    static WatchApplication *self() { return static_cast<WatchApplication *>(QCoreApplication::instance()); }

    /// `painted` is called with what was painted anew.
    void watch(QWidget *widget, std::function<void(const QRegion &)> painted);
    void unwatch();
    bool notify(QObject *receiver, QEvent *event) override;

private:
    QPointer<QWidget> m_widget;
    std::function<void(const QRegion &)> m_painted;
    QRegion m_region;
    int m_depth = 0;
};

} // namespace Cordboard::Bench
