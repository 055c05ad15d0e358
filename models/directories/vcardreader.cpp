// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/vcardreader.h"

#include "models/directories/textdecoding.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr qsizetype maxLine = 16'384; // pictures are longer; nobody needs them here
constexpr qsizetype maxParameters = 32;
constexpr int maxLinesOfCard = 1'000;

/// Gives the lines of a text with folded ones put together: by a space or tab at the beginning of the next line, or, in
/// quoted-printable, by "=" at the end of this one.
class Unfolder
{
public:
    explicit Unfolder(QStringView text) : m_text(text) { }

    std::optional<QString> next()
    {
        if (m_at >= m_text.size())
            return std::nullopt;
        QString line;
        append(line, physical());
        const bool quoted = line.contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
        while (m_at < m_text.size()) {
            if (quoted && line.endsWith(u'=')) {
                line.chop(1);
                append(line, physical());
            } else if (m_text[m_at] == u' ' || m_text[m_at] == u'\t') {
                append(line, physical().sliced(1));
            } else {
                break;
            }
        }
        return line;
    }

private:
    QStringView physical()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        const QStringView line = m_text.sliced(begin, m_at - begin);
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return line;
    }
    static void append(QString &line, QStringView more) { line.append(more.first(std::min(more.size(), std::max<qsizetype>(0, maxLine - line.size())))); }

    QStringView m_text;
    qsizetype m_at = 0;
};

QByteArray fromQuotedPrintable(const QString &text)
{
    QByteArray bytes;
    const QByteArray raw = text.toUtf8();
    for (qsizetype i = 0; i < raw.size(); ++i) {
        bool good = false;
        const int value = raw[i] == '=' && i + 2 < raw.size() ? raw.sliced(i + 1, 2).toInt(&good, 16) : 0;
        bytes.append(good ? char(value) : raw[i]);
        if (good)
            i += 2;
    }
    return bytes;
}

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
            plain.append(text[i] == u'n' || text[i] == u'N' ? QChar(u'\n') : text[i]);
        } else {
            plain.append(text[i]);
        }
    }
    return plain;
}

/// The parts of a value between separators that are not escaped.
QStringList parts(const QString &value, QChar separator)
{
    QStringList all;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && value[i] == u'\\') {
            ++i;
            continue;
        }
        if (i >= value.size() || value[i] == separator) {
            all.append(unescaped(QStringView(value).sliced(begin, std::min(i, value.size()) - begin)).trimmed());
            begin = i + 1;
        }
    }
    return all;
}

/// "Family;Given;Middle;Dr.;Jr." as it is spoken.
QString spokenName(const QString &value)
{
    const QStringList n = parts(value, u';');
    return (QStringList { n.value(3), n.value(1), n.value(2), n.value(0), n.value(4) }).join(u' ').simplified();
}

QString kindOf(const QStringList &types)
{
    const auto has = [&types](QLatin1StringView type) { return types.contains(type); };
    for (QLatin1StringView silent : { "fax"_L1, "pager"_L1, "modem"_L1, "pcs"_L1 })
        if (has(silent))
            return silent;
    if (has("cell"_L1) || has("mobile"_L1) || has("iphone"_L1))
        return u"mobile"_s;
    for (QLatin1StringView known : { "work"_L1, "home"_L1, "main"_L1 })
        if (has(known))
            return known;
    for (const QString &type : types)
        if (type != "voice"_L1 && type != "pref"_L1 && type != "text"_L1 && type != "internet"_L1)
            return type.startsWith("x-"_L1) ? type.sliced(2) : type;
    return {};
}

/// Everything of one card, before it is known whether it is worth keeping.
struct Card
{
    struct Number
    {
        QString group;
        QString value;
        QString kind;
        bool preferred = false;
    };
    QString uid, formatted, structured, nick, organization, title, email, note;
    QStringList categories;
    QList<Number> numbers;
    QMap<QString, QString> labels; ///< Apple's, by group

    void take(const VCardLine &line);
    void give(ContactBuilder &builder, const QString &key) const;
};

void Card::take(const VCardLine &line)
{
    const auto setOnce = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    if (line.name == "FN"_L1)
        setOnce(formatted, unescaped(line.value));
    else if (line.name == "N"_L1)
        setOnce(structured, line.value);
    else if (line.name == "NICKNAME"_L1)
        setOnce(nick, unescaped(line.value));
    else if (line.name == "ORG"_L1)
        setOnce(organization, line.value);
    else if (line.name == "TITLE"_L1 || line.name == "ROLE"_L1)
        setOnce(title, unescaped(line.value));
    else if (line.name == "EMAIL"_L1)
        setOnce(email, unescaped(line.value));
    else if (line.name == "NOTE"_L1)
        setOnce(note, unescaped(line.value));
    else if (line.name == "UID"_L1)
        setOnce(uid, line.value.trimmed());
    else if (line.name == "CATEGORIES"_L1)
        categories += parts(line.value, u',');
    else if (line.name == "X-ABLABEL"_L1)
        labels.insert(line.group, unescaped(line.value).remove("_$!<"_L1).remove(">!$_"_L1).toLower());
    else if (line.name == "TEL"_L1 && numbers.size() < DirectoryCaps::Numbers * 2)
        numbers.append({ line.group, unescaped(line.value), kindOf(line.types()),
            line.types().contains(u"pref"_s) || line.parameter("PREF"_L1) == "1"_L1 });
}

void Card::give(ContactBuilder &builder, const QString &key) const
{
    if (builder.isFull()) {
        builder.noteTruncated();
        return;
    }
    builder.begin(key.isEmpty() ? uid : key);
    Contact &contact = builder.contact();
    contact.name = formatted.trimmed().isEmpty() ? spokenName(structured) : formatted;
    if (contact.name.isEmpty())
        contact.name = nick;
    const QStringList units = parts(organization, u';');
    contact.company = units.value(0);
    builder.setDetail(u"department"_s, units.value(1));
    builder.setDetail(u"title"_s, title);
    contact.email = email;
    contact.notes = note;
    builder.addTags(categories);
    for (const Number &number : numbers)
        builder.addNumber(number.value, number.kind.isEmpty() && !number.group.isEmpty() ? labels.value(number.group) : number.kind, number.preferred);
    builder.end();
}

} // namespace

QStringList VCardLine::types() const
{
    QStringList all;
    for (const auto &[key, text] : parameters)
        if (key == "TYPE"_L1)
            for (const QString &type : text.split(u',', Qt::SkipEmptyParts))
                all.append(type.trimmed().toLower());
    return all;
}

QString VCardLine::parameter(QLatin1StringView wanted) const
{
    for (const auto &[key, text] : parameters)
        if (key == wanted)
            return text;
    return {};
}

std::optional<VCardLine> vCardLine(QStringView text)
{
    qsizetype colon = -1;
    bool quoted = false;
    QList<qsizetype> cuts;
    for (qsizetype i = 0; i < text.size() && colon < 0; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && text[i] == u';' && cuts.size() < maxParameters)
            cuts.append(i);
        else if (!quoted && text[i] == u':')
            colon = i;
    }
    if (colon <= 0)
        return std::nullopt;
    cuts.append(colon);
    VCardLine line;
    line.name = text.first(cuts.first()).trimmed().toString().toUpper();
    if (const qsizetype dot = line.name.lastIndexOf(u'.'); dot >= 0) {
        line.group = line.name.first(dot);
        line.name = line.name.sliced(dot + 1);
    }
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const QString parameter = text.sliced(cuts[i] + 1, cuts[i + 1] - cuts[i] - 1).toString().remove(u'"');
        if (const qsizetype equals = parameter.indexOf(u'='); equals >= 0)
            line.parameters.append({ parameter.first(equals).trimmed().toUpper(), parameter.sliced(equals + 1).trimmed() });
        else
            line.parameters.append({ u"TYPE"_s, parameter.trimmed() });
    }
    line.value = text.sliced(colon + 1).toString();
    const bool coded = line.parameter("ENCODING"_L1).compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0
        || line.types().contains(u"quoted-printable"_s);
    if (coded) {
        const bool latin = line.parameter("CHARSET"_L1).startsWith("ISO-8859"_L1, Qt::CaseInsensitive);
        line.value = decodeText(fromQuotedPrintable(line.value), latin ? TextEncoding::Latin1 : TextEncoding::Automatic);
    }
    return line;
}

void readVCards(const QString &text, ContactBuilder &builder, const QString &key)
{
    Unfolder lines(text);
    std::optional<Card> card;
    int read = 0;
    while (const auto unfolded = lines.next()) {
        const auto line = vCardLine(*unfolded);
        if (!line)
            continue;
        const bool isCard = line->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (line->name == "BEGIN"_L1 && isCard) {
            if (card)
                card->give(builder, key);
            card.emplace();
            read = 0;
        } else if (line->name == "END"_L1 && isCard) {
            if (card)
                card->give(builder, key);
            card.reset();
        } else if (card && ++read <= maxLinesOfCard) {
            card->take(*line);
        }
    }
    if (card)
        card->give(builder, key);
}

DirectoryContent contactsFromVCards(const QString &text, ContactBuilder builder)
{
    readVCards(text, builder);
    return builder.take();
}

} // namespace Cordboard
