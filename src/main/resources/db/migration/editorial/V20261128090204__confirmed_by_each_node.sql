-- What each node keeps for itself (pages in memory, its index) is confirmed by each node. follow_to is the number in the
-- agency's change table that a node must have followed to know of the delivery.
alter table editorial.awaited_delivery
    add column each_node boolean not null default false,
    add column follow_to bigint;

-- Which node has seen a delivery through, how far it had followed the change table, and what it saw. Kept for ever;
-- says nothing of what was delivered.
create table editorial.delivery_seen (
    delivery_id uuid not null,
    node        text not null,
    host        text not null,
    followed    bigint not null,
    evidence    text not null,
    at          timestamptz not null,
    primary key (delivery_id, node)
);
call tenancy.declare('editorial.delivery_seen', 'system');
revoke update, delete on editorial.delivery_seen from hoitu_app;

update editorial.awaited_delivery w set each_node = true
from editorial.delivery d
where d.agency_id = w.agency_id and d.id = w.delivery_id and d.place in ('pages', 'search');
