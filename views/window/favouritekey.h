// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/actionbutton.h"

namespace Cordboard {

/// One favourite on the target line while nothing is typed: state by shape, name, number and word, and the key that chooses this person.
class FavouriteKey final : public ActionButton
{
    Q_OBJECT
public:
    explicit FavouriteKey(const Theme &theme, QWidget *parent = nullptr);

    /// `icon` and `word` are the state's; all of it is said by a screen reader.
    void setPerson(const QString &name, const QString &number, const QString &icon, const QString &word);
    QString personName() const { return m_name; }
    QString word() const { return m_word; }

    /// What it needs to be worth showing.
    static int leastWidth(const Theme &theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_number;
    QString m_icon;
    QString m_word;
};

} // namespace Cordboard
