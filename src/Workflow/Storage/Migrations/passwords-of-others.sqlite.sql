ALTER TABLE "Accounts" ADD COLUMN "PasswordSetBy" INTEGER NULL;
ALTER TABLE "Accounts" ADD COLUMN "PasswordConfirmedBy" INTEGER NULL;
ALTER TABLE "Accounts" ADD COLUMN "PasswordConfirmedAt" INTEGER NULL;
ALTER TABLE "Accounts" ADD COLUMN "PasswordCodeHash" TEXT NULL;
