// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dnd/callmime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr qsizetype longest = 4096;

QLatin1StringView kindWord(DragPayload::Kind kind)
{
    switch (kind) {
    case DragPayload::Kind::Call:
        return "call"_L1;
    case DragPayload::Kind::ParkedCall:
        return "parked"_L1;
    case DragPayload::Kind::Person:
        break;
    }
    return "person"_L1;
}

template<class T>
void write(QJsonObject &object, QLatin1StringView key, const T &id)
{
    if (!id.isEmpty())
        object.insert(key, QJsonObject{{"account"_L1, id.account().value()}, {"id"_L1, id.local()}});
}

template<class T>
T read(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonObject id = object.value(key).toObject();
    return T(AccountId(id.value("account"_L1).toString()), id.value("id"_L1).toString());
}

std::optional<DragPayload> parsed(const QByteArray &bytes, bool person)
{
    if (bytes.isEmpty() || bytes.size() > longest)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString kind = object.value("kind"_L1).toString();
    DragPayload payload;
    payload.label = object.value("label"_L1).toString();
    payload.call = read<CallId>(object, "call"_L1);
    payload.slot = read<ParkSlotId>(object, "slot"_L1);
    payload.person = read<ExtensionId>(object, "person"_L1);
    if (person && kind == kindWord(DragPayload::Kind::Person) && !payload.person.isEmpty())
        payload.kind = DragPayload::Kind::Person;
    else if (!person && kind == kindWord(DragPayload::Kind::Call) && !payload.call.isEmpty())
        payload.kind = DragPayload::Kind::Call;
    else if (!person && kind == kindWord(DragPayload::Kind::ParkedCall) && !payload.slot.isEmpty())
        payload.kind = DragPayload::Kind::ParkedCall;
    else
        return std::nullopt;
    return payload;
}

} // namespace

QString callMimeType()
{
    return u"application/x-cordboard-call"_s;
}

QString personMimeType()
{
    return u"application/x-cordboard-person"_s;
}

std::unique_ptr<QMimeData> encodeDrag(const DragPayload &payload)
{
    QJsonObject object{{"kind"_L1, kindWord(payload.kind)}, {"label"_L1, payload.label.left(200)}};
    write(object, "call"_L1, payload.call);
    write(object, "slot"_L1, payload.slot);
    write(object, "person"_L1, payload.person);
    auto data = std::make_unique<QMimeData>();
    data->setData(payload.kind == DragPayload::Kind::Person ? personMimeType() : callMimeType(),
                  QJsonDocument(object).toJson(QJsonDocument::Compact));
    return data;
}

std::optional<DragPayload> decodeDrag(const QMimeData *data)
{
    if (!data)
        return std::nullopt;
    if (data->hasFormat(callMimeType()))
        return parsed(data->data(callMimeType()), false);
    if (data->hasFormat(personMimeType()))
        return parsed(data->data(personMimeType()), true);
    return std::nullopt;
}

} // namespace Cordboard
