package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_the_option_that_chooses_another() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.claim(taken.getLocalPort(), "the portal", "portal.port"))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("-Dportal.port=PORT");
        }
    }

    @Test
    void a_free_port_is_kept_as_wanted() {
        int port = Ports.free();
        assertThat(Ports.claim(port, "the portal", "portal.port")).isEqualTo(port);
    }

    @Test
    void free_ports_are_given_once() {
        assertThat(Ports.free()).isNotEqualTo(Ports.free());
    }
}
