"""What the scripts that break runs share: a small workspace, its output, and what is wrong with it."""
import os
import shutil
import subprocess
import sys

DOSSIER, OTHER = "2024-05-06-apt31", "2025-05-06-footpaths"


def tree(folder):
    """The files below a folder with their bytes; `None` for an empty folder and for what cannot be read."""
    found = {}
    for place, folders, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
        if not folders and not names and place != folder:
            found[os.path.relpath(place, folder) + "/"] = None
    return found


def plant(folder, files):
    """Makes a folder hold exactly these files."""
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        else:
            os.remove(path)
    for path, content in files.items():
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)


def is_hidden(path):
    return os.path.basename(path).startswith(".demarche")


def old(files):
    """The same files with other bytes."""
    return {path: content.replace(b"e", b"E") + b"old\n" for path, content in files.items()}


class Workspace:
    """A small workspace in a scratch folder: two dossiers, 21 files in three languages and formats."""

    def __init__(self, binary, root):
        self.binary, self.root, self.output = binary, root, os.path.join(root, "Output")
        for folder in ["Signatories", f"Dossiers/{DOSSIER}", f"Dossiers/{OTHER}"]:
            shutil.copytree(folder, os.path.join(root, folder))
        done = self.run()
        if done.returncode != 0:
            sys.exit(f"The workspace cannot be made: {done.stderr}")
        self.wanted = tree(self.output)

    def run(self, *options, before=(), world=None, **how):
        """Runs `demarche generate`: the words before the command, its options, the environment."""
        how = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
        return subprocess.run(
            [*before, self.binary, "generate", "--jobs", "1", "--wait", "5", *options], cwd=self.root,
            env={"LANG": "C.UTF-8", "PATH": os.environ["PATH"], **(world or {})}, text=True, timeout=120, **how)

    def torn(self, before, foreign=None):
        """The files that are neither wholly old nor wholly new, or that are gone."""
        now, foreign = tree(self.output), foreign or {}
        wrong = []
        for path in sorted(set(now) | set(before) | set(self.wanted) | set(foreign)):
            allowed = [foreign[path]] if path in foreign else [self.wanted.get(path), before.get(path)]
            if not is_hidden(path) and not path.endswith("/") and now.get(path) not in allowed:
                wrong.append(f"{path} is {'torn' if path in now else 'gone'}")
        return wrong

    def unmended(self, foreign=None):
        """What a plain run leaves other than it should be."""
        again = self.run()
        after, due = tree(self.output), {**self.wanted, **(foreign or {})}
        told = [] if again.returncode == 0 else [f"exit {again.returncode} of the next run: {again.stderr}"]
        return told + [f"{path} is not as wanted after the next run" for path in sorted(set(after) | set(due))
                       if after.get(path, b"absent") != due.get(path, b"absent")]
