"""Fills the workspace's database with stored reports and plays the clerks of bench/workspace.

    workspace.py fill DATABASE REPORTS            copies a report of the invented county so often, each for a unit of its own
    workspace.py load DATABASE PORT CLERKS SECONDS      each clerk saves a cell every five seconds, for so long after the first fifteen; prints a Markdown table
"""
import http.client
import json
import random
import re
import sqlite3
import statistics
import sys
import threading
import time
import urllib.parse
import uuid

PASSWORD = "Yunxi-2024-demo"
PAUSE = 5.0
# A program just started is still being compiled: its first seconds are told apart.
FIRST = 15.0
WANTED = 150


def fill(database, reports):
    with sqlite3.connect(database) as db:
        model, = db.execute('SELECT "CaseId" FROM "Fields" GROUP BY "CaseId" ORDER BY COUNT(*) DESC LIMIT 1').fetchone()
        case = list(db.execute('SELECT * FROM "Cases" WHERE "Id" = ?', (model,)).fetchone())
        root, = db.execute('SELECT "Id" FROM "Units" ORDER BY "Id" LIMIT 1').fetchone()
        years = range(1990, 2015)
        for n in range(-(-reports // len(years))):
            unit = db.execute('INSERT INTO "Units" ("ParentId", "Code", "Name", "Path", "IsSecret", "IsClosed") VALUES (?, ?, ?, ?, 0, 0)',
                              (root, f"99{n:06}", f"虚构单位{n}", f"/900000/99{n:06}/")).lastrowid
            for year in years:
                copy = db.execute(f'INSERT INTO "Cases" VALUES ({",".join("?" * len(case))})', [None, unit, year, *case[3:]]).lastrowid
                # Twenty fields of each are enough for the tables to be large.
                db.execute('INSERT INTO "Fields" SELECT ?, "Key", "Text", "Note", "Revision", "AccountId" FROM "Fields" WHERE "CaseId" = ? LIMIT 20', (copy, model))


class Clerk:
    """One person in a browser, at an address of their own."""

    def __init__(self, port, name, number):
        self.port, self.source, self.cookies = port, (f"127.0.1.{number + 1}", 0), {}
        page = self.ask("GET", "/sign-in")[1]
        form = page[page.index("<form"):]
        fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
        fields |= {"Name": name, "Password": PASSWORD}
        status, _ = self.ask("POST", "/sign-in", urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})
        if status != 302:
            raise SystemExit(f"{name} could not sign in: {status}")

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60, source_address=self.source)
        connection.request(method, path, body and body.encode(), {"Accept": "text/html", "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()), **(headers or {})})
        answer = connection.getresponse()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, text = value.split(";")[0].partition("=")
                self.cookies[key] = text
        text = answer.read().decode("utf-8", "replace")
        connection.close()
        return answer.status, text


def timed(times, clerk, *request):
    before = time.perf_counter()
    status, _ = clerk.ask(*request)
    times.append((time.perf_counter() - before) * 1000 if status == 200 else float("inf"))


def row(what, times):
    p95 = sorted(times)[max(0, int(len(times) * 0.95) - 1)]
    print(f"| {what} | {len(times)} | {statistics.median(times):.0f} | {p95:.0f} | ≤ {WANTED} | {'yes' if p95 <= WANTED else 'no'} |")


def load(database, port, clerks, seconds):
    with sqlite3.connect(database) as db:
        work = db.execute('SELECT a."Name", MIN(c."Id") FROM "Accounts" a JOIN "Assignments" s ON s."AccountId" = a."Id" JOIN "Cases" c ON c."UnitId" = s."UnitId"'
                          ' WHERE s."Role" = \'Clerk\' AND c."State" = \'Draft\' GROUP BY a."Name"').fetchall()
    people = []
    for number, (name, case) in enumerate(work):
        clerk = Clerk(port, name, number)
        token = re.search(r'name="csrf-token" content="([^"]+)"', clerk.ask("GET", f"/cases/{case}/edit")[1])[1]
        people.append((clerk, case, token))
    first, saves, begin = [], [], time.time() + FIRST
    end = begin + seconds

    def work_on(number):
        clerk, case, token = people[number % len(people)]
        time.sleep(random.uniform(0, PAUSE))
        while time.time() < end:
            edit = {"id": str(uuid.uuid4()), "key": f"项目.支出 @决算 #{1 + number // len(people)}", "text": str(random.randrange(10000)), "base": 0}
            timed(first if time.time() < begin else saves, clerk, "POST", f"/cases/{case}/edits", json.dumps({"edits": [edit]}), {"Content-Type": "application/json", "X-CSRF-TOKEN": token})
            time.sleep(PAUSE)

    threads = [threading.Thread(target=work_on, args=(number,)) for number in range(clerks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("| what | times | median ms | p95 ms | wanted | reached |\n| --- | ---: | ---: | ---: | --- | --- |")
    row(f"a cell saved, findings back, {clerks} clerks, in the first {FIRST:.0f} s after the start", first)
    row("the same from then on", saves)
    reviewer = Clerk(port, "reviewer", 200)
    for what, who, path in [("home of a clerk", people[0][0], "/"), ("queue of the bureau", reviewer, "/review"), ("public list", people[0][0], "/public")]:
        times = []
        for _ in range(20):
            timed(times, who, "GET", path)
        row(what, times)


if __name__ == "__main__":
    if sys.argv[1] == "fill":
        fill(sys.argv[2], int(sys.argv[3]))
    else:
        load(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]))
