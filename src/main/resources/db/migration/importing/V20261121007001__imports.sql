call tenancy.open_schema('importing');

create table importing.import (
    agency_id    uuid not null,
    id           uuid not null,
    kind         text not null check (kind in ('wxr', 'rss', 'csv')),
    source_name  text not null,
    url          text,
    file_hash    text,
    state        text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
    attempt      int not null,
    total        int,
    done         int not null default 0,
    created      int not null default 0,
    updated      int not null default 0,
    unchanged    int not null default 0,
    skipped      int not null default 0,
    failed       int not null default 0,
    requested_at timestamptz not null,
    started_at   timestamptz,
    ended_at     timestamptz,
    by_person    uuid not null,
    by_name      text not null,
    by_roles     text[] not null,
    failure      jsonb,
    remarks      jsonb not null,
    -- Who works on it now, and when it last said so: a runner that falls silent is replaced.
    runner       uuid,
    runner_at    timestamptz,
    primary key (agency_id, id),
    check (created + updated + unchanged + skipped + failed = done)
);
create unique index import_one_running on importing.import (agency_id) where state = 'running';
call tenancy.declare('importing.import', 'tenant');

-- One row for each item of the file that was dealt with; the highest position is where work goes on.
create table importing.item (
    agency_id  uuid not null,
    import_id  uuid not null,
    position   int not null,
    kind       text not null,
    source_id  text not null,
    origin     text,
    title      text not null,
    outcome    text not null check (outcome in ('created', 'updated', 'unchanged', 'skipped', 'failed')),
    findings   jsonb not null,
    piece_id   uuid,
    picture_id uuid,
    at         timestamptz not null,
    primary key (agency_id, import_id, position)
);
create index item_by_origin on importing.item (agency_id, origin, at) where origin is not null;
create index item_by_outcome on importing.item (agency_id, import_id, outcome, position);
call tenancy.declare('importing.item', 'tenant');

-- Readers' comments from the source, kept as data and shown to nobody. author, email, address and ip are personal:
-- no public page, feed or list may read them.
create table importing.comment (
    agency_id        uuid not null,
    origin           text not null,
    source_id        text not null,
    parent_source_id text,
    piece_id         uuid not null,
    author           text not null,
    email            text not null,
    address          text not null,
    ip               text not null,
    at               timestamptz,
    standing         text not null check (standing in ('approved', 'waiting', 'spam', 'trash')),
    kind             text not null,
    content          text not null,
    primary key (agency_id, origin, source_id)
);
call tenancy.declare('importing.comment', 'tenant');
comment on column importing.comment.author is 'confidential';
comment on column importing.comment.email is 'confidential';
comment on column importing.comment.address is 'confidential';
comment on column importing.comment.ip is 'confidential';

-- Which picture of the archive an address at a source became, so that nothing is fetched twice.
create table importing.picture (
    agency_id    uuid not null,
    address_hash text not null,
    address      text not null,
    picture_id   uuid not null,
    import_id    uuid not null,
    primary key (agency_id, address_hash)
);
call tenancy.declare('importing.picture', 'tenant');
