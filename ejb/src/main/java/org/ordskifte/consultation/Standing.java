package org.ordskifte.consultation;

/** How a consultee stands, as those outside it know. */
public enum Standing {
    INVITED,
    DELIVERY_FAILED,
    ANSWERED,
    NO_REMARKS,
    DECLINED,
    EXPIRED;

    /**
     * @param answered null when nothing was handed in
     * @param expired whether its time is up
     */
    static Standing of(AnswerWatch.Answered answered, boolean declined, boolean expired, boolean undelivered) {
        if (answered != null) {
            return answered == AnswerWatch.Answered.NO_REMARKS ? NO_REMARKS : ANSWERED;
        }
        if (declined) {
            return DECLINED;
        }
        if (expired) {
            return EXPIRED;
        }
        return undelivered ? DELIVERY_FAILED : INVITED;
    }
}
