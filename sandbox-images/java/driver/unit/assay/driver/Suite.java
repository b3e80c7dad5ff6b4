package assay.driver;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * MESSAGES ANSWERS: runs JUnit's tests by name. Each answer repeats the secret of its message. Learner and suite share this process: what is kept here makes forging work, not
 * impossible.
 */
public final class Suite {
    private final Connection connection;
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine())
        .build());

    private Suite(Connection connection) { this.connection = connection; }

    public static void main(String[] arguments) throws IOException {
        new Suite(new Connection(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]))).serve();
        Runtime.getRuntime().halt(0);
    }

    private void serve() throws IOException {
        JsonReader first = connection.receive();
        if (first == null) return;
        Message message = new Message(first);
        List<String> files = new ArrayList<>(message.list("solution"));
        files.addAll(message.list("suite"));
        Map<List<String>, String> tests;
        try {
            tests = tests(message.list("suite"));
        } catch (Throwable problem) {
            connection.answer(message.answer().raw("\"error\":{\"type\":\"\",\"message\":").string(new Ending(files).named(problem)).raw("}}"));
            return;
        }
        connection.answer(listed(message.answer(), tests.keySet()));
        for (JsonReader next = connection.receive(); next != null; next = connection.receive()) {
            Message question = new Message(next);
            Ending ending = new Ending(files);
            launcher.execute(request(List.of(selectUniqueId(tests.get(question.list("run"))))), ending);
            JsonWriter answer = question.answer();
            ending.write(answer);
            connection.answer(answer);
        }
    }

    /** The ids of test methods, by the names of their classes and their own. */
    private Map<List<String>, String> tests(List<String> files) throws ClassNotFoundException {
        List<DiscoverySelector> selectors = new ArrayList<>();
        for (String file : files) {
            if (file.endsWith(".java")) selectors.add(selectClass(Class.forName(file.substring(0, file.length() - 5))));
        }
        TestPlan plan = launcher.discover(request(selectors));
        Map<List<String>, String> tests = new LinkedHashMap<>();
        for (TestIdentifier root : plan.getRoots()) collect(plan, root, List.of(), tests);
        return tests;
    }

    private static void collect(TestPlan plan, TestIdentifier one, List<String> above, Map<List<String>, String> tests) {
        List<String> path = new ArrayList<>(above);
        switch (one.getSource().orElse(null)) {
            case MethodSource method -> {
                path.add(method.getMethodName());
                tests.put(path, one.getUniqueId());
                return;
            }
            case ClassSource type -> path.add(type.getJavaClass().getSimpleName());
            case null, default -> {}
        }
        for (TestIdentifier child : plan.getChildren(one)) collect(plan, child, path, tests);
    }

    private static LauncherDiscoveryRequest request(List<? extends DiscoverySelector> selectors) {
        return LauncherDiscoveryRequestBuilder.request().selectors(selectors).enableImplicitConfigurationParameters(false).build();
    }

    private static JsonWriter listed(JsonWriter out, Iterable<List<String>> paths) {
        out.raw("\"ready\":true,\"tests\":[");
        String comma = "";
        for (List<String> path : paths) {
            out.raw(comma).raw('[');
            for (int i = 0; i < path.size(); i++) out.raw(i == 0 ? "" : ",").string(path.get(i));
            out.raw(']');
            comma = ",";
        }
        return out.raw("]}");
    }
}
