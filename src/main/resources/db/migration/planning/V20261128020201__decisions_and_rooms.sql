-- What the meeting of a day decided: who does what by when, about which stories.
create table planning.decision (
    agency_id    uuid not null,
    id           uuid not null,
    day          date not null,
    words        text not null,
    person_id    uuid,
    person_name  text,
    due          date,
    done_at      timestamptz,
    done_by_name text,
    made_by_name text not null,
    made_at      timestamptz not null,
    version      int not null default 1,
    primary key (agency_id, id)
);
create index decision_by_day on planning.decision (agency_id, day, made_at);
create index decision_by_person on planning.decision (agency_id, person_id, due) where person_id is not null;
call tenancy.declare('planning.decision', 'tenant');

create table planning.decision_story (
    agency_id   uuid not null,
    decision_id uuid not null,
    story_id    uuid not null,
    primary key (agency_id, decision_id, story_id),
    foreign key (agency_id, decision_id) references planning.decision (agency_id, id) on delete cascade,
    foreign key (agency_id, story_id) references planning.story (agency_id, id)
);
create index decision_story_by_story on planning.decision_story (agency_id, story_id);
call tenancy.declare('planning.decision_story', 'tenant');

-- What those who work on a story share: notes, links, contacts, open sources, files, pictures.
create table planning.shared_item (
    agency_id    uuid not null,
    id           uuid not null,
    story_id     uuid not null,
    kind         text not null check (kind in ('note', 'link', 'contact', 'source', 'file', 'picture')),
    title        text not null,
    body         text not null default '',
    link         text not null default '',
    picture_id   uuid,
    file_hash    text,
    file_name    text,
    mime         text,
    bytes        bigint,
    added_by_id   uuid not null,
    added_by_name text not null,
    added_at     timestamptz not null,
    version      int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, story_id) references planning.story (agency_id, id)
);
create index shared_item_by_story on planning.shared_item (agency_id, story_id, added_at);
call tenancy.declare('planning.shared_item', 'tenant');

-- A source that must not be known: sealed under a key of the installation, opened for the people named and nobody else.
create table planning.guarded_source (
    agency_id   uuid not null,
    id          uuid not null,
    story_id    uuid not null,
    sealed      bytea not null,
    keeper_id   uuid not null,
    keeper_name text not null,
    made_at     timestamptz not null,
    version     int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, story_id) references planning.story (agency_id, id)
);
create index guarded_source_by_story on planning.guarded_source (agency_id, story_id, made_at);
call tenancy.declare('planning.guarded_source', 'tenant');

create table planning.source_reader (
    agency_id   uuid not null,
    source_id   uuid not null,
    person_id   uuid not null,
    person_name text not null,
    primary key (agency_id, source_id, person_id),
    foreign key (agency_id, source_id) references planning.guarded_source (agency_id, id) on delete cascade
);
call tenancy.declare('planning.source_reader', 'tenant');
