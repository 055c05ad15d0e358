// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/people/peoplesamples.h"
#include "views/dnd/dragsession.h"
#include "views/people/peoplegrid.h"
#include "views/people/peoplerows.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QEnterEvent>
#include <QMimeData>

#include <variant>

namespace Cordboard {

/// The region in a window of its own, over an office with a real Switchboard.
struct Desk
{
    explicit Desk(const QList<Extension> &people = officePeople(), ThemeMode mode = ThemeMode::Light)
        : office(people, officeCalls(people))
        , session(
              [this](const DragPayload &payload, const DropTarget &target, TransferMode transfer) {
                  return dropVerdict(office.board, payload, target, transfer, office.clock.now());
              },
              *themed(theme, mode))
        , view(office.board, theme, &session)
    {
        view.resize(832, 560);
        view.show();
        view.activateWindow();
    }
    static Theme *themed(Theme &theme, ThemeMode mode)
    {
        theme.setMode(mode);
        theme.apply(*qApp);
        return &theme;
    }
    ~Desk() { qApp->setStyleSheet({}); }
    QRect rectOf(const QString &number) const
    {
        return view.grid()->visualRect(view.rows()->index(view.rows()->rowOf(extensionId(number)), 0));
    }
    QWidget *cards() const { return view.grid()->viewport(); }
    /// A call of Maria Lopez with the operator, ready to be dragged.
    DragPayload mariasCall()
    {
        using namespace Qt::StringLiterals;
        Extension self = person(u"900"_s, u"Mia Holt"_s, u"Reception"_s);
        office.tell({ upserted(self), upserted(callWith(u"maria"_s, self, u"Maria Lopez"_s, LineState::Talking, 42)) });
        DragPayload payload;
        payload.call = CallId(sampleAccount(), u"maria"_s);
        payload.label = u"Maria Lopez"_s;
        return payload;
    }
    void enter(const QMimeData *data, const QPoint &at)
    {
        QDragEnterEvent event(at, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(cards(), &event);
    }
    bool move(const QMimeData *data, const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QDragMoveEvent event(at, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(cards(), &event);
        return event.isAccepted();
    }
    bool drop(const QMimeData *data, const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QDropEvent event(at, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(cards(), &event);
        return event.isAccepted();
    }
    void putPointerIn()
    {
        QEnterEvent event(QPointF(20, 20), QPointF(20, 20), QPointF(20, 20));
        QApplication::sendEvent(cards(), &event);
    }
    void takePointerOut()
    {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(cards(), &event);
    }

    Theme theme;
    Office office;
    DragSession session;
    PeopleView view;
};

inline ExtensionId personOf(const PersonId &id)
{
    const auto *extension = std::get_if<ExtensionId>(&id);
    return extension ? *extension : ExtensionId();
}

/// Cards are as large as their words: every test measures with the same font.
inline void useSampleFont()
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

} // namespace Cordboard
