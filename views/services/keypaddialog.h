// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace Cordboard {

class Theme;

/// Digits for the machine at the other end of a call: each key and each button is sent at once, pasted text as a whole. Stays open until
/// Escape, or until the call is over.
class KeypadDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr qsizetype most = 32; ///< digits sent in one go

    /// `other`: who hears them.
    KeypadDialog(const Theme &theme, const QString &other, QWidget *parent = nullptr);

    /// What a PBX can send out of `text`: 0 to 9, * and #, at most `most`.
    static QString sendable(const QString &text);
    QString sent() const { return m_sent; }

signals:
    void sendRequested(const QString &digits);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void send(const QString &digits);

    QLabel *m_shown;
    QString m_sent;
};

} // namespace Cordboard
