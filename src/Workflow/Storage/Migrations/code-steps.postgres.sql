ALTER TABLE "Accounts" ADD COLUMN "LastCodeStep" bigint;
