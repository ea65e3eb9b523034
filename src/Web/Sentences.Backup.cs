using Gouji.Model;
using Gouji.Web.Backup;

namespace Gouji.Web;

/// <summary>What backing up, restoring and verifying say.</summary>
internal static partial class Sentences
{
    public static readonly Sentence BackupWords = new("在线备份到一个文件，不必停止工作平台", "back up into one file while the workspace runs");
    public static readonly Sentence RestoreWords = new("从备份恢复，先核对内容和历史链", "restore a backup after comparing its contents and its chain of history");
    public static readonly Sentence VerifyHistoryWords = new("核对历史记录的哈希链", "verify the hash chain of history");
    public static readonly Sentence BackupFile = new("备份文件", "the backup");
    public static readonly Sentence ForceOption = new("覆盖已有数据；请先停止工作平台", "replace what is there; stop the workspace first");
    public static readonly Sentence BackupDamaged = new("备份文件已损坏：内容与清单的校验值不符。请换一份备份。", "The backup is damaged: its contents are not those its manifest names. Use another one.");
    public static readonly Sentence BackupDiffers = new("备份内容与其清单不一致（条数或链尾不同）。请换一份备份。", "The backup does not hold what its manifest says (rows or head of history differ). Use another one.");

    public static Sentence BackupThere(string file) => new($"{file} 已存在。请换一个文件名。", $"{file} is there already. Choose another name.");

    public static Sentence NoBackup(string file) => new($"没有文件 {file}。请检查路径。", $"There is no file {file}. Check the path.");

    public static Sentence NotABackup(string file) => new($"{file} 不是勾稽的备份文件。", $"{file} is no backup of Gouji's.");

    public static Sentence NoDatabase(string path) => new($"{path} 中没有数据。请检查 --data 或 --database。", $"There is no database at {path}. Check --data or --database.");

    public static Sentence OtherDatabase(string kind) => new(
        $"这是 {kind} 的备份，只能恢复到同类数据库。", $"This is a backup of {kind} and can only be restored to the same kind of database.");

    public static Sentence DatabaseThere(string target) => new($"{target} 已有数据，未恢复。确要覆盖请停止工作平台后加 --force。", $"{target} holds something already; nothing was restored. To replace it, stop the workspace and add --force.");

    public static Sentence BackedUp(string file, BackupManifest manifest) => new(
        $"已备份到 {file}：历史记录{manifest.Entries}条，链尾 {manifest.Head}。", $"Backed up to {file}: {manifest.Entries} entries of history, head {manifest.Head}.");

    public static Sentence Restored(string target, BackupManifest manifest) => new(
        $"已恢复到 {target}：历史记录{manifest.Entries}条，链尾 {manifest.Head}，已核对。", $"Restored to {target}: {manifest.Entries} entries of history, head {manifest.Head}, verified.");
}
