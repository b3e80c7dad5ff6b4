package dev.assay.access;

import java.security.Principal;

/** A person or pipeline known by one or more tokens. The name is unique and never changes: it is the owner of submissions. */
public record Caller(String name, Role role) implements Principal {
    /** Whether this caller may see what {@code owner} owns. */
    public boolean maySee(String owner) {
        return role.seesAll() || name.equals(owner);
    }

    @Override
    public String getName() {
        return name;
    }
}
