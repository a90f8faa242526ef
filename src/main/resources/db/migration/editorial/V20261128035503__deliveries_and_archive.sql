-- Each place that got (or must lose) a revision of a piece, and when it was seen there. Kept for ever.
create table editorial.delivery (
    agency_id    uuid not null,
    id           uuid not null,
    piece_id     uuid not null,
    revision     int not null,
    kind         text not null,
    with_readers boolean not null,
    change_number bigint not null,
    place        text not null,
    state        text not null check (state in ('pending', 'confirmed', 'overtaken')),
    since        timestamptz not null,
    confirmed_at timestamptz,
    evidence     text,
    tries        int not null default 0,
    told_at      timestamptz,
    primary key (agency_id, id),
    check ((state = 'pending') = (confirmed_at is null))
);
create index delivery_of_piece on editorial.delivery (agency_id, piece_id, since desc, id);
create index delivery_pending on editorial.delivery (agency_id, since) where state = 'pending';
call tenancy.declare('editorial.delivery', 'tenant');
revoke delete on editorial.delivery from hoitu_app;

-- When to ask a place again, over all agencies. Says nothing of what is delivered.
create table editorial.awaited_delivery (
    delivery_id uuid primary key,
    agency_id   uuid not null,
    look_at     timestamptz not null
);
create index awaited_delivery_by_time on editorial.awaited_delivery (look_at, delivery_id);
call tenancy.declare('editorial.awaited_delivery', 'system');

-- Who approved a take-down, where it was asked for by somebody of the agency.
alter table editorial.take_down
    add column requester_id  uuid,
    add column approver_id   uuid,
    add column approver_name text;
update editorial.take_down set approver_id = by_id, approver_name = by_name;

-- What the archive is searched by: the headline as it was published.
alter table editorial.publication
    add column title  text not null default '',
    add column folded text not null default '';
update editorial.publication p
set title = i.title, folded = i.folded
from editorial.piece i
where i.agency_id = p.agency_id and i.id = p.piece_id;
create index correction_by_time on editorial.correction (agency_id, published_at desc, id);

