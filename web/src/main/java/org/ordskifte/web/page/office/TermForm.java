package org.ordskifte.web.page.office;

import java.io.Serializable;
import org.ordskifte.tenancy.Terms.Term;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

/** What an authority calls a thing in a language, as it is typed. */
public class TermForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Tongue tongue;
    private final String thing;
    private String one;
    private String the;
    private String many;
    private String all;

    TermForm(Tongue tongue, String thing, Term said) {
        this.tongue = tongue;
        this.thing = thing;
        if (said != null) {
            one = said.one();
            the = said.the();
            many = said.many();
            all = said.all();
        }
    }

    Term term() {
        return new Term(one, the, many, all);
    }

    /** What everybody says. */
    public String usual(String form) {
        return Wording.in(tongue).text("term." + thing + "." + form);
    }

    public String getLanguage() {
        return tongue.getTag();
    }

    /** The key of what it is. */
    public String getThing() {
        return thing;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getThe() {
        return the;
    }

    public void setThe(String the) {
        this.the = the;
    }

    public String getMany() {
        return many;
    }

    public void setMany(String many) {
        this.many = many;
    }

    public String getAll() {
        return all;
    }

    public void setAll(String all) {
        this.all = all;
    }
}
