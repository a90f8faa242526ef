-- The index of a state ends in the order of the list itself, id and all. Without the id the planner preferred to walk
-- all of an agency's pieces past those in work in order to find the published ones.
drop index editorial.piece_by_state;
create index piece_by_state on editorial.piece (agency_id, state, updated_at desc, id desc);

-- Somebody's own pieces, and those of a form, by state: what the heads of a list count.
create index piece_by_owner_and_state on editorial.piece (agency_id, owner_id, state, updated_at desc, id desc);
create index piece_by_form_and_state on editorial.piece (agency_id, form, state, updated_at desc, id desc);
