namespace LossLab.Display;

/// <summary>Something that a notebook shows as HTML, and a console as text.</summary>
internal interface IShowable
{
    string ToHtml();

    string ToText();
}
