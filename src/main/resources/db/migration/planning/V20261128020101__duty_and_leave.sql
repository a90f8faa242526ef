-- Who is on duty when (lịch trực): a shift of a day, for a desk or the whole house.
create table planning.shift (
    agency_id uuid not null,
    id        uuid not null,
    day       date not null,
    desk_id   uuid,
    role      text not null,
    starts_at time not null,
    ends_at   time not null,         -- not after the start: of the next day
    note      text not null default '',
    version   int not null default 1,
    primary key (agency_id, id)
);
create index shift_by_day on planning.shift (agency_id, day, starts_at);
call tenancy.declare('planning.shift', 'tenant');

create table planning.shift_person (
    agency_id   uuid not null,
    shift_id    uuid not null,
    person_id   uuid not null,
    person_name text not null,
    position    int not null,
    primary key (agency_id, shift_id, person_id),
    foreign key (agency_id, shift_id) references planning.shift (agency_id, id) on delete cascade
);
create index shift_person_by_person on planning.shift_person (agency_id, person_id);
call tenancy.declare('planning.shift_person', 'tenant');

-- Who is away (nghỉ phép), and who stands in.
create table planning.leave (
    agency_id       uuid not null,
    id              uuid not null,
    person_id       uuid not null,
    person_name     text not null,
    kind            text not null check (kind in ('annual', 'sick', 'trip', 'other')),
    first_day       date not null,
    last_day        date not null check (last_day >= first_day),
    deputy_id       uuid,
    deputy_name     text,
    note            text not null default '',
    state           text not null check (state in ('asked', 'granted', 'refused', 'withdrawn')),
    decided_by_name text,
    decided_at      timestamptz,
    reason          text,
    version         int not null default 1,
    primary key (agency_id, id),
    check (deputy_id is distinct from person_id)
);
create index leave_by_day on planning.leave (agency_id, first_day, last_day);
create index leave_by_person on planning.leave (agency_id, person_id, first_day);
create index leave_by_deputy on planning.leave (agency_id, deputy_id, first_day) where deputy_id is not null;
call tenancy.declare('planning.leave', 'tenant');

-- Who stands in for somebody during some days although nobody is away (ủy quyền).
create table planning.deputation (
    agency_id    uuid not null,
    id           uuid not null,
    person_id    uuid not null,
    person_name  text not null,
    deputy_id    uuid not null check (deputy_id <> person_id),
    deputy_name  text not null,
    first_day    date not null,
    last_day     date check (last_day >= first_day),
    made_by_name text not null,
    primary key (agency_id, id)
);
create index deputation_by_deputy on planning.deputation (agency_id, deputy_id, first_day);
call tenancy.declare('planning.deputation', 'tenant');
