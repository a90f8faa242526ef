-- Why a page is gone: taken down, or its time was over.
alter table site.removed add column expired boolean not null default false;
