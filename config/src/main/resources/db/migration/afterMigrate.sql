-- The application names its own schema and the one it finds; the backup takes the history along.
grant select on flyway_schema_history to ${app_role}, ${backup_role};
