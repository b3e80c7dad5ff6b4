package dev.assay.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What {@code /q/openapi} says about the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Assay",
                        version = "1",
                        description =
                                "Grades hands-on coding exercises. Errors are application/problem+json (RFC 9457) with a stable type."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token from `./assay token create --role learner --name NAME`")
public final class ApiDescription extends Application {}
