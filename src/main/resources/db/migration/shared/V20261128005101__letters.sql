-- Letters waiting to leave by mail, written in the transaction of the act they tell of.
create table shared.letter (
    id         uuid primary key,
    agency_id  uuid,
    once_key   text not null unique,
    recipient  text not null,
    subject    text not null,
    body       text not null,
    written_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   int not null default 0,
    sent_at    timestamptz,
    given_up_at timestamptz,
    trouble    text
);
create index letter_due on shared.letter (due_at) where sent_at is null and given_up_at is null;
call tenancy.declare('shared.letter', 'system');
