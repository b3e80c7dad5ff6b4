package dev.assay.api.upload;

import dev.assay.api.problem.ProblemType;
import dev.assay.api.upload.Upload.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Reads a submission from a form: fields {@code exercise} and {@code language}, and a part with a file name for every file. */
final class FormUpload {
    private static final Set<String> FIELDS = Set.of("exercise", "language");

    private final long longest;
    private final Map<String, String> fields = new HashMap<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final Flaws flaws = new Flaws();

    private FormUpload(UploadLimits limits) {
        this.longest = limits.submission().asLongValue();
    }

    static Upload read(MultipartFormDataInput form, UploadLimits limits) {
        var upload = new FormUpload(limits);
        form.getValues().forEach((field, values) -> values.forEach(value -> upload.take(field, value)));
        var found = upload.flaws.found();
        if (!found.isEmpty()) {
            throw ProblemType.INVALID_REQUEST
                    .because(
                            "The form is not valid. Send the fields exercise and language, and every file as a part with a file name.")
                    .with(found);
        }
        return new Upload(upload.fields.get("exercise"), upload.fields.get("language"), upload.files);
    }

    private void take(String field, FormValue value) {
        if (value.isFileItem() || value.getFileName() != null) {
            files.add(new SourceFile(value.getFileName() == null ? "" : value.getFileName(), content(value)));
        } else if (!FIELDS.contains(field)) {
            flaws.at(field)
                    .add(
                            "There is no such field. Send a file as a part with a file name, as in curl -F 'file=@solution.py'.");
        } else if (fields.putIfAbsent(field, value.getValue()) != null) {
            flaws.at(field).add("This field was sent twice.");
        }
    }

    /** One byte more than a whole submission may have is enough to be refused for it. */
    private byte[] content(FormValue value) {
        if (!value.isFileItem()) {
            return value.getValue().getBytes(StandardCharsets.UTF_8);
        }
        try (var stream = value.getFileItem().getInputStream()) {
            return stream.readNBytes(Math.toIntExact(longest) + 1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
