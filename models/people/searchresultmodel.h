// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extensionmodel.h"
#include "models/people/personsearch.h"

#include <QAbstractTableModel>

namespace Cordboard {

/// What a search found, best first, as rows with ExtensionModel's columns and roles. A row stays live: it shows what the
/// extension does now. A contact answers IdRole with a ContactId, name, number and company in their places.
class SearchResultModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum OwnRole {
        ScoreRole = FirstOwnRole + 80, ///< int; above every role of ExtensionModel
        NameMatchesRole, ///< QList<MatchRange>
        NumberMatchesRole, ///< QList<MatchRange>
        IsContactRole, ///< bool
    };

    explicit SearchResultModel(PersonSearch *search, QObject *parent = nullptr);

    /// Searches at once. The same hits in the same order move nothing.
    void setText(const QString &text);
    QString text() const { return m_text; }
    /// While frozen, people who come, go or are renamed do not change the rows.
    void setFrozen(bool frozen);
    const SearchHit *hit(int row) const; ///< nullptr: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void refresh();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    QVariant contactData(const ContactId &id, int column, int role) const;

    PersonSearch *m_search;
    QString m_text;
    QList<SearchHit> m_hits;
    QHash<ExtensionId, int> m_rows;
    bool m_frozen = false;
    bool m_refreshOnThaw = false;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(QList<Cordboard::MatchRange>)
