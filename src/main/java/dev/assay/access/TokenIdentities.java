package dev.assay.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Tells who holds a token. An answer is remembered for some seconds, which is also how long a revoked token may still open. */
@Singleton
public final class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int REMEMBERED_AT_MOST = 10_000;

    private final Tokens tokens;
    private final InstantSource clock;
    private final Map<Token, Known> known = new ConcurrentHashMap<>();

    private record Known(SecurityIdentity identity, Instant until) {}

    @Inject
    public TokenIdentities(DataSource database, InstantSource clock) {
        this.tokens = new Tokens(database, clock);
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return Token.parse(request.getToken().getToken())
                .map(token -> remembered(token)
                        .map(identity -> Uni.createFrom().item(identity))
                        .orElseGet(() -> context.runBlocking(() -> lookUp(token))))
                .orElseGet(() -> Uni.createFrom().failure(TokenIdentities::unknown));
    }

    private Optional<SecurityIdentity> remembered(Token token) {
        return Optional.ofNullable(known.get(token))
                .filter(entry -> entry.until.isAfter(clock.instant()))
                .map(Known::identity);
    }

    private SecurityIdentity lookUp(Token token) {
        known.remove(token);
        var caller = tokens.find(token).orElseThrow(TokenIdentities::unknown);
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(caller)
                .addRole(caller.role().word())
                .build();
        if (known.size() >= REMEMBERED_AT_MOST) {
            known.clear();
        }
        known.put(token, new Known(identity, clock.instant().plus(REMEMBERED)));
        return identity;
    }

    private static AuthenticationFailedException unknown() {
        return new AuthenticationFailedException("The token is unknown or revoked.");
    }
}
