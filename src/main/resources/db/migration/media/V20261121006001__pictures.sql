call tenancy.open_schema('media');

-- A picture of an agency: its bytes are the stored file named by the hash, everything else people say about it.
-- search_key holds caption, credit, alt text and file name without diacritics, in small letters.
create table media.picture (
    agency_id  uuid not null,
    id         uuid not null,
    hash       text not null,
    mime       text not null,
    width      int not null,
    height     int not null,
    turn       int not null,
    bytes      bigint not null,
    file_name  text not null,
    caption    text not null,
    credit     text not null,
    alt        text not null,
    search_key text not null,
    added_at   timestamptz not null,
    added_by   uuid not null,
    version    int not null,
    primary key (agency_id, id),
    unique (agency_id, hash),
    check (turn between 1 and 8)
);
call tenancy.declare('media.picture', 'tenant');
