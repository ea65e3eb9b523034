ALTER TABLE "Accounts" ADD COLUMN "PasswordSetBy" bigint;
ALTER TABLE "Accounts" ADD COLUMN "PasswordConfirmedBy" bigint;
ALTER TABLE "Accounts" ADD COLUMN "PasswordConfirmedAt" bigint;
ALTER TABLE "Accounts" ADD COLUMN "PasswordCodeHash" text;
