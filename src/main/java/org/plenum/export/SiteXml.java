package org.plenum.export;

import java.io.StringWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML documents that a site answers to crawlers and browsers. */
final class SiteXml {

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String OPEN_SEARCH = "http://a9.com/-/spec/opensearch/1.1/";

    private SiteXml() {}

    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static String sitemapIndex(List<Sitemap.Page> parts, UnaryOperator<String> address) {
        return document("sitemapindex", SITEMAPS, xml -> list(xml, "sitemap", parts, address));
    }

    static String sitemap(List<Sitemap.Page> pages, UnaryOperator<String> address) {
        return document("urlset", SITEMAPS, xml -> list(xml, "url", pages, address));
    }

    /** @param root address of the site, without a slash at its end */
    static String searchDescription(String root) {
        return document("OpenSearchDescription", OPEN_SEARCH, xml -> {
            element(xml, "ShortName", "Plenum");
            element(xml, "Description", "Articles on meetings of Chinese local party and government bodies");
            element(xml, "InputEncoding", "UTF-8");
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute("template", root + "/articles?q={searchTerms}");
            xml.writeStartElement("Image");
            xml.writeAttribute("type", "image/svg+xml");
            xml.writeCharacters(root + "/img/plenum.svg");
            xml.writeEndElement();
        });
    }

    private static void list(XMLStreamWriter xml, String name, List<Sitemap.Page> pages, UnaryOperator<String> address)
            throws XMLStreamException {
        for (Sitemap.Page page : pages) {
            xml.writeStartElement(name);
            element(xml, "loc", address.apply(page.path()));
            if (page.changed() != null) {
                element(xml, "lastmod", page.changed().toString());
            }
            xml.writeEndElement();
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String document(String root, String namespace, Body body) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(namespace);
            body.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to a string", e);
        }
        return out.toString();
    }
}
