-- Answers to requests that carry an Idempotency-Key, so that a repeated request is not done twice.
create table identity.answer_once (
    person_id  uuid not null,
    key        text not null,
    request    text not null,
    status     int,
    mime       text,
    body       bytea,
    begun_at   timestamptz not null,
    primary key (person_id, key)
);
create index answer_once_by_time on identity.answer_once (begun_at);
call tenancy.declare('identity.answer_once', 'system');
