call tenancy.open_schema('editorial');

-- What people say about a passage. The passage stands where it stood at anchor_version of the text; later versions are
-- found through the steps written since. Both ends are equal when the passage was deleted: there it may come back.
create table editorial.comment_thread (
    agency_id        uuid not null,
    piece_id         uuid not null,
    id               uuid not null,
    anchor_from      int not null,
    anchor_to        int not null,
    anchor_version   int not null,
    quote            text not null,
    created_by_id    uuid not null,
    created_by_name  text not null,
    created_at       timestamptz not null,
    resolved_by_id   uuid,
    resolved_by_name text,
    resolved_at      timestamptz,
    primary key (agency_id, piece_id, id),
    check (anchor_from <= anchor_to)
);
call tenancy.declare('editorial.comment_thread', 'tenant');

create table editorial.comment_message (
    agency_id  uuid not null,
    piece_id   uuid not null,
    thread_id  uuid not null,
    id         uuid not null,
    by_id      uuid not null,
    by_name    text not null,
    at         timestamptz not null,
    edited_at  timestamptz,
    deleted_at timestamptz,
    text       text not null,
    primary key (agency_id, piece_id, thread_id, id),
    foreign key (agency_id, piece_id, thread_id) references editorial.comment_thread (agency_id, piece_id, id)
);
call tenancy.declare('editorial.comment_message', 'tenant');

create table editorial.comment_mention (
    agency_id   uuid not null,
    piece_id    uuid not null,
    message_id  uuid not null,
    person_id   uuid not null,
    person_name text not null,
    primary key (agency_id, piece_id, message_id, person_id)
);
call tenancy.declare('editorial.comment_mention', 'tenant');
