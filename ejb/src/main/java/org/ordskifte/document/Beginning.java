package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.identity.Concerning;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;

/** Begins a draft out of something and says in the same step what is otherwise in it, so that there are both or neither. */
@Stateless
@PermitAll
@Concerning(Within.DOCUMENT)
@TransactionTimeout(90)
public class Beginning {

    @Inject
    Drafting drafting;

    /**
     * What a draft says otherwise than what it is made of; null for what stays.
     *
     * @param clauses in place of all of its clauses
     */
    public record Otherwise(String title, String subtitle, String note, List<ClauseDraft> clauses) {

        boolean isNothing() {
            return title == null && subtitle == null && note == null && clauses == null;
        }
    }

    /**
     * @param slug of the document
     * @param source begins the draft
     * @throws org.ordskifte.shared.Refusal whatever the source and {@link Drafting#rewrite} refuse
     */
    @MayCall(Right.DOCUMENT_OWNER)
    public VersionHead begin(String slug, Supplier<VersionHead> source, Otherwise said) {
        VersionHead begun = source.get();
        return said.isNothing()
                ? begun
                : drafting.rewrite(
                        slug, begun.number(), said.title(), said.subtitle(), said.note(), said.clauses(), null);
    }
}
