package dev.assay.api.problem;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;

/** Counts requests that reach no resource under one name: their paths may be anything, even a token, and as many as a stranger likes. */
@Singleton
public final class RefusedRequests implements MeterFilter {
    private static final Set<String> BEFORE_RESOURCES = Set.of("401", "408", "413", "415");

    @Override
    public Meter.Id map(Meter.Id id) {
        String status = id.getTag("status");
        return id.getName().equals("http.server.requests") && status != null && BEFORE_RESOURCES.contains(status)
                ? id.replaceTags(
                        id.getTags().stream().map(RefusedRequests::unnamed).toList())
                : id;
    }

    private static Tag unnamed(Tag tag) {
        return tag.getKey().equals("uri") ? Tag.of("uri", "REFUSED") : tag;
    }
}
