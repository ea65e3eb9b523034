"""python-docx lists the text of all paragraphs and table cells of a file, warm; prints the median in milliseconds."""

import statistics
import sys
import timeit

import docx


def list_text(path):
    document = docx.Document(path)
    texts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            texts.extend(cell.text for cell in row.cells)
    return texts


def main():
    path, runs = sys.argv[1], int(sys.argv[2])
    for _ in range(3):
        list_text(path)
    times = timeit.repeat(lambda: list_text(path), number=1, repeat=runs)
    print(f"python_docx_ms\t{statistics.median(times) * 1000:.4f}")


main()
