// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;

namespace Cordboard {

class BlackBox;
class Theme;
class ThemedLabel;

/// Says what would be saved, asks whether names and numbers may be in it, and where to.
class SaveHappenedDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `box` must outlive it.
    SaveHappenedDialog(const BlackBox &box, const Theme &theme, QWidget *parent = nullptr);

    /// Saves there; the dialog goes if it worked, else it says why not.
    void saveTo(const QString &path);

signals:
    void saved(const QString &path);

private:
    void choose();

    const BlackBox &m_box;
    QCheckBox *m_masked;
    ThemedLabel *m_problem;
};

} // namespace Cordboard
