package org.ordskifte.consultation.response;

import java.util.List;

/** An answer as it stands on the page of its round. */
public record ShownAnswer(
        ResponseHead head,
        String text,
        List<ResponseView.RemarkView> remarks,
        List<AttachmentView> attachments,
        Screen screen) {

    /** Why a remark became what it became, unless that repeats what must not be read. */
    public String reason(String reason) {
        return screen.reason(reason);
    }
}
