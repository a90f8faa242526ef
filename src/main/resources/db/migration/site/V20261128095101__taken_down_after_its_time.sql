-- What was taken down after its time was over used to keep the word "expired", under which its corrections are still
-- told at its old address. What the newsroom did decides.
update site.removed gone
set expired = false,
    removed_at = act.at
from editorial.take_down act
join editorial.piece piece on piece.agency_id = act.agency_id and piece.id = act.piece_id
where piece.state = 'taken-down'
  and gone.agency_id = act.agency_id
  and gone.piece_id = act.piece_id
  and gone.expired;
