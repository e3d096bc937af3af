package org.ordskifte.web.page.office.round;

import java.io.Serializable;
import org.ordskifte.consultation.terms.Contact;

/** Somebody to turn to, as it is typed. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String email;
    private String phone;

    static ContactForm of(Contact contact) {
        ContactForm form = new ContactForm();
        if (contact != null) {
            form.name = contact.name();
            form.email = contact.email();
            form.phone = contact.phone();
        }
        return form;
    }

    /** @return null when nothing was typed */
    Contact contact() {
        return name == null && email == null && phone == null ? null : new Contact(name, email, phone);
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
