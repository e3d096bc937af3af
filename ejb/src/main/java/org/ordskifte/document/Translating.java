package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.document.Tongues.Original;
import org.ordskifte.document.Tongues.Translated;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * One language of a text is authoritative; versions of other documents are marked as translations of one of its
 * versions. They are outdated as soon as another one than that is the newest adopted.
 */
@Stateless
@PermitAll
public class Translating {

    @Inject
    Documents documents;

    @Inject
    Translations translations;

    @Inject
    Readership readership;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<DomainEvent> events;

    /**
     * Marks a version as a translation, or takes the mark away.
     *
     * @param of null takes it away
     * @throws Refusal stale, invalid-field where the other is not there or not adopted, in the same language, or itself
     *     a translation, and where others translate this one
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.DOCUMENT)
    public VersionHead mark(String slug, int number, TranslationOf of, Long expectedRevision) {
        DocumentVersion version = version(document(slug), number);
        version.requireFresh(expectedRevision);
        if (of != null) {
            check(version, of);
        }
        TranslationOf before = version.translationOf();
        version.translate(of);
        documents.touch(version.document());
        for (TranslationOf each : new TranslationOf[] {before, of}) {
            if (each != null) {
                documents.find(tenant.id(), each.document()).ifPresent(documents::touch);
            }
        }
        documents.flush();
        events.fire(VersionChanged.of(of == null ? "translation-unmarked" : "translation-marked", version, false));
        return version.head();
    }

    private void check(DocumentVersion version, TranslationOf of) {
        Document original = documents
                .find(tenant.id(), of.document())
                .filter(one -> !one.id().equals(version.document().id()))
                .orElseThrow(() -> Refusal.invalid("document", "unknown-document"));
        if (original.language().equals(version.head().language())) {
            throw Refusal.invalid("document", "other-language");
        }
        DocumentVersion translated = documents
                .version(original.id(), of.version())
                .filter(one -> one.state().wasAdopted())
                .orElseThrow(() -> Refusal.invalid("version", "not-adopted"));
        boolean chained = translated.translationOf() != null
                || !translations.of(tenant.id(), version.document().slug()).isEmpty();
        if (chained) {
            throw Refusal.invalid("document", "not-authoritative");
        }
    }

    /** The languages of a text around one of its versions, as far as the caller may read them. */
    @MayCall(Right.ANYONE)
    public Tongues around(String slug, int number) {
        Document document = document(slug);
        List<DocumentVersion> own = readership.readable(documents.versions(document.id()));
        DocumentVersion version =
                own.stream().filter(one -> one.number() == number).findFirst().orElseThrow(Refusal::notFound);
        if (version.translationOf() != null) {
            return new Tongues(original(version.translationOf()).orElse(null), List.of());
        }
        int newest = newest(own);
        Map<Document, Translated> last = new LinkedHashMap<>();
        for (DocumentVersion one : readership.readable(translations.of(tenant.id(), slug))) {
            if (one.state().wasAdopted()) {
                int of = one.translationOf().version();
                VersionHead head = one.head();
                last.put(
                        one.document(),
                        new Translated(
                                one.document().slug(), head.title(), head.language(), one.number(), of, of != newest));
            }
        }
        return new Tongues(null, List.copyOf(last.values()));
    }

    private Optional<Original> original(TranslationOf of) {
        return documents.find(tenant.id(), of.document()).flatMap(document -> {
            List<DocumentVersion> versions = readership.readable(documents.versions(document.id()));
            int newest = newest(versions);
            return versions.stream()
                    .filter(one -> one.number() == newest)
                    .findFirst()
                    .map(one -> new Original(
                            document.slug(),
                            one.head().title(),
                            document.language(),
                            of.version(),
                            newest,
                            newest != of.version()));
        });
    }

    /** The number that a translation has to follow. */
    private int newest(Collection<DocumentVersion> versions) {
        List<VersionHead> heads = versions.stream().map(DocumentVersion::head).toList();
        return new Validity(heads, tenant.zone())
                .newest()
                .map(VersionHead::number)
                .orElse(0);
    }

    private DocumentVersion version(Document document, int number) {
        return documents.version(document.id(), number).orElseThrow(Refusal::notFound);
    }

    private Document document(String slug) {
        return documents.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }
}
