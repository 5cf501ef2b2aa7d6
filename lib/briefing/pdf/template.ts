/*
 * The typesetter's side (Typst): how the data of view.ts are set. Texts arrive as values, never as
 * source, so nothing that a unit wrote can be read as a command.
 */

const PAGE = `
#let doc = json(bytes(sys.inputs.document))
#let pt(x) = x * 1pt
#let ascent = 0.891
#let descent = 0.216
// Line spacing as Word reckons it: the font's own line, 1.149 of its size, times the factor.
#let leading(size, factor) = pt(size * (1.149 * factor - ascent - descent))
#let body-leading = leading(doc.sizes.body, doc.body.line)

#set document(
  title: doc.properties.title,
  author: doc.properties.creator,
  description: doc.properties.subject,
  date: datetime(..doc.properties.date),
)
#set text(
  font: "Tinos", lang: "vi", region: "VN", size: pt(doc.sizes.body),
  top-edge: ascent * 1em, bottom-edge: -descent * 1em, hyphenate: false,
)
#set par(leading: leading(doc.sizes.body, 1), spacing: leading(doc.sizes.body, 1))
#set block(spacing: 0pt)

// Never on the first page of the document or of an appendix.
#let number = context {
  let page = here().page()
  let first = query(<part>).map(part => part.location().page()).filter(p => p <= page).last(default: 1)
  if page > first { text(size: pt(doc.pageNumber.size), str(page - first + 1)) }
}
#let above = doc.pageNumber.place == "header-centre"
#set page(
  width: pt(doc.page.width), height: pt(doc.page.height), numbering: "1",
  margin: (
    top: pt(doc.page.top), bottom: pt(doc.page.bottom),
    left: pt(doc.page.left), right: pt(doc.page.right),
  ),
  header-ascent: pt(doc.page.top - doc.page.edge - doc.pageNumber.size * (ascent + descent)),
  footer-descent: pt(doc.page.bottom - doc.page.edge - doc.pageNumber.size * (ascent + descent)),
  header: if above { align(center, number) },
  footer: if not above { align(right, number) },
)
`;

const TEXT = `
#let run(r) = text(
  weight: if r.bold { "bold" } else { "regular" },
  style: if r.italic { "italic" } else { "normal" },
  r.text,
)
#let runs(rs) = rs.map(run).join()
#let rows(lines) = lines.join(linebreak())
#let rule(length, below: 0pt) = block(
  width: 100%, above: 3pt, below: below, align(center, line(length: pt(length), stroke: 0.75pt)),
)
#let centred(size, content, weight: "regular", style: "normal") = block(
  width: 100%, sticky: true, {
    set par(leading: leading(size, 1), justify: false)
    align(center, par(text(size: pt(size), weight: weight, style: style, content)))
  },
)

#show heading: it => {
  set text(size: pt(doc.sizes.body), weight: "bold", style: if it.level == 3 { "italic" } else { "normal" })
  set par(leading: body-leading, justify: false)
  block(above: body-leading + pt(doc.body.spacing), below: body-leading + pt(doc.body.spacing), sticky: true, {
    h(pt(doc.body.firstLine))
    it.body
  })
}

#let paragraph(p) = {
  let content = {
    set par(
      justify: true, leading: body-leading,
      first-line-indent: (amount: pt(doc.body.firstLine), all: true),
    )
    par(runs(p.runs))
  }
  block(width: 100%, spacing: body-leading + pt(doc.body.spacing), sticky: p.keepNext, content)
}
#let piece(p) = if p.kind == "heading" { heading(level: p.level, p.text) } else { paragraph(p) }
`;

const FRONT = `
#let head = doc.letterhead
#grid(
  columns: (pt(head.left), pt(head.right)), row-gutter: 6pt,
  {
    centred(doc.sizes.bodies, rows(head.superior))
    centred(doc.sizes.bodies, weight: "bold", rows(head.issuing))
    rule(head.issuingRule)
  },
  {
    centred(doc.sizes.nation, weight: "bold", head.nation)
    centred(doc.sizes.motto, weight: "bold", head.motto)
    rule(head.mottoRule)
  },
  centred(doc.sizes.number, head.number),
  centred(doc.sizes.placeAndDate, style: "italic", head.placeAndDate),
)
#v(18pt)
#centred(doc.sizes.title, weight: "bold", doc.title)
#centred(doc.sizes.title, weight: "bold", rows(doc.subject))
#rule(doc.subjectRule, below: 12pt)
#if doc.notice != none {
  block(width: 100%, stroke: 0.5pt, inset: 4pt, below: 10pt, {
    set par(leading: leading(12, 1))
    align(center, par(text(size: 12pt, style: "italic", doc.notice)))
  })
}
`;

const END = `
#let ending = block(breakable: false, above: 14pt, grid(
  columns: (1fr, 1fr),
  {
    set par(leading: leading(doc.sizes.recipients, 1))
    par(text(size: pt(doc.sizes.recipientsTitle), weight: "bold", style: "italic", "Nơi nhận:"))
    for line in doc.recipients {
      block(above: leading(doc.sizes.recipients, 1), par(text(size: pt(doc.sizes.recipients), line)))
    }
  },
  {
    for title in doc.signature.titles { centred(doc.sizes.signature, weight: "bold", title) }
    v(75pt)
    centred(doc.sizes.signature, weight: "bold", doc.signature.name)
  },
))
`;

const TABLE = `
#let table-text(content) = {
  set text(size: pt(doc.sizes.table))
  set par(leading: leading(doc.sizes.table, 1), justify: false)
  content
}
#let aligned(name) = if name == "right" { right } else if name == "center" { center } else { left }
#let figures(t) = {
  if t.caption != none {
    show heading: it => block(
      above: 8pt, below: 4pt, sticky: true, text(size: 13pt, weight: "bold", it.body),
    )
    heading(level: 2, t.caption)
  }
  let head = t.head.flatten().map(c => table.cell(
    x: c.column, y: if c.rows == 1 and t.head.len() == 2 and c in t.head.at(1) { 1 } else { 0 },
    colspan: c.columns, rowspan: c.rows, align: center + horizon,
    text(weight: "bold", c.text),
  ))
  let cells = t.rows.map(row => row.cells.enumerate().map(((index, cell)) => table.cell(
    align: aligned(t.aligns.at(index)) + horizon, breakable: row.breaks, runs(cell),
  ))).flatten()
  block(width: 100%, breakable: not t.together, table-text(table(
    columns: t.widths.map(w => w * 1fr), stroke: 0.5pt, inset: (x: 3pt, y: 1.2pt),
    table.header(repeat: true, ..head),
    ..cells,
  )))
}
`;

const APPENDIX = `
#let appendix(a) = {
  pagebreak()
  counter(page).update(1)
  [#metadata("part")<part>]
  {
    show heading: it => block(width: 100%, sticky: true, {
      set par(leading: leading(doc.sizes.appendixLabel, 1), justify: false)
      align(center, text(size: pt(doc.sizes.appendixLabel), weight: "bold", it.body))
    })
    heading(level: 1, {
      // A bookmark has no lines: the spaces part its words there.
      (a.label, ..a.title).join({ " "; linebreak() })
    })
  }
  centred(doc.sizes.placeAndDate, style: "italic", rows(a.reference))
  rule(a.rule, below: 8pt)
  for t in a.tables { figures(t) }
  for note in a.notes {
    block(width: 100%, above: 4pt, {
      set par(leading: leading(11, 1), justify: true)
      par(text(size: 11pt, style: "italic", note))
    })
  }
}
`;

const ALL = `
#for p in doc.pieces { piece(p) }
#for p in doc.closing { piece(p) }
#ending
#for a in doc.appendices { appendix(a) }
`;

export const TEMPLATE = [PAGE, TEXT, FRONT, END, TABLE, APPENDIX, ALL].join('\n');
