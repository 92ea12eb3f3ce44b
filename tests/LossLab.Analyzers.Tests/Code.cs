namespace LossLab.Analyzers.Tests;

/// <summary>What is around the code that is analyzed.</summary>
internal static class Code
{
    /// <summary>The first lines of every source.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;


        """;

    /// <summary>Statements in a method. It has tensors <c>x</c> and <c>y</c>, a parameter <c>p</c>, a layer <c>net</c>, an optimiser <c>sgd</c>.</summary>
    public static string Method(string statements) => $$"""
        class Program
        {
            static void Run(Tensor x, Tensor y, Parameter p, Linear net, optim.Optimizer sgd, bool flag)
            {
                {{statements.Replace("\n", "\n        ").Replace("\n        \n", "\n\n")}}
            }
        }

        """;
}
