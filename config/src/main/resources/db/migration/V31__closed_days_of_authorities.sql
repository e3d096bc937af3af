-- The days on which an authority itself is closed, each with its name: whoever sets a deadline on one is told.
alter table tenant add column closed_days jsonb not null default '[]';
