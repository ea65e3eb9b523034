CREATE TABLE "Accounts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "PersonName" TEXT NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NOT NULL,
    "MustChangePassword" INTEGER NOT NULL,
    "PasswordChangedAt" INTEGER NULL,
    "FailedSignIns" INTEGER NOT NULL,
    "LockedUntil" INTEGER NULL,
    "AuthenticatorKey" TEXT NULL,
    "HasTwoFactors" INTEGER NOT NULL,
    "RecoveryCodes" TEXT NOT NULL,
    "IsDisabled" INTEGER NOT NULL
);

CREATE TABLE "Contents" (
    "Hash" TEXT NOT NULL CONSTRAINT "PK_Contents" PRIMARY KEY,
    "Bytes" BLOB NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "Draws" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Draws" PRIMARY KEY AUTOINCREMENT,
    "Year" INTEGER NOT NULL,
    "Share" INTEGER NOT NULL,
    "Seed" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "Edits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Edits" PRIMARY KEY,
    "CaseId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Text" TEXT NULL,
    "Note" TEXT NULL,
    "Before" TEXT NULL,
    "Base" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Outcome" TEXT NOT NULL
);

CREATE TABLE "Explanations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Explanations" PRIMARY KEY AUTOINCREMENT,
    "CaseId" INTEGER NOT NULL,
    "RuleId" TEXT NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "Values" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);

CREATE TABLE "Feedback" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Feedback" PRIMARY KEY AUTOINCREMENT,
    "PublicationId" INTEGER NOT NULL,
    "Figure" TEXT NULL,
    "Text" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Answer" TEXT NULL,
    "AnsweredBy" INTEGER NULL,
    "AnsweredAt" INTEGER NULL
);

CREATE TABLE "History" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_History" PRIMARY KEY,
    "At" INTEGER NOT NULL,
    "AccountId" INTEGER NULL,
    "CaseId" INTEGER NULL,
    "What" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "PreviousHash" TEXT NOT NULL,
    "Hash" TEXT NOT NULL
);

CREATE TABLE "Presences" (
    "CaseId" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "Key" TEXT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_Presences" PRIMARY KEY ("CaseId", "AccountId")
);

CREATE TABLE "ProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "Xml" TEXT NOT NULL
);

CREATE TABLE "Publications" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Publications" PRIMARY KEY AUTOINCREMENT,
    "CaseId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "UnitName" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "WithdrawnAt" INTEGER NULL,
    "WithdrawnWhy" TEXT NULL,
    "Text" TEXT NOT NULL,
    "Money" INTEGER NULL,
    "Score" INTEGER NULL,
    "Grade" TEXT NULL
);

CREATE TABLE "PublishedFiles" (
    "PublicationId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    CONSTRAINT "PK_PublishedFiles" PRIMARY KEY ("PublicationId", "Name")
);

CREATE TABLE "Remarks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Remarks" PRIMARY KEY AUTOINCREMENT,
    "CaseId" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "Key" TEXT NULL,
    "Passage" TEXT NULL,
    "Text" TEXT NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Answer" TEXT NULL,
    "ResolvedBy" INTEGER NULL,
    "ResolvedAt" INTEGER NULL
);

CREATE TABLE "Rescores" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Rescores" PRIMARY KEY AUTOINCREMENT,
    "CaseId" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Score" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "AccountId" INTEGER NOT NULL,
    "BeganAt" INTEGER NOT NULL,
    "SeenAt" INTEGER NOT NULL,
    "Address" TEXT NOT NULL,
    "Browser" TEXT NOT NULL,
    "EndedAt" INTEGER NULL
);

CREATE TABLE "Settings" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Settings" PRIMARY KEY,
    "Text" TEXT NOT NULL
);

CREATE TABLE "Submissions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Submissions" PRIMARY KEY AUTOINCREMENT,
    "CaseId" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "SubmittedBy" INTEGER NOT NULL,
    "SubmittedAt" INTEGER NOT NULL,
    "SignedBy" INTEGER NULL,
    "SignedAt" INTEGER NULL,
    "FilingHash" TEXT NOT NULL,
    "FindingsHash" TEXT NOT NULL
);

CREATE TABLE "Tokens" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Tokens" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "MayWrite" INTEGER NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL
);

CREATE TABLE "Units" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Units" PRIMARY KEY AUTOINCREMENT,
    "ParentId" INTEGER NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Path" TEXT NOT NULL,
    "FormId" TEXT NULL,
    "IsSecret" INTEGER NOT NULL,
    "IsClosed" INTEGER NOT NULL
);

CREATE TABLE "Uploads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Uploads" PRIMARY KEY AUTOINCREMENT,
    "CaseId" INTEGER NOT NULL,
    "FileName" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "PageHash" TEXT NULL,
    "Complaint" TEXT NULL
);

CREATE TABLE "Waivers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Waivers" PRIMARY KEY AUTOINCREMENT,
    "CaseId" INTEGER NOT NULL,
    "RuleId" TEXT NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "AskedBy" INTEGER NOT NULL,
    "AskedAt" INTEGER NOT NULL,
    "DecidedBy" INTEGER NULL,
    "DecidedAt" INTEGER NULL,
    "IsGranted" INTEGER NULL,
    "Answer" TEXT NULL,
    "ExpiresOn" TEXT NULL
);

CREATE TABLE "Years" (
    "Year" INTEGER NOT NULL CONSTRAINT "PK_Years" PRIMARY KEY,
    "FormId" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "IsOpen" INTEGER NOT NULL
);

CREATE TABLE "Assignments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Assignments" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Role" TEXT NOT NULL,
    "UnitId" INTEGER NOT NULL,
    CONSTRAINT "FK_Assignments_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Assignments_Units_UnitId" FOREIGN KEY ("UnitId") REFERENCES "Units" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Cases" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Cases" PRIMARY KEY AUTOINCREMENT,
    "UnitId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "FormId" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "DueOn" TEXT NULL,
    "Round" INTEGER NOT NULL,
    "SubmittedBy" INTEGER NULL,
    "ReviewerId" INTEGER NULL,
    "IsDrawn" INTEGER NOT NULL,
    "Figures_OpenErrors" INTEGER NULL,
    "Figures_Explained" INTEGER NULL,
    "Figures_Advice" INTEGER NULL,
    "Figures_Money" INTEGER NULL,
    "Figures_MoneyBefore" INTEGER NULL,
    "Figures_SelfScore" INTEGER NULL,
    "Figures_SelfGrade" TEXT NULL,
    "Figures_Execution" INTEGER NULL,
    "Figures_Risk" INTEGER NULL,
    "Score" INTEGER NULL,
    "Grade" TEXT NULL,
    "Opinion" TEXT NULL,
    CONSTRAINT "FK_Cases_Units_UnitId" FOREIGN KEY ("UnitId") REFERENCES "Units" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Fields" (
    "CaseId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Text" TEXT NULL,
    "Note" TEXT NULL,
    "Revision" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    CONSTRAINT "PK_Fields" PRIMARY KEY ("CaseId", "Key"),
    CONSTRAINT "FK_Fields_Cases_CaseId" FOREIGN KEY ("CaseId") REFERENCES "Cases" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_Accounts_Name" ON "Accounts" ("Name");

CREATE UNIQUE INDEX "IX_Assignments_AccountId_Role_UnitId" ON "Assignments" ("AccountId", "Role", "UnitId");

CREATE INDEX "IX_Assignments_UnitId" ON "Assignments" ("UnitId");

CREATE UNIQUE INDEX "IX_Cases_UnitId_Year" ON "Cases" ("UnitId", "Year");

CREATE INDEX "IX_Cases_Year_State" ON "Cases" ("Year", "State");

CREATE INDEX "IX_Draws_Year" ON "Draws" ("Year");

CREATE INDEX "IX_Edits_CaseId_Key" ON "Edits" ("CaseId", "Key");

CREATE INDEX "IX_Edits_CaseId_Revision" ON "Edits" ("CaseId", "Revision");

CREATE INDEX "IX_Explanations_CaseId" ON "Explanations" ("CaseId");

CREATE INDEX "IX_Feedback_PublicationId" ON "Feedback" ("PublicationId");

CREATE INDEX "IX_History_CaseId" ON "History" ("CaseId");

CREATE INDEX "IX_Publications_CaseId" ON "Publications" ("CaseId");

CREATE INDEX "IX_Publications_Year_At" ON "Publications" ("Year", "At");

CREATE INDEX "IX_Remarks_CaseId" ON "Remarks" ("CaseId");

CREATE INDEX "IX_Rescores_CaseId" ON "Rescores" ("CaseId");

CREATE INDEX "IX_Sessions_AccountId" ON "Sessions" ("AccountId");

CREATE UNIQUE INDEX "IX_Submissions_CaseId_Round" ON "Submissions" ("CaseId", "Round");

CREATE INDEX "IX_Tokens_AccountId" ON "Tokens" ("AccountId");

CREATE UNIQUE INDEX "IX_Tokens_Hash" ON "Tokens" ("Hash");

CREATE UNIQUE INDEX "IX_Units_Code" ON "Units" ("Code");

CREATE INDEX "IX_Units_Path" ON "Units" ("Path");

CREATE INDEX "IX_Uploads_CaseId" ON "Uploads" ("CaseId");

CREATE INDEX "IX_Waivers_CaseId" ON "Waivers" ("CaseId");

-- What was written stays as it was.
CREATE TRIGGER "History_NoUpdate" BEFORE UPDATE ON "History" BEGIN SELECT RAISE(ABORT, 'history can only be added to'); END;
CREATE TRIGGER "History_NoDelete" BEFORE DELETE ON "History" BEGIN SELECT RAISE(ABORT, 'history can only be added to'); END;
CREATE TRIGGER "Edits_NoUpdate" BEFORE UPDATE ON "Edits" BEGIN SELECT RAISE(ABORT, 'edits can only be added to'); END;
CREATE TRIGGER "Edits_NoDelete" BEFORE DELETE ON "Edits" BEGIN SELECT RAISE(ABORT, 'edits can only be added to'); END;
CREATE TRIGGER "Contents_NoUpdate" BEFORE UPDATE ON "Contents" BEGIN SELECT RAISE(ABORT, 'contents can only be added to'); END;
CREATE TRIGGER "Contents_NoDelete" BEFORE DELETE ON "Contents" BEGIN SELECT RAISE(ABORT, 'contents can only be added to'); END;
