package dev.assay.worker;

import dev.assay.submission.Notifications;
import dev.assay.submission.SubmissionQueue;
import dev.assay.submission.SubmissionQueue.Lease;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Judges what is in the queue, some submissions at a time.
 *
 * <p>How it works: one thread leases as many attempts as there are free slots and gives each a thread. When there was less to lease than slots
 * it waits for the queue's notification, or a short while in case that was lost. Leases are renewed as long as their process lives. An attempt
 * that meets a fault goes back into the queue, which counts its tries; but when the platform can judge nothing at all, attempts are handed back
 * uncounted and nothing is leased until a probe passes. A worker that is told to stop leases nothing more, lets its jobs end for a while, and
 * hands back the rest.
 */
@Singleton
public final class Worker {
    private final SubmissionQueue queue;
    private final Notifications notifications;
    private final Jobs jobs;
    private final Outage outage;
    private final WorkerSettings settings;
    private final String name;
    private final int size;
    private final Semaphore slots;
    private final Semaphore wakeUps = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("lease-renewal").factory());
    private volatile boolean started;
    private volatile boolean stopping;

    Worker(SubmissionQueue queue, Notifications notifications, Jobs jobs, Outage outage, WorkerSettings settings) {
        this.queue = queue;
        this.notifications = notifications;
        this.jobs = jobs;
        this.outage = outage;
        this.settings = settings;
        this.name = settings.name().orElseGet(Worker::hostAndProcess);
        this.size = settings.jobs().orElse(Runtime.getRuntime().availableProcessors());
        this.slots = new Semaphore(size);
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            start();
        }
    }

    void start() {
        started = true;
        outage.begin();
        notifications.listen(Notifications.QUEUE, new WakeUp());
        long pause = settings.lease().toMillis() / 3;
        renewing.scheduleAtFixedRate(jobs::renew, pause, pause, TimeUnit.MILLISECONDS);
        Thread.ofVirtual().name("worker").start(this::run);
    }

    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        if (started) {
            stop();
        }
    }

    void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        wakeUps.release();
        try {
            boolean quiet = stopped.await(settings.grace().toMillis(), TimeUnit.MILLISECONDS)
                    && slots.tryAcquire(size, settings.grace().toMillis(), TimeUnit.MILLISECONDS);
            if (!quiet) {
                jobs.releaseAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        outage.stop();
        renewing.shutdownNow();
    }

    private final class WakeUp implements Notifications.Listener {
        @Override
        public void heard(String payload) {
            wakeUps.release();
        }

        @Override
        public void missed() {
            wakeUps.release();
        }
    }

    private void run() {
        try {
            while (!stopping) {
                if (outage.awaitEnd(settings.poll())
                        && slots.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    int free = 1 + slots.drainPermits();
                    if (lease(free) < free) {
                        wakeUps.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                        wakeUps.drainPermits();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private int lease(int free) {
        List<Lease> leases = List.of();
        try {
            leases = queue.lease(name, free, settings.lease(), settings.tries());
        } catch (RuntimeException e) {
            Log.warnf("Nothing could be leased: %s", e.getMessage());
        }
        for (Lease lease : leases) {
            Thread.ofVirtual().name("judge-" + lease.submission().id()).start(() -> judge(lease));
        }
        slots.release(free - leases.size());
        return leases.size();
    }

    private void judge(Lease lease) {
        try {
            jobs.run(lease);
        } finally {
            slots.release();
        }
    }

    private static String hostAndProcess() {
        long process = ProcessHandle.current().pid();
        try {
            return InetAddress.getLocalHost().getHostName() + "/" + process;
        } catch (UnknownHostException e) {
            return "worker/" + process;
        }
    }
}
