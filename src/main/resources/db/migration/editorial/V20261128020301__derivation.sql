-- From which piece, and from which text of it, a piece of another form was made.
create table editorial.derivation (
    agency_id               uuid not null,
    piece_id                uuid not null,
    origin_id               uuid not null,
    origin_document_version int not null,
    origin_version          int not null,   -- the kept version of the origin with this text
    copy                    boolean not null default false,
    made_by_name            text not null,
    made_at                 timestamptz not null,
    primary key (agency_id, piece_id),
    foreign key (agency_id, piece_id) references editorial.piece (agency_id, id),
    foreign key (agency_id, origin_id) references editorial.piece (agency_id, id)
);
create index derivation_by_origin on editorial.derivation (agency_id, origin_id);
call tenancy.declare('editorial.derivation', 'tenant');
