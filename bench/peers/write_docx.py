"""python-docx writes the document described in a JSON file, warm; prints the median in milliseconds.

Cells are looked up once for each table, since python-docx builds its list of cells anew at every table.cell().
"""

import io
import json
import statistics
import sys
import timeit

import docx


def add_table(document, block):
    rows, columns = block["rows"], block["columns"]
    table = document.add_table(len(rows), columns, style="Table Grid")
    cells = table._cells
    for index, row in enumerate(rows):
        for cell in row:
            first = cells[index * columns + cell["column"]]
            if cell["columns"] > 1 or cell["rows"] > 1:
                last = (index + cell["rows"] - 1) * columns + cell["column"] + cell["columns"] - 1
                first = first.merge(cells[last])
            first.text = cell["text"]


def write(blocks):
    document = docx.Document()
    for block in blocks:
        if "text" in block:
            document.add_paragraph(block["text"])
        else:
            add_table(document, block)
    document.save(io.BytesIO())


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        blocks = json.load(file)
    runs = int(sys.argv[2])
    write(blocks)
    times = timeit.repeat(lambda: write(blocks), number=1, repeat=runs)
    print(f"python_docx_ms\t{statistics.median(times) * 1000:.4f}")


main()
