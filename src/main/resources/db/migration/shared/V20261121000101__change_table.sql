call tenancy.open_schema('shared');

create table shared.change_counter (
    agency_id   uuid primary key,
    last_number bigint not null
);
call tenancy.declare('shared.change_counter', 'system');

create table shared.change (
    agency_id  uuid not null,
    number     bigint not null,
    kind       text not null,
    subject_id uuid not null,
    at         timestamptz not null default now(),
    primary key (agency_id, number)
);
call tenancy.declare('shared.change', 'system');
