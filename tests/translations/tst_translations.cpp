// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Every word of the program has its translation in every language, with the same places for numbers and names.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingHidesFromTheTranslators();
    void everyStringIsTranslated_data() { languages(); }
    void everyStringIsTranslated();
    void placesAreKept_data() { languages(); }
    void placesAreKept();
    void pluralFormsAreThere_data() { languages(); }
    void pluralFormsAreThere();

private:
    struct Message
    {
        QString source;
        bool plural = false;
        bool unfinished = false;
        QStringList translations; ///< one, or the plural forms
    };
    /// By context, source and disambiguation.
    using Messages = QHash<QString, Message>;
    static Messages read(const QString &path);
    static QString file(const QString &language) { return QStringLiteral(CORDBOARD_SOURCES "/translations/cordboard_%1.ts").arg(language); }
    void languages();

    Messages m_now; ///< as the sources have them at this moment
};

TestTranslations::Messages TestTranslations::read(const QString &path)
{
    Messages messages;
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&in);
    QString context;
    QString comment;
    Message message;
    bool gone = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const QStringView name = xml.name();
            if (name == "name"_L1) {
                context = xml.readElementText();
            } else if (name == "message"_L1) {
                message = {};
                comment.clear();
                gone = false;
                message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            } else if (name == "source"_L1) {
                message.source = xml.readElementText();
            } else if (name == "comment"_L1) {
                comment = xml.readElementText();
            } else if (name == "translation"_L1) {
                const QStringView type = xml.attributes().value("type"_L1);
                message.unfinished = type == "unfinished"_L1;
                gone = type == "vanished"_L1 || type == "obsolete"_L1;
                if (!message.plural)
                    message.translations = { xml.readElementText() };
            } else if (name == "numerusform"_L1) {
                message.translations.append(xml.readElementText());
            }
        } else if (xml.isEndElement() && xml.name() == "message"_L1 && !gone) {
            messages.insert(context + u'|' + message.source + u'|' + comment, message);
        }
    }
    return messages;
}

/// lupdate stops at the tr() around such a macro and never sees the words in it.
void TestTranslations::nothingHidesFromTheTranslators()
{
    static const QRegularExpression hidden(uR"(\btr\(\s*QT_TRANSLATE_NOOP)"_s);
    int read = 0;
    for (const QString &folder : { u"app"_s, u"backends"_s, u"models"_s, u"views"_s }) {
        QDirIterator files(QStringLiteral(CORDBOARD_SOURCES "/") + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!hidden.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
            ++read;
        }
    }
    QVERIFY(read > 500);
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : { u"da"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s })
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::initTestCase()
{
    // What was written in the sources and never taken up is untranslated too.
    QTemporaryDir folder;
    const QString out = folder.filePath(u"now.ts"_s);
    QStringList arguments { u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s };
    arguments.append({ u"-I"_s, QStringLiteral(CORDBOARD_SOURCES) }); // or it would not know whose namespace a class is in
    for (const QString &room : { u"app"_s, u"backends"_s, u"models"_s, u"views"_s })
        arguments.append(QStringLiteral(CORDBOARD_SOURCES "/") + room);
    arguments.append({ u"-ts"_s, out });
    QProcess lupdate;
    lupdate.start(QStringLiteral(CORDBOARD_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(100'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    m_now = read(out);
    QVERIFY2(m_now.size() > 1'000, qPrintable(QString::number(m_now.size())));
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(const QString, language);
    const Messages known = read(file(language));
    QStringList missing;
    for (auto it = m_now.cbegin(); it != m_now.cend(); ++it) {
        const auto found = known.constFind(it.key());
        const bool translated = found != known.cend() && !found->unfinished && !found->translations.isEmpty()
            && std::none_of(found->translations.cbegin(), found->translations.cend(), [](const QString &text) { return text.isEmpty(); });
        if (!translated)
            missing.append(it.key());
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 of %2: %3"_s.arg(missing.size()).arg(m_now.size()).arg(missing.mid(0, 20).join("; "_L1))));
}

void TestTranslations::placesAreKept()
{
    QFETCH(const QString, language);
    static const QRegularExpression place(u"%L?\\d+|<[^>]*>"_s);
    const auto places = [](const QString &text) {
        QStringList all;
        for (auto it = place.globalMatch(text); it.hasNext();)
            all.append(it.next().captured());
        all.sort();
        return all;
    };
    QStringList wrong;
    const Messages known = read(file(language));
    for (const Message &message : known)
        for (const QString &text : message.translations)
            if (!text.isEmpty() && places(text) != places(message.source))
                wrong.append(message.source + u" → "_s + text);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
}

void TestTranslations::pluralFormsAreThere()
{
    QFETCH(const QString, language);
    const qsizetype forms = language == "ja"_L1 || language == "zh_CN"_L1 ? 1 : 2;
    QStringList wrong;
    const Messages known = read(file(language));
    for (const Message &message : known)
        if (message.plural && (message.translations.size() != forms || !message.translations.last().contains("%n"_L1) != !message.source.contains("%n"_L1)))
            wrong.append(message.source + u" → "_s + message.translations.join(u" / "_s));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
