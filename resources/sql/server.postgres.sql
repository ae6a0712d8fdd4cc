-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an administrator of the server runs once in a new database, before the migrations, which then run as the owner.
-- Roles belong to the whole server, so each workspace has its own, named after its database: <database>_owner (nobody signs
-- in as it; it may create logins), _marketing, _sales, _manager and _guest, and _people, whom this workspace has created.
-- The database must compare text byte by byte, as SQLite does and as lists are sorted:
--   CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'

DO $$
DECLARE
  of_workspace text := current_database();
  name text;
BEGIN
  IF EXISTS (SELECT 1 FROM pg_database WHERE datname = of_workspace
             AND (datcollate <> 'C' OR pg_encoding_to_char(encoding) <> 'UTF8')) THEN
    RAISE EXCEPTION USING ERRCODE = 'SM028', MESSAGE = 'R28|text-order|database';
  END IF;
  FOREACH name IN ARRAY ARRAY['owner', 'marketing', 'sales', 'manager', 'guest', 'people'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = of_workspace || '_' || name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN %s', of_workspace || '_' || name,
        CASE name WHEN 'owner' THEN 'CREATEROLE' ELSE '' END);
    END IF;
  END LOOP;
  -- from PostgreSQL 16 on, whoever gives a role away must have been given it so
  FOREACH name IN ARRAY ARRAY['marketing', 'sales', 'manager', 'guest', 'people'] LOOP
    EXECUTE format('GRANT %I TO %I WITH ADMIN OPTION', of_workspace || '_' || name, of_workspace || '_owner');
  END LOOP;
  EXECUTE format('ALTER DATABASE %I OWNER TO %I', of_workspace, of_workspace || '_owner');
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', of_workspace);
  EXECUTE format('ALTER DATABASE %I SET search_path = smarketing, pg_temp', of_workspace);
  FOREACH name IN ARRAY ARRAY['marketing', 'sales', 'manager', 'guest'] LOOP
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', of_workspace, of_workspace || '_' || name);
  END LOOP;
  EXECUTE format('CREATE SCHEMA smarketing AUTHORIZATION %I', of_workspace || '_owner');
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC',
    of_workspace || '_owner');
  EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I REVOKE USAGE ON TYPES FROM PUBLIC', of_workspace || '_owner');
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  BEGIN
    -- guests write nothing, not even large objects; only a superuser can say so
    REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'large objects stay open to everybody who may connect';
  END;
END $$;
