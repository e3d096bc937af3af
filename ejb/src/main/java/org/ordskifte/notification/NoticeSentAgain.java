package org.ordskifte.notification;

import java.util.Map;
import org.ordskifte.shared.DomainEvent;

/** Somebody had a mail sent again that could not be delivered. */
record NoticeSentAgain(NoticeView notice) implements DomainEvent {

    @Override
    public String action() {
        return "notice-sent-again";
    }

    @Override
    public String objectType() {
        return "notice";
    }

    @Override
    public String objectId() {
        return notice.id().toString();
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("kind", notice.kind(), "attempts", notice.attempts());
    }
}
