-- Why a mail could not be delivered, in a word that names nobody, and since when it is tried when a person had it sent again.
alter table notice add column failure text
  check (failure in ('UNREACHABLE', 'REFUSED', 'ADDRESS_REFUSED', 'ADDRESS_MALFORMED'));
alter table notice add column trying_since timestamptz;
create index notices_given_up on notice (tenant_id, given_up_at) where given_up_at is not null;
create policy given_up on notice for select using (current_scope() = 'upkeep' and given_up_at is not null);
