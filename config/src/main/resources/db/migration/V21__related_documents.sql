-- Documents that whoever looks after one has chosen to be named beside it, by slug, in that order.
alter table document add column related text[] not null default '{}';
