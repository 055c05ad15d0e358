// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/jsonmodel.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace Cordboard {

struct JsonModel::Node
{
    QString name;
    QJsonValue value;
    Node *parent = nullptr;
    int row = 0;
    bool filled = false;
    std::vector<std::unique_ptr<Node>> children;

    int count() const
    {
        return value.isObject() ? int(value.toObject().size()) : value.isArray() ? int(value.toArray().size()) : 0;
    }
    void fill()
    {
        if (std::exchange(filled, true))
            return;
        const auto add = [this](const QString &childName, const QJsonValue &childValue) {
            auto node = std::make_unique<Node>();
            node->name = childName;
            node->value = childValue;
            node->parent = this;
            node->row = int(children.size());
            children.push_back(std::move(node));
        };
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                add(it.key(), it.value());
        } else {
            const QJsonArray array = value.toArray();
            for (const QJsonValue entry : array)
                add(QString::number(children.size() + 1), entry);
        }
    }
};

JsonModel::JsonModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) { }

JsonModel::~JsonModel() = default;

void JsonModel::setValue(const QJsonValue &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    // A scalar still needs a row to be seen in.
    m_root->value = value.isObject() || value.isArray() ? value : value.isUndefined() || value.isNull() ? QJsonValue(QJsonArray()) : QJsonValue(QJsonArray { value });
    endResetModel();
}

QJsonValue JsonModel::value() const
{
    return m_root->value;
}

JsonModel::Node *JsonModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    Node *node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || row >= node->count())
        return {};
    node->fill();
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex JsonModel::parent(const QModelIndex &index) const
{
    Node *up = index.isValid() ? nodeOf(index)->parent : nullptr;
    return !up || up == m_root.get() ? QModelIndex() : createIndex(up->row, 0, up);
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeOf(parent)->count();
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonModel::textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: return tr("%n member(s)", nullptr, int(value.toObject().size()));
    case QJsonValue::Array: return tr("%n entries", nullptr, int(value.toArray().size()));
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    default: return QStringLiteral("null");
    }
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    const QString text = index.column() == NameColumn ? node->name : textOf(node->value);
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return text.size() > 60 ? QVariant(text.left(2'000)) : QVariant();
    case Qt::AccessibleTextRole: return index.column() == NameColumn ? node->name + QStringLiteral(": ") + textOf(node->value) : text;
    default: return {};
    }
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

} // namespace Cordboard
