package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a version is a translation of. The other one is authoritative.
 *
 * @param document slug of the other document
 * @param version number of the version that was translated
 */
@Embeddable
public record TranslationOf(
        @Column(name = "translates") String document, @Column(name = "translation_of") Integer version) {}
