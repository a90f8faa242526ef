call tenancy.open_schema('editorial');

-- The desk that a piece is made for, where the plan gave it to one.
alter table editorial.piece add column desk_id uuid;

-- Lists and boards read some fifty rows of many thousand: each filter has an index that ends in the order of the list.
create index piece_in_work on editorial.piece (agency_id, updated_at desc, id desc)
    where state in ('draft', 'submitted', 'returned', 'reviewed', 'approved', 'scheduled');
create index piece_by_section on editorial.piece (agency_id, section_id, updated_at desc) where section_id is not null;
create index piece_by_desk on editorial.piece (agency_id, desk_id, updated_at desc) where desk_id is not null;
create index piece_by_haste on editorial.piece (agency_id, urgency, updated_at desc) where urgency in ('important', 'urgent');
create index piece_by_title on editorial.piece (agency_id, folded, id);
create index piece_by_appearance on editorial.piece (agency_id, (coalesce(published_at, created_at)) desc, id desc);

-- The words of titles and names, without marks and in small letters. A row per word, because an index over texts inside
-- of rows is not used below row-level security: only comparisons that cannot leak are.
create table editorial.piece_word (
    agency_id uuid not null,
    word      text not null,
    piece_id  uuid not null,
    primary key (agency_id, word, piece_id),
    foreign key (agency_id, piece_id) references editorial.piece (agency_id, id) on delete cascade
);
create index piece_word_by_piece on editorial.piece_word (agency_id, piece_id, word);
call tenancy.declare('editorial.piece_word', 'tenant');

create function editorial.words_of(folded text) returns setof text language sql immutable as $$
    select distinct left(w, 60) from regexp_split_to_table(lower(folded), '[^[:alnum:]]+') w where w <> ''
$$;

-- The owner of the tables only brings back what was saved, its words among it.
create function editorial.keep_words() returns trigger language plpgsql as $$
begin
    if current_user = 'hoitu_app' then
        delete from editorial.piece_word where agency_id = new.agency_id and piece_id = new.id;
        insert into editorial.piece_word (agency_id, word, piece_id)
        select new.agency_id, w, new.id from editorial.words_of(new.folded) w;
    end if;
    return null;
end $$;
create trigger words_of_new after insert on editorial.piece
    for each row execute function editorial.keep_words();
create trigger words_of_changed after update on editorial.piece
    for each row when (old.folded is distinct from new.folded) execute function editorial.keep_words();

insert into editorial.piece_word (agency_id, word, piece_id)
select p.agency_id, w, p.id from editorial.piece p cross join lateral editorial.words_of(p.folded) w;

-- What happened in a span of time, for the figures of the newsroom.
create index hand_over_by_time on editorial.hand_over (agency_id, at);
create index publication_by_time on editorial.publication (agency_id, published_at);

-- Lists that somebody looks at again and again. Shared ones belong to the agency; a default is what the list opens with.
create table editorial.saved_view (
    agency_id  uuid not null,
    id         uuid not null,
    owner_id   uuid not null,
    owner_name text not null,
    name       text not null,
    shared     boolean not null,
    desk_id    uuid,
    layout     text not null check (layout in ('list', 'board', 'queue')),
    search     text not null,
    created_at timestamptz not null,
    deleted_at timestamptz,
    version    int not null default 1,
    primary key (agency_id, id)
);
create index saved_view_by_owner on editorial.saved_view (agency_id, owner_id) where deleted_at is null;
create index saved_view_shared on editorial.saved_view (agency_id) where shared and deleted_at is null;
call tenancy.declare('editorial.saved_view', 'tenant');

create table editorial.default_view (
    agency_id uuid not null,
    person_id uuid not null,
    view_id   uuid not null,
    primary key (agency_id, person_id),
    foreign key (agency_id, view_id) references editorial.saved_view (agency_id, id)
);
create index default_view_by_view on editorial.default_view (agency_id, view_id);
call tenancy.declare('editorial.default_view', 'tenant');
