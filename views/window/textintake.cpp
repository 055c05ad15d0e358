// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/textintake.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QWidget>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 80;
constexpr qsizetype longestLookedAt = 2'000;

} // namespace

TextIntake::TextIntake(QWidget *window, std::function<void(const QString &)> take)
    : QObject(window), m_take(std::move(take)), m_paste(new QAction(tr("Find what was copied"), window))
{
    m_paste->setObjectName("paste-into-search"_L1);
    m_paste->setAutoRepeat(false);
    m_paste->setShortcut(QKeySequence::Paste);
    connect(m_paste, &QAction::triggered, this, [this] {
        if (const QString text = wanted(QGuiApplication::clipboard()->text()); !text.isEmpty())
            m_take(text);
    });
    window->addAction(m_paste);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QString TextIntake::wanted(const QString &text)
{
    const QString looked = text.left(longestLookedAt);
    // "Tel.: +49 (0)30 23125-417" and "tel:+493023125417" want the number; "room 12" wants the words.
    static const QRegularExpression number(u"\\+?[0-9(][0-9 ()/.\\-\\x{00A0}\\x{202F}]{4,}[0-9]"_s);
    if (const QRegularExpressionMatch match = number.match(looked); match.hasMatch())
        return match.captured().simplified().left(longestText);
    return looked.trimmed().section(u'\n', 0, 0).simplified().left(longestText);
}

QString TextIntake::textOf(const QMimeData *data)
{
    // What is dragged within the program is no text, and neither is a file.
    return data->hasText() && !data->hasUrls() && data->formats().filter("cordboard"_L1).isEmpty() ? wanted(data->text()) : QString();
}

bool TextIntake::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString text = textOf(drop->mimeData());
    if (text.isEmpty() || !(drop->possibleActions() & Qt::CopyAction)) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_take(text);
    return true;
}

} // namespace Cordboard
