using Gouji.Model;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Microsoft.AspNetCore.Components;

namespace Gouji.Web.Pages.Administration;

/// <summary>A page whose forms a desk answers: it says what was done, or in the desk's sentence why not.</summary>
public abstract class DeskPage : ComponentBase
{
    [CascadingParameter] public required HttpContext Http { get; set; }

    /// <summary>What is said about what was just sent; null: nothing was.</summary>
    protected Sentence? Said { get; private set; }

    protected bool IsDone { get; private set; }

    /// <summary>Says what came of it; the answer is whether it was done.</summary>
    protected bool Say<T>(Answer<T> answer, Sentence done) => Say(answer.Refusal, done);

    protected bool Say(Refusal? refusal, Sentence done)
    {
        Said = refusal?.Why ?? done;
        return IsDone = refusal is null;
    }
}
