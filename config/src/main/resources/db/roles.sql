-- Run once by a superuser of the cluster, before the first migration. The three roles of an installation:
-- the owner migrates and is never used by the running application; the application owns nothing and stands behind
-- the tenant wall; the backup reads everything, because pg_dump refuses to run behind row-level security.
create role ordskifte_owner login bypassrls password '${owner_password}';
create role ordskifte_app login nobypassrls password '${app_password}';
create role ordskifte_backup login bypassrls password '${backup_password}';
