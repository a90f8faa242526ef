-- Whoever makes a link chooses the language of its letter, of its page and of all letters to the address after it.
alter table collection.answer_link
    add column language text not null default 'vi' check (language in ('vi', 'en'));
