package org.ordskifte.web.page.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ordskifte.identity.Styling;
import org.ordskifte.tenancy.ClosedDay;
import org.ordskifte.tenancy.TenantView;

/** The days on which the authority is closed, and some empty rows for more. */
@Named("closedDaysPage")
@ViewScoped
public class ClosedDaysPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EMPTY_ROWS = 3;

    @Inject
    Styling styling;

    @Inject
    Onward onward;

    private final ArrayList<ClosedDayForm> rows = new ArrayList<>();
    private Long revision;

    /** What is saved next is saved over the state that is there now: the refusal has said so. */
    public void load() {
        TenantView tenant = styling.now();
        if (revision == null) {
            tenant.closedDays().forEach(day -> rows.add(new ClosedDayForm(day)));
            for (int i = 0; i < EMPTY_ROWS && rows.size() < ClosedDay.MOST; i++) {
                rows.add(new ClosedDayForm());
            }
        }
        revision = tenant.revision();
    }

    public void save() {
        styling.closeOn(
                rows.stream()
                        .filter(row -> !row.isBlank())
                        .map(ClosedDayForm::day)
                        .toList(),
                revision);
        onward.to("closed-days", "office.closed-days.saved");
    }

    public List<ClosedDayForm> getRows() {
        return rows;
    }
}
