-- Who may use the service. A caller owns submissions, by name; tokens come and go.
CREATE TABLE caller (
    name       text        PRIMARY KEY,
    role       text        NOT NULL CHECK (role IN ('LEARNER', 'INSTRUCTOR', 'PIPELINE', 'OPERATOR')),
    created_at timestamptz NOT NULL
);

CREATE TABLE access_token (
    hash         bytea       PRIMARY KEY CHECK (length(hash) = 32),
    caller       text        NOT NULL REFERENCES caller (name) ON DELETE CASCADE,
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at   timestamptz
);

CREATE INDEX access_token_caller ON access_token (caller);
