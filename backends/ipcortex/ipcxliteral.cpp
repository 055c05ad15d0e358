// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxliteral.h"

#include <QJsonObject>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }
    bool take(QChar wanted)
    {
        if (atEnd() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (!atEnd()) {
            if (peek().isSpace() || peek() == QChar(0xFEFF)) {
                ++m_at;
            } else if (rest().startsWith(u"//")) {
                const qsizetype end = m_text.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (rest().startsWith(u"/*")) {
                const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
                m_at = end < 0 ? m_text.size() : end + 2;
            } else {
                return;
            }
        }
    }
    QStringView word()
    {
        const qsizetype from = m_at;
        while (!atEnd()
            && (peek().isLetterOrNumber() || peek() == u'_' || peek() == u'$' || peek() == u'.' || peek() == u'+'
                || peek() == u'-'))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    std::optional<QJsonValue> value(int depth)
    {
        skipBlanks();
        if (depth > IpcxLiteral::maxDepth || atEnd())
            return {};
        switch (peek().unicode()) {
        case u'{': return object(depth);
        case u'[': return array(depth);
        case u'"':
        case u'\'':
            if (const auto text = string())
                return QJsonValue(*text);
            return {};
        default: return plain(word());
        }
    }
    /// Values up to `end`, which is taken.
    std::optional<QJsonArray> list(QChar end, int depth)
    {
        QJsonArray values;
        for (;;) {
            skipBlanks();
            if (take(end))
                return values;
            if (take(u','))
                continue;
            const auto element = value(depth);
            if (!element)
                return {};
            values.append(*element);
            skipBlanks();
            if (peek() != u',' && peek() != end)
                return {};
        }
    }

private:
    QStringView rest() const { return m_text.sliced(m_at); }

    std::optional<QJsonValue> object(int depth)
    {
        ++m_at;
        QJsonObject object;
        for (;;) {
            skipBlanks();
            if (take(u'}'))
                return object;
            if (take(u','))
                continue;
            std::optional<QString> key;
            if (peek() == u'"' || peek() == u'\'')
                key = string();
            else if (const QStringView bare = word(); !bare.isEmpty())
                key = bare.toString();
            skipBlanks();
            if (!key || !take(u':'))
                return {};
            const auto member = value(depth + 1);
            if (!member)
                return {};
            object.insert(*key, *member);
            skipBlanks();
            if (peek() != u',' && peek() != u'}')
                return {};
        }
    }
    std::optional<QJsonValue> array(int depth)
    {
        ++m_at;
        const auto values = list(u']', depth + 1);
        return values ? std::optional<QJsonValue>(*values) : std::nullopt;
    }
    static std::optional<QJsonValue> plain(QStringView word)
    {
        if (word == u"true")
            return QJsonValue(true);
        if (word == u"false")
            return QJsonValue(false);
        if (word == u"null" || word == u"undefined" || word == u"NaN")
            return QJsonValue(QJsonValue::Null);
        bool ok = false;
        const qlonglong whole =
            word.startsWith(u"0x", Qt::CaseInsensitive) ? word.sliced(2).toLongLong(&ok, 16) : word.toLongLong(&ok);
        if (ok)
            return QJsonValue(qint64(whole));
        const double number = word.toDouble(&ok);
        if (ok && qIsFinite(number))
            return QJsonValue(number);
        return {};
    }
    std::optional<QString> string()
    {
        const QChar quote = m_text.at(m_at++);
        QString text;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == quote)
                return text;
            if (c != u'\\') {
                text.append(c);
                continue;
            }
            if (atEnd())
                return {};
            const QChar escaped = m_text.at(m_at++);
            switch (escaped.unicode()) {
            case u'n': text.append(u'\n'); break;
            case u'r': text.append(u'\r'); break;
            case u't': text.append(u'\t'); break;
            case u'b': text.append(u'\b'); break;
            case u'f': text.append(u'\f'); break;
            case u'v': text.append(u'\v'); break;
            case u'0': text.append(QChar(u'\0')); break;
            case u'\n': break; // a line that goes on
            case u'x':
                if (!code(2, text))
                    return {};
                break;
            case u'u':
                if (!code(4, text))
                    return {};
                break;
            default: text.append(escaped);
            }
        }
        return {};
    }
    bool code(int digits, QString &text)
    {
        if (m_text.size() - m_at < digits)
            return false;
        bool ok = false;
        const uint unit = m_text.sliced(m_at, digits).toUInt(&ok, 16);
        m_at += digits;
        if (ok)
            text.append(QChar(ushort(unit)));
        return ok;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QJsonValue> IpcxLiteral::read(QStringView text)
{
    Reader reader(text);
    reader.skipBlanks();
    int open = 0;
    while (open < maxDepth && reader.take(u'(')) {
        ++open;
        reader.skipBlanks();
    }
    const auto value = reader.value(0);
    if (!value)
        return {};
    reader.skipBlanks();
    while (open > 0 && reader.take(u')')) {
        --open;
        reader.skipBlanks();
    }
    while (reader.take(u';'))
        reader.skipBlanks();
    return open == 0 && reader.atEnd() ? value : std::nullopt;
}

IpcxLiteral::Statements IpcxLiteral::readStatements(QStringView text)
{
    Statements statements;
    Reader reader(text);
    for (;;) {
        reader.skipBlanks();
        if (reader.take(u';'))
            continue;
        if (reader.atEnd()) {
            statements.complete = true;
            return statements;
        }
        Statement statement;
        // "IPCortex.PBX.parseAf" is parseAf too.
        statement.name = reader.word().toString().section(u'.', -1);
        reader.skipBlanks();
        if (statement.name.isEmpty() || !reader.take(u'('))
            return statements;
        const auto arguments = reader.list(u')', 0);
        if (!arguments)
            return statements;
        statement.arguments = *arguments;
        statements.list.append(statement);
    }
}

} // namespace Cordboard
