-- What is asked of a piece because the one it was made from was corrected or taken down: to be corrected too, or to be
-- confirmed as not concerned. Kept for ever.
create table editorial.follow_up (
    agency_id        uuid not null,
    id               uuid not null,
    origin_id        uuid not null,
    piece_id         uuid not null,
    cause            text not null check (cause in ('correct', 'take-down')),
    words            text not null,
    opened_at        timestamptz not null,
    opened_by_name   text not null,
    state            text not null default 'open'
                     check (state in ('open', 'corrected', 'taken-down', 'discarded', 'not-concerned')),
    note             text,
    answered_at      timestamptz,
    answered_by_id   uuid,
    answered_by_name text,
    version          int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, origin_id) references editorial.piece (agency_id, id),
    foreign key (agency_id, piece_id) references editorial.piece (agency_id, id),
    check ((state = 'open') = (answered_at is null))
);
create index follow_up_by_origin on editorial.follow_up (agency_id, origin_id, opened_at desc);
create index follow_up_by_piece on editorial.follow_up (agency_id, piece_id, opened_at desc);
create index follow_up_open on editorial.follow_up (agency_id, opened_at) where state = 'open';
call tenancy.declare('editorial.follow_up', 'tenant');
revoke delete on editorial.follow_up from hoitu_app;
