package org.ordskifte.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.ordskifte.shared.Refusal;
import org.ordskifte.web.entry.Collision;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.RefusalText;
import org.ordskifte.web.text.Wording;

/**
 * Says refusals on pages: an action that was refused leaves the page as it stood, with the reason above it and
 * everything that was typed; a page that may not be shown is answered as its status demands.
 */
public class RefusalsInPages extends ExceptionHandlerFactory {

    public RefusalsInPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                Throwable thrown = queued.next().getContext().getException();
                Optional<Refusal> refusal = refusalIn(thrown);
                if (thrown instanceof ViewExpiredException || isMadeUp(faces)) {
                    ForgottenPage.showAgain(faces);
                    queued.remove();
                } else if (refusal.isPresent()) {
                    say(faces, refusal.get());
                    queued.remove();
                }
            }
            getWrapped().handle();
        }

        /** Claims to come from a page that needs no memory; none of the pages with forms is one. */
        private static boolean isMadeUp(FacesContext faces) {
            return PhaseId.RESTORE_VIEW.equals(faces.getCurrentPhaseId())
                    && "stateless"
                            .equals(faces.getExternalContext()
                                    .getRequestParameterMap()
                                    .get(ResponseStateManager.VIEW_STATE_PARAM));
        }

        private static void say(FacesContext faces, Refusal refusal) {
            boolean acted = faces.isPostback() && faces.getCurrentPhaseId().compareTo(PhaseId.RENDER_RESPONSE) < 0;
            if (acted && refusal.kind() != Refusal.Kind.NOT_FOUND) {
                faces.addMessage(
                        RefusedField.mark(refusal, faces).orElse(null),
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, RefusalText.of(refusal, wording()), null));
                if (refusal.kind() == Refusal.Kind.TOO_LARGE) {
                    faces.getExternalContext().setResponseStatus(refusal.kind().status());
                }
                faces.validationFailed();
                faces.renderResponse();
                return;
            }
            try {
                faces.getExternalContext().responseSendError(status(refusal), null);
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What the authority says, in the language being read. */
        private static Wording wording() {
            return CDI.current().select(Language.class).get().getWording();
        }

        /** What somebody had published and took back is gone, and not merely not found. */
        private static int status(Refusal refusal) {
            boolean gone = refusal.kind() == Refusal.Kind.NOT_FOUND
                    && CDI.current().select(TakenBack.class).get().isMeant();
            return gone ? HttpServletResponse.SC_GONE : refusal.kind().status();
        }

        private static Optional<Refusal> refusalIn(Throwable thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    return Optional.of(refusal);
                }
                Optional<Refusal> collision = Collision.of(cause);
                if (collision.isPresent()) {
                    return collision;
                }
            }
            return Optional.empty();
        }
    }
}
