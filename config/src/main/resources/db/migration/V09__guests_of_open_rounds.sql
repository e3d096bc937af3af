-- Whoever answers without having been asked is known by their login: an address that another authority vouches for
-- must not open what was sent to the same address here.
alter table consultee add column guest text;
create unique index one_guest on consultee (consultation_id, guest) where guest is not null;
