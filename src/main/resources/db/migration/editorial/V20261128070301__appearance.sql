-- What was published last is looked for among what was published, past everything that is still in work.
create index piece_by_state_appearance
    on editorial.piece (agency_id, state, (coalesce(published_at, created_at)) desc, id desc);
