// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palmethods.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Sections 7.5 and 7.6 of the protocol note: notes and app data.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(const PalContext &c)
{
    return c.peer.permission() == Permission::User;
}

PalReply getNoteNames(PalContext &c, const PalParameters &)
{
    QJsonArray list;
    for (auto it = c.store.notes.cbegin(); it != c.store.notes.cend(); ++it)
        if (!isPlain(c) || it->userAccess > 0)
            list.append(it.key());
    return QJsonValue(list);
}

PalReply getNote(PalContext &c, const PalParameters &p)
{
    const QString name = p.text("name"_L1);
    const auto note = c.store.notes.constFind(name);
    if (name.isEmpty())
        return PalReply::missing(u"name"_s);
    if (note == c.store.notes.cend())
        return { PalError::BadParameters, u"No such note."_s };
    if (isPlain(c) && note->userAccess < 1)
        return PalReply::noPermission();
    return QJsonValue(QJsonObject { { "name"_L1, name }, { "description"_L1, note->description },
        { "useraccess"_L1, QString::number(note->userAccess) }, { "note"_L1, note->text } });
}

PalReply setNote(PalContext &c, const PalParameters &p)
{
    const QString name = p.text("name"_L1);
    if (name.isEmpty())
        return PalReply::missing(u"name"_s);
    const auto known = c.store.notes.constFind(name);
    if (isPlain(c) && known != c.store.notes.cend() && known->userAccess < 2)
        return PalReply::noPermission();
    PalStore::Note note = c.store.notes.value(name);
    if (p.has("description"_L1))
        note.description = p.text("description"_L1);
    note.userAccess = std::clamp(p.number("useraccess"_L1, note.userAccess), 0, 2);
    if (p.has("note"_L1))
        note.text = p.text("note"_L1);
    c.store.notes.insert(name, note);
    return u"OK"_s;
}

PalReply deleteNote(PalContext &c, const PalParameters &p)
{
    const QString name = p.text("name"_L1);
    const auto note = c.store.notes.constFind(name);
    if (note == c.store.notes.cend())
        return { PalError::BadParameters, u"No such note."_s };
    if (isPlain(c) && note->userAccess < 2)
        return PalReply::noPermission();
    c.store.notes.remove(name);
    return u"true"_s;
}

PalReply setAppData(PalContext &c, const PalParameters &p)
{
    const QString id = p.text("data_id"_L1);
    if (id.isEmpty())
        return PalReply::missing(u"data_id"_s);
    const QJsonValue data = p.raw("data"_L1);
    // Kept as JSON text, whatever it is.
    QByteArray text = QJsonDocument(QJsonArray { data }).toJson(QJsonDocument::Compact);
    text = text.sliced(1, text.size() - 2);
    if (data.isUndefined() || data.isNull())
        c.store.appData[c.peer.user()].remove(id);
    else
        c.store.appData[c.peer.user()].insert(id, QString::fromUtf8(text));
    return u"OK"_s;
}

PalReply getAppData(PalContext &c, const PalParameters &p)
{
    const QString id = p.text("data_id"_L1);
    if (id.isEmpty())
        return PalReply::missing(u"data_id"_s);
    return c.store.appData.value(c.peer.user()).value(id); // the JSON text, empty when unset [client]
}

} // namespace

void addPalNoteMethods(PalMethods &methods)
{
    const auto add = [&methods](const QString &name, PalReply (*call)(PalContext &, const PalParameters &)) { methods.insert(name, { Permission::User, call }); };
    add(u"getNoteNames"_s, getNoteNames);
    add(u"getNote"_s, getNote);
    add(u"setNote"_s, setNote);
    add(u"deleteNote"_s, deleteNote);
    add(u"setAppData"_s, setAppData);
    add(u"getAppData"_s, getAppData);
}

} // namespace Cordboard
