package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.confirmation.Agreeing;
import org.ordskifte.confirmation.Asking;
import org.ordskifte.confirmation.CallView;
import org.ordskifte.confirmation.Countersigning;
import org.ordskifte.confirmation.ListedMember;
import org.ordskifte.confirmation.Overseeing;
import org.ordskifte.confirmation.Overview;
import org.ordskifte.confirmation.PersonStatus;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.web.entry.PageContext;

/** How far the reading of a version has come; asking for it, and registering who signed a list on paper. */
@Named("readersPage")
@RequestScoped
public class ReadersPage {

    @Inject
    Agreeing agreeing;

    @Inject
    Asking asking;

    @Inject
    Overseeing overseeing;

    @Inject
    Countersigning countersigning;

    @Inject
    Reading reading;

    @Inject
    PageContext page;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Onward onward;

    private VersionView view;
    private CallView call;
    private Overview figures;
    private List<ListedMember> list;
    private List<PersonStatus> people;
    private String[] signed = {};
    private LocalDate readOn;

    public VersionView load() {
        if (view == null) {
            may.requireMember();
            view = reading.version(page.part("document"), asked.version());
            call = asking.call(page.part("document"), asked.version()).orElse(null);
            if (call != null) {
                figures = overseeing.figures(page.part("document"), asked.version());
            }
        }
        return view;
    }

    /** Whether the authority asks for confirmations at all. */
    public boolean isOn() {
        return agreeing.rule().isPresent();
    }

    /** Null where nobody is asked about these words. */
    public CallView getCall() {
        load();
        return call;
    }

    public boolean isEditorial() {
        return load().version().correctionOf() != null;
    }

    public Overview getFigures() {
        load();
        return figures;
    }

    public boolean isSeesPeople() {
        return getCall() != null && overseeing.seesPeople(page.part("document"), asked.version());
    }

    /** By name, where the caller asked to see them and may. */
    public List<PersonStatus> getPeople() {
        if (people == null) {
            people = asked.has("people") && isSeesPeople()
                    ? overseeing.people(page.part("document"), asked.version())
                    : List.of();
        }
        return people;
    }

    /** Staff without e-mail; nobody where the caller may not register for them. */
    public List<ListedMember> getList() {
        if (list == null) {
            boolean signs = getCall() != null && getCall().open() && (may.isDescribeDocuments() || overseeing.leads());
            list = signs ? countersigning.list(page.part("document"), asked.version()) : List.of();
        }
        return list;
    }

    public void ask() {
        asking.ask(page.part("document"), asked.version(), null);
        onward.to(here(), "office.readers.asked");
    }

    public void end() {
        asking.end(page.part("document"), asked.version(), null);
        onward.to(here(), "office.readers.ended");
    }

    public void register() {
        Set<UUID> members = Arrays.stream(signed).map(UUID::fromString).collect(Collectors.toSet());
        int registered = countersigning.register(page.part("document"), asked.version(), members, readOn, null);
        onward.to(here(), "office.readers.registered", registered);
    }

    private String here() {
        return "documents/" + page.part("document") + "/" + asked.version() + "/readers";
    }

    public String[] getSigned() {
        return signed.clone();
    }

    public void setSigned(String[] signed) {
        this.signed = signed.clone();
    }

    public LocalDate getReadOn() {
        return readOn;
    }

    public void setReadOn(LocalDate readOn) {
        this.readOn = readOn;
    }
}
