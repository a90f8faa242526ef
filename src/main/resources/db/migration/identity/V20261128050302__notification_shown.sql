-- What a person does not want to see in the product is kept unshown, so that it is still told only once elsewhere.
alter table identity.notification add column shown boolean not null default true;
