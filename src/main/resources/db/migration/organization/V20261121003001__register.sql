call tenancy.open_schema('organization');
-- Lets an exclusion constraint compare an id and a range of days together.
create extension if not exists btree_gist schema organization;

-- Kinds of organisations and press types as the law names them from day to day; empty dates and citations are unknown.
create table organization.kind (
    code       text not null,
    valid_from date,
    valid_to   date,
    group_code text not null,
    position   int not null,
    name_vi    text not null,
    name_en    text not null,
    citation   text,
    check (valid_from < valid_to),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
call tenancy.declare('organization.kind', 'public');

create table organization.press_type (
    code       text not null,
    valid_from date,
    valid_to   date,
    position   int not null,
    name_vi    text not null,
    name_en    text not null,
    citation   text,
    check (valid_from < valid_to),
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
call tenancy.declare('organization.press_type', 'public');

-- An empty valid_from is a beginning nobody recorded; an empty valid_to says that it goes on.
create table organization.organization (
    id         uuid primary key,
    valid_from date,
    valid_to   date,
    source     text not null,
    version    int not null,
    check (valid_from < valid_to)
);
call tenancy.declare('organization.organization', 'public');

create table organization.name (
    organization_id uuid not null references organization.organization,
    valid_from      date,
    valid_to        date,
    name            text not null check (name <> ''),
    search_key      text not null,
    source          text not null,
    check (valid_from < valid_to),
    exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&)
);
call tenancy.declare('organization.name', 'public');

-- Where it stands: under its governing body, or on its own where parent_id is empty.
create table organization.placement (
    organization_id uuid not null references organization.organization,
    valid_from      date,
    valid_to        date,
    parent_id       uuid references organization.organization,
    source          text not null,
    check (valid_from < valid_to),
    check (parent_id <> organization_id),
    exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&)
);
create index placement_by_parent on organization.placement (parent_id);
call tenancy.declare('organization.placement', 'public');

create table organization.classification (
    organization_id uuid not null references organization.organization,
    valid_from      date,
    valid_to        date,
    kind            text not null,
    source          text not null,
    check (valid_from < valid_to),
    exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&)
);
call tenancy.declare('organization.classification', 'public');

create table organization.press_activity (
    organization_id uuid not null references organization.organization,
    valid_from      date,
    valid_to        date,
    press_types     text[] not null,
    source          text not null,
    check (valid_from < valid_to),
    exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&)
);
call tenancy.declare('organization.press_activity', 'public');

-- Who came after whom. One side may be unknown; it is then empty and the note says so.
create table organization.succession (
    id             uuid primary key,
    kind           text not null check (kind in ('merge', 'split', 'rename', 'successor')),
    predecessor_id uuid references organization.organization,
    successor_id   uuid references organization.organization,
    on_date        date not null,
    source         text not null,
    note           text,
    check (predecessor_id is not null or successor_id is not null),
    check (predecessor_id <> successor_id)
);
create index succession_by_predecessor on organization.succession (predecessor_id);
create index succession_by_successor on organization.succession (successor_id);
call tenancy.declare('organization.succession', 'public');

-- Agencies that work on this installation; names and governing body come from the register above.
create table organization.agency (
    id             uuid primary key references organization.organization deferrable initially deferred,
    slug           text not null unique,
    host           text not null unique,
    product_name   text not null,
    domain         text,
    licence_number text,
    licence_date   date,
    licence_issuer text,
    address        text,
    phone          text,
    email          text,
    head_name      text,
    head_title     text,
    accent_color   text not null,
    version        int not null
);
call tenancy.declare('organization.agency', 'public');
