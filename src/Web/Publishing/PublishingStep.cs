namespace Gouji.Web.Publishing;

/// <summary>How far a publication in the making is.</summary>
public enum PublishingStep
{
    /// <summary>等待: asked for.</summary>
    Waiting,
    /// <summary>准备: gathering what was accepted.</summary>
    Gathering,
    /// <summary>生成: masking and writing the files.</summary>
    Writing,
    /// <summary>检查: looking through the files for anything private or unseen.</summary>
    Checking,
    /// <summary>保存: keeping the files and publishing them.</summary>
    Keeping,
}
