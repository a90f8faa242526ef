call tenancy.open_schema('operation');

-- What a command asks of the program that runs on the same records.
create table operation.request (
    id       uuid primary key,
    kind     text not null,
    asked_at timestamptz not null default now(),
    taken_at timestamptz,
    done_at  timestamptz,
    failure  text
);
call tenancy.declare('operation.request', 'system');
create index request_waiting on operation.request (asked_at) where taken_at is null;
