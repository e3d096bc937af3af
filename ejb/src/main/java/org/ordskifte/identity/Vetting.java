package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.ordskifte.shared.Refusal;

/** Says beforehand whether somebody would be let in, for whoever must not learn first what else is wrong. */
@Stateless
@PermitAll
public class Vetting {

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Denials denials;

    /**
     * @param useCase the class of a use case
     * @param call the name of one of its methods
     * @param named what the call would be about; null where that is not known
     * @return what the use case would refuse before it looked at anything else; the attempt is noted as there
     */
    @MayCall(Right.ANYONE)
    public Optional<Refusal> refusal(Class<?> useCase, String call, String named) {
        Method wanted = Arrays.stream(useCase.getDeclaredMethods())
                .filter(one -> one.getName().equals(call) && one.isAnnotationPresent(MayCall.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(useCase.getName() + " has no " + call));
        try {
            doorkeeper.check(wanted, named);
            return Optional.empty();
        } catch (Refusal refusal) {
            denials.note(wanted, refusal, named);
            return Optional.of(refusal);
        }
    }
}
