package dev.assay.api;

import dev.assay.submission.Submissions;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the queue can be read: the database is there, and so are its tables. Names the process, so that who started it knows its own. */
@Readiness
@Singleton
public final class QueueReady implements HealthCheck {
    private final Submissions submissions;

    QueueReady(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("queue");
        try {
            return answer.up()
                    .withData("waiting", submissions.queueLength())
                    .withData("process", ProcessHandle.current().pid())
                    .build();
        } catch (RuntimeException e) {
            return answer.down()
                    .withData("reason", "The queue cannot be read; see the log.")
                    .build();
        }
    }
}
