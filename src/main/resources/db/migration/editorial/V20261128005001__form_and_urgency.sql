-- In which form a piece is made, how urgent it is, and the piece of another form it was derived from.
alter table editorial.piece
    add column form         text not null default 'web'
        check (form in ('web', 'print', 'radio', 'tv', 'photo', 'video', 'podcast', 'social')),
    add column urgency      text not null default 'normal' check (urgency in ('normal', 'important', 'urgent')),
    add column derived_from uuid;
create index piece_by_derivation on editorial.piece (agency_id, derived_from) where derived_from is not null;
create index piece_by_form on editorial.piece (agency_id, form, updated_at desc);
