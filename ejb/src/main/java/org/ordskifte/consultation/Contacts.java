package org.ordskifte.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.ColumnTransformer;
import org.ordskifte.consultation.terms.Contact;
import org.ordskifte.identity.handover.Party;

/** Who handles the case of a round, and who answers questions; either may be missing. */
@Embeddable
class Contacts {

    @Convert(converter = ContactConverter.class)
    @Column(name = "case_handler")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Contact caseHandler;

    @Convert(converter = ContactConverter.class)
    @Column(name = "questions_to")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Contact questionsTo;

    protected Contacts() {}

    Contacts(Contact caseHandler, Contact questionsTo) {
        this.caseHandler = caseHandler;
        this.questionsTo = questionsTo;
    }

    /** @param known null where neither is known */
    static Contacts of(Contacts known) {
        return known == null ? new Contacts() : known;
    }

    boolean name(Party somebody) {
        return isOf(caseHandler, somebody) || isOf(questionsTo, somebody);
    }

    /** The same with another in the holder's place. A phone does not go along. */
    Contacts handedOver(Party holder, Party successor) {
        return new Contacts(passed(caseHandler, holder, successor), passed(questionsTo, holder, successor));
    }

    Contact caseHandler() {
        return caseHandler;
    }

    Contact questionsTo() {
        return questionsTo;
    }

    private static Contact passed(Contact contact, Party holder, Party successor) {
        return isOf(contact, holder) ? new Contact(successor.shown(), successor.email(), null) : contact;
    }

    private static boolean isOf(Contact contact, Party somebody) {
        return contact != null
                && (contact.email() == null ? somebody.isCalled(contact.name()) : somebody.hasAddress(contact.email()));
    }
}
