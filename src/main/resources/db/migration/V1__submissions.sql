create table batch (
    id uuid primary key,
    owner text not null,
    exercise text not null,
    created_at timestamptz not null
);

create table submission (
    id uuid primary key,
    owner text not null,
    exercise text not null,
    language text not null,
    files jsonb not null,
    created_at timestamptz not null,
    batch uuid references batch,
    name text,
    idempotency_key text,
    constraint submission_key unique (owner, idempotency_key)
);

-- Ids are UUIDv7, so their order is the order of time.
create index submission_of_owner on submission (owner, id desc);
create index submission_of_exercise on submission (exercise, id desc);
create index submission_of_batch on submission (batch, id) where batch is not null;

-- Queue row, lease and record in one. Leasing and renewing change no indexed column, so they are heap-only updates, for which pages keep room.
create table attempt (
    id bigint generated always as identity primary key,
    submission uuid not null references submission on delete cascade,
    current boolean not null default true,
    owner text not null,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'LEASED', 'JUDGED', 'FAILED')),
    priority smallint not null,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    version bigint not null default 0,
    tries integer not null default 0,
    worker text,
    leased_at timestamptz,
    leased_until timestamptz,
    fault text,
    finished_at timestamptz,
    verdict text,
    score integer,
    max_score integer,
    digest text,
    judgement jsonb,
    check ((finished_at is null) = (state in ('QUEUED', 'LEASED'))),
    check ((judgement is not null) = (state = 'JUDGED')),
    check (state <> 'LEASED' or leased_until is not null)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);

create unique index attempt_of_submission on attempt (submission) where current;
create index attempt_live on attempt (priority, due_at, id) where finished_at is null;
-- The condition says more than the lease statement does, so that leasing is never planned on this index, which has not its order.
create index attempt_live_of_owner on attempt (owner) where finished_at is null and verdict is null;
