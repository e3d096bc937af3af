package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import org.ordskifte.consultation.ConsulteeDraft;
import org.ordskifte.consultation.ConsulteeView;
import org.ordskifte.consultation.terms.ConsulteeKind;

/** Somebody outside the committees who is to be asked, as it is typed. */
public class BodyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ConsulteeKind kind = ConsulteeKind.BODY;
    private boolean uninvited;
    private String name;
    private String email;

    static BodyForm of(ConsulteeView consultee) {
        BodyForm form = new BodyForm();
        form.kind = consultee.kind();
        form.uninvited = consultee.uninvited();
        form.name = consultee.name();
        form.email = consultee.email();
        return form;
    }

    boolean isBlank() {
        return name == null && email == null;
    }

    ConsulteeDraft draft() {
        return new ConsulteeDraft(null, email, name, kind, uninvited);
    }

    public ConsulteeKind getKind() {
        return kind;
    }

    public void setKind(ConsulteeKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
