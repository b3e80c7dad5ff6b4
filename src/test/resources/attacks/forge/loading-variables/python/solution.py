import os

NAMES = ["LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "GCONV_PATH", "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONINSPECT", "NODE_OPTIONS", "NODE_PATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH", "BASH_ENV", "ENV", "LOCPATH", "NLSPATH", "MALLOC_TRACE"]
home = os.environ.get("HOME", "/")
planted = [home + "/.local/lib/python3.13/site-packages/evil.pth", home + "/.profile", home + "/.node_modules/fs.js", home + "/sitecustomize.py", home + "/.hotspotrc"]
found = [name for name in NAMES if name in os.environ] + [name for name in planted if os.path.exists(name)]
for name in planted:
    os.makedirs(os.path.dirname(name), exist_ok=True)
    with open(name, "w") as file:
        file.write("import os; print('BREACH')")
print("BREACH" if found else "HELD", *found)
