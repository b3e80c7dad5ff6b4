package dev.assay.submission;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears what PostgreSQL notifies, on a connection of its own, which is made again whenever it breaks. */
@Singleton
public final class Notifications {
    public static final String QUEUE = "assay_queue";
    static final String PROGRESS = "assay_progress";

    /** Hears of one channel; must not block. */
    public interface Listener {
        void heard(String payload);

        /** The connection is new: anything may have been missed before. */
        void missed();
    }

    private record Registration(String channel, Listener listener) {}

    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);

    private final AgroalDataSource dataSource;
    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    Notifications(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Sends a notification when the running transaction commits. */
    static void send(Session database, String channel, String payload) {
        database.createNativeQuery("select 1 from pg_notify(:channel, :payload)", Integer.class)
                .setParameter("channel", channel)
                .setParameter("payload", payload)
                .getSingleResult();
    }

    /** Listens to a channel from now on, until the application ends. */
    public synchronized void listen(String channel, Listener listener) {
        registrations.add(new Registration(channel, listener));
        if (thread == null) {
            thread = Thread.ofVirtual().name("notifications").start(this::run);
        }
    }

    /** Late, when those who listen have stopped. */
    synchronized void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent event) {
        stopping.countDown();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (stopping.getCount() > 0) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
                pause = FIRST_PAUSE;
                registrations.forEach(
                        registration -> tell(() -> registration.listener().missed()));
                while (stopping.getCount() > 0) {
                    hear(connection);
                }
            } catch (SQLException e) {
                pause = pauseAfter(e, pause);
            }
        }
    }

    private Duration pauseAfter(SQLException failure, Duration pause) {
        try {
            if (stopping.getCount() > 0) {
                Log.warnf(
                        "No notifications from PostgreSQL, next try in %d ms: %s",
                        pause.toMillis(), failure.getMessage());
                stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration next = pause.multipliedBy(2);
        return next.compareTo(LAST_PAUSE) < 0 ? next : LAST_PAUSE;
    }

    private static void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + QUEUE);
            statement.execute("listen " + PROGRESS);
        }
    }

    private void hear(Connection connection) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications((int) LOOK.toMillis());
        if (heard.length == 0 && !connection.isValid((int) LOOK.toSeconds())) {
            throw new SQLException("the connection broke");
        }
        for (PGNotification notification : heard) {
            for (Registration registration : registrations) {
                if (registration.channel().equals(notification.getName())) {
                    tell(() -> registration.listener().heard(notification.getParameter()));
                }
            }
        }
    }

    /** What one listener makes of it must not deafen the others. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            Log.warn("A notification was not taken", e);
        }
    }
}
