package org.ordskifte.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.ordskifte.notification.NoticeView;
import org.ordskifte.notification.Redelivering;
import org.ordskifte.shared.Page;
import org.ordskifte.web.text.Texts;

/** Mails that did not get through: to whom, why, and once more. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage {

    private static final int SIZE = 50;

    @Inject
    Redelivering redelivering;

    @Inject
    Permitted may;

    @Inject
    Asked asked;

    @Inject
    Texts t;

    private Page<NoticeView> notices;

    public Page<NoticeView> load() {
        if (notices == null) {
            may.requireMember();
            notices = redelivering.undelivered(asked.id("consultee"), asked.number("page", 0), SIZE);
        }
        return notices;
    }

    public List<NoticeView> getItems() {
        return load().items();
    }

    public boolean isMore() {
        return (load().page() + 1L) * SIZE < load().total();
    }

    public void sendAgain(UUID id) {
        redelivering.sendAgain(id);
        notices = null;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null, new FacesMessage(FacesMessage.SEVERITY_INFO, t.of("office.notices.again.done"), null));
    }
}
