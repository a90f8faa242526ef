call tenancy.open_schema('editorial');

create table editorial.section (
    agency_id uuid not null,
    id        uuid not null,
    slug      text not null,
    name      text not null,
    parent_id uuid,
    position  int not null,
    active    boolean not null default true,
    version   int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, parent_id) references editorial.section (agency_id, id)
);
create unique index section_by_slug on editorial.section (agency_id, slug);
call tenancy.declare('editorial.section', 'tenant');

create table editorial.piece_counter (
    agency_id   uuid primary key,
    last_number bigint not null
);
call tenancy.declare('editorial.piece_counter', 'tenant');

-- The document is the piece; title, sapo and the counts are projections of it.
create table editorial.piece (
    agency_id                  uuid not null,
    id                         uuid not null,
    number                     bigint not null,
    state                      text not null,
    version                    int not null default 1,
    document                   text not null,
    document_version           int not null default 1,
    title                      text not null default '',
    sapo                       text not null default '',
    folded                     text not null default '',
    words                      int not null default 0,
    picture_ids                uuid[] not null default '{}',
    section_id                 uuid,
    tags                       text[] not null default '{}',
    authors                    jsonb not null default '[]',
    source                     text,
    slug                       text,
    owner_id                   uuid not null,
    owner_name                 text not null,
    saved_by_id                uuid not null,
    saved_by_name              text not null,
    saved_at                   timestamptz not null,
    created_at                 timestamptz not null,
    updated_at                 timestamptz not null,
    scheduled_at               timestamptz,
    published_at               timestamptz,
    revision                   int not null default 0,
    published_document_version int,
    origin                     text,
    import_hash                text,
    import_document_version    int,
    primary key (agency_id, id),
    foreign key (agency_id, section_id) references editorial.section (agency_id, id)
);
create unique index piece_by_number on editorial.piece (agency_id, number);
create unique index piece_by_origin on editorial.piece (agency_id, origin) where origin is not null;
create index piece_by_update on editorial.piece (agency_id, updated_at desc, id desc);
create index piece_by_state on editorial.piece (agency_id, state, updated_at desc);
create index piece_by_owner on editorial.piece (agency_id, owner_id, updated_at desc);
create index piece_by_publication on editorial.piece (agency_id, published_at desc) where published_at is not null;
call tenancy.declare('editorial.piece', 'tenant');

-- The last batch of each writer's tab, so that a batch sent twice is answered twice and stored once.
create table editorial.saved_batch (
    agency_id        uuid not null,
    piece_id         uuid not null,
    client_id        uuid not null,
    sequence         bigint not null,
    document_version int not null,
    saved_at         timestamptz not null,
    primary key (agency_id, piece_id, client_id)
);
call tenancy.declare('editorial.saved_batch', 'tenant');

create table editorial.piece_version (
    agency_id        uuid not null,
    piece_id         uuid not null,
    number           int not null,
    document_version int not null,
    document         text not null,
    label            text not null,
    words            int not null,
    by_id            uuid not null,
    by_name          text not null,
    at               timestamptz not null,
    primary key (agency_id, piece_id, number)
);
call tenancy.declare('editorial.piece_version', 'tenant');
revoke update, delete on editorial.piece_version from hoitu_app;

-- Who handed the piece to whom, and who answers for the step.
create table editorial.hand_over (
    agency_id  uuid not null,
    piece_id   uuid not null,
    id         uuid not null,
    from_state text not null,
    to_state   text not null,
    act        text not null,
    reason     text,
    by_id      uuid not null,
    by_name    text not null,
    at         timestamptz not null,
    primary key (agency_id, piece_id, id)
);
call tenancy.declare('editorial.hand_over', 'tenant');
revoke update, delete on editorial.hand_over from hoitu_app;

-- Everything that was ever published, in every version; kept also after a take-down.
create table editorial.publication (
    agency_id    uuid not null,
    piece_id     uuid not null,
    revision     int not null,
    kind         text not null,
    document     text not null,
    slug         text not null,
    section_id   uuid not null,
    authors      jsonb not null,
    tags         text[] not null,
    source       text,
    by_id        uuid not null,
    by_name      text not null,
    published_at timestamptz not null,
    primary key (agency_id, piece_id, revision)
);
call tenancy.declare('editorial.publication', 'tenant');
revoke update, delete on editorial.publication from hoitu_app;

create table editorial.correction (
    agency_id         uuid not null,
    id                uuid not null,
    piece_id          uuid not null,
    work_title        text not null,
    section_name      text not null,
    work_published_at timestamptz not null,
    wrong_text        text not null,
    right_text        text not null,
    apology           text not null,
    by_id             uuid not null,
    by_name           text not null,
    published_at      timestamptz not null,
    shown_until       timestamptz not null,
    primary key (agency_id, id)
);
create index correction_by_piece on editorial.correction (agency_id, piece_id);
call tenancy.declare('editorial.correction', 'tenant');
revoke update, delete on editorial.correction from hoitu_app;

create table editorial.take_down (
    agency_id       uuid not null,
    piece_id        uuid not null,
    ground          text not null,
    requester       text not null,
    document_number text,
    reason          text not null,
    by_id           uuid not null,
    by_name         text not null,
    at              timestamptz not null,
    primary key (agency_id, piece_id)
);
call tenancy.declare('editorial.take_down', 'tenant');
revoke update, delete on editorial.take_down from hoitu_app;
