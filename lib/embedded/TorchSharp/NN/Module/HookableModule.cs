namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            internal readonly Dictionary<string, TPreHook> pre_hooks = [];
            internal readonly Dictionary<string, TPostHook> post_hooks = [];
            internal readonly Dictionary<string, Action<Module>> module_pre_hooks = [];
            internal readonly Dictionary<string, Action<Module>> module_post_hooks = [];
            private int _nextHook;

            protected HookableModule(string name) : base(name) { }

            internal bool HasHooks => pre_hooks.Count + post_hooks.Count + module_pre_hooks.Count + module_post_hooks.Count > 0;

            public HookRemover register_forward_pre_hook(TPreHook hook) => Add(pre_hooks, hook);

            public HookRemover register_forward_hook(TPostHook hook) => Add(post_hooks, hook);

            public HookRemover register_forward_pre_hook(Action<Module> hook) => Add(module_pre_hooks, hook);

            public HookRemover register_forward_hook(Action<Module> hook) => Add(module_post_hooks, hook);

            internal void RunPreHooks()
            {
                foreach (Action<Module> hook in module_pre_hooks.Values) hook(this);
            }

            internal void RunPostHooks()
            {
                foreach (Action<Module> hook in module_post_hooks.Values) hook(this);
            }

            internal void RemoveHook(string key) =>
                _ = pre_hooks.Remove(key) || post_hooks.Remove(key) || module_pre_hooks.Remove(key) || module_post_hooks.Remove(key);

            private HookRemover Add<T>(Dictionary<string, T> hooks, T hook)
            {
                string key = _nextHook++.ToString(System.Globalization.CultureInfo.InvariantCulture);
                hooks.Add(key, hook);
                return new(this, key);
            }

            public class HookRemover(HookableModule<TPreHook, TPostHook> module, string key)
            {
                public void remove() => module.RemoveHook(key);
            }
        }
    }
}
