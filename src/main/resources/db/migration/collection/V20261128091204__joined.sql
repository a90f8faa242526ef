-- Of two reports that were passed on to one holder the later is joined into the earlier: one report, not two.
alter table collection.obligation drop constraint obligation_state_check;
alter table collection.obligation add constraint obligation_state_check
    check (state in ('open', 'submitted', 'returned', 'accepted', 'withdrawn', 'joined'));
