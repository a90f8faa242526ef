-- What repeats: its rule, how far its times have been written out, and what its times look like.
create table planning.event_series (
    agency_id   uuid not null,
    id          uuid not null,
    uid         text not null,
    rule        text not null,
    last_start  date,                -- the last day on which a time may begin; none for a rule with a count or without end
    first_start date not null,
    left_out    date[] not null default '{}',
    filled_to   date not null,
    import_hash bytea,
    version     int not null default 1,
    primary key (agency_id, id)
);
create unique index event_series_by_uid on planning.event_series (agency_id, uid);
call tenancy.declare('planning.event_series', 'tenant');

-- What will happen. Whole days are dates and never instants; times are kept by the clock and zone they were said in.
create table planning.event (
    agency_id    uuid not null,
    id           uuid not null,
    uid          text not null,
    series_id    uuid,
    occurrence   date,               -- the day the rule of the series gives it, whatever it was moved to
    title        text not null,
    folded       text not null,
    details      text not null default '',
    place        text not null default '',
    contact      text not null default '',
    link         text not null default '',
    first_date   date,
    last_date    date,
    local_start  timestamp,
    local_end    timestamp,
    zone         text,
    first_day    date not null,      -- by the newsroom's clock, for the plan of a day
    last_day     date not null,
    state        text not null check (state in ('planned', 'postponed', 'cancelled')),
    reason       text,
    apart        boolean not null default false,
    sequence     int not null default 0,
    import_hash  bytea,
    made_by_id   uuid not null,
    made_by_name text not null,
    made_at      timestamptz not null,
    updated_at   timestamptz not null,
    version      int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, series_id) references planning.event_series (agency_id, id),
    check ((series_id is null) = (occurrence is null)),
    check (last_day >= first_day),
    check (case when first_date is null
        then last_date is null and local_start is not null and local_end is not null and zone is not null
        else last_date >= first_date and local_start is null and local_end is null and zone is null end)
);
create unique index event_by_uid on planning.event (agency_id, uid);
create unique index event_by_series on planning.event (agency_id, series_id, occurrence) where series_id is not null;
create index event_by_day on planning.event (agency_id, first_day, last_day);
call tenancy.declare('planning.event', 'tenant');

-- From which event a story grew; a story grows from one at most.
create table planning.story_event (
    agency_id uuid not null,
    story_id  uuid not null,
    event_id  uuid not null,
    primary key (agency_id, story_id),
    foreign key (agency_id, story_id) references planning.story (agency_id, id),
    foreign key (agency_id, event_id) references planning.event (agency_id, id)
);
create index story_event_by_event on planning.story_event (agency_id, event_id);
call tenancy.declare('planning.story_event', 'tenant');

-- Calendars given out by address. Whoever has the address reads it, so only its hash is kept and it can be taken back.
-- The agency is known only when the row is found: a system table behind one repository.
create table planning.feed (
    id           uuid primary key,
    token_hash   bytea not null unique,
    agency_id    uuid not null,
    person_id    uuid,               -- whose own calendar; none for the agency's
    name         text not null,
    made_by_id   uuid not null,
    made_by_name text not null,
    made_at      timestamptz not null,
    revoked_at   timestamptz,
    last_read_at timestamptz
);
create index feed_by_agency on planning.feed (agency_id, person_id) where revoked_at is null;
call tenancy.declare('planning.feed', 'system');
