// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/keysview.h"

#include "views/accounts/keysdelegate.h"
#include "views/accounts/keysmodel.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_unknown:
    case 0: return true;
    default: return false;
    }
}

} // namespace

KeysView::KeysView(const Theme &theme, KeysModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_keys(model)
{
    setObjectName("keysTable"_L1);
    setAccessibleName(tr("Keys"));
    setProperty("cordboardPlain", true);
    setModel(&model);
    setItemDelegate(new KeysDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&theme, &Theme::changed, this, &KeysView::measure);
    measure();
    if (model.rowCount() > 0)
        setCurrentIndex(model.index(0, KeysModel::KeyColumn));
}

void KeysView::measure()
{
    constexpr int rowHeight = 40;
    constexpr int nameWidth = 240;
    constexpr int keyWidth = 115;
    verticalHeader()->setMinimumSectionSize(m_theme.px(rowHeight));
    verticalHeader()->setDefaultSectionSize(m_theme.px(rowHeight));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->resizeSection(KeysModel::ActionColumn, m_theme.px(nameWidth));
    horizontalHeader()->resizeSection(KeysModel::KeyColumn, m_theme.px(keyWidth));
    horizontalHeader()->resizeSection(KeysModel::SecondKeyColumn, m_theme.px(keyWidth));
    horizontalHeader()->setSectionResizeMode(KeysModel::NoteColumn, QHeaderView::Stretch);
    const int height = sizeHint().height();
    setMinimumHeight(height);
    setMaximumHeight(height);
}

QSize KeysView::sizeHint() const
{
    constexpr int width = 700;
    return { m_theme.px(width), horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 };
}

bool KeysView::event(QEvent *event)
{
    // The key that is to become a shortcut must not act as the shortcut that it may be already.
    if (event->type() == QEvent::ShortcutOverride && m_keys.isCapturing()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_keys.isCapturing()) {
        capture(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QTableView::event(event);
}

void KeysView::capture(QKeyEvent *event)
{
    event->accept();
    if (isModifier(event->key()) || event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Escape) {
        m_keys.endCapture();
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        m_keys.endCapture();
        focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    }
    m_keys.offer(QKeySequence(event->keyCombination()));
}

void KeysView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        m_keys.beginCapture(currentIndex());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: m_keys.clearKey(currentIndex()); return;
    default: QTableView::keyPressEvent(event);
    }
}

void KeysView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && KeysModel::isKey(index) && index == currentIndex())
        m_keys.beginCapture(index);
}

void KeysView::focusOutEvent(QFocusEvent *event)
{
    m_keys.endCapture();
    QTableView::focusOutEvent(event);
}

void KeysView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_keys.endCapture();
    QTableView::currentChanged(current, previous);
}

} // namespace Cordboard
