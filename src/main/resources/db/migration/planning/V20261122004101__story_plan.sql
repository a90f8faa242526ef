call tenancy.open_schema('planning');

create table planning.story_counter (
    agency_id   uuid primary key,
    last_number bigint not null
);
call tenancy.declare('planning.story_counter', 'tenant');

-- What happens and how the newsroom means to cover it; the pieces grow out of its assignments.
create table planning.story (
    agency_id        uuid not null,
    id               uuid not null,
    number           bigint not null,
    day              date not null,
    title            text not null,
    folded           text not null,
    angle            text not null default '',
    section_id       uuid,
    priority         text not null check (priority in ('normal', 'important', 'urgent')),
    state            text not null check (state in ('proposed', 'approved', 'refused', 'merged', 'cancelled')),
    place            text not null default '',
    equipment        text not null default '',
    deadline         timestamptz,
    proposed_by_id   uuid not null,
    proposed_by_name text not null,
    proposed_at      timestamptz not null,
    decided_by_id    uuid,
    decided_by_name  text,
    decided_at       timestamptz,
    reason           text,
    merged_into      uuid,
    version          int not null default 1,
    updated_at       timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, merged_into) references planning.story (agency_id, id)
);
create unique index story_by_number on planning.story (agency_id, number);
create index story_by_day on planning.story (agency_id, day, id);
create index story_by_merger on planning.story (agency_id, merged_into) where merged_into is not null;
call tenancy.declare('planning.story', 'tenant');

-- One form of a story, by one desk; its state is read from the piece that was opened for it.
create table planning.assignment (
    agency_id   uuid not null,
    id          uuid not null,
    story_id    uuid not null,
    position    int not null,
    form        text not null
        check (form in ('web', 'print', 'radio', 'tv', 'photo', 'video', 'podcast', 'social')),
    desk_id     uuid,
    length      int check (length > 0),
    length_unit text check (length_unit in ('words', 'seconds', 'pictures')),
    deadline    timestamptz,
    note        text not null default '',
    piece_id    uuid,
    version     int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, story_id) references planning.story (agency_id, id)
);
create index assignment_by_story on planning.assignment (agency_id, story_id, position);
create unique index assignment_by_piece on planning.assignment (agency_id, piece_id) where piece_id is not null;
call tenancy.declare('planning.assignment', 'tenant');

create table planning.assignee (
    agency_id     uuid not null,
    assignment_id uuid not null,
    person_id     uuid not null,
    person_name   text not null,
    leads         boolean not null,
    accepted_at   timestamptz,
    primary key (agency_id, assignment_id, person_id),
    foreign key (agency_id, assignment_id) references planning.assignment (agency_id, id) on delete cascade
);
create index assignee_by_person on planning.assignee (agency_id, person_id);
call tenancy.declare('planning.assignee', 'tenant');

-- The morning meeting of a day: where it meets and what it decided.
create table planning.meeting (
    agency_id       uuid not null,
    day             date not null,
    minutes         text not null,
    version         int not null default 1,
    changed_by_name text not null,
    changed_at      timestamptz not null,
    primary key (agency_id, day)
);
call tenancy.declare('planning.meeting', 'tenant');
