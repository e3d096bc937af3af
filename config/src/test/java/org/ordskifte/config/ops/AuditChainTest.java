package org.ordskifte.config.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    @Test
    void members_stand_in_order_and_absent_ones_are_left_out() {
        assertThat(CanonicalJson.of(
                        CanonicalJson.parse("{\"b\":[1,{\"d\":true,\"c\":\"x\"}],\"a\":null,\"å\":{},\"Z\":[]}")))
                .isEqualTo("{\"Z\":[],\"b\":[1,{\"c\":\"x\",\"d\":true}],\"å\":{}}");
    }

    @Test
    void text_is_escaped_as_the_standard_says() {
        assertThat(CanonicalJson.of(CanonicalJson.parse("\"\\u0001\\n\\\"\\\\/\\u00e6\"")))
                .isEqualTo("\"\\u0001\\n\\\"\\\\/æ\"");
    }

    @Test
    void a_link_depends_on_what_stands_before_it() {
        ObjectNode entry = (ObjectNode) CanonicalJson.parse("{\"id\":\"1\"}");
        assertThat(AuditChain.link("a", entry))
                .hasSize(64)
                .isNotEqualTo(AuditChain.link("b", entry))
                .isEqualTo(AuditChain.link("a", entry.deepCopy()));
    }
}
