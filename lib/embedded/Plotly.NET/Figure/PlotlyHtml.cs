using System.Net;

namespace Plotly.NET;

/// <summary>Charts as HTML.</summary>
internal static class PlotlyHtml
{
    private const string CdnSource = "https://cdn.plot.ly/plotly-2.27.1.min.js";

    /// <summary>
    /// A div and a script. The script uses the plotly.js that the page already has, then plotly.min.js beside the page,
    /// then the network; when it finds none it says so in the div.
    /// </summary>
    public static string Chart(GenericChart chart)
    {
        string id = $"plotly-{Guid.NewGuid():N}";
        string figure = PlotlyJson.Serialize(new object[] { chart.Traces, chart.Layout, chart.Config })
            .Replace("</", "<\\/", StringComparison.Ordinal)
            .Replace("<!--", "<\\!--", StringComparison.Ordinal);
        int height = chart.Layout.Attributes.GetValueOrDefault("height") is int pixels ? pixels : 450;

        return $$"""
            <div id="{{id}}" style="min-height:{{height}}px"></div>
            <script>
            (function () {
              var target = document.getElementById("{{id}}");
              var figure = {{figure}};
              var draw = function () {
                target.style.minHeight = "";
                window.Plotly.newPlot(target, figure[0], figure[1], figure[2]);
              };
              if (window.Plotly) { draw(); return; }
              if (window.plotlyLoading) { window.plotlyLoading.push([draw, target]); return; }
              var waiting = window.plotlyLoading = [[draw, target]];
              var finish = function (found) {
                window.plotlyLoading = undefined;
                waiting.forEach(function (chart) {
                  if (found) { chart[0](); return; }
                  chart[1].style.minHeight = "";
                  chart[1].textContent = "This chart needs plotly.js, which is neither on this page nor beside it "
                    + "(plotly.min.js), and the network cannot be reached.";
                });
              };
              var sources = ["plotly.min.js", "{{CdnSource}}"];
              var load = function () {
                if (sources.length === 0) { finish(false); return; }
                var script = document.createElement("script");
                script.src = sources.shift();
                script.onload = function () { if (window.Plotly) { finish(true); } else { load(); } };
                script.onerror = load;
                // An AMD loader (require.js in Jupyter) would take plotly.js for a module and leave no global.
                var amd = window.define && window.define.amd;
                if (amd) { window.define.amd = undefined; }
                script.addEventListener("load", function () { if (amd) { window.define.amd = amd; } });
                script.addEventListener("error", function () { if (amd) { window.define.amd = amd; } });
                document.head.appendChild(script);
              };
              load();
            })();
            </script>
            """;
    }

    public static string Page(GenericChart chart)
    {
        string title = chart.Layout.Get<Title>("title")?.Get<string>("text") ?? "Chart";
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{WebUtility.HtmlEncode(title)}</title>
            </head>
            <body>
            {Chart(chart)}
            </body>
            </html>
            """;
    }
}
