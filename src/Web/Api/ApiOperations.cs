namespace Gouji.Web.Api;

/// <summary>Every operation with its example, about an invented county.</summary>
internal static class ApiOperations
{
    private const string People = "account";
    private const string Registers = "registers";
    private const string CasesArea = "cases";
    private const string Public = "public";

    private const string CaseExample =
        """
        { "id": 12, "year": 2023, "unitId": 3, "unitCode": "900101", "unitName": "青禾镇", "form": "hunan-overall-2023", "state": "Draft",
          "stateName": { "zh": "填报中", "en": "In preparation" }, "revision": 17, "round": 0, "changedAt": "2024-03-01T02:00:00+00:00", "dueOn": null,
          "selfScore": null, "score": null, "grade": null, "actions": [ "EditFields", "Explain", "Submit" ] }
        """;

    private const string PublicationExample =
        """
        { "id": 5, "year": 2023, "unitName": "青禾镇", "title": "青禾镇2023年度部门整体支出绩效自评报告", "publishedAt": "2024-07-01T02:00:00+00:00", "withdrawnAt": null,
          "withdrawnWhy": null, "money": 3997.92, "score": 94, "grade": "Excellent",
          "files": [ { "name": "facts.json", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "size": 20480, "href": "/api/v1/publications/5/files/facts.json" } ] }
        """;

    private const string FindingExample =
        """
        { "fingerprint": "5f2b", "severity": "error", "rule": "BAL001", "place": "附件2 › 总支出 › 2023年决算数", "keys": [ "总支出 @决算" ],
          "message": "支出合计比各项之和少 0.63 万元。", "remedy": "请核对各项金额。", "explained": false, "suspects": [] }
        """;

    public static readonly ApiOperation Me = new("whoAmI", People, new("这个令牌代表谁、有哪些角色", "Whom the token acts for, and with which roles"),
        """{ "id": 7, "account": "qinghe.clerk", "name": "林小禾", "roles": [ { "role": "Clerk", "unitPath": "/900000/900101/" } ], "mayWrite": true }""");

    public static readonly ApiOperation Units = new("listUnits", Registers, new("单位：本人可查看的", "The units whose reports one may see"), $"[ {UnitExample} ]");

    public static readonly ApiOperation Unit = new("getUnit", Registers, new("一个单位", "One unit"), UnitExample);

    public static readonly ApiOperation Years = new("listYears", Registers, new("各年度：口径、期限、是否开放填报", "The years: form, deadline, whether units may fill in"),
        """[ { "year": 2023, "form": "hunan-overall-2023", "dueOn": "2024-04-30", "isOpen": true } ]""");

    public static readonly ApiOperation Cases = new("listCases", CasesArea, new("填报任务：本人可查看的，可按年度、单位、状态筛选", "The cases one may see, by year, unit and state"),
        $$"""{ "count": 1, "page": 1, "pageSize": 100, "cases": [ {{CaseExample}} ] }""");

    public static readonly ApiOperation Case = new("getCase", CasesArea, new("一项填报任务，以及现在能做的操作", "One case, and what one may do with it now"), CaseExample);

    public static readonly ApiOperation CaseHistory = new("getCaseHistory", CasesArea, new("一项任务的历史，每条带哈希", "What happened to a case, each entry with its hash"),
        """
        { "count": 1, "page": 1, "pageSize": 100, "entries": [ { "sequence": 42, "at": "2024-03-01T02:00:00+00:00", "by": "林小禾", "action": "Recall", "content": {},
          "previousHash": "0000000000000000000000000000000000000000000000000000000000000000", "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" } ] }
        """);

    public static readonly ApiOperation Fields = new("getFields", CasesArea, new("一项任务已填的全部内容", "Everything filled in in a case"),
        """{ "revision": 17, "fields": [ { "key": "总支出 @决算 [一般公共预算]", "text": "3997.92", "revision": 17 } ] }""");

    public static readonly ApiOperation EditFields = new("editFields", CasesArea, new(
        "填写：每处改动各自保存；别人在 base 之后改过的，保留别人的并报告冲突；同一编号重复发送只算一次", "Fill in: each edit for itself; where somebody wrote another text after base, theirs stays and the conflict is told; the same id again is the same edit"),
        """{ "revision": 18, "results": [ { "id": "0b0e4a52-6d0c-4c7e-9d7a-0a8f6f1f3c11", "key": "总支出 @决算 [一般公共预算]", "outcome": "Kept", "text": "3997.29", "revision": 18 } ] }""",
        """{ "edits": [ { "id": "0b0e4a52-6d0c-4c7e-9d7a-0a8f6f1f3c11", "key": "总支出 @决算 [一般公共预算]", "text": "3997.29", "base": 17 } ] }""");

    public static readonly ApiOperation Import = new("importFile", CasesArea, new(
        "导入一个文件（multipart/form-data，字段名 file，不超过 20 MB）：原样保存，读出的内容写入任务并替换已填的内容；答复列出没有把握、请核对的数及其位置",
        "Imports a file (multipart/form-data, in the field file, up to 20 MB): it is kept as received, and what it says is written in place of what was filled in; the answer lists the figures to be checked, with their places"),
        """
        { "revision": 1, "fields": 214, "toRevise": [ { "key": "总支出 @决算 [一般公共预算]", "text": "3997.92", "place": { "zh": "表2 行11 列4", "en": "table 2, row 11, column 4" } } ],
          "questions": [ { "zh": "表3 行5 列2：“约八成”应为数字。", "en": "table 3, row 5, column 2: “约八成”: a number is wanted." } ] }
        """,
        """{ "file": "青禾镇2023年度绩效自评报告.docx" }""");

    public static readonly ApiOperation Submit = new("submit", CasesArea, new(
        "提交签批：写明所看到的 revision，之后又有改动则不提交；尚有须更正或须说明的问题时，答复逐条列出",
        "Submits for signature: state the revision you saw; what was changed since is not submitted. Where findings are to be corrected or explained, the refusal lists them"),
        CaseExample, """{ "revision": 17 }""",
        $$"""
        { "type": "urn:gouji:refusal:Incomplete", "title": "还不能提交：1个问题须更正，0个问题须更正或说明。请在“检查结果”中逐条处理。", "status": 422, "instance": "/api/v1/cases/12/submit",
          "sentence": { "zh": "还不能提交：1个问题须更正，0个问题须更正或说明。请在“检查结果”中逐条处理。", "en": "Not yet: 1 findings must be corrected, 0 must be corrected or explained. Go through them in the list of findings." },
          "findings": [ {{FindingExample}} ] }
        """);

    public static readonly ApiOperation Act = new("act", CasesArea, new(
        "对任务做一个操作，如 Explain、Sign、ReturnForCorrection、Accept、Withdraw；内容是该操作所需的各项，每个操作都有示例。fingerprint 见 getFindings，意见、说明、豁免的编号见 getReview",
        "Does an action such as Explain, Sign, ReturnForCorrection, Accept, Withdraw; the body is what it needs, with an example for each. Fingerprints are in getFindings, the numbers of remarks, explanations and waivers in getReview"),
        CaseExample)
    { Requests = ActionExamples.All };

    public static readonly ApiOperation Findings = new("getFindings", CasesArea, new("一项任务的检查结果", "What checking a case found"),
        $$"""{ "revision": 17, "findings": [ {{FindingExample}} ] }""");

    public static readonly ApiOperation Review = new("getReview", CasesArea, new(
        "对一项任务所说的：说明、豁免申请、审核意见、复核得分（复核得分在审核通过前只有财政部门可见）", "What was said of a case: explanations, waivers, remarks and re-scored indicators; the last are the bureau's own until the report is accepted"),
        """
        { "explanations": [ { "id": 3, "rule": "DED003", "fingerprint": "77c0", "text": "年中追加，见云溪财预〔2023〕18号。", "by": "林小禾", "at": "2024-03-01T02:00:00+00:00", "holds": true } ],
          "waivers": [ { "id": 2, "rule": "BAL001", "fingerprint": "5f2b", "reason": "上级系统四舍五入。", "askedBy": "林小禾", "askedAt": "2024-03-01T02:00:00+00:00", "isGranted": null, "answer": null, "decidedBy": null, "decidedAt": null, "expiresOn": null } ],
          "remarks": [ { "id": 9, "round": 1, "key": "总支出 @决算 [一般公共预算]", "passage": null, "text": "与附件3不一致，请核对。", "by": "周审", "at": "2024-05-06T02:00:00+00:00", "answer": null, "resolvedAt": null } ],
          "rescores": [ { "key": "指标.得分 #1", "score": 8.5, "reason": "佐证材料不足。", "by": "周审", "at": "2024-05-06T02:00:00+00:00" } ] }
        """);

    public static readonly ApiOperation Document = new("getDocument", CasesArea, new("一项任务的正式文本：docx、xlsx、pdf 或 json", "The official documents of a case: docx, xlsx, pdf or json"), null);

    public static readonly ApiOperation Publish = new("publish", CasesArea, new(
        "公开审核通过的报告：在后台生成公开稿，答复 202，之后用 getPublishing 查看进展；重复请求不会公开两次",
        "Publishes an accepted report: it is made in the background and answered with 202; getPublishing tells how far it is. Asking twice publishes once"),
        """{ "state": "Working", "step": "Waiting", "stepName": { "zh": "排队等待", "en": "Waiting" }, "why": null, "publicationId": null }""");

    public static readonly ApiOperation Publishing = new("getPublishing", CasesArea, new(
        "公开的进展：None 未公开、Working 生成中、Refused 未能公开（附原因）、Published 已公开（附公开编号）",
        "How far publishing is: None, Working, Refused with the reason, or Published with the number of the publication"),
        """{ "state": "Published", "step": null, "stepName": null, "why": null, "publicationId": 5 }""");

    public static readonly ApiOperation Publications = new("listPublications", Public, new("已公开的报告，无需登录", "What is published; no signing in"),
        $$"""{ "count": 1, "page": 1, "pageSize": 100, "publications": [ {{PublicationExample}} ] }""");

    public static readonly ApiOperation Publication = new("getPublication", Public, new("一份已公开的报告及其文件", "One published report and its files"), PublicationExample);

    public static readonly ApiOperation PublicationFile = new("getPublicationFile", Public, new("已公开报告的一个文件，ETag 为其 SHA-256", "A file of a published report; its ETag is its SHA-256"), null);

    private const string UnitExample = """{ "id": 3, "parentId": 1, "code": "900101", "name": "青禾镇", "form": null, "isSecret": false, "isClosed": false }""";

    /// <summary>What a refusal with this status looks like.</summary>
    public static string Refusal(int status) =>
        $$"""
        { "type": "urn:gouji:refusal:{{status switch { 403 => "NotAllowed", 404 => "NotFound", 409 => "NotNow", _ => "Incomplete" }}}", "title": "请写明理由。", "status": {{status}},
          "instance": "/api/v1/cases/12/actions/Withdraw", "sentence": { "zh": "请写明理由。", "en": "State the reason." } }
        """;
}
