-- Who asked that a piece be held: the authority whose release it was made of, or the piece it was derived from. The
-- time is the one that was asked for; the newsroom may hold its piece longer.
create table editorial.embargo_origin (
    agency_id uuid not null,
    piece_id  uuid not null,
    kind      text not null check (kind in ('release', 'piece')),
    source_id uuid not null,       -- of a release: of another module, no foreign key
    name      text not null,
    until     timestamptz,
    at        timestamptz not null,
    primary key (agency_id, piece_id)
);
create index embargo_origin_by_source on editorial.embargo_origin (agency_id, source_id);
call tenancy.declare('editorial.embargo_origin', 'tenant');
