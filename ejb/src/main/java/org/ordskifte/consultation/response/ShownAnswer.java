package org.ordskifte.consultation.response;

import java.util.List;

/** An answer as it stands on the page of its round. */
public record ShownAnswer(
        ResponseHead head, String text, List<ResponseView.RemarkView> remarks, List<AttachmentView> attachments) {}
