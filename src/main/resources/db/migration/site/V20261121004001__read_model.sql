call tenancy.open_schema('site');

-- What readers see, and nothing else: written in the publishing transaction, emptied by a take-down.
create table site.article (
    agency_id          uuid not null,
    piece_id           uuid not null,
    number             bigint not null,
    path               text not null,
    section_id         uuid not null,
    kicker             text not null,
    title              text not null,
    sapo               text not null,
    document           text not null,
    authors            jsonb not null,
    tags               text[] not null,
    source             text,
    revision           int not null,
    first_published_at timestamptz not null,
    published_at       timestamptz not null,
    picture_id         uuid,
    picture_alt        text not null,
    picture_width      int not null,
    picture_height     int not null,
    primary key (agency_id, piece_id),
    unique (agency_id, number)
);
create index article_latest on site.article (agency_id, first_published_at desc, number desc);
create index article_latest_of_section on site.article (agency_id, section_id, first_published_at desc, number desc);
call tenancy.declare('site.article', 'tenant');

create table site.article_tag (
    agency_id          uuid not null,
    slug               text not null,
    piece_id           uuid not null,
    name               text not null,
    first_published_at timestamptz not null,
    primary key (agency_id, slug, piece_id)
);
create index article_tag_of_piece on site.article_tag (agency_id, piece_id);
create index article_tag_latest on site.article_tag (agency_id, slug, first_published_at desc);
call tenancy.declare('site.article_tag', 'tenant');

create table site.article_author (
    agency_id          uuid not null,
    slug               text not null,
    piece_id           uuid not null,
    name               text not null,
    first_published_at timestamptz not null,
    primary key (agency_id, slug, piece_id)
);
create index article_author_of_piece on site.article_author (agency_id, piece_id);
create index article_author_latest on site.article_author (agency_id, slug, first_published_at desc);
call tenancy.declare('site.article_author', 'tenant');

-- A picture is public while a published article uses it.
create table site.article_picture (
    agency_id  uuid not null,
    picture_id uuid not null,
    piece_id   uuid not null,
    primary key (agency_id, picture_id, piece_id)
);
create index article_picture_of_piece on site.article_picture (agency_id, piece_id);
call tenancy.declare('site.article_picture', 'tenant');

-- Corrections outlive the piece they correct: readers of a removed piece must still find them.
create table site.correction (
    agency_id         uuid not null,
    id                uuid not null,
    piece_id          uuid not null,
    work_title        text not null,
    section_name      text not null,
    work_published_at timestamptz not null,
    wrong_text        text not null,
    right_text        text not null,
    apology           text not null,
    published_at      timestamptz not null,
    shown_until       timestamptz not null,
    primary key (agency_id, id)
);
create index correction_latest on site.correction (agency_id, published_at desc, id);
create index correction_of_piece on site.correction (agency_id, piece_id);
call tenancy.declare('site.correction', 'tenant');

create table site.removed (
    agency_id  uuid not null,
    piece_id   uuid not null,
    number     bigint not null,
    removed_at timestamptz not null,
    primary key (agency_id, piece_id),
    unique (agency_id, number)
);
call tenancy.declare('site.removed', 'tenant');

create table site.redirect (
    agency_id uuid not null,
    old_path  text not null,
    piece_id  uuid not null,
    primary key (agency_id, old_path)
);
call tenancy.declare('site.redirect', 'tenant');
