package org.ordskifte.consultation.terms;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Somebody to turn to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(String name, String email, String phone) {}
