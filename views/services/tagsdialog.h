// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Cordboard {

/// The tags of one person, to be written as a whole: `accepted` means that tags() are wanted.
class TagsDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int mostTags = 20;
    static constexpr int longestTag = 40;

    /// `known`: tags that others have, offered while typing.
    TagsDialog(const QString &person, const QStringList &tags, const QStringList &known, QWidget *parent = nullptr);

    QStringList tags() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add();
    void removeCurrent();
    void showState();

    QLineEdit *m_new;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Cordboard
