// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/davxml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto dav = "DAV:"_L1;
constexpr auto cardDav = "urn:ietf:params:xml:ns:carddav"_L1;
constexpr qsizetype maxResources = 200'000;

bool is(const QXmlStreamReader &xml, QLatin1StringView space, QLatin1StringView name)
{
    return xml.namespaceUri() == space && xml.name() == name;
}

/// "HTTP/1.1 404 Not Found"
int statusCode(const QString &line)
{
    return line.section(u' ', 1, 1, QString::SectionSkipEmpty).toInt();
}

QString innerHref(QXmlStreamReader &xml)
{
    QString href;
    while (xml.readNextStartElement()) {
        if (is(xml, dav, "href"_L1) && href.isEmpty())
            href = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else
            xml.skipCurrentElement();
    }
    return href;
}

void readProperty(QXmlStreamReader &xml, DavResource &resource)
{
    const auto text = [&xml] { return xml.readElementText(QXmlStreamReader::SkipChildElements); };
    if (is(xml, dav, "displayname"_L1)) {
        resource.displayName = text().simplified().left(200);
    } else if (is(xml, dav, "getetag"_L1)) {
        resource.etag = text().trimmed();
    } else if (is(xml, dav, "sync-token"_L1)) {
        resource.syncToken = text().trimmed();
    } else if (is(xml, cardDav, "address-data"_L1)) {
        resource.card = text();
    } else if (is(xml, dav, "current-user-principal"_L1)) {
        resource.principal = innerHref(xml);
    } else if (is(xml, cardDav, "addressbook-home-set"_L1)) {
        resource.home = innerHref(xml);
    } else if (is(xml, dav, "resourcetype"_L1)) {
        while (xml.readNextStartElement()) {
            resource.isAddressBook |= is(xml, cardDav, "addressbook"_L1);
            resource.isCollection |= is(xml, dav, "collection"_L1);
            xml.skipCurrentElement();
        }
    } else {
        xml.skipCurrentElement();
    }
}

void readPropStat(QXmlStreamReader &xml, DavResource &resource)
{
    DavResource told = resource;
    int status = 200;
    while (xml.readNextStartElement()) {
        if (is(xml, dav, "prop"_L1)) {
            while (xml.readNextStartElement())
                readProperty(xml, told);
        } else if (is(xml, dav, "status"_L1)) {
            status = statusCode(xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else {
            xml.skipCurrentElement();
        }
    }
    if (status / 100 == 2)
        resource = told;
}

DavResource readResponse(QXmlStreamReader &xml)
{
    DavResource resource;
    while (xml.readNextStartElement()) {
        if (is(xml, dav, "href"_L1))
            resource.href = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else if (is(xml, dav, "status"_L1))
            resource.status = statusCode(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (is(xml, dav, "propstat"_L1))
            readPropStat(xml, resource);
        else
            xml.skipCurrentElement();
    }
    return resource;
}

/// A body with these namespaces declared on its root.
class Body
{
public:
    explicit Body(QLatin1StringView space, QLatin1StringView root)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(dav, "D"_L1);
        m_xml.writeNamespace(cardDav, "C"_L1);
        m_xml.writeStartElement(space, root);
    }
    QXmlStreamWriter &xml() { return m_xml; }
    void cardProperties()
    {
        m_xml.writeStartElement(dav, "prop"_L1);
        m_xml.writeEmptyElement(dav, "getetag"_L1);
        m_xml.writeEmptyElement(cardDav, "address-data"_L1);
        m_xml.writeEndElement();
    }
    QByteArray take()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

std::optional<DavAnswer> parseMultiStatus(const QByteArray &bytes)
{
    // Entities are not resolved beyond a few thousand characters: Qt's reader refuses the rest.
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || !is(xml, dav, "multistatus"_L1))
        return std::nullopt;
    DavAnswer answer;
    while (xml.readNextStartElement()) {
        if (is(xml, dav, "response"_L1) && answer.resources.size() < maxResources)
            answer.resources.append(readResponse(xml));
        else if (is(xml, dav, "sync-token"_L1))
            answer.syncToken = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError())
        return std::nullopt;
    return answer;
}

QByteArray davPropfind(const QStringList &properties)
{
    Body body(dav, "propfind"_L1);
    body.xml().writeStartElement(dav, "prop"_L1);
    for (const QString &property : properties)
        body.xml().writeEmptyElement(property.startsWith("C:"_L1) ? cardDav : dav, property.section(u':', 1));
    body.xml().writeEndElement();
    return body.take();
}

QByteArray davAddressBookQuery()
{
    Body body(cardDav, "addressbook-query"_L1);
    body.cardProperties();
    // Some servers want a filter; everybody who is in an address book has a name.
    body.xml().writeStartElement(cardDav, "filter"_L1);
    body.xml().writeStartElement(cardDav, "prop-filter"_L1);
    body.xml().writeAttribute("name"_L1, "FN"_L1);
    body.xml().writeEndElement();
    body.xml().writeEndElement();
    return body.take();
}

QByteArray davMultiGet(const QStringList &hrefs)
{
    Body body(cardDav, "addressbook-multiget"_L1);
    body.cardProperties();
    for (const QString &href : hrefs)
        body.xml().writeTextElement(dav, "href"_L1, href);
    return body.take();
}

QByteArray davSyncCollection(const QString &token)
{
    Body body(dav, "sync-collection"_L1);
    body.xml().writeTextElement(dav, "sync-token"_L1, token);
    body.xml().writeTextElement(dav, "sync-level"_L1, "1"_L1);
    body.xml().writeStartElement(dav, "prop"_L1);
    body.xml().writeEmptyElement(dav, "getetag"_L1);
    body.xml().writeEndElement();
    return body.take();
}

} // namespace Cordboard
