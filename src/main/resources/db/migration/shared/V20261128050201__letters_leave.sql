-- Letters leave: who is sending one now, and when its words and address were emptied.
alter table shared.letter
    add column claimed_until timestamptz,
    add column emptied_at    timestamptz;
create index letter_to_empty on shared.letter (written_at) where emptied_at is null;
