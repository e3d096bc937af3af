-- The clean-up looks for what it should have deleted by another way than the one on which it deletes: a wall that hid
-- rows from the deletion would hide them from its proof too.
create policy overdue on idempotency_key for select using (current_scope() = 'upkeep');
create index keys_by_age on idempotency_key (created_at);
