using Gouji.Model;
using Gouji.Workflow;

namespace Gouji.Web;

/// <summary>The API for programs and the tokens it takes.</summary>
internal static partial class Sentences
{
    public static readonly Sentence ApiTitle = new("程序接口", "API for programs");
    public static readonly Sentence ApiLead = new(
        "网页能做的，程序也能做：同样的权限、同样的规则、同样的历史记录。时间为 UTC，金额单位为万元。", "What the pages do, programs can do: the same rights, the same rules, the same history. Times are in UTC, money is in units of 10,000 yuan.");
    public static readonly Sentence ApiDocumentLink = new("OpenAPI 3.1 文档（含每个操作的示例）", "OpenAPI 3.1 document, with an example for every operation");
    public static readonly Sentence ApiMethod = new("方法", "Method");
    public static readonly Sentence ApiAddress = new("地址", "Address");
    public static readonly Sentence ApiWhat = new("用途", "What it does");
    public static readonly Sentence ApiWho = new("谁能用", "Who may");
    public static readonly Sentence ApiAnyone = new("任何人", "anyone");
    public static readonly Sentence ApiSignedIn = new("持有令牌的人", "anyone with a token");
    public static readonly Sentence ApiOperationsHeading = new("操作", "Operations");

    public static readonly Sentence TokenNeeded = new("缺少令牌，或令牌已失效。请在“我的账号—访问令牌”中新建一个，放在 Authorization: Bearer 之后。", "No token, or one that no longer holds. Make one under “My account – Access tokens” and send it after Authorization: Bearer.");
    public static readonly Sentence TokenOnlyReads = new("这个令牌只能读取。如需写入，请新建一个可写入的令牌。", "This token only reads. Make one that may write.");
    public static readonly Sentence ApiDenied = new("您的角色没有这项权限。如需要，请联系安全管理员分配角色。", "Your role does not have this right. If you need it, ask the security administrator.");
    public static readonly Sentence ApiNotFound = new("没有这一项，或您无权查看。请核对编号。", "There is no such thing, or you may not see it. Check the number.");
    public static readonly Sentence ApiUnclear = new("请求的格式不对。请对照 /api/v1/openapi.json 中的示例。", "The request has not the right form. Compare it with the example in /api/v1/openapi.json.");
    public static readonly Sentence NoSuchFormat = new("没有这种格式。可用的有：docx、xlsx、pdf、json。", "There is no such format. There are docx, xlsx, pdf and json.");
    public static readonly Sentence EditsMissing = new("请在 edits 中写明改动，每处都有 id（各不相同的 UUID）、key、text、base。", "State the edits under “edits”, each with id (a UUID of its own), key, text and base.");

    /// <param name="number">Which of the edits, from 1: what its key says may be anything.</param>
    public static Sentence NoSuchField(int number) => new(
        $"第 {number} 处改动的 key 不是任何字段，全部改动都没有保存。字段的写法见 getFields 的回答。", $"The key of edit {number} is no field; none of the edits was kept. The answer of getFields shows how fields are written.");

    public static readonly Sentence RevisionMissing = new("请在 revision 中写明所看到的版本；getFindings 会给出。", "State the revision you saw under “revision”; getFindings gives it.");

    public static readonly Sentence Tokens = new("访问令牌", "Access tokens");
    public static readonly Sentence TokensHow = new(
        "令牌让程序代表本人使用接口，权限不超过本人现有的角色。把它放在请求头 Authorization: Bearer 之后；像密码一样保管。", "With a token a program acts for its person through the API, never beyond the person's own roles. Send it in the header Authorization: Bearer, and keep it like a password.");
    public static readonly Sentence NoTokens = new("还没有令牌。", "There is no token yet.");
    public static readonly Sentence NewToken = new("新建令牌", "New token");
    public static readonly Sentence TokenName = new("用途", "What it is for");
    public static readonly Sentence TokenScopeLabel = new("范围", "Scope");
    public static readonly Sentence TokenReads = new("只读取", "read only");
    public static readonly Sentence TokenWrites = new("读取和写入", "read and write");
    public static readonly Sentence TokenDays = new("有效天数", "Days it holds");
    public static readonly Sentence TokenMade = new("新建时间", "Made");
    public static readonly Sentence TokenExpires = new("到期", "Expires");
    public static readonly Sentence TokenOnce = new("令牌只显示这一次，请立即复制保存：", "The token is shown this once. Copy it now:");

    public static Sentence NoSuchAction(string name, string all) => new($"没有操作“{Cut(name)}”。可用的有：{all}。", $"There is no action “{Cut(name)}”. There are: {all}.");

    public static Sentence ActionUnclear(Type action, Type body) => new(
        $"“{Names.Of(action).Zh}”缺少内容或格式不对：应为 {Members(body)}。", $"“{Names.Of(action).En}” lacks something or has not the right form: it takes {Members(body)}.");

    private static string Members(Type body) =>
        string.Join(", ", body.GetConstructors().Single().GetParameters().Select(p => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(p.Name!))) is { Length: > 0 } all ? all : "{}";

    private static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
