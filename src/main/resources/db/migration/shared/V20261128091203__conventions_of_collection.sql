-- From when on a change against the last period has to be explained, and how long a one-time link opens. No law says so.
insert into shared.legal_figure (code, valid_from, valid_to, value, unit, citation, certainty, note) values
    ('collection.jump', '2022-01-01', null, 30, 'percent', 'Quy ước của hệ thống', 'unverified',
     'A share, a number of people or revenue that changes by more than this against the last period is to be explained.'),
    ('collection.shrink', '2022-01-01', null, 10, 'percent', 'Quy ước của hệ thống', 'unverified',
     'A whole that falls by more than this against the last period is to be explained.'),
    ('collection.link-days', '2022-01-01', null, 14, 'days', 'Quy ước của hệ thống', 'unverified',
     'How long a one-time link for a report opens.');
