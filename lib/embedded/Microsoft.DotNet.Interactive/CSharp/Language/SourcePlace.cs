using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.DotNet.Interactive.CSharp.Language;

/// <summary>A place in a cell that is being written, compiled as the successor of the cells that have run.</summary>
internal sealed class SourcePlace
{
    public SourcePlace(Compilation compilation, LinePosition linePosition)
    {
        Tree = compilation.SyntaxTrees.Last();
        Model = compilation.GetSemanticModel(Tree);
        Root = Tree.GetRoot();
        var text = Tree.GetText();
        var line = text.Lines[Math.Clamp(linePosition.Line, 0, text.Lines.Count - 1)];
        Position = Math.Clamp(line.Start + linePosition.Character, line.Start, line.End);
        Left = Position == 0 ? default : TokenBefore(Position);
        if (IsWord(Left) && Left.Span.End >= Position)
        {
            Word = Left.Span;
            BeforeWord = Left.GetPreviousToken();
        }
        else
        {
            Word = new TextSpan(Position, 0);
            BeforeWord = Left;
        }
    }

    public SyntaxTree Tree { get; }

    public SemanticModel Model { get; }

    public SyntaxNode Root { get; }

    public int Position { get; }

    /// <summary>The token that ends at the position or, after white space, before it.</summary>
    public SyntaxToken Left { get; }

    /// <summary>The identifier or keyword at whose start, inside or end the position is; empty if there is none.</summary>
    public TextSpan Word { get; }

    /// <summary>Where to look symbols up: the end of an unfinished word may lie outside of the scope that it is in.</summary>
    public int ScopePosition => Word.Start;

    /// <summary>The token before that word.</summary>
    public SyntaxToken BeforeWord { get; }

    /// <summary>In a comment, a directive or a literal, where nothing of the language can stand.</summary>
    public bool IsInText
    {
        get
        {
            if (Position == 0)
            {
                return false;
            }

            var trivia = Root.FindTrivia(Position - 1);
            var isComment = trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
            var ends = trivia.Span.End == Position && trivia.ToString() is ['/', '*', .., '*', '/'];
            return trivia.IsDirective || (isComment && !ends) || IsInLiteral(Left);
        }
    }

    public LinePositionSpan ToLines(TextSpan span) =>
        LinePositionSpan.FromCodeAnalysisLinePositionSpan(Tree.GetText().Lines.GetLinePositionSpan(span));

    /// <summary>The identifier or keyword under the position; of two neighbours the right one.</summary>
    public SyntaxToken TokenAtPosition()
    {
        var right = Root.FindToken(Math.Min(Position, Math.Max(0, Root.FullSpan.End - 1)));
        return IsWord(right) && right.Span.Start <= Position && Position <= right.Span.End ? right
            : IsWord(Left) && Left.Span.End == Position ? Left
            : default;
    }

    private SyntaxToken TokenBefore(int position)
    {
        var token = Root.FindToken(position - 1);
        return token.SpanStart >= position ? token.GetPreviousToken() : token;
    }

    private bool IsInLiteral(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => token.Span.End == Position,
        SyntaxKind.InterpolatedStringTextToken => true,
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken => Position < token.Span.End || !IsClosed(token),
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => Position < token.Span.End,
        _ => false,
    };

    private static bool IsClosed(SyntaxToken literal) => literal.Text.Length > 1 && literal.Text[^1] is '"' or '\'';

    private static bool IsWord(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) ? token.Span.Length > 0 : SyntaxFacts.IsKeywordKind(token.Kind());
}
