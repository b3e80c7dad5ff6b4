package dev.assay.api.upload;

import jakarta.inject.Singleton;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Reads the forms in which submissions are sent, within the limits. */
@Singleton
public final class Uploads {
    private final UploadLimits limits;

    Uploads(UploadLimits limits) {
        this.limits = limits;
    }

    public Upload json(InputStream body) {
        return SubmissionBody.read(Body.read(body, limits.submissionBody()));
    }

    public Upload form(MultipartFormDataInput form) {
        return FormUpload.read(form, limits);
    }

    public Upload zip(InputStream body, @Nullable String exercise, @Nullable String language) {
        byte[] zip = Body.read(body, limits.submissionBody());
        return new Upload(exercise, language, new Archive(limits.submission().asLongValue(), limits.files()).read(zip));
    }

    public Upload.Batch jsonBatch(InputStream body) {
        return BatchBody.read(Body.read(body, limits.batchBody()));
    }

    public Upload.Batch zipBatch(InputStream body, @Nullable String exercise, @Nullable String language) {
        byte[] zip = Body.read(body, limits.batchBody());
        var archive = new Archive(limits.batch().asLongValue(), limits.files() * limits.batchSubmissions());
        return Upload.Batch.of(exercise, language, archive.read(zip));
    }
}
