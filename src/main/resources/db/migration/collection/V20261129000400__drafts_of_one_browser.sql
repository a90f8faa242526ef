-- Whoever made a link has its address too: what was saved by it is shown again only to the browser with the key.
alter table collection.draft add column browser_key_hash bytea;
